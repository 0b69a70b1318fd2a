/** Turns the raw values of one field into the hashes to send. Owns the order and the number of a list's members. */
import type { RuleName } from '../spec/row-types.ts';
import type { Gtm } from './gtm.ts';
import { readHashed } from './hashed.ts';
import { RULES } from './rules.ts';
import type { Forms, Problem, Staged } from './types.ts';

export interface HashContext {
  gtm: Gtm;
  /** ISO 3166-1 alpha-2 in lower case; '' when unknown. */
  country: string;
  /** Whether the form of Meta's library is sent beside the documented one. */
  both: boolean;
}

/** Meta documents lists without a limit; more values than this are no longer one customer's. */
const MOST_HASHES = 5;

const sha256 = (text: string, gtm: Gtm): string => gtm.sha256Sync(text, { outputEncoding: 'hex' });

/**
 * The hashes of one value, or why there are none. An MD5 matches nobody; as an external ID, 32 hex digits are usually a
 * UUID, which the pixel sends as it is.
 */
const hashValue = (text: string, rule: RuleName, context: HashContext): Forms => {
  const hashed = readHashed(text);
  if (hashed.kind === 'empty') return { documented: '', library: '', problem: 'placeholder' };
  if (hashed.kind === 'sha256') return { documented: hashed.value, library: '' };
  if (hashed.kind === 'md5' && rule !== 'external_id') return { documented: '', library: '', problem: 'md5' };
  if (hashed.kind === 'md5') return { documented: sha256(text.trim(), context.gtm), library: hashed.value };
  const normalise = RULES[rule];
  const forms = normalise(text, context);
  return {
    documented: forms.documented && sha256(forms.documented, context.gtm),
    library: forms.library && sha256(forms.library, context.gtm),
    problem: forms.problem,
  };
};

const distinct = (values: string[]): string[] =>
  values.filter((value, index) => value !== '' && values.indexOf(value) === index);

/** Hashes of all values, each once: first the documented forms in the order of the values, then the library's. */
export const hashValues = (texts: string[], rule: RuleName, context: HashContext): Staged<string[]> => {
  const hashes = texts.map((text) => hashValue(text, rule, context));
  const problems: Problem[] = [];
  for (const hash of hashes) if (hash.problem) problems.push({ code: hash.problem });
  const documented = distinct(hashes.map((hash) => hash.documented));
  const library = distinct(hashes.map((hash) => hash.library));
  if (documented.length > MOST_HASHES) problems.push({ code: 'too_many_values' });
  const all = context.both || documented.length === 0 ? documented.concat(library) : documented;
  return { value: distinct(all).slice(0, MOST_HASHES), problems };
};
