/**
 * Reads the saved form, and whether the container runs in preview. A field that a form of an older release lacks behaves as its
 * preset, which stands beside its name.
 */
import { getContainerVersion, makeNumber } from './gtm.ts';
import { isObject, membersOf, textOf, type Fields } from './values.ts';

/** The form as it was saved. Its names are a public contract. */
export const form: Fields = data;

/** A checkbox, off where nothing else is its preset. Variables in the form may return the word instead of the boolean. */
export function isOn(name: string, preset: boolean): boolean;
export function isOn(name: string): boolean | undefined;
export function isOn(name: string, preset?: boolean): boolean | undefined {
  return form[name] == null ? preset : form[name] === true || form[name] === 'true';
}

/** A text or a choice. */
export function setting(name: string, preset: string): string {
  return form[name] == null ? preset : textOf(form[name]);
}

/** A number above zero; anything else is the preset. */
export function positiveSetting(name: string, preset: number): number {
  const value = form[name] == null ? preset : makeNumber(textOf(form[name]));
  return value > 0 ? value : preset;
}

/** The rows of a table of the form. */
export function rowsOf(name: string): Fields[] {
  const saved = form[name];
  return saved == null ? [] : (membersOf(saved) || []).filter(isObject);
}

/** A table with the columns key and value as an object; later rows win, empty ones are left out. */
export function valuesOf(name: string): Fields {
  const values: Fields = {};
  for (const row of rowsOf(name)) {
    const key = textOf(row['key']);
    const value = row['value'];
    // `__proto__` and its like are nobody's parameters.
    if (key && key.slice(0, 2) !== '__' && value != null && value !== '') values[key] = value;
  }
  return values;
}

export function isPreview(): boolean {
  const container = getContainerVersion();
  return container.previewMode || container.debugMode;
}

/** Whether outcomes are logged in this run. */
export function logsOutcomes(): boolean {
  const level = setting('logLevel', 'preview');
  return level === 'always' || (level !== 'never' && isPreview());
}
