/** Runs one rule, or Meta's own library, on one raw value. Owns no expectations. */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { ParamBuilder, type PiiDataType } from 'capi-param-builder-nodejs';
import type { RuleName } from '../../template/spec/row-types.ts';
import { normalise, problemOf, readHashed, rulesByName } from '../../template/src/customer/hashing.ts';

const load = createRequire(`${import.meta.dirname}/normal-forms.ts`);

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const RULES = rulesByName();

interface NormalForms {
  /** The form that Meta's documents ask for; '' where there is none. */
  documented: string;
  /** The form of Meta's library where it is another; '' where there is none. */
  library: string;
  /** Why there is no documented form. */
  problem?: string;
}

/** The forms that a rule gives a value; `country` is the person's, ISO 3166-1 alpha-2 in lower case. */
export function formsOf(rule: RuleName, value: string, country = ''): NormalForms {
  const [form, library = '', reason] = normalise(RULES[rule], value, country);
  const problem = reason || (form ? undefined : problemOf(rule));
  if (problem) return { documented: '', library: form, problem };
  return { documented: form, library: library === form ? '' : library };
}

/** What a value is that is a hash already. */
export function hashedOf(value: string): { kind: 'sha256' | 'md5' | 'empty' | 'none'; value: string } {
  const [hash, md5 = '', problem] = readHashed(value);
  if (problem) return problem === 'md5' ? { kind: 'md5', value: md5 } : { kind: 'empty', value: hash };
  return { kind: hash ? 'sha256' : 'none', value: hash };
}

/** The same as a list: documented form first, then the library's where it differs. */
export const listOf = (rule: RuleName, value: string, country = ''): string[] => {
  const { documented, library } = formsOf(rule, value, country);
  return [documented, library].filter((form) => form !== '');
};

const TYPES: Record<RuleName, PiiDataType> = {
  email: 'email',
  phone: 'phone',
  name: 'first_name',
  gender: 'gender',
  birthdate: 'date_of_birth',
  city: 'city',
  state: 'state',
  zip: 'zip_code',
  country: 'country',
  external_id: 'external_id',
};

const builder = new ParamBuilder();

/** What Meta's library sends for the value, without its suffix; '' when it sends nothing. */
export const metaHash = (rule: RuleName, value: string): string =>
  (builder.getNormalizedAndHashedPII(value, TYPES[rule]) ?? '').split('.')[0] ?? '';

/** The normal form that the hash is made of. Not part of the library's public interface. */
export function metaForm(rule: RuleName, value: string): string {
  const { getNormalizedPII } = load('capi-param-builder-nodejs/src/piiUtil/PIIUtil.js') as {
    getNormalizedPII: (value: string, type: string) => string | null;
  };
  return getNormalizedPII(value, TYPES[rule]) ?? '';
}
