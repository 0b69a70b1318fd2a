import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormView } from '../../tools/lab/form/tag-form.ts';
import type { FormProblem } from '../../tools/lab/form/parameter-types.ts';
import { openLab } from './open-lab.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, '..', '..', 'template.tpl'), 'utf8');
const META = { pixelId: '1029384756', accessToken: 'EAAsecretOfTheTest', testEventCode: 'TEST1' };
const PURCHASE =
  'en=purchase&cu=EUR&epn.value=9&ep.transaction_id=T-1&pr1=idA~qt1~pr9&ep.user_data.email_address=jane%40example.com';

type Json = Record<string, unknown>;

async function openForm(parts: Parameters<typeof openLab>[0] = {}) {
  const lab = await openLab({ template: TEMPLATE, ...parts });
  const ask = (method: string, path: string, body: unknown): Promise<Response> =>
    fetch(lab.url + path, { method, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const view = async (): Promise<FormView> => (await (await fetch(`${lab.url}/api/form`)).json()) as FormView;
  const apply = (values: unknown): Promise<Response> => ask('PUT', '/api/form', values);
  const check = async (values: unknown): Promise<FormView> =>
    (await (await ask('POST', '/api/form/check', values)).json()) as FormView;
  return { lab, view, apply, check };
}

const problemsOf = async (response: Response): Promise<FormProblem[]> =>
  ((await response.json()) as { problems: FormProblem[] }).problems;

test('The form shows the template’s own fields with their defaults, and no fault', async () => {
  const { view } = await openForm();
  const { parameters, values, problems } = await view();
  expect(parameters.map(({ displayName }) => displayName)).toEqual(
    expect.arrayContaining(['Pixel', 'Event', 'Consent']),
  );
  expect(values).toMatchObject({ eventNameMode: 'mapped', respectConsent: true, timeoutMs: 1500 });
  expect(problems).toEqual([]);
});

test('What is applied holds for the next event', async () => {
  const { lab, apply } = await openForm();
  expect((await apply({ pixelId: '777', itemIdPrefix: 'shop_' })).status).toBe(200);
  await lab.hit(PURCHASE);
  const [attempt] = lab.newest().attempts;
  expect(attempt?.url).toMatch(/\/777\/events$/);
  expect(attempt?.body).toContain('"shop_A"');
  expect(lab.status.pixelId).toBe('777');
});

test('A field that is missing takes its default; one that was emptied stays empty', async () => {
  const { view, apply } = await openForm();
  await apply({ pixelId: '1', itemIdField: '', phoneCountry: 'DE' });
  expect((await view()).values).not.toHaveProperty('itemIdField');
  await apply({ pixelId: '1' });
  expect((await view()).values).toMatchObject({ itemIdField: 'item_id' });
  expect((await view()).values).not.toHaveProperty('phoneCountry');
});

/** Nowhere is it written that GTM skips checks for variables, so each pattern has to let one through. */
test('A variable’s reference is in order wherever a value is checked, and nothing that only looks like one', async () => {
  const { check } = await openForm();
  const all = (value: string): Json => ({
    pixelId: value,
    accessToken: value,
    testEventCode: value,
    phoneCountry: value,
    graphVersion: value,
    furtherPixels: [{ pixelId: value, accessToken: value }],
  });
  expect((await check(all('{{Pixel ID – live}}'))).problems).toEqual([]);
  const names = (await check(all('{{Pixel ID} 1'))).problems.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['pixelId', 'testEventCode', 'phoneCountry', 'graphVersion', 'furtherPixels']),
  );
});

test('Testing comes right after Pixel, and the question about consent mode first in its group', async () => {
  const { view } = await openForm();
  const { parameters } = await view();
  expect(parameters.map(({ displayName }) => displayName).slice(0, 2)).toEqual(['Pixel', 'Testing']);
  const consent = parameters.find(({ displayName }) => displayName === 'Consent');
  expect(consent?.subParams?.[0]).toMatchObject({
    name: 'withoutConsentSignal',
    displayName: 'Does your site use Google consent mode?',
  });
});

/** The messages are the template's own; the rules are GTM's validators. */
test.each<[string, Json, Partial<FormProblem>]>([
  [
    'letters in a pixel id',
    { pixelId: '12a' },
    { name: 'pixelId', message: expect.stringMatching(/digits/) as string },
  ],
  ['a country of three letters', { pixelId: '1', phoneCountry: 'DEU' }, { name: 'phoneCountry' }],
  ['a lifetime that is no number', { pixelId: '1', cookieDays: 'long' }, { name: 'cookieDays' }],
  ['a word as an option', { pixelId: '1', clientIdAsExternalId: 'yes' }, { name: 'clientIdAsExternalId' }],
  ['a negative timeout', { pixelId: '1', timeoutMs: '-1' }, { name: 'timeoutMs' }],
  ['a choice that is not in the list', { pixelId: '1', eventNameMode: 'odd' }, { name: 'eventNameMode' }],
  ['a word as a checkbox', { pixelId: '1', retry: 'yes' }, { name: 'retry' }],
  ['an empty name in a table', { pixelId: '1', eventNameMap: [{ eventName: '' }] }, { row: 0, column: 'eventName' }],
  ['twins', { pixelId: '1', eventNameMap: [{ eventName: 'a' }, { eventName: 'a' }] }, { row: 1, column: 'eventName' }],
  ['no name although it is fixed', { pixelId: '1', eventNameMode: 'fixed' }, { name: 'fixedEventName' }],
  ['a stranger', { pixelId: '1', colour: 'red' }, { name: 'colour' }],
  ['a list of texts as a table', { pixelId: '1', eventNameMap: ['a'] }, { name: 'eventNameMap' }],
  ['an object', { pixelId: { a: 1 } }, { name: 'pixelId' }],
])('%s is refused by name, and nothing changes', async (_what, values, problem) => {
  const { view, apply } = await openForm();
  const before = await view();
  const response = await apply(values);
  expect(response.status).toBe(400);
  expect(await problemsOf(response)).toContainEqual(expect.objectContaining(problem));
  expect(await view()).toEqual(before);
});

test.each(['{', 'null', '[]', '"text"'])('A body of %s is refused', async (body) => {
  const { apply } = await openForm();
  expect((await apply(body)).status).toBe(400);
});

test('A field whose condition does not hold is neither shown nor checked', async () => {
  const { check } = await openForm();
  const fixed = await check({ pixelId: '1', eventNameMode: 'fixed', fixedEventName: 'Lead' });
  expect(fixed.shown).toContain('fixedEventName');
  expect(fixed.shown).not.toContain('eventNameMap');
  const mapped = await check({ pixelId: '1', eventNameMap: [{ eventName: 'x' }] });
  expect(mapped.shown).not.toContain('fixedEventName');
  expect(mapped.problems).toEqual([]);
});

describe('Tokens', () => {
  const send = () => Promise.resolve({ statusCode: 200, headers: {}, body: '{"events_received":1}' });

  test('never reach the page, and the page is told that one is set', async () => {
    const { view, apply, lab } = await openForm({ meta: META, send });
    const further = [{ pixelId: '7', accessToken: 'EAAfurther', testEventCode: 'TEST7' }];
    const answer = await (await apply({ pixelId: '1', testEventCode: 'TEST1', furtherPixels: further })).text();
    const everything = answer + JSON.stringify(await view()) + (await (await fetch(`${lab.url}/api/records`)).text());
    expect(everything).not.toMatch(/EAAsecret|EAAfurther/);
    expect((await view()).kept.sort()).toEqual(['accessToken', 'furtherPixels.0.accessToken']);
  });

  test('stay as they are when they come back empty', async () => {
    const tokens: unknown[] = [];
    const { apply, lab } = await openForm({
      meta: META,
      send: (request) => {
        tokens.push(request.headers['Authorization']);
        return send();
      },
    });
    const row = { pixelId: '7', testEventCode: 'TEST7' };
    const base = { pixelId: '1', testEventCode: 'TEST1', accessToken: '' };
    await apply({ ...base, furtherPixels: [{ ...row, accessToken: 'EAAfurther' }] });
    await apply({ ...base, furtherPixels: [{ ...row, accessToken: '' }] });
    await lab.hit(PURCHASE);
    expect(tokens.sort()).toEqual(['Bearer EAAfurther', 'Bearer EAAsecretOfTheTest']);
    expect(JSON.stringify(lab.store.list())).not.toMatch(/EAAsecret|EAAfurther/);
  });

  test('Another site’s page can neither check nor apply a form', async () => {
    const { lab } = await openForm();
    for (const [method, path] of [
      ['PUT', '/api/form'],
      ['POST', '/api/form/check'],
    ] as const) {
      const init = { method, body: '{"pixelId":"1"}', headers: { Origin: 'https://evil.example' } };
      expect((await fetch(lab.url + path, init)).status).toBe(403);
    }
  });
});
