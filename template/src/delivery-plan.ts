/** Stage: how the event is to be delivered: to which pixels, which Graph version, timeout, retries, test codes. Sends nothing. */
import { CONTEXT_SOURCES } from '../spec/runtime.ts';
import { BASE64URL, consistsOf } from './characters.ts';
import { firstTextAt } from './flat.ts';
import { readGraphVersion } from './graph-version.ts';
import { looksPersonal } from './personal.ts';
import { isOn, pixelsOf } from './settings.ts';
import { isNumber, textOf } from './shape.ts';
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

/** `TEST12345` */
const isTestCode = (text: string, incoming: Incoming): boolean =>
  text.length <= 40 && consistsOf(text, BASE64URL) && !looksPersonal(text, incoming);

/** The form's code, else for the first pixel the event's; '' where there is none. */
const testCodeOf = (pixel: Pixel, isFirst: boolean, incoming: Incoming): string => {
  const code = pixel.testEventCode || (isFirst ? firstTextAt(incoming.flat, CONTEXT_SOURCES.test_event_code) : '');
  return isTestCode(code, incoming) ? code : '';
};

const withTestCode = (pixel: Pixel, testEventCode: string): Pixel => ({
  pixelId: pixel.pixelId,
  accessToken: pixel.accessToken,
  testEventCode,
});

/** Test codes are used in preview only, unless the form says otherwise: a forgotten code then does no harm. */
export const planDelivery = (incoming: Incoming): Staged<DeliveryPlan> => {
  const settings = incoming.settings;
  const version = readGraphVersion(incoming);
  const pixels = pixelsOf(settings, incoming.gtm);
  const codes = pixels.map((pixel, index) => testCodeOf(pixel, index === 0, incoming));
  const ignores = !incoming.preview && isOn(settings, 'testCodeOnlyInPreview');
  const ignored: Problem = { code: 'test_code_ignored', field: 'test_event_code' };
  const timeoutMs = incoming.gtm.makeNumber(textOf(settings['timeoutMs']));
  return {
    value: {
      pixels: pixels.map((pixel, index) => withTestCode(pixel, ignores ? '' : (codes[index] as string))),
      version: version.value,
      timeoutMs: isNumber(timeoutMs) && timeoutMs > 0 ? timeoutMs : RECOMMENDED_TIMEOUT_MS,
      retries: isOn(settings, 'retry') ? 1 : 0,
    },
    problems: ignores && codes.some((code) => code !== '') ? version.problems.concat([ignored]) : version.problems,
  };
};
