/**
 * What is deployed: registers the relay with Google's functions framework under two names, for HTTP, which backends and push
 * subscriptions call, and for CloudEvents, which Eventarc brings. Settings come from the environment.
 */
import { cloudEvent, http } from '@google-cloud/functions-framework';
import { subscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { OptionError } from '../cli/option-error.ts';
import { sendToMeta } from '../tag/transport.ts';
import { createRelayApp } from './app.ts';
import { createCallerCheck } from './callers.ts';
import { Google } from './google.ts';
import { openReceiver } from './open-receiver.ts';
import { asFunction, keepRaw } from './server.ts';
import { readSettings } from './settings.ts';

/** The name for HTTP, `--entry-point`. */
const HTTP_TARGET = 'countonce-relay';
/** The name for CloudEvents. Cloud Run asks Google who calls before the framework sees the event. */
const EVENT_TARGET = 'countonce-relay-events';

const google = new Google();

const isForEvents = process.env['FUNCTION_TARGET'] === EVENT_TARGET;
const settings = await readSettings(process.env, google);
const template = readFileSync(join(import.meta.dirname, '../../template.tpl'), 'utf8');
const receive = openReceiver({ template, settings, google, send: sendToMeta });

if (isForEvents) {
  // An error is how the framework learns that the event is to come again.
  cloudEvent(EVENT_TARGET, async (event: { data?: unknown }) => {
    const { status } = await receive(event.data);
    if (status !== 200) throw new Error(`Not acknowledged: ${status}. The lines before say why.`);
  });
} else {
  const { callers } = settings;
  if (callers.secret === undefined && callers.accounts === undefined)
    throw new OptionError('Nobody may send. Set RELAY_SECRET, or RELAY_AUDIENCE and RELAY_SENDERS.');
  const checkCaller = createCallerCheck(callers, google);
  subscribe('http.server.request.start', (started) => keepRaw((started as { request: IncomingMessage }).request));
  http(HTTP_TARGET, asFunction(createRelayApp({ checkCaller, receive })));
}
