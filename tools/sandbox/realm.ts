/**
 * The world in which template code runs: a V8 context of its own, without globals, with the documented built-in members
 * only, and with code generation from strings off. Knows no API and no run; many runs share one realm, since nothing in it
 * can be changed by the code that runs there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { BUILT_IN_MEMBERS } from './built-ins.ts';
import type { MakeMachine, Place } from './interpreter/machine-types.ts';
import { JsonLiterals, SHORTEST_LITERAL } from './json-literals.ts';
import { compileRegex, findMatch, findMatches, findStart, replaceMatches } from './regex.ts';
import type { CompiledRegex } from './regex.ts';

/** A function or object of the realm. The host holds it, passes it on, and reads it through `copyOut` only. */
export type RealmFunction = (...args: never[]) => unknown;
export type HostFunction = (args: readonly unknown[]) => unknown;

/** What a promise of the realm needs from the run to which it belongs. */
export interface PromiseHooks {
  schedule: (job: () => void) => void;
  rejected: (promise: object, reason: unknown) => void;
  handled: (promise: object) => void;
  /** What a rejection handler gets for a thrown error; throws again what no handler may see. */
  toReason: (error: unknown) => unknown;
}

type Settle = (value: unknown) => void;

export interface Realm {
  /** The value of the script, most often a function. */
  run: (script: Script) => unknown;
  /** A deep copy of a host value, made of the realm's objects. */
  copyIn: (value: unknown) => unknown;
  wrap: (host: HostFunction) => RealmFunction;
  tick: () => void;
  /** For one program: what evaluates its constant parts once, by their numbers. */
  makeOnce: () => RealmFunction;
  makeObject: () => Record<string, unknown>;
  freeze: <T>(value: T) => T;
  /** Calls a function of the realm with values of the realm. Throws what it throws. */
  call: (target: unknown, args: readonly unknown[]) => unknown;
  isError: (value: unknown) => value is Error;
  /** APIs that compute without the host: name → function or object of functions. */
  natives: Readonly<Record<string, unknown>>;
  promises: {
    create: (hooks: PromiseHooks) => object;
    is: (value: unknown) => value is object;
    settlers: (promise: object) => [resolve: Settle, reject: Settle];
    all: (hooks: PromiseHooks, list: unknown) => object;
    /** Tells the host what a promise settled with. */
    watch: (promise: object, told: { value: Settle; reason?: Settle }) => void;
  };
  /** Makes compiled code ready to be interpreted here. */
  makeMachine: MakeMachine;
  /** Where interpreted code threw or passed on an error, innermost first. Stacks show the interpreter only. */
  placesOf: (error: unknown) => readonly Place[];
}

export interface RealmWatcher {
  /** Told which error of the host became which error of the realm. */
  onFault: (realmError: Error, hostError: unknown) => void;
  /** Asked now and then by running code; gives the number of steps until the next question, or throws to stop it. */
  refuel: () => number;
}

const FOLDER = join(import.meta.dirname, 'realm');
const scripts = new Map<string, Script>();

const loadScript = (file: string): Script => {
  const known = scripts.get(file);
  if (known) return known;
  const source = `'use strict';${readFileSync(join(FOLDER, file), 'utf8')}`;
  const script = new Script(source, { filename: `realm/${file}` });
  scripts.set(file, script);
  return script;
};

const regexEngine = {
  compile: (pattern: string, ignoreCase: boolean) => compileRegex(pattern, ignoreCase),
  find: (regex: CompiledRegex, text: string, from: number) => findMatch(regex, text, from),
  findAll: (regex: CompiledRegex, text: string) => findMatches(regex, text),
  search: (regex: CompiledRegex, text: string) => findStart(regex, text),
  replace: (regex: CompiledRegex, text: string, by: string) => replaceMatches(regex, text, by),
  width: (regex: CompiledRegex) => regex.width,
  names: (regex: CompiledRegex) => regex.names,
};

type Border = Omit<Realm, 'run' | 'natives' | 'promises' | 'makeMachine' | 'placesOf'>;
type Natives = Record<string, unknown>;

export const createRealm = (watcher: RealmWatcher): Realm => {
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  const load = (file: string) => loadScript(file).runInContext(context) as (...args: unknown[]) => unknown;
  const run = (script: Script): unknown => script.runInContext(context);
  const evaluate = (source: string): unknown => run(new Script(source, { filename: 'realm' }));
  const literals = new JsonLiterals(run);
  const makeLiteral = (text: string) => literals.make(text);
  const border = load('border.js')(watcher.onFault, watcher.refuel, makeLiteral) as Border;
  const findLiteral = (text: string) => (text.length < SHORTEST_LITERAL ? undefined : literals.find(text));
  const parts = {
    values: load('values.js')(border.tick, findLiteral) as Natives,
    promises: load('promises.js')() as Realm['promises'],
    strings: load('strings.js')(regexEngine, evaluate('String.prototype')) as Natives,
  };
  load('lists.js')(border.tick, evaluate('Array.prototype'));
  const places = new WeakMap<object, Place[]>();
  const makeMachine = loadMachine(load, {
    tick: border.tick,
    onError: (error: object, place: Place) => void places.set(error, [...(places.get(error) ?? []), place]),
  });
  load('surface.js')(BUILT_IN_MEMBERS, evaluate('globalThis'));
  const natives: Natives = { ...parts.values, ...parts.strings };
  for (const native of Object.values(natives)) freezeNative(native);
  return {
    ...border,
    run,
    natives,
    promises: parts.promises,
    makeMachine,
    placesOf: (error) => places.get(error as object) ?? [],
  };
};

/** Methods of texts, numbers and booleans; the interpreter knows no other ones, inherited ones included. */
const PRIMITIVE_METHODS = Object.fromEntries(
  ['String', 'Number', 'Boolean'].map((name) => [
    name.toLowerCase(),
    Object.fromEntries((BUILT_IN_MEMBERS[name] ?? []).map((method) => [method, true])),
  ]),
);

type Load = (file: string) => (...args: unknown[]) => unknown;

/** Before the built-ins are reduced, since the interpreter itself needs more of them than the code may have. */
const loadMachine = (load: Load, host: object): MakeMachine => {
  const part = (name: string) => load(`../interpreter/machine/${name}.js`);
  const parts = {
    ...host,
    scopes: part('scopes')(),
    makeCounts: part('counts'),
    makeKeyOrder: part('key-order'),
    makeFunctions: part('functions'),
    expressions: { ...(part('operators')() as object), ...(part('values')(PRIMITIVE_METHODS) as object) },
    statements: { ...(part('statements')() as object), ...(part('loops')() as object) },
  };
  return part('machine')(parts) as MakeMachine;
};

/** The same functions serve all runs, so no run may hang a property on them. */
const freezeNative = (native: unknown): void => {
  if (typeof native === 'object') Object.values(native as Natives).forEach(Object.freeze);
  Object.freeze(native);
};
