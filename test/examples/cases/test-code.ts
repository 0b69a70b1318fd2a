/** Test event codes: events with one still count at Meta, so a forgotten code must do no harm. */
import type { Example } from '../example.ts';
import { PURCHASE } from '../visit.ts';

const CODE = { testEventCode: 'TEST12345' };

export const testCode: Example[] = [
  {
    title: 'in preview the code is sent',
    description: 'Source: Meta, using the API: test_event_code beside data.',
    in: { event: PURCHASE, preview: true, settings: CODE },
    out: { outcome: 'sent', body: { test_event_code: 'TEST12345' } },
  },
  {
    title: 'outside preview the code is left out, and the log says so',
    description: 'Test events are not dropped by Meta: they count for targeting and measurement.',
    in: { event: PURCHASE, settings: CODE },
    out: { outcome: 'sent', notInBody: ['test_event_code'], reasons: ['test_event_code test_code_ignored'] },
  },
  {
    title: 'outside preview the code is sent where the form says so',
    description: 'For tests with real traffic.',
    in: { event: PURCHASE, settings: { ...CODE, testCodeOnlyInPreview: false } },
    out: { outcome: 'sent', body: { test_event_code: 'TEST12345' } },
  },
  {
    title: 'each pixel has its own code',
    description: 'A code belongs to one dataset; the first pixel’s says nothing to the second.',
    in: {
      event: PURCHASE,
      preview: true,
      settings: { ...CODE, furtherPixels: [{ pixelId: '2222', accessToken: 'EAAsecond' }] },
    },
    out: { outcome: 'sent', requests: 2, body: { test_event_code: 'TEST12345' }, lastNotInBody: ['test_event_code'] },
  },
  {
    title: 'the event’s own code serves where the form has none',
    description: 'Stape’s and Meta’s tags read the parameter.',
    in: { event: { ...PURCHASE, test_event_code: 'TEST777' }, preview: true },
    out: { outcome: 'sent', body: { test_event_code: 'TEST777' }, absent: ['custom_data.test_event_code'] },
  },
];
