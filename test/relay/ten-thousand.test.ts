/** Ten thousand events through Pub/Sub and a Meta that refuses, times out, answers 500 and a rate limit in turn: none is lost. */
import { seededRandom } from '../../tools/bench/mutate/random.ts';
import type { GraphFault } from '../../tools/graph/graph-types.ts';
import type { Message } from '../../tools/relay/google.ts';
import { createStandIn, sendTo } from '../../tools/tag/stand-in.ts';
import { SendFailure, type Send } from '../../tools/tag/transport.ts';
import { openEndpoint } from './endpoint.ts';
import { openRelay, SMALL, type Json } from './open-relay.ts';
import { message, pushAll } from './pub-sub.ts';

const HASH = 'a'.repeat(64);

/** What Meta does, in turn. A lost answer: Meta takes the events, and nobody hears of it. */
const WEATHER = [
  'good',
  'good',
  'outage',
  'good',
  'rate-limit',
  'good',
  'good',
  'timeout',
  'good',
  'lost answer',
  'good',
  'html',
  'good',
  'good',
] as const;

test('every one of 10,000 events is taken exactly once, or ends in the dead letter with its reason', async () => {
  const random = seededRandom(16);
  const standIn = createStandIn();
  const refusing = sendTo(standIn.withFault('not-hashed'));
  let requests = 0;
  const weather: Send = async (request) => {
    const now = WEATHER[(requests += 1) % WEATHER.length]!;
    if (now === 'timeout') throw new SendFailure('timed_out');
    if (now !== 'good' && now !== 'lost answer') return sendTo(standIn.withFault(now satisfies GraphFault))(request);
    // One in a hundred is an event that Meta refuses whatever comes with it.
    const answer = request.body.includes('refused-by-meta') ? refusing(request) : sendTo(standIn.graph)(request);
    if (now === 'good') return answer;
    await answer;
    throw new SendFailure('timed_out');
  };
  const events = Array.from({ length: 10_000 }, (_, at) => {
    const id = { event_name: 'Purchase', event_id: at % 100 === 99 ? `refused-by-meta-${at}` : `${at}` };
    return { ...id, value: 9.5, currency: 'EUR', user_data: { em: [HASH] } };
  });
  const messages: ReturnType<typeof message>[] = [];
  for (let at = 0; at < events.length;) {
    const size = 1 + Math.floor(random() * 39);
    messages.push(message(`m${messages.length}`, events.slice(at, at + size)));
    at += size;
  }
  const aside: Message[] = [];
  // What the tag itself costs and decides is looked at elsewhere; here a small one makes room for ten thousand.
  const { relay } = openRelay((request) => weather(request), { runner: SMALL });
  const putAside = (put: Message[]) => Promise.resolve(void aside.push(...put));
  const { port, close } = await openEndpoint({ relay, putAside });
  const { deadLetter } = await pushAll(messages, { port, maxDeliveryAttempts: 100, random });

  await close();

  const taken = standIn.graph.ledger.read().map(({ eventId }) => eventId);
  const dead = new Map(
    aside.map(({ data, attributes }) => [(JSON.parse(data) as Json)['event_id'], attributes['reason']]),
  );
  expect(deadLetter).toEqual([]);
  expect([taken.length, dead.size]).toEqual([9_900, 100]);
  expect([...taken, ...dead.keys()].sort()).toEqual(events.map(({ event_id: id }) => id).sort());
  expect([...new Set(dead.values())]).toEqual([expect.stringContaining('not hashed')]);
});
