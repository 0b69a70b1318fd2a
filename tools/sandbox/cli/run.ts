/** countonce run: runs a template once, or once for each event of a GA4 hit, and prints what it did. */
import { print, runCommand, UsageError } from './command-line.ts';
import type { Command, Parsed } from './command-line.ts';
import { callInChild } from './in-child.ts';
import { readHit } from './read-hit.ts';
import { readJson, readTextOrFile } from './read-json.ts';
import { readTemplate } from './read-template.ts';
import { redact } from './redact.ts';
import { writeRun } from './report-run.ts';
import type { RunTask } from './run-file.ts';
import type { IncomingRequest, RunResult } from '../run-types.ts';

const HELP = `Usage: countonce run [options] FILE.tpl

Runs the template's code once and prints its requests, cookies, logs and outcome.
Nothing leaves the machine unless --live is given. JSON is a file or the text itself.

  --data JSON        the saved form: field values by name
  --event JSON       the event data
  --ga4 HIT          a GA4 hit instead of event data: a URL of /g/collect, or a file
                     with a request (POST URL, header lines, an empty line, the body)
  --request JSON     the incoming request: {method, path, query, headers, body, remoteAddress}
  --headers JSON     headers of the incoming request
  --cookies TEXT     its cookies, "a=1; b=2"
  --live             really send the template's requests
  --json             print the results as JSON
  --time-limit MS    longest time for the run (20000)
  --help             this text

Exit status: 0 the code ran, 1 it failed or called gtmOnFailure, 2 wrong usage.`;

const OPTIONS = {
  data: { type: 'string' },
  event: { type: 'string' },
  ga4: { type: 'string' },
  request: { type: 'string' },
  headers: { type: 'string' },
  cookies: { type: 'string' },
  live: { type: 'boolean' },
  json: { type: 'boolean' },
  'time-limit': { type: 'string' },
} as const;

type Values = Parsed<typeof OPTIONS>['values'];

const COMMAND: Command<typeof OPTIONS> = {
  name: 'run',
  help: HELP,
  options: OPTIONS,
  run: async ({ values, positionals }) => {
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('name one template file');
    readTemplate(file);
    const results: RunResult[] = [];
    for (const task of makeTasks(file, values)) {
      results.push(await callInChild<RunResult>({ module: 'run-file.ts', name: 'runFile', args: [task] }));
    }
    const report = values.json
      ? JSON.stringify(results.length === 1 ? results[0] : results, null, 2)
      : results.map(writeRun).join('\n\n');
    print(redact(report, readJson('--data', values.data)));
    return results.some(({ error, outcome }) => error !== undefined || outcome === 'failure') ? 1 : 0;
  },
};

/** Gives the exit status. */
export const main = (args: string[]): Promise<number> => runCommand(COMMAND, args);

const makeTasks = (file: string, values: Values): RunTask[] => {
  if (values.ga4 !== undefined && values.event !== undefined)
    throw new UsageError('--ga4 and --event exclude each other');
  const limit = values['time-limit'];
  if (limit !== undefined && !(Number(limit) > 0))
    throw new UsageError('--time-limit must be a number of milliseconds');
  const base = {
    file,
    isLive: values.live === true,
    data: readJson('--data', values.data) ?? {},
    request: readRequest(values),
    ...(limit !== undefined && { timeLimitMs: Number(limit) }),
  };
  if (values.ga4 === undefined) return [{ ...base, eventData: readJson('--event', values.event) ?? {} }];
  const { events, request } = readHit(readTextOrFile('--ga4', values.ga4), base.request);
  return events.map((eventData) => ({ ...base, request, eventData }));
};

const readRequest = (values: Values): IncomingRequest => {
  const request = (readJson('--request', values.request) ?? {}) as IncomingRequest;
  const headers = { ...request.headers, ...(readJson('--headers', values.headers) as IncomingRequest['headers']) };
  if (values.cookies !== undefined) headers.cookie = values.cookies;
  return { ...request, headers };
};
