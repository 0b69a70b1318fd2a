/** Stage: reads the event, the form and what surrounds them, once. Knows no mapping. */
import { COOKIE_MAX_AGES } from '../spec/runtime.ts';
import { flatten } from './flat.ts';
import type { Gtm } from './gtm.ts';
import { phoneEnds } from './personal.ts';
import { readSettings, tableOf } from './settings.ts';
import { isObject } from './shape.ts';
import type { Fields, Incoming } from './types.ts';
import { customerPhones, customerPlace } from './user-sources.ts';

const readCookies = (gtm: Gtm): Record<string, string> => {
  const cookies: Record<string, string> = {};
  for (const name of gtm.Object.keys(COOKIE_MAX_AGES)) cookies[name] = gtm.getCookieValues(name)[0] || '';
  return cookies;
};

export const readIncoming = (data: Fields, gtm: Gtm): Incoming => {
  const settings = readSettings(data, gtm);
  const all = gtm.getAllEventData();
  const event = isObject(all) ? all : {};
  const flat = flatten(event, gtm);
  const overrides = tableOf(settings, 'userDataOverrides', gtm);
  const userAgentHeader = gtm.getRequestHeader('user-agent') || '';
  const sources = { gtm, flat, overrides, userAgentHeader };
  const container = gtm.getContainerVersion();
  return {
    gtm,
    event,
    flat,
    settings,
    overrides,
    country: customerPlace('country', sources, ''),
    nowMs: gtm.getTimestampMillis(),
    ownPhones: phoneEnds(customerPhones(sources)),
    preview: container.previewMode === true || container.debugMode === true,
    cookies: readCookies(gtm),
    userAgentHeader,
  };
};
