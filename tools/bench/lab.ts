/** Measures the lab under a steady load: events a second, how late answers come, what is lost, what memory it takes. Decides nothing. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';

const EVENTS_PER_SECOND = 1_000;
const SECONDS = 10;

/** Pixel calls and server events take turns, so that each pair makes one row. */
const EVENTS = EVENTS_PER_SECOND * SECONDS;
const CONNECTIONS = 50;

/** Requests are let go every so often, as many as are due. */
const TICK_MS = 10;

const PURCHASE =
  'v=2&tid=G-BENCH00001&cid=1.2&en=purchase&cu=EUR&epn.value=129&pr1=idSHIRT-01~pr59.5~qt2' +
  '&ep.user_data.email_address=jane%40example.com&dl=https%3A%2F%2Fshop.example%2Fthank-you';
const PIXEL = 'id=1234567890123456&ev=Purchase&cd[value]=129&cd[currency]=EUR&rqm=GET';

/** Somebody who watches opens a row as often. */
const OPEN_ROW_MS = 250;

interface Answered {
  /** Milliseconds from the moment the event was due. */
  latencies: number[];
  faults: number;
  elapsedMs: number;
  /** Microseconds of CPU that sending took, for each event: where it nears a thousand, the bench measures itself. */
  ownCpuUs: number;
}

/** What the open page saw of the load. */
interface Watched {
  /** Bytes of the stream. */
  streamed: number;
  /** Milliseconds until an opened row was there. */
  rowsMs: number[];
}

export interface LabFigures {
  received: number;
  rows: number;
  paired: number;
  /** Bytes of the lab's process. */
  memory: number;
  /** Microseconds of CPU since the lab listens. */
  cpuUs: number;
}

/** A few lines of figures. Rejects when the lab does not start. */
export async function benchLab(): Promise<string> {
  const child = fork(join(import.meta.dirname, 'lab-process.ts'), { execArgv: ['--import', 'tsx'] });
  try {
    const [port] = (await once(child, 'message')) as [number];
    const page = await openPage(port);
    const answered = await sendAll(port);
    const figures = await askFigures(child);
    return describe(answered, figures, await page.close());
  } finally {
    child.kill();
  }
}

/** One page follows the stream and opens the newest row now and then, as somebody who watches. */
async function openPage(port: number): Promise<{ close: () => Promise<Watched> }> {
  const watched: Watched = { streamed: 0, rowsMs: [] };
  const stream = request({ port, host: '127.0.0.1', path: '/api/stream' });
  stream.end();
  const [response] = (await once(stream, 'response')) as [NodeJS.ReadableStream];
  let row = 1;
  response.on('data', (chunk: Buffer) => {
    watched.streamed += chunk.length;
    row = Number(/"rows":\[\{"id":(\d+)/.exec(chunk.toString('latin1'))?.[1] ?? row);
  });
  response.on('error', () => undefined);
  // Who watches has loaded the page before; this program's first fetch would count as the lab's time.
  await (await fetch(`http://127.0.0.1:${port}/api/pairs`)).text();
  const asked: Promise<void>[] = [];
  const clock = setInterval(() => asked.push(openRow(port, row, watched)), OPEN_ROW_MS);
  return {
    close: async () => {
      clearInterval(clock);
      await Promise.all(asked);
      stream.destroy();
      return watched;
    },
  };
}

async function openRow(port: number, row: number, { rowsMs }: Watched): Promise<void> {
  const fromMs = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/api/pairs/${row}`);
  await response.text();
  rowsMs.push(performance.now() - fromMs);
}

async function sendAll(port: number): Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const answered: Answered = { latencies: [], faults: 0, elapsedMs: 0, ownCpuUs: 0 };
  const cpuBefore = process.cpuUsage();
  const startMs = performance.now();
  const pending: Promise<void>[] = [];
  while (pending.length < EVENTS) {
    const due = Math.min(EVENTS, Math.floor(((performance.now() - startMs) / 1_000) * EVENTS_PER_SECOND));
    while (pending.length < due) {
      const dueMs = startMs + (pending.length / EVENTS_PER_SECOND) * 1_000;
      pending.push(sendOne({ port, agent, path: pathOf(pending.length) }, dueMs, answered));
    }
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
  await Promise.all(pending);
  agent.destroy();
  const { user, system } = process.cpuUsage(cpuBefore);
  return { ...answered, elapsedMs: performance.now() - startMs, ownCpuUs: (user + system) / EVENTS };
}

function pathOf(index: number): string {
  // An order called 0 is none.
  const order = Math.floor(index / 2) + 1;
  if (index % 2 === 0) return `/tr/?${PIXEL}&eid=Purchase.${order}`;
  return `/g/collect?${PURCHASE}&ep.transaction_id=${order}`;
}

interface Shot {
  port: number;
  agent: Agent;
  path: string;
}

function sendOne({ port, agent, path }: Shot, dueMs: number, answered: Answered): Promise<void> {
  return new Promise((resolve) => {
    const fail = (): void => {
      answered.faults += 1;
      resolve();
    };
    const sent = request({ port, host: '127.0.0.1', agent, path }, (response) => {
      response.resume();
      response.on('error', fail);
      response.on('end', () => {
        if (response.statusCode === 200) answered.latencies.push(performance.now() - dueMs);
        else answered.faults += 1;
        resolve();
      });
    });
    sent.on('error', fail);
    sent.end();
  });
}

async function askFigures(child: ChildProcess): Promise<LabFigures> {
  const answer = once(child, 'message');
  child.send('figures');
  return ((await answer) as [LabFigures])[0];
}

function describe(answered: Answered, figures: LabFigures, { streamed, rowsMs }: Watched): string {
  const { latencies, faults, elapsedMs, ownCpuUs } = answered;
  const perSecond = Math.round((latencies.length / elapsedMs) * 1_000);
  const cpuUs = (figures.cpuUs / EVENTS).toFixed(0);
  return [
    `wanted        ${EVENTS_PER_SECOND} events a second for ${SECONDS} s, half of them runs of the tag, one page open`,
    `answered      ${latencies.length} of ${EVENTS}, ${perSecond} a second; ${faults} faults`,
    `lost          ${EVENTS - figures.received}`,
    `rows          ${figures.rows}, ${figures.paired} paired`,
    `latency       ${spread(latencies)}, from the moment at which the event was due`,
    `page          a row opens in ${spread(rowsMs)}`,
    `CPU           ${cpuUs} µs for each event, all of the lab's process; ${ownCpuUs.toFixed(0)} µs to send it`,
    `memory        ${Math.round(figures.memory / 1_048_576)} MB`,
    `stream        ${(streamed / 1_048_576).toFixed(1)} MB to one page`,
  ].join('\n');
}

function spread(timesMs: number[]): string {
  const sorted = timesMs.sort((one, other) => one - other);
  const at = (share: number): string => `${(sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(0)} ms`;
  return `median ${at(0.5)}, 99 % ${at(0.99)}`;
}
