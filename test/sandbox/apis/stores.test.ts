/** templateDataStorage, BigQuery and Firestore over small stores in memory. Source: Google, server-side API reference. */
import { createBigQueryStore } from '../../../tools/sandbox/stores/bigquery-store.ts';
import { createFirestoreStore } from '../../../tools/sandbox/stores/firestore-store.ts';
import { errorOf, runCode, valueOf } from '../make-template.ts';

describe('templateDataStorage', () => {
  const STORAGE = "const s = require('templateDataStorage');";

  test('keeps copies, gives copies, and null for what is not there', async () => {
    const code = `${STORAGE} const a = {n: [1]}; s.setItemCopy('a', a); a.n.push(2);
      const b = s.getItemCopy('a'); b.n.push(3); return [s.getItemCopy('a'), s.getItemCopy('none')];`;
    expect(await valueOf(code)).toEqual([{ n: [1] }, null]);
  });

  test('keeps values that JSON cannot write', async () => {
    expect(await valueOf(`${STORAGE} s.setItemCopy('a', [undefined, 0 / 0]); return s.getItemCopy('a');`)).toEqual([
      undefined,
      NaN,
    ]);
  });

  test('forgets by removeItem, by null, and all by clear', async () => {
    const code = `${STORAGE} s.setItemCopy('a', 1); s.setItemCopy('b', 2); s.setItemCopy('c', 3);
      s.removeItem('a'); s.setItemCopy('b', null); const before = s.getItemCopy('c'); s.clear();
      return [s.getItemCopy('a'), s.getItemCopy('b'), before, s.getItemCopy('c')];`;
    expect(await valueOf(code)).toEqual([null, null, 3, null]);
  });

  test('is new for each run, as in preview, unless runs share it', async () => {
    const code = `${STORAGE} const n = (s.getItemCopy('n') || 0) + 1; s.setItemCopy('n', n); return n;`;
    const storage = new Map<string, unknown>();
    expect([await valueOf(code), await valueOf(code)]).toEqual([1, 1]);
    expect([await valueOf(code, { storage }), await valueOf(code, { storage })]).toEqual([1, 2]);
  });
});

describe('BigQuery.insert', () => {
  const insert = (rows: string, options = '{}') =>
    `return require('BigQuery').insert({projectId: 'p', datasetId: 'd', tableId: 't'}, ${rows}, ${options}).then(() => 'ok', (e) => e);`;

  test('writes rows', async () => {
    const bigquery = createBigQueryStore();
    expect(await valueOf(insert('[{a: 1}, {a: 2}]'), { bigquery })).toBe('ok');
    expect(bigquery.tables.get('p.d.t')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test('takes the project of the environment when none is named', async () => {
    const bigquery = createBigQueryStore();
    await valueOf("require('BigQuery').insert({datasetId: 'd', tableId: 't'}, [{a: 1}]);", { bigquery });
    expect([...bigquery.tables.keys()]).toEqual(['GOOGLE_CLOUD_PROJECT.d.t']);
  });

  test.each([
    ['{}', [{ index: 1, reason: 'no such field: b' }], undefined],
    ['{skipInvalidRows: true}', [{ index: 1, reason: 'no such field: b' }], [{ a: 1 }]],
    ['{ignoreUnknownValues: true}', 'ok', [{ a: 1 }, { a: 2 }]],
  ])('with a schema and options %s gives %j', async (options, result, rows) => {
    const bigquery = createBigQueryStore({ 'p.d.t': ['a'] });
    expect(await valueOf(insert('[{a: 1}, {a: 2, b: 3}]', options), { bigquery })).toEqual(result);
    expect(bigquery.tables.get('p.d.t')).toEqual(rows);
  });

  test('calls the two callbacks of the older style', async () => {
    const code = `const log = require('logToConsole');
      const call = (rows) => require('BigQuery').insert({datasetId: 'd', tableId: 't'}, rows, {}, () => log('ok'), (e) => log(e[0].reason));
      call([{a: 1}]); call(['x']);`;
    expect((await runCode(code)).logs).toEqual([['ok'], ['not an object']]);
  });

  test('needs a table', async () => {
    expect(await errorOf("require('BigQuery').insert({datasetId: 'd'}, []);")).toMatch(/needs datasetId and tableId/);
  });
});

describe('Firestore', () => {
  const firestore = () =>
    createFirestoreStore({
      'users/a': { age: 30, tags: ['x', 'y'], address: { city: 'Ulm' } },
      'users/b': { age: 40, tags: [] },
      'users/b/orders/1': { total: 5 },
    });
  const FS = "const Firestore = require('Firestore');";
  const call = (expression: string, store = firestore()) =>
    valueOf(`${FS} return ${expression}.then((v) => v, (e) => e);`, { firestore: store });

  test('reads a document by its path, and rejects when there is none', async () => {
    expect(await call("Firestore.read('users/b')")).toEqual({ id: 'b', data: { age: 40, tags: [] } });
    expect(await call("Firestore.read('users/zz')")).toEqual({ reason: 'not_found' });
  });

  test('writes a document whole, or merges it', async () => {
    const store = firestore();
    expect(await call("Firestore.write('users/a', {address: {zip: 1}}, {merge: true})", store)).toBe('a');
    expect(store.documents.get('users/a')).toEqual({ age: 30, tags: ['x', 'y'], address: { city: 'Ulm', zip: 1 } });
    await call("Firestore.write('users/a', {age: 1})", store);
    expect(store.documents.get('users/a')).toEqual({ age: 1 });
  });

  test('makes an id for a document that is written to a collection', async () => {
    const store = firestore();
    const id = await call("Firestore.write('users', {age: 5})", store);
    expect(store.documents.get(`users/${String(id)}`)).toEqual({ age: 5 });
  });

  test.each([
    ["[['age', '==', 30]]", ['a']],
    ["[['age', '!=', 30]]", ['b']],
    ["[['age', '>', 30]]", ['b']],
    ["[['age', '>=', 30], ['age', '<=', 30]]", ['a']],
    ["[['age', '<', '31']]", []],
    ["[['tags', 'array-contains', 'x']]", ['a']],
    ["[['tags', 'array-contains-any', ['q', 'y']]]", ['a']],
    ["[['age', 'in', [40, 50]]]", ['b']],
    ["[['age', 'not-in', [40, 50]]]", ['a']],
    ["[['address.city', '==', 'Ulm']]", ['a']],
    ["[['missing', '!=', 1]]", []],
    ['[]', ['a', 'b']],
  ])('queries a collection with %s', async (conditions, ids) => {
    const found = (await call(`Firestore.query('users', ${conditions})`)) as { id: string }[];
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  test('gives five documents at most unless told otherwise', async () => {
    const store = createFirestoreStore(Object.fromEntries([...'abcdefg'].map((id) => [`n/${id}`, { id }])));
    expect(await call("Firestore.query('n', [])", store)).toHaveLength(5);
    expect(await call("Firestore.query('n', [], {limit: 6})", store)).toHaveLength(6);
  });

  test('remembers reads for the length of the run unless the cache is off', async () => {
    const store = firestore();
    const read = (options: string) => `Firestore.read('users/a', ${options}).then((d) => d.data.age)`;
    const twice = `${FS} return ${read('{}')}.then((first) => require('sendHttpGet')('https://x.example/')
      .then(() => ${read('{}')}.then((again) => ${read('{disableCache: true}')}.then((fresh) => [first, again, fresh]))));`;
    const sendHttp = () => {
      store.documents.set('users/a', { age: 99 });
      return Promise.resolve({ statusCode: 200, headers: {} });
    };
    expect(await valueOf(twice, { firestore: store, sendHttp })).toEqual([30, 30, 99]);
  });

  test('writes everything of a transaction or nothing', async () => {
    const store = firestore();
    const write = (end: string) => `Firestore.runTransaction((tx) => Firestore.read('users/a', {transaction: tx})
      .then((found) => Firestore.write('users/a', {age: found.data.age + 1}, {merge: true, transaction: tx}))
      .then(() => Firestore.write('users/c', {age: 1}, {transaction: tx}))${end})`;
    expect(await call(write(".then(() => require('Promise').create((resolve, reject) => reject('no')))"), store)).toBe(
      'no',
    );
    expect(store.documents.get('users/a')).toMatchObject({ age: 30 });
    expect(store.documents.has('users/c')).toBe(false);
    expect(await call(write(''), store)).toEqual(['a', 'c']);
    expect(store.documents.get('users/a')).toMatchObject({ age: 31 });
  });

  test.each(['/users/a', 'users/a/', ''])('refuses the path %j', async (path) => {
    expect(await errorOf(`${FS} Firestore.read('${path}');`)).toMatch(/neither begins nor ends with a slash/);
  });

  test('says which operators there are', async () => {
    expect(await call("Firestore.query('users', [['age', '=', 1]])")).toEqual({
      reason: expect.stringContaining('array-contains-any'),
    });
  });
});
