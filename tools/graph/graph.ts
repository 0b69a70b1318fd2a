/**
 * A stand-in for the `/events` edge of Meta's Graph API: answers one request at a time, without a socket. It is not
 * Meta: it knows what is documented or was seen in public, and the order of its checks is partly ours.
 */
import { checkMethod, checkPath, checkPixel, checkProof, checkToken } from './check-access.ts';
import { checkData, checkFormat } from './check-data.ts';
import { EVENT_CHECKS } from './check-event.ts';
import { checkSchema } from './check-schema.ts';
import { answerHtml, answerRefusal, answerSuccess } from './graph-answer.ts';
import { readCall, type CallCheck, type GraphCall } from './graph-call.ts';
import type { StandInErrorRow } from './error-row.ts';
import { STAND_IN_ERRORS } from './graph-errors.ts';
import type { GraphAnswer, GraphEvent, GraphFault, GraphOptions, GraphRequest, Refusal } from './graph-types.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { redactRequest } from './redact-request.ts';
import { findWarnings, warnAboutBody } from './warnings.ts';

export interface Graph {
  /** Never rejects; with the fault `never` it never resolves. */
  handle: (request: GraphRequest) => Promise<GraphAnswer>;
  /** Holds until the next call. */
  setFault: (fault: GraphFault) => void;
  /** What was accepted in the last 48 hours. A browser's pixel events may be added. */
  ledger: Ledger;
}

/** Later than the tag waits. */
const SLOW_MS = 5_000;

/** Checks of the whole request by step, in their order. A fault named after a row arises at the row's step. */
const CALL_CHECKS: readonly { step: StandInErrorRow['step']; checks: readonly CallCheck[] }[] = [
  { step: 'path', checks: [checkPath, checkMethod] },
  { step: 'token', checks: [checkToken, checkProof] },
  { step: 'pixel', checks: [checkPixel] },
  { step: 'load', checks: [] },
  { step: 'data', checks: [checkFormat, checkData] },
  { step: 'event', checks: [checkEvents] },
];

export function createGraph(options: GraphOptions = {}): Graph {
  const { now = Date.now, wait = waitWithTimer, onRequest } = options;
  const ledger = createLedger(now);
  let fault: GraphFault = options.fault ?? 'none';

  async function handle(request: GraphRequest): Promise<GraphAnswer> {
    const call = readCall(request, options, now());
    const current = fault;
    if (current === 'never') {
      onRequest?.({ request: redactRequest(request), warnings: [] });
      return new Promise(() => undefined);
    }
    if (current === 'slow') await wait(SLOW_MS);
    const { warnings, ...answer } = current === 'html' ? { ...answerHtml(), warnings: [] } : decide(call, current);
    if (answer.statusCode === 200) addToLedger(ledger, call);
    onRequest?.({ request: redactRequest(request), answer, warnings });
    return { ...answer, warnings };
  }

  return { handle, ledger, setFault: (next) => void (fault = next) };
}

/** Graph's answer, and the warnings for a request that was accepted. */
function decide(call: GraphCall, fault: GraphFault): GraphAnswer {
  const refusal = findRefusal(call, fault);
  if (refusal) return { ...answerRefusal(refusal), warnings: warnAboutBody(call) };
  const warnings = findWarnings(call);
  if (call.options.strict === true && warnings.length > 0) {
    return { ...answerRefusal({ error: 'strict-mode', detail: warnings.join(' ') }), warnings };
  }
  const sent = eventsOf(call).length;
  return { ...answerSuccess(fault === 'partial' ? sent - 1 : sent), warnings };
}

function findRefusal(call: GraphCall, fault: GraphFault): Refusal | undefined {
  const faultRow = STAND_IN_ERRORS.get(fault);
  for (const { step, checks } of CALL_CHECKS) {
    if (faultRow?.step === step) return { error: fault as Refusal['error'], detail: faultRow.example };
    for (const check of checks) {
      const refusal = check(call);
      if (refusal) return refusal;
    }
  }
  return undefined;
}

/** One invalid event refuses the whole request. Schema first, because the other checks rely on its types. */
function checkEvents(call: GraphCall): Refusal | undefined {
  const events = eventsOf(call);
  const misfit = events.map(checkSchema).find((refusal) => refusal !== undefined);
  if (misfit) return misfit;
  for (const check of EVENT_CHECKS) {
    const refusal = events.map((event) => check(event, call.nowMs)).find((found) => found !== undefined);
    if (refusal) return refusal;
  }
  return undefined;
}

function addToLedger(ledger: Ledger, call: GraphCall): void {
  for (const event of eventsOf(call)) {
    const { event_name: eventName, event_id: eventId } = event as { event_name: string; event_id?: string };
    ledger.add({ pixelId: call.target?.pixelId ?? '', eventName, eventId, channel: 'server' });
  }
}

function eventsOf(call: GraphCall): GraphEvent[] {
  return call.fields.data as GraphEvent[];
}

/** An answer that nobody waits for any more keeps no process alive. */
function waitWithTimer(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms).unref());
}
