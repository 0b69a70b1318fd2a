/** templateDataStorage and BigQuery. What they keep belongs to the stores; a run without stores gets empty ones. */
import { Fault } from '../fault.ts';
import { createBigQueryStore, RefusedRows } from '../stores/bigquery-store.ts';
import type { BigQueryStore } from '../stores/bigquery-store.ts';
import type { ApiHost } from './api-host.ts';
import { optionalText, toText } from './host-api.ts';
import type { HostApi, HostApis } from './host-api.ts';

/** In preview the storage lives for one request; a run that is given a map shares it with others. */
const storageOf = (run: ApiHost): Map<string, unknown> => {
  const known = run.options.storage ?? (run.memory.get('storage') as Map<string, unknown> | undefined);
  if (known) return known;
  const storage = new Map<string, unknown>();
  run.memory.set('storage', storage);
  return storage;
};

const bigQueryOf = (run: ApiHost): BigQueryStore => {
  const known = run.options.bigquery ?? (run.memory.get('bigquery') as BigQueryStore | undefined);
  if (known) return known;
  const store = createBigQueryStore();
  run.memory.set('bigquery', store);
  return store;
};

/** A missing project means the one of the environment variable. Source: Google, BigQuery and Firestore. */
export const DEFAULT_PROJECT = 'GOOGLE_CLOUD_PROJECT';

const insert: HostApi = (run, [rawTarget, rows, options, onSuccess, onFailure]) => {
  const target = run.copyRecord(rawTarget);
  const projectId = optionalText(target.projectId) ?? DEFAULT_PROJECT;
  const [datasetId, tableId] = [optionalText(target.datasetId), optionalText(target.tableId)];
  if (datasetId === undefined || tableId === undefined) {
    throw new Fault('BigQuery.insert: the first argument needs datasetId and tableId', { api: 'BigQuery.insert' });
  }
  run.permit('BigQuery.insert', 'access_bigquery', ['write', { projectId, datasetId, tableId }]);
  const copies = run.copyOut(rows);
  const list: unknown[] = Array.isArray(copies) ? copies : [copies];
  const { promise, resolve, reject } = run.defer();
  run.scheduler.callLater(() => {
    try {
      bigQueryOf(run).insert(`${projectId}.${datasetId}.${tableId}`, list, run.copyRecord(options));
    } catch (error) {
      if (!(error instanceof RefusedRows)) throw error;
      reject(error.rows);
      // The older style has two more arguments, which some published templates still pass.
      if (typeof onFailure === 'function') run.call(onFailure, run.realm.copyIn(error.rows));
      return;
    }
    resolve();
    if (typeof onSuccess === 'function') run.call(onSuccess);
  });
  return promise;
};

export const STORAGE_APIS: HostApis = {
  'templateDataStorage.getItemCopy': (run, [key]) => storageOf(run).get(toText(key)) ?? null,
  'templateDataStorage.setItemCopy': (run, [key, value]) => {
    if (value === null || value === undefined) storageOf(run).delete(toText(key));
    else storageOf(run).set(toText(key), run.copyOut(value));
  },
  'templateDataStorage.removeItem': (run, [key]) => void storageOf(run).delete(toText(key)),
  'templateDataStorage.clear': (run) => storageOf(run).clear(),
  'BigQuery.insert': insert,
};
