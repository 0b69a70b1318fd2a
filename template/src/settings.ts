/** Reads the saved form. A field that a form of an older release lacks behaves as its preset. */
import { PRESETS } from '../spec/runtime.ts';
import { consistsOf, DIGITS } from './characters.ts';
import type { Gtm } from './gtm.ts';
import { isObject, membersOf, textOf } from './shape.ts';
import type { Fields, Pixel } from './types.ts';

export const readSettings = (data: Fields, gtm: Gtm): Fields => {
  const settings: Fields = {};
  for (const name of gtm.Object.keys(PRESETS)) {
    const saved = data[name];
    settings[name] = saved === undefined || saved === null ? PRESETS[name] : saved;
  }
  return settings;
};

/** A checkbox. Variables in the form may return the word instead of the boolean. */
export const isOn = (settings: Fields, name: string): boolean => settings[name] === true || settings[name] === 'true';

/** The rows of a table of the form. */
export const rowsOf = (settings: Fields, name: string, gtm: Gtm): Fields[] =>
  (membersOf(settings[name], gtm) || []).filter(isObject);

/** A table with the columns key and value as an object; later rows win, empty ones are left out. */
export const tableOf = (settings: Fields, name: string, gtm: Gtm): Fields => {
  const table: Fields = {};
  for (const row of rowsOf(settings, name, gtm)) {
    const key = textOf(row['key']);
    const value = row['value'];
    if (key && key.substring(0, 2) !== '__' && value !== undefined && value !== null && value !== '')
      table[key] = value;
  }
  return table;
};

/** Also keeps a token that was pasted into the wrong field out of URLs and logs. */
export const isPixelId = (text: string): boolean => text.length <= 20 && consistsOf(text, DIGITS);

const pixelOf = (row: Fields): Pixel => ({
  pixelId: textOf(row['pixelId']),
  accessToken: textOf(row['accessToken']),
  testEventCode: textOf(row['testEventCode']),
});

/** The pixels to send to, the first one first. Rows that name the same pixel again are left out. */
export const pixelsOf = (settings: Fields, gtm: Gtm): Pixel[] => {
  const pixels = [pixelOf(settings)];
  for (const row of rowsOf(settings, 'furtherPixels', gtm)) {
    const pixel = pixelOf(row);
    if (pixels.every((other) => other.pixelId !== pixel.pixelId)) pixels.push(pixel);
  }
  return pixels;
};
