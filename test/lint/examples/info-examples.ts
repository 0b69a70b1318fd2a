/** Examples for the rules on ___INFO___: its keys, what the gallery shows, the icon. */
import { png, withCode, withInfo } from '../template-text.ts';
import type { Example } from './example.ts';

const brand = (thumbnail: string) => ({ brand: { id: 'brand_dummy', displayName: '', thumbnail } });
/** The smallest GIF: 48 × 48 pixels, no picture. */
const GIF = `data:image/gif;base64,${Buffer.from('47494638396130003000000000', 'hex').toString('base64')}`;
/** Start of image, a comment, a baseline frame of 96 × 96 pixels. */
const JPEG = `data:image/jpeg;base64,${Buffer.from('ffd8fffe00046162ffc00011080060006003012200021101031101', 'hex').toString('base64')}`;

export const INFO_EXAMPLES: Example[] = [
  {
    rule: 'info-key-missing',
    bad: withInfo({ securityGroups: undefined }),
    good: withInfo({ brand: undefined }),
    names: 'securityGroups',
  },
  {
    rule: 'info-key-unknown',
    bad: withInfo({ __wm: 'VGVtcGxhdGU=' }),
    good: withInfo({}),
    names: '__wm',
    at: '"__wm": "VGVtcGxhdGU="',
  },
  {
    rule: 'info-type',
    bad: withInfo({ type: 'VARIABLE' }),
    good: withCode('return 1;', { type: 'MACRO' }),
    names: 'VARIABLE',
    at: '"type": "VARIABLE",',
  },
  {
    rule: 'info-context',
    bad: withInfo({ containerContexts: ['WEB', 'SERVER'] }),
    good: withInfo({}),
    names: 'WEB',
  },
  { rule: 'info-constant', bad: withInfo({ id: 'cvt_12_34' }), good: withInfo({}), names: 'cvt_12_34' },
  {
    rule: 'info-brand',
    bad: withInfo({ brand: { id: 7, displayName: 'Acme' } }),
    good: withInfo({ brand: { id: 'github.com_acme', displayName: 'Acme' } }),
    names: 'brand.id',
    at: '"id": 7,',
  },
  {
    rule: 'category-unknown',
    bad: withInfo({ categories: ['ANALYTICS', 'Marketing'] }),
    good: withInfo({ categories: ['ANALYTICS', 'MARKETING'] }),
    names: 'Marketing',
    at: '"Marketing"',
  },
  {
    rule: 'category-count',
    bad: withInfo({ categories: ['ADVERTISING', 'ANALYTICS', 'CONVERSIONS', 'MARKETING'] }),
    good: withInfo({ categories: ['ADVERTISING', 'ANALYTICS', 'CONVERSIONS'] }),
    names: '4 categories',
  },
  {
    rule: 'display-name',
    bad: withInfo({ displayName: ' ' }),
    good: withInfo({ displayName: 'A' }),
    names: 'displayName',
  },
  {
    rule: 'display-name-official',
    bad: withInfo({ displayName: 'Acme (Official)' }),
    good: withInfo({ displayName: 'Acme Officials' }),
    names: 'displayName',
  },
  {
    rule: 'description',
    bad: withInfo({ description: 'x'.repeat(201) }),
    good: withInfo({ description: 'x'.repeat(200) }),
    names: '201 characters',
  },
  {
    rule: 'icon-format',
    bad: withInfo(brand('data:image/svg+xml;base64,PHN2Zy8+')),
    good: withInfo(brand(GIF)),
    names: 'thumbnail',
  },
  { rule: 'icon-size', bad: withInfo(brand(png(96, 95))), good: withInfo(brand(JPEG)), names: '96 × 95' },
  {
    rule: 'icon-weight',
    bad: withInfo(brand(png(96, 96, 51_201))),
    // A published icon has 50,100 bytes.
    good: withInfo(brand(png(96, 96, 50_100))),
    names: '51 kB',
  },
];

/** Further icons, right and wrong: [title, thumbnail, the rules that it breaks]. */
export const ICONS: [string, string, string[]][] = [
  ['PNG of 48 pixels', png(48, 48), []],
  ['PNG of 47 pixels', png(47, 47), ['icon-size']],
  ['PNG of 97 pixels', png(97, 97), ['icon-size']],
  ['GIF', GIF, []],
  ['JPEG with a comment before its frame', JPEG, []],
  ['GIF that says it is a PNG', GIF.replace('gif', 'png'), ['icon-format']],
  ['PNG cut off before its size', png(48, 48, 20), ['icon-format']],
  [
    'JPEG without a frame',
    `data:image/jpeg;base64,${Buffer.from('ffd8ffe000040000aa'.padEnd(60, '0'), 'hex').toString('base64')}`,
    ['icon-format'],
  ],
  ['link to a picture', 'https://example.com/icon.png', ['icon-format']],
  ['no icon', '', []],
];

export const withIcon = (thumbnail: string) => withInfo(brand(thumbnail));
