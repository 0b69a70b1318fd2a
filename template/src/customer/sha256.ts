/** SHA-256 as Meta wants it. */
import { sha256Sync } from '../gtm.ts';

/** In hexadecimal digits; '' of nothing. */
export function sha256(text: string | undefined): string {
  return text ? sha256Sync(text, { outputEncoding: 'hex' }) : '';
}
