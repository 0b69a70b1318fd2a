/**
 * Values whose names promise a person, a national id, a card, a secret or a position, in events, addresses, custom data and lines of
 * failed events: neither relay nor send lets one out, to Meta, into an answer, a summary or the state.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readItems } from '../../tools/relay/read-items.ts';
import type { FileValue } from '../../tools/relay/send/read-file.ts';
import { sendValues } from '../../tools/relay/send/send-values.ts';
import { openState } from '../../tools/relay/send/state.ts';
import { Summary } from '../../tools/relay/send/summary.ts';
import { ORDINARY_NAMES, PERSONAL_NAMES } from '../fuzz/named-plants.ts';
import { openRelay, order, PIXEL_ID, type Json } from './open-relay.ts';

const folder = mkdtempSync(join(tmpdir(), 'countonce-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One of each kind is enough here: the tag's own tests go through all spellings. */
const NAMES = PERSONAL_NAMES.flatMap(([, names], index) => names.filter((_name, at) => at % 12 === index % 12));

/** A text that nothing else holds. */
const valueOf = (index: number): string => `Qvx${index}z`;

type Plant = (names: readonly (readonly [name: string, value: string])[]) => Json;

const query = (named: readonly (readonly [string, string])[]): string =>
  named.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).join('&');

const PLACES: Readonly<Record<string, Plant>> = {
  parameters: (named) => Object.fromEntries(named),
  'custom data': (named) => ({ custom_properties: Object.fromEntries(named) }),
  'the page’s address': (named) => ({ page_location: `https://shop.example/?${query(named)}` }),
  'the fragment of the referrer': (named) => ({ page_referrer: `https://shop.example/#${query(named)}` }),
  'a link in a parameter': (named) => ({ link: `https://a.example/?${query(named)}` }),
};

const lineOf = ({
  user_data: userData,
  value,
  currency,
  page_location: page,
  page_referrer: referrer,
  ...rest
}: Json): Json => ({
  countonce: 'resend',
  pixel_id: PIXEL_ID,
  data: [
    {
      event_name: 'Purchase',
      event_id: rest['transaction_id'],
      action_source: rest['action_source'],
      ...(page !== undefined && { event_source_url: page }),
      ...(referrer !== undefined && { referrer_url: referrer }),
      user_data: userData,
      custom_data: { value, currency, ...rest },
    },
  ],
});

/** Twenty names in one event, as GA4 and Meta take not many more. */
const EACH = 20;

const eventsWith = (plant: Plant, names: readonly string[]): Json[] =>
  Array.from({ length: Math.ceil(names.length / EACH) }, (_, chunk) => {
    const named = names
      .slice(chunk * EACH, (chunk + 1) * EACH)
      .map((name, at) => [name, valueOf(chunk * EACH + at)] as const);
    return order(`T${chunk + 1}`, plant(named));
  });

const leaked = (texts: string, names: readonly string[]): string[] =>
  names.filter((_name, index) => texts.includes(valueOf(index)));

async function* valuesOf(events: readonly Json[]): AsyncGenerator<FileValue> {
  for (const [at, value] of events.entries()) yield { place: `[${at}]`, value };
}

const FORMS: readonly (readonly [form: string, wrap: (event: Json) => Json])[] = [
  ['events', (event) => event],
  ['lines of failed events', lineOf],
];
const CASES = FORMS.flatMap(([form, wrap]) =>
  Object.entries(PLACES).map(([place, plant]) => [form, place, wrap, plant] as const),
);

test.each(CASES)('relay: %s with names in %s', async (_form, _place, wrap, plant) => {
  const { relay, requests } = openRelay();
  const events = eventsWith(plant, NAMES).map(wrap);
  const reports = await relay.deliver(readItems(events));
  expect(reports.filter(({ outcome }) => outcome !== 'sent')).toEqual([]);
  expect(leaked(JSON.stringify([requests, reports]), NAMES)).toEqual([]);
});

test.each(FORMS)('send: %s, some of which fail', async (form, wrap) => {
  const { relay, requests } = openRelay();
  const path = join(folder, `${form}.state`);
  const state = openState(path, Date.now());
  const summary = new Summary();
  const events = Object.values(PLACES).flatMap((plant) => eventsWith(plant, NAMES));
  const failing = events.map((event) => ({ ...event, currency: 'none' }));
  await sendValues({
    values: valuesOf([...events, ...failing].map(wrap)),
    relay,
    state,
    wait: () => Promise.resolve(),
    onChunk: (tally) => summary.add(tally),
  });
  state.close();
  const said = summary.write({ file: 'orders.ndjson', isStopped: false, isDry: false });
  expect(said.join('\n')).toMatch(/[1-9]\d* failed/);
  expect(leaked(JSON.stringify([requests, said, readFileSync(path, 'utf8')]), NAMES)).toEqual([]);
});

test('ordinary names leave, so that the search for the others means something', async () => {
  const { relay, requests } = openRelay();
  const names = ORDINARY_NAMES.slice(0, EACH);
  await relay.deliver(readItems(Object.values(PLACES).flatMap((plant) => eventsWith(plant, names))));
  expect(leaked(JSON.stringify(requests), names)).toEqual(names);
});
