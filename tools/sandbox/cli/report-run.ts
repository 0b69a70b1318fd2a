/** Writes the result of a run for people, as lines. Query values of URLs and headers are shown as they are: it is their own data. */
import { formatValue } from '../test-language/format-value.ts';
import type { SentRequest } from '../run-types.ts';
import type { FileRun } from './run-file.ts';

/** What there is of a run: nothing but an error, where its process had to be ended. */
export type RunReport = Partial<FileRun> & Pick<FileRun, 'outcome' | 'error'>;

export const writeRun = (report: RunReport): string[] => {
  const { outcome, error, returnValue, requests = [], cookies = [], logs = [], events = [], messages = [] } = report;
  const place = error?.line === undefined ? '' : ` (line ${error.line})`;
  return [
    `outcome: ${outcome}`,
    ...(error ? [`error: ${error.message}${place}`] : []),
    ...(returnValue === undefined ? [] : [`returned: ${formatValue(returnValue)}`]),
    ...requests.flatMap(writeRequest),
    ...cookies.map(({ header }) => `cookie: ${header}`),
    ...events.map((event) => `event: ${formatValue(event)}`),
    ...messages.map(({ type, message }) => `message ${type}: ${formatValue(message)}`),
    ...(report.pixels ?? []).map((url) => `pixel: ${url}`),
    ...(report.response?.returned ? writeResponse(report.response) : []),
    ...logs.map((values) => `log: ${values.map(writeLogged).join(' ')}`),
  ];
};

const writeLogged = (value: unknown): string => (typeof value === 'string' ? value : formatValue(value));

const writeRequest = ({ method, url, headers, body, response, problem }: SentRequest): string[] => [
  `request: ${method} ${url}`,
  ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ...(body === '' ? [] : [`  ${body}`]),
  response
    ? `  → ${response.statusCode} ${response.body ?? ''}`.trimEnd()
    : `  → no response${problem === undefined ? '' : ` (${problem})`}`,
];

const writeResponse = ({ status, headers, body }: FileRun['response']): string[] => [
  `response: ${status}`,
  ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ...(body === '' ? [] : [`  ${body}`]),
];
