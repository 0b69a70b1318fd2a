/** Random visits of random sites: what must hold for every one of them, and builds that break it are found out. */
import * as fc from 'fast-check';
import { brokenCode, type Breakage } from './broken-snippet.ts';
import { useShippedCode, FakePage, layerIds, pixelIds, useCode } from './fake-page.ts';
import { namesOrders, ordered, orders, repeatsOrders, viewed, viewsApart } from './order-invariants.ts';
import { actions, play, playActions, received, visits, type Played, type Step, type Visit } from './random-site.ts';

/** Sequences for each of the first three, a quarter of that for the others: more than ten thousand in all. */
const RUNS = 4_000;

beforeEach(useShippedCode);

const repeated = (ids: unknown[]): unknown[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** 1: two actions of one name at one receiver never share an id, and every event has one. */
const ownIds = (visit: Visit): boolean =>
  [...received(play(visit), visit.pixels).values()].every(
    (ids) => ids.every((id) => /^[0-9a-z]+$/.test(String(id))) && repeated(ids).length === 0,
  );

/** 2: a pixel's tag carries what GA4's tags read at its message, unless its pixel has used that under this name. */
const carriesMessage = (visit: Visit): boolean => {
  const played = play(visit);
  return played.gtm.calls.every(
    ({ call, readable, got }) => got === readable || usedBefore(played, call, readable, got),
  );
};

function usedBefore({ page }: Played, call: readonly unknown[], id: unknown, got: unknown): boolean {
  const name = call.at(-1);
  const reports = page.pixelCalls.map((one) => ({
    to: one[0] === 'trackSingle' ? one[1] : 'track',
    name: one[0] === 'trackSingle' ? one[2] : one[1],
    id: (one.at(-1) as { eventID?: unknown }).eventID,
  }));
  const to = call[0] === 'trackSingle' ? call[1] : 'track';
  const mine = reports.findIndex((one) => one.to === to && one.id === got && one.name === name);
  return reports
    .slice(0, mine)
    .some((one) => one.id === id && one.name === name && (one.to === to || [one.to, to].includes('track')));
}

/** 3: a call of site code right beside a push, in its task, has the id of that message. */
const standsBeside = (steps: Step[]): boolean => {
  const ids = playActions(steps);
  return (
    ids.every(({ pixel, message }) => pixel === message) && repeated(ids.map(({ message }) => message)).length === 0
  );
};

/** 6: but for ids, everything is as it would be without the snippet: the same calls, the same messages, in their order. */
const changesNothing = (visit: Visit): boolean => {
  const [before, after] = [new FakePage(), new FakePage().paste()].map((page) => withoutIds(play(visit, page).page));
  return JSON.stringify(after) === JSON.stringify(before);
};

const withoutIds = ({ pixelCalls, window }: FakePage): unknown => [
  pixelCalls.filter(([command]) => command === 'init'),
  pixelCalls.filter(([command]) => command !== 'init').map((call) => call.slice(0, call[0] === 'trackSingle' ? 3 : 2)),
  // An id alone stands in front of GTM's own messages.
  (window.dataLayer ?? []).flatMap((message) => {
    const { event_id, ...rest } = message as Record<string, unknown>;
    return event_id !== undefined && Object.keys(rest).length === 0 ? [] : [rest];
  }),
];

/** 5: gtag's events and a pixel by hand pair by name and count, however late either of them is. */
const pairsByCount = (calls: ('gtag' | 'pixel')[], [before, behind]: readonly [string, string]): boolean => {
  const page = new FakePage().paste().gtagBaseCode().pixelBaseCode().loadPixel();
  const name = `${before}add_to_cart${behind}`;
  page.gtag('config', 'G-1');
  for (const call of calls) {
    if (call === 'gtag') page.gtag('event', name, {});
    else page.fbq('track', 'AddToCart');
  }
  const sides = [layerIds(page, name), pixelIds(page, 'AddToCart')] as const;
  const both = Math.min(sides[0].length, sides[1].length);
  return JSON.stringify(sides[0].slice(0, both)) === JSON.stringify(sides[1].slice(0, both));
};
const calls = fc.array(fc.constantFrom('gtag' as const, 'pixel' as const), { maxLength: 30 });
/** What vendors put around names: template/spec/vendor-names.ts. */
const affixes = fc.constantFrom(['', ''], ['dl_', ''], ['', '_stape'], ['trytagging_', ''], ['eec.', ''] as const);

interface Invariant {
  name: string;
  property: fc.IRawProperty<[unknown]>;
  runs: number;
  broken: Breakage[];
}

const INVARIANTS: Invariant[] = [
  {
    name: '1: within a name a receiver has an id once',
    property: fc.property(visits, ownIds),
    runs: RUNS,
    broken: [{ file: 'moments.ts', from: '!channels.some((channel) => other[channel + key]) &&', to: '' }],
  },
  {
    name: '2: tags of one message carry its id, at once or later',
    property: fc.property(visits, carriesMessage),
    runs: RUNS,
    broken: [
      { file: 'layer.ts', from: 'return (workOn(moment) as Moment).id', to: 'return moment.id' },
      { file: 'work.ts', from: 'workOn(moment);\n      run', to: 'run' },
    ],
  },
  {
    name: '3: what site code does beside a push belongs to it',
    property: fc.property(actions, standsBeside),
    runs: RUNS,
    broken: [{ file: 'moments.ts', from: '(isPixel === other._ga4 ||', to: '(isPixel ||' }],
  },
  {
    name: '4: an order’s id is repeated on both sides',
    property: fc.property(orders, repeatsOrders),
    runs: RUNS / 4,
    broken: [{ file: 'moments.ts', from: '!channels[0] && other === open', to: 'false && other === open' }],
  },
  {
    name: '4: an order’s id has the name of what has the order',
    property: fc.property(fc.uniqueArray(ordered, { selector: ({ meta, order }) => `${meta}.${order}` }), namesOrders),
    runs: RUNS / 4,
    broken: [{ file: 'moments.ts', from: 'order && !ORDERED.test(name) ?', to: 'order ?' }],
  },
  {
    name: '1: a page view is apart from the order of its page',
    property: fc.property(viewed, viewsApart),
    runs: RUNS / 40,
    broken: [{ file: 'layer.ts', from: "if (metaName(event) === 'Purchase') report('PageView');", to: '' }],
  },
  {
    name: '5: gtag and a pixel by hand pair by name and count',
    property: fc.property(fc.tuple(calls, affixes), ([all, around]) => pairsByCount(all, around as [string, string])),
    runs: RUNS / 4,
    broken: [
      { file: 'moments.ts', from: 'other[key] && !(', to: 'false && !(' },
      { file: 'names.ts', from: 'name.replace(SEPARATORS,', to: 'name.replace(/(?:^|_)(.?)/g,' },
    ],
  },
  {
    name: '6: nothing but ids is changed',
    property: fc.property(visits, changesNothing),
    runs: RUNS / 4,
    broken: [{ file: 'layer.ts', from: '...fields,\n', to: "event: fields['event'],\n" }],
  },
];

test.each(INVARIANTS.map((invariant) => [invariant.name, invariant] as const))(
  '%s',
  async (_name, { property, runs }) => {
    await fc.assert(property, { numRuns: runs });
  },
);

test.each(INVARIANTS.flatMap(({ name, property, broken }) => broken.map((each) => [name, each, property] as const)))(
  'a build that breaks it is found out: %s: %j',
  async (_name, breakage, property) => {
    useCode(await brokenCode(breakage));
    const { failed } = fc.check(property, { numRuns: 3000, endOnFailure: true }) as fc.RunDetails<[unknown]>;
    expect(failed).toBe(true);
  },
);
