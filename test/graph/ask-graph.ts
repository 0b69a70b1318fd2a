/** Asks the stand-in in these tests: one good request, and what a case changes in it. */
import { createGraph } from '../../tools/graph/graph.ts';
import type { GraphOptions, GraphRequest } from '../../tools/graph/graph-types.ts';

/** 1 December 2026: v21.0 to v27.0 live. */
export const NOW_MS = Date.UTC(2026, 11, 1);
export const NOW_SECONDS = NOW_MS / 1000;

export const PIXEL = '1234567890123456';
export const TOKEN = 'EAAtest0token0of0nobody';

/** SHA-256 of john_smith@gmail.com, from Meta's page on customer information parameters. */
export const EMAIL_HASH = '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f';

type Values = Record<string, unknown>;

/** A purchase that Meta accepts and has nothing to complain about; `changes` replace keys, undefined removes one. */
export function makeEvent(changes: Values = {}): Values {
  return {
    event_name: 'Purchase',
    event_time: NOW_SECONDS - 5,
    action_source: 'website',
    event_id: 'Purchase.T1',
    event_source_url: 'https://shop.example/thanks',
    user_data: { em: [EMAIL_HASH], client_user_agent: 'Mozilla/5.0', client_ip_address: '203.0.113.9' },
    custom_data: { value: 30.03, currency: 'EUR', contents: [{ id: 'SKU_1', quantity: 3, item_price: 10.01 }] },
    ...changes,
  };
}

export function makeRequest(changes: Partial<GraphRequest> = {}): GraphRequest {
  return {
    method: 'POST',
    path: `/v26.0/${PIXEL}/events`,
    headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ data: [makeEvent()] }),
    ...changes,
  };
}

export interface ParsedAnswer {
  status: number;
  headers: Record<string, string>;
  body: Values & { error?: Values };
  warnings: string[];
}

export async function ask(request: GraphRequest, options: GraphOptions = {}): Promise<ParsedAnswer> {
  const answer = await createGraph({ now: () => NOW_MS, ...options }).handle(request);
  const { statusCode: status, headers, warnings } = answer;
  return { status, headers, body: JSON.parse(answer.body) as ParsedAnswer['body'], warnings };
}

/** Asks with these events, a list or a single one. */
export function askAbout(events: Values | unknown[], options: GraphOptions = {}): Promise<ParsedAnswer> {
  const data = Array.isArray(events) ? events : [events];
  return ask(makeRequest({ body: JSON.stringify({ data }) }), options);
}

/** Status, code and subcode: what a sender may rely on. */
export function codesOf({ status, body }: ParsedAnswer): (number | undefined)[] {
  return [status, body.error?.code as number, body.error?.error_subcode as number | undefined];
}
