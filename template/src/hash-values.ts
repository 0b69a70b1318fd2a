/** Turns the raw values of one field into the hashes to send. Owns the order and the number of a list's members. */
import type { ProblemCode } from '../spec/problems.ts';
import type { RuleName } from '../spec/row-types.ts';
import type { Gtm } from './gtm.ts';
import { readHashed } from './hashed.ts';
import { RULES } from './rules.ts';
import type { Forms, RuleContext } from './types.ts';

export interface HashContext extends RuleContext {
  /** Whether the form of Meta's library is sent beside the documented one. */
  both: boolean;
  /** Whether the place promises hashes: what is none there is not hashed, it may be a hash in another notation. */
  hashedOnly: boolean;
}

/** What became of the raw values of one field at one place. */
export interface Values {
  /** Undefined where none could be used. */
  value: unknown;
  /** Why others were left out. */
  reasons: ProblemCode[];
}

/** Meta documents lists without a limit; more values than this are no longer one customer's. */
const MOST_HASHES = 5;

/** No name, address or id is longer; the rules need not be quick beyond it. */
const LONGEST_VALUE = 500;

const sha256 = (text: string, gtm: Gtm): string => text && gtm.sha256Sync(text, { outputEncoding: 'hex' });

/**
 * The hashes of one value, or why there are none. An MD5 matches nobody; as an external ID, 32 hex digits are usually a
 * UUID, which the pixel sends as it is.
 */
const hashValue = (text: string, rule: RuleName, context: HashContext): Forms => {
  if (text.length > LONGEST_VALUE) return { documented: '', library: '', problem: 'too_long' };
  const hashed = readHashed(text);
  if (hashed.kind === 'empty') return { documented: '', library: '', problem: 'empty_hash' };
  if (hashed.kind === 'sha256') return { documented: hashed.value, library: '' };
  if (hashed.kind === 'md5' && rule !== 'external_id') return { documented: '', library: '', problem: 'md5' };
  if (hashed.kind === 'md5') return { documented: sha256(text.trim(), context.gtm), library: hashed.value };
  if (context.hashedOnly) return { documented: '', library: '', problem: 'not_a_hash' };
  const normalise = RULES[rule];
  const forms = normalise(text, context);
  const documented = sha256(forms.documented, context.gtm);
  const library = context.both || !documented ? sha256(forms.library, context.gtm) : '';
  return forms.problem ? { documented, library, problem: forms.problem } : { documented, library };
};

const addOnce = (list: string[], hash: string): void => {
  if (hash && list.indexOf(hash) < 0) list.push(hash);
};

/** Hashes of all values, each once: first the documented forms in the order of the values, then the library's. */
export const hashValues = (texts: string[], rule: RuleName, context: HashContext): Values => {
  const hashes = texts.map((text) => hashValue(text, rule, context));
  const reasons: ProblemCode[] = [];
  const list: string[] = [];
  for (const hash of hashes) {
    if (hash.problem) reasons.push(hash.problem);
    addOnce(list, hash.documented);
  }
  if (list.length > MOST_HASHES) reasons.push('too_many_values');
  for (const hash of hashes) addOnce(list, hash.library);
  return { value: list.length > 0 ? list.slice(0, MOST_HASHES) : undefined, reasons };
};
