/** Finds the values of a customer information parameter: in the form first, then at the paths of its row. */
import type { UserFieldRow } from '../spec/row-types.ts';
import type { Gtm } from './gtm.ts';
import { textsAt } from './path.ts';
import { isScalar, membersOf } from './shape.ts';
import type { Incoming } from './types.ts';

/** Values of one field that stand at one place. */
export interface Source {
  /** The path in the event data, or where in the form. */
  path: string;
  texts: string[];
}

const FORM = 'the form';
const HEADER = 'the request header';

export const sourcesOf = (row: UserFieldRow, incoming: Incoming, gtm: Gtm): Source[] => {
  const sources: Source[] = [];
  const override = incoming.overrides[row.key];
  if (override !== undefined) {
    const values = membersOf(override, gtm) || [override];
    sources.push({ path: FORM, texts: values.filter(isScalar).map((value) => '' + value) });
  }
  for (const path of row.from) {
    const texts = textsAt(incoming.event, path, gtm);
    if (texts.length > 0) sources.push({ path, texts });
  }
  const header = incoming.surroundings.userAgentHeader;
  if (row.plain === 'user_agent' && header) sources.push({ path: HEADER, texts: [header] });
  return sources;
};
