/** The relay as a process that sends orders to the stand-in at a port, in batches, and tells how fast it was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRelay } from '../relay/relay.ts';
import { readItems } from '../relay/read-items.ts';
import { runHere } from '../tag/template-runner.ts';
import type { Send } from '../tag/transport.ts';
import { measureSender } from './measure-sender.ts';
import { FORM, purchase } from './events.ts';

const send: Send = async ({ url, method, headers, body }) => {
  const response = await fetch(`http://127.0.0.1:${process.argv[2]}${new URL(url).pathname}`, {
    method,
    headers,
    body,
  });
  return { statusCode: response.status, headers: {}, body: await response.text() };
};

const runner = runHere(readFileSync(join(import.meta.dirname, '../../template.tpl'), 'utf8'));
const relay = createRelay({ runner, form: FORM, tokenOf: () => undefined, send });

await measureSender(async (from, count) => {
  const events = Array.from({ length: count }, (_, at) => ({ ...purchase(3), event_id: `relay.${from + at}` }));
  const reports = await relay.deliver(readItems(events));
  return reports.filter(({ outcome }) => outcome === 'sent').length;
});
