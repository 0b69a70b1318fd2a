import { createGraph } from '../../tools/graph/graph.ts';
import { STAND_IN_ERRORS } from '../../tools/graph/graph-errors.ts';
import { SWITCHES } from '../../tools/lab/world/switches.ts';
import { FIRST_WORLD, GRAPH_FAULTS, World } from '../../tools/lab/world/world.ts';
import { openLab } from './open-lab.ts';
import { readComplaint } from './read-answer.ts';

const change = (url: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/api/world`, { method: 'POST', body, headers });

test('A lab begins with the snippet on, the pixel loading, consent given and Meta answering', () => {
  const usual = {
    pattern: 'A',
    triggers: 'named',
    snippet: 'on',
    pixel: 'loads',
    consent: 'granted',
    cookies: 'kept',
    graph: 'normal',
  };
  expect(FIRST_WORLD).toEqual(usual);
});

test('A change moves the switches that it names and leaves the others', async () => {
  const { url } = await openLab();
  await change(url, '{"pattern":"C"}');
  await change(url, '{"consent":"denied"}');
  const { world } = (await (await fetch(`${url}/api/world`)).json()) as { world: object };
  expect(world).toEqual({ ...FIRST_WORLD, pattern: 'C', consent: 'denied' });
});

test.each([
  ['an unknown switch', '{"weather":"rain"}', 'body', /pattern, triggers, snippet, pixel/],
  ['an unknown position', '{"pattern":"Z"}', 'pattern', /A, B, C, D, E/],
  ['a position of another type', '{"graph":400}', 'graph', /normal, 400/],
  ['a switch of every object', '{"constructor":"A"}', 'body', /pattern/],
  ['a list', '["pattern"]', 'body', /JSON object/],
  ['no JSON', '{pattern', 'body', /JSON object/],
  ['null', 'null', 'body', /JSON object/],
])('%s is refused by name and changes nothing', async (_what, body, field, remedy) => {
  const { url } = await openLab();
  const response = await change(url, body);
  expect(response.status).toBe(400);
  const complaint = await readComplaint(response);
  expect(complaint.field).toBe(field);
  expect(complaint.remedy).toMatch(remedy);
  const { world } = (await (await fetch(`${url}/api/world`)).json()) as { world: object };
  expect(world).toEqual(FIRST_WORLD);
});

test('One wrong position among right ones moves none', () => {
  const world = new World();
  expect(() => world.change({ pattern: 'B', snippet: 'maybe' })).toThrow(/snippet/);
  expect(world.state).toEqual(FIRST_WORLD);
});

test('Another site’s page cannot move switches', async () => {
  const { url } = await openLab();
  expect((await change(url, '{"pattern":"B"}', { Origin: 'https://evil.example' })).status).toBe(403);
});

test('A change forgets who has agreed, so that the banner asks again', async () => {
  const { url } = await openLab();
  const [header] = (await change(url, '{"consent":"late"}')).headers.getSetCookie();
  expect(header).toMatch(/^shop_consent=;.*Max-Age=0/);
});

describe('Every position of “Meta answers”', () => {
  const positions = SWITCHES.find(({ key }) => key === 'graph')?.choices.map(({ value }) => value) ?? [];

  test('is one of the stand-in’s faults', () => {
    expect(Object.keys(GRAPH_FAULTS).sort()).toEqual([...positions].sort());
  });

  /** Source: Meta, Graph API error handling; code 4 comes with status 403. */
  test.each([
    ['400', 400, 100],
    ['190', 401, 190],
    ['429', 403, 4],
    ['500', 500, 2],
  ] as const)('%s has status %i and code %i', (position, status, code) => {
    expect(STAND_IN_ERRORS.get(GRAPH_FAULTS[position])).toMatchObject({ status, code });
  });

  test('can be undone', async () => {
    const graph = createGraph();
    graph.setFault(GRAPH_FAULTS['500']);
    graph.setFault(GRAPH_FAULTS.normal);
    const answer = await graph.handle({ method: 'GET', path: '/v26.0/1/events', headers: {} });
    expect(answer.statusCode).not.toBe(500);
  });
});
