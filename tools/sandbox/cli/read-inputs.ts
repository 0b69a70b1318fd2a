/** The options that say with what a template runs: form, event, request. Shared by the commands that run one. */
import type { IncomingRequest } from '../run-types.ts';
import { UsageError } from '../../cli/command-line.ts';
import type { Parsed } from '../../cli/command-line.ts';
import { readHit } from './read-hit.ts';
import { readJson, readTextOrFile } from './read-json.ts';

export const INPUT_OPTIONS = {
  data: { type: 'string' },
  event: { type: 'string' },
  ga4: { type: 'string' },
  request: { type: 'string' },
  headers: { type: 'string' },
  cookies: { type: 'string' },
  'time-limit': { type: 'string' },
} as const;

export const INPUT_HELP = `  --data JSON        the saved form: field values by name
  --event JSON       the event data
  --ga4 HIT          a GA4 hit instead of event data: a URL of /g/collect, or a file
                     with a request (POST URL, header lines, an empty line, the body)
  --request JSON     the incoming request: {method, path, query, headers, body, remoteAddress}
  --headers JSON     headers of the incoming request
  --cookies TEXT     its cookies, "a=1; b=2"
  --time-limit MS    longest time for a run (20000)`;

type Values = Parsed<typeof INPUT_OPTIONS>['values'];

export interface RunInput {
  data: Record<string, unknown>;
  eventData: Record<string, unknown>;
  request: IncomingRequest;
  timeLimitMs?: number;
}

/** One for each event: a hit can carry several. @throws UsageError */
export const readInputs = (values: Values): RunInput[] => {
  if (values.ga4 !== undefined && values.event !== undefined)
    throw new UsageError('--ga4 and --event exclude each other');
  const base = {
    data: readJson('--data', values.data) ?? {},
    request: readRequest(values),
    ...readTimeLimit(values['time-limit']),
  };
  if (values.ga4 === undefined) return [{ ...base, eventData: readJson('--event', values.event) ?? {} }];
  const { events, request } = readHit(readTextOrFile('--ga4', values.ga4), base.request);
  return events.map((eventData) => ({ ...base, request, eventData }));
};

/** An hour: what takes longer is no number of milliseconds. */
const MAX_LIMIT_MS = 3_600_000;

/** @throws UsageError */
export const readTimeLimit = (value: string | undefined): { timeLimitMs?: number } => {
  if (value === undefined) return {};
  const timeLimitMs = Number(value);
  if (timeLimitMs >= 1 && timeLimitMs <= MAX_LIMIT_MS) return { timeLimitMs };
  throw new UsageError('--time-limit must be a number of milliseconds, 1 to 3600000');
};

const readRequest = (values: Values): IncomingRequest => {
  const request = (readJson('--request', values.request) ?? {}) as IncomingRequest;
  const headers = { ...request.headers, ...(readJson('--headers', values.headers) as IncomingRequest['headers']) };
  if (values.cookies !== undefined) headers.cookie = values.cookies;
  return { ...request, headers };
};
