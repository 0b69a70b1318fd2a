/** The shape of a request and a reply inside the lab, free of any HTTP library. */
import type { ServerResponse } from 'node:http';

export interface LabRequest {
  method: string;
  /** Path without the query, decodable. */
  path: string;
  /** As it arrived, without the question mark. */
  query: string;
  /** Lower-case names. */
  headers: Record<string, string | string[]>;
  /** UTF-8, at most the limit of read-body.ts. */
  body: string;
  remoteAddress: string;
}

export interface Reply {
  status: number;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
  /** Takes the response over after the headers went out, for answers that stay open. */
  stream?: (response: ServerResponse) => void;
}

export function jsonReply(status: number, value: unknown): Reply {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
  return { status, headers, body: `${JSON.stringify(value)}\n` };
}

/** The first value of a header that may have been sent several times. */
export function headerText(request: Pick<LabRequest, 'headers'>, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
