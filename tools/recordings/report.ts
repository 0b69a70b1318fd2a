/** From the bytes of a recording to its report. The order is written here and nowhere else; personal values are masked in all of it. */
import { VERDICTS } from '../pairing/pair-types.ts';
import { maskPersonalData } from '../privacy/mask.ts';
import { countAutomatic, describeAction, isMadeByItself } from './actions.ts';
import { findAll } from './findings/find-all.ts';
import { judgeRecording, type Judged } from './judge-recording.ts';
import { readTraffic } from './read-traffic.ts';
import type { Report, ReportTotals } from './report-types.ts';
import type { Progress, TagToRun } from './run-events.ts';

export interface Recording {
  /** As the report names it. */
  file: string;
  bytes: Parameters<typeof readTraffic>[0];
}

/** @throws RecordingError for what is no recording */
export async function reportRecording(
  { file, bytes }: Recording,
  tag: TagToRun,
  onProgress?: Progress,
): Promise<Report> {
  const judged = await judgeRecording(await readTraffic(bytes), tag, onProgress);
  return writeReport(file, judged);
}

export function writeReport(file: string, judged: Judged): Report {
  const automatic = judged.actions.filter(isMadeByItself);
  const own = judged.actions.filter((action) => !automatic.includes(action));
  const actions = own.map((action) => describeAction(action, judged));
  return maskTexts({
    file,
    writer: judged.traffic.writer,
    actions,
    automatic: countAutomatic(automatic),
    findings: findAll(judged, own),
    totals: countVerdicts(actions),
  });
}

/**
 * Every action is counted once by both sides, or was skipped without a call of the pixel, and nothing else is wrong.
 */
export function isAllCountedOnce({ actions, findings }: Report): boolean {
  const isFine = actions.every(({ verdict, pixel }) => verdict === 'paired' || (verdict === 'skipped' && !pixel));
  return (
    isFine &&
    actions.some(({ verdict }) => verdict === 'paired') &&
    !findings.some(({ severity }) => severity === 'error')
  );
}

function countVerdicts(actions: Report['actions']): ReportTotals {
  const counts = VERDICTS.map((each) => [each, actions.filter(({ verdict }) => verdict === each).length]);
  return { actions: actions.length, ...Object.fromEntries(counts) } as ReportTotals;
}

/** A site can put an address anywhere, also into an id. */
function maskTexts<T>(value: T): T {
  if (typeof value === 'string') return maskPersonalData(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => maskTexts(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskTexts(each as unknown)])) as T;
}
