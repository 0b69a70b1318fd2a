/** Stage: builds custom_data from the event, its items and the form. Invents nothing: what is missing stays away. */
import type { CustomRow } from '../spec/row-types.ts';
import { CONTENTS_SOURCES, CUSTOM_ROWS } from '../spec/runtime.ts';
import { itemsOf, readContents, type Contents } from './contents.ts';
import { convert } from './convert.ts';
import { isCurrency } from './currency.ts';
import { firstAt } from './flat.ts';
import { givenParameters, otherParameters, type Given } from './parameters.ts';
import { isNumber, textOf } from './shape.ts';
import type { Fields, Incoming, Problem, Staged } from './types.ts';

/** Sums of prices are rounded here: 0.1 + 0.2 is not 0.3 in binary. No currency has more than four decimals (ISO 4217). */
const DECIMALS = 10000;

/** The price of all contents; undefined when one of them has none, because a part is not the value. */
const sumOf = (contents: readonly Fields[], incoming: Incoming): number | undefined => {
  let sum = 0;
  for (const content of contents) {
    const price = content['item_price'];
    if (!isNumber(price)) return undefined;
    sum += price * (content['quantity'] as number);
  }
  return incoming.gtm.Math.round(sum * DECIMALS) / DECIMALS;
};

/** The currencies that the items name, each once. */
const currenciesOf = (raw: unknown, incoming: Incoming): string[] => {
  const codes = (itemsOf(raw, incoming.gtm) || []).map((item) => textOf(item['currency']).toUpperCase());
  return codes.filter((code, index) => isCurrency(code) && codes.indexOf(code) === index);
};

/** What follows from the items, for the fields that the event leaves open. Sums only where nothing and no currency is in doubt. */
const fromContents = (read: Contents, currencies: string[], incoming: Incoming): Fields => {
  const contents = read.value;
  const only = contents.length === 1 ? (contents[0] as Fields) : {};
  const counts = (sum: number, content: Fields): number => sum + (content['quantity'] as number);
  return {
    contents,
    content_ids: contents.map((content) => content['id']),
    content_type: textOf(incoming.settings['contentType']),
    num_items: read.whole ? contents.reduce(counts, 0) : undefined,
    value: read.whole && currencies.length < 2 ? sumOf(contents, incoming) : undefined,
    currency: currencies.length === 1 ? currencies[0] : undefined,
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

/** What may stand for a field: the form's value, the event's in the order of the row, its custom_properties'. */
const candidates = (field: Pick<CustomRow, 'key' | 'from'>, incoming: Incoming, given: Given): unknown[] =>
  [given.overrides[field.key]]
    .concat(field.from.map((path) => firstAt(incoming.flat, [path])))
    .concat([given.properties[field.key]])
    .filter((raw) => raw !== undefined);

/** The fields that have a row. The first usable candidate wins; what the first one lacked is reported. */
const readRows = (incoming: Incoming, given: Given): Staged<Fields> => {
  const value: Fields = {};
  const problems: Problem[] = [];
  for (const row of CUSTOM_ROWS) {
    const converted = candidates(row, incoming, given).map((raw) => convert(raw, row, incoming));
    const first = converted[0];
    if (first && first.problem) problems.push({ code: first.problem, field: `custom_data.${row.key}` });
    const usable = converted.filter((one) => one.value !== undefined)[0];
    if (usable) value[row.key] = usable.value;
  }
  return { value, problems };
};

/** What the first list of items with a usable one says; `known` holds the fields that have a row. */
const readItems = (incoming: Incoming, given: Given, known: Fields): Staged<Fields> => {
  const problems: Problem[] = [];
  const currency = known['currency'] as string | undefined;
  for (const raw of candidates({ key: 'contents', from: CONTENTS_SOURCES }, incoming, given)) {
    const contents = readContents(raw, incoming);
    for (const problem of contents.problems) problems.push(problem);
    if (contents.value.length === 0) continue;
    const others = currenciesOf(raw, incoming).filter((code) => code !== currency);
    const currencies = others.concat(currency ? [currency] : []);
    if (currencies.length > 1 && known['value'] === undefined)
      problems.push({ code: 'mixed_currencies', field: 'custom_data.contents' });
    return { value: fromContents(contents, currencies, incoming), problems };
  }
  return { value: {}, problems };
};

export const readCustomData = (incoming: Incoming): Staged<Fields> => {
  const given = givenParameters(incoming);
  const known = readRows(incoming, given);
  const items = readItems(incoming, given, known.value);
  const others = otherParameters(incoming, given);
  complete(known.value, items.value, incoming);
  complete(known.value, others.value, incoming);
  return { value: known.value, problems: known.problems.concat(items.problems).concat(others.problems) };
};
