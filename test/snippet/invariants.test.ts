/** Random visits of random sites: what must hold for every one of them, and builds that break it are found out. */
import * as fc from 'fast-check';
import { buildCode, FakePage } from './fake-page.ts';
import { actions, play, playActions, received, visits, type Played, type Step, type Visit } from './random-site.ts';

const RUNS = 10_000;

beforeAll(buildCode);

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

test('1: one id within a name at a receiver for each action', () => {
  fc.assert(fc.property(visits, ownIds), { numRuns: RUNS });
});
test('2: tags of one message carry its id, at once or later', () => {
  fc.assert(fc.property(visits, carriesMessage), { numRuns: RUNS });
});
test('3: what site code does beside a push belongs to it', () => {
  fc.assert(fc.property(actions, standsBeside), { numRuns: RUNS });
});
test('6: nothing but ids is changed', () => {
  fc.assert(fc.property(visits, changesNothing), { numRuns: RUNS / 5 });
});
