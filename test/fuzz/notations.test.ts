/** One address and two numbers, in every notation, in every field: none leaves in clear. */
import {
  APP_FIELDS,
  CONTENT_FIELDS,
  CUSTOM_FIELDS,
  ORIGINAL_FIELDS,
  SERVER_FIELDS,
  USER_FIELDS,
} from '../../template/spec/meta-fields.ts';
import { CONTEXT_FIELDS } from '../../template/spec/context-fields.ts';
import { soundEvent, withValue, type EventData } from './fuzz-event.ts';
import { isReadable, NOTATIONS, OWN_PHONE } from './notations.ts';
import { eventOf, expectNoFaults } from './outcomes.ts';
import { runTemplate } from './run-template.ts';
import type { TagRun } from './tag-run.ts';

const TABLES = [SERVER_FIELDS, USER_FIELDS, CUSTOM_FIELDS, APP_FIELDS, ORIGINAL_FIELDS, CONTEXT_FIELDS];
const OWN_NAMES = [
  'note',
  'coupon',
  'comment',
  'x-fb-cd-note',
  'custom_properties.note',
  'custom_properties.content_name',
];

/** By their paths; the items' after them. The phone itself stands where the event names it. */
const PATHS: readonly string[] = [
  ...new Set([...TABLES.flatMap((rows) => rows.flatMap(({ from }): readonly string[] => from)), ...OWN_NAMES]),
].filter((path) => path !== 'x-fb-ud-ph');
const ITEM_NAMES = [...new Set(CONTENT_FIELDS.flatMap(({ from }): readonly string[] => from))];

const URL_FIELDS = ['page_location', 'page_referrer'];

/** Each group in one event: one field may hide another, so that a field meets others of its kind in another event. */
const GROUPS = 12;
const groups = Array.from({ length: GROUPS }, (_none, group) =>
  PATHS.filter((_path, index) => index % GROUPS === group),
);

const inUrl = (text: string): string => `https://shop.example/${text}/a?b=1&c=${text}#d=${text}`;

function planted(paths: readonly string[], text: string, action_source: string): EventData {
  const start: EventData = { ...soundEvent(), 'x-fb-ud-ph': OWN_PHONE, action_source };
  return paths.reduce((event, path) => {
    const isUrl = URL_FIELDS.includes(path) && !text.startsWith('https://') && !/\s/.test(text);
    return withValue(event, path, isUrl ? inUrl(text) : text);
  }, start);
}

/** The parts of what leaves: a number may end in one and go on in the next by chance. */
const leavesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => [key, ...leavesOf(member)])
    : [String(value)];

const HASHES = /^[0-9a-f]{64}/;

function leaks({ requests, logs, cookies }: TagRun): string[] {
  const bodies = requests.flatMap((request) => [...leavesOf(eventOf(request)), ...leavesOf(JSON.parse(request.body))]);
  const lines = logs.flatMap((line) => (line.startsWith('{') ? leavesOf(JSON.parse(line)) : [line]));
  const texts = [...bodies, ...lines, ...cookies.map(({ value }) => value)].filter((text) => !HASHES.test(text));
  return texts.filter(isReadable);
}

test('there are at least 80 notations and 80 fields, and each notation can be read', () => {
  expect(new Set(NOTATIONS).size).toBeGreaterThanOrEqual(80);
  expect(PATHS.length + ITEM_NAMES.length).toBeGreaterThanOrEqual(80);
  expect(NOTATIONS.filter((text) => !isReadable(text))).toEqual([]);
});

test.each(NOTATIONS)('%j leaves no field', async (text) => {
  const items = [{ item_id: 'SKU-1', item_name: 'Tee', ...Object.fromEntries(ITEM_NAMES.map((name) => [name, text])) }];
  const events = groups.map((paths, group) => planted(paths, text, group % 2 === 0 ? 'website' : 'app'));
  const all = [
    ...events,
    { ...planted([], text, 'website'), items },
    { ...planted([], text, 'website'), [text]: 'x', list: ['a', text] },
  ];
  for (const event of all) expectNoFaults(leaks(await runTemplate({ event })));
});
