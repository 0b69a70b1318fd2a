/** Words, numbers and times as people read them. No DOM. */

export const OUTCOMES = {
  sent: { label: 'Sent', icon: 'M3.5 8.5l3 3 6-7' },
  skipped: { label: 'Skipped', icon: 'M4 8h8' },
  failed: { label: 'Failed', icon: 'M4.5 4.5l7 7m0-7l-7 7' },
  refused: { label: 'Refused', icon: 'M8 3.5v5.5m0 3v.2' },
};

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

/** The name that Meta gets, else the name in the hit. */
export function rowTitle(row) {
  return row.mapped?.name || row.eventName || 'Not a GA4 hit';
}
