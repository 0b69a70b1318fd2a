/** Runs the built template.tpl for one example: by the engine, or in the interpreter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interpret } from '../../tools/sandbox/interpreter/interpret.ts';
import { createRuntime, type Runtime } from '../../tools/sandbox/runtime.ts';
import { parseTemplateFile } from '../../tools/sandbox/template-file.ts';
import type { Example, Json, Ran } from './example.ts';
import { createMeta } from './meta.ts';
import { NOW_MS, PIXEL_ID, TOKEN } from './visit.ts';

export const TEMPLATE = parseTemplateFile(readFileSync(join(import.meta.dirname, '../../template.tpl'), 'utf8'));

/** The form of an example: a pixel and a log, with what the example says. */
export const formOf = (settings: Json = {}): Json => {
  const form: Json = { pixelId: PIXEL_ID, accessToken: TOKEN, logLevel: 'always', ...settings };
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));
};

const cookieHeader = (cookies: Record<string, string>): string =>
  Object.entries(cookies)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('; ');

type RanTemplate = Ran & { counted: boolean[]; error?: unknown };

export const runExample = async (runtime: Runtime, { in: given }: Example): Promise<RanTemplate> => {
  const meta = createMeta(given);
  const result = await runtime.run({
    data: formOf(given.settings),
    eventData: given.event as Json,
    request: { headers: { ...given.headers, cookie: cookieHeader(given.cookies ?? {}), host: 'data.shop.example' } },
    container: {
      previewMode: given.preview === true || given.preview === 'preview alone',
      debugMode: given.preview === true || given.preview === 'debug alone',
    },
    sendHttp: ({ url, method, headers, body, timeoutMs }) => meta.answer({ url, method, headers, body, timeoutMs }),
    now: () => given.nowMs ?? NOW_MS,
    hasPatterns: given.hasPatterns !== false,
  });
  const { callbacks, requests, cookies, logs, error } = result;
  return {
    callbacks,
    requests: requests.map(({ url, method, headers, body, timeoutMs }) => ({ url, method, headers, body, timeoutMs })),
    cookies: cookies.map(({ name, value, options }) => ({ name, value, options })),
    logs: logs.map((values) => values.join(' ')),
    counted: meta.counted,
    error,
  };
};

const engine = createRuntime(TEMPLATE);

export const runTemplate = (example: Example): Promise<RanTemplate> => runExample(engine, example);

let interpreter: Runtime | undefined;

/** As GTM does it. The template is compiled on first use, since few tests want it. */
export const interpretTemplate = (example: Example): Promise<RanTemplate> => {
  interpreter ??= createRuntime(TEMPLATE, interpret);
  return runExample(interpreter, example);
};
