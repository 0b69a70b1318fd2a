/** Everything about one template that the rules look at, read once and as far as the file allows. Owns no rule; never throws. */
import type { TemplateKind } from '../api-table.ts';
import { normalizeText, splitSections, type Section } from '../sections.ts';
import { TemplateFileError } from '../template-file-error.ts';
import { parseTests, type TestsSection } from '../tests-section.ts';
import { readCode, type CodeFacts } from './code-facts.ts';
import { flattenFields, type Field } from './fields.ts';
import { readGrants, type Grant } from './grants.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { readLocatedJson, type BrokenJson, type LocatedJson } from './located-json.ts';

export const INFO = '___INFO___';
export const PARAMETERS = '___TEMPLATE_PARAMETERS___';
export const CODE = '___SANDBOXED_JS_FOR_SERVER___';
export const PERMISSIONS = '___SERVER_PERMISSIONS___';
export const TESTS = '___TESTS___';
export const TERMS = '___TERMS_OF_SERVICE___';
export const NOTES = '___NOTES___';

export interface Subject {
  /** The file's text as it was given. */
  rawText: string;
  /** Without byte-order marks, with \n as line end. */
  text: string;
  sections: Section[];
  find: (marker: string) => Section | undefined;
  /** The JSON sections that exist, readable or not. */
  json: (LocatedJson | BrokenJson)[];
  /** Present when ___INFO___ is a JSON object. */
  info?: LocatedJson & { value: JsonObject };
  kind?: TemplateKind;
  parameters?: LocatedJson;
  fields: Field[];
  permissions?: LocatedJson;
  grants: Grant[];
  /** Absent when there is no code section or its code does not parse. */
  code?: CodeFacts;
  /** Absent when there is no tests section or it cannot be read; then `testsError` says why. */
  tests?: TestsSection;
  testsError?: TemplateFileError;
}

export function readSubject(rawText: string): Subject {
  const sections = splitSections(rawText);
  const find = (marker: string) => sections.find((section) => section.marker === marker);
  const json = [INFO, PARAMETERS, PERMISSIONS].flatMap((marker) => {
    const section = find(marker);
    return section ? [readLocatedJson(section)] : [];
  });
  const read = (marker: string) => json.find((part): part is LocatedJson => part.marker === marker && 'value' in part);
  const info = read(INFO);
  const parameters = read(PARAMETERS);
  const permissions = read(PERMISSIONS);
  const code = find(CODE);
  return {
    rawText,
    text: normalizeText(rawText),
    sections,
    find,
    json,
    info: info && isObject(info.value) ? { ...info, value: info.value } : undefined,
    kind: kindOf(info?.value),
    parameters,
    fields: parameters ? flattenFields(parameters) : [],
    permissions,
    grants: permissions ? readGrants(permissions) : [],
    code: code && readCode(code),
    ...readTests(find(TESTS)),
  };
}

function readTests(section: Section | undefined): Pick<Subject, 'tests' | 'testsError'> {
  try {
    return section ? { tests: parseTests(section) } : {};
  } catch (error) {
    if (error instanceof TemplateFileError) return { testsError: error };
    throw error;
  }
}

function kindOf(info: unknown): TemplateKind | undefined {
  const type = isObject(info) ? info.type : undefined;
  return type === 'TAG' || type === 'MACRO' || type === 'CLIENT' ? type : undefined;
}
