/** Reads a request's parameters wherever Graph takes them from: header, query, JSON body or form body. Judges nothing. */
import type { GraphRequest } from './graph-types.ts';

export interface RequestFields {
  /** The first of Authorization header, query and body that has one. */
  token?: string;
  tokenPlace?: 'header' | 'query' | 'body';
  appsecretProof?: string;
  /** Parsed if it came as JSON text in a form; undefined if there is none. */
  data: unknown;
  testEventCode?: string;
  partnerAgent?: string;
  format: 'json' | 'broken-json' | 'form' | 'multipart';
}

type Values = Record<string, unknown>;

export function readFields(request: GraphRequest): RequestFields {
  const { format, values } = readBody(request.body ?? '', readContentType(request));
  const query = Object.fromEntries(new URLSearchParams(request.query));
  const text = (name: string) => textOf(query[name]) ?? textOf(values[name]);
  return {
    ...readToken(request, query, values),
    appsecretProof: text('appsecret_proof'),
    data: parseText(values.data ?? query.data),
    testEventCode: text('test_event_code'),
    partnerAgent: text('partner_agent'),
    format,
  };
}

function readToken(request: GraphRequest, query: Values, values: Values): Pick<RequestFields, 'token' | 'tokenPlace'> {
  const header = /^Bearer +(.*)$/is.exec(findHeader(request, 'authorization') ?? '')?.[1];
  if (header !== undefined) return { token: header.trim(), tokenPlace: 'header' };
  const inQuery = textOf(query.access_token);
  if (inQuery !== undefined) return { token: inQuery, tokenPlace: 'query' };
  const inBody = textOf(values.access_token);
  return inBody === undefined ? {} : { token: inBody, tokenPlace: 'body' };
}

/** Without a content type, what begins like JSON is read as JSON. */
function readBody(body: string, contentType: string): { format: RequestFields['format']; values: Values } {
  if (contentType.startsWith('multipart/')) return { format: 'multipart', values: {} };
  const isForm = contentType.includes('urlencoded') || (contentType === '' && !/^\s*[{[]/.test(body));
  if (isForm) return { format: 'form', values: Object.fromEntries(new URLSearchParams(body)) };
  const parsed = parseText(body);
  if (typeof parsed === 'string') return { format: 'broken-json', values: {} };
  return { format: 'json', values: isObject(parsed) ? parsed : {} };
}

/** JSON in a text becomes its value; anything else stays as it is. */
function parseText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

export function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readContentType(request: GraphRequest): string {
  return (findHeader(request, 'content-type') ?? '').trim().toLowerCase();
}

function findHeader({ headers }: GraphRequest, name: string): string | undefined {
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return Array.isArray(value) ? value[0] : value;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
