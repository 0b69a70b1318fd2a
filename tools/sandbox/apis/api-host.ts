/**
 * What an API sees of the run that calls it. The one door between the two: the run implements it and knows the APIs' list, no
 * API knows the run. Types only.
 */
import type { IncomingRequestView } from '../incoming-request.ts';
import type { PromiseHooks, Realm } from '../realm.ts';
import type { RealmValue } from '../realm-value.ts';
import type { ContainerInfo, RunOptions, RunRecord } from '../run-types.ts';
import type { Scheduler } from '../scheduler.ts';

export interface Deferred {
  promise: RealmValue;
  resolve: (value?: unknown) => void;
  reject: (reason?: unknown) => void;
}

/** The lists of a run's record. */
export type KeptList = Exclude<keyof RunRecord, 'response' | 'claimed'>;

export interface ApiHost {
  /** TAG, MACRO or CLIENT. */
  readonly kind: string;
  readonly realm: Realm;
  readonly options: RunOptions;
  readonly record: RunRecord;
  readonly request: IncomingRequestView;
  readonly container: ContainerInfo;
  readonly scheduler: Scheduler;
  readonly hooks: PromiseHooks;
  /** The code's first turn is over; from here on only callbacks run. */
  readonly hasReturned: boolean;
  /** What an API keeps for the length of the run, by its name. */
  readonly memory: Map<string, unknown>;
  /** What runs after everything else has settled. */
  readonly atEnd: (() => void)[];

  now: () => number;
  /** @throws Fault unless the template's permission covers the query */
  permit: (api: string, permission: string, query: readonly unknown[]) => void;
  isPermitted: (permission: string, query: readonly unknown[]) => boolean;
  /** Parameters of a permission; undefined when the template does not have it. */
  permissionParams: (permission: string) => Readonly<Record<string, unknown>> | undefined;
  /** A promise of the realm for an API to settle; what it settles with is copied. */
  defer: () => Deferred;
  /** Calls a function of the template, which the code may hand over for later. */
  call: (target: unknown, ...args: unknown[]) => unknown;
  /** @throws Fault for a value that contains itself or is too large for the run */
  copyOut: (value: unknown) => unknown;
  copyRecord: (value: unknown) => Record<string, unknown>;
  /** Adds to what the run reports. @throws Fault when there is too much of it */
  keep: <K extends KeptList>(list: K, entry: RunRecord[K][number]) => void;
  /** The same for what stands in no list. */
  spend: (kind: string, length: number) => void;
}
