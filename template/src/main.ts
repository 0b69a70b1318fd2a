/**
 * Composition: the one place where the order of the stages is written. Owns the outcome: every event ends sent, skipped or
 * failed, with exactly one callback, exactly once.
 */
import type { ActionRow } from '../spec/row-types.ts';
import { APP_ROWS, ORIGINAL_ROWS } from '../spec/runtime.ts';
import { readBrowserId } from './browser-id.ts';
import { readClickId } from './click-id.ts';
import { readClientIp } from './client-ip.ts';
import { consentProblem } from './consent.ts';
import { writeCookies } from './cookies.ts';
import { readCustomData } from './custom-data.ts';
import { readDataProcessing } from './data-processing.ts';
import { planDelivery } from './delivery-plan.ts';
import { readEventId } from './event-id.ts';
import { mapEventName } from './event-name.ts';
import { readEventTime } from './event-time.ts';
import type { Gtm } from './gtm.ts';
import { MEMORY_COOKIE, withMemory } from './memory.ts';
import { readNested } from './nested-data.ts';
import { describeForResend, describeResult, describeSkip, keepsFailed, logsOutcomes } from './outcome.ts';
import { readIncoming } from './read.ts';
import { sendEvent } from './send.ts';
import { readActionSource, readServerFields } from './server-fields.ts';
import { isOn } from './settings.ts';
import type { Fields, Incoming, MetaEvent, Problem, Result, Staged } from './types.ts';
import { readUserData } from './user-data.ts';
import { checkCustomData, checkUserData, expectationsOf, refusalOf } from './validate.ts';

/** How a tag tells GTM that it is done. */
export interface Callbacks {
  succeed: () => void;
  fail: () => void;
}

/** An event that is ready to be sent, unless there is a refusal. */
interface Built {
  event: MetaEvent;
  refusal: Problem | undefined;
}

/** Unwraps what a stage hands back and collects its problems. */
const take = <T>(staged: Staged<T>, problems: Problem[]): T => {
  for (const problem of staged.problems) problems.push(problem);
  return staged.value;
};

const buildUserData = (incoming: Incoming, source: ActionRow, problems: Problem[]): Fields => {
  const known = {
    fbc: take(readClickId(incoming), problems),
    fbp: take(readBrowserId(incoming), problems),
    client_ip_address: take(readClientIp(incoming), problems),
  };
  const read = take(readUserData(incoming, known), problems);
  const remembers = isOn(incoming.settings, 'rememberUserData');
  const filled = remembers ? withMemory(read, incoming.cookies[MEMORY_COOKIE] || '', incoming.gtm) : read;
  return take(checkUserData(filled, source), problems);
};

const buildEvent = (eventName: string, incoming: Incoming, problems: Problem[]): Built => {
  const gtm = incoming.gtm;
  const source = take(readActionSource(incoming), problems);
  const event: MetaEvent = {
    event_name: eventName,
    event_time: take(readEventTime(incoming), problems),
    action_source: source.value,
    user_data: {},
  };
  const eventId = take(readEventId(incoming, eventName), problems);
  if (eventId) event.event_id = eventId;
  for (const part of [take(readServerFields(incoming), problems), readDataProcessing(incoming)]) {
    for (const key of gtm.Object.keys(part)) event[key] = part[key];
  }
  event.user_data = buildUserData(incoming, source, problems);
  const customData = take(readCustomData(incoming), problems);
  const objects: Fields = {
    custom_data: take(checkCustomData(customData, eventName, gtm), problems),
    app_data: source.value === 'app' ? readNested(APP_ROWS, incoming) : {},
    original_event_data: readNested(ORIGINAL_ROWS, incoming),
  };
  for (const key of gtm.Object.keys(objects)) {
    if (gtm.Object.keys(objects[key] as Fields).length > 0) event[key] = objects[key];
  }
  for (const problem of expectationsOf(event, source)) problems.push(problem);
  return { event, refusal: refusalOf(event, source, incoming.nowMs) };
};

/** Sends to every pixel. Each outcome has its own line; one failure makes the tag fail. */
const deliver = (event: MetaEvent, incoming: Incoming, run: Run): void => {
  const gtm = incoming.gtm;
  const settings = incoming.settings;
  const plan = take(planDelivery(incoming), run.problems);
  const optimistic = isOn(settings, 'optimistic');
  let open = plan.pixels.length;
  let finish = run.callbacks.succeed;
  const report = (result: Result): void => {
    if (run.logs) gtm.logToConsole(describeResult(event, result, run.problems));
    if (result.outcome === 'failed') {
      finish = run.callbacks.fail;
      if (keepsFailed(settings)) gtm.logToConsole(describeForResend(event, result, gtm));
    }
    open = open - 1;
    if (open === 0 && !optimistic) finish();
  };
  const delivery = { version: plan.version, timeoutMs: plan.timeoutMs, retries: plan.retries, report };
  for (const pixel of plan.pixels) sendEvent({ event, pixel }, delivery, gtm);
  if (optimistic) run.callbacks.succeed();
};

/** What accompanies one execution of the tag. */
interface Run {
  callbacks: Callbacks;
  problems: Problem[];
  /** Whether outcomes are logged. */
  logs: boolean;
}

/** Runs the tag for one event; `data` is the saved form. */
export const runTag = (data: Fields, callbacks: Callbacks, gtm: Gtm): void => {
  const incoming = readIncoming(data, gtm);
  const run: Run = { callbacks, problems: [], logs: logsOutcomes(incoming.settings, incoming.preview) };
  const skip = (eventName: string, reason: Problem): void => {
    if (run.logs) gtm.logToConsole(describeSkip(eventName, reason, run.problems));
    if (isOn(incoming.settings, 'skippedIsFailure')) callbacks.fail();
    else callbacks.succeed();
  };

  const name = mapEventName(incoming);
  const denied = consentProblem(incoming);
  if (denied) return skip(name.value, denied);
  if (!name.value) return skip('', name.problems[0] as Problem);
  const eventName = take(name, run.problems);
  const built = buildEvent(eventName, incoming, run.problems);
  if (built.refusal) return skip(eventName, built.refusal);
  writeCookies(built.event.user_data, incoming.settings, gtm);
  deliver(built.event, incoming, run);
};
