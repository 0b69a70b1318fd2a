/** Checks the built template as GTM would and names the source behind each finding. Owns no rule: they are the linter's. */
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { lintTemplate, type LintFinding } from '../sandbox/lint/lint-template.ts';
import type { BuiltTemplate } from './template.ts';

const CODE_MARKER = '___SANDBOXED_JS_FOR_SERVER___';

/** The line of the file on which the sandboxed code begins: behind the marker stands one blank line. */
const firstCodeLine = (content: string): number =>
  content.slice(0, content.indexOf(CODE_MARKER)).split('\n').length + 2;

/** `template/src/deliver/send.ts:31` for a finding in the readable code, else the place in template.tpl. */
function sourceOf(finding: LintFinding, { readable, bundle }: BuiltTemplate): string {
  const inFile = `template.tpl:${finding.line}`;
  if (!finding.section?.includes('SANDBOXED_JS')) return inFile;
  const line = finding.line - firstCodeLine(readable) + 1;
  if (line < 1) return inFile;
  const source = originalPositionFor(new TraceMap(bundle.map), { line, column: finding.column });
  return source.source ? `${source.source}:${source.line}` : inFile;
}

const describe = (finding: LintFinding, place: string): string =>
  `${finding.severity} ${place} [${finding.rule}] ${finding.message} ${finding.remedy}`;

/**
 * One line per finding, errors and warnings alike: the build accepts neither. What the sources say comes first, because there
 * it can be mended; behind it, what only the compacted code has.
 */
export function verifyTemplate(built: BuiltTemplate): string[] {
  const inSources = lintTemplate(built.readable).map((finding) => describe(finding, sourceOf(finding, built)));
  if (inSources.length > 0) return inSources;
  return lintTemplate(built.content).map((finding) => describe(finding, `template.tpl:${finding.line}`));
}
