/* global URL */
/**
 * Writes a request of the tag as a cURL command for a POSIX shell. A request can come out of a stranger's session file: all of it
 * is quoted, no part of it can be an option or the name of a file, and the token, which stays a variable of the shell, goes to
 * Meta alone.
 */

const TOKEN = '[token]';

const META = 'https://graph.facebook.com';

/** Source: RFC 9110, field names. A name that begins with @ would be a file for curl. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

function quote(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The token's place is left outside the single quotes, so that the shell fills it in. */
function quoteWithToken(text) {
  return text.split(TOKEN).map(quote).join('"$ACCESS_TOKEN"');
}

export function curlCommand({ method, url, headers, body }) {
  const isMeta = URL.canParse(url) && new URL(url).origin === META;
  const write = isMeta ? quoteWithToken : quote;
  const lines = Object.entries(headers)
    .filter(([name]) => HEADER_NAME.test(name))
    .map(([name, value]) => `-H ${write(`${name}: ${value}`)}`);
  const target = `curl --globoff -X ${quote(method)} --url ${write(url)}`;
  return [target, ...lines, `--data-raw ${write(body)}`].join(' \\\n  ');
}
