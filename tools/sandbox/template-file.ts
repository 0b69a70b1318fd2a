/**
 * Reads a server template file (.tpl) into its parts. Owns the meaning of the sections, not their rules: whether GTM or
 * the gallery would accept the file is the linter's business.
 */
import { readJsonText, type JsonText } from './json-text.ts';
import { findMalformed } from './permissions/malformed.ts';
import { splitSections } from './sections.ts';
import type { Section } from './sections.ts';
import { TemplateFileError } from './template-file-error.ts';
import { NO_TESTS, parseTests } from './tests-section.ts';
import type { TestsSection } from './tests-section.ts';

export { TemplateFileError } from './template-file-error.ts';
export type { Section } from './sections.ts';
export type { Scenario, TestsSection } from './tests-section.ts';

/** One encoded value of a permission: 1 = string, 2 = list, 3 = map, 8 = boolean. Observed in exported templates. */
export interface PermissionValue {
  type: number;
  string?: string;
  boolean?: boolean;
  listItem?: PermissionValue[];
  mapKey?: PermissionValue[];
  mapValue?: PermissionValue[];
}

export interface PermissionEntry {
  instance: {
    key: { publicId: string; versionId: string };
    param?: { key: string; value: PermissionValue }[];
  };
  isRequired?: boolean;
}

export interface TemplateFile {
  /** What messages call the file. */
  readonly name: string;
  readonly info: Record<string, unknown>;
  readonly parameters: unknown[];
  readonly code: string;
  /** Line of the file where the code begins. */
  readonly codeLine: number;
  readonly permissions: PermissionEntry[];
  readonly tests: TestsSection;
  readonly notes: string;
  readonly sections: readonly Section[];
}

const CODE = '___SANDBOXED_JS_FOR_SERVER___';
const WEB_CODE = '___SANDBOXED_JS_FOR_WEB_TEMPLATE___';

/** @throws TemplateFileError when a section that every server template has is missing or cannot be parsed. */
export const parseTemplateFile = (text: string, name = 'template.tpl'): TemplateFile => {
  const sections = splitSections(text);
  const find = (marker: string) => sections.find((section) => section.marker === marker);
  const code = find(CODE);
  if (!code) throw new TemplateFileError(CODE, 1, missingCode(sections));
  const tests = find('___TESTS___');
  return {
    name,
    info: readObject('___INFO___', find('___INFO___')),
    parameters: readArray('___TEMPLATE_PARAMETERS___', find('___TEMPLATE_PARAMETERS___')).list,
    code: code.body,
    codeLine: code.line,
    permissions: readPermissions('___SERVER_PERMISSIONS___', find('___SERVER_PERMISSIONS___')),
    tests: tests ? parseTests(tests) : NO_TESTS,
    notes: find('___NOTES___')?.body.trim() ?? '',
    sections,
  };
};

const missingCode = (sections: readonly Section[]): string => {
  if (sections.some(({ marker }) => marker === WEB_CODE))
    return 'this is a template for web containers; only templates for server containers can run here';
  return sections.length === 0
    ? 'this is no GTM template: it has no section at all; export a server template from GTM, or copy its template.tpl'
    : 'the section is missing; a server template keeps its code there';
};

const readJson = (section: Section): JsonText => {
  const read = readJsonText(section.body);
  if ('value' in read) return read;
  const { line, message } = read.problem;
  throw new TemplateFileError(section.marker, section.line + line - 1, `not valid JSON: ${message}`);
};

const readObject = (marker: string, section: Section | undefined): Record<string, unknown> => {
  if (!section) throw new TemplateFileError(marker, 1, 'the section is missing');
  const { value } = readJson(section);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new TemplateFileError(marker, section.line, 'must be a JSON object');
};

const readArray = (marker: string, section: Section | undefined): { list: unknown[]; json?: JsonText } => {
  if (!section || section.body.trim() === '') return { list: [] };
  const json = readJson(section);
  if (Array.isArray(json.value)) return { list: json.value, json };
  throw new TemplateFileError(marker, section.line, 'must be a JSON array; write [] when there is nothing in it');
};

/** Absent from templates that need no permission. */
const readPermissions = (marker: string, section: Section | undefined): PermissionEntry[] => {
  const { list, json } = readArray(marker, section);
  const malformed = findMalformed(list);
  if (!malformed || !section) return list as PermissionEntry[];
  const line = section.line + (json?.placeOf(malformed.path).line ?? 1) - 1;
  throw new TemplateFileError(marker, line, `${malformed.what}; remove the permission and add it again in the editor`);
};
