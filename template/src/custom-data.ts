/** Stage: builds custom_data from the event, its items and the form. Invents nothing: what is missing stays away. */
import { CONTENTS_SOURCES, CUSTOM_ROWS } from '../spec/runtime.ts';
import { itemsOf, readContents } from './contents.ts';
import { convert } from './convert.ts';
import { isCurrency } from './currency.ts';
import { firstAt } from './flat.ts';
import { givenParameters, otherParameters } from './parameters.ts';
import { isNumber, textOf } from './shape.ts';
import type { Fields, Incoming, Problem, Staged } from './types.ts';

/** Sums of prices are rounded here: 0.1 + 0.2 is not 0.3 in binary. No currency has more than four decimals (ISO 4217). */
const DECIMALS = 10000;

/** The price of all contents; undefined when one of them has none, because a part is not the value. */
const sumOf = (contents: Fields[], incoming: Incoming): number | undefined => {
  let sum = 0;
  for (const content of contents) {
    const price = content['item_price'];
    if (!isNumber(price)) return undefined;
    sum += price * (content['quantity'] as number);
  }
  return incoming.gtm.Math.round(sum * DECIMALS) / DECIMALS;
};

const currencyOf = (raw: unknown, incoming: Incoming): string | undefined =>
  (itemsOf(raw, incoming.gtm) || []).map((item) => textOf(item['currency']).toUpperCase()).filter(isCurrency)[0];

/** What follows from the items, for the fields that the event leaves open. */
const fromContents = (contents: Fields[], raw: unknown, incoming: Incoming): Fields => {
  const only = contents.length === 1 ? (contents[0] as Fields) : {};
  return {
    contents,
    content_ids: contents.map((content) => content['id']),
    content_type: textOf(incoming.settings['contentType']),
    num_items: contents.reduce((sum: number, content) => sum + (content['quantity'] as number), 0),
    value: sumOf(contents, incoming),
    currency: currencyOf(raw, incoming),
    content_name: only['title'],
    content_category: only['category'],
  };
};

/** Adds what `target` does not have yet. */
const complete = (target: Fields, source: Fields, incoming: Incoming): void => {
  for (const key of incoming.gtm.Object.keys(source)) {
    // An inherited property such as `toString` is a function, which no parameter is.
    const isFree = target[key] === undefined || typeof target[key] === 'function';
    if (isFree && source[key] !== undefined) target[key] = source[key];
  }
};

export const readCustomData = (incoming: Incoming): Staged<Fields> => {
  const given = givenParameters(incoming);
  const rawOf = (key: string, from: readonly string[]): unknown => {
    const found = given.overrides[key] === undefined ? firstAt(incoming.flat, from) : given.overrides[key];
    return found === undefined ? given.properties[key] : found;
  };
  const value: Fields = {};
  let problems: Problem[] = [];
  for (const row of CUSTOM_ROWS) {
    const raw = rawOf(row.key, row.from);
    const converted = raw === undefined ? {} : convert(raw, row, incoming);
    if (converted.problem) problems.push({ code: converted.problem, field: `custom_data.${row.key}` });
    else if (converted.value !== undefined) value[row.key] = converted.value;
  }
  const raw = rawOf('contents', CONTENTS_SOURCES);
  if (raw !== undefined) {
    const contents = readContents(raw, incoming);
    problems = problems.concat(contents.problems);
    if (contents.value.length > 0) complete(value, fromContents(contents.value, raw, incoming), incoming);
  }
  const others = otherParameters(incoming, given);
  complete(value, others.value, incoming);
  return { value, problems: problems.concat(others.problems) };
};
