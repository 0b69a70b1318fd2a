/** What the sandbox remembers of calls that a permission covers: no call may pass for another one that was checked. */
import { GrantedCalls } from '../../tools/sandbox/permissions/granted-calls.ts';

type Call = [permission: string, query: unknown[]];

test.each<[string, Call, Call]>([
  ['another name', ['read_request', ['header', 'a']], ['read_request', ['header', 'b']]],
  ['another permission', ['get_cookies', ['a']], ['set_cookies', ['a']]],
  ['a name that looks like two', ['read_request', ['a', 'b']], ['read_request', ['a\n1:b']]],
  ['names that are cut elsewhere', ['read_request', ['ab', 'c']], ['read_request', ['a', 'bc']]],
  ['nothing asked for and an empty name', ['read_event_data', []], ['read_event_data', ['']]],
  ['a number and its text', ['get_cookies', [1]], ['get_cookies', ['1']]],
  ['a list and its JSON', ['use_google_credentials', [['s']]], ['use_google_credentials', ['["s"]']]],
  ['other options', ['set_cookies', ['a', { path: '/' }]], ['set_cookies', ['a', { path: '/x' }]]],
])('%s is checked although the other call was', (_what, one, other) => {
  for (const [first, second] of [
    [one, other],
    [other, one],
  ] as const) {
    const granted = new GrantedCalls();
    const check = jest.fn();
    granted.ask(...first, check);
    granted.ask(...second, check);
    granted.ask(...first, check);
    expect(check).toHaveBeenCalledTimes(2);
  }
});

test('A refused call is checked each time', () => {
  const granted = new GrantedCalls();
  const refuse = jest.fn(() => {
    throw new Error('no');
  });
  for (let time = 0; time < 2; time++) expect(() => granted.ask('logging', [], refuse)).toThrow('no');
  expect(refuse).toHaveBeenCalledTimes(2);
});
