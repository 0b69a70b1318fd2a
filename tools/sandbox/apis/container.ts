/** The container, the clock, chance, the log and the permissions: everything that is neither request nor response. */
import { randomInt } from 'node:crypto';
import { copyOut } from '../copy-out.ts';
import { isPermitted } from '../permissions/check.ts';
import { RealmValue } from '../realm-value.ts';
import type { Run } from '../run.ts';
import type { HostApi, HostApis } from './host-api.ts';
import { toCallback, toText } from './host-api.ts';

/** A promise of the code that has not settled by then rejects. Source: Google, Promise. */
const PROMISE_LIMIT_MS = 5000;

const logToConsole: HostApi = (run, args) => {
  // With "debug" the permission covers preview and debug mode only.
  const isDebugOnly = run.environment.permissions.get('logging')?.environments === 'debug';
  if (isDebugOnly && !run.container.previewMode && !run.container.debugMode) return;
  run.record.logs.push(Array.from(args, readLogged));
};

const readLogged = (value: unknown): unknown => {
  if (typeof value === 'function') return '[function]';
  try {
    return copyOut(value);
  } catch {
    return '[a value that contains itself]';
  }
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

const now: HostApi = (run: Run) => run.now();

export const CONTAINER_APIS: HostApis = {
  logToConsole,
  getTimestamp: now,
  getTimestampMillis: now,
  generateRandom: ({ options }, [min, max]) => {
    const [least, most] = [Math.ceil(Number(min)), Math.floor(Number(max))];
    return options.random ? least + Math.floor(options.random() * (most - least + 1)) : randomInt(least, most + 1);
  },
  getContainerVersion: (run) => run.container,
  getClientName: (run) => run.options.clientName ?? '',
  callLater: (run, [callback]) => {
    const target = toCallback('callLater', callback);
    run.scheduler.callLater(() => void run.call(target));
  },
  queryPermission: (run, [permission, ...query]) =>
    isPermitted(
      run.environment.permissions,
      toText(permission),
      query.map((part) => copyOut(part)),
    ),
  'Promise.create': createPromise,
  'Promise.all': (run, [list]) => new RealmValue(run.realm.promises.all(run.hooks, Array.isArray(list) ? list : [])),
};
