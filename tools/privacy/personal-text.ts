/**
 * Finds personal values inside texts, whatever their name: e-mail and IP addresses, international telephone numbers, and
 * parameters of URLs with a telling name. Says what becomes of them through the caller. Bounded parts keep it linear.
 */
import { isPersonalName, isSecretParameter } from './names.ts';

export const SHA256 = /^[0-9a-f]{64}$/i;

/** Also percent-encoded, as in a URL's query. */
const EMAIL = /[^\s"'<>=&?/,;:@\\]{1,64}(?:@|%40)[^\s"'<>=&?/,;:@%\\]{1,255}\.[a-z]{2,24}/gi;
const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;
const IPV6 = /(?<![\w:])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}(?![\w:])/gi;
/** Source: ITU-T E.164: a plus sign and eight to fifteen digits, however grouped. */
const PHONE = /(?<![\w+])(?:\+|%2B)\d(?:[ ()./-]{0,2}\d){7,14}(?!\d)/gi;
/** A parameter of a query or a form. */
const PARAMETER = /([?&#;]|^)([\w.[\]%-]{1,80})=([^&#\s"'<>]{1,2000})/g;

/** This computer's own addresses are nobody's. */
const OWN = new Set(['127.0.0.1', '0.0.0.0', '::1', '::ffff:127.0.0.1']);

export interface Changes {
  email: (text: string) => string;
  address: (text: string) => string;
  /** A telephone number, or the value of a parameter with a telling name. */
  value: (name: string, text: string) => string;
}

export const isOwnAddress = (text: string): boolean => OWN.has(text);

export function changePersonalText(text: string, { email, address, value }: Changes): string {
  const changed = /[=]/.test(text)
    ? text.replace(PARAMETER, (...found: string[]) => {
        const [whole = '', before = '', name = '', old = ''] = found;
        return isPersonalName(name) || isSecretParameter(name, old) ? `${before}${name}=${value(name, old)}` : whole;
      })
    : text;
  const ip = (found: string): string => (isOwnAddress(found) ? found : address(found));
  return changed
    .replace(EMAIL, email)
    .replace(IPV6, ip)
    .replace(IPV4, ip)
    .replace(PHONE, (found) => value('phone', found));
}
