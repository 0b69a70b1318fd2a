/** `countonce send --resume` under kill -9, fifty times at moments that chance picks: nothing is lost, and no id is new. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleProcess } from '../../tools/bench/bundle-process.ts';
import { seededRandom } from '../../tools/bench/mutate/random.ts';
import { createGraph } from '../../tools/graph/graph.ts';
import { SMALL_TEMPLATE, type Json } from './open-relay.ts';

const folder = mkdtempSync(join(tmpdir(), 'countonce-send-'));
const inFolder = (name: string): string => join(folder, name);

/** When the process is killed: in the middle of a request that Meta does not get, of one that it has taken, or after the answer. */
type Moment = 'before' | 'taken' | 'answered';
const MOMENTS: readonly Moment[] = ['before', 'taken', 'answered'];

const EVENTS = 400;
const KILLS = 50;

/** Every third event has an id of its own, every tenth line is broken, and Meta refuses every twentieth event. */
const lines = Array.from({ length: EVENTS }, (_, at) => {
  if (at % 10 === 7) return '{"event_name":"Purchase"';
  const id = at % 3 === 0 ? { event_id: `own-${at}` } : {};
  return JSON.stringify({ event_name: at % 20 === 5 ? 'refused' : 'Purchase', ...id, at, value: 1, currency: 'EUR' });
});

interface StandIn {
  port: number;
  /** Ids that Meta has seen, taken or not. */
  seen: Set<string>;
  taken: () => string[];
  /** Kills the process at its request of this number, counted from 1. */
  killAt: (child: ChildProcess, request: number, moment: Moment) => void;
  close: () => void;
}

async function openStandIn(): Promise<StandIn> {
  const graph = createGraph();
  const seen = new Set<string>();
  let due: { child: ChildProcess; requests: number; moment: Moment } | undefined;
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => void chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      if (due) due.requests -= 1;
      const moment = due?.requests === 0 ? due.moment : undefined;
      const kill = (): void => void due?.child.kill('SIGKILL');
      if (moment === 'before') return kill();
      const events = (JSON.parse(body) as { data: Json[] }).data;
      for (const { event_id: id } of events) seen.add(String(id));
      const isRefused = events.some(({ event_name: name }) => name === 'refused');
      const error = { error: { code: 100, error_subcode: 2804016 } };
      const request = { method: 'POST', path: incoming.url ?? '', headers: incoming.headers, body };
      void (isRefused ? Promise.resolve({ statusCode: 400, body: JSON.stringify(error) }) : graph.handle(request)).then(
        (answer) => {
          if (moment === 'taken') return kill();
          outgoing.writeHead(answer.statusCode).end(answer.body, () => moment === 'answered' && kill());
        },
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    taken: () => graph.ledger.read().map(({ eventId }) => eventId),
    killAt: (child, requests, moment) => void (due = { child, requests, moment }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What the process says, and whether it was killed. */
async function run(standIn: StandIn, state: string, prepare: (child: ChildProcess) => void = () => undefined) {
  const args = [inFolder('child.mjs'), String(standIn.port), inFolder('events.ndjson'), state, inFolder('small.tpl')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  prepare(child);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => void (said += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString('utf8')));
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { said, isKilled: signal === 'SIGKILL' };
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`killed ${KILLS} times, the file is sent to its end: no event is lost, none under a new id`, async () => {
  await bundleProcess(join(import.meta.dirname, 'send-child.ts'), inFolder('child.mjs'));
  writeFileSync(inFolder('small.tpl'), SMALL_TEMPLATE);
  writeFileSync(inFolder('events.ndjson'), lines.join('\n'));
  const [undisturbed, disturbed] = [await openStandIn(), await openStandIn()];
  const { said: expected } = await run(undisturbed, inFolder('first.state'));
  const random = seededRandom(50);
  let kills = 0;
  for (; kills < KILLS; kills += 1) {
    const moment = MOMENTS[Math.floor(random() * MOMENTS.length)]!;
    const request = 1 + Math.floor(random() * 4);
    const { isKilled } = await run(disturbed, inFolder('second.state'), (child) =>
      disturbed.killAt(child, request, moment),
    );
    if (!isKilled) break;
  }
  const { said, isKilled } = await run(disturbed, inFolder('second.state'), (child) =>
    disturbed.killAt(child, 1e9, 'before'),
  );
  undisturbed.close();
  disturbed.close();

  expect([kills, isKilled]).toEqual([KILLS, false]);
  expect(undisturbed.taken()).toHaveLength(EVENTS - EVENTS / 10 - EVENTS / 20);
  expect(disturbed.taken().sort()).toEqual(undisturbed.taken().sort());
  expect([...disturbed.seen].sort()).toEqual([...undisturbed.seen].sort());
  expect(said).toBe(expected);
  expect(said).toContain('340 sent, 0 skipped, 60 failed');
});
