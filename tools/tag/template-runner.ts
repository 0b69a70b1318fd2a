/**
 * Runs a template once per event, wherever its code runs: our own in this process, which is fast, any other in a child, which can
 * be ended. Owns the choice of what a runner is, not how the child is spoken to.
 */
import { createRuntime, type RunOptions, type RunResult } from '../sandbox/runtime.ts';
import { parseTemplateFile, type TemplateFile } from '../sandbox/template-file.ts';

type Asked = 'data' | 'eventData' | 'request' | 'container' | 'clientName' | 'timeLimitMs';

/** What is asked of a run. The clock stands still in it. */
export interface TemplateTask extends Pick<RunOptions, Asked> {
  nowMs: number;
}

/** What the lab reads of a result. */
export type TemplateResult = Pick<RunResult, 'outcome' | 'error' | 'logs' | 'cookies'>;

/** What the lab knows of a template without running it. */
export interface TemplateFacts {
  /** The template's name in GTM. */
  templateName: string;
  /** The template's section ___TEMPLATE_PARAMETERS___. */
  parameters: readonly unknown[];
}

export interface TemplateRunner extends TemplateFacts {
  /** Never rejects: what goes wrong is the result's error. */
  run: (task: TemplateTask, sendHttp: NonNullable<RunOptions['sendHttp']>) => Promise<TemplateResult>;
  close: () => void;
}

export function factsOf({ info, name, parameters }: TemplateFile): TemplateFacts {
  return { templateName: typeof info['displayName'] === 'string' ? info['displayName'] : name, parameters };
}

/** Throws TemplateFileError when the text is no template. */
export function runHere(template: string): TemplateRunner {
  const file = parseTemplateFile(template);
  const runtime = createRuntime(file);
  return {
    ...factsOf(file),
    run: ({ nowMs, ...options }, sendHttp) => runtime.run({ ...options, sendHttp, now: () => nowMs }),
    close: () => undefined,
  };
}
