/** Rules on how a permission is written down: its frame, the encoding of values, its parameters. */
import type { Grant } from '../grants.ts';
import { alternatives, isObject, listOf, show, type JsonObject } from '../json-value.ts';
import type { JsonPath } from '../located-json.ts';
import { PERMISSION_TYPES, type ParamForm } from '../permission-types.ts';
import type { Problem, Rule } from '../rule.ts';
import { PERMISSIONS, type Subject } from '../subject.ts';
import { frameFaults, valueFault } from './permission-encoding.ts';

const EXPORTS = 'The files that GTM exports.';

interface Param {
  grant: Grant;
  key: string;
  value: JsonObject;
  path: JsonPath;
  /** Undefined when the permission has no such parameter. */
  form: ParamForm | undefined;
}

/** Well-framed parameters of known permissions. */
function paramsOf({ grants }: Subject): Param[] {
  return grants.flatMap((grant) => {
    const type = Object.hasOwn(PERMISSION_TYPES, grant.publicId) ? PERMISSION_TYPES[grant.publicId] : undefined;
    const { instance } = grant.entry;
    if (!type || !isObject(instance)) return [];
    return listOf(instance.param).flatMap((param, index) => {
      if (!isObject(param) || typeof param.key !== 'string' || !isObject(param.value)) return [];
      const form = Object.hasOwn(type, param.key) ? type[param.key] : undefined;
      return [{ grant, key: param.key, value: param.value, path: [...grant.path, 'instance', 'param', index], form }];
    });
  });
}

const onParams = (describe: (param: Param) => { message: string; remedy?: string } | undefined) => (subject: Subject) =>
  paramsOf(subject).flatMap((param): Problem[] => {
    const found = describe(param);
    const line = subject.permissions?.lineOf(param.path) ?? param.grant.line;
    return found ? [{ line, ...found, message: `${param.grant.publicId}: ${found.message}` }] : [];
  });

export const PERMISSION_FORM_RULES: readonly Rule[] = [
  {
    id: 'permission-form',
    severity: 'error',
    section: PERMISSIONS,
    title: 'A permission is {"instance": {"key": {"publicId", "versionId": "1"}, "param": […]}, "isRequired": true}.',
    why: 'GTM exports no other form.',
    remedy: 'Write the entry as GTM exports it.',
    source: EXPORTS,
    check: ({ permissions }) =>
      listOf(permissions?.value).flatMap((entry, index) =>
        frameFaults(entry).map((fault) => ({
          line: permissions?.lineOf([index]) ?? 1,
          message: `A permission ${fault}.`,
        })),
      ),
  },
  {
    id: 'permission-param-unknown',
    severity: 'error',
    section: PERMISSIONS,
    title: 'A permission has only the parameters that GTM exports for it.',
    why: 'GTM ignores the others, so that what they should allow stays forbidden.',
    remedy: 'Use the parameter’s right name.',
    source: `${EXPORTS} Files written by hand have had "bodyAccess" for "bodyAllowed".`,
    check: onParams(({ grant, key, form }) => {
      if (form) return undefined;
      const known = Object.keys(PERMISSION_TYPES[grant.publicId] ?? {});
      const remedy = known.length === 0 ? 'Write "param": [].' : `Use ${known.join(', ')}.`;
      return { message: `the parameter "${key}" is not known.`, remedy };
    }),
  },
  {
    id: 'permission-encoding',
    severity: 'error',
    section: PERMISSIONS,
    title: 'Values are encoded by type: 1 {string}, 2 {listItem}, 3 {mapKey, mapValue}, 8 {boolean}.',
    why: 'GTM cannot read another encoding.',
    remedy: 'Write {"type": 1, "string": "…"}, {"type": 8, "boolean": true} or {"type": 2, "listItem": […]}.',
    source: EXPORTS,
    check: onParams(({ key, value, form }) => {
      const fault = form && valueFault(value, form.form);
      return fault ? { message: `${key} ${fault}.` } : undefined;
    }),
  },
  {
    id: 'permission-param-value',
    severity: 'error',
    section: PERMISSIONS,
    title: 'Choices and the members of list entries have the values that GTM exports.',
    why: 'GTM knows no other.',
    remedy: 'Use one of the known values.',
    source: EXPORTS,
    check: onParams(({ grant, key, form }) => {
      const value = grant.params.get(key);
      if (form?.form === 'choice' && typeof value === 'string' && !form.values.includes(value)) {
        return { message: `${key} is ${show(value)}.`, remedy: `Write ${alternatives(form.values)}.` };
      }
      const fault =
        form?.form === 'maps' && Array.isArray(value) ? value.flatMap((map) => mapFaults(map, form))[0] : undefined;
      return fault === undefined ? undefined : { message: `an entry of ${key} ${fault}.` };
    }),
  },
  {
    id: 'url-pattern',
    severity: 'warning',
    section: PERMISSIONS,
    title: 'A URL pattern has a protocol, a host and a path, e.g. https://example.com/.',
    why: 'Google asks for all three; whether an incomplete pattern covers anything is not known.',
    remedy: 'Write https://host/ for every path of a host, https://*.example.com/* for its sub-domains.',
    source: 'Google, server-side permissions: send_http.',
    check: onParams(({ grant, key }) => {
      const urls = key === 'urls' ? listOf(grant.params.get('urls')) : [];
      const bad = urls.find((url) => typeof url === 'string' && !/^https?:\/\/[^/\s]+\/\S*$/.test(url));
      return bad === undefined ? undefined : { message: `the URL pattern ${show(bad)} is incomplete.` };
    }),
  },
];

function mapFaults(map: unknown, form: Extract<ParamForm, { form: 'maps' }>): string[] {
  if (!isObject(map)) return [];
  const missing = Object.keys(form.keys).filter((key) => !Object.hasOwn(map, key) && !form.optional?.includes(key));
  const unknown = Object.keys(map).filter((key) => !Object.hasOwn(form.keys, key));
  const wrong = Object.entries(map).filter(([key, value]) => {
    const values = form.keys[key];
    return Array.isArray(values) && !values.includes(value);
  });
  return [
    ...missing.map((key) => `has no ${key}`),
    ...unknown.map((key) => `has the unknown key "${key}"`),
    ...wrong.map(
      ([key, value]) => `has ${key} ${show(value)}, which is not ${alternatives(form.keys[key] as string[])}`,
    ),
  ];
}
