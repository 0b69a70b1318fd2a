/** Cuts what a row carries to what a page can show of it: hits bring names, ids and addresses of any length. The record keeps all. */
import type { PairRow, PairSide } from './pair-types.ts';

const LONGEST_TEXT = 300;
const LONGEST_REASON = 1_500;
const MOST_ITEMS = 50;

const cut = (text: string, length = LONGEST_TEXT): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

export function boundRow(row: PairRow): PairRow {
  const { browser, server, other, sharedId, remedy } = row;
  return {
    ...row,
    title: cut(row.title),
    reason: cut(row.reason, LONGEST_REASON),
    ...(remedy !== undefined && { remedy: cut(remedy, LONGEST_REASON) }),
    ...(sharedId !== undefined && { sharedId: cut(sharedId) }),
    browser: browser && boundSide(browser),
    server: server && boundSide(server),
    ...(other && { other: boundSide(other) }),
  };
}

/** Hashes of persons are compared before, and shown by nobody. */
function boundSide({ externalIds: _hashes, ...side }: PairSide): PairSide {
  const texts = Object.entries(side).map(([key, value]) => [key, typeof value === 'string' ? cut(value) : value]);
  return {
    ...(Object.fromEntries(texts) as unknown as PairSide),
    ...(side.reason !== undefined && { reason: cut(side.reason, LONGEST_REASON) }),
    contentIds: side.contentIds.slice(0, MOST_ITEMS).map((id) => cut(id)),
    items: side.contentIds.length,
    ...(side.matchKeys && { matchKeys: side.matchKeys.slice(0, MOST_ITEMS) }),
  };
}
