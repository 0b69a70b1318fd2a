/** How the event is to be delivered: to which pixels, by which Graph version, with which test codes. Sends nothing. */
import { VERSIONS } from '../../spec/generated/events.ts';
import { GRAPH_HOST } from '../../spec/graph-api.ts';
import { looksPersonal } from '../privacy.ts';
import { fields } from '../read/fields.ts';
import { firstText } from '../read/places.ts';
import { form, isOn, isPreview, rowsOf, setting } from '../settings.ts';
import { find, isDigits, isShortWord, isUnusual, textOf, valueIn, type Fields } from '../values.ts';
import { note } from '../words.ts';

/** One pixel that the event goes to. */
export interface Pixel {
  /** '' where it is missing or none. */
  pixelId: string;
  /** What is called at Meta. */
  address: string;
  /** '' where it is missing or none. */
  accessToken: string;
  testEventCode: string | undefined;
  /** HMAC-SHA256 of the token with the app secret, in hexadecimal digits; none where the app requires none. */
  appSecretProof: string | undefined;
}

const DAY_MS = 86400000;
const VERSION_FIELD = 'graphVersion';

/**
 * The form's version, else the first row of the calendar. `v27.0`: what goes into the address is checked, so that no form
 * value can change the host or the path.
 */
function readVersion(nowMs: number): string {
  const chosen = setting(VERSION_FIELD, '');
  const isVersion = chosen && find(chosen, '^v\\d+\\.\\d+$', -1) === 0;
  const version = isVersion ? chosen : (VERSIONS.split(':')[0] as string);
  if (chosen && !isVersion) note('version_unusable', VERSION_FIELD);
  // Days since 1970 have five digits until 2243, and a letter comes behind them.
  if ((valueIn(VERSIONS, version) || 'none') < '' + nowMs / DAY_MS) note('version_expires', VERSION_FIELD);
  return version;
}

/** `TEST12345`; nothing for what is none, and outside preview, where a forgotten one would do harm, unless the form says so. */
function testCode(text: string): string | undefined {
  if (!text || !isShortWord(text) || looksPersonal(text)) return undefined;
  if (!isOn('testCodeOnlyInPreview', true) || isPreview()) return text;
  note('test_code_ignored', 'test_event_code');
  return undefined;
}

/** Whatever else was pasted there may be the app secret itself, which must not leave. */
function proofOf(text: string): string | undefined {
  const proof = text.toLowerCase();
  if (!proof) return undefined;
  if (find(proof, '^[0-9a-f]{64}$', -1) === 0) return proof;
  note('proof_unusable', 'appSecretProof');
  return undefined;
}

function pixelOf(row: Fields, version: string, testOfEvent: string): Pixel {
  const id = textOf(row['pixelId']);
  // Also keeps a token that was pasted into the wrong field out of addresses and logs.
  const pixelId = isDigits(id) ? id : '';
  const token = textOf(row['accessToken']);
  // Visible ASCII: anything else would break the header.
  const isToken = token.indexOf(' ') < 0 && (!isUnusual(token) || find(token, '[^!-~]', -1) < 0);
  return {
    pixelId,
    address: `${GRAPH_HOST}${version}/${pixelId}/events`,
    accessToken: isToken ? token : '',
    testEventCode: testCode(textOf(row['testEventCode']) || testOfEvent),
    appSecretProof: row['appSecretProof'] ? proofOf(textOf(row['appSecretProof'])) : undefined,
  };
}

/**
 * The pixels to send to, the first one first; rows that name the same pixel again are left out. The event's test code counts
 * for the first where the form has none.
 */
export function readPixels(nowMs: number): Pixel[] {
  const version = readVersion(nowMs);
  const pixels = [pixelOf(form, version, firstText(fields['test_event_code']))];
  for (const row of rowsOf('furtherPixels')) {
    const pixel = pixelOf(row, version, '');
    if (pixels.every((other) => other.pixelId !== pixel.pixelId)) pixels.push(pixel);
  }
  return pixels;
}
