/** What the build refuses to pack: rows that the tag could not follow as they are meant. */
import { GRAPH_ERRORS, TRIES_AGAIN } from '../../template/spec/graph-errors.ts';
import { refuseFalseRemedies } from '../../tools/build/tables/events.ts';
import { refusePluginPaths } from '../../tools/build/tables/fields.ts';

const ROW = { code: 190, subcode: 463, text: '', source: '' };

test('a temporary error promises in its remedy that the tag tries again, and no other does', () => {
  const rows = [
    { ...ROW, subcode: 0, transient: true, remedy: `the tag ${TRIES_AGAIN}` },
    { ...ROW, transient: false, remedy: 'Generate a new token.' },
  ];
  expect(() => refuseFalseRemedies(rows)).not.toThrow();
  expect(() => refuseFalseRemedies([{ ...ROW, transient: true, remedy: 'Wait.' }])).toThrow(/^190\/463 is transient/);
  expect(() => refuseFalseRemedies([{ ...ROW, transient: false, remedy: `It ${TRIES_AGAIN}.` }])).toThrow(/^190\/463/);
});

test('the tag tries again by codes alone, so a temporary error has no subcode', () => {
  const row = { ...ROW, transient: true, remedy: `the tag ${TRIES_AGAIN}` };
  expect(() => refuseFalseRemedies([row])).toThrow(/^190\/463 is transient: .*its subcode has to be 0/);
});

test('Meta’s temporary errors are tried again: https://developers.facebook.com/docs/graph-api/guides/error-handling', () => {
  const transient = GRAPH_ERRORS.filter((row) => row.transient).map(({ code }) => code);
  expect(transient).toEqual(expect.arrayContaining([1, 2, 4, 17, 341]));
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
