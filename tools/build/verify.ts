/** Checks the built template as GTM would and names the source behind each finding. Owns no rule: they are the linter's. */
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { lintTemplate, type LintFinding } from '../sandbox/lint/lint-template.ts';
import type { BuiltTemplate } from './template.ts';

const CODE_MARKER = '___SANDBOXED_JS_FOR_SERVER___';

/** The line of the file on which the sandboxed code begins: behind the marker stands one blank line. */
const firstCodeLine = (content: string): number =>
  content.slice(0, content.indexOf(CODE_MARKER)).split('\n').length + 2;

/** `template/src/send.ts:31` for a finding in the code, else the place in template.tpl. */
function placeOf(finding: LintFinding, { content, bundle }: BuiltTemplate): string {
  const inFile = `template.tpl:${finding.line}`;
  if (!finding.section?.includes('SANDBOXED_JS')) return inFile;
  const line = finding.line - firstCodeLine(content) + 1;
  if (line < 1) return inFile;
  const source = originalPositionFor(new TraceMap(bundle.map), { line, column: finding.column });
  return source.source ? `${source.source}:${source.line}` : inFile;
}

const describe = (finding: LintFinding, built: BuiltTemplate): string =>
  `${finding.severity} ${placeOf(finding, built)} [${finding.rule}] ${finding.message} ${finding.remedy}`;

/** One line per finding, errors and warnings alike: the build accepts neither. */
export const verifyTemplate = (built: BuiltTemplate): string[] =>
  lintTemplate(built.content).map((finding) => describe(finding, built));
