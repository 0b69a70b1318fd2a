/** Recognises personal data where Meta forbids it: e-mail addresses in texts, telling parameters in URLs. */

/** Bounded, so that long texts cost no more than their length. */
const EMAIL = /[^\s@"<>,;:/?&=]{1,64}@[^\s@"<>,;:/?&=]{1,190}\.[A-Za-z]{2}/;
/** Names of URL parameters that Meta's business tools terms forbid, whatever their value. */
const PERSONAL_PARAMETERS = /^(?:e-?mail|phone|tel|name|first_?name|last_?name|token|access_token|password)$/i;

export function isEmailLike(value: unknown): boolean {
  return typeof value === 'string' && value.includes('@') && EMAIL.test(value);
}

/** An e-mail address anywhere in the URL, percent-encoded or not, or a parameter with a telling name. */
export function isPersonalUrl(value: unknown): boolean {
  if (typeof value !== 'string' || !/[?#@]|%40/.test(value)) return false;
  const [path = '', ...queries] = value.split(/[?#]/);
  const pairs = [...new URLSearchParams(queries.join('&'))];
  const isTelling = pairs.some(([name, text]) => text !== '' && PERSONAL_PARAMETERS.test(name));
  return isTelling || pairs.flat().some(isEmailLike) || path.replace(/%40/gi, '@').split('/').some(isEmailLike);
}

/** Whether a value holds an e-mail address at any of a few levels. */
export function holdsEmail(value: unknown, depth = 4): boolean {
  if (typeof value !== 'object' || value === null) return isEmailLike(value);
  return depth > 0 && Object.values(value).some((member) => holdsEmail(member, depth - 1));
}
