/** Runs the built template.tpl for one event in the sandbox, as GTM would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime, type HttpResponse } from '../../tools/sandbox/runtime.ts';
import { parseTemplateFile } from '../../tools/sandbox/template-file.ts';
import { answerInTurn, FORM, NOW_MS, type Run } from './tag-run.ts';

const TEMPLATE = join(import.meta.dirname, '..', '..', 'template.tpl');

const cookieHeader = (cookies: Record<string, string[]>): Record<string, string> => {
  const pairs = Object.entries(cookies).flatMap(([name, values]) => values.map((value) => `${name}=${escape(value)}`));
  return pairs.length > 0 ? { cookie: pairs.join('; ') } : {};
};

/** Percent-encoded; lone surrogates cannot be, and no browser has them in a cookie. */
const escape = (text: string): string => encodeURIComponent(Buffer.from(text).toString('utf8'));

const runtime = createRuntime(parseTemplateFile(readFileSync(TEMPLATE, 'utf8')));

export const runTemplate: Run = async ({ event, settings, cookies = {}, headers = {}, preview = false, answers }) => {
  const result = await runtime.run({
    data: { ...FORM, ...settings },
    eventData: event,
    request: { headers: { ...headers, ...cookieHeader(cookies) } },
    container: { previewMode: preview, debugMode: false },
    now: () => NOW_MS,
    sendHttp: answerInTurn(answers) as () => Promise<HttpResponse>,
  });
  if (result.error) throw new Error(result.error.message);
  return {
    callbacks: result.callbacks.map((name) => (name === 'gtmOnSuccess' ? 'succeed' : 'fail')),
    requests: result.requests,
    logs: result.logs.map((values) => values.map(String).join(' ')),
    cookies: result.cookies,
  };
};
