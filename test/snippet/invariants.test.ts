/** Random visits of random sites: what must hold for every one of them, and builds that break it are found out. */
import * as fc from 'fast-check';
import { buildCode, type FakePage } from './fake-page.ts';
import { play, received, visits, type Played, type Visit } from './random-site.ts';

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
  const reports = (page as FakePage).pixelCalls.map((one) => ({
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

test('1: one id within a name at a receiver for each action', () => {
  fc.assert(fc.property(visits, ownIds), { numRuns: RUNS });
});
test('2: tags of one message carry its id, at once or later', () => {
  fc.assert(fc.property(visits, carriesMessage), { numRuns: RUNS });
});
