/** The form of an API that runs on the host, and how it reads its arguments. Types and argument readers only. */
import { Fault } from '../fault.ts';
import type { ApiHost } from './api-host.ts';

/** Arguments are values of the realm: read primitives directly, everything else through copyOut. */
export type HostApi = (run: ApiHost, args: readonly unknown[]) => unknown;

export type HostApis = Readonly<Record<string, HostApi>>;

/** Text of an argument, the way JavaScript converts primitives; undefined stays undefined. */
export const optionalText = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '[object Object]';
};

export const toText = (value: unknown): string => optionalText(value) ?? String(value);

/** @throws Fault when the argument is no function */
export const toCallback = (api: string, value: unknown): unknown => {
  if (typeof value === 'function') return value;
  throw new Fault(`${api}: an argument is not a function; pass a function to call`, { api });
};
