/** fbc: Meta's click ID, from the cookie, the event or a new fbclid. Source of the format: Meta, fbp and fbc parameters. */
import type { Example } from '../example.ts';
import { NOW_MS, VISIT } from '../visit.ts';

const FBCLID = 'IwAR2F4-dbP0l7Mn1IawQQGCINEz7PYXQvwjNwB_qa2ofrHyiLjcbCRxTDMgk';
const FIRST_SEEN = 1790000000000;
const KNOWN = `fb.1.${FIRST_SEEN}.${FBCLID}`;
const NEW = `fb.1.${NOW_MS}.${FBCLID}`;

const page = (query: string, host = 'shop.example') => ({ ...VISIT, page_location: `https://${host}/${query}` });

/** Events Manager flags times in seconds; a time that has not come yet is no time of a click. */
const TIMES = [
  ['seconds', '1554763741'],
  ['microseconds', '1554763741205000'],
  ['a time in the future', '9999999999999'],
  ['a time two days ahead', `${NOW_MS + 2 * 86400000}`],
] as const;

const badTimes = TIMES.map(([title, time]): Example => ({
  title: `a click id with ${title} is left out, and not written back for 90 days`,
  description: 'Meta, fbp and fbc parameters: the time is in milliseconds, when the click id was first seen.',
  in: { event: VISIT, cookies: { _fbc: `fb.1.${time}.${FBCLID}`, _fbp: `fb.1.${time}.1116446470` } },
  out: {
    outcome: 'sent',
    absent: ['user_data.fbc', 'user_data.fbp'],
    reasons: ['user_data.fbc malformed_click_id', 'user_data.fbp malformed_click_id'],
    cookies: {},
  },
}));

export const clickId: Example[] = [
  ...badTimes,
  {
    title: 'a click id of a clock that is an hour ahead is taken',
    description: 'Browsers’ clocks are the visitors’ affair.',
    in: { event: VISIT, cookies: { _fbc: `fb.1.${NOW_MS + 3600000}.${FBCLID}` } },
    out: { outcome: 'sent', sent: { user_data: { fbc: `fb.1.${NOW_MS + 3600000}.${FBCLID}` } } },
  },

  {
    title: 'the cookie’s click id is sent and kept',
    description: 'Server-set cookies live longer in Safari; 90 days, renewed on writes.',
    in: { event: VISIT, cookies: { _fbc: KNOWN } },
    out: {
      outcome: 'sent',
      sent: { user_data: { fbc: KNOWN } },
      cookies: { _fbc: KNOWN },
      cookieOptions: { domain: 'auto', path: '/', 'max-age': 7776000, secure: true, httpOnly: false, samesite: 'lax' },
    },
  },
  {
    title: 'an fbclid in the page’s address makes a click id',
    description: 'Milliseconds, level 1 for shop.example, case kept.',
    in: { event: page(`?a=1&fbclid=${FBCLID}#top`) },
    out: { outcome: 'sent', sent: { user_data: { fbc: NEW } }, cookies: { _fbc: NEW } },
  },
  {
    title: 'the same fbclid keeps the time at which it was first seen',
    description: 'Meta’s own GTM tag stamps it anew on every page.',
    in: { event: page(`?fbclid=${FBCLID}`), cookies: { _fbc: KNOWN } },
    out: { outcome: 'sent', sent: { user_data: { fbc: KNOWN } } },
  },
  {
    title: 'the same fbclid is recognised before the suffix of Meta’s library',
    description: 'The click id is the fourth segment, not what follows the last dot, which is where Stape’s tag fails.',
    in: { event: page(`?fbclid=${FBCLID}`), cookies: { _fbc: `${KNOWN}.AQYAAQAA` } },
    out: { outcome: 'sent', sent: { user_data: { fbc: `${KNOWN}.AQYAAQAA` } }, cookies: { _fbc: `${KNOWN}.AQYAAQAA` } },
  },
  {
    title: 'another fbclid replaces the stored one',
    description: 'The last click counts.',
    in: { event: page('?fbclid=IwNEW_click-9'), cookies: { _fbc: KNOWN } },
    out: {
      outcome: 'sent',
      sent: { user_data: { fbc: `fb.1.${NOW_MS}.IwNEW_click-9` } },
      cookies: { _fbc: `fb.1.${NOW_MS}.IwNEW_click-9` },
    },
  },
  {
    title: 'below co.uk the level is 2',
    description: 'Source: capi-param-builder, labels of the registrable domain less one.',
    in: { event: page(`?fbclid=${FBCLID}`, 'www.shop.co.uk') },
    out: { outcome: 'sent', sent: { user_data: { fbc: `fb.2.${NOW_MS}.${FBCLID}` } } },
  },
  {
    title: 'an fbclid with _aem_ belongs together',
    description: 'The tail of Aggregated Event Measurement is part of the id.',
    in: { event: page('?fbclid=IwAR1_aem_Abc-123') },
    out: { outcome: 'sent', sent: { user_data: { fbc: `fb.1.${NOW_MS}.IwAR1_aem_Abc-123` } } },
  },
  {
    title: 'an fbclid of 500 characters is taken',
    description: 'Meta’s library ignores longer ones only.',
    in: { event: page(`?fbclid=${'a'.repeat(500)}`) },
    out: { outcome: 'sent', sent: { user_data: { fbc: `fb.1.${NOW_MS}.${'a'.repeat(500)}` } } },
  },
  {
    title: 'an fbclid of 501 characters is ignored',
    description: 'As Meta’s library does.',
    in: { event: page(`?fbclid=${'a'.repeat(501)}`) },
    out: { outcome: 'sent', absent: ['user_data.fbc'], cookies: {}, reasons: ['user_data.fbc malformed_fbclid'] },
  },
  {
    title: 'what cannot be an fbclid is ignored',
    description: 'A dot inside would break the format, a word of a visitor has no business there.',
    in: { event: page('?fbclid=a.b<script>') },
    out: { outcome: 'sent', absent: ['user_data.fbc'], reasons: ['user_data.fbc malformed_fbclid'] },
  },
  {
    title: 'an fbclid with other characters than Meta’s is ignored, with the reason',
    description: 'Events Manager flags a modified fbclid; a link or a browser has changed it.',
    in: { event: page('?fbclid=abc$def'), cookies: { _fbc: KNOWN } },
    out: {
      outcome: 'sent',
      sent: { user_data: { fbc: KNOWN } },
      reasons: ['user_data.fbc malformed_fbclid'],
    },
  },
  {
    title: 'an fbclid that cannot be decoded is ignored, with the reason',
    description: 'The same, for half an escape.',
    in: { event: page('?fbclid=abc%E0%A4') },
    out: { outcome: 'sent', absent: ['user_data.fbc'], reasons: ['user_data.fbc malformed_fbclid'] },
  },
  {
    title: 'a fragment that is nothing but an fbclid counts',
    description: 'Meta’s library in the browser looks in query and hash.',
    in: { event: page(`#fbclid=${FBCLID}`) },
    out: { outcome: 'sent', sent: { user_data: { fbc: NEW } } },
  },
  {
    title: 'an unusable fbclid of the page makes way for the referrer’s',
    description: 'Meta’s library on a server looks at the page first, then at the referrer.',
    in: { event: { ...page('?fbclid=a.b'), page_referrer: `https://shop.example/?fbclid=${FBCLID}` } },
    out: { outcome: 'sent', sent: { user_data: { fbc: NEW } }, reasons: ['user_data.fbc malformed_fbclid'] },
  },
  {
    title: 'an fbclid of the referrer counts where the page has none',
    description: 'Meta’s library on a server looks at the page first, then at the referrer.',
    in: { event: { ...VISIT, page_referrer: `https://shop.example/landing?fbclid=${FBCLID}` } },
    out: { outcome: 'sent', sent: { user_data: { fbc: NEW } } },
  },
  {
    title: 'the click id of the event comes before the cookie’s',
    description: 'x-fb-ck-fbc is how Meta’s own client names it.',
    in: { event: { ...VISIT, 'x-fb-ck-fbc': KNOWN }, cookies: { _fbc: 'fb.1.1780000000000.old' } },
    out: { outcome: 'sent', sent: { user_data: { fbc: KNOWN } } },
  },
  {
    title: 'the click id of the form comes first',
    description: 'A variable may read it from a place of its own.',
    in: { event: VISIT, settings: { userDataOverrides: [{ key: 'fbc', value: KNOWN }] } },
    out: { outcome: 'sent', sent: { user_data: { fbc: KNOWN } } },
  },
  {
    title: 'a malformed click id is left out, with the reason',
    description: 'Meta refuses events with an invalid fbc.',
    in: { event: VISIT, cookies: { _fbc: 'fb.1.IwAR' } },
    out: { outcome: 'sent', absent: ['user_data.fbc'], reasons: ['user_data.fbc malformed_click_id'], cookies: {} },
  },
  {
    title: 'no cookie is written where the form says so',
    description: 'Some sites let the pixel alone write cookies.',
    in: { event: page(`?fbclid=${FBCLID}`), settings: { keepCookies: false } },
    out: { outcome: 'sent', sent: { user_data: { fbc: NEW } }, cookies: {} },
  },
  {
    title: 'domain and HttpOnly by the form',
    description: 'Shops on several subdomains, or without the pixel.',
    in: {
      event: page(`?fbclid=${FBCLID}`),
      settings: { cookieDomain: 'shop.example', cookieHttpOnly: true },
    },
    out: { outcome: 'sent', cookies: { _fbc: NEW }, cookieOptions: { domain: 'shop.example', httpOnly: true } },
  },
  {
    title: 'an fbclid encoded as in links is decoded once',
    description: 'Source: Meta, fbp and fbc parameters.',
    in: { event: page('?fbclid=IwAR%2D1') },
    out: { outcome: 'sent', sent: { user_data: { fbc: `fb.1.${NOW_MS}.IwAR-1` } } },
  },
  {
    title: 'an fbclid in the fragment counts, too',
    description: 'Meta’s library in the browser looks in query and hash; single-page apps route there.',
    in: { event: page(`#/start?fbclid=${FBCLID}`) },
    out: { outcome: 'sent', sent: { user_data: { fbc: NEW } } },
  },
];
