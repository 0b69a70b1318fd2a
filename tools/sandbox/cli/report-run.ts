/** Writes the result of a run for people. Query values of URLs and headers are shown as they are: it is their own data. */
import { formatValue } from '../test-language/format-value.ts';
import type { RunResult, SentRequest } from '../run-types.ts';

export const writeRun = (result: RunResult): string => {
  const lines = [`outcome: ${result.outcome}`];
  const { error, returnValue, requests, cookies, logs } = result;
  if (error) lines.push(`error: ${error.message}${error.line === undefined ? '' : ` (line ${error.line})`}`);
  if (returnValue !== undefined) lines.push(`returned: ${formatValue(returnValue)}`);
  lines.push(...requests.flatMap(writeRequest));
  lines.push(...cookies.map(({ header }) => `cookie: ${header}`));
  lines.push(...result.events.map((event) => `event: ${formatValue(event)}`));
  lines.push(...result.messages.map(({ type, message }) => `message ${type}: ${formatValue(message)}`));
  lines.push(...result.pixels.map((url) => `pixel: ${url}`));
  if (result.response.returned) lines.push(...writeResponse(result));
  lines.push(...logs.map((values) => `log: ${values.map(writeLogged).join(' ')}`));
  return lines.join('\n');
};

const writeLogged = (value: unknown): string => (typeof value === 'string' ? value : formatValue(value));

const writeRequest = ({ method, url, headers, body, response }: SentRequest): string[] => [
  `request: ${method} ${url}`,
  ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ...(body === '' ? [] : [`  ${body}`]),
  response
    ? `  → ${response.statusCode} ${response.body ?? ''}`.trimEnd()
    : '  → no response (nothing leaves without --live)',
];

const writeResponse = ({ response }: RunResult): string[] => [
  `response: ${response.status}`,
  ...Object.entries(response.headers).map(([name, value]) => `  ${name}: ${value}`),
  ...(response.body === '' ? [] : [`  ${response.body}`]),
];
