/** `countonce relay`: beside the lab its events stand with the pixel's, and it listens to no stranger. */
import { main, openHere } from '../../tools/relay/cli/relay.ts';
import { OptionError } from '../../tools/cli/option-error.ts';
import { order } from './open-relay.ts';

// The relay's log lines.
beforeEach(() => void jest.spyOn(process.stdout, 'write').mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const ANY = { first: 0, last: 0 };

test('the lab’s page shows an order that pixel and backend both report as one, and what failed', async () => {
  const { url, labUrl = '', close } = await openHere({ PORT: '0' }, ANY);
  try {
    const pixel = new URLSearchParams({ id: '1234567890123456', ev: 'Purchase', eid: 'Purchase.T1', rqm: 'GET' });
    await fetch(`${labUrl}/tr/?${pixel.toString()}`);
    const body = JSON.stringify([order('T1'), order('T2', { value: undefined })]);
    expect(await (await fetch(url, { method: 'POST', body })).json()).toMatchObject({ sent: 1, failed: 1 });
    const pairs = (await (await fetch(`${labUrl}/api/pairs`)).json()) as { totals: object; rows: object[] };
    expect(pairs.totals).toMatchObject({ paired: 1, countedOnce: 1, duplicate: 0 });
    expect(pairs.rows).toContainEqual(expect.objectContaining({ verdict: 'paired', title: 'Purchase' }));
    expect(pairs.rows).toContainEqual(expect.objectContaining({ verdict: 'skipped', run: 'Relay' }));
  } finally {
    await close();
  }
});

test.each([
  ['an address for everybody, without a secret', { HOST: '0.0.0.0' }, 'HOST is set although everybody could send'],
  ['a port that is none', { PORT: 'x' }, 'PORT is not a port number'],
  ['a short secret', { RELAY_SECRET: 'short' }, 'fewer than 16 characters'],
  ['an audience without accounts', { RELAY_AUDIENCE: 'a' }, 'RELAY_SENDERS'],
  ['a topic that is none', { DEAD_LETTER_TOPIC: 'dead' }, 'DEAD_LETTER_TOPIC is no topic'],
  ['a token without a pixel', { ACCESS_TOKEN: 'EAAx12345678' }, 'PIXEL_ID is missing'],
  ['a form without a token', { FORM: '{"pixelId":"1"}' }, 'not both set'],
])('is refused: %s', async (_what, environment, said) => {
  const opened = openHere(environment, ANY);
  await expect(opened).rejects.toThrow(OptionError);
  await expect(opened).rejects.toThrow(said);
});

test('its help names every variable of the environment', async () => {
  let said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => (said += String(text)) !== '');
  expect(await main(['--help'])).toBe(0);
  for (const name of [
    'PIXEL_ID',
    'ACCESS_TOKEN',
    'FORM',
    'RELAY_SECRET',
    'RELAY_AUDIENCE',
    'RELAY_SENDERS',
    'DEAD_LETTER_TOPIC',
    'PORT',
    'HOST',
  ])
    expect(said).toContain(name);
});
