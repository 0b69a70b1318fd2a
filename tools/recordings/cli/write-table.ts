/** The report for a terminal: a line for each action, what is wrong with it below, then the findings. Knows no colours. */
import type { Action, Finding, Report } from '../report-types.ts';

const WIDTH = 100;

export function writeTable(report: Report): string[] {
  const { file, writer, actions, automatic, findings } = report;
  return [
    `${file}${writer === '' ? '' : ` (${writer})`}`,
    '',
    ...(actions.length === 0 ? [] : [...writeActions(actions), '']),
    ...writeAutomatic(automatic),
    ...findings.flatMap((finding) => writeFinding(finding, actions)),
    ...(findings.length === 0 ? [] : ['']),
    writeTotals(report),
  ];
}

/** Equal lines that follow on each other are one. */
function writeActions(actions: readonly Action[]): string[] {
  const names = Math.min(30, Math.max(...actions.map(({ name }) => name.length)));
  const blocks = actions.map((action) => writeAction(action, names));
  const lines: string[] = [];
  for (const [at, block] of blocks.entries()) {
    const [head = '', ...rest] = block;
    const isSame = at > 0 && blocks[at - 1]?.slice(1).join('\n') === rest.join('\n') && rest.length > 1;
    lines.push(head, ...(isSame ? ['    as above'] : rest));
  }
  return lines;
}

function writeAction(action: Action, width: number): string[] {
  const { name, verdict, pixel, ga4, sharedId, reason, remedy } = action;
  const at = (pixel ?? ga4)?.at.slice(11, 19) ?? '';
  const shown = name.length > width ? `${name.slice(0, width - 1)}…` : name;
  const head = `${verdict === 'paired' ? '✓' : '✗'} ${at}  ${shown.padEnd(width)}  ${verdict}`;
  if (verdict === 'paired') return [`${head}${sharedId === undefined ? '' : `  ${sharedId}`}`];
  const sides = [
    pixel ? `pixel ${pixel.pixelId}: ${pixel.name}, ${idText(pixel.eventId)}` : 'pixel: nothing',
    ga4 ? `${carrierOf(ga4)}: ${ga4.name}, ${idText(ga4.eventId)}` : 'server: nothing',
  ];
  return [
    head,
    ...sides.map((side) => `    ${side}`),
    ...wrap(reason, '    '),
    ...(remedy === undefined ? [] : wrap(`→ ${remedy}`, '    ')),
  ];
}

const idText = (id: string | undefined): string => (id === undefined ? 'no id' : `id ${id}`);

const carrierOf = ({ host, measurementId }: NonNullable<Action['ga4']>): string =>
  measurementId === '' ? `Data Tag to ${host}` : `${measurementId} to ${host}`;

function writeAutomatic(automatic: Report['automatic']): string[] {
  if (automatic.length === 0) return [];
  const parts = automatic.map(
    ({ name, source, count }) => `${name} (${source === 'pixel' ? 'pixel' : 'GA4'}, ${count})`,
  );
  return [...wrap(`Made by the scripts themselves, and no faults: ${parts.join(', ')}.`, ''), ''];
}

function writeFinding({ rule, severity, text, remedy, action }: Finding, actions: readonly Action[]): string[] {
  const about = action === undefined ? '' : ` (${actions[action]?.pixel?.at.slice(11, 19) ?? ''})`.replace(' ()', '');
  return [`${severity}  ${rule}${about}`, ...wrap(text, '    '), ...wrap(`→ ${remedy}`, '    ')];
}

function writeTotals({ actions, totals, findings }: Report): string {
  const counts = Object.entries(totals).flatMap(([verdict, count]) =>
    verdict === 'actions' || count === 0 ? [] : [`${count} ${verdict}`],
  );
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const told = `${actions.length} ${actions.length === 1 ? 'action' : 'actions'}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`;
  const found = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  return `${told}; ${found}, ${errors} ${errors === 1 ? 'error' : 'errors'}`;
}

/** Lines of words, none longer than the width unless one word is. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + word.length >= WIDTH) {
      lines.push(`${indent}${line}`);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, `${indent}${line}`];
}
