/** The command `countonce audit`: reads one or two container exports and prints what breaks deduplication. Owns no rule. */
import { defineCommand, print, printJson, UsageError } from '../../cli/command-line.ts';
import { EXIT } from '../../cli/exit-status.ts';
import type { Container } from '../format/container.ts';
import { readExportFile } from '../read-export-file.ts';
import { describeFlow, followEvents } from './follow.ts';
import type { Finding, Subject } from './rule.ts';
import { audit, RULES, subjectOf } from './rules.ts';

const HELP = `Usage: countonce audit [options] EXPORT.json [EXPORT.json]

Reads a web container's export, a server container's, or both, and says what makes Meta count an event twice, lose it, or what
Tag Manager would refuse. With both, each of the pixel's events is followed to Meta. Nothing is sent anywhere, no token is shown.

  --json    {files, findings: [{rule, severity, file, kind, name, text, why, remedy}], events: [{event, tag, verdict, reason}]}
  --rules   print the table of rules
  --help    this text

An export: Tag Manager → Admin → Export Container → choose the workspace.`;

const OPTIONS = { json: { type: 'boolean' }, rules: { type: 'boolean' } } as const;

export const main = defineCommand({
  name: 'audit',
  help: HELP,
  options: OPTIONS,
  run: ({ values, positionals: files }) => {
    if (values.rules) {
      print(
        RULES.flatMap(({ id, severity, why, remedy }) => [`${id}  (${severity})`, `  ${why}`, `  → ${remedy}`, '']),
      );
      return Promise.resolve(EXIT.fine);
    }
    const containers = readBoth(files);
    const subject = subjectOf(containers);
    const findings = audit(subject);
    if (values.json) printJson(toJson(files, subject, findings));
    else print(report(containers, subject, findings));
    return Promise.resolve(findings.some(({ severity }) => severity === 'error') ? EXIT.failed : EXIT.fine);
  },
});

const readBoth = (files: readonly string[]): Container[] => {
  if (files.length === 0) throw new UsageError('name an export, e.g. countonce audit web.json server.json');
  if (files.length > 2)
    throw new UsageError('takes two exports at most: one of the web container, one of the server container');
  const containers = files.map(readExportFile);
  const [one, other] = containers;
  if (other && one?.context === other.context)
    throw new UsageError(
      `${one.file} and ${other.file} are both of ${one.context} containers; give one of the web container and one of the server container`,
    );
  return containers;
};

const flowsOf = ({ web, server }: Subject) => (web && server ? followEvents(web, server) : []);

const toJson = (files: readonly string[], subject: Subject, findings: readonly Finding[]) => ({
  files,
  findings: findings.map(({ id: rule, severity, file, kind, name, text, why, remedy }) => ({
    rule,
    severity,
    file,
    kind,
    name,
    text,
    why,
    remedy,
  })),
  events: flowsOf(subject).map(({ event, verdict, reason }) => ({
    event: event.name,
    tag: event.tag.name,
    verdict,
    reason,
  })),
});

/** Findings of one rule stand together, under one reason and remedy. */
const report = (containers: readonly Container[], subject: Subject, findings: readonly Finding[]): string[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.id}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const flows = flowsOf(subject);
  return [
    ...containers.map(describeContainer),
    '',
    ...[...groups].flatMap(([key, group]) => [
      key,
      ...group.map(({ kind, name, text }) => `  ${kind} “${name}” ${text}`),
      `  Why: ${group[0]?.why}`,
      `  → ${group[0]?.remedy}`,
      '',
    ]),
    ...(flows.length > 0 ? ['Events of the pixel:', ...flows.map((flow) => `  ${describeFlow(flow)}`), ''] : []),
    summary(findings),
  ];
};

const describeContainer = ({ file, context, entities }: Container): string =>
  `${file}: ${context === 'WEB' ? 'web' : 'server'} container, ${count(entities.tag.length, 'tag')}, ${count(entities.trigger.length, 'trigger')}, ${count(entities.variable.length, 'variable')}`;

const summary = (findings: readonly Finding[]): string => {
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return findings.length === 0
    ? 'Nothing found that makes an event count twice.'
    : [count(of('error'), 'error'), count(of('warning'), 'warning'), count(of('note'), 'note')].join(', ');
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
