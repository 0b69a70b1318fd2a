/** Where the event happened: action source, page, referrer, and the other members of the server event that need no stage. */
import { ACTION_SOURCES, MESSAGING_NEEDS } from '../../spec/generated/events.ts';
import { computeEffectiveTldPlusOne } from '../gtm.ts';
import { cleanUrl } from './page-url.ts';
import { setting } from '../settings.ts';
import { hasRow, saysYes, tableOf, type Fields } from '../values.ts';
import { note } from '../words.ts';
import { fields } from './fields.ts';
import { firstText, firstValue } from './places.ts';

/** A form that names none that we know means a website. */
const WEBSITE = 'website';

/** The event's own action source where Meta knows it, else the form's; `other` never arises by itself. */
export function readActionSource(): string {
  const own = firstText(fields['action_source']).toLowerCase();
  if (own && hasRow(ACTION_SOURCES, own)) return own;
  if (own) note('unknown_action_source', 'action_source');
  const ofForm = setting('actionSource', WEBSITE);
  return ofForm !== WEBSITE && hasRow(ACTION_SOURCES, ofForm) ? ofForm : WEBSITE;
}

function addUrl(event: Fields, field: string): void {
  const raw = firstText(fields[field]);
  if (!raw) return;
  const url = cleanUrl(raw);
  if (url) event[field] = url;
  if (raw !== url) note(url ? 'url_cleaned' : 'url_unreadable', field);
}

export function addServerFields(event: Fields): void {
  addUrl(event, 'event_source_url');
  addUrl(event, 'referrer_url');
  if (fields['opt_out'] && saysYes(firstValue(fields['opt_out']))) event['opt_out'] = true;
  if (fields['messaging_channel']) {
    const channel = firstText(fields['messaging_channel']).toLowerCase();
    if (tableOf(MESSAGING_NEEDS)['.' + channel]) event['messaging_channel'] = channel;
  }
}

/**
 * On which level of the domain Meta's cookies live: example.com is 1, example.co.uk 2. Source: capi-param-builder, labels of
 * the registrable domain less one; 1 where the page is unknown (Meta, fbp and fbc parameters).
 */
export function domainLevel(): number {
  const url = firstText(fields['event_source_url']);
  const domain = url && computeEffectiveTldPlusOne(url);
  return domain && domain.indexOf('.') > 0 ? domain.split('.').length - 1 : 1;
}
