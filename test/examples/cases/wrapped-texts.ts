/** Addresses and numbers in what machines wrap around them: escapes, percent encodings, full-width signs, links that dial. */
import type { Example } from '../example.ts';
import { PURCHASE, sha, VISIT } from '../visit.ts';

const UNDOCUMENTED = ['custom_data has keys that Meta does not document'];

const encoded = (text: string, times: number): string =>
  times === 0 ? text : encodeURIComponent(encoded(text, times - 1));

/** Sources: ECMA-404 and ECMA-262 (escapes), HTML (character references), RFC 3986, Unicode (full-width and small forms). */
const WRAPPED = [
  'mary\\u0040example.com',
  'mary\\x40example.com',
  'mary&#64;example.com',
  'mary&#064;example.com',
  'mary&#x40;example.com',
  'mary&#x0040;example.com',
  'mary&commat;example.com',
  'mary&amp;commat;example.com',
  'mary&amp;#64;example.com',
  'mary&amp;amp;#x40;example.com',
  'mary&commat;example&period;com',
  'mary&#64;example&#46;com',
  'mary＼u0040example．com',
  'mary＆＃６４；example．com',
  'mary﹠﹟64﹔example.com',
  'mary％40example.com',
  'mary﹪40example.com',
  'mary＠example．com',
  'mary﹫example﹒com',
  'mary@example。com',
  'mary@example｡com',
  'mary %40 example.com',
  'mary @ mail.example.co.uk',
  'mary@ example.com',
  'a@b.c',
  ...[1, 2, 3, 4, 5].map((times) => encoded('mary@example.com', times)),
  'mary%EF%BC%A0example.com',
  'mary%ef%bc%a0example.com',
  'K%F6ln mary%40example.com',
  'mary%40example%2Ecom 100%',
  '+4917112345',
  '+1 (234) 567-8',
  'x +49.171/1234_567',
  '&plus;49 171 1234567',
  '&#43;49 171 1234567',
  '&plus;49&nbsp;171&nbsp;1234567',
  '&plus;49&lpar;0&rpar;171&sol;1234567',
  '%2B49%20171%201234567',
  '%2B49%C2%A0171%C2%A01234567%E4',
  '%2B49%E2%80%93171%E2%80%931234567%E4',
  '%2B%D9%A4%D9%A9%D9%A1%D9%A7%D9%A1%D9%A1%D9%A2%D9%A3%D9%A4%D9%A5%E4',
  '+49\u2013171\u20131234567',
  '+49\u00ad171\u00ad1234567',
  '+49\u00b7171\u00b71234567',
  '+49\u2022171\u20221234567',
  '+49\u2043171\u20431234567',
  '+49\u2212171\u22121234567',
  '+٤٩١٧١١٢٣٤٥٦٧',
  '+۴۹۱۷۱۱۲۳۴۵۶۷',
  '＋４９（０）１７１／１２３４５６７',
  '﹢49﹙0﹚171﹣1234567',
  'wa.me/4917112',
  'wa.me/+4917112',
  'ｗａ．ｍｅ／４９１７１１２',
  'send?phone=4917112',
  'send?phone=+4917112',
  'tel:4917112',
  'tel:49-17-112',
  'sms:4917112',
  'callto:4917112',
  '0049 171 1234567',
  '00-49-171-1234567',
];

const wrapped = WRAPPED.map((text): Example => ({
  title: `${JSON.stringify(text)} is not passed on`,
  description: 'Meta’s Business Tools Terms: no e-mail address and no phone number outside user_data, however encoded.',
  in: { event: { ...PURCHASE, label: text } },
  out: { outcome: 'sent', absent: ['custom_data.label'], reasons: ['custom_data.label personal_parameter'] },
}));

/** What looks a little like it. */
const HARMLESS = [
  '+1234567',
  'SET+10012345678',
  'wa.me/491711',
  'tel:491711',
  'hotel:4917112345',
  '100%',
  '50% off &amp; more',
  'K%F6ln',
  '\\u00e9',
  '&#233;t&#233;',
  '\\uzzzz',
  '\\xzz',
];

const harmless = HARMLESS.map((text): Example => ({
  title: `${JSON.stringify(text)} is passed on as it is`,
  description: 'It holds neither an address nor a number that anybody could dial.',
  in: { event: { ...PURCHASE, label: text } },
  out: { outcome: 'sent', sent: { custom_data: { label: text } }, warnings: UNDOCUMENTED },
}));

/** Full-width and small signs, Arabic and Persian digits, and the ASCII that Unicode's compatibility mappings give for them. */
const WIDE: readonly (readonly [wide: string, narrow: string])[] = [
  [
    'ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    'abcdefghijklmnopqrstuvwxyz@example.com',
  ],
  ['ｍ０１２３４５６７８９@example.com', 'm0123456789@example.com'],
  ['m٠١٢٣٤٥٦٧٨٩@example.com', 'm0123456789@example.com'],
  ['m۰۱۲۳۴۵۶۷۸۹@example.com', 'm0123456789@example.com'],
  ['a＋b％c－d／e＿f＃g＆h＠example．com', 'a+b%c-d/e_f#g&h@example.com'],
  ['a﹢b﹪c﹣d﹟e﹠f﹫example﹒com', 'a+b%c-d#e&f@example.com'],
  ['mary@example。com', 'mary@example.com'],
  ['mary@example｡com', 'mary@example.com'],
  ['ＭＡＲＹ＠ＥＸＡＭＰＬＥ．ＣＯＭ', 'mary@example.com'],
  ['"Mary" <mary@example.com>', 'mary@example.com'],
  ['Mary Smith <MARY@example.com>, Bob', 'mary@example.com'],
  ['mailto:mary@example.com?subject=x', 'mary@example.com'],
  ['<mailto:mary@example.com>', 'mary@example.com'],
  ['mary%40example.com', 'mary@example.com'],
  ['(mary@example.com)', 'mary@example.com'],
  ["'mary@example.com'", 'mary@example.com'],
  ['mary@example.com.', 'mary@example.com'],
  ['mary@example.com; bob@example.com', 'mary@example.com'],
  ['mary\u00ad@\u200bexample.com\ufeff', 'mary@example.com'],
  ['müller@example.com', 'müller@example.com'],
  ['mary@bücher.example', 'mary@bücher.example'],
  ["o'hara+news@mail.example.co.uk", "o'hara+news@mail.example.co.uk"],
];

const addresses = WIDE.map(([raw, address]): Example => ({
  title: `the e-mail address ${JSON.stringify(raw)} is ${address}`,
  description: 'Meta: trimmed and in lower case; what forms, keyboards and mail programs put around it is none of it.',
  in: { event: { ...VISIT, user_data: { email_address: raw } } },
  out: { outcome: 'sent', sent: { user_data: { em: [sha(address)] } } },
}));

const noAddresses = [
  'mary',
  'mary@',
  '@example.com',
  'mary@example',
  'mary@@example.com',
  'ma ry@example.com',
  'm@-.com',
].map((raw): Example => ({
  title: `${JSON.stringify(raw)} is no e-mail address`,
  description: 'Source: RFC 5322; the pattern of Meta’s library, capi-param-builder, emailUtil.',
  in: { event: { ...VISIT, user_data: { email_address: raw } } },
  out: { outcome: 'sent', absent: ['user_data.em'], reasons: ['user_data.em not_an_email'] },
}));

/** A link that is encoded as a whole has no sign of its parameters left. */
const wholes = [1, 2].flatMap((times): Example[] => [
  {
    title: `a link with a personal name, encoded as a whole ${times} times, is not passed on`,
    description: 'RFC 3986: %2F, %3F and %3D are / ? and =.',
    in: { event: { ...PURCHASE, link: encoded('/a?email=mary', times) } },
    out: { outcome: 'sent', absent: ['custom_data.link'], reasons: ['custom_data.link personal_parameter'] },
  },
  {
    title: `another link, encoded as a whole ${times} times, is passed on`,
    description: 'A size says nothing about a person, whatever its encoding.',
    in: { event: { ...PURCHASE, link: encoded('/a?size=50%', times) } },
    out: { outcome: 'sent', sent: { custom_data: { link: encoded('/a?size=50%', times) } }, warnings: UNDOCUMENTED },
  },
]);

/** Links in links in links: nobody passes one on so often, and hostile events must stay cheap. */
const rounds = ['mary@example.com', '/a?email=mary'].flatMap((text): Example[] => [
  {
    title: `${text.replace('@', '(at)')}, encoded five times, is not passed on`,
    description: 'Links that are passed on in links are encoded once more each time.',
    in: { event: { ...PURCHASE, link: `/x?next=${encoded(text, 5)}` } },
    out: { outcome: 'sent', absent: ['custom_data.link'], reasons: ['custom_data.link personal_parameter'] },
  },
  {
    title: `${text.replace('@', '(at)')}, encoded six times, is not looked into`,
    description: 'Five rounds are read, no more.',
    in: { event: { ...PURCHASE, link: `/x?next=${encoded(text, 6)}` } },
    out: { outcome: 'sent', sent: { custom_data: { link: `/x?next=${encoded(text, 6)}` } }, warnings: UNDOCUMENTED },
  },
]);

export const wrappedTexts: Example[] = [...wrapped, ...harmless, ...addresses, ...noAddresses, ...wholes, ...rounds];
