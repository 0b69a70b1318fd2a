/** Replaces tokens and proofs in a request, so that it may be shown and kept. */
import type { GraphRequest } from './graph-types.ts';
import { readFields } from './request-fields.ts';

const REDACTED = '[redacted]';
/** The parameters in bodies that cannot be parsed and in queries. */
const IN_JSON = /("(?:access_token|appsecret_proof)"\s*:\s*")(?:[^"\\]|\\.)*/gs;
const IN_FORM = /((?:^|[?&])(?:access_token|appsecret_proof)=)[^&]*/g;

/** The same request without the token, in whichever place and spelling it came. */
export function redactRequest(request: GraphRequest): GraphRequest {
  const { token, appsecretProof } = readFields(request);
  const secrets = [token, appsecretProof].filter((secret) => secret !== undefined && secret !== '') as string[];
  const spellings = secrets.flatMap(spellSecret);
  const hide = (text: string) =>
    spellings
      .reduce((hidden, spelling) => hidden.replaceAll(spelling, REDACTED), text)
      .replace(IN_JSON, `$1${REDACTED}`)
      .replace(IN_FORM, `$1${REDACTED}`);
  return {
    ...request,
    path: hide(request.path),
    query: hide(new URLSearchParams(request.query).toString()),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => hideHeader(name, value, hide))),
    body: hide(request.body ?? ''),
  };
}

/** As it is, inside JSON, and percent-encoded. */
function spellSecret(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), new URLSearchParams([['', secret]]).toString().slice(1)];
}

function hideHeader(
  name: string,
  value: string | string[] | undefined,
  hide: (text: string) => string,
): [string, string | string[] | undefined] {
  if (name.toLowerCase() === 'authorization') return [name, REDACTED];
  return [name, Array.isArray(value) ? value.map(hide) : value && hide(value)];
}
