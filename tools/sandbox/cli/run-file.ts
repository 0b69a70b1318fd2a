/** Reads one template file and runs it once; for `countonce run`, in a child process. */
import { createRuntime } from '../runtime.ts';
import type { HttpResponse, OutgoingRequest, RunResult } from '../run-types.ts';
import type { RunInput } from './read-inputs.ts';
import { readTemplate } from './read-template.ts';

export interface RunTask extends RunInput {
  file: string;
  isLive: boolean;
}

export const runFile = ({ file, isLive, ...options }: RunTask): Promise<RunResult> =>
  createRuntime(readTemplate(file)).run({ ...options, ...(isLive && { sendHttp: sendLive }) });

/** Sends over the network. The runtime owns the timeout's meaning; the signal only frees the socket. */
const sendLive = async (request: OutgoingRequest): Promise<HttpResponse> => {
  const { url, method, headers, body, timeoutMs } = request;
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { method, headers, signal, ...(body !== '' && { body }) });
  const answered: HttpResponse['headers'] = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) answered['set-cookie'] = cookies;
  return { statusCode: response.status, headers: answered, body: await response.text() };
};
