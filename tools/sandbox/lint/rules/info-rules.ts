/** Rules on ___INFO___, the icon and the wording apart. */
import { alternatives, isObject, show } from '../json-value.ts';
import type { JsonPath } from '../located-json.ts';
import type { Problem, Rule } from '../rule.ts';
import { INFO, type Subject } from '../subject.ts';

const REQUIRED = ['type', 'id', 'version', 'securityGroups', 'displayName', 'description', 'containerContexts'];
const KNOWN = [...REQUIRED, 'categories', 'brand'];
const EXPORTS = 'The files that GTM exports.';

export type Info = NonNullable<Subject['info']>;
/** A rule on ___INFO___ finds nothing where there is no readable ___INFO___. */
export const onInfo = (check: (info: Info) => Problem[]) => (subject: Subject) =>
  subject.info ? check(subject.info) : [];

export const problemAt = (info: Info, path: JsonPath, message: string): Problem => ({
  line: info.lineOf(path),
  message,
});

export const INFO_RULES: readonly Rule[] = [
  {
    id: 'info-key-missing',
    severity: 'error',
    section: INFO,
    title: `INFO has ${REQUIRED.join(', ')}.`,
    why: 'Every exported template has them.',
    remedy: 'Add the key. description may be "", securityGroups is [].',
    source: EXPORTS,
    check: onInfo((info) =>
      REQUIRED.filter((key) => !Object.hasOwn(info.value, key)).map((key) =>
        problemAt(info, [], `The key "${key}" is missing.`),
      ),
    ),
  },
  {
    id: 'info-key-unknown',
    severity: 'warning',
    section: INFO,
    title: `INFO has no keys but ${KNOWN.join(', ')}.`,
    why: 'GTM does not export others.',
    remedy: 'Remove the key, or correct its spelling.',
    source: EXPORTS,
    check: onInfo((info) =>
      Object.keys(info.value)
        .filter((key) => !KNOWN.includes(key))
        .map((key) => problemAt(info, [key], `The key "${key}" is not known.`)),
    ),
  },
  {
    id: 'info-type',
    severity: 'error',
    section: INFO,
    title: 'type is TAG, MACRO (a variable) or CLIENT.',
    why: 'GTM knows no other kind of server template.',
    remedy: 'Write "TAG", "MACRO" or "CLIENT"; a variable is "MACRO".',
    source: EXPORTS,
    check: onInfo((info) =>
      ['TAG', 'MACRO', 'CLIENT', undefined].includes(info.value.type as string)
        ? []
        : [problemAt(info, ['type'], `type is ${show(info.value.type)}.`)],
    ),
  },
  {
    id: 'info-context',
    severity: 'error',
    section: INFO,
    title: 'containerContexts is ["SERVER"].',
    why: 'Server templates are imported into server containers only; no published one names another context.',
    remedy: 'Write "containerContexts": ["SERVER"].',
    source: EXPORTS,
    check: onInfo((info) =>
      ['["SERVER"]', undefined].includes(JSON.stringify(info.value.containerContexts))
        ? []
        : [problemAt(info, ['containerContexts'], `containerContexts is ${show(info.value.containerContexts)}.`)],
    ),
  },
  {
    id: 'info-constant',
    severity: 'warning',
    section: INFO,
    title: 'id is "cvt_temp_public_id", version is 1, securityGroups is [].',
    why: 'GTM replaces the id at import; other values come from one container and mean nothing in another.',
    remedy: 'Write "id": "cvt_temp_public_id", "version": 1, "securityGroups": [].',
    source: EXPORTS,
    check: onInfo((info) =>
      Object.entries({ id: 'cvt_temp_public_id', version: 1, securityGroups: [] })
        .filter(([key]) => Object.hasOwn(info.value, key))
        .filter(([key, usual]) => JSON.stringify(info.value[key]) !== JSON.stringify(usual))
        .map(([key]) => problemAt(info, [key], `${key} is ${show(info.value[key])}.`)),
    ),
  },
  {
    id: 'info-brand',
    severity: 'error',
    section: INFO,
    title: 'brand is an object of the texts id, displayName and thumbnail.',
    why: 'GTM exports no other form.',
    remedy: 'Write "brand": {"id": "brand_dummy", "displayName": "…", "thumbnail": "data:image/png;base64,…"}.',
    source: EXPORTS,
    check: onInfo((info) => {
      const { brand } = info.value;
      if (brand === undefined) return [];
      if (!isObject(brand)) return [problemAt(info, ['brand'], `brand is ${show(brand)}, not an object.`)];
      return Object.entries(brand)
        .filter(([key, value]) => !['id', 'displayName', 'thumbnail'].includes(key) || typeof value !== 'string')
        .map(([key]) => problemAt(info, ['brand', key], `brand.${key} is ${brandFault(key)}.`));
    }),
  },
];

const brandFault = (key: string) =>
  ['id', 'displayName', 'thumbnail'].includes(key)
    ? 'not a text'
    : `not known, only ${alternatives(['id', 'displayName', 'thumbnail'])}`;
