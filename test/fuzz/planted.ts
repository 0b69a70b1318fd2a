/** Personal data in the disguises in which it gets into events, and the search for it in what leaves. Knows no field. */
import { eventOf } from './outcomes.ts';
import type { TagRun } from './tag-run.ts';

const EMAIL = 'Zoe.Quux@planted-mail.example';
const ENCODED = encodeURIComponent(EMAIL);

/** Ways to write the address that a reader, or a machine that decodes, can take back. */
export const EMAIL_TEXTS: readonly string[] = [
  EMAIL,
  EMAIL.toUpperCase(),
  `  ${EMAIL} `,
  ENCODED,
  ENCODED.toLowerCase(),
  encodeURIComponent(ENCODED),
  `100% ${ENCODED}`,
  `j%F6rg=1&m=${ENCODED}`,
  EMAIL.replaceAll('.', '%2E').replace('@', '%40'),
  EMAIL.replace('@', '\uff20'),
  `mailto:${EMAIL}`,
  `"Zoe" <${EMAIL}>`,
  `write to ${EMAIL}, please`,
  `@zoe ${EMAIL}`,
  `@${EMAIL}`,
  `%40zoe ${ENCODED}`,
  `\t${EMAIL}\n`,
  JSON.stringify({ email: EMAIL, list: [EMAIL] }),
  JSON.stringify([EMAIL]),
  `https://shop.example/?e=${EMAIL}`,
  `https://shop.example/?next=${encodeURIComponent(`https://a.example/?e=${ENCODED}`)}`,
  `https://shop.example/u/${EMAIL}/orders`,
  `https://shop.example/u/${ENCODED}`,
  `https://shop.example/;e=${EMAIL}`,
  `https://${EMAIL}/`,
  `https://${ENCODED}/`,
  `https://zoe:pw@shop.example/#/${EMAIL}?a=1`,
  `https://shop.example/#e=${ENCODED}`,
  `${EMAIL}://shop.example/`,
  `mailto:${EMAIL}?x=http://`,
  `${EMAIL}?x=http://shop.example`,
];

/** National number and calling code; written in many ways below. */
const NATIONAL = '4157362958';

export const PHONE_TEXTS: readonly string[] = [
  '+14157362958',
  '+1 415 736 2958',
  '+1 (415) 736-2958',
  '+1.415.736.2958',
  ' +1-415-736-2958 ',
  '%2B14157362958',
  '%2B1%20415%20736%202958',
  'tel:+14157362958',
  'call +1 415 736 2958 now',
  'call + 1 415 736 2958 now',
  '+1 415 736 2958 / 415 736 2959',
  '+1\u2013415\u2013736\u20132958',
  '+１４１５７３６２９５８',
  '+1\t415\t736\t2958',
  '+1_415_736_2958',
  '\uff0b14157362958',
  'https://shop.example/?p=+14157362958',
  'https://shop.example/?p=+1+415+736+2958',
  'https://shop.example/?p=%2B1%20415%20736%202958&a=1',
  'https://wa.example/+14157362958',
  'https://shop.example/#tel=+14157362958',
  JSON.stringify({ tel: '+1 415 736 2958' }),
];

/** Nobody can tell these from other numbers, unless the event itself says that it is the customer's phone. */
export const OWN_PHONE_TEXTS: readonly unknown[] = [
  '4157362958',
  4157362958,
  14157362958,
  '(415) 736-2958',
  '415.736.2958',
  '0014157362958',
  'https://shop.example/?p=4157362958',
  'my number: 415-736-2958',
];

const HASHED = ['em', 'ph', 'fn', 'ln', 'ge', 'db', 'ct', 'st', 'zp', 'country', 'external_id'];

const withoutHashes = (event: Record<string, unknown>): Record<string, unknown> => {
  const userData = Object.entries(event['user_data'] as object).filter(([key]) => !HASHED.includes(key));
  return { ...event, user_data: Object.fromEntries(userData) };
};

/** Every text that leaves: keys and values of each event, addresses, log lines, cookies. */
export function textsOf({ requests, logs, cookies }: TagRun): string[] {
  const bodies = requests.map((request) => {
    return JSON.stringify({ ...(JSON.parse(request.body) as object), data: withoutHashes(eventOf(request)) });
  });
  const unquoted = [...bodies, ...logs].map((text) => text.replaceAll('\\"', '"'));
  const remembered = cookies.map(({ value }) => value + Buffer.from(value, 'base64').toString('latin1'));
  return [...unquoted, ...requests.map(({ url }) => url), ...remembered];
}

/** Full-width forms of ASCII. */
const WIDE = /[\uff01-\uff5e]/g;
const narrow = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - 0xfee0);

/** Decodes whatever can be decoded, byte by byte: a text with one bad escape still shows the others. */
function decoded(text: string): string {
  const once = (from: string) =>
    from.replace(/%([0-7][0-9a-f])/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return once(once(once(once(text))))
    .replace(WIDE, narrow)
    .toLowerCase();
}

/** What people put between the digits of a number, tabs as JSON writes them included. */
const SEPARATORS = /\\t|[\s()./+_\u2013-]/g;

/** The texts in which the planted data can be read. */
export function leaksIn(run: TagRun): string[] {
  return textsOf(run).filter((text) => {
    const plain = decoded(text);
    return plain.includes(EMAIL.toLowerCase()) || plain.replace(SEPARATORS, '').includes(NATIONAL);
  });
}
