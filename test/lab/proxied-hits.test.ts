/** Addresses of hits as a browser sends them to a site's proxy: the lab takes them as the container behind it would. */
import { openLab } from './open-lab.ts';
import { readComplaint } from './read-answer.ts';

const QUERY = 'v=2&tid=G-TEST123456&cid=1.2&en=page_view';
const ORIGIN = 'https://shop.example';

test.each([
  ['a path of the site', `/metrics/g/collect?${QUERY}`],
  ['Google’s tag gateway', `/0fb1/ag/g/c?${QUERY}`],
  ['a shortened path', `/collect?${QUERY}`],
  ['Stape’s loader', `/x7f3?de5cc8ea=${Buffer.from(`/g/collect?${QUERY}`).toString('base64')}`],
])('%s gives an outcome line that the site’s page may read', async (_what, path) => {
  const lab = await openLab();
  const response = await fetch(lab.url + path, { method: 'POST', headers: { Origin: ORIGIN } });
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  expect(await response.text()).toMatch(/^sent: page_view: /);
  expect(lab.newest().eventData).toMatchObject({ event_name: 'page_view', client_id: '1.2' });
});

test('A hit of Stape’s Data Tag is refused by its name, and the page shows that it came', async () => {
  const lab = await openLab();
  const response = await fetch(`${lab.url}/data?v=2&event_name=page_view&dtdc=e30`);
  expect(response.status).toBe(404);
  expect((await readComplaint(response)).reason).toMatch(/Data Tag/);
  expect(lab.newest().outcome).toBe('refused');
});
