/** Stage: how the event is to be delivered: to which pixels, which Graph version, timeout, retries, test codes. Sends nothing. */
import { readGraphVersion } from './graph-version.ts';
import type { Gtm } from './gtm.ts';
import { firstTextAt } from './path.ts';
import { isOn, pixelsOf } from './settings.ts';
import { isNumber } from './shape.ts';
import type { Incoming, Pixel, Problem, Staged } from './types.ts';

export interface DeliveryPlan {
  pixels: Pixel[];
  /** E.g. `v26.0`. */
  version: string;
  timeoutMs: number;
  /** How often to try again. */
  retries: number;
}

/** Source: Meta, Conversions API support page: most answers take less than 600 ms. */
const RECOMMENDED_TIMEOUT_MS = 1500;
const TEST_CODE_PATHS = ['test_event_code'];

const timeoutOf = (raw: unknown, gtm: Gtm): number => {
  const timeout = gtm.makeNumber(raw);
  return isNumber(timeout) && timeout > 0 ? timeout : RECOMMENDED_TIMEOUT_MS;
};

/** The pixels with the test codes that are used in this run: a forgotten code does no harm outside preview. */
const readPixels = (incoming: Incoming, gtm: Gtm): Staged<Pixel[]> => {
  const allowed = incoming.surroundings.preview || !isOn(incoming.settings, 'testCodeOnlyInPreview');
  const ofEvent = firstTextAt(incoming.event, TEST_CODE_PATHS);
  const pixels = pixelsOf(incoming.settings, gtm);
  let ignored = false;
  const value = pixels.map((pixel, index) => {
    const code = pixel.testEventCode || (index === 0 ? ofEvent : '');
    if (code && !allowed) ignored = true;
    return { pixelId: pixel.pixelId, accessToken: pixel.accessToken, testEventCode: allowed ? code : '' };
  });
  return { value, problems: ignored ? [{ code: 'test_code_ignored', field: 'test_event_code' }] : [] };
};

export const planDelivery = (incoming: Incoming, gtm: Gtm): Staged<DeliveryPlan> => {
  const version = readGraphVersion(incoming.settings, incoming.surroundings.nowMs, gtm);
  const pixels = readPixels(incoming, gtm);
  const problems: Problem[] = version.problems.concat(pixels.problems);
  return {
    value: {
      pixels: pixels.value,
      version: version.value,
      timeoutMs: timeoutOf(incoming.settings['timeoutMs'], gtm),
      retries: isOn(incoming.settings, 'retry') ? 1 : 0,
    },
    problems,
  };
};
