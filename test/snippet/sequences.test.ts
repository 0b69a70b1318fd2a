/** Random sequences of events in random order, lateness and loss: what must hold for every page there is. */
import * as fc from 'fast-check';
import { useShippedCode, FakePage } from './fake-page.ts';
import { report, reported, type Channel, type Event } from './random-page.ts';

const RUNS = 2_500;

beforeAll(useShippedCode);

const CHANNELS: Channel[] = ['track', '111', '222', 'gtag', 'layer'];
const NAMES = ['AddToCart', 'Lead', 'Purchase', 'PageView', 'Quiz'];

const channel = fc.constantFrom(...CHANNELS);
const name = fc.constantFrom(...NAMES);

/**
 * When the snippet, the pixel's base code, its library and GTM come, as positions in the sequence of events. No library
 * comes before the snippet: what it has sent by then has left without an id.
 */
const arrivals = fc.record({
  snippet: fc.nat(4),
  pixelBase: fc.nat(12),
  pixelLibrary: fc.integer({ min: 4, max: 30 }),
  gtm: fc.integer({ min: 4, max: 30 }),
});

/** Runs the sequence; what is pushed before GTM has read it waits, and so do calls before the pixel's library. */
function play(
  events: Event[],
  at: { snippet: number; pixelBase: number; pixelLibrary: number; gtm: number },
): FakePage {
  const page = new FakePage().gtagBaseCode();
  for (let step = 0; step <= Math.max(events.length, 30); step++) {
    if (step === at.snippet) page.paste();
    if (step === at.pixelBase) page.pixelBaseCode();
    if (step === Math.max(at.pixelLibrary, at.pixelBase)) page.loadPixel();
    if (step === at.gtm) page.loadGtm();
    const event = events[step];
    if (event) report(page, event);
  }
  return page;
}

/** Two of these are the same action: a channel must not have one twice. */
const repeated = (ids: unknown[]): unknown[] => ids.filter((id, index) => ids.indexOf(id) !== index);

const plain = fc.array(fc.record({ channel, name, order: fc.constant(undefined) }), { maxLength: 40 });

test('no event is left without an id, and no channel uses one id for two actions of a name', () => {
  fc.assert(
    fc.property(plain, arrivals, (events, at) => {
      const page = play(events, at);
      return CHANNELS.every((one) => {
        const ids = NAMES.map((each) => reported(page, one, each));
        return ids.every((each) => each.every((id) => /^[0-9a-z]+$/.test(String(id))) && repeated(each).length === 0);
      });
    }),
    { numRuns: RUNS },
  );
});

test('the n-th event of a name has one id on every channel that has reported so many', () => {
  fc.assert(
    fc.property(plain, arrivals, (events, at) => {
      const page = play(events, at);
      return NAMES.every((each) => {
        const columns = CHANNELS.map((one) => reported(page, one, each));
        const longest = columns.reduce((a, b) => (b.length > a.length ? b : a));
        return columns.every((ids) => ids.every((id, index) => id === longest[index]));
      });
    }),
    { numRuns: RUNS },
  );
});

/** Purchases in order; each channel loses some of them, and either knows the orders or does not. */
const purchases = fc.record({
  knows: fc.record(Object.fromEntries(CHANNELS.map((one) => [one, fc.boolean()]))),
  reports: fc.array(fc.record({ channel, skip: fc.nat(2) }), { maxLength: 25 }),
});

test('with orders: one id per action and channel; events that know the same order share their id', () => {
  fc.assert(
    fc.property(purchases, arrivals, ({ knows, reports }, at) => {
      const latest = new Map<Channel, number>();
      const events = reports.map(({ channel: one, skip }): Event => {
        const action = (latest.get(one) ?? 0) + skip + 1;
        latest.set(one, action);
        return { channel: one, name: 'Purchase', order: knows[one] ? `T-${action}` : undefined };
      });
      const page = play(events, at);
      const oncePerChannel = CHANNELS.every((one) => repeated(reported(page, one, 'Purchase')).length === 0);
      const pairs = CHANNELS.flatMap((one) => {
        const ids = reported(page, one, 'Purchase');
        // What was called before the pixel's base code never happened.
        const heard = events.filter((event) => event.channel === one).slice(-ids.length || events.length);
        return heard.flatMap(({ order }, index) => (order ? [{ order, id: ids[index] }] : []));
      });
      const idOf = new Map(pairs.map(({ order, id }) => [order, id]));
      return oncePerChannel && pairs.every(({ order, id }) => idOf.get(order) === id);
    }),
    { numRuns: RUNS },
  );
});
