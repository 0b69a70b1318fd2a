/** Says where a value that left came from: the event data, the items, a cookie, a header, the page's address, the order, the clock or the form. */
import type { ServerRecord } from './record-types.ts';
import type { Leaf } from './read-leaf.ts';

export interface Source {
  /** `user_data.email`, `cookie _fbp`, `header user-agent`, `page_location, fbclid`. */
  source: string;
  came: string;
}

interface Question {
  /** Path in the request. */
  field: string;
  cookie?: string;
  /** What the event data holds for the field. */
  leaf?: Leaf;
  /** As it left, where it left in clear. */
  sent?: string;
  record: ServerRecord;
}

/** What the tag reads out of GA4's items where the site sends no value of its own. Source: the tag's reference, custom data. */
const FROM_ITEMS = new Set(
  ['contents', 'content_ids', 'num_items', 'value', 'currency', 'content_name', 'content_category'].map(
    (key) => `custom_data.${key}`,
  ),
);

/** What the form says where the event does not. */
const FROM_FORM = /^(?:action_source|data_processing_options\w*|custom_data\.content_type)$/;

/** The first source that has what left; else what the event data holds, because the tag changed it on its way. */
export function findSource(question: Question): Source | undefined {
  const { leaf, sent } = question;
  const own = leaf && { source: leaf.path, came: leaf.text };
  if (sent === undefined) return own ?? itemsOf(question);
  if (own?.came === sent) return own;
  const found = [cookieOf(question), headerOf(question), clickOf(question)].find(
    (source) => source && holds(sent, source),
  );
  return found ?? own ?? itemsOf(question) ?? orderOf(question) ?? otherOf(question);
}

const holds = (sent: string, { came }: Source): boolean =>
  came !== '' && (sent === came || sent.endsWith(`.${came}`) || came.includes(sent));

function cookieOf({ cookie, record }: Question): Source | undefined {
  const header = record.hit.headers?.['cookie'] ?? '';
  const pair = header.split(/; */).find((each) => cookie !== undefined && each.startsWith(`${cookie}=`));
  return pair === undefined ? undefined : { source: `cookie ${cookie}`, came: pair.slice(pair.indexOf('=') + 1) };
}

function headerOf({ field, record: { hit } }: Question): Source | undefined {
  if (field === 'user_data.client_user_agent')
    return { source: 'header user-agent', came: hit.headers?.['user-agent'] ?? '' };
  if (field !== 'user_data.client_ip_address') return undefined;
  const forwarded = hit.headers?.['x-forwarded-for'];
  return forwarded
    ? { source: 'header x-forwarded-for', came: forwarded }
    : { source: 'the connection', came: hit.remoteAddress };
}

/** Source: Meta, fbp and fbc parameters: `fb.1.<time>.<fbclid>`. */
function clickOf({ field, record }: Question): Source | undefined {
  const address = record.eventData['page_location'];
  if (field !== 'user_data.fbc' || typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const fbclid = new URL(address).searchParams.get('fbclid');
  return fbclid === null ? undefined : { source: 'page_location, fbclid', came: fbclid };
}

function itemsOf({ field, record }: Question): Source | undefined {
  const items = record.eventData['items'];
  if (!FROM_ITEMS.has(field) || !Array.isArray(items) || items.length === 0) return undefined;
  return { source: 'items', came: items.length === 1 ? '1 item' : `${items.length} items` };
}

/** Without an id the tag makes `Purchase.<order id>`. */
function orderOf({ field, sent = '', record }: Question): Source | undefined {
  const order = record.eventData['transaction_id'];
  const isMade = field === 'event_id' && typeof order === 'string' && sent.endsWith(`.${order}`);
  return isMade ? { source: 'transaction_id', came: order } : undefined;
}

function otherOf({ field, record }: Question): Source | undefined {
  if (field === 'event_time') return { source: 'the clock', came: new Date(record.receivedAtMs).toISOString() };
  if (record.cookies.some(({ name }) => field === `user_data.${name.slice(1)}`))
    return { source: 'made by the tag', came: 'nothing' };
  return FROM_FORM.test(field) ? { source: 'the form’s preset', came: 'nothing in the event' } : undefined;
}
