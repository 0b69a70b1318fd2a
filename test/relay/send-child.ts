/** A process that sends a file as `countonce send --resume` does, to a stand-in on this computer. It is killed again and again. */
import { createReadStream, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createRelay } from '../../tools/relay/relay.ts';
import { readFileValues } from '../../tools/relay/send/read-file.ts';
import { sendValues } from '../../tools/relay/send/send-values.ts';
import { openState } from '../../tools/relay/send/state.ts';
import { Summary } from '../../tools/relay/send/summary.ts';
import { runHere } from '../../tools/tag/template-runner.ts';
import { SendFailure, type Send } from '../../tools/tag/transport.ts';

const [port = '', file = '', statePath = '', template = ''] = process.argv.slice(2);

const send: Send = ({ url, method, headers, body }) =>
  new Promise((resolve, reject) => {
    const path = new URL(url).pathname;
    const sent = request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => void chunks.push(chunk));
      answer.on('end', () => {
        resolve({ statusCode: answer.statusCode ?? 0, headers: {}, body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    sent.on('error', () => reject(new SendFailure('failed')));
    sent.end(body);
  });

const form = { pixelId: '1234567890123456', accessToken: 'EAAtestToken1234567890' };
const state = openState(statePath, Date.now());
const summary = new Summary();
const isStopped = await sendValues({
  values: readFileValues(createReadStream(file)),
  relay: createRelay({
    runner: runHere(readFileSync(template, 'utf8')),
    form,
    tokenOf: () => form.accessToken,
    send,
    lingerMs: 0,
  }),
  state,
  chunkSize: 4,
  wait: () => Promise.resolve(),
  onChunk: (tally) => summary.add(tally),
});
state.close();
process.stdout.write(summary.write({ file, isStopped, isDry: false, state: statePath }).join('\n'));
