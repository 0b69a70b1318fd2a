/** The stand-in for Meta as a process of its own, over HTTP, so that senders are measured without its work. Tells its port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGraph } from '../graph/graph.ts';

const graph = createGraph();
const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => void chunks.push(chunk));
  incoming.on('end', () => {
    const { method = 'POST', headers } = incoming;
    const { pathname: path, searchParams } = new URL(incoming.url ?? '', 'http://localhost');
    const body = Buffer.concat(chunks).toString('utf8');
    void graph
      .handle({ method, path, query: searchParams.toString(), headers, body })
      .then((answer) => outgoing.writeHead(answer.statusCode, answer.headers).end(answer.body));
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit(0));
