/** fbp: Meta's browser ID, from the cookie or the event; made by the tag only where the form asks for it. */
import type { Example } from '../example.ts';
import { VISIT } from '../visit.ts';

const FBP = 'fb.1.1596403881668.1116446470';
const LATER = { ...VISIT, event_name: 'view_item', ga_session_id: '1795430000', 'x-ga-request_count': 4 };
const CREATE = { createBrowserId: true };

export const browserId: Example[] = [
  {
    title: 'the cookie’s browser id is sent and kept',
    description: 'Example value from Meta’s page on fbp and fbc.',
    in: { event: VISIT, cookies: { _fbp: FBP } },
    out: { outcome: 'sent', sent: { user_data: { fbp: FBP } }, cookies: { _fbp: FBP } },
  },
  {
    title: 'the browser id of the event comes before the cookie’s',
    description: 'x-fb-ck-fbp is how Meta’s own client names it.',
    in: { event: { ...VISIT, 'x-fb-ck-fbp': FBP }, cookies: { _fbp: 'fb.1.1780000000000.2' } },
    out: { outcome: 'sent', sent: { user_data: { fbp: FBP } } },
  },
  {
    title: 'a suffix of Meta’s library stays',
    description: 'capi-param-builder appends it to the cookie.',
    in: { event: VISIT, cookies: { _fbp: `${FBP}.AQYCAQAA` } },
    out: { outcome: 'sent', sent: { user_data: { fbp: `${FBP}.AQYCAQAA` } } },
  },
  {
    title: 'a malformed browser id is left out, with the reason',
    description: 'Its last part has digits only; Events Manager flags invalid fbp.',
    in: { event: VISIT, cookies: { _fbp: 'fb.1.1596403881668.GA1-2' } },
    out: { outcome: 'sent', absent: ['user_data.fbp'], reasons: ['user_data.fbp malformed_click_id'], cookies: {} },
  },
  {
    title: 'no browser id is made unless the form asks for it',
    description: 'Where the pixel runs, a second id splits the visitor.',
    in: { event: LATER },
    out: { outcome: 'sent', absent: ['user_data.fbp'], cookies: {} },
  },
  {
    title: 'a missing browser id is left to the pixel on the first request of a page',
    description: 'The pixel is about to write its own cookie.',
    in: { event: { ...LATER, 'x-ga-request_count': 1 }, settings: CREATE },
    out: { outcome: 'sent', absent: ['user_data.fbp'], cookies: {} },
  },
  {
    title: 'a missing browser id is left to the pixel on a page view',
    description: 'The same race, seen by the event’s name.',
    in: { event: { ...LATER, event_name: 'page_view' }, settings: CREATE },
    out: { outcome: 'sent', absent: ['user_data.fbp'], cookies: {} },
  },
  {
    title: 'a browser id is not made without a client id',
    description: 'It could not be the same for events that arrive in parallel.',
    in: { event: { ...LATER, client_id: undefined }, settings: CREATE },
    out: { outcome: 'sent', absent: ['user_data.fbp'] },
  },
  {
    title: 'a missing browser id is made later, and kept',
    description:
      'Form: fb, level, milliseconds (the session’s beginning), digits. Source: Meta, fbp and fbc parameters.',
    in: { event: { ...LATER, ip_override: undefined }, settings: CREATE },
    out: { outcome: 'sent', matches: { 'user_data.fbp': /^fb\.1\.1795430000000\.\d{9,18}$/ } },
  },
  {
    title: 'a session that begins in the future is not the time of a browser id',
    description: 'Its time is when the id was made, in milliseconds; ga_session_id is whatever the site sends.',
    in: { event: { ...LATER, ga_session_id: '9995430000' }, settings: CREATE },
    out: { outcome: 'sent', matches: { 'user_data.fbp': /^fb\.1\.1795435200000\.\d{9,18}$/ } },
  },
  {
    title: 'no browser id is made where cookies are not kept',
    description: 'It would be another one on every event.',
    in: { event: LATER, settings: { ...CREATE, keepCookies: false } },
    out: { outcome: 'sent', absent: ['user_data.fbp'], cookies: {} },
  },
];
