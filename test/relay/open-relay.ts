/** A relay in front of the stand-in for Meta, whose answers a test can change, and events to give it. Asserts nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGraph, type Graph } from '../../tools/graph/graph.ts';
import { createRelay, type Relay, type RelayParts } from '../../tools/relay/relay.ts';
import type { OutgoingRequest } from '../../tools/sandbox/run-types.ts';
import { sendTo } from '../../tools/tag/stand-in.ts';
import { runHere, type TemplateRunner } from '../../tools/tag/template-runner.ts';
import type { Send } from '../../tools/tag/transport.ts';

export type Json = Record<string, unknown>;

export const PIXEL_ID = '1234567890123456';
export const OTHER_PIXEL_ID = '2234567890123456';
export const TOKEN = 'EAAtestToken1234567890';
export const TEMPLATE = readFileSync(join(import.meta.dirname, '../../template.tpl'), 'utf8');

/** A tag that sends what it gets, as patient as the relay: for tests of numbers, not of what the tag makes of an event. */
export const SMALL_TEMPLATE = readFileSync(join(import.meta.dirname, '../lab/small.tpl'), 'utf8').replace(
  'timeout: 400',
  'timeout: 60000',
);

export const SMALL = runHere(SMALL_TEMPLATE);

let runner: TemplateRunner | undefined;

/** Compiled once for all tests of a file, where one of them runs it. */
const builtTag = (): TemplateRunner => (runner ??= runHere(TEMPLATE));

export interface OpenRelay {
  relay: Relay;
  graph: Graph;
  /** What was sent to Meta, in order. */
  requests: OutgoingRequest[];
}

/** `answer` stands before the stand-in: what it returns is the answer, undefined lets the stand-in answer. */
export function openRelay(
  answer: (request: OutgoingRequest, send: Send) => ReturnType<Send> | undefined = () => undefined,
  parts: Partial<RelayParts> = {},
): OpenRelay {
  const graph = createGraph({ ...(parts.now && { now: parts.now }) });
  const requests: OutgoingRequest[] = [];
  const standIn = sendTo(graph);
  const send: Send = (request) => {
    requests.push(request);
    return answer(request, standIn) ?? standIn(request);
  };
  const tokenOf = (pixelId: string) => ([PIXEL_ID, OTHER_PIXEL_ID].includes(pixelId) ? TOKEN : undefined);
  const form = { pixelId: PIXEL_ID, accessToken: TOKEN };
  return {
    relay: createRelay({ form, tokenOf, send, lingerMs: 0, ...parts, runner: parts.runner ?? builtTag() }),
    graph,
    requests,
  };
}

/** A phone order, the smallest that Meta takes. */
export const order = (id: string, more: Json = {}): Json => ({
  event_name: 'purchase',
  action_source: 'phone_call',
  transaction_id: id,
  value: 9.5,
  currency: 'EUR',
  user_data: { email: `${id.toLowerCase()}@shop.example` },
  ...more,
});

export const orders = (count: number, more: Json = {}): Json[] =>
  Array.from({ length: count }, (_, at) => order(`T${at + 1}`, more));

/** The events of a request to Meta. */
export const eventsIn = ({ body }: Pick<OutgoingRequest, 'body'>): Json[] =>
  (JSON.parse(body) as { data: Json[] }).data;
