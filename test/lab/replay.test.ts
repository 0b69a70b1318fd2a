import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../sandbox/cli/in-this-process.ts';
import { openLab } from './open-lab.ts';
import { readComplaint } from './read-answer.ts';
import { main } from '../../tools/lab/cli/replay.ts';
import { reportReplay } from '../../tools/lab/sessions/replay-report.ts';
import { readSession } from '../../tools/lab/sessions/session-file.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SMALL = readFileSync(join(import.meta.dirname, 'small.tpl'), 'utf8');
const TEMPLATE = readFileSync(join(ROOT, 'template.tpl'), 'utf8');

/** The same template, but it sends another event name for one event. */
const OTHER = SMALL.replace('"displayName": "Small tag"', '"displayName": "Other tag"').replace(
  "event.event_name === 'skip_me'",
  "event.event_name === 'Contact'",
);

async function savedSession(template = SMALL, query = ''): Promise<string> {
  const lab = await openLab({ template });
  await lab.pixel('ev=Lead&eid=a');
  await lab.hit(
    'en=Lead&ep.event_id=a&ep.user_data.email_address=jane%40example.org&ep.user_data.phone_number=%2B4930901820',
  );
  await lab.hit('en=Contact&ep.event_id=b');
  await lab.hit('en=skip_me');
  return (await fetch(`${lab.url}/api/session${query}`)).text();
}

test('The template that recorded a session finds no difference', async () => {
  const report = await reportReplay(readSession(await savedSession(SMALL, '?personal=keep')), [SMALL]);
  expect(report).toEqual({ before: 'recorded', after: 'Small tag', events: 3, unknownFields: [], changed: [] });
});

test('So does the built template, also where personal values were replaced', async () => {
  const report = await reportReplay(readSession(await savedSession(TEMPLATE)), [TEMPLATE]);
  expect(report.changed).toEqual([]);
  expect(report.events).toBe(3);
});

test('A second that ended between the arrival of a hit and its tag is no difference', async () => {
  let nowMs = Date.now();
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => (nowMs += 700));
  const saved = await savedSession(SMALL, '?personal=keep').finally(() => clock.mockRestore());
  expect((await reportReplay(readSession(saved), [SMALL])).changed).toEqual([]);
});

test('Two versions are compared event by event, field by field', async () => {
  const report = await reportReplay(readSession(await savedSession()), [SMALL, OTHER]);
  expect([report.before, report.after]).toEqual(['Small tag', 'Other tag']);
  expect(report.changed.map(({ title }) => title)).toEqual(['Contact', 'skip_me']);
  const [contact, skipped] = report.changed;
  expect(contact?.differences).toContainEqual({ field: 'outcome', before: 'sent', after: 'skipped' });
  expect(contact?.differences).toContainEqual({ field: 'event_name', before: 'Contact', after: undefined });
  expect(skipped?.differences).toContainEqual({ field: 'event_name', before: undefined, after: 'skip_me' });
});

test('Each event runs again with the form of its own time, and fields that a template does not have are named', async () => {
  const lab = await openLab({ template: TEMPLATE });
  const hit = (id: string): Promise<Response> =>
    lab.hit(`en=Contact&ep.event_id=${id}&ep.user_data.email_address=a%40b.example`);
  const apply = (form: object): Promise<Response> =>
    fetch(`${lab.url}/api/form`, { method: 'PUT', body: JSON.stringify({ pixelId: '1', ...form }) });
  await hit('first');
  await apply({ eventNameMode: 'fixed', fixedEventName: 'Lead', accessToken: 'EAAtypedByHand' });
  await hit('second');
  await apply({});
  const text = await (await fetch(`${lab.url}/api/session`)).text();
  expect(text).not.toMatch(/EAAtypedByHand|EAAlab/);
  const session = readSession(text);
  expect((await reportReplay(session, [TEMPLATE])).changed).toEqual([]);
  const { unknownFields } = await reportReplay(session, [TEMPLATE, SMALL]);
  expect(unknownFields).toEqual([
    { template: 'Small tag', fields: expect.arrayContaining(['eventNameMode', 'fixedEventName']) as string[] },
  ]);
});

test('Progress is told to its end, over both templates', async () => {
  const steps: string[] = [];
  await reportReplay(
    readSession(await savedSession()),
    [SMALL, OTHER],
    (done, all) => void steps.push(`${done}/${all}`),
  );
  expect(steps).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
});

describe('From the page', () => {
  test('a session is replayed through the lab’s template', async () => {
    const lab = await openLab({ template: OTHER });
    const body = JSON.stringify({ session: await savedSession() });
    const report = await (await fetch(`${lab.url}/api/session/replay`, { method: 'POST', body })).json();
    expect(report).toMatchObject({ before: 'recorded', after: 'Other tag', events: 3 });
    expect((report as { changed: unknown[] }).changed).toHaveLength(2);
    expect(lab.store.all()).toEqual([]);
  });

  test('a second template that is none is refused by name', async () => {
    const lab = await openLab();
    const body = JSON.stringify({ session: await savedSession(), template: 'no template' });
    const response = await fetch(`${lab.url}/api/session/replay`, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await readComplaint(response)).toMatchObject({ field: 'template' });
  });
});

describe('countonce replay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countonce-replay-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  const run = (...args: string[]): Promise<{ status: number; output: string; error: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [join(ROOT, 'tools', 'countonce.js'), 'replay', ...args], (failure, output, error) =>
        resolve({ status: failure ? Number(failure.code) : 0, output, error }),
      );
    });

  /** The same command inside this process, which is faster. */
  const runHere = async (...args: string[]): Promise<{ status: number; error: string }> => {
    let error = '';
    const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((error += String(text))));
    try {
      const status = await main(args);
      return { status, error };
    } finally {
      spy.mockRestore();
    }
  };

  test('exits with 0 without differences and with 1 with some, and says which', async () => {
    const session = write('session.json', await savedSession());
    const [one, other] = [write('one.tpl', SMALL), write('other.tpl', OTHER)];
    const same = await run(session, '--template', one);
    expect([same.status, same.output, same.error]).toEqual([0, '3 replayed, 0 different: recorded → one.tpl\n', '']);
    const changed = await run(session, '--template', one, '--template', other);
    expect(changed.status).toBe(1);
    expect(changed.output).toContain('3 replayed, 2 different: one.tpl → other.tpl');
    expect(changed.output).toContain('outcome: sent → skipped');
  });

  test.each<[string, () => string[], RegExp]>([
    ['no file', () => [], /Name one session file/],
    ['no template', () => [write('a.json', '{}')], /--template/],
    [
      'a file that is missing',
      () => [join(folder, 'none.json'), '--template', write('x.tpl', SMALL)],
      /cannot be read \(ENOENT\)/,
    ],
    [
      'garbage',
      () => [write('b.json', 'garbage'), '--template', write('x.tpl', SMALL)],
      /^countonce replay: file: The file is not JSON/,
    ],
    ['an unknown option', () => ['a', '--colour'], /--colour/],
  ])('exits with 2 for %s', async (_what, args, message) => {
    const { status, error } = await runHere(...args());
    expect(error).toMatch(message);
    expect(error).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
  });
});
