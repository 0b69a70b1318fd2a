/** Firestore: read, write, query, runTransaction over a small store in memory. Reads are cached for the run. */
import { Fault } from '../fault.ts';
import { createFirestoreStore } from '../stores/firestore-store.ts';
import type { Condition, FirestoreDocument, FirestoreStore } from '../stores/firestore-store.ts';
import type { ApiHost } from './api-host.ts';
import { optionalText, toCallback, toText } from './host-api.ts';
import type { HostApi, HostApis } from './host-api.ts';
import { DEFAULT_PROJECT } from './storage.ts';

/** Source: Google, Firestore.query. */
const DEFAULT_LIMIT = 5;

interface Transaction {
  writes: { path: string; input: FirestoreDocument; merge: boolean }[];
}

/** What a run keeps: its store, cached reads, and the transactions by the object that code holds. */
interface Session {
  store: FirestoreStore;
  cache: Map<string, unknown>;
  transactions: WeakMap<object, Transaction>;
}

const sessionOf = (run: ApiHost): Session => {
  const known = run.memory.get('firestore') as Session | undefined;
  if (known) return known;
  const store = run.options.firestore ?? createFirestoreStore();
  const session: Session = { store, cache: new Map(), transactions: new WeakMap() };
  run.memory.set('firestore', session);
  return session;
};

const checkPath = (run: ApiHost, call: { api: string; operation: string; path: string }, options: unknown): void => {
  const { api, operation, path } = call;
  if (path === '' || path.startsWith('/') || path.endsWith('/')) {
    throw new Fault(`${api}: a path neither begins nor ends with a slash and is not empty`, { api });
  }
  const { projectId, databaseId } = run.copyRecord(options);
  const target = { projectId: optionalText(projectId) ?? DEFAULT_PROJECT, path, databaseId };
  run.permit(api, 'access_firestore', [operation, target]);
};

/** Answers at the next turn, as a server would: not at once. */
const answer = (run: ApiHost, make: () => unknown): unknown => {
  const { promise, resolve, reject } = run.defer();
  run.scheduler.callLater(() => {
    try {
      resolve(make());
    } catch (error) {
      reject(error instanceof Refusal ? { reason: error.message } : { reason: (error as Error).message });
    }
  });
  return promise;
};

/** A refusal that template code sees as {reason}. */
class Refusal extends Error {}

const cached = (run: ApiHost, key: string, options: unknown): ((make: () => unknown) => unknown) => {
  const { cache } = sessionOf(run);
  const isFresh = run.copyRecord(options).disableCache === true;
  return (make) => {
    if (!isFresh && cache.has(key)) return cache.get(key);
    const value = make();
    cache.set(key, value);
    return value;
  };
};

const read: HostApi = (run, [rawPath, options]) => {
  const path = toText(rawPath);
  checkPath(run, { api: 'Firestore.read', operation: 'read', path }, options);
  const keep = cached(run, `read ${path}`, options);
  return answer(run, () =>
    keep(() => {
      const found = sessionOf(run).store.read(path);
      if (!found) throw new Refusal('not_found');
      return found;
    }),
  );
};

const query: HostApi = (run, [rawCollection, rawConditions, options]) => {
  const collection = toText(rawCollection);
  checkPath(run, { api: 'Firestore.query', operation: 'read', path: collection }, options);
  const { limit } = run.copyRecord(options);
  const conditions = (run.copyOut(rawConditions) ?? []) as Condition[];
  const keep = cached(run, `query ${collection} ${JSON.stringify([conditions, limit])}`, options);
  const count = typeof limit === 'number' ? limit : DEFAULT_LIMIT;
  return answer(run, () => keep(() => sessionOf(run).store.query(collection, conditions, count)));
};

const write: HostApi = (run, [rawPath, rawInput, options]) => {
  const [path, input] = [toText(rawPath), run.copyRecord(rawInput)];
  checkPath(run, { api: 'Firestore.write', operation: 'write', path }, options);
  const { store, cache, transactions } = sessionOf(run);
  const merge = run.copyRecord(options).merge === true;
  const handle: unknown =
    typeof options === 'object' && options !== null ? Reflect.get(options, 'transaction') : undefined;
  const transaction = typeof handle === 'object' && handle !== null ? transactions.get(handle) : undefined;
  return answer(run, () => {
    if (transaction) {
      transaction.writes.push({ path, input, merge });
      return path.slice(path.lastIndexOf('/') + 1);
    }
    cache.clear();
    return store.write(path, input, merge);
  });
};

/** Writes of a transaction happen together, after its callback's promise has resolved; the ids come back as a list. */
const runTransaction: HostApi = (run, [callback]) => {
  const target = toCallback('Firestore.runTransaction', callback);
  const { store, cache, transactions } = sessionOf(run);
  const handle = run.realm.makeObject();
  const transaction: Transaction = { writes: [] };
  transactions.set(handle, transaction);
  const { promise, resolve, reject } = run.defer();
  const commit = () => {
    cache.clear();
    resolve(transaction.writes.map(({ path, input, merge }) => store.write(path, input, merge)));
  };
  const work = run.call(target, handle);
  if (run.realm.promises.is(work)) {
    run.realm.promises.watch(work, { value: commit, reason: (reason) => reject(run.copyOut(reason)) });
  } else commit();
  return promise;
};

export const FIRESTORE_APIS: HostApis = {
  'Firestore.read': read,
  'Firestore.query': query,
  'Firestore.write': write,
  'Firestore.runTransaction': runTransaction,
};
