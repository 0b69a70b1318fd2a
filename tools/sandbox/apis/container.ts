/** The container, the clock, chance, the log and the permissions: everything that is neither request nor response. */
import { RealmValue } from '../realm-value.ts';
import type { ApiHost } from './api-host.ts';
import type { HostApi, HostApis } from './host-api.ts';
import { toCallback, toText } from './host-api.ts';

/** A promise of the code that has not settled by then rejects. Source: Google, Promise. */
const PROMISE_LIMIT_MS = 5000;

const logToConsole: HostApi = (run, args) => {
  // With "debug" the permission covers preview and debug mode only.
  const isDebugOnly = run.permissionParams('logging')?.environments === 'debug';
  if (isDebugOnly && !run.container.previewMode && !run.container.debugMode) return;
  run.keep(
    'logs',
    Array.from(args, (value) => readLogged(run, value)),
  );
};

const readLogged = (run: ApiHost, value: unknown): unknown => {
  if (typeof value === 'function') return '[function]';
  try {
    return run.copyOut(value);
  } catch (error) {
    return `[${(error as Error).message}]`;
  }
};

/** What GTM takes for bounds that are no numbers or stand the wrong way round. Source: public copies of gtm.js. */
const FALLBACK_RANGE = [0, 2_147_483_647] as const;

/** Every range of whole numbers; Node's own function takes a smaller one. */
const generateRandom: HostApi = ({ options }, [min, max]) => {
  const isRange = Number.isFinite(min) && Number.isFinite(max) && (min as number) <= (max as number);
  const [least, most] = isRange ? [min as number, max as number] : FALLBACK_RANGE;
  const random = options.random ?? Math.random;
  // Where the range is so large that numbers round up, the last one is still the last one.
  return Math.min(Math.floor(random() * (most - least + 1) + least), most);
};

const createPromise: HostApi = (run, [resolver]) => {
  const callback = toCallback('Promise.create', resolver);
  const { promises, wrap, call, copyIn } = run.realm;
  const promise = promises.create(run.hooks);
  const [resolve, reject] = promises.settlers(promise);
  const cancel = run.scheduler.timer(PROMISE_LIMIT_MS, () => reject(copyIn({ reason: 'timed_out' })));
  const settle = (use: (value: unknown) => void) =>
    wrap(([value]) => {
      cancel();
      use(value);
    });
  try {
    call(callback, [settle(resolve), settle(reject)]);
  } catch (error) {
    cancel();
    reject(run.hooks.toReason(error));
  }
  return new RealmValue(promise);
};

const now: HostApi = (run) => run.now();

export const CONTAINER_APIS: HostApis = {
  logToConsole,
  getTimestamp: now,
  getTimestampMillis: now,
  generateRandom,
  getContainerVersion: (run) => run.container,
  getClientName: (run) => run.options.clientName ?? '',
  callLater: (run, [callback]) => {
    const target = toCallback('callLater', callback);
    run.scheduler.callLater(() => void run.call(target));
  },
  queryPermission: (run, [permission, ...query]) =>
    run.isPermitted(
      toText(permission),
      query.map((part) => run.copyOut(part)),
    ),
  'Promise.create': createPromise,
  'Promise.all': (run, [list]) => new RealmValue(run.realm.promises.all(run.hooks, Array.isArray(list) ? list : [])),
};
