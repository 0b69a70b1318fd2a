/** The Graph version: a calendar, so that nobody learns from errors that one has ended. Source: Meta, Graph API versions. */
import type { Example } from '../example.ts';
import { NOW_MS, PIXEL_ID, PURCHASE } from '../visit.ts';

const DAY_MS = 86400000;
const at = (isoDate: string): number => Date.parse(`${isoDate}T00:00:00Z`);

/** When each version ends, as Meta's calendar has it; the newest ends two years after its release at the earliest. */
const ENDS = {
  'v27.0': '2028-11-04',
  'v26.0': '2028-11-04',
  'v25.0': '2028-07-29',
  'v24.0': '2028-02-18',
  'v23.0': '2027-10-08',
  'v22.0': '2027-05-20',
  'v21.0': '2027-01-21',
};

const warned = Object.entries(ENDS).map(([version, end]): Example => ({
  title: `${version} warns in its last 60 days`,
  description: 'Calls on an expired version fail; the remedy takes a person some days.',
  in: { event: PURCHASE, settings: { graphVersion: version }, nowMs: at(end) - 59 * DAY_MS },
  out: {
    outcome: 'sent',
    url: `https://graph.facebook.com/${version}/${PIXEL_ID}/events`,
    reasons: ['graphVersion version_expires'],
  },
}));

const calm = Object.entries(ENDS).map(([version, end]): Example => ({
  title: `${version} does not warn 61 days before its end`,
  description: 'A warning that is always there is not read.',
  in: { event: PURCHASE, settings: { graphVersion: version }, nowMs: at(end) - 61 * DAY_MS },
  out: { outcome: 'sent', url: `https://graph.facebook.com/${version}/${PIXEL_ID}/events` },
}));

export const graphVersion: Example[] = [
  ...warned,
  ...calm,
  {
    title: 'what is no version is replaced by the template’s own',
    description: 'The address must stay what it is, whatever a variable returns.',
    in: { event: PURCHASE, settings: { graphVersion: 'v27.0/../x' }, nowMs: NOW_MS },
    out: {
      outcome: 'sent',
      url: `https://graph.facebook.com/v27.0/${PIXEL_ID}/events`,
      reasons: ['graphVersion version_unusable'],
    },
  },
  {
    title: 'a version beyond the calendar is called as it is, and nothing is said about its end',
    description: 'Meta may have newer ones than the template knows. One that is not out yet Graph refuses: code 2500.',
    in: { event: PURCHASE, settings: { graphVersion: 'v28.0' } },
    out: {
      outcome: 'failed',
      requests: 1,
      url: `https://graph.facebook.com/v28.0/${PIXEL_ID}/events`,
      refusal: 'Unknown path components: ',
      log: ['HTTP 400; code 2500; '],
    },
  },
  {
    title: 'blanks in the version field are nothing',
    description: 'An empty field means: the template’s own version.',
    in: { event: PURCHASE, settings: { graphVersion: ' ' } },
    out: { outcome: 'sent', url: `https://graph.facebook.com/v27.0/${PIXEL_ID}/events` },
  },
];
