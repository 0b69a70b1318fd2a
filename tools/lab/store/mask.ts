/** Masks clear personal values in event data before a page sees them. Keeps enough to recognise one's own test data. */

/** An e-mail address anywhere in a text, also percent-encoded as in a URL's query. Bounded parts keep it linear. */
const EMAIL = /[^\s"'<>=&?/,;:@]{1,64}(?:@|%40)[^\s"'<>=&?/,;:@%]{1,255}\.[a-z]{2,24}/gi;

const SHA256 = /^[0-9a-f]{64}$/i;

const DOT = '•';

/** `jane@example.com` becomes `j•••@e••.com`; the length is not kept, for it tells short names apart. */
function maskEmail(email: string): string {
  const [local = '', domain = ''] = email.split(/@|%40/);
  const ending = domain.slice(domain.lastIndexOf('.'));
  return `${local.slice(0, 1)}${DOT.repeat(3)}@${domain.slice(0, 1)}${DOT.repeat(2)}${ending}`;
}

/** First and last character of a long value; a short one is hidden altogether. */
function maskText(value: string): string {
  if (value === '' || SHA256.test(value)) return value;
  if (/@|%40/.test(value)) return maskEmail(value);
  return value.length < 4 ? DOT.repeat(3) : `${value.slice(0, 1)}${DOT.repeat(3)}${value.slice(-1)}`;
}

/** Every leaf below `user_data`, whatever its name: sites put all kinds of keys there. */
function maskLeaves(value: unknown): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value === 'number') return maskText(String(value));
  return mapChildren(value, (_key, child) => maskLeaves(child));
}

function mapChildren(value: unknown, change: (key: string, child: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((child, index) => change(String(index), child));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, change(key, child)]));
}

/** Returns a copy: values of `user_data` masked, and e-mail addresses wherever they stand. */
export function maskPersonalData(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(EMAIL, maskEmail);
  return mapChildren(value, (key, child) => (key === 'user_data' ? maskLeaves(child) : maskPersonalData(child)));
}
