/** Reads Google's consent string `gcd` into granted or not, per purpose. Source: Google's gtag.js. */

export const PURPOSES = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'] as const;
export type Purpose = (typeof PURPOSES)[number];

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const DENIED = 2;
const GRANTED = 3;
/** "1", then a pair of characters per purpose, then a tail that says nothing about them. */
const GCD = /^1([0-9A-Za-z_-]{8})/;
/** A purpose may follow another: 12 stands for the first of PURPOSES. */
const FIRST_DELEGATE = 12;

/** True, unless the purpose is denied ("unset" counts as granted, as in public dumps). Undefined: not a gcd string. */
export function readGcd(gcd: string): Record<Purpose, boolean> | undefined {
  const pairs = GCD.exec(gcd)?.[1];
  if (pairs === undefined) return undefined;
  const isGranted = (index: number) => effectiveState(pairs, index) !== DENIED;
  return {
    ad_storage: isGranted(0),
    analytics_storage: isGranted(1),
    ad_user_data: isGranted(2),
    ad_personalization: isGranted(3),
  };
}

/** Update, else default, else the purpose it follows, else what the site declared, else the region's rule. */
function effectiveState(pairs: string, index: number): number {
  const own = ownStates(pairs, index);
  const delegate = own.delegate - FIRST_DELEGATE;
  const followed = delegate in PURPOSES && delegate !== index ? ownStates(pairs, delegate) : undefined;
  const order = [own.update, own.default, followed?.update, followed?.default, own.declare, own.implicit];
  return order.find((state) => state === DENIED || state === GRANTED) ?? 0;
}

function ownStates(pairs: string, index: number) {
  const first = ALPHABET.indexOf(pairs.charAt(index * 2));
  const second = ALPHABET.indexOf(pairs.charAt(index * 2 + 1));
  return {
    delegate: first >> 2,
    implicit: first & 3,
    declare: (second >> 4) & 3,
    default: (second >> 2) & 3,
    update: second & 3,
  };
}
