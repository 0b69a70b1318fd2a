/** The side of the child: runs a stranger's template for each event that the lab hands over, and asks the lab for answers. */
import { UsageError } from '../cli/command-line.ts';
import type { HttpResponse, OutgoingRequest } from '../sandbox/runtime.ts';
import { createRuntime } from '../sandbox/runtime.ts';
import { parseTemplateFile, TemplateFileError, type TemplateFile } from '../sandbox/template-file.ts';
import { factsOf, type TemplateResult } from './template-runner.ts';
import type { ToChild, ToLab } from './template-talk.ts';

interface Waiting {
  resolve: (response: HttpResponse) => void;
  reject: (reason: unknown) => void;
}

/** Never resolves: the lab ends the process. @throws UsageError for a text that is no template */
export function serveTemplate(
  template: string,
  tell: (said: ToLab) => void,
  listen: (hear: (said: ToChild) => void) => void,
): Promise<never> {
  const file = parse(template);
  const runtime = createRuntime(file);
  const waiting = new Map<number, Waiting>();
  let sends = 0;
  const ask = (run: number, request: OutgoingRequest): Promise<HttpResponse> =>
    new Promise((resolve, reject) => {
      sends += 1;
      waiting.set(sends, { resolve, reject });
      tell({ send: sends, run, request });
    });
  listen((said) => {
    if ('answer' in said) {
      const asked = waiting.get(said.answer);
      waiting.delete(said.answer);
      if ('response' in said) asked?.resolve(said.response);
      else asked?.reject({ reason: said.reason });
      return;
    }
    const { run, task } = said;
    const { nowMs, ...options } = task;
    tell({ begun: run });
    const ran = runtime.run({ ...options, now: () => nowMs, sendHttp: (request) => ask(run, request) });
    void ran.then((result) => tell({ run, result: kept(result) }));
  });
  tell({ facts: factsOf(file) });
  return new Promise(() => undefined);
}

function kept({ outcome, error, logs, cookies }: TemplateResult): TemplateResult {
  return { outcome, error, logs, cookies };
}

function parse(template: string): TemplateFile {
  try {
    return parseTemplateFile(template);
  } catch (error) {
    throw error instanceof TemplateFileError ? new UsageError(error.message) : error;
  }
}
