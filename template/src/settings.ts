/** Reads the saved form. A field that a form of an older release lacks behaves as its preset. */
import { SETTING_GROUPS } from '../spec/settings.ts';
import type { Gtm } from './gtm.ts';
import { isList, isObject, isScalar } from './shape.ts';
import type { Pixel, Settings } from './types.ts';

export const readSettings = (data: Record<string, unknown>): Settings => {
  const settings: Settings = {};
  for (const group of SETTING_GROUPS) {
    for (const setting of group.settings) {
      const saved = data[setting.name];
      settings[setting.name] = saved === undefined || saved === null ? setting.preset : saved;
    }
  }
  return settings;
};

/** A text field of the form or of a row of one of its tables, trimmed; '' when empty. */
export const textOf = (fields: Record<string, unknown>, name: string): string => {
  const value = fields[name];
  return isScalar(value) ? ('' + value).trim() : '';
};

/** A checkbox. Variables in the form may return the words instead of the boolean. */
export const isOn = (settings: Settings, name: string): boolean => settings[name] === true || settings[name] === 'true';

/** The rows of a table of the form. */
export const rowsOf = (settings: Settings, name: string, gtm: Gtm): Record<string, unknown>[] => {
  const rows = settings[name];
  return isList(rows, gtm) ? (rows.filter(isObject) as Record<string, unknown>[]) : [];
};

/** A two-column table as an object; later rows win, empty keys are left out. */
export const tableOf = (settings: Settings, name: string, gtm: Gtm): Record<string, unknown> => {
  const table: Record<string, unknown> = {};
  for (const row of rowsOf(settings, name, gtm)) {
    const key = textOf(row, 'key');
    if (key && row['value'] !== undefined && row['value'] !== '') table[key] = row['value'];
  }
  return table;
};

const pixelOf = (row: Record<string, unknown>): Pixel => ({
  pixelId: textOf(row, 'pixelId'),
  accessToken: textOf(row, 'accessToken'),
  testEventCode: textOf(row, 'testEventCode'),
});

/** The pixels to send to, the first one first. Rows that name the same pixel again are left out. */
export const pixelsOf = (settings: Settings, gtm: Gtm): Pixel[] => {
  const pixels = [pixelOf(settings)];
  for (const row of rowsOf(settings, 'furtherPixels', gtm)) {
    const pixel = pixelOf(row);
    if (pixels.every((other) => other.pixelId !== pixel.pixelId)) pixels.push(pixel);
  }
  return pixels;
};
