/** A request as the checks see it: path and parameters taken apart, beside the stand-in's settings. */
import type { GraphOptions, GraphRequest, Refusal } from './graph-types.ts';
import { readFields, type RequestFields } from './request-fields.ts';

export interface GraphCall {
  /** Upper case. */
  method: string;
  path: string;
  /** From `/v26.0/123/events`; undefined for any other form of path. */
  target?: { version: string; pixelId: string };
  fields: RequestFields;
  nowMs: number;
  options: GraphOptions;
}

/** One check of the whole request: undefined when there is nothing to refuse. */
export type CallCheck = (call: GraphCall) => Refusal | undefined;

const EVENTS_PATH = /^\/(v[^/]*)\/([^/]+)\/events\/?$/;

export function readCall(request: GraphRequest, options: GraphOptions, nowMs: number): GraphCall {
  const parts = EVENTS_PATH.exec(request.path);
  return {
    method: request.method.toUpperCase(),
    path: request.path,
    ...(parts && { target: { version: parts[1] ?? '', pixelId: parts[2] ?? '' } }),
    fields: readFields(request),
    nowMs,
    options,
  };
}
