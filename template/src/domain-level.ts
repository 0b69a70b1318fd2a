/** Knows on which level of the domain Meta's cookies live. */
import { SERVER_SOURCES } from '../spec/runtime.ts';
import { firstTextAt } from './flat.ts';
import type { Incoming } from './types.ts';

/**
 * example.com is 1, example.co.uk 2. Source: capi-param-builder, labels of the registrable domain less one; 1 where the page
 * is unknown (Meta, fbp and fbc parameters).
 */
export const domainLevel = (incoming: Incoming): number => {
  const url = firstTextAt(incoming.flat, SERVER_SOURCES.event_source_url);
  const domain = url ? incoming.gtm.computeEffectiveTldPlusOne(url) : '';
  return domain && domain.indexOf('.') > 0 ? domain.split('.').length - 1 : 1;
};
