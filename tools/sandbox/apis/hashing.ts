/** Digests and encodings: sha256, sha256Sync, hmacSha256, toBase64, fromBase64. Text is UTF-8. */
import { createHmac, hash } from 'node:crypto';
import { Fault } from '../fault.ts';
import { ownMember } from '../own-member.ts';
import type { HostApis } from './host-api.ts';
import { optionalText, toCallback, toText } from './host-api.ts';

const digest = (text: string, options: unknown): string => hash('sha256', text, encodingOf(options, 'base64'));

/** Reads the option without a copy: hashing is the hottest call of a tag. */
const encodingOf = (options: unknown, fallback: 'base64' | 'base64url'): 'base64' | 'base64url' | 'hex' => {
  const wanted: unknown =
    typeof options === 'object' && options !== null && 'outputEncoding' in options ? options.outputEncoding : undefined;
  if (wanted === 'hex' || wanted === 'base64' || wanted === 'base64url') return wanted;
  return fallback;
};

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** @returns undefined when the text is not base64 */
const decodeBase64 = (text: string): string | undefined => {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/\s+/g, '');
  if (!BASE64.test(plain) || plain.replace(/=+$/, '').length % 4 === 1) return undefined;
  return Buffer.from(plain, 'base64').toString('utf8');
};

export const HASHING_APIS: HostApis = {
  sha256Sync: (_run, [text, options]) => digest(toText(text), options),
  sha256: (run, [text, onSuccess, options]) => {
    const callback = toCallback('sha256', onSuccess);
    const result = digest(toText(text), options);
    run.scheduler.enqueue(() => void run.call(callback, result));
  },
  hmacSha256: (run, [text, keyId, options]) => {
    run.permit('hmacSha256', 'use_custom_private_keys', [keyId]);
    const key = ownMember(run.options.privateKeys ?? {}, toText(keyId));
    if (key === undefined) throw new Fault(`hmacSha256: there is no key "${toText(keyId)}"; give it as privateKeys`);
    return createHmac('sha256', key).update(toText(text)).digest(encodingOf(options, 'base64url'));
  },
  toBase64: (run, [text, options]) => {
    const { urlEncoding } = run.copyRecord(options);
    return Buffer.from(toText(text)).toString(urlEncoding === true ? 'base64url' : 'base64');
  },
  fromBase64: (_run, [text]) => {
    const encoded = optionalText(text);
    return encoded === undefined ? undefined : decodeBase64(encoded);
  },
};
