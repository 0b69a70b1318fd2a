/** Masks personal values before a page shows them, and hides secrets. Keeps enough to recognise one's own test data. */
import { changePersonalText, SHA256 } from './personal-text.ts';
import { changeLeaves } from './walk.ts';

const DOT = '•';

const SECRET = '[secret]';

/** `jane@example.com` becomes `j•••@e••.com`; the length is not kept, for it tells short names apart. */
function maskEmail(email: string): string {
  const [local = '', domain = ''] = email.split(/@|%40/);
  const ending = domain.slice(domain.lastIndexOf('.'));
  return `${local.slice(0, 1)}${DOT.repeat(3)}@${domain.slice(0, 1)}${DOT.repeat(2)}${ending}`;
}

/** First and last character of a long value; a short one is hidden altogether. Hashes are made to be shown. */
function maskValue(_name: string, value: string): string {
  if (value === '' || SHA256.test(value)) return value;
  if (/^[^@]+(?:@|%40)[^@]+\.[a-z]{2,24}$/i.test(value)) return maskEmail(value);
  return value.length < 4 ? DOT.repeat(3) : `${value.slice(0, 1)}${DOT.repeat(3)}${value.slice(-1)}`;
}

const maskNumber = (name: string, value: number): string => maskValue(name, String(value));

/** `203.0.113.7` becomes `203.•••`, `2001:db8::1` becomes `2001:•••`. */
const maskAddress = (address: string): string =>
  `${address.split(/[.:]/, 1)[0]}${address.includes(':') ? ':' : '.'}•••`;

const maskText = (text: string): string =>
  changePersonalText(text, { email: maskEmail, address: maskAddress, value: maskValue });

/** A copy of any value; `name` is that of the value itself, where it has one. */
export function maskPersonalData(value: unknown, name = ''): unknown {
  const masked = changeLeaves(
    { [name]: value },
    { text: maskText, personal: maskValue, number: maskNumber, secret: () => SECRET },
  );
  return (masked as Record<string, unknown>)[name];
}
