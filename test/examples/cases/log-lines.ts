/** The log to the letter: how a line is built, how much of a name it repeats, how many notes it has. */
import type { Example } from '../example.ts';
import { PIXEL_ID, PURCHASE, VISIT, without } from '../visit.ts';

const COUNTED = { status: 200, body: { events_received: 1, messages: [], fbtrace_id: 'AbcTrace' } };
const SENT = `sent to pixel ${PIXEL_ID} (event_id n0nce.PageView.1; matched by client_ip_address, client_user_agent; HTTP 200; trace AbcTrace).`;

/** Names that promise personal data: each is one note. */
const personal = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`email_${index}`, 'x']));

const noted = (count: number): string =>
  Array.from({ length: Math.min(count, 10) }, (_, index) => `custom_data.email_${index}: personal parameter`).join(
    '; ',
  );

const notes = [1, 2, 10, 11, 12].map((count): Example => ({
  title: `${count} notes in a line`,
  description: 'Ten are read; of the others the log says how many they are.',
  in: { event: { ...VISIT, ...personal(count) }, answers: [COUNTED], preview: true, settings: { logLevel: 'preview' } },
  out: {
    outcome: 'sent',
    log: [`CountOnce: PageView ${SENT} Note: ${noted(count)}${count > 10 ? `; and ${count - 10} more` : ''}.`],
  },
}));

const named = (length: number, shown: string): Example => ({
  title: `of an event name of ${length} characters the log has ${shown.length}`,
  description: 'What comes from outside is shown in a length that people read.',
  in: { event: { ...VISIT, event_name: 'n'.repeat(length) } },
  out: {
    outcome: 'sent',
    sent: { event_name: 'n'.repeat(length) },
    reasons: ['event_name long_event_name'],
    log: [`CountOnce: ${shown} sent`],
  },
});

export const logLines: Example[] = [
  ...notes,
  named(100, 'n'.repeat(100)),
  named(101, `${'n'.repeat(100)}…`),
  {
    title: 'a line about a sent event, to the letter',
    description: 'Name, pixel, id, keys, status, trace id; nothing else where nothing was noticed.',
    in: { event: VISIT, answers: [COUNTED] },
    out: { outcome: 'sent', log: [`CountOnce: PageView ${SENT}`], notInLog: ['Note'] },
  },
  {
    title: 'a line about an event without id and trace id',
    description: 'What is not known has no place in the line.',
    in: { event: without(VISIT, 'event_id'), answers: [{ status: 200, body: { events_received: 1 } }] },
    out: {
      outcome: 'sent',
      reasons: ['event_id no_event_id'],
      warnings: ['event_id is missing'],
      log: ['(event_id none; matched by client_ip_address, client_user_agent; HTTP 200). Note: event_id: no event id.'],
      notInLog: ['trace', 'undefined'],
    },
  },
  {
    title: 'a line about a refused event, to the letter',
    description: 'Graph’s code and subcode, the trace id for Meta’s support.',
    in: {
      event: VISIT,
      answers: [{ status: 400, body: { error: { code: 100, error_subcode: 33, fbtrace_id: 'AbcTrace' } } }],
    },
    out: {
      outcome: 'failed',
      requests: 1,
      log: [
        `failed for pixel ${PIXEL_ID}: `,
        '(event_id n0nce.PageView.1; matched by client_ip_address, client_user_agent; HTTP 400; code 100/33; trace AbcTrace).',
      ],
    },
  },
  {
    title: 'a line about an event that Graph refused without a code',
    description: 'What happened and what to do, and nothing between the two and the facts.',
    in: { event: VISIT, answers: [{ status: 400, body: { error: { message: 'No' } } }] },
    out: {
      outcome: 'failed',
      requests: 1,
      log: [
        `failed for pixel ${PIXEL_ID}: Meta refused the event. Send it with a test code, see Test Events in Events Manager. (event_id `,
      ],
    },
  },
  {
    title: 'a line about an event that met no network',
    description: 'There is no status and no code.',
    in: { event: VISIT, answers: ['no network', 'no network'] },
    out: {
      outcome: 'failed',
      requests: 2,
      reasons: ['no_answer'],
      log: ['(event_id n0nce.PageView.1; matched by client_ip_address, client_user_agent).'],
      notInLog: ['HTTP', 'code ', 'trace'],
    },
  },
  {
    title: 'a line about a form without a pixel',
    description: 'The id may be a token in the wrong field, so it is not repeated.',
    in: { event: VISIT, settings: { pixelId: 'EAAwrongfield' } },
    out: { outcome: 'failed', requests: 0, reasons: ['no_pixel_id'], log: ['failed for pixel without a valid ID: '] },
  },
  {
    title: 'a line about a skipped event without a name',
    description: 'It is called “event”.',
    in: { event: without(VISIT, 'event_name') },
    out: {
      outcome: 'skipped',
      reasons: ['no_event_name'],
      log: ['CountOnce: event skipped: the event has no name. Send event_name'],
    },
  },
  {
    title: 'a line about an event that the form does not want',
    description: 'The name stands in brackets behind the reason, then what to do.',
    in: { event: { ...VISIT, event_name: 'popup' }, settings: { unmappedEvents: 'skip' } },
    out: {
      outcome: 'skipped',
      reasons: ['unmapped_event'],
      log: ['CountOnce: event skipped: the event is in no list (popup). Map it'],
    },
  },
  {
    title: 'a line about a Purchase without a value names the field',
    description: 'The reason, the field, what to do.',
    in: { event: without(PURCHASE, 'value') },
    out: {
      outcome: 'skipped',
      reasons: ['custom_data.value purchase_without_value'],
      log: ['CountOnce: Purchase skipped: a Purchase needs a value (subcode 2804009) (custom_data.value). Send value'],
    },
  },
  {
    title: 'line ends in a name do not end the line',
    description: 'One line an event, or logs cannot be read by machines.',
    in: { event: { ...VISIT, event_name: 'a\u2028b\u0007c' } },
    out: { outcome: 'sent', log: ['CountOnce: a b c sent'] },
  },
];
