/** What the GA4 client adds to an event beyond its parameters and headers: times, and the uncertain extras by option. */
import type { DecodeOptions } from './decode-options.ts';
import { openGroup, setKey, type EventData, type EventValue } from './event-data.ts';
import { readGcd } from './gcd-consent.ts';

/** Adds to the event in place. `receivedAtMs` is Unix milliseconds. */
export function writeAdditions(event: EventData, receivedAtMs: number, options: DecodeOptions): void {
  if (event['x-sst-system_properties'] !== undefined) {
    const properties = openGroup(event, 'x-sst-system_properties');
    setKey(properties, 'request_start_time_ms', receivedAtMs);
    if (options.sstConsent === 'from-gcd') writeConsent(event);
  }
  if (options.email === 'email_address') renameEmail(event);
  if (options.derivedPageFields) writePageFields(event);
}

/** As in public dumps of 2023 and 2024. */
function writeConsent(event: EventData): void {
  const granted = readGcd(textOf(event['x-ga-gcd']));
  if (!granted) return;
  setKey(openGroup(event, 'x-sst-system_properties'), 'consent', {
    consentGrantedState: { ...granted },
    isUpdate: event['x-ga-gcu'] === '1',
    updateType: textOf(event['x-ga-mp2-gcut']),
  });
}

function renameEmail(event: EventData): void {
  if (event.user_data === undefined) return;
  const { email, ...others } = openGroup(event, 'user_data');
  if (email !== undefined) setKey(event, 'user_data', { email_address: email, ...others });
}

function writePageFields(event: EventData): void {
  const location = textOf(event.page_location);
  if (!URL.canParse(location)) return;
  const { hostname, pathname } = new URL(location);
  event.page_hostname ??= hostname;
  event.page_path ??= pathname;
}

function textOf(value: EventValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
