/** Writes a request of the tag as a cURL command for a POSIX shell. The token stays a variable of that shell. */

const TOKEN = '[token]';

function quote(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The token's place is left outside the single quotes, so that the shell fills it in. */
function quoteWithToken(text) {
  return text.split(TOKEN).map(quote).join('"$ACCESS_TOKEN"');
}

export function curlCommand({ method, url, headers, body }) {
  const lines = Object.entries(headers).map(([name, value]) => `-H ${quoteWithToken(`${name}: ${value}`)}`);
  return [`curl -X ${method} ${quoteWithToken(url)}`, ...lines, `--data-raw ${quoteWithToken(body)}`].join(' \\\n  ');
}
