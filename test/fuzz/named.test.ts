/**
 * Values whose names promise a person, a card, a secret or a position leave in no field, whatever real sites send beside
 * them; values under ordinary names leave unharmed, and the event is sent.
 */
import fc from 'fast-check';
import { soundEvent, type EventData } from './fuzz-event.ts';
import { cases, NAMED_CASES } from './fuzz-plan.ts';
import { ORDINARY_NAMES, PERSONAL_NAMES, personalName } from './named-plants.ts';
import { eventOf } from './outcomes.ts';
import { textsOf } from './planted.ts';
import { runTemplate } from './run-template.ts';
import { siteInputs } from './site-inputs.ts';

type Part = 'path' | 'query' | 'fragment';

/** An event in the making: the parameters of its addresses stand apart until all are there. */
interface Draft {
  event: EventData;
  settings: EventData;
  page: Record<Part, string[]>;
  referrer: Record<Part, string[]>;
}

/** A way to get a named value into an event; `where` is what a failure shows. */
interface Place {
  where: string;
  into: (draft: Draft, name: string, value: string) => void;
  /** What must have left where the name is ordinary. */
  leaves: (sent: EventData, name: string, value: string) => boolean;
}

const pair = (name: string, value: string): string => `${encodeURIComponent(name).replace(/%20/g, '+')}=${value}`;

const inUrl = (url: 'page' | 'referrer', part: Part, where: string = part, wrap = pair): Place => ({
  where: `${url}: ${where}`,
  into: (draft, name, value) => draft[url][part].push(wrap(name, value)),
  leaves: (sent, name, value) =>
    String(sent[url === 'page' ? 'event_source_url' : 'referrer_url']).includes(wrap(name, value)),
});

const propertyOf = (sent: EventData, name: string): unknown => (sent['custom_data'] as EventData)[name];

const inEvent = (where: string, before = '', wrap = (value: string): unknown => value): Place => ({
  where,
  into: ({ event }, name, value) => (event[before + name] = wrap(value)),
  leaves: (sent, name, value) => JSON.stringify(propertyOf(sent, name)) === JSON.stringify(wrap(value)),
});

const inObject = (where: string, part: 'event' | 'settings', object: string): Place => ({
  where,
  into: (draft, name, value) =>
    (draft[part][object] = { ...(draft[part][object] as EventData | undefined), [name]: value }),
  leaves: (sent, name, value) => propertyOf(sent, name) === value,
});

const link = (name: string, value: string): string => `https://a.example/o?a=1&${pair(name, value)}`;
const json = (name: string, value: string): string => JSON.stringify({ a: 1, [name]: value });

const PLACES: readonly Place[] = [
  inUrl('page', 'path'),
  inUrl('page', 'query'),
  inUrl('page', 'fragment'),
  inUrl('referrer', 'query'),
  inUrl('page', 'query', 'a link', (name, value) => `next=${encodeURIComponent(link(name, value))}`),
  inUrl('page', 'query', 'a link in a link', (name, value) =>
    pair('next', encodeURIComponent(link('to', encodeURIComponent(link(name, value))))),
  ),
  inUrl('page', 'query', 'JSON', (name, value) => `data=${encodeURIComponent(json(name, value))}`),
  inUrl('referrer', 'query', 'escaped as HTML', (name, value) => `a=1&amp;${pair(name, value)}`),
  inUrl('referrer', 'query', 'two question marks', (name, value) => `a=1?${pair(name, value)}`),
  inEvent('a parameter'),
  inEvent('a list in a parameter', '', (value) => ['a', value]),
  inEvent('a parameter of Meta’s tag', 'x-fb-cd-'),
  inObject('custom_properties', 'event', 'custom_properties'),
  inObject('the form’s object', 'settings', 'customDataObject'),
  {
    where: 'a link in a parameter',
    into: ({ event }, name, value) => (event['link'] = link(name, value)),
    leaves: (sent, name, value) => propertyOf(sent, 'link') === link(name, value),
  },
];

/** The whole address of a page, or of its referrer. */
const urlOf = ({ path, query, fragment }: Draft['page']): string =>
  ['https://shop.example/o', ...path].join(';') +
  query.map((parameter, index) => (index === 0 ? '?' : '&') + parameter).join('') +
  fragment.map((parameter, index) => (index === 0 ? '#' : '&') + parameter).join('');

/** GA4 sends no more at once, and the tag reads no more. */
const MOST_PARAMETERS = 100;

const valueOf = (index: number): string => `Qvx${index}z`;

/** All names in parameters, and all in the page's query, a hundred at a time. */
async function sentWith(names: readonly string[]): Promise<{ sent: EventData; texts: string }[]> {
  const chunks = Array.from({ length: Math.ceil(names.length / MOST_PARAMETERS) }, (_none, index) =>
    names.slice(index * MOST_PARAMETERS, (index + 1) * MOST_PARAMETERS),
  );
  return Promise.all(
    chunks.map(async (chunk) => {
      const named = chunk.map((name) => [name, valueOf(names.indexOf(name))] as const);
      const query = named.map(([name, value]) => pair(name, value)).join('&');
      const page_location = `https://shop.example/?${query}`;
      const run = await runTemplate({ event: { ...soundEvent(), ...Object.fromEntries(named), page_location } });
      return { sent: run.requests.map(eventOf)[0] ?? {}, texts: textsOf(run).join('\n') };
    }),
  );
}

test.each(PERSONAL_NAMES)('every personal name (%s) keeps its value back', async (_spelling, names) => {
  const texts = (await sentWith(names)).map((ran) => ran.texts).join('\n');
  expect(names.filter((_name, index) => texts.includes(valueOf(index)))).toEqual([]);
  expect(texts).toContain('Purchase');
});

test('every ordinary name keeps its value', async () => {
  const all = await sentWith(ORDINARY_NAMES);
  const lost = ORDINARY_NAMES.filter((name, index) => {
    const left = all.some(({ sent }) => propertyOf(sent, name) === valueOf(index));
    return !left || !all.some(({ sent }) => String(sent['event_source_url']).includes(pair(name, valueOf(index))));
  });
  expect(lost).toEqual([]);
});

const letters = fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), minLength: 9, maxLength: 9 });

const plant = (names: fc.Arbitrary<string>) =>
  fc.record({ name: names, place: fc.constantFrom(...PLACES), value: letters });

/** One name each, and one link in a parameter. */
const plants = (names: fc.Arbitrary<string>) =>
  fc.uniqueArray(plant(names), {
    maxLength: 6,
    selector: ({ name, place }) => (place.where === 'a link in a parameter' ? place.where : name),
  });

test('values under personal names do not leave, values under ordinary names do, and the event is sent', async () => {
  const property = fc.asyncProperty(
    siteInputs,
    plants(personalName),
    plants(fc.constantFrom(...ORDINARY_NAMES)),
    async (input, secrets, others) => {
      const none = { path: [], query: [], fragment: [] };
      const draft: Draft = {
        event: { ...soundEvent(), ...input.event },
        settings: {},
        page: structuredClone(none),
        referrer: structuredClone(none),
      };
      for (const { place, name, value } of [...secrets, ...others]) place.into(draft, name, value);
      const event = { ...draft.event, page_location: urlOf(draft.page), page_referrer: urlOf(draft.referrer) };
      const run = await runTemplate({ event, settings: draft.settings, preview: true });
      const sent = run.requests.map(eventOf)[0] ?? {};
      const texts = textsOf(run);
      expect({
        name: sent['event_name'],
        value: sent['custom_data'] && propertyOf(sent, 'value'),
        leaks: secrets.filter(({ value }) => texts.some((text) => text.includes(value))),
        lost: others.filter(({ name, place, value }) => !place.leaves(sent, name, value)),
      }).toEqual({ name: input.name, value: input.value, leaks: [], lost: [] });
    },
  );
  await fc.assert(property, cases(NAMED_CASES));
});
