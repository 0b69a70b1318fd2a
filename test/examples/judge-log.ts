/** Compares the log with what its example expects: one line per pixel, the reasons it names and no others. */
import { PROBLEMS } from '../../template/spec/problems.ts';
import type { Example, Ran, Reason } from './example.ts';
import { expectEqual, expectWith, expectWithout } from './expect-seldom.ts';

const SAYS = { sent: ' sent to pixel ', skipped: ' skipped: ', failed: ' failed for pixel ' };
const NOTE = ' Note: ';

/** A reason as the log may say it: the field in Meta's spelling stands before the words or behind them. */
const wordsFor = (reason: Reason): string[] => {
  const [field, code] = reason.includes(' ') ? reason.split(' ') : ['', reason];
  const row = PROBLEMS.find((problem) => problem.code === code);
  if (!row) throw new Error(`The table of reasons has no row ${code}.`);
  const ends = row.severity === 'skipped' || row.severity === 'failed';
  const words = ends ? row.text : row.code.replaceAll('_', ' ');
  return field ? [`${field}: ${words}`, `${words} (${field}`] : [words];
};

/** What the notes say beyond the reasons expected; '' when nothing. A detail in brackets belongs to its reason. */
const unexpectedIn = (line: string, reasons: Reason[]): string => {
  let rest = line.split(NOTE)[1] ?? '';
  for (const words of reasons.flatMap(wordsFor)) {
    const at = rest.indexOf(words);
    if (at < 0) continue;
    const behind = rest.slice(at + words.length).replace(/^( \(([^()]|\([^()]*\))*)?\)/, '');
    rest = rest.slice(0, at) + behind;
  }
  return rest.replace(/^[;. ]*$/, '');
};

export const judgeLog = (ran: Ran, { in: given, out }: Example): void => {
  const log = ran.logs.join('\n');
  for (const text of out.log ?? []) expectWith(log, text);
  for (const text of out.notInLog ?? []) expectWithout(log, text);
  const level = given.settings?.logLevel ?? 'always';
  if (level !== 'always') return;
  const lines = ran.logs.filter((line) => line.startsWith('CountOnce: '));
  expectWith(lines.join('\n'), SAYS[out.outcome]);
  const reasons = out.reasons ?? [];
  for (const reason of reasons) {
    const words = wordsFor(reason);
    if (!words.some((text) => log.includes(text))) expect(log).toContain(words[0]);
  }
  expectEqual(
    lines.map((line) => unexpectedIn(line, reasons)),
    lines.map(() => ''),
  );
};
