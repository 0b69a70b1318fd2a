/**
 * Composition: the one place where the order is written, and where GTM starts. Owns the outcome: every event ends sent, skipped
 * or failed, with exactly one callback, exactly once.
 */
import { APP_KINDS, ORIGINAL_KINDS } from '../spec/generated/fields.ts';
import { readMembers } from './content/convert.ts';
import { readCustomData } from './content/custom-data.ts';
import { readBrowserId, readClickId, readClientIp } from './customer/browser-ids.ts';
import { countryRule } from './customer/places.ts';
import { glanceAt } from './customer/texts.ts';
import { dropRefused, placeName, readUserData, textsIn } from './customer/user-data.ts';
import { MEMORY_COOKIE, remember, writeCookies } from './deliver/cookies.ts';
import { addLimitedDataUse, dropBareValue, MESSAGING, refusalOf } from './deliver/meta-rules.ts';
import { readPixels } from './deliver/pixels.ts';
import { sendEvent } from './deliver/send.ts';
import { getCookieValues, getTimestampMillis, Object } from './gtm.ts';
import { cleanCustomData, guardPhones } from './privacy.ts';
import { consentAgainst } from './read/consent.ts';
import { isPersonalEvent, readEventId, readEventName, readEventTime } from './read/event.ts';
import { event, fields, found, user, walkApart, walkEvent } from './read/fields.ts';
import { addFormPlaces, readOthers, readStrangers } from './read/further-places.ts';
import { addServerFields, readActionSource } from './read/page.ts';
import { form, isOn, logsOutcomes } from './settings.ts';
import { objectIn, tableOf, type Fields } from './values.ts';
import { note, reasonFor, writeOutcome, type Problem } from './words.ts';

/** The longest custom name that the pixel takes. Source: Meta, pixel reference. */
const LONGEST_NAME = 50;

const succeed = form['gtmOnSuccess'] as () => void;
const fail = form['gtmOnFailure'] as () => void;

function skip(eventName: string, reason: Problem): void {
  if (logsOutcomes())
    writeOutcome(eventName, 'skipped: ' + reasonFor([reason.code], reason.detail || reason.field || ''));
  if (isOn('skippedIsFailure')) fail();
  else succeed();
}

function buildUserData(place: { country: string; actionSource: string }, nowMs: number): Fields {
  const userData = readUserData(place.country);
  addIf(userData, 'client_ip_address', readClientIp());
  addIf(userData, 'fbc', readClickId(nowMs));
  addIf(userData, 'fbp', readBrowserId(nowMs));
  dropRefused(userData, place.actionSource === MESSAGING);
  const cookie = isOn('rememberUserData') ? getCookieValues(MEMORY_COOKIE)[0] : '';
  if (cookie) remember(userData, cookie);
  return userData;
}

function addIf(members: Fields, key: string, value: string): void {
  if (value) members[key] = value;
}

function addIfAny(made: Fields, key: string, members: Fields): void {
  if (Object.keys(members).length > 0) made[key] = members;
}

/** Meta's server event, as it is sent. */
function buildEvent(name: string, nowMs: number): Fields {
  const actionSource = readActionSource();
  const country = placeName(user['country'], countryRule, '');
  const made: Fields = {
    event_name: name,
    event_time: readEventTime(nowMs),
    action_source: actionSource,
    event_id: readEventId(name) || undefined,
  };
  addServerFields(made);
  addLimitedDataUse(made, country);
  made['user_data'] = buildUserData({ country, actionSource }, nowMs);
  const read = readCustomData();
  if (Object.keys(read).length > 0) {
    const customData = cleanCustomData(read);
    dropBareValue(customData, name);
    addIfAny(made, 'custom_data', customData);
  }
  if (actionSource === 'app') addIfAny(made, 'app_data', readMembers(fields, tableOf(APP_KINDS), 'app_data'));
  if (event['original_event_data']) {
    const original = walkApart(objectIn(event['original_event_data']) || {});
    addIfAny(made, 'original_event_data', readMembers(original.fields, tableOf(ORIGINAL_KINDS), 'original_event_data'));
  }
  return made;
}

/** Sends to every pixel. Each outcome has its own line; one failure makes the tag fail. */
function deliver(made: Fields, nowMs: number): void {
  const pixels = readPixels(nowMs);
  const optimistic = isOn('optimistic');
  let open = pixels.length;
  let finish = succeed;
  const done = (isSent: boolean): void => {
    if (!isSent) finish = fail;
    open = open - 1;
    if (open === 0 && !optimistic) finish();
  };
  for (const pixel of pixels) sendEvent(made, pixel, done);
  if (optimistic) succeed();
}

/** An event that has a name and consent. */
function handle(name: string): void {
  walkEvent();
  const nowMs = getTimestampMillis();
  if (found.strangers.length > 0) readStrangers(found);
  if (found.others.length > 0) readOthers(found);
  addFormPlaces();
  if (user['ph']) guardPhones(textsIn(user['ph']));
  glanceAt(user);
  if (isPersonalEvent(name)) return skip('', { code: 'personal_event_name' });
  if (name.length > LONGEST_NAME) note('long_event_name', 'event_name');
  const made = buildEvent(name, nowMs);
  const refusal = refusalOf(made, name, nowMs);
  if (refusal) return skip(name, refusal);
  writeCookies(made['user_data'] as Fields);
  deliver(made, nowMs);
}

function run(): void {
  const name = readEventName();
  const denied = consentAgainst();
  // What is not sent is not looked through, so a name that may hold anything is not repeated either.
  if (denied) return skip(typeof name === 'string' && !isPersonalEvent(name) ? name : '', denied);
  if (typeof name === 'string') return handle(name);
  skip('', isPersonalEvent(name.detail || '') ? { code: 'personal_event_name' } : name);
}

run();
