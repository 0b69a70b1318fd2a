/** The table of all rules about a recording, and what they find, worst first. */
import type { Judged, JudgedAction } from '../judge-recording.ts';
import type { Finding, Severity } from '../report-types.ts';
import { ID_RULES } from './id-rules.ts';
import { PIXEL_RULES } from './pixel-rules.ts';
import type { Rule } from './rule.ts';
import { SERVER_RULES } from './server-rules.ts';

export const RULES: readonly Rule[] = [...PIXEL_RULES, ...SERVER_RULES, ...ID_RULES];

/** Of one rule; a page that does the same wrong a thousand times is told so twenty times. */
const MOST_OF_A_RULE = 20;

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** `reported` are the actions of the report, in its order. */
export function findAll(judged: Judged, reported: readonly JudgedAction[]): Finding[] {
  const findings = RULES.flatMap(({ rule, severity, remedy, find }) =>
    find(judged)
      .slice(0, MOST_OF_A_RULE)
      .map(({ text, action }): Finding => {
        const place = action === undefined ? -1 : reported.indexOf(action);
        return { rule, severity, text, remedy, ...(place >= 0 && { action: place }) };
      }),
  );
  return findings.toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}
