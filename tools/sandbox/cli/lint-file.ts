/** Reads one template file and lints it; for `countonce lint`, in a child process. */
import { lintTemplate, type LintFinding } from '../lint/lint-template.ts';
import { readTemplateText } from './read-template.ts';

export interface LintedFile {
  file: string;
  findings: LintFinding[];
  /** How many more there are than are listed. */
  further?: number;
}

/** A person reads a dozen; a file that was made to be a burden has hundreds of thousands. */
const MOST_FINDINGS = 1000;

export const lintFile = (file: string): LintedFile => {
  const all = lintTemplate(readTemplateText(file));
  // Errors first where not all can be listed, since they decide.
  const errors = all.filter(({ severity }) => severity === 'error');
  const listed = all.length <= MOST_FINDINGS ? all : [...errors, ...all.filter((f) => f.severity !== 'error')];
  const further = Math.max(0, all.length - MOST_FINDINGS);
  return { file, findings: listed.slice(0, MOST_FINDINGS), ...(further > 0 && { further }) };
};
