/** The shape of a rule of the audit, of what it looks at, and of what it finds. The rules are in rules-*.ts, their list in rules.ts. */
import type { Entity } from '../format/container.ts';
import type { ServerSide } from './server-side.ts';
import type { WebSide } from './web-side.ts';

/** `error`: events count twice, get lost, or the file cannot be imported. `warning`: they do under conditions. `note`: look. */
export type Severity = 'error' | 'warning' | 'note';

export interface Subject {
  web?: WebSide;
  server?: ServerSide;
}

/** What people read about a rule. */
export interface RuleRow {
  /** Kebab-case; part of the tool's interface, never renamed. */
  id: string;
  severity: Severity;
  /** What happens. */
  why: string;
  remedy: string;
}

export interface Problem {
  entity: Entity;
  text: string;
  /** Where it is less grave than the rule says. */
  severity?: Severity;
}

export interface Rule extends RuleRow {
  check: (subject: Subject) => Problem[];
}

export interface Finding extends RuleRow {
  file: string;
  /** `tag`, `variable`, `trigger` … */
  kind: string;
  name: string;
  text: string;
}

export const quoted = (names: Iterable<string>): string => [...new Set(names)].map((name) => `“${name}”`).join(', ');
