/**
 * Composition: the one place where the order of the stages is written. Owns the outcome: every event ends sent, skipped or
 * failed, with exactly one callback, exactly once.
 */
import type { ActionSourceRow } from '../spec/row-types.ts';
import { readBrowserId } from './browser-id.ts';
import { readClickId } from './click-id.ts';
import { readClientIp } from './client-ip.ts';
import { checkConsent } from './consent.ts';
import { writeCookies } from './cookies.ts';
import { readCustomData } from './custom-data.ts';
import { readDataProcessing } from './data-processing.ts';
import { planDelivery } from './delivery-plan.ts';
import { readEventId } from './event-id.ts';
import { mapEventName } from './event-name.ts';
import { readEventTime } from './event-time.ts';
import type { Gtm } from './gtm.ts';
import { MEMORY_COOKIE, withMemory } from './memory.ts';
import { readAppData, readOriginalEvent } from './nested-data.ts';
import { describeForResend, describeResult, describeSkip, keepsFailed, logsOutcomes } from './outcome.ts';
import { readSurroundings } from './read.ts';
import { sendEvent } from './send.ts';
import { readActionSource, readServerFields } from './server-fields.ts';
import { isOn, readSettings, tableOf } from './settings.ts';
import { isObject } from './shape.ts';
import type { Fields, Incoming, MetaEvent, Problem, Result, Staged } from './types.ts';
import { readUserData } from './user-data.ts';
import { checkCustomData, checkUserData, expectationsOf, refusalOf } from './validate.ts';

/** How a tag tells GTM that it is done. */
export interface Callbacks {
  succeed: () => void;
  fail: () => void;
}

/** One execution of the tag. */
interface Run {
  callbacks: Callbacks;
  gtm: Gtm;
  incoming: Incoming;
  /** Whether outcomes are logged. */
  logs: boolean;
}

/** An event that is ready to be sent, unless there is a refusal. */
interface Built {
  eventName: string;
  event?: MetaEvent;
  refusal?: Problem;
  problems: Problem[];
}

const readIncoming = (data: Record<string, unknown>, gtm: Gtm): Incoming => {
  const settings = readSettings(data);
  const event = gtm.getAllEventData();
  return {
    event: isObject(event) ? event : {},
    settings,
    overrides: tableOf(settings, 'userDataOverrides', gtm),
    surroundings: readSurroundings(gtm),
  };
};

/** Unwraps what a stage hands back and collects its problems. */
const take = <T>(staged: Staged<T>, problems: Problem[]): T => {
  for (const problem of staged.problems) problems.push(problem);
  return staged.value;
};

const buildUserData = (incoming: Incoming, source: ActionSourceRow, gtm: Gtm): Staged<Fields> => {
  const problems: Problem[] = [];
  const known = {
    fbc: take(readClickId(incoming, gtm), problems),
    fbp: take(readBrowserId(incoming, gtm), problems),
    client_ip_address: take(readClientIp(incoming, gtm), problems),
  };
  const read = take(readUserData(incoming, known, gtm), problems);
  const remembers = isOn(incoming.settings, 'rememberUserData');
  const filled = remembers ? withMemory(read, incoming.surroundings.cookies[MEMORY_COOKIE] || '', gtm) : read;
  return { value: take(checkUserData(filled, source, gtm), problems), problems };
};

/** The objects of the event that are only there when they have members. */
const buildObjects = (incoming: Incoming, base: MetaEvent, gtm: Gtm): Staged<Fields> => {
  const problems: Problem[] = [];
  const customData = take(readCustomData(incoming, gtm), problems);
  const objects: Fields = {
    custom_data: take(checkCustomData(customData, base.event_name, gtm), problems),
    app_data: base.action_source === 'app' ? readAppData(incoming.event, gtm) : {},
    original_event_data: readOriginalEvent(incoming.event, gtm),
  };
  const value: Fields = {};
  for (const key of gtm.Object.keys(objects)) {
    if (gtm.Object.keys(objects[key] as Fields).length > 0) value[key] = objects[key];
  }
  return { value, problems };
};

const buildEvent = (incoming: Incoming, gtm: Gtm): Built => {
  const problems: Problem[] = [];
  const eventName = take(mapEventName(incoming, gtm), problems);
  if (!eventName) return { eventName, refusal: problems[0], problems: [] };
  const source = take(readActionSource(incoming), problems);
  const event: MetaEvent = {
    event_name: eventName,
    event_time: take(readEventTime(incoming, gtm), problems),
    action_source: source.value,
    user_data: take(buildUserData(incoming, source, gtm), problems),
  };
  const eventId = take(readEventId(incoming, eventName, gtm), problems);
  if (eventId) event.event_id = eventId;
  const parts = [
    take(readServerFields(incoming, gtm), problems),
    readDataProcessing(incoming, gtm),
    take(buildObjects(incoming, event, gtm), problems),
  ];
  for (const part of parts) for (const key of gtm.Object.keys(part)) event[key] = part[key];
  const built: Built = { eventName, event, problems: problems.concat(expectationsOf(event, source)) };
  const refusal = refusalOf(event, source, incoming.surroundings.nowMs);
  if (refusal) built.refusal = refusal;
  return built;
};

/** Ends the event without sending it. The callback is the form's choice: a skipped event is no fault. */
const skip = (built: Built, run: Run): void => {
  if (run.logs) run.gtm.logToConsole(describeSkip(built.eventName, built.refusal as Problem, built.problems));
  if (isOn(run.incoming.settings, 'skippedIsFailure')) run.callbacks.fail();
  else run.callbacks.succeed();
};

/** Sends to every pixel. Each outcome has its own line; one failure makes the tag fail. */
const deliver = (event: MetaEvent, earlier: Problem[], run: Run): void => {
  const problems = earlier.concat([]);
  const plan = take(planDelivery(run.incoming, run.gtm), problems);
  const optimistic = isOn(run.incoming.settings, 'optimistic');
  let open = plan.pixels.length;
  let failed = false;
  const report = (result: Result): void => {
    if (run.logs) run.gtm.logToConsole(describeResult(event, result, problems));
    if (result.outcome === 'failed') {
      failed = true;
      if (keepsFailed(run.incoming.settings)) run.gtm.logToConsole(describeForResend(event, result.pixelId, run.gtm));
    }
    open = open - 1;
    if (open > 0 || optimistic) return;
    if (failed) run.callbacks.fail();
    else run.callbacks.succeed();
  };
  const delivery = { version: plan.version, timeoutMs: plan.timeoutMs, retries: plan.retries, report };
  for (const pixel of plan.pixels) sendEvent({ event, pixel }, delivery, run.gtm);
  if (optimistic) run.callbacks.succeed();
};

/** Runs the tag for one event; `data` is the saved form. */
export const runTag = (data: Record<string, unknown>, callbacks: Callbacks, gtm: Gtm): void => {
  const incoming = readIncoming(data, gtm);
  const run: Run = { callbacks, gtm, incoming, logs: logsOutcomes(incoming.settings, incoming.surroundings.preview) };
  const consent = checkConsent(incoming, gtm);
  if (!consent.value) {
    skip({ eventName: mapEventName(incoming, gtm).value, refusal: consent.problems[0], problems: [] }, run);
    return;
  }
  const built = buildEvent(incoming, gtm);
  if (built.refusal || !built.event) {
    skip(built, run);
    return;
  }
  writeCookies(built.event.user_data, incoming.settings, gtm);
  deliver(built.event, built.problems, run);
};
