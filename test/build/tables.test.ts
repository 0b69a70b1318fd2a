/** What the build refuses to pack: rows that the tag could not follow as they are meant. */
import { GRAPH_ERRORS } from '../../template/spec/graph-api.ts';
import type { GraphErrorRow } from '../../template/spec/row-types.ts';
import { transientCodes } from '../../tools/build/tables/events.ts';
import { refusePluginPaths } from '../../tools/build/tables/fields.ts';

const ROW = { code: 100, subcode: 0, text: '', remedy: '', transient: true, source: '' } satisfies GraphErrorRow;

test('a transient error is told by its code alone', () => {
  expect(transientCodes([ROW, { ...ROW, code: 190, subcode: 463, transient: false }])).toEqual([100]);
  expect(() => transientCodes([ROW, { ...ROW, code: 190, subcode: 463 }])).toThrow(/^190\/463 is transient/);
});

test('Meta’s temporary errors are tried again: https://developers.facebook.com/docs/graph-api/guides/error-handling', () => {
  expect(transientCodes(GRAPH_ERRORS)).toEqual(expect.arrayContaining([1, 2, 4, 17, 341]));
});

test.each(['customer.mail', 'Billing_Address.zip', 'enhanced_conversion_data.email'])(
  '%s is no path of a field',
  (path) => {
    expect(() => refusePluginPaths([path])).toThrow(
      `${path} lies in an object that template/spec/plugin-names.ts reads`,
    );
  },
);

test('an object of Google’s, and a name without an object, are', () => {
  expect(() => refusePluginPaths(['user_data.email_address', 'customer', 'ecommerce.value'])).not.toThrow();
});
