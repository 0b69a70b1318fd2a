/** Knows on which level of the domain Meta's cookies live. */
import { SERVER_FIELDS } from '../spec/meta-fields.ts';
import type { Gtm } from './gtm.ts';
import { firstTextAt, pathsOf } from './path.ts';
import type { Incoming } from './types.ts';

/**
 * The level of the domain that the cookie lives on: example.com is 1, example.co.uk 2. Source: capi-param-builder, labels of
 * the registrable domain less one; 1 where the page is unknown (Meta, fbp and fbc parameters).
 */
export const domainLevel = (incoming: Incoming, gtm: Gtm): number => {
  const url = firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, 'event_source_url'));
  const domain = url ? gtm.computeEffectiveTldPlusOne(url) : '';
  return domain && domain.indexOf('.') > 0 ? domain.split('.').length - 1 : 1;
};
