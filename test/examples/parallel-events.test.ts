/** Events of one page that reach the server at the same time: what the tag makes for them must be the same. */
import type { Example } from './example.ts';
import { bodiesOf } from './judge.ts';
import { runTemplate } from './run-template.ts';
import { VISIT } from './visit.ts';

const made = async (event: Record<string, unknown>): Promise<unknown> => {
  const example: Example = {
    title: '',
    description: '',
    in: { event: { ...VISIT, 'x-ga-request_count': 3, ...event }, settings: { createBrowserId: true } },
    out: { outcome: 'sent' },
  };
  const [body] = bodiesOf(await runTemplate(example));
  return (body?.data[0]?.user_data as Record<string, unknown> | undefined)?.fbp;
};

const SESSION = { ga_session_id: '1795430000' };

test('two events of one visitor and session get one browser id', async () => {
  const first = await made({ ...SESSION, event_name: 'view_item' });
  expect(first).toEqual(expect.any(String));
  expect(await made({ ...SESSION, event_name: 'add_to_cart' })).toBe(first);
});

test('two visitors get two browser ids', async () => {
  const first = await made({ ...SESSION, event_name: 'view_item', client_id: '1.1' });
  expect(await made({ ...SESSION, event_name: 'view_item', client_id: '2.2' })).not.toBe(first);
});
