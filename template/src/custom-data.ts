/** Stage: builds custom_data from the event, its items and the form. Invents nothing: what is missing stays away. */
import { CUSTOM_FIELDS } from '../spec/meta-fields.ts';
import { itemsOf, readContents } from './contents.ts';
import { convert } from './convert.ts';
import { isCurrency } from './currency.ts';
import type { Gtm } from './gtm.ts';
import { otherParameters } from './parameters.ts';
import { firstAt, pathsOf } from './path.ts';
import { ownPhones, withoutOwnPhones } from './own-phones.ts';
import { tableOf, textOf } from './settings.ts';
import { isNumber } from './shape.ts';
import type { Fields, Incoming, Problem, Staged } from './types.ts';

/** Sums of prices are rounded here: 0.1 + 0.2 is not 0.3 in binary. No currency has more than four decimals (ISO 4217). */
const DECIMALS = 10000;

/** What the event (or the form) says itself, field by field. */
const readFields = (incoming: Incoming, overrides: Fields, gtm: Gtm): Staged<Fields> => {
  const value: Fields = {};
  const problems: Problem[] = [];
  for (const row of CUSTOM_FIELDS) {
    if (row.kind === 'contents') continue;
    const raw = overrides[row.key] === undefined ? firstAt(incoming.event, row.from) : overrides[row.key];
    if (raw === undefined) continue;
    const converted = convert(raw, row, gtm);
    if (converted.problem) problems.push({ code: converted.problem, field: 'custom_data.' + row.key });
    else value[row.key] = converted.value;
  }
  return { value, problems };
};

/** The price of all contents; undefined when one of them has none, because a part is not the value. */
const sumOf = (contents: Fields[], gtm: Gtm): number | undefined => {
  let sum = 0;
  for (const content of contents) {
    const price = content['item_price'];
    if (!isNumber(price)) return undefined;
    sum += price * (content['quantity'] as number);
  }
  return gtm.Math.round(sum * DECIMALS) / DECIMALS;
};

const currencyOf = (items: Record<string, unknown>[]): string | undefined => {
  for (const item of items) {
    const code = textOf(item, 'currency').toUpperCase();
    if (isCurrency(code)) return code;
  }
  return undefined;
};

/** What follows from the items, for the fields that the event leaves open. */
const derive = (contents: Fields[], incoming: Incoming, gtm: Gtm): Fields => {
  const first = contents[0] as Fields;
  const only = contents.length === 1 ? first : {};
  return {
    contents,
    content_ids: contents.map((content) => content['id']),
    content_type: textOf(incoming.settings, 'contentType'),
    num_items: contents.reduce((sum: number, content) => sum + (content['quantity'] as number), 0),
    value: sumOf(contents, gtm),
    currency: currencyOf(itemsOf(firstAt(incoming.event, pathsOf(CUSTOM_FIELDS, 'contents')), gtm) || []),
    content_name: only['title'],
    content_category: only['category'],
  };
};

/** `target` with those members of `source` that it does not have itself. */
const fill = (target: Fields, source: Fields, gtm: Gtm): Fields => {
  const filled: Fields = {};
  for (const key of gtm.Object.keys(target)) filled[key] = target[key];
  for (const key of gtm.Object.keys(source)) if (filled[key] === undefined) filled[key] = source[key];
  for (const key of gtm.Object.keys(filled)) if (filled[key] === undefined) gtm.Object.delete(filled, key);
  return filled;
};

export const readCustomData = (incoming: Incoming, gtm: Gtm): Staged<Fields> => {
  const overrides = tableOf(incoming.settings, 'parameterOverrides', gtm);
  const fields = readFields(incoming, overrides, gtm);
  const raw =
    overrides['contents'] === undefined
      ? firstAt(incoming.event, pathsOf(CUSTOM_FIELDS, 'contents'))
      : overrides['contents'];
  const contents = raw === undefined ? { value: [], problems: [] } : readContents(raw, incoming.settings, gtm);
  const derived = contents.value.length > 0 ? derive(contents.value, incoming, gtm) : {};
  const others = otherParameters(incoming, overrides, gtm);
  const value = fill(fill(fields.value, derived, gtm), others.value, gtm);
  const guarded = withoutOwnPhones(value, ownPhones(incoming.event, gtm), gtm);
  return {
    value: guarded.value,
    problems: fields.problems.concat(contents.problems, others.problems, guarded.problems),
  };
};
