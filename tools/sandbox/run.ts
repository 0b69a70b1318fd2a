/**
 * One execution of template code: its clock, its queue, what it recorded, and the APIs that \`require\` gives it. Owns the
 * rule that every call passes the permission check; what an API does is written in its own file.
 */
import { findApi } from './api-table.ts';
import type { ApiEntry } from './api-table.ts';
import type { ApiHost, Deferred, KeptList } from './apis/api-host.ts';
import { HOST_APIS } from './apis/host-apis.ts';
import { BorderBudget, lengthOf } from './border-budget.ts';
import { copyOut, copyRecord } from './copy-out.ts';
import { Fault } from './fault.ts';
import { IncomingRequestView } from './incoming-request.ts';
import { checkPermission, isPermitted } from './permissions/check.ts';
import type { PermissionParams, Permissions } from './permissions/decode.ts';
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
  /** False where everything is allowed, for diagnosis. */
  readonly isPermissionChecked: boolean;
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

/** What the lists of a record are called. */
const KEPT_WORDS: Record<KeptList, string> = {
  callbacks: 'calls of gtmOnSuccess and gtmOnFailure',
  requests: 'requests',
  pixels: 'pixels',
  cookies: 'cookies',
  logs: 'logs',
  events: 'events',
  messages: 'messages',
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

export class Run implements ApiHost {
  private readonly environment: RunEnvironment;
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
  private readonly budget = new BorderBudget();
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

  get kind(): string {
    return this.environment.kind;
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
    if (!entry) {
      const shown = typeof name === 'string' ? `"${name.slice(0, 80)}"` : 'of a name that is no text';
      throw new Fault(`require: there is no API ${shown} in server containers; check the spelling`);
    }
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
      // One call can be much work of the host, and hundreds of them pass no step of the code.
      this.scheduler.refuel();
      if (entry.permission && !this.environment.permissions.has(entry.permission))
        this.permit(name, entry.permission, []);
      for (const arg of args) if (typeof arg === 'string') this.budget.text(arg.length);
      const result = api(this, args);
      if (typeof result === 'string') this.budget.text(result.length);
      if (typeof result !== 'object' || result === null) return result;
      return result instanceof RealmValue ? result.value : this.realm.copyIn(result);
    });
  }

  /** @throws Fault unless the template's permission covers the query. */
  permit(api: string, permission: string, query: readonly unknown[]): void {
    const { permissions, granted, isPermissionChecked } = this.environment;
    if (!isPermissionChecked) return;
    granted.ask(permission, query, () => checkPermission(permissions, { api, permission, query }));
  }

  isPermitted(permission: string, query: readonly unknown[]): boolean {
    const { permissions, isPermissionChecked } = this.environment;
    return !isPermissionChecked || isPermitted(permissions, permission, query);
  }

  permissionParams(permission: string): PermissionParams | undefined {
    return this.environment.permissions.get(permission);
  }

  copyOut(value: unknown): unknown {
    return copyOut(value, this.budget);
  }

  copyRecord(value: unknown): Record<string, unknown> {
    return copyRecord(value, this.budget);
  }

  /** @throws Fault when a run leaves more behind than anybody can read */
  keep<K extends KeptList>(list: K, entry: RunRecord[K][number]): void {
    this.spend(KEPT_WORDS[list], lengthOf(entry));
    (this.record[list] as RunRecord[K][number][]).push(entry);
  }

  spend(kind: string, length: number): void {
    this.budget.keep(kind, length);
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
