/** One address and two telephone numbers in the notations in which people, pages and machines write them. Judges what can be read again. */

/** Of the customer whom the events name, and of somebody whom no event names. */
export const OWN_PHONE = '+1 415-736-2958';
const OWN = '4157362958';
const OTHER = '4915123456789';

const address = 'zoe.quux@planted-mail.example';
const encoded = encodeURIComponent(address);

const times = (count: number, change: (text: string) => string, text: string): string =>
  count === 0 ? text : times(count - 1, change, change(text));

const eachAscii = (text: string, change: (code: number, sign: string) => string): string =>
  [...text].map((sign) => change(sign.charCodeAt(0), sign)).join('');

const wide = (text: string): string => eachAscii(text, (code) => String.fromCharCode(code + 0xfee0));
const percent = (text: string): string => eachAscii(text, (code) => `%${code.toString(16).padStart(2, '0')}`);

const ADDRESSES: readonly string[] = [
  address,
  address.toUpperCase(),
  `<${address}>`,
  `mailto:${address}`,
  `Write to ${address}!`,
  ...[1, 2, 3, 4, 5].map((count) => times(count, encodeURIComponent, address)),
  percent(address),
  `j%F6rg ${encoded}`,
  `100% ${encoded}`,
  `%E0%A4%A ${encoded}`,
  address.replace('@', ' @ '),
  address.replace('@', '\u00a0@\u00a0'),
  address.replace('@', '@ '),
  address.replace('@', '\uff20'),
  address.replace('@', '\ufe6b'),
  address.replace('@', encodeURIComponent('\uff20')),
  address.replace('@', encodeURIComponent('\ufe6b')),
  address.replace('@', '\uff20').replaceAll('.', '\uff0e'),
  address.replace('@', '\uff20').replaceAll('.', '\u3002'),
  address.replaceAll('.', '\ufe52'),
  wide(address),
  encodeURIComponent(wide(address)),
  address.replace('@', '\\u0040'),
  address.replace('@', '\\x40'),
  address.replace('@', '&#64;'),
  address.replace('@', '&#x40;'),
  address.replace('@', '&commat;'),
  address.replace('@', '&amp;#64;'),
  address.replace('@', '%26%2364%3B'),
  address.replace('@', '%5Cu0040'),
  JSON.stringify({ mail: address }),
  `https://shop.example/?q=${encoded}`,
  `https://shop.example/?next=${encodeURIComponent(`https://a.example/?m=${encoded}`)}`,
  `https://shop.example/account/${address}/orders`,
];

/** Signs that stand between groups of digits. */
const GAPS: readonly string[] = [
  ' ', '.', '-', '/', '_', '+', '\t', '\u00a0', '\u00ad', '\u00b7', '\u2002', '\u2009', '\u200b', '\u2010', '\u2011', '\u2012', '\u2013',
  '\u2014', '\u2022', '\u202f', '\u2060', '\u2212', '\u3000', '\ufe58', '\ufe63', '\uff0d', '%20', '%C2%A0', '%E2%80%AF', '%A0',
]; // prettier-ignore

const inGroups = (gap: string, groups: readonly string[]): string => groups.join(gap);

const OWN_NUMBERS: readonly string[] = [
  ...GAPS.map((gap) => inGroups(gap, ['415', '736', '2958'])),
  OWN,
  `001${OWN}`,
  '(415) 736-2958',
  wide(OWN),
  percent(OWN),
  encodeURIComponent(wide(OWN)),
  '٤١٥٧٣٦٢٩٥٨',
  'https://wa.me/14157362958',
];

const OTHER_NUMBERS: readonly string[] = [
  ...GAPS.filter((gap) => gap !== '%A0').map((gap) => `+${inGroups(gap, ['49', '151', '2345', '6789'])}`),
  `+${OTHER}`,
  `00${OTHER}`,
  '0049 151 2345 6789',
  `%2B${OTHER}`,
  `\uff0b${OTHER}`,
  `\ufe62${OTHER}`,
  `&#43;${OTHER}`,
  `https://wa.me/${OTHER}`,
  `https://api.whatsapp.com/send?phone=${OTHER}`,
  `tel:${OTHER}`,
  `+49 (0) 151 2345 6789`,
];

export const NOTATIONS: readonly string[] = [...ADDRESSES, ...OWN_NUMBERS, ...OTHER_NUMBERS];

/** Whatever can be undone is undone, byte by byte: a text with one bad escape still shows the others. */
function readable(text: string): string {
  const character = (code: number) => String.fromCharCode(code);
  const unescaped = text
    .replace(/&amp;/g, '&')
    .replace(/&commat;/g, '@')
    .replace(/&#x([0-9a-f]+);?/gi, (_all, hex: string) => character(parseInt(hex, 16)))
    .replace(/&#(\d+);?/g, (_all, decimal: string) => character(Number(decimal)))
    .replace(/\\+[ux]0*([0-9a-f]{2})/gi, (_all, hex: string) => character(parseInt(hex, 16)));
  try {
    return decodeURIComponent(unescaped);
  } catch {
    return unescaped.replace(/(%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run.replace(/%([0-7][0-9a-f])/gi, (_all, hex: string) => character(parseInt(hex, 16)));
      }
    });
  }
}

/** Whether a reader could find one of the three in the text. */
export function isReadable(text: string): boolean {
  const plain = times(7, readable, text)
    .replace(/%[89a-f][0-9a-f]/gi, ' ')
    .replace(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`)
    .normalize('NFKC')
    .toLowerCase();
  const tight = plain.replace(/[^a-z0-9@]/g, '');
  return tight.includes('zoequux@plantedmail') || tight.includes(OWN) || /49(0)?15123456789/.test(tight);
}
