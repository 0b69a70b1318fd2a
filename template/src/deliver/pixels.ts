/** How the event is to be delivered: to which pixels, which Graph version, timeout, test codes. Sends nothing. */
import { VERSIONS } from '../../spec/generated/events.ts';
import { getContainerVersion, makeNumber } from '../gtm.ts';
import { looksPersonal } from '../privacy.ts';
import { firstText, type Found } from '../read/fields.ts';
import { form, isOn, rowsOf, setting } from '../settings.ts';
import { find, isDigits, isNumber, isUnusual, textOf, type Fields } from '../values.ts';
import { note } from '../words.ts';

/** One pixel that the event goes to. */
export interface Pixel {
  pixelId: string;
  accessToken: string;
  testEventCode: string;
  /** HMAC-SHA256 of the token with the app secret, in hexadecimal digits; '' where the app requires none. */
  appSecretProof: string;
}

const MOST_ID_DIGITS = 20;

/** Also keeps a token that was pasted into the wrong field out of URLs and logs. */
export function isPixelId(text: string): boolean {
  return text.length <= MOST_ID_DIGITS && isDigits(text);
}

/** Visible ASCII: anything else would break the header. */
export function isToken(text: string): boolean {
  if (!text || text.indexOf(' ') >= 0) return false;
  return !isUnusual(text) || find(text, '[^!-~]', -1) < 0;
}

export function isPreview(): boolean {
  const container = getContainerVersion();
  return container.previewMode === true || container.debugMode === true;
}

const LONGEST_TEST_CODE = 40;

/** `TEST12345`; '' for what is none. */
function testCode(text: string): string {
  const isCode = text !== '' && text.length <= LONGEST_TEST_CODE && find(text, '[^A-Za-z0-9_-]', -1) < 0;
  return isCode && !looksPersonal(text) ? text : '';
}

/** Whatever else was pasted there may be the app secret itself, which must not leave. */
function proofOf(text: string): string {
  const proof = text.toLowerCase();
  if (find(proof, '^[0-9a-f]{64}$', -1) === 0) return proof;
  if (proof) note('proof_unusable', 'appSecretProof');
  return '';
}

function pixelOf(row: Fields, ofEvent: string): Pixel {
  return {
    pixelId: textOf(row['pixelId']),
    accessToken: textOf(row['accessToken']),
    testEventCode: testCode(textOf(row['testEventCode']) || ofEvent),
    appSecretProof: row['appSecretProof'] ? proofOf(textOf(row['appSecretProof'])) : '',
  };
}

/**
 * The pixels to send to, the first one first; rows that name the same pixel again are left out. The event's test code counts
 * for the first where the form has none. Outside preview the codes are left out, so that a forgotten one does no harm.
 */
export function readPixels(found: Found): Pixel[] {
  const pixels = [pixelOf(form, firstText(found.fields['test_event_code']))];
  for (const row of rowsOf('furtherPixels')) {
    const pixel = pixelOf(row, '');
    if (pixels.every((other) => other.pixelId !== pixel.pixelId)) pixels.push(pixel);
  }
  let isIgnored = false;
  for (const pixel of pixels) {
    if (pixel.testEventCode && isOn('testCodeOnlyInPreview', true) && !isPreview()) {
      pixel.testEventCode = '';
      isIgnored = true;
    }
  }
  if (isIgnored) note('test_code_ignored', 'test_event_code');
  return pixels;
}

/** Source: Meta, Conversions API support page: most answers take less than 600 ms. */
const RECOMMENDED_TIMEOUT_MS = 1500;

export function readTimeout(): number {
  if (form['timeoutMs'] == null) return RECOMMENDED_TIMEOUT_MS;
  const timeoutMs = makeNumber(textOf(form['timeoutMs']));
  return isNumber(timeoutMs) && timeoutMs > 0 ? timeoutMs : RECOMMENDED_TIMEOUT_MS;
}

/** Sixty days. */
const WARN_MS = 5184000000;
const FIELD = 'graphVersion';

/** `v27.0`: what goes into the address is checked, so that no form value can change the host or the path. */
function isVersion(text: string): boolean {
  if (text.charAt(0) !== 'v') return false;
  const parts = text.substring(1).split('.');
  return parts.length === 2 && parts.every(isDigits);
}

/** The form's version, else the first row of the calendar. */
export function readVersion(nowMs: number): string {
  const chosen = setting(FIELD, '');
  let version = VERSIONS.split(':')[0] as string;
  if (isVersion(chosen)) version = chosen;
  else if (chosen) note('version_unusable', FIELD);
  const expiry = makeNumber((VERSIONS.split(version + ':')[1] || '-').split(';')[0]);
  // NaN, for a version that the calendar lacks, is no smaller.
  if (expiry < nowMs + WARN_MS) note('version_expires', FIELD);
  return version;
}
