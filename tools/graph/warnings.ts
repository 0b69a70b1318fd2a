/** What Meta accepts without a word although the event is worth less for it. Never shows a value of the event. */
import type { GraphCall } from './graph-call.ts';
import type { GraphEvent } from './graph-types.ts';
import { warnAboutCustomData } from './warn-custom-data.ts';
import { warnAboutUserData } from './warn-user-data.ts';
import { isPersonalUrl } from './personal-data.ts';

/** Sentences, each naming the event by its place when there are several. */
export function findWarnings(call: GraphCall): string[] {
  const events = call.fields.data as GraphEvent[];
  const about = events.flatMap((event, index) => {
    const prefix = events.length > 1 ? `Event ${index + 1}: ` : '';
    return warnAboutEvent(event).map((warning) => `${prefix}${warning}`);
  });
  return [...warnAboutCall(call), ...about];
}

/** For a refused request: Graph itself only says that a parameter is missing. */
export function warnAboutBody({ fields }: GraphCall): string[] {
  return fields.format === 'broken-json' ? ['The body is no valid JSON, so no parameter was found in it.'] : [];
}

function warnAboutCall({ fields }: GraphCall): string[] {
  const warnings = [];
  if (fields.tokenPlace === 'query') {
    warnings.push('The access token is in the URL, where proxies log it; send it in the Authorization header.');
  }
  const agent = fields.partnerAgent;
  if (agent !== undefined && (agent.length >= 23 || agent.replace(/[^A-Za-z]/g, '').length < 2)) {
    warnings.push('partner_agent needs less than 23 characters and at least two letters.');
  }
  return warnings;
}

function warnAboutEvent(event: GraphEvent): string[] {
  return [...warnAboutEnvelope(event), ...warnAboutUserData(event), ...warnAboutCustomData(event)];
}

function warnAboutEnvelope(event: GraphEvent): string[] {
  const warnings = [];
  if (!event.event_id) {
    warnings.push('event_id is missing: Meta cannot tell this event from the same one sent by the browser.');
  }
  if (event.action_source === 'website' && !event.event_source_url) {
    warnings.push('event_source_url is missing; Meta documents it as required for the action source website.');
  }
  for (const key of ['event_source_url', 'referrer_url']) {
    if (isPersonalUrl(event[key])) warnings.push(`${key} carries personal data in its parameters; remove them.`);
  }
  return warnings;
}
