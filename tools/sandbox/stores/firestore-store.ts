/**
 * A small Firestore: documents in memory by path. Owns paths, merging, conditions and transactions; permission checks and
 * promises are the API's.
 */

import { ownMember } from '../own-member.ts';

export type FirestoreDocument = Record<string, unknown>;
export type Condition = readonly [key: string, operator: string, value: unknown];

export interface FoundDocument {
  id: string;
  data: FirestoreDocument;
}

export interface FirestoreStore {
  /** Documents by path, for example "users/42". */
  readonly documents: Map<string, FirestoreDocument>;
  read: (path: string) => FoundDocument | undefined;
  /** Gives the id. A path with an odd number of parts names a collection: the document gets a new id. */
  write: (path: string, input: FirestoreDocument, merge: boolean) => string;
  query: (collection: string, conditions: readonly Condition[], limit: number) => FoundDocument[];
}

export const createFirestoreStore = (initial: Record<string, FirestoreDocument> = {}): FirestoreStore => {
  const documents = new Map(Object.entries(initial));
  let nextId = 1;
  return {
    documents,
    read: (path) => found(path, documents.get(path)),
    write: (path, input, merge) => {
      const full = path.split('/').length % 2 === 0 ? path : `${path}/auto-${nextId++}`;
      const before = merge ? (documents.get(full) ?? {}) : {};
      documents.set(full, structuredClone(mergeDocuments(before, input)));
      return idOf(full);
    },
    query: (collection, conditions, limit) =>
      [...documents]
        .filter(([path]) => path.slice(0, path.lastIndexOf('/')) === collection)
        .filter(([, data]) => conditions.every((condition) => holds(data, condition)))
        .slice(0, limit)
        .flatMap(([path, data]) => found(path, data) ?? []),
  };
};

const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const found = (path: string, data: FirestoreDocument | undefined): FoundDocument | undefined =>
  data && { id: idOf(path), data: structuredClone(data) };

const isMap = (value: unknown): value is FirestoreDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mergeDocuments = (before: FirestoreDocument, input: FirestoreDocument): FirestoreDocument => {
  const merged = new Map(Object.entries(before));
  for (const [key, value] of Object.entries(input)) {
    const old = merged.get(key);
    merged.set(key, isMap(old) && isMap(value) ? mergeDocuments(old, value) : value);
  }
  return Object.fromEntries(merged);
};

const holds = (data: FirestoreDocument, [key, operator, wanted]: Condition): boolean => {
  const actual = key
    .split('.')
    .reduce<unknown>((value, part) => (isMap(value) ? ownMember(value, part) : undefined), data);
  // A document without the field is in no result, not even of "!=". Source: Firestore documentation, query limitations.
  if (actual === undefined) return false;
  const compare = ownMember(OPERATORS, operator);
  if (!compare)
    throw new Error(`"${operator}" is not an operator of Firestore; use one of ${Object.keys(OPERATORS).join(' ')}`);
  return compare(actual, wanted);
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const inList = (list: unknown, value: unknown): boolean =>
  Array.isArray(list) && list.some((member) => same(member, value));
const isOrdered = (a: unknown, b: unknown): boolean => typeof a === typeof b;

const OPERATORS: Record<string, (actual: unknown, wanted: unknown) => boolean> = {
  '==': same,
  '!=': (a, b) => !same(a, b),
  '<': (a, b) => isOrdered(a, b) && (a as number) < (b as number),
  '<=': (a, b) => isOrdered(a, b) && (a as number) <= (b as number),
  '>': (a, b) => isOrdered(a, b) && (a as number) > (b as number),
  '>=': (a, b) => isOrdered(a, b) && (a as number) >= (b as number),
  'array-contains': inList,
  'array-contains-any': (a, b) => Array.isArray(b) && b.some((member) => inList(a, member)),
  in: (a, b) => inList(b, a),
  'not-in': (a, b) => Array.isArray(b) && !inList(b, a),
};
