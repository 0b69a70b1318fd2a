import { OptionError, readLabOptions } from '../../tools/lab/lab-options.ts';

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

test('--help asks for nothing else', () => {
  expect(readLabOptions(['--help'], { PORT: 'wrong' })).toBeUndefined();
});

test.each<[string, string[], NodeJS.ProcessEnv, RegExp]>([
  ['a port that is none', [], { PORT: 'http' }, /^PORT .*PORT=8080/],
  ['a port out of range', [], { PORT: '70000' }, /^PORT /],
  ['a pixel without a token', [], { PIXEL_ID: '1' }, /^ACCESS_TOKEN .*Set both/],
  ['a token without a pixel', [], { ACCESS_TOKEN: 'EAAsecret' }, /^PIXEL_ID .*Set both/],
  ['a pixel id with letters', [], { PIXEL_ID: 'abc', ACCESS_TOKEN: 'EAAsecret' }, /^PIXEL_ID .*Events Manager/],
  ['an unknown option', ['--demo'], {}, /--demo[^]*--no-demo/],
])('%s is refused with a remedy, and without the token', (...row) => {
  const [, args, environment, message] = row;
  expect(() => readLabOptions(args, environment)).toThrow(OptionError);
  expect(() => readLabOptions(args, environment)).toThrow(message);
  expect(() => readLabOptions(args, environment)).not.toThrow(/EAAsecret/);
});
