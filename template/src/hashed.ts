/** Recognises values that are hashes already. Owns no normalising: what it recognises is passed on or dropped, never hashed again. */
import { EMPTY_DIGESTS, HASH_TOKENS } from '../spec/placeholders.ts';
import type { Gtm } from './gtm.ts';

export interface Hashed {
  /**
   * `sha256`: 64 hexadecimal digits, with or without the suffix of Meta's parameter builder; `md5`: 32 of them, which
   * Meta's library passes on but its documents do not accept; `empty`: the digest of an empty text or of a placeholder;
   * `none`: no hash.
   */
  kind: 'sha256' | 'md5' | 'empty' | 'none';
  /** The hash as it may be sent: in lower case, or untouched where it has a suffix. */
  value: string;
}

const HEX = '0123456789abcdefABCDEF';
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SUFFIX_LENGTH = 8;
const NOT_HASHED: Hashed = { kind: 'none', value: '' };

function consistsOf(text: string, alphabet: string): boolean {
  for (let i = 0; i < text.length; i++) if (alphabet.indexOf(text.charAt(i)) < 0) return false;
  return true;
}

const isSuffix = (text: string): boolean =>
  HASH_TOKENS.some((token) => token === text) || (text.length === SUFFIX_LENGTH && consistsOf(text, BASE64URL));

/** Reads a raw value, e.g. `" 62A1…F62F "` or `62a1….AQYAAQAA`. Source: capi-param-builder, PIIUtil. */
export function readHashed(value: string, _gtm: Gtm): Hashed {
  if (value.length < 32) return NOT_HASHED;
  const text = value.trim();
  const dot = text.lastIndexOf('.');
  const digest = dot < 0 ? text : text.slice(0, dot);
  if (digest.length !== 64 && digest.length !== 32) return NOT_HASHED;
  if (!consistsOf(digest, HEX) || (dot >= 0 && !isSuffix(text.slice(dot + 1)))) return NOT_HASHED;
  const lower = digest.toLowerCase();
  if (EMPTY_DIGESTS.some((row) => row.digest === lower)) return { kind: 'empty', value: '' };
  return { kind: digest.length === 64 ? 'sha256' : 'md5', value: dot < 0 ? lower : text };
}
