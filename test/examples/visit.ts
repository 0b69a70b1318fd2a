/** Values that many examples share: a visit as the GA4 client describes it, the clock, hashes of documented forms. */
import { createHash } from 'node:crypto';

/** 23 November 2026, 12:00 UTC. */
export const NOW_MS = 1795435200000;
export const NOW = NOW_MS / 1000;

export const PIXEL_ID = '1234567890123456';
export const TOKEN = 'EAAexampletoken0123456789';

/** SHA-256 in hex of a normal form, as Meta's customer information parameters ask for. */
export const sha = (normalForm: string): string => createHash('sha256').update(normalForm, 'utf8').digest('hex');

/** A page view that lacks nothing; examples change what they are about. */
export const VISIT = {
  event_name: 'page_view',
  event_id: 'n0nce.PageView.1',
  client_id: '1234.5678',
  page_location: 'https://shop.example/',
  ip_override: '203.0.113.7',
  user_agent: 'Mozilla/5.0 (X11; Linux x86_64)',
};

/** A purchase that lacks nothing. Source of the shape: Google, GA4 recommended events. */
export const PURCHASE = {
  ...VISIT,
  event_name: 'purchase',
  event_id: 'Purchase.T_12345',
  page_location: 'https://shop.example/thank-you',
  transaction_id: 'T_12345',
  value: 30.03,
  currency: 'USD',
};

/** Graph's answer to one accepted event. Source: Meta, using the API. */
export const ACCEPTED = {
  status: 200,
  body: { events_received: 1, messages: [], fbtrace_id: 'AbcDEF0123456789_-abcDE' },
};

/** An event that lacks a parameter. */
export const without = (event: Record<string, unknown>, name: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(event).filter(([key]) => key !== name));
