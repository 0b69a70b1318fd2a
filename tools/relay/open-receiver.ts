/** Puts a receiver together from the settings: what takes a body and answers it. Listens nowhere. */
import { runHere } from '../tag/template-runner.ts';
import type { Send } from '../tag/transport.ts';
import type { Google } from './google.ts';
import { createReceiver, type LogEntry, type Receive } from './receive.ts';
import { createRelay, type RelayParts } from './relay.ts';
import type { RelaySettings } from './settings.ts';

export interface OpenParts {
  /** Text of template.tpl. */
  template: string;
  settings: RelaySettings;
  google: Google;
  send: Send;
  ran?: RelayParts['ran'];
}

export function openReceiver({ template, settings, google, send, ran }: OpenParts): Receive {
  const { form, tokenOf, deadLetterTopic } = settings;
  return createReceiver({
    relay: createRelay({ runner: runHere(template), form, tokenOf, send, ...(ran && { ran }) }),
    log: writeLine,
    ...(deadLetterTopic !== undefined && { putAside: (messages) => google.publish(deadLetterTopic, messages) }),
  });
}

/** As Cloud Logging reads it. */
const writeLine = (entry: LogEntry): void => void process.stdout.write(`${JSON.stringify(entry)}\n`);
