/** The log: one line per pixel that a person understands, and failed events in a form that can be sent again. */
import type { Example } from '../example.ts';
import { PIXEL_ID, PURCHASE, sha } from '../visit.ts';

const BAD_TOKEN = { status: 401, body: { error: { type: 'OAuthException', code: 190, fbtrace_id: 'AbcTrace' } } };
const KEPT = { keepFailedEvents: true };
const KNOWN = { ...PURCHASE, user_data: { email: 'mary@example.com', phone_number: '+1 650 555 1212' } };

export const logging: Example[] = [
  {
    title: 'a sent event: name, pixel, id, keys that match, Meta’s trace id',
    description: 'Names of keys only, never a value.',
    in: {
      event: KNOWN,
      answers: [{ status: 200, body: { events_received: 1, messages: [], fbtrace_id: 'AbcTrace' } }],
    },
    out: {
      outcome: 'sent',
      log: [
        `CountOnce: Purchase sent to pixel ${PIXEL_ID}`,
        'event_id Purchase.T_12345',
        'em, ph, client_ip_address, client_user_agent',
        'AbcTrace',
      ],
      notInLog: ['mary', '6505551212', '203.0.113.7', sha('mary@example.com')],
    },
  },
  {
    title: 'a failed event is kept, hashed, without the token',
    description: 'Everything that is needed to send it again within seven days, IP address and user agent included.',
    in: { event: KNOWN, answers: [BAD_TOKEN], settings: KEPT },
    out: {
      outcome: 'failed',
      log: [
        `"pixel_id":"${PIXEL_ID}"`,
        sha('mary@example.com'),
        '"event_id":"Purchase.T_12345"',
        '"value":30.03',
        '"client_ip_address":"203.0.113.7"',
        '"client_user_agent":"Mozilla/5.0',
      ],
      notInLog: ['mary', '6505551212', 'EAA', 'test_event_code'],
    },
  },
  {
    title: 'a failed test event is kept with its code',
    description: 'Sent again, it is a test event again. Also where Meta was never asked, as here.',
    in: { event: KNOWN, preview: true, settings: { ...KEPT, testEventCode: 'TEST12345', accessToken: '' } },
    out: { outcome: 'failed', requests: 0, log: ['"test_event_code":"TEST12345"'] },
  },
  {
    title: 'a failed event is not kept unless the form asks for it',
    description: 'Its line holds an IP address and a user agent, which are personal data.',
    in: { event: KNOWN, answers: [BAD_TOKEN] },
    out: {
      outcome: 'failed',
      log: ['the access token is not valid'],
      notInLog: [sha('mary@example.com'), '203.0.113.7', 'Mozilla', 'resend'],
    },
  },
  {
    title: 'in preview the preset log speaks',
    description: 'Preview is where people look.',
    in: { event: PURCHASE, preview: true, settings: { logLevel: 'preview' } },
    out: { outcome: 'sent', log: ['CountOnce: Purchase sent'] },
  },
  {
    title: 'outside preview the preset log is silent',
    description: 'Logs of millions of events cost money.',
    in: { event: PURCHASE, settings: { logLevel: 'preview' } },
    out: { outcome: 'sent', notInLog: ['CountOnce'] },
  },
  {
    title: 'outside preview a failed event is kept nevertheless',
    description: 'Otherwise it is lost.',
    in: { event: PURCHASE, answers: [BAD_TOKEN], settings: { ...KEPT, logLevel: 'preview' } },
    out: {
      outcome: 'failed',
      log: ['"event_id":"Purchase.T_12345"', '"reason":"190 refused AbcTrace"'],
      notInLog: ['the access token is not valid'],
    },
  },
  {
    title: 'the line of a failed event says why, also where Meta never answered',
    description: 'Outside preview it is the only line.',
    in: { event: PURCHASE, answers: ['no network', 'no network'], settings: { ...KEPT, logLevel: 'preview' } },
    out: { outcome: 'failed', requests: 2, log: ['"reason":"no_answer"'] },
  },
  {
    title: 'never means never',
    description: 'Not even for a failed event in preview.',
    in: { event: PURCHASE, answers: [BAD_TOKEN], preview: true, settings: { ...KEPT, logLevel: 'never' } },
    out: { outcome: 'failed', notInLog: ['CountOnce', 'Purchase'] },
  },
  {
    title: 'a trace id that is none is not logged',
    description: 'What cannot be one has no business in a log.',
    in: {
      event: PURCHASE,
      answers: [{ status: 200, body: { events_received: 1, fbtrace_id: 'mary@example.com' } }],
    },
    out: { outcome: 'sent', notInLog: ['mary'] },
  },
];
