/** Rules on the icon, brand.thumbnail in ___INFO___. */
import { readImageHeader, type ImageHeader } from '../image-header.ts';
import { isObject } from '../json-value.ts';
import type { Problem, Rule } from '../rule.ts';
import { INFO } from '../subject.ts';
import { onInfo, problemAt } from './info-rules.ts';

const DATA_URI = /^data:image\/(png|jpe?g|gif);base64,([A-Za-z0-9+/]+={0,2})$/;
const MIN_PIXELS = 48;
const MAX_PIXELS = 96;
/** Published icons reach 50,100 bytes, so the kilobytes of the guide are of 1,024. */
const MAX_BYTES = 50 * 1024;
const STYLE = 'Google, "Custom template style guide": PNG, JPEG or GIF, square, 48 to 96 pixels, below 50 kB.';

interface Icon {
  declared: string;
  bytes: Buffer;
  header?: ImageHeader;
}

function readIcon(thumbnail: string): Icon | undefined {
  const match = DATA_URI.exec(thumbnail);
  if (!match) return undefined;
  const bytes = Buffer.from(match[2] ?? '', 'base64');
  return { declared: (match[1] ?? '').replace('jpg', 'jpeg'), bytes, header: readImageHeader(bytes) };
}

/** An empty thumbnail is no icon, which is allowed. */
const onIcon = (describe: (icon: Icon | undefined) => string | undefined) =>
  onInfo((info): Problem[] => {
    const thumbnail = isObject(info.value.brand) ? info.value.brand.thumbnail : undefined;
    if (typeof thumbnail !== 'string' || thumbnail === '') return [];
    const message = describe(readIcon(thumbnail));
    return message === undefined ? [] : [problemAt(info, ['brand', 'thumbnail'], message)];
  });

export const ICON_RULES: readonly Rule[] = [
  {
    id: 'icon-format',
    severity: 'error',
    section: INFO,
    title: 'The icon is a data URI with a PNG, JPEG or GIF, and its type is true.',
    why: 'The gallery shows no other.',
    remedy: 'Write "thumbnail": "data:image/png;base64,…", or leave the thumbnail out.',
    source: STYLE,
    check: onIcon((icon) => {
      if (!icon) return 'The thumbnail is not a base64 data URI of a PNG, JPEG or GIF.';
      if (!icon.header) return 'The thumbnail’s bytes are no PNG, JPEG or GIF.';
      const { format } = icon.header;
      return format === icon.declared ? undefined : `The thumbnail says image/${icon.declared}, but it is a ${format}.`;
    }),
  },
  {
    id: 'icon-size',
    severity: 'warning',
    section: INFO,
    title: 'The icon is square, 48 to 96 pixels wide.',
    why: 'The gallery asks for it.',
    remedy: 'Scale the picture to 96 × 96 pixels.',
    source: STYLE,
    check: onIcon((icon) => {
      if (!icon?.header) return undefined;
      const { width, height } = icon.header;
      const isGood = width === height && width >= MIN_PIXELS && width <= MAX_PIXELS;
      return isGood ? undefined : `The icon has ${width} × ${height} pixels.`;
    }),
  },
  {
    id: 'icon-weight',
    severity: 'error',
    section: INFO,
    title: 'The icon is smaller than 50 kB.',
    why: 'GTM takes no larger one.',
    remedy: 'Reduce the picture’s colours or its size.',
    source: STYLE,
    check: onIcon((icon) => {
      if (!icon || icon.bytes.length < MAX_BYTES) return undefined;
      return `The icon has ${Math.ceil(icon.bytes.length / 1024)} kB.`;
    }),
  },
];
