/** One replay from file to report: reads, runs, compares. Knows neither HTTP nor a terminal. */
import { compareRuns } from './compare.ts';
import { recordedEvents, replaySession, type Progress, type Replay } from './replay.ts';
import type { ReplayReport, Session } from './session-types.ts';

/**
 * With one template it is compared with what was recorded, with two the first with the second. Throws TemplateFileError.
 */
export async function reportReplay(
  session: Session,
  templates: [string, string?],
  progress?: Progress,
): Promise<ReplayReport> {
  const [first, second] = templates;
  const count = second === undefined ? 1 : 2;
  let round = 0;
  const run = async (template: string) => {
    const replay = await replaySession(session, template, (done, all) => progress?.(round * all + done, all * count));
    round += 1;
    return replay;
  };
  const one = await run(first);
  if (second === undefined) {
    return compareRuns({ name: 'recorded', events: recordedEvents(session) }, named(one));
  }
  return compareRuns(named(one), named(await run(second)));
}

const named = ({ templateName, ...run }: Replay) => ({ name: templateName, ...run });
