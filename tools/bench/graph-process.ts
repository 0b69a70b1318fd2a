/**
 * The stand-in for Meta as a process of its own, over HTTP, so that senders are measured without its work. It answers as late as
 * Meta does, looks at the first events of each sender in full, and only counts the others, or it would be what is measured. Tells
 * its port.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerSuccess } from '../graph/graph-answer.ts';
import { createGraph } from '../graph/graph.ts';
import { readFields } from '../graph/request-fields.ts';

const [, , latencyMs = '0'] = process.argv;

/** Of each sender, which the beginning of its ids names. */
const CHECKED_EVENTS = 1_000;
const seen = new Map<string, number>();

const graph = createGraph();

const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => void chunks.push(chunk));
  incoming.on('end', () => {
    const { method = 'POST', headers } = incoming;
    const { pathname: path, searchParams } = new URL(incoming.url ?? '', 'http://localhost');
    const body = Buffer.concat(chunks).toString('utf8');
    const request = { method, path, query: searchParams.toString(), headers, body };
    const events = readFields(request).data as { event_id: string }[];
    const sender = events[0]?.event_id.split('.')[0] ?? '';
    const before = seen.get(sender) ?? 0;
    seen.set(sender, before + events.length);
    const answered = before < CHECKED_EVENTS ? graph.handle(request) : Promise.resolve(answerSuccess(events.length));
    void answered.then(({ statusCode, headers: own, body: text }) =>
      setTimeout(() => outgoing.writeHead(statusCode, own).end(text), Number(latencyMs)),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit(0));
