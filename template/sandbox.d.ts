/**
 * The whole typed world of the sandbox: the built-in members that Google documents for sandboxed JavaScript, the server
 * APIs that the tag loads, and `data`. What is not declared here does not exist; TypeScript's own library is off (noLib).
 * Source: developers.google.com/tag-platform/tag-manager/templates/standard-library and …/server-side/api.
 */

interface Array<T> {
  readonly length: number;
  [index: number]: T;
  concat(...items: (T | readonly T[])[]): T[];
  every(test: (value: T, index: number) => unknown): boolean;
  filter<S extends T>(test: (value: T, index: number) => value is S): S[];
  filter(test: (value: T, index: number) => unknown): T[];
  forEach(visit: (value: T, index: number) => void): void;
  indexOf(value: T, from?: number): number;
  join(separator?: string): string;
  lastIndexOf(value: T, from?: number): number;
  map<U>(change: (value: T, index: number) => U): U[];
  pop(): T | undefined;
  push(...items: T[]): number;
  reduce<U>(merge: (result: U, value: T, index: number) => U, initial: U): U;
  reduceRight<U>(merge: (result: U, value: T, index: number) => U, initial: U): U;
  reverse(): T[];
  shift(): T | undefined;
  slice(start?: number, end?: number): T[];
  some(test: (value: T, index: number) => unknown): boolean;
  sort(compare?: (a: T, b: T) => number): T[];
  splice(start: number, count?: number, ...items: T[]): T[];
  toString(): string;
  unshift(...items: T[]): number;
}

interface ReadonlyArray<T> {
  readonly length: number;
  readonly [index: number]: T;
  concat(...items: (T | readonly T[])[]): T[];
  every(test: (value: T, index: number) => unknown): boolean;
  filter<S extends T>(test: (value: T, index: number) => value is S): S[];
  filter(test: (value: T, index: number) => unknown): T[];
  forEach(visit: (value: T, index: number) => void): void;
  indexOf(value: T, from?: number): number;
  join(separator?: string): string;
  lastIndexOf(value: T, from?: number): number;
  map<U>(change: (value: T, index: number) => U): U[];
  reduce<U>(merge: (result: U, value: T, index: number) => U, initial: U): U;
  reduceRight<U>(merge: (result: U, value: T, index: number) => U, initial: U): U;
  slice(start?: number, end?: number): T[];
  some(test: (value: T, index: number) => unknown): boolean;
  toString(): string;
}

interface String {
  readonly length: number;
  readonly [index: number]: string;
  charAt(index: number): string;
  concat(...parts: string[]): string;
  indexOf(part: string, from?: number): number;
  lastIndexOf(part: string, from?: number): number;
  match(pattern: SandboxRegex | string): string[] | null;
  replace(pattern: SandboxRegex | string, replacement: string): string;
  replace(pattern: SandboxRegex | string, replacement: (match: string) => string): string;
  search(pattern: SandboxRegex | string): number;
  slice(start?: number, end?: number): string;
  split(separator: string): string[];
  substring(start: number, end?: number): string;
  toLocaleLowerCase(): string;
  toLocaleUpperCase(): string;
  toLowerCase(): string;
  toString(): string;
  toUpperCase(): string;
  trim(): string;
}

interface Object {
  hasOwnProperty(key: string): boolean;
  toString(): string;
}
interface Number {
  toString(radix?: number): string;
}
interface Boolean {
  toString(): string;
}
interface Function {}
interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
interface IArguments {
  readonly length: number;
}
interface RegExp {}
interface Symbol {}
interface Iterable<T> {}
interface Promise<T> {}
interface TemplateStringsArray extends ReadonlyArray<string> {}

type Partial<T> = { [K in keyof T]?: T[K] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Readonly<T> = { readonly [K in keyof T]: T[K] };
type Record<K extends keyof any, T> = { [P in K]: T };
type Extract<T, U> = T extends U ? T : never;
type Exclude<T, U> = T extends U ? never : T;
type ReturnType<T extends (...args: any) => any> = T extends (...args: any) => infer R ? R : never;

/** What createRegex returns: opaque, RE2 semantics. */
interface SandboxRegex {
  readonly opaque: 'regex';
}

interface SandboxPromise<T> {
  then<U>(onResolved: (value: T) => U | SandboxPromise<U>, onRejected?: (reason: unknown) => void): SandboxPromise<U>;
  catch(onRejected: (reason: unknown) => void): SandboxPromise<T>;
  finally(onSettled: () => void): SandboxPromise<T>;
}

interface SandboxHttpOptions {
  method?: string;
  headers?: Record<string, string>;
  /** Milliseconds; 15,000 when absent. */
  timeout?: number;
}

interface SandboxHttpResponse {
  statusCode: number;
  headers: Record<string, string | string[]>;
  body?: string;
}

interface SandboxCookieOptions {
  domain?: string;
  path?: string;
  /** Seconds. */
  'max-age'?: number;
  secure?: boolean;
  httpOnly?: boolean;
  /** The spelling that most published templates use; whether the runtime minds the case is not known. */
  samesite?: string;
}

interface SandboxContainer {
  containerId: string;
  debugMode: boolean;
  environmentName: string;
  environmentMode: boolean;
  previewMode: boolean;
  version: string;
}

declare function require(api: 'JSON'): { parse(text: string): unknown; stringify(value: unknown): string | undefined };
declare function require(api: 'Math'): {
  abs: (value: number) => number;
  ceil: (value: number) => number;
  floor: (value: number) => number;
  max: (a: number, b: number) => number;
  min: (a: number, b: number) => number;
  pow: (base: number, exponent: number) => number;
  round: (value: number) => number;
  sqrt: (value: number) => number;
};
declare function require(api: 'Object'): {
  keys(value: object): string[];
  values(value: object): unknown[];
  entries(value: object): [string, unknown][];
  freeze<T>(value: T): T;
  delete(value: object, key: string): boolean;
};
declare function require(api: 'computeEffectiveTldPlusOne'): (domainOrUrl: string) => string;
declare function require(api: 'createRegex'): (pattern: string, flags?: string) => SandboxRegex | null;
declare function require(api: 'decodeUriComponent'): (text: string) => string | undefined;
declare function require(api: 'fromBase64'): (text: string) => string | undefined;
declare function require(api: 'getAllEventData'): () => Record<string, unknown>;
declare function require(api: 'getContainerVersion'): () => SandboxContainer;
declare function require(api: 'getCookieValues'): (name: string, noDecode?: boolean) => string[];
declare function require(api: 'getRequestHeader'): (name: string) => string | undefined;
declare function require(api: 'getTimestampMillis'): () => number;
declare function require(api: 'getType'): (value: unknown) => string;
declare function require(api: 'logToConsole'): (...values: unknown[]) => void;
declare function require(api: 'makeNumber'): (value: unknown) => number;
declare function require(
  api: 'sendHttpRequest',
): (url: string, options: SandboxHttpOptions, body: string) => SandboxPromise<SandboxHttpResponse>;
declare function require(
  api: 'setCookie',
): (name: string, value: string, options: SandboxCookieOptions, noEncode?: boolean) => void;
declare function require(api: 'sha256Sync'): (text: string, options?: { outputEncoding: 'base64' | 'hex' }) => string;
declare function require(api: 'toBase64'): (text: string) => string;

/** The form as the user saved it, plus the two callbacks. A field that was never filled in is undefined. */
declare const data: Record<string, unknown> & {
  gtmOnSuccess: () => void;
  gtmOnFailure: () => void;
};
