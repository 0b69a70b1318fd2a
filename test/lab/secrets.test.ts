import { createRedact } from '../../tools/privacy/redact.ts';
import { openLab } from './open-lab.ts';

const TOKEN = 'EAAsecretToken/with+signs=1';
const META = { pixelId: '1029384756', accessToken: TOKEN, testEventCode: 'TEST1' };

test('Redacting finds the token raw and percent-encoded, any number of times', () => {
  const redact = createRedact(TOKEN);
  const url = `https://x.example/?a=${encodeURIComponent(TOKEN)}&b=${TOKEN}&c=${TOKEN}`;
  expect(redact(url)).toBe('https://x.example/?a=[token]&b=[token]&c=[token]');
  expect(createRedact('')('unchanged')).toBe('unchanged');
});

test('The token reaches Meta and nothing else: not the store, the pages, the stream nor the answers', async () => {
  const received: string[] = [];
  const lab = await openLab({
    meta: META,
    send: (request) => {
      received.push(request.headers['Authorization'] ?? '');
      const body = JSON.stringify({ error: { message: `Bad token ${TOKEN}`, code: 190 } });
      return Promise.resolve({ statusCode: 401, headers: {}, body });
    },
  });
  const answer = await (await lab.hit('en=page_view')).text();
  expect(received).toEqual([`Bearer ${TOKEN}`]);
  const record = await (await fetch(`${lab.url}/api/records/${lab.newest().id}`)).text();
  const rest = await Promise.all(
    ['/api/records', '/healthz', '/'].map(async (path) => (await fetch(lab.url + path)).text()),
  );
  for (const text of [answer, record, JSON.stringify(lab.newest()), ...rest]) expect(text).not.toContain(TOKEN);
  expect(lab.newest().attempts[0]?.headers['Authorization']).toBe('Bearer [token]');
  expect(lab.newest().logs).toEqual(['small: sending with token [token]']);
});

test('Clear personal values are masked for the pages, and hashes are not', async () => {
  const lab = await openLab();
  const hash = 'a'.repeat(64);
  const user = 'ep.user_data.email_address=jane%40example.com&ep.user_data.address.first_name=Jane';
  await lab.hit(`en=page_view&${user}&ep.user_data.sha256_phone_number=${hash}&ep.note=mail%20to%20jo%40example.org`);
  const text = await (await fetch(`${lab.url}/api/records/${lab.newest().id}`)).text();
  for (const clear of ['jane@example', 'Jane', 'jo@example']) expect(text).not.toContain(clear);
  expect(JSON.parse(text).eventData.user_data.sha256_phone_number).toBe(hash);
});
