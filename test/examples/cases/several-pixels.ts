/** Several pixels: each has its own request, token, test code and outcome. */
import type { Example } from '../example.ts';
import { ACCEPTED, PIXEL_ID, PURCHASE } from '../visit.ts';

const SECOND = { pixelId: '2222', accessToken: 'EAAsecond', testEventCode: '' };
const BAD_TOKEN = { status: 401, body: { error: { type: 'OAuthException', code: 190 } } };

export const severalPixels: Example[] = [
  {
    title: 'every pixel gets the event',
    description: 'The same event_id: dedup is by pixel.',
    in: { event: PURCHASE, settings: { furtherPixels: [SECOND, { pixelId: '3333', accessToken: 'EAAthird' }] } },
    out: {
      outcome: 'sent',
      requests: 3,
      pixels: [PIXEL_ID, '2222', '3333'],
      log: [`sent to pixel ${PIXEL_ID}`, 'sent to pixel 2222', 'sent to pixel 3333'],
    },
  },
  {
    title: 'one failing pixel does not hide the others',
    description: 'Stape’s tag reports the first answer for all.',
    in: { event: PURCHASE, answers: [BAD_TOKEN, ACCEPTED], settings: { furtherPixels: [SECOND] } },
    out: { outcome: 'failed', requests: 2, log: [`failed for pixel ${PIXEL_ID}`, 'sent to pixel 2222'] },
  },
  {
    title: 'a pixel without a token fails for itself',
    description: 'The first pixel is none the worse for it.',
    in: { event: PURCHASE, settings: { furtherPixels: [{ pixelId: '2222', accessToken: ' ' }] } },
    out: {
      outcome: 'failed',
      requests: 1,
      reasons: ['no_access_token'],
      log: [`sent to pixel ${PIXEL_ID}`, 'failed for pixel 2222'],
    },
  },
  {
    title: 'a pixel that is listed twice gets the event once',
    description: 'Twice would be a duplicate of our own making.',
    in: { event: PURCHASE, settings: { furtherPixels: [{ ...SECOND, pixelId: PIXEL_ID }, SECOND, SECOND] } },
    out: { outcome: 'sent', requests: 2, pixels: [PIXEL_ID, '2222'] },
  },
  {
    title: 'a pixel id with other characters than digits is not called',
    description: 'What goes into the address is checked, so that no value can change host or path.',
    in: { event: PURCHASE, settings: { pixelId: '12/../me' } },
    out: { outcome: 'failed', requests: 0, reasons: ['no_pixel_id'] },
  },
  {
    title: 'a form without a pixel id fails',
    description: 'The event would go nowhere.',
    in: { event: PURCHASE, settings: { pixelId: undefined } },
    out: { outcome: 'failed', requests: 0, reasons: ['no_pixel_id'] },
  },
  {
    title: 'a form without a token fails',
    description: 'Meta answers with code 104.',
    in: { event: PURCHASE, settings: { accessToken: '' } },
    out: { outcome: 'failed', requests: 0, reasons: ['no_access_token'] },
  },
];
