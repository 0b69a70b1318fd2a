/** What divides a URL, and what of it is cut: each mark, names behind each mark, links in links, hosts. */
import type { Example } from '../example.ts';
import { VISIT } from '../visit.ts';

const CUT = ['event_source_url url_cleaned'] as const;
const A = 'https://shop.example/a';

/** `sid` is personal as a whole name only, so a mark that did not divide would hide it. Page as it is, as it is sent. */
const PAGES: readonly (readonly [url: string, sent: string])[] = [
  [`${A}?sid=1`, A],
  [`${A}?b=1&sid=2`, `${A}?b=1`],
  [`${A}?sid=1&b=2`, `${A}?b=2`],
  [`${A}?b=1&sid=2&c=3`, `${A}?b=1&c=3`],
  [`${A}#sid=1`, A],
  [`${A}#b=1&sid=2`, `${A}#b=1`],
  [`${A}?b=1#sid=2`, `${A}?b=1`],
  [`${A}?sid=1#b=2`, `${A}#b=2`],
  [`${A}?sid=1#b`, `${A}#b`],
  [`${A}?b=1&q=call+00+-+49+171+1234567`, `${A}?b=1`],
  [`${A};sid=1`, A],
  [`${A};sid=1?b=2`, `${A}?b=2`],
  [`${A};jsessionid=A1/b`, A],
  [`${A}?b=1;sid=2`, `${A}?b=1`],
  [`${A}?b=1&amp;sid=2`, `${A}?b=1`],
  [`${A}?b=1&amp;sid=2&amp;c=3`, `${A}?b=1&amp;c=3`],
  [`${A}?next=%2Fb%3Fsid%3D1`, A],
  [`${A}?next=%2Fb%3Fc%3D1%26sid%3D2`, A],
  [`${A}?next=%2Fb%3Fc%3D1%3Bsid%3D2`, A],
  [`${A}?next=%2Fb%23sid%3D2`, A],
  [`${A}?b=1&d=%7B%22sid%22%3A%22x%22%7D`, `${A}?b=1`],
  [`${A}?b=1&first+name=Mary`, `${A}?b=1`],
  [`${A}?b=1&first%20name=Mary`, `${A}?b=1`],
  [`${A}?b=1&user[email]=x`, `${A}?b=1`],
  [`${A}?b=1&userLat=5`, `${A}?b=1`],
  [`${A}?b=1&user.lat=5`, `${A}?b=1`],
  [`${A}?b=1&code=${'a1'.repeat(16)}`, `${A}?b=1`],
  [`${A}?b=1&state=${'0f'.repeat(10)}`, `${A}?b=1`],
  [`${A}?b=1&session=${'x'.repeat(32)}`, `${A}?b=1`],
  [`${A}?b=1&hash=${'Z'.repeat(32)}`, `${A}?b=1`],
  [`${A}?b=1&q=call+%2B49+171+1234567`, `${A}?b=1`],
  [`${A}?b=1&q=mary+@+example.com`, `${A}?b=1`],
  ['https://shop.example/u/mary&#64;example.com/b', 'https://shop.example/u/removed/b'],
  ['https://shop.example/u/mary%40example.com', 'https://shop.example/u/removed'],
  ['https://shop.example/mary@example.com/x/joe@example.com?b=1', 'https://shop.example/removed/x/removed?b=1'],
  ['https://shop.example/+4917112345/b', 'https://shop.example/removed/b'],
  [`${A}?d={"sid":"x"}`, A],
  [`${A}?b=1&d={"b":2,"sid":"x"}`, `${A}?b=1`],
  [`${A}?d={"code":"${'x'.repeat(32)}"}`, A],
  [`${A}?d=%7B%22code%22%3A%20%22${'x'.repeat(32)}%22%7D`, A],
  ['https://shop.example/%2Fa%3Femail%3Dx/b', 'https://shop.example/removed/b'],
  [`${A}#%2Fa%3Femail%3Dx`, `${A}#removed`],
  ['https://wa.me/4917112345678', 'https://wa.me/removed'],
  ['https://wa.me/4917112345678?text=hi', 'https://wa.me/removed'],
  ['https://a@b@shop.example/a', A],
  ['https://user:secret@shop.example?b=1', 'https://shop.example?b=1'],
  ['http://user:secret@shop.example/a', 'http://shop.example/a'],
  ['https://mary@shop.example', 'https://shop.example'],
];

const cleaned = PAGES.map(([url, sent]): Example => ({
  title: `the page ${url} is sent as ${sent}`,
  description: 'Meta’s Business Tools Terms; RFC 3986: ? and # begin query and fragment, & and ; divide parameters.',
  in: { event: { ...VISIT, page_location: url } },
  out: { outcome: 'sent', sent: { event_source_url: sent }, reasons: [...CUT] },
}));

const KEPT = [
  `${A}?b=1&c=2#d`,
  `${A};v=1?b=2;c=3`,
  `${A}?b=1#/c?d=2`,
  `${A}?code=SUMMER&state=CA`,
  `${A}?d={"code":"SUMMER","side":"x"}`,
  `${A}/%2Fa%3Fsize%3Dx`,
  `${A}?code=${'x'.repeat(31)}`,
  `${A}?state=${'0f'.repeat(9)}0`,
  `${A}?hash=${'g'.repeat(20)}`,
  `${A}?q=a%20b&side=1`,
  `${A}?q=100%25`,
  `${A}??b=1&&c`,
  `${A}?`,
  `${A}#`,
  `${A}?&b`,
  'http://shop.example/',
  'android-app://com.example/http/shop.example/a',
  'https://münchen.example/straße',
  'https://shop.example:8443/a',
  'https://shop.example',
];

const kept = KEPT.map((url): Example => ({
  title: `the page ${url} stays as it is`,
  description: 'Byte by byte: Meta compares pages by their text.',
  in: { event: { ...VISIT, page_location: url } },
  out: { outcome: 'sent', sent: { event_source_url: url } },
}));

const NONE = [
  'shop.example/a',
  '/a?b=1',
  '//shop.example/a',
  '://shop.example',
  'https://shop.example/a b',
  'java script://x',
  'https:',
];

const none = [...NONE, `${A}?b=${'x'.repeat(19976)}`].map((url): Example => ({
  title: `${url.slice(0, 40)} (${url.length} characters) is no URL of a page`,
  description: 'RFC 3986: scheme, ://, no blanks; no browser’s address has more than twenty thousand characters.',
  in: { event: { ...VISIT, page_location: url } },
  out: {
    outcome: 'sent',
    absent: ['event_source_url'],
    reasons: ['event_source_url url_unreadable', 'event_source_url documented_as_required'],
    warnings: ['event_source_url is missing'],
  },
}));

/** Nothing of such a URL is left to send. RFC 3986: a host may be percent-encoded. */
const HOSTS = ['mary%40example.com', '+4917112345678'];

const hosts = HOSTS.map((host): Example => ({
  title: `a page on the host ${host} is not sent`,
  description: 'Meta’s Business Tools Terms: no e-mail address and no phone number outside user_data.',
  in: { event: { ...VISIT, page_location: `https://${host}/a` } },
  out: {
    outcome: 'sent',
    absent: ['event_source_url'],
    reasons: ['event_source_url url_unreadable', 'event_source_url documented_as_required'],
    warnings: ['event_source_url is missing'],
  },
}));

export const urlParts: Example[] = [
  ...hosts,
  ...cleaned,
  ...kept,
  ...none,
  {
    title: 'a page of twenty thousand characters is sent',
    description: 'The last length that is looked through.',
    in: { event: { ...VISIT, page_location: `${A}?b=${'x'.repeat(19975)}` } },
    out: { outcome: 'sent', sent: { event_source_url: `${A}?b=${'x'.repeat(19975)}` } },
  },
];
