/** Rules for events of conversations: WhatsApp, Messenger, Instagram. Source: third-party maps of Meta's subcodes. */
import type { GraphEvent, Refusal } from './graph-types.ts';
import { readValues } from './event-values.ts';

const BANNED = ['fbc', 'fbp', 'client_ip_address', 'client_user_agent'];

/** One of the keys identifies the business's side of a channel. */
const CHANNEL_KEYS: readonly { channel: string; keys: readonly string[]; error: Refusal['error'] }[] = [
  { channel: 'messenger', keys: ['page_id'], error: 'messaging-page' },
  { channel: 'instagram', keys: ['ig_account_id'], error: 'messaging-instagram' },
  { channel: 'whatsapp', keys: ['page_id', 'whatsapp_business_account_id'], error: 'messaging-whatsapp' },
];

export function checkMessaging(event: GraphEvent): Refusal | undefined {
  if (event.action_source !== 'business_messaging') return undefined;
  const row = CHANNEL_KEYS.find(({ channel }) => channel === event.messaging_channel);
  if (!row) return { error: 'messaging-channel' };
  const banned = BANNED.find((key) => readValues(event, key).length > 0);
  if (banned !== undefined) return { error: 'messaging-banned', detail: banned };
  return row.keys.some((key) => readValues(event, key).length > 0) ? undefined : { error: row.error };
}
