/** All rules of the audit, and the audit itself: containers in, findings out. Prints nothing. */
import type { Container } from '../format/container.ts';
import { BOTH_RULES } from './rules-both.ts';
import { FILE_RULES } from './rules-file.ts';
import { PIXEL_RULES } from './rules-pixel.ts';
import { SERVER_RULES } from './rules-server.ts';
import { WEB_RULES } from './rules-web.ts';
import type { Finding, Rule, Subject } from './rule.ts';
import { readServerSide } from './server-side.ts';
import { readWebSide } from './web-side.ts';

export const RULES: readonly Rule[] = [...PIXEL_RULES, ...WEB_RULES, ...SERVER_RULES, ...BOTH_RULES, ...FILE_RULES];

/** At most one container of each kind. */
export const subjectOf = (containers: readonly Container[]): Subject => {
  const [web, server] = (['WEB', 'SERVER'] as const).map((context) =>
    containers.find((each) => each.context === context),
  );
  return { ...(web && { web: readWebSide(web) }), ...(server && { server: readServerSide(server) }) };
};

const ORDER = ['error', 'warning', 'note'];

/** The gravest first. */
export const audit = (subject: Subject): Finding[] =>
  RULES.flatMap(({ check, ...rule }) =>
    check(subject).map(({ entity, text, severity = rule.severity }): Finding => {
      const file = fileOf(subject, entity);
      return { ...rule, severity, file, kind: entity.kind, name: entity.name, text };
    }),
  ).sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));

const fileOf = ({ web, server }: Subject, entity: { json: object }): string => {
  const sides = [web, server].flatMap((side) => (side ? [side.container] : []));
  return (
    sides.find(({ entities }) => Object.values(entities).some((list) => list.some(({ json }) => json === entity.json)))
      ?.file ?? ''
  );
};
