/** Every reason that the tag can give, one row each. Owns the words; the codes are used in `template/src`. */
import type { ProblemRow } from './row-types.ts';

export const PROBLEMS = [
  // Event
  {
    code: 'no_event_name',
    severity: 'skipped',
    text: 'the event has no name',
    remedy: 'Send event_name, or set a fixed name in the tag.',
  },
  {
    code: 'automatic_event',
    severity: 'skipped',
    text: 'GA4 made this event by itself',
    remedy: 'Map it by hand under “Your own names” if you want it at Meta.',
  },
  {
    code: 'mapped_to_nothing',
    severity: 'skipped',
    text: 'your list of names says: do not send',
    remedy: 'Remove the row under “Your own names” to send it.',
  },
  {
    code: 'unmapped_event',
    severity: 'skipped',
    text: 'the event is in no list',
    remedy: 'Map it under “Your own names”, or choose to send such events as custom events.',
  },
  {
    code: 'personal_event_name',
    severity: 'skipped',
    text: 'the event name looks like personal data',
    remedy: 'Use a name that says what happened, not to whom.',
  },
  {
    code: 'long_event_name',
    severity: 'note',
    text: 'the event name is longer than 50 characters',
    remedy: 'The pixel cuts or refuses longer custom names; shorten it on both sides.',
  },
  {
    code: 'no_event_id',
    severity: 'note',
    text: 'no event_id and no order id: the pixel’s copy cannot be recognised as a duplicate',
    remedy: 'Add the CountOnce snippet to the site’s head and send event_id with the GA4 event.',
  },
  {
    code: 'personal_event_id',
    severity: 'dropped',
    text: 'it looks like personal data',
    remedy: 'Use an id that is not an e-mail address or phone number, on both sides.',
  },
  {
    code: 'time_repaired',
    severity: 'note',
    text: 'milliseconds or microseconds were turned into seconds',
    remedy: 'Send Unix time in seconds.',
  },
  {
    code: 'time_unreadable',
    severity: 'note',
    text: 'no Unix time; the time of arrival is used',
    remedy: 'Send Unix time in seconds.',
  },
  {
    code: 'time_in_future',
    severity: 'note',
    text: 'it lies in the future; the time of arrival is used',
    remedy: 'Check the clock of the sender.',
  },
  {
    code: 'too_old',
    severity: 'skipped',
    text: 'the event is older than Meta accepts (subcode 2804003)',
    remedy: 'Send events within 7 days, with action source physical_store within 62.',
  },
  {
    code: 'unknown_action_source',
    severity: 'dropped',
    text: 'Meta does not know this value; the form’s is used',
    remedy: 'See the list in the form.',
  },
  {
    code: 'not_expected',
    severity: 'note',
    text: 'Meta documents it as required for websites',
    remedy: 'Send page_location and user_agent with the event.',
  },
  {
    code: 'required_missing',
    severity: 'skipped',
    text: 'Meta refuses such an event without it (subcode 2804019)',
    remedy: 'Send the parameter, or choose another action source.',
  },
  {
    code: 'url_cleaned',
    severity: 'note',
    text: 'parameters with personal data were cut',
    remedy: 'Keep personal data out of your site’s URLs.',
  },
  {
    code: 'url_unreadable',
    severity: 'dropped',
    text: 'it is no URL',
    remedy: 'Send a complete address with https://.',
  },
  // Consent
  {
    code: 'consent_denied',
    severity: 'skipped',
    text: 'consent denied',
    remedy: 'Nothing to do: the visitor has said no.',
  },
  {
    code: 'consent_unknown',
    severity: 'skipped',
    text: 'the event carries no consent signal',
    remedy: 'Set up consent mode on the site, or choose to send events without a signal.',
  },
  // Values
  {
    code: 'wrong_type',
    severity: 'dropped',
    text: 'the type cannot be used',
    remedy: 'See REFERENCE.md for the field.',
  },
  {
    code: 'placeholder',
    severity: 'dropped',
    text: 'a placeholder, not data',
    remedy: 'Send the field only when the site knows its value.',
  },
  {
    code: 'not_a_number',
    severity: 'dropped',
    text: 'no plain number',
    remedy: 'Send a number such as 1299.00, without thousands separators or currency.',
  },
  { code: 'not_a_currency', severity: 'dropped', text: 'no ISO 4217 code', remedy: 'Send three letters such as EUR.' },
  {
    code: 'not_a_choice',
    severity: 'dropped',
    text: 'not one of the values that Meta knows',
    remedy: 'See REFERENCE.md for the field.',
  },
  {
    code: 'value_without_currency',
    severity: 'dropped',
    text: 'a value without a currency (subcode 2804023)',
    remedy: 'Send currency with the event.',
  },
  {
    code: 'personal_parameter',
    severity: 'dropped',
    text: 'it looks like personal data',
    remedy: 'Personal data belongs hashed into user_data.',
  },
  {
    code: 'item_unusable',
    severity: 'dropped',
    text: 'an item without an ID (subcode 2804008)',
    remedy: 'Give each item an item_id, or choose another field in the form.',
  },
  {
    code: 'items_unreadable',
    severity: 'dropped',
    text: 'no list of items',
    remedy: 'Send items as a list of objects.',
  },
  {
    code: 'purchase_without_value',
    severity: 'skipped',
    text: 'a Purchase needs a value (subcode 2804009)',
    remedy: 'Send the parameter value with the purchase event.',
  },
  {
    code: 'purchase_without_currency',
    severity: 'skipped',
    text: 'a Purchase needs a currency (subcode 2804010)',
    remedy: 'Send the parameter currency, e.g. EUR, with the purchase event.',
  },
  // Matching
  {
    code: 'too_many_values',
    severity: 'dropped',
    text: 'more than five values',
    remedy: 'Send the customer’s own values only.',
  },
  {
    code: 'google_phone_hash',
    severity: 'dropped',
    text: 'Google hashes phones with a plus sign, Meta without: it can never match',
    remedy: 'Send the plain phone number to your server container; the tag hashes it.',
  },
  {
    code: 'md5',
    severity: 'dropped',
    text: 'an MD5 hash; Meta matches SHA-256 only',
    remedy: 'Send the plain value or its SHA-256.',
  },
  {
    code: 'not_hashed',
    severity: 'dropped',
    text: 'it is not hashed (subcode 2804016)',
    remedy: 'Please report this.',
  },
  {
    code: 'no_public_ip',
    severity: 'dropped',
    text: 'no public IP address',
    remedy: 'Check that your proxy passes on the visitor’s address.',
  },
  {
    code: 'malformed_click_id',
    severity: 'dropped',
    text: 'not in the form fb.1.time.id',
    remedy: 'See which code of the site writes the cookie.',
  },
  {
    code: 'not_digits',
    severity: 'dropped',
    text: 'not the digits that Meta expects',
    remedy: 'See REFERENCE.md for the field.',
  },
  {
    code: 'no_identifier',
    severity: 'skipped',
    text: 'too little customer information to match anybody (subcode 2804050)',
    remedy: 'Send at least an e-mail address, phone, external ID, fbp or fbc.',
  },
  {
    code: 'not_in_messaging',
    severity: 'dropped',
    text: 'Meta refuses it with action source business_messaging',
    remedy: 'Nothing to do.',
  },
  {
    code: 'only_in_messaging',
    severity: 'dropped',
    text: 'Meta accepts it with action source business_messaging only',
    remedy: 'Nothing to do.',
  },
  // Configuration and delivery
  {
    code: 'no_pixel_id',
    severity: 'failed',
    text: 'the pixel ID is missing or has other characters than digits',
    remedy: 'Copy the pixel ID from Events Manager.',
  },
  {
    code: 'no_access_token',
    severity: 'failed',
    text: 'the access token is missing',
    remedy: 'Generate it in Events Manager, Settings, Conversions API.',
  },
  {
    code: 'test_code_ignored',
    severity: 'note',
    text: 'the test event code is used in preview only',
    remedy: 'Clear “Use the code in preview only” to send it always.',
  },
  {
    code: 'version_unusable',
    severity: 'note',
    text: 'no version such as v26.0; the template’s own is used',
    remedy: 'Clear the Graph API version in the tag.',
  },
  {
    code: 'version_expires',
    severity: 'note',
    text: 'the Graph API version expires soon or has expired',
    remedy: 'Update the template, or clear the version in the tag.',
  },
  {
    code: 'no_answer',
    severity: 'failed',
    text: 'no answer from graph.facebook.com',
    remedy: 'Check the network of your server container.',
  },
  {
    code: 'timed_out',
    severity: 'failed',
    text: 'graph.facebook.com did not answer in time',
    remedy: 'Raise the timeout if this lasts.',
  },
  {
    code: 'refused',
    severity: 'failed',
    text: 'Meta refused the event',
    remedy: 'Open Test Events in Events Manager and send the event once more.',
  },
  {
    code: 'server_error',
    severity: 'failed',
    text: 'Meta’s server had an error',
    remedy: 'Nothing to do unless it lasts.',
  },
  {
    code: 'not_received',
    severity: 'failed',
    text: 'Meta answered, but did not count the event',
    remedy: 'Open Events Manager, Diagnostics.',
  },
] as const satisfies readonly ProblemRow[];

export type ProblemCode = (typeof PROBLEMS)[number]['code'];
