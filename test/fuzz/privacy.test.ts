/** An e-mail address or a phone number, planted anywhere and in any disguise, leaves hashed in user_data or not at all. */
import fc from 'fast-check';
import { objectOf, TRAPS } from './hostile-json.ts';
import { fuzzEvent, soundEvent, withValue, type EventData } from './fuzz-event.ts';
import { cases, EVENT_DATA_CASES, KINDS_OF_PLANTS, OTHER_CASES } from './fuzz-plan.ts';
import { CONTENT_KEYS, NUMBERS, PATHS } from './likely-values.ts';
import { expectNoFaults } from './outcomes.ts';
import { EMAIL_TEXTS, leaksIn, OWN_PHONE_TEXTS, PHONE_TEXTS } from './planted.ts';
import { runTemplate } from './run-template.ts';
import { ACCEPTED, type Surroundings } from './tag-run.ts';

const NAMES = [...PATHS, ...TRAPS, 'comment', 'x-fb-cd-note', 'Customer E-Mail', 'ref'];

/** One way to hide a value in an event; `where` is what a failure shows. */
interface Plant {
  where: string;
  into: (event: EventData, value: unknown) => EventData;
}

const inPath = fc.constantFrom(...NAMES).map((path): Plant => ({
  where: path,
  into: (event, value) => withValue(event, path, value),
}));

const inList = fc.constantFrom(...NAMES).map((path): Plant => ({
  where: `a list in ${path}`,
  into: (event, value) => withValue(event, path, ['SKU-1', value]),
}));

const TEXTS = [
  'event_name',
  'event_id',
  'transaction_id',
  'user_agent',
  'search_term',
  'madid',
  'coupon',
  'content_name',
];

const inText = fc.constantFrom(...TEXTS).map((path): Plant => ({
  where: `a part of ${path}`,
  into: (event, value) => withValue(event, path, `order of ${String(value)} (new)`),
}));

const inItem = fc.constantFrom(...CONTENT_KEYS).map((key): Plant => ({
  where: `items.${key}`,
  into: (event, value) => ({ ...event, items: [{ item_id: 'SKU-1', item_name: 'Tee', [key]: value }] }),
}));

const PROPERTIES = ['note', 'value', 'currency', 'order_id', 'status'];

const inProperties = fc.constantFrom(...PROPERTIES).map((key): Plant => ({
  where: `custom_properties.${key}`,
  into: (event, value) => ({ ...event, custom_properties: { [key]: value, list: [value] } }),
}));

const inPropertiesText = fc.constantFrom(...PROPERTIES).map((key): Plant => ({
  where: `the text custom_properties, ${key}`,
  into: (event, value) => ({ ...event, custom_properties: JSON.stringify({ [key]: value }) }),
}));

const asKey = fc.constantFrom('', 'x-fb-cd-').map((prefix): Plant => ({
  where: `a key behind "${prefix}"`,
  into: (event, value) => objectOf([...Object.entries(event), [prefix + String(value), 'x']]),
}));

const asKeyOfProperties = fc.constant<Plant>({
  where: 'a key of custom_properties',
  into: (event, value) => ({ ...event, custom_properties: { [String(value)]: 'x' } }),
});

const plants: fc.Arbitrary<Plant> = fc.oneof(
  { weight: 8, arbitrary: inPath },
  { weight: 2, arbitrary: inList },
  { weight: 3, arbitrary: inText },
  { weight: 3, arbitrary: inItem },
  { weight: 1, arbitrary: inProperties },
  { weight: 1, arbitrary: inPropertiesText },
  { weight: 2, arbitrary: asKey },
  { weight: 1, arbitrary: asKeyOfProperties },
);

/** Bare digits are a number where a number is wanted: a price of 4157362958 is not looked at. */
const isNumber = ({ where }: Plant, value: unknown): boolean =>
  /^\d+$/.test(String(value)) && NUMBERS.some((name) => where.endsWith(name));

const events = fc.oneof({ weight: 3, arbitrary: fc.constant(soundEvent()) }, { weight: 1, arbitrary: fuzzEvent });

const APP = {
  action_source: 'app',
  app_data: {
    advertiser_tracking_enabled: 1,
    application_tracking_enabled: 1,
    extinfo: ['i2', 'com.example', '1', '1', '16.1'],
  },
};

const expectNoLeak = async (surroundings: Surroundings) => {
  expectNoFaults(leaksIn(await runTemplate({ preview: true, ...surroundings })));
};

const anywhere = (texts: readonly unknown[], start: EventData) =>
  fc.asyncProperty(
    events,
    fc.array(
      fc.tuple(plants, fc.constantFrom(...texts)).filter(([plant, value]) => !isNumber(plant, value)),
      { minLength: 1, maxLength: 3 },
    ),
    fc.boolean(),
    async (event, planted, fails) => {
      const planting = planted.reduce((made, [plant, value]) => plant.into(made, value), { ...event, ...start });
      // A failed event is also written to the log.
      await expectNoLeak({ event: planting, answers: [fails ? { statusCode: 400, body: '' } : ACCEPTED] });
    },
  );

describe('personal data that was planted in an event', () => {
  const kinds = [
    { what: 'an e-mail address', texts: EMAIL_TEXTS, start: {} },
    { what: 'an international phone number', texts: PHONE_TEXTS, start: {} },
    { what: 'the phone number of the customer', texts: OWN_PHONE_TEXTS, start: { 'x-fb-ud-ph': '+1 415-736-2958' } },
    { what: 'an e-mail address in an app event', texts: EMAIL_TEXTS, start: APP },
  ];

  test('has as many kinds as the plan counts', () => expect(kinds).toHaveLength(KINDS_OF_PLANTS));

  test.each(kinds)('$what does not leave', async ({ texts, start }) => {
    await fc.assert(anywhere(texts, start), cases(EVENT_DATA_CASES.plantsOfEachKind));
  });

  const surrounding = fc.constantFrom(...EMAIL_TEXTS, ...PHONE_TEXTS);

  test('an address or a number in cookies, headers and an answer of Graph does not leave', async () => {
    const property = fc.asyncProperty(
      surrounding,
      fc.constantFrom('_fbc', '_fbp', '_fbi', '_gtmeec'),
      async (text, name) => {
        const base64 = Buffer.from(JSON.stringify({ em: text, ph: [text], fbp: text })).toString('base64');
        const body = JSON.stringify({ error: { code: 100, message: text, fbtrace_id: text, error_user_msg: text } });
        await expectNoLeak({
          event: soundEvent(),
          settings: { rememberUserData: true },
          cookies: { [name]: [name === '_gtmeec' ? base64 : text] },
          headers: { 'user-agent': text },
          answers: [{ statusCode: 400, body }],
        });
      },
    );
    await fc.assert(property, cases(OTHER_CASES));
  });
});
