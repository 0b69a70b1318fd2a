/** event_source_url and referrer_url: complete, but without personal data and secrets. */
import * as names from '../../../template/spec/personal-names.ts';
import type { Example } from '../example.ts';
import { VISIT } from '../visit.ts';

/** Page as it is, page as it is sent. */
const PAGES: readonly [url: string, sent: string][] = [
  ['https://shop.example/a?email=x&b=1', 'https://shop.example/a?b=1'],
  ['https://shop.example/a?b=1&E-Mail=x', 'https://shop.example/a?b=1'],
  ['https://shop.example/a?firstName=M&last_name=S', 'https://shop.example/a'],
  ['https://shop.example/a?q=mary%40example.com', 'https://shop.example/a'],
  ['https://shop.example/a?next=%2Fb%3Fu%3Dmary%2540example.com', 'https://shop.example/a'],
  ['https://shop.example/a?tel=1&t=%2B4917112345678', 'https://shop.example/a'],
  ['https://shop.example/u/mary@example.com/orders', 'https://shop.example/u/removed/orders'],
  ['https://user:secret@shop.example/a', 'https://shop.example/a'],
  ['https://shop.example/a#access_token=abc&x=1', 'https://shop.example/a#x=1'],
  ['https://shop.example/a?c=1#/cart?email=x&d=2', 'https://shop.example/a?c=1#/cart?d=2'],
];

const cleaned = PAGES.map(([url, sent]): Example => ({
  title: `page ${url}`,
  description: 'Meta’s Business Tools Terms; the pixel has a list of unwanted URL parameters, too.',
  in: { event: { ...VISIT, page_location: url } },
  out: { outcome: 'sent', sent: { event_source_url: sent }, reasons: ['event_source_url url_cleaned'] },
}));

const parts = [...names.PERSONAL_PARTS, ...names.SECRET_PARTS];
const inWords = [...names.PERSONAL_WORDS, ...names.SECRET_WORDS];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const EVERY_NAME = [
  ...[...names.PERSONAL_PARAMETERS, ...names.SECRET_PARAMETERS],
  ...parts.map((part) => `x${part}`),
  ...inWords.flatMap((word) => [word, `billing_${word}`, `my${capital(word)}2`]),
];

export const urls: Example[] = [
  {
    title: 'page and referrer as they are',
    description: 'Source: Meta, server event parameters. What is not personal stays, byte by byte.',
    in: {
      event: {
        ...VISIT,
        page_location: 'https://shop.example/p%C3%A4th?utm_source=fb&a[]=1&q=a+b#sec',
        page_referrer: 'https://www.facebook.com/',
      },
    },
    out: {
      outcome: 'sent',
      sent: {
        event_source_url: 'https://shop.example/p%C3%A4th?utm_source=fb&a[]=1&q=a+b#sec',
        referrer_url: 'https://www.facebook.com/',
      },
    },
  },
  {
    title: 'page and referrer by Meta’s names',
    description: 'Servers that send their own events name them so.',
    in: {
      event: {
        ...VISIT,
        page_location: undefined,
        event_source_url: 'https://shop.example/a',
        referrer_url: 'https://shop.example/b',
      },
    },
    out: {
      outcome: 'sent',
      sent: { event_source_url: 'https://shop.example/a', referrer_url: 'https://shop.example/b' },
    },
  },
  ...cleaned,
  ...[0, 1, 2, 3, 4, 5].map((part): Example => {
    const some = EVERY_NAME.filter((_, index) => index % 6 === part);
    return {
      title: `every name on the lists is cut, part ${part + 1}`,
      description: 'Each row of the tables of personal names, in three spellings.',
      in: {
        event: { ...VISIT, page_location: `https://shop.example/?${some.map((name) => `${name}=x`).join('&')}&z=1` },
      },
      out: {
        outcome: 'sent',
        sent: { event_source_url: 'https://shop.example/?z=1' },
        reasons: ['event_source_url url_cleaned'],
      },
    };
  }),
  {
    title: 'a referrer is cleaned as well',
    description: 'The page before may have been a form.',
    in: { event: { ...VISIT, page_referrer: 'https://shop.example/login?token=abc' } },
    out: {
      outcome: 'sent',
      sent: { referrer_url: 'https://shop.example/login' },
      reasons: ['referrer_url url_cleaned'],
    },
  },
  {
    title: 'what is no URL is left out',
    description: 'Meta compares the host with the verified domain.',
    in: { event: { ...VISIT, page_location: 'checkout page', page_referrer: 'android-app' } },
    out: {
      outcome: 'sent',
      absent: ['event_source_url', 'referrer_url'],
      reasons: [
        'event_source_url url_unreadable',
        'referrer_url url_unreadable',
        'event_source_url documented_as_required',
      ],
      warnings: ['event_source_url is missing'],
    },
  },
];
