/** Words, numbers and times as people read them. No DOM. */

/** In the order of the tiles: what is well, what costs money, what is explained. */
export const VERDICTS = {
  paired: { label: 'Paired', icon: 'M3.5 8.5l3 3 6-7', about: 'Meta counts one event.' },
  'not-safe': {
    label: 'Not safe',
    icon: 'M8 3l5.5 10h-11zM8 7v3',
    about: 'An id is missing. Meta may find that it is one event, or count two.',
  },
  'id-mismatch': { label: 'ID mismatch', icon: 'M5 4l6 8M11 4l-6 8', about: 'One action, two events for Meta.' },
  'pixel-mismatch': {
    label: 'Pixel mismatch',
    icon: 'M3 4h4v4H3zM9 8h4v4H9z',
    about: 'Each side reported to another pixel.',
  },
  'browser-only': { label: 'Browser only', icon: 'M9.5 3.5L5 8l4.5 4.5', about: 'No server event came.' },
  'server-only': { label: 'Server only', icon: 'M6.5 3.5L11 8l-4.5 4.5', about: 'No call of the pixel came.' },
  duplicate: {
    label: 'Duplicates',
    icon: 'M4 6h8M4 10h8',
    about: 'Counted again, or an id that stands for two actions.',
  },
  skipped: { label: 'Skipped', icon: 'M4 8h8', about: 'The tag sent nothing, on purpose.' },
  failed: { label: 'Failed', icon: 'M8 3.5v5.5m0 3v.2', about: 'Meta got nothing from the server.' },
};

export const OUTCOMES = { sent: 'Sent', skipped: 'Skipped', failed: 'Failed', refused: 'Refused' };

/** On a single row. */
export function verdictLabel(verdict) {
  return verdict === 'duplicate' ? 'Duplicate' : VERDICTS[verdict].label;
}

/** Source: Meta, Conversions API, customer information parameters. The strongest come first, as a reader wants them. */
const MATCH_KEYS = {
  em: 'Email',
  ph: 'Phone',
  external_id: 'External ID',
  fbc: 'Click ID',
  fbp: 'Browser ID',
  fn: 'First name',
  ln: 'Last name',
  ge: 'Gender',
  db: 'Date of birth',
  ct: 'City',
  st: 'State',
  zp: 'Postal code',
  country: 'Country',
  client_ip_address: 'IP address',
  client_user_agent: 'User agent',
  subscription_id: 'Subscription ID',
  fb_login_id: 'Facebook login ID',
  lead_id: 'Lead ID',
};

export function matchKeyLabel(key) {
  return Object.hasOwn(MATCH_KEYS, key) ? MATCH_KEYS[key] : key;
}

const SHORT_KEYS = new Map([
  ['client_ip_address', 'ip'],
  ['client_user_agent', 'ua'],
]);

/** For narrow places: Meta's own names, but for the two long ones. */
export function shortMatchKey(key) {
  return SHORT_KEYS.get(key) ?? key;
}

const KEY_ORDER = Object.keys(MATCH_KEYS);

/** Keys of no known rank go last. */
export function sortMatchKeys(matchKeys) {
  const rank = ({ key }) => (KEY_ORDER.includes(key) ? KEY_ORDER.indexOf(key) : KEY_ORDER.length);
  return matchKeys.toSorted((one, other) => rank(one) - rank(other));
}

/** A currency that the browser does not know is shown as it came. */
export function formatMoney(value, currency) {
  if (value === undefined) return '';
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).format(value);
  } catch {
    return [value, currency].filter((part) => part !== undefined).join(' ');
  }
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

export function formatClock(timeMs) {
  return CLOCK.format(timeMs);
}

export function formatCount(count, singular, plural = `${singular}s`) {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}

/** `0.34` is `34%`; nothing is a dash. */
export function formatShare(share) {
  return share === undefined ? '–' : `${Math.round(share * 100)}%`;
}

/** `340 ms`, `1.2 s`, `7 min`, `49 h`. */
export function formatDuration(ms) {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  return ms < 7_200_000 ? `${Math.round(ms / 60_000)} min` : `${Math.round(ms / 3_600_000)} h`;
}

/** In one sentence or two. Of what failed the remedy comes first, Meta's words behind it. */
export function reasonText({ verdict, remedy, reason }) {
  return verdict === 'failed' ? `${remedy} ${reason}` : reason;
}
