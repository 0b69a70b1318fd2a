/**
 * One execution of template code: its clock, its queue, what it recorded, and the APIs that \`require\` gives it. Owns the
 * rule that every call passes the permission check; what an API does is written in its own file.
 */
import { findApi } from './api-table.ts';
import type { ApiEntry } from './api-table.ts';
import { HOST_APIS } from './apis/host-apis.ts';
import { Fault } from './fault.ts';
import { IncomingRequestView } from './incoming-request.ts';
import { checkPermission } from './permissions/check.ts';
import type { Permissions } from './permissions/decode.ts';
import type { GrantedCalls } from './permissions/granted-calls.ts';
import type { PromiseHooks, Realm } from './realm.ts';
import { RealmValue } from './realm-value.ts';
import type { ContainerInfo, RunOptions, RunRecord } from './run-types.ts';
import type { Scheduler } from './scheduler.ts';

/** What all runs of a template share. */
export interface RunEnvironment {
  readonly realm: Realm;
  readonly permissions: Permissions;
  /** Calls that the permissions were found to cover. */
  readonly granted: GrantedCalls;
  /** TAG, MACRO or CLIENT. */
  readonly kind: string;
}

export interface Deferred {
  promise: RealmValue;
  resolve: (value?: unknown) => void;
  reject: (reason?: unknown) => void;
}

/** Stands between the code and an API that it requires, as the test language's mocks do. */
export type Intercept = (name: string, actual: () => unknown) => unknown;

const DEFAULT_CONTAINER: ContainerInfo = {
  containerId: 'GTM-XXXXXX',
  version: '1',
  previewMode: true,
  debugMode: true,
  environmentName: '',
  environmentMode: false,
};

const newRecord = (): RunRecord => ({
  callbacks: [],
  requests: [],
  pixels: [],
  cookies: [],
  logs: [],
  response: { status: 200, headers: {}, body: '', encoding: 'utf8', returned: false },
  events: [],
  messages: [],
  claimed: false,
});

export class Run {
  readonly environment: RunEnvironment;
  readonly options: RunOptions;
  readonly scheduler: Scheduler;
  readonly hooks: PromiseHooks;
  readonly record = newRecord();
  readonly request: IncomingRequestView;
  readonly container: ContainerInfo;
  /** The code's first turn is over; from here on only callbacks run. */
  hasReturned = false;
  /** What an API keeps for the length of the run, by its name. */
  readonly memory = new Map<string, unknown>();
  /** What runs after everything else has settled. */
  readonly atEnd: (() => void)[] = [];
  private readonly loaded = new Map<string, unknown>();

  constructor(parts: { environment: RunEnvironment; options: RunOptions; scheduler: Scheduler; hooks: PromiseHooks }) {
    this.environment = parts.environment;
    this.options = parts.options;
    this.scheduler = parts.scheduler;
    this.hooks = parts.hooks;
    this.request = new IncomingRequestView(parts.options.request ?? {});
    this.container = { ...DEFAULT_CONTAINER, ...parts.options.container };
  }

  get realm(): Realm {
    return this.environment.realm;
  }

  now(): number {
    return this.options.now ? this.options.now() : Date.now();
  }

  /** The \`require\` that template code gets. */
  makeRequire(intercept?: Intercept): unknown {
    return this.realm.wrap(([name]) => {
      const actual = () => this.load(name);
      return intercept && typeof name === 'string' ? intercept(name, actual) : actual();
    });
  }

  /** The API of a name, as a function or object of the realm. @throws Fault for a name that does not exist. */
  load(name: unknown): unknown {
    const entry = typeof name === 'string' ? findApi(name) : undefined;
    if (!entry) throw new Fault(`require: there is no API "${String(name)}" in server containers; check the spelling`);
    const known = this.loaded.get(entry.name);
    if (known !== undefined) return known;
    const made = this.realm.natives[entry.name] ?? this.build(entry);
    this.loaded.set(entry.name, made);
    return made;
  }

  private build(entry: ApiEntry): unknown {
    if (entry.kind === 'function') return this.wrapApi(entry, entry.name);
    const api = this.realm.makeObject();
    for (const member of entry.members) api[member] = this.wrapApi(entry, `${entry.name}.${member}`);
    return this.realm.freeze(api);
  }

  private wrapApi(entry: ApiEntry, name: string): unknown {
    const api = HOST_APIS[name];
    if (!api) throw new Fault(`${name} cannot run outside GTM`, { api: name });
    return this.realm.wrap((args) => {
      if (entry.permission && !this.environment.permissions.has(entry.permission))
        this.permit(name, entry.permission, []);
      const result = api(this, args);
      if (typeof result !== 'object' || result === null) return result;
      return result instanceof RealmValue ? result.value : this.realm.copyIn(result);
    });
  }

  /** @throws Fault unless the template's permission covers the query. */
  permit(api: string, permission: string, query: readonly unknown[]): void {
    const { permissions, granted } = this.environment;
    granted.ask(permission, query, () => checkPermission(permissions, { api, permission, query }));
  }

  /** A promise of the realm for an API to settle; what it settles with is copied. */
  defer(): Deferred {
    const promise = this.realm.promises.create(this.hooks);
    const [resolve, reject] = this.realm.promises.settlers(promise);
    const copied = (settle: (value: unknown) => void) => (value?: unknown) => settle(this.realm.copyIn(value));
    return { promise: new RealmValue(promise), resolve: copied(resolve), reject: copied(reject) };
  }

  /** Calls a function of the template, which the code may hand over for later. */
  call(target: unknown, ...args: unknown[]): unknown {
    return this.realm.call(target, args);
  }
}
