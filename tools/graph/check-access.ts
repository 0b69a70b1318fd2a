/** Path, method, version, token and pixel: what Graph looks at before it reads a single event. */
import { createHmac } from 'node:crypto';
import type { CallCheck } from './graph-call.ts';
import { NEWEST_VERSION, readVersion } from './graph-versions.ts';

/** Neither Meta's longest nor its shortest token: what nobody would take for one is refused. */
const PLAUSIBLE_TOKEN = /^[A-Za-z0-9_|.-]{8,}$/;

export const checkPath: CallCheck = ({ path, target, nowMs }) => {
  const version = target ? readVersion(target.version, nowMs) : 'unknown';
  if (version === 'unknown') return { error: 'unknown-path', detail: shorten(path) };
  return version === 'ended' ? { error: 'deprecated-version', detail: NEWEST_VERSION } : undefined;
};

export const checkMethod: CallCheck = ({ method }) => {
  if (method === 'POST') return undefined;
  if (method === 'GET' || method === 'HEAD') return { error: 'read-edge' };
  return { error: 'unsupported-method', detail: shorten(method.toLowerCase()) };
};

export const checkToken: CallCheck = ({ fields, options, nowMs }) => {
  const { token } = fields;
  if (token === undefined || token === '') return { error: 'no-token' };
  if (options.expiredTokens?.includes(token)) return { error: 'expired-token', detail: new Date(nowMs).toUTCString() };
  const isGood = options.tokens ? options.tokens.includes(token) : PLAUSIBLE_TOKEN.test(token);
  return isGood ? undefined : { error: 'bad-token' };
};

/** `appsecret_proof` is the hex HMAC-SHA256 of the token with the app secret as its key. */
export const checkProof: CallCheck = ({ fields, options }) => {
  if (options.appSecret === undefined) return undefined;
  if (fields.appsecretProof === undefined) return { error: 'proof-required' };
  const proof = createHmac('sha256', options.appSecret)
    .update(fields.token ?? '')
    .digest('hex');
  return fields.appsecretProof === proof ? undefined : { error: 'proof-invalid' };
};

export const checkPixel: CallCheck = ({ target, options }) => {
  const pixelId = target?.pixelId ?? '';
  if (!/^\d+$/.test(pixelId)) return { error: 'unknown-alias', detail: shorten(pixelId) };
  const isKnown = options.pixels === undefined || options.pixels.includes(pixelId);
  return isKnown ? undefined : { error: 'unknown-object', detail: pixelId };
};

function shorten(text: string): string {
  return text.slice(0, 100);
}
