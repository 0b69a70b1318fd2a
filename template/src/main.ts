/**
 * Composition: the one place where the order is written, and where GTM starts. Owns the outcome: every event ends sent, skipped
 * or failed, with exactly one callback, exactly once.
 */
import { APP_KINDS, ORIGINAL_KINDS } from '../spec/generated/fields.ts';
import { readMembers } from './content/convert.ts';
import { readCustomData } from './content/custom-data.ts';
import { readBrowserId, readClickId } from './customer/browser-ids.ts';
import { countryRule } from './customer/countries.ts';
import { glanceAt } from './customer/glance.ts';
import { readClientIp } from './customer/ip-address.ts';
import { MEMORY_COOKIE, remember } from './customer/memory.ts';
import { readOthers, readStrangers } from './customer/plugin-names.ts';
import { addCustomerPlaces, dropRefused, placeName, readUserData, textsIn } from './customer/user-data.ts';
import { dropBareValue, MESSAGING, refusalOf } from './deliver/check.ts';
import { writeCookies } from './deliver/cookies.ts';
import { addLimitedDataUse } from './deliver/limited-data-use.ts';
import { keepFailed, logResult, logsOutcomes, logSkip } from './deliver/log.ts';
import { readPixels, readVersion } from './deliver/pixels.ts';
import { sendEvent, type Result } from './deliver/send.ts';
import { getAllEventData, getCookieValues, getTimestampMillis, Object } from './gtm.ts';
import { cleanCustomData, guardPhones } from './privacy.ts';
import { consentAgainst } from './read/consent.ts';
import { readEventId } from './read/event-id.ts';
import { isPersonalEvent, readEventName } from './read/event-name.ts';
import { readEventTime } from './read/event-time.ts';
import { walkEvent, type Found } from './read/fields.ts';
import { objectIn } from './read/form-objects.ts';
import { addServerFields, readActionSource } from './read/page.ts';
import { addFormPlaces } from './customer/form-places.ts';
import { form, isOn, positiveSetting } from './settings.ts';
import { isObject, type Fields } from './values.ts';
import { note, type Problem } from './words.ts';

/** Source: Meta, Conversions API support page: most answers take less than 600 ms. */
const RECOMMENDED_TIMEOUT_MS = 1500;

/** The longest custom name that the pixel takes. Source: Meta, pixel reference. */
const LONGEST_NAME = 50;

const succeed = form['gtmOnSuccess'] as () => void;
const fail = form['gtmOnFailure'] as () => void;

function skip(eventName: string, reason: Problem): void {
  if (logsOutcomes()) logSkip(eventName, reason);
  if (isOn('skippedIsFailure')) fail();
  else succeed();
}

function buildUserData(found: Found, place: { country: string; actionSource: string }, nowMs: number): Fields {
  const userData = readUserData(found, place.country);
  addIf(userData, 'client_ip_address', readClientIp(found));
  addIf(userData, 'fbc', readClickId(found, nowMs));
  addIf(userData, 'fbp', readBrowserId(found, nowMs));
  dropRefused(userData, place.actionSource === MESSAGING);
  const cookie = isOn('rememberUserData') ? getCookieValues(MEMORY_COOKIE)[0] : '';
  if (cookie) remember(userData, cookie);
  return userData;
}

function addIf(members: Fields, key: string, value: string): void {
  if (value) members[key] = value;
}

function addIfAny(event: Fields, key: string, members: Fields): void {
  if (Object.keys(members).length > 0) event[key] = members;
}

/** Meta's server event, as it is sent. */
function buildEvent(found: Found, name: string, nowMs: number): Fields {
  const actionSource = readActionSource(found);
  const country = placeName(found.user['country'], countryRule, '');
  const event: Fields = {
    event_name: name,
    event_time: readEventTime(found, nowMs),
    action_source: actionSource,
  };
  addIf(event, 'event_id', readEventId(found, name));
  addServerFields(event, found);
  addLimitedDataUse(event, found, country);
  event['user_data'] = buildUserData(found, { country, actionSource }, nowMs);
  const read = readCustomData(found);
  if (Object.keys(read).length > 0) {
    const customData = cleanCustomData(read);
    dropBareValue(customData, name);
    addIfAny(event, 'custom_data', customData);
  }
  if (actionSource === 'app') addIfAny(event, 'app_data', readMembers(found.fields, APP_KINDS, 'app_data'));
  if (found.event['original_event_data']) {
    const original = walkEvent(objectIn(found.event['original_event_data']) || {});
    addIfAny(event, 'original_event_data', readMembers(original.fields, ORIGINAL_KINDS, 'original_event_data'));
  }
  return event;
}

/** Sends to every pixel. Each outcome has its own line; one failure makes the tag fail. */
function deliver(event: Fields, found: Found, nowMs: number): void {
  const pixels = readPixels(found);
  const optimistic = isOn('optimistic');
  const logs = logsOutcomes();
  let open = pixels.length;
  let finish = succeed;
  const report = (result: Result): void => {
    if (logs) logResult(event, result);
    if (result.problem) {
      finish = fail;
      keepFailed(event, result);
    }
    open = open - 1;
    if (open === 0 && !optimistic) finish();
  };
  const timeoutMs = positiveSetting('timeoutMs', RECOMMENDED_TIMEOUT_MS);
  const delivery = { event, version: readVersion(nowMs), timeoutMs, report };
  for (const pixel of pixels) sendEvent(pixel, delivery, isOn('retry', true));
  if (optimistic) succeed();
}

/** An event that has a name and consent. */
function handle(event: Fields, name: string): void {
  const found = walkEvent(event);
  const nowMs = getTimestampMillis();
  if (found.strangers.length > 0) readStrangers(found);
  if (found.others.length > 0) readOthers(found);
  addCustomerPlaces(found);
  addFormPlaces(found);
  guardPhones(textsIn(found.user['ph']));
  glanceAt(found.user);
  if (isPersonalEvent(name)) return skip('', { code: 'personal_event_name' });
  if (name.length > LONGEST_NAME) note('long_event_name', 'event_name');
  const made = buildEvent(found, name, nowMs);
  const refusal = refusalOf(made, name, nowMs);
  if (refusal) return skip(name, refusal);
  writeCookies(made['user_data'] as Fields);
  deliver(made, found, nowMs);
}

function run(): void {
  const all: unknown = getAllEventData();
  const event = isObject(all) ? all : {};
  const name = readEventName(event);
  const denied = consentAgainst(event);
  // What is not sent is not looked through, so a name that may hold anything is not repeated either.
  if (denied) return skip(typeof name === 'string' && !isPersonalEvent(name) ? name : '', denied);
  if (typeof name === 'string') return handle(event, name);
  skip('', isPersonalEvent(name.detail || '') ? { code: 'personal_event_name' } : name);
}

run();
