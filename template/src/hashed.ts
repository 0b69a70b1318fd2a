/** Recognises values that are hashes already. Owns no normalising: what it recognises is passed on or dropped, never hashed again. */
import { EMPTY_DIGESTS } from '../spec/empty-digests.ts';
import { HASH_TOKENS } from '../spec/placeholders.ts';
import { BASE64URL, consistsOf } from './characters.ts';

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

const SUFFIX_LENGTH = 8;

const isSuffix = (text: string): boolean =>
  HASH_TOKENS.indexOf('.' + text + '.') >= 0 || (text.length === SUFFIX_LENGTH && consistsOf(text, BASE64URL));

/** Reads a raw value, e.g. `" 62A1…F62F "` or `62a1….AQYAAQAA`. Source: capi-param-builder, PIIUtil. */
export function readHashed(value: string): Hashed {
  if (value.length < 32) return { kind: 'none', value: '' };
  const text = value.trim();
  const parts = text.split('.');
  const digest = (parts[0] || '').toLowerCase();
  const isWhole = parts.length === 1 || (parts.length === 2 && isSuffix(parts[1] || ''));
  const isDigest = digest.length === 64 || digest.length === 32;
  if (!isDigest || !isWhole || !consistsOf(digest, '0123456789abcdef')) return { kind: 'none', value: '' };
  if (EMPTY_DIGESTS.indexOf('|' + digest.slice(0, 16) + '|') >= 0) return { kind: 'empty', value: '' };
  return { kind: digest.length === 64 ? 'sha256' : 'md5', value: parts.length === 1 ? digest : text };
}
