import { OptionError } from '../../tools/cli/option-error.ts';
import { HELP, readLabOptions } from '../../tools/lab/lab-options.ts';

test('Without options the lab takes the next free port on 127.0.0.1, runs the demonstration and stays local', () => {
  expect(readLabOptions([], {})).toEqual({ host: '127.0.0.1', hostNames: [], demo: true });
});

test('Every setting of the environment is read', () => {
  const environment = {
    PORT: '9000',
    HOST: '0.0.0.0',
    LAB_HOSTS: 'lab.example, shop.example,',
    PIXEL_ID: '123',
    ACCESS_TOKEN: 'EAA',
    TEST_EVENT_CODE: 'TEST1',
  };
  expect(readLabOptions(['--no-demo'], environment)).toEqual({
    port: 9000,
    host: '0.0.0.0',
    hostNames: ['lab.example', 'shop.example'],
    demo: false,
    meta: { pixelId: '123', accessToken: 'EAA', testEventCode: 'TEST1' },
  });
});

test('--help asks for nothing else, and tells every option', () => {
  expect(readLabOptions(['--help'], { PORT: 'wrong' })).toBeUndefined();
  const words = '--no-demo --template PORT HOST LAB_HOSTS PIXEL_ID ACCESS_TOKEN TEST_EVENT_CODE';
  for (const word of words.split(' ')) expect(HELP).toContain(word);
});

const ACCOUNT = { PIXEL_ID: '1', ACCESS_TOKEN: 'EAAsecret' };

test('In real mode there is no demonstration, and a pixel alone leaves the stand-in in its place', () => {
  expect(readLabOptions([], ACCOUNT)).toMatchObject({ demo: false, meta: { pixelId: '1', accessToken: 'EAAsecret' } });
  expect(readLabOptions([], { PIXEL_ID: '1' })).toEqual({
    host: '127.0.0.1',
    hostNames: [],
    demo: true,
    pixelId: '1',
  });
});

test.each<[string, string[], NodeJS.ProcessEnv, RegExp]>([
  ['a port that is none', [], { PORT: 'http' }, /^PORT .*PORT=8080/],
  ['a port out of range', [], { PORT: '70000' }, /^PORT /],
  ['a test code alone', [], { TEST_EVENT_CODE: 'TEST1' }, /^TEST_EVENT_CODE .*PIXEL_ID/],
  ['a test code without a token', [], { PIXEL_ID: '1', TEST_EVENT_CODE: 'TEST1' }, /^TEST_EVENT_CODE .*ACCESS_TOKEN/],
  ['a test code in quotes', [], { ...ACCOUNT, TEST_EVENT_CODE: '"TEST1"' }, /^TEST_EVENT_CODE .*without quotes/],
  ['a test code with a blank', [], { ...ACCOUNT, TEST_EVENT_CODE: 'TEST1 ' }, /^TEST_EVENT_CODE .*blanks/],
  ['a token with a blank', [], { PIXEL_ID: '1', ACCESS_TOKEN: 'EAAsecret ' }, /^ACCESS_TOKEN .*blanks/],
  ['a token without a pixel', [], { ACCESS_TOKEN: 'EAAsecret' }, /^PIXEL_ID .*Set both/],
  ['a pixel id with letters', [], { PIXEL_ID: 'abc', ACCESS_TOKEN: 'EAAsecret' }, /^PIXEL_ID .*Events Manager/],
  ['an unknown option', ['--demo'], {}, /--demo[^]*--no-demo/],
])('%s is refused with a remedy, and without the token', (...row) => {
  const [, args, environment, message] = row;
  expect(() => readLabOptions(args, environment)).toThrow(OptionError);
  expect(() => readLabOptions(args, environment)).toThrow(message);
  expect(() => readLabOptions(args, environment)).not.toThrow(/EAAsecret/);
});
