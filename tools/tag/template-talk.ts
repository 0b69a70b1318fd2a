/** What the lab and the child that runs a stranger's template say to each other. Types only. */
import type { HttpResponse, OutgoingRequest } from '../sandbox/runtime.ts';
import type { TemplateFacts, TemplateResult, TemplateTask } from './template-runner.ts';

/** From the lab: an event to run, or the answer to a request of a run. */
export type ToChild =
  | { run: number; task: TemplateTask }
  | { answer: number; response: HttpResponse }
  /** No answer came, in the words of sendHttpRequest. */
  | { answer: number; reason: string };

/** From the child: the template's facts first, then which event begins, its requests and its result. */
export type ToLab =
  | { facts: TemplateFacts }
  | { begun: number }
  | { send: number; run: number; request: OutgoingRequest }
  | { run: number; result: TemplateResult };
