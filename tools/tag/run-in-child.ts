/**
 * The side of the lab: one child that runs a stranger's template for one event after another, because a process for each event
 * would be too slow. When its code has to be ended, the events that ran in it say so, and all others get a new child.
 */
import { join } from 'node:path';
import { callInChild } from '../sandbox/child/in-child.ts';
import type { HttpResponse, OutgoingRequest, RunOptions } from '../sandbox/runtime.ts';
import type { TemplateFacts, TemplateResult, TemplateRunner, TemplateTask } from './template-runner.ts';
import type { ToChild, ToLab } from './template-talk.ts';

type SendHttp = NonNullable<RunOptions['sendHttp']>;

/** An event that runs in the child. */
interface Running {
  sendHttp: SendHttp;
  hasBegun: boolean;
  /** Without a result: the child ended before the event had begun. */
  end: (result?: TemplateResult) => void;
}

interface Child {
  /** Rejects with UsageError for what is no template, or with ChildStopped. */
  facts: Promise<TemplateFacts>;
  run: (task: TemplateTask, sendHttp: SendHttp) => Promise<TemplateResult | undefined>;
  isOver: () => boolean;
}

/** Throws UsageError when the text is no template, ChildStopped when it cannot be read in bounded time and memory. */
export async function runInChild(template: string): Promise<TemplateRunner> {
  const closing = new AbortController();
  let child = openChild(template, closing.signal);
  const facts = await child.facts;
  const run: TemplateRunner['run'] = async (task, sendHttp) => {
    for (let tries = 0; tries < MOST_TRIES && !closing.signal.aborted; tries += 1) {
      if (child.isOver()) child = openChild(template, closing.signal);
      const result = await child.run(task, sendHttp);
      if (result) return result;
    }
    return ended('the process that runs the template ended again and again');
  };
  return { ...facts, run, close: () => closing.abort() };
}

/** An event that waits behind others that end their process. */
const MOST_TRIES = 20;

const TASK = { module: join(import.meta.dirname, 'serve-template.ts'), name: 'serveTemplate' };

function openChild(template: string, signal: AbortSignal): Child {
  const running = new Map<number, Running>();
  let runs = 0;
  let stopped: string | undefined;
  let say: (said: ToChild) => void = () => undefined;
  const facts = new Promise<TemplateFacts>((resolve, reject) => {
    const hear = (said: ToLab): void => {
      if ('facts' in said) return resolve(said.facts);
      if ('result' in said) return finish(running, said.run, said.result);
      if ('begun' in said) return begin(running.get(said.begun));
      const sendHttp = running.get(said.run)?.sendHttp;
      if (sendHttp) void answer(sendHttp, said.request).then((words) => say({ answer: said.send, ...words }));
    };
    const over = (error: Error): void => {
      stopped = error.message;
      for (const [id, { hasBegun }] of [...running]) finish(running, id, hasBegun ? ended(error.message) : undefined);
      reject(error);
    };
    const onProgress = hear as (progress: unknown) => void;
    callInChild({ ...TASK, args: [template], onProgress, onOpen: (given) => void (say = given), signal }).catch(over);
  });
  const started = facts.then(
    () => undefined,
    ({ message }: Error) => ended(message),
  );
  const run = async (task: TemplateTask, sendHttp: SendHttp): Promise<TemplateResult | undefined> => {
    const failure = await started;
    if (failure ?? stopped) return failure;
    return new Promise((end) => {
      runs += 1;
      running.set(runs, { sendHttp, hasBegun: false, end });
      try {
        say({ run: runs, task });
      } catch (error) {
        // Nested too deeply to be cloned.
        finish(running, runs, ended(`the event cannot be handed over: ${(error as Error).message}`));
      }
    });
  };
  return { facts, run, isOver: () => stopped !== undefined };
}

function begin(event: Running | undefined): void {
  if (event) event.hasBegun = true;
}

function finish(running: Map<number, Running>, id: number, result?: TemplateResult): void {
  running.get(id)?.end(result);
  running.delete(id);
}

function ended(message: string): TemplateResult {
  return { outcome: 'none', error: { message }, logs: [], cookies: [] };
}

type Words = { response: HttpResponse } | { reason: string };

async function answer(sendHttp: SendHttp, request: OutgoingRequest): Promise<Words> {
  try {
    const { statusCode, headers, body } = await sendHttp(request, () => false);
    return { response: { statusCode, headers, ...(body !== undefined && { body }) } };
  } catch (error) {
    const { reason } = error as { reason?: unknown };
    return { reason: typeof reason === 'string' ? reason : 'failed' };
  }
}
