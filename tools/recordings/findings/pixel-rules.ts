/** Rules about what the pixel sends: twice, to several pixels, blocked, with personal data, without value. */
import { isAutomatic } from '../../pairing/row-words.ts';
import { changePersonalText } from '../../privacy/personal-text.ts';
import type { Judged } from '../judge-recording.ts';
import type { PixelHit } from '../traffic.ts';
import { groupBy, listed, one, sentCalls, times, type Found, type Rule } from './rule.ts';

export const PIXEL_RULES: readonly Rule[] = [
  {
    rule: 'no-pixel',
    severity: 'error',
    remedy:
      'Record again with the pixel’s consent given and without a blocker, or look whether the pixel is installed.',
    find: ({ traffic }) => one(traffic.pixel.length === 0, 'The recording holds no call of Meta’s pixel.'),
  },
  {
    rule: 'pixel-fires-twice',
    severity: 'error',
    remedy:
      'Two tags, or a tag and a plugin, fire on one trigger: find both, keep one. A tag sequence can fire the base code again.',
    find: findTwice,
  },
  {
    rule: 'pixel-blocked',
    severity: 'warning',
    remedy: 'Record again without the blocker to see the site as it is.',
    find: ({ traffic }) => {
      const blocked = traffic.pixel.filter(({ isBlocked }) => isBlocked);
      return one(blocked.length > 0, `A blocker of this browser held the pixel back ${times(blocked.length)}.`);
    },
  },
  {
    rule: 'personal-data-sent',
    severity: 'error',
    remedy: 'Take it out of the page’s address or the custom data: Meta forbids it there. Advanced matching hashes it.',
    find: findPersonal,
  },
  {
    rule: 'no-value',
    severity: 'warning',
    remedy:
      'Pass value and currency with the call: Meta refuses a purchase without them on the server, and cannot optimise for value.',
    find: findValueless,
  },
  {
    rule: 'advanced-matching-off',
    severity: 'info',
    remedy:
      'Switch advanced matching on in Events Manager, or pass the customer’s data to fbq("init"), if consent allows it.',
    find: (judged) => {
      const calls = sentCalls(judged);
      const isOff = calls.length > 0 && calls.every(({ call }) => Object.keys(call.userData).length === 0);
      return one(
        isOff,
        'No call of the pixel carries customer information: advanced matching is off, or nobody was logged in.',
      );
    },
  },
  {
    rule: 'several-pixels',
    severity: 'info',
    remedy: 'If the server is to report to all of them, enter them in the tag under further pixels.',
    find: (judged) => {
      const ids = [...new Set(sentCalls(judged).map(({ call }) => call.pixelId))];
      const main = judged.pixelId ?? '';
      return one(
        ids.length > 1,
        `${ids.length} pixels are called: ${listed(ids)}. The report takes ${main} for the server’s.`,
      );
    },
  },
];

const TWICE_MS = 1_000;

/** Of one pixel and name, with the same data, within a second, under ids that Meta does not take for one. */
function findTwice(judged: Judged): Found[] {
  const calls = sentCalls(judged).filter(({ call }) => !isAutomatic(call.eventName));
  const keyOf = ({ call }: PixelHit): string =>
    JSON.stringify([call.pixelId, call.eventName, call.pageUrl, Object.entries(call.customData).toSorted()]);
  return groupBy(calls, keyOf).flatMap((group) => {
    const pairs = group.filter((hit, at) => {
      const before = group[at - 1];
      return before !== undefined && hit.atMs - before.atMs < TWICE_MS && !isDropped(before, hit);
    });
    const { pixelId, eventName } = group[0]?.call ?? { pixelId: '', eventName: '' };
    if (pairs.length === 0) return [];
    return [
      {
        text: `Pixel ${pixelId} reports ${eventName} twice within a second, with the same data, ${times(pairs.length)}.`,
      },
    ];
  });
}

const isDropped = (before: PixelHit, hit: PixelHit): boolean =>
  before.call.eventId !== undefined && before.call.eventId === hit.call.eventId;

/** Names of parameters that promise a person, in an address. */
const TELLING =
  /^(?:.*[_.[-])?(?:e-?mail|phone|telephone|mobile|first_?name|last_?name|full_?name|birth_?date|dob|street|address\d?)\]?$/i;

function findPersonal(judged: Judged): Found[] {
  const found = sentCalls(judged).flatMap(({ call }) => {
    const places = [
      ...personalIn(call.pageUrl ?? '').map((what) => `${what} in the page’s address`),
      ...personalIn(call.other['rl'] ?? '').map((what) => `${what} in the referrer’s address`),
      ...(isAutomatic(call.eventName) ? [] : Object.entries(call.customData).flatMap(personalData)),
    ];
    return places.map((place) => ({ place, name: call.eventName }));
  });
  return groupBy(found, ({ place }) => place).map((group) => ({
    text: `Meta gets ${group[0]?.place}, with ${listed(group.map(({ name }) => name))}.`,
  }));
}

const personalData = ([name, value]: [string, string]): string[] =>
  personalIn(value).map((what) => `${what} in cd[${name}]`);

/** What kinds of personal data a text holds; never the data. Meta's own filter writes `_removed_`. */
function personalIn(text: string): string[] {
  const kinds = new Set<string>();
  const named = new Set<string>();
  changePersonalText(text.replaceAll('_removed_', ''), {
    email: (email) => {
      kinds.add('an e-mail address');
      return email;
    },
    address: (address) => address,
    value: (name, value) => {
      if (TELLING.test(name) && value !== '') named.add(`a value named ${name}`);
      return value;
    },
  });
  // What stands under a telling name is said once.
  return [...(named.size > 0 ? named : kinds)];
}

/** Events that people buy ads for by their value. Source: Meta, pixel reference, standard events. */
const VALUED = new Set(['Purchase', 'AddToCart', 'InitiateCheckout', 'AddPaymentInfo', 'Subscribe', 'StartTrial']);

function findValueless(judged: Judged): Found[] {
  const calls = sentCalls(judged).filter(({ call }) => VALUED.has(call.eventName) && lacks(call).length > 0);
  return groupBy(calls, ({ call }) => `${call.eventName} ${lacks(call).join()}`).map((group) => {
    const { call } = group[0] as PixelHit;
    return { text: `${call.eventName} comes without ${lacks(call).join(' and ')}, ${times(group.length)}.` };
  });
}

function lacks({ customData }: PixelHit['call']): string[] {
  const { value = '', currency = '' } = customData;
  const isNumber = value.trim() !== '' && Number.isFinite(Number(value));
  return [...(isNumber ? [] : ['a value']), ...(/^[a-z]{3}$/i.test(currency) ? [] : ['a currency'])];
}
