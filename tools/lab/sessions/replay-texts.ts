/** A replay for the lab's page: through our own template in this process, through any other in a child that can be ended. */
import { join } from 'node:path';
import { callInChild } from '../../sandbox/child/in-child.ts';
import { reportReplay } from './replay-report.ts';
import type { ReplayReport, Session } from './session-types.ts';

export interface ReplayTexts {
  /** The lab's template, and a second one to compare it with. */
  templates: [string, string?];
  /** The first one is ours. */
  isOwn: boolean;
}

const MODULE = join(import.meta.dirname, '..', 'cli', 'replay-file.ts');

/** Throws UsageError for what is no template, ChildStopped for one whose code had to be ended. */
export function replayTexts(session: Session, { templates, isOwn }: ReplayTexts): Promise<ReplayReport> {
  if (isOwn && templates[1] === undefined) return reportReplay(session, templates);
  return callInChild({ module: MODULE, name: 'replayInChild', args: [session, templates] });
}
