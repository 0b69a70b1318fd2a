/** How the event is to be delivered: to which pixels, which Graph version, timeout, test codes. Sends nothing. */
import { VERSIONS } from '../../spec/generated/events.ts';
import { getContainerVersion, makeNumber } from '../gtm.ts';
import { looksPersonal } from '../privacy.ts';
import { fields } from '../read/fields.ts';
import { firstText } from '../read/places.ts';
import { form, isOn, rowsOf, setting } from '../settings.ts';
import { find, isDigits, isShortWord, isUnusual, textOf, valueIn, type Fields } from '../values.ts';
import { note } from '../words.ts';

/** One pixel that the event goes to. */
export interface Pixel {
  /** '' where it is missing or none. */
  pixelId: string;
  /** '' where it is missing or none. */
  accessToken: string;
  testEventCode: string;
  /** HMAC-SHA256 of the token with the app secret, in hexadecimal digits; '' where the app requires none. */
  appSecretProof: string;
}

const MOST_ID_DIGITS = 20;

/** Also keeps a token that was pasted into the wrong field out of URLs and logs. */
function isPixelId(text: string): boolean {
  return text.length <= MOST_ID_DIGITS && isDigits(text);
}

/** Visible ASCII: anything else would break the header. */
function isToken(text: string): boolean {
  return text !== '' && text.indexOf(' ') < 0 && (!isUnusual(text) || find(text, '[^!-~]', -1) < 0);
}

export function isPreview(): boolean {
  const container = getContainerVersion();
  return container.previewMode || container.debugMode;
}

/** `TEST12345`; '' for what is none, and outside preview, where a forgotten one would do harm, unless the form says so. */
function testCode(text: string): string {
  if (text === '' || !isShortWord(text) || looksPersonal(text)) return '';
  if (!isOn('testCodeOnlyInPreview', true) || isPreview()) return text;
  note('test_code_ignored', 'test_event_code');
  return '';
}

/** Whatever else was pasted there may be the app secret itself, which must not leave. */
function proofOf(text: string): string {
  const proof = text.toLowerCase();
  if (proof === '' || find(proof, '^[0-9a-f]{64}$', -1) === 0) return proof;
  note('proof_unusable', 'appSecretProof');
  return '';
}

function pixelOf(row: Fields, ofEvent: string): Pixel {
  const pixelId = textOf(row['pixelId']);
  const accessToken = textOf(row['accessToken']);
  return {
    pixelId: isPixelId(pixelId) ? pixelId : '',
    accessToken: isToken(accessToken) ? accessToken : '',
    testEventCode: testCode(textOf(row['testEventCode']) || ofEvent),
    appSecretProof: row['appSecretProof'] ? proofOf(textOf(row['appSecretProof'])) : '',
  };
}

/**
 * The pixels to send to, the first one first; rows that name the same pixel again are left out. The event's test code counts
 * for the first where the form has none.
 */
export function readPixels(): Pixel[] {
  const pixels = [pixelOf(form, firstText(fields['test_event_code']))];
  for (const row of rowsOf('furtherPixels')) {
    const pixel = pixelOf(row, '');
    if (pixels.every((other) => other.pixelId !== pixel.pixelId)) pixels.push(pixel);
  }
  return pixels;
}

const DAY_MS = 86400000;
const WARN_DAYS = 60;
const FIELD = 'graphVersion';

/**
 * The form's version, else the first row of the calendar. `v27.0`: what goes into the address is checked, so that no form
 * value can change the host or the path.
 */
export function readVersion(nowMs: number): string {
  const chosen = setting(FIELD, '');
  const isVersion = chosen !== '' && find(chosen, '^v[0-9]+\\.[0-9]+$', -1) === 0;
  const version = isVersion ? chosen : (VERSIONS.split(':')[0] as string);
  if (chosen && !isVersion) note('version_unusable', FIELD);
  // NaN, for a version that the calendar lacks, is no smaller.
  if (makeNumber(valueIn(VERSIONS, version) || '-') - WARN_DAYS < nowMs / DAY_MS) note('version_expires', FIELD);
  return version;
}
