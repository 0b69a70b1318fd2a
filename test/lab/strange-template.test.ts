/** The lab runs a template that is not its own in a child: hostile code costs its own event and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInChild } from '../../tools/tag/run-in-child.ts';
import { openLab } from './open-lab.ts';
import { readComplaint } from './read-answer.ts';

const SMALL = readFileSync(join(import.meta.dirname, 'small.tpl'), 'utf8');
const BEGIN = 'const event = getAllEventData();';
const HOSTILE = SMALL.replace(
  BEGIN,
  `${BEGIN}
if (event.event_name === 'stuck') { const list = []; list[4294967290] = 1; list.sort(); }
if (event.event_name === 'bloated') { let text = 'x'; const kept = []; while (true) { kept.push(text + kept.length); text = text + text.slice(0, 9999); } }
if (event.event_name === 'loud') { while (true) logToConsole(data.prefix); }`,
);

test('A hostile template neither hangs nor bloats the lab; the row says what happened, and the lab goes on.', async () => {
  const runner = await runInChild(HOSTILE);
  const lab = await openLab({ template: HOSTILE, runner });
  const outcomes = () =>
    lab.store.all().map((record) => (record.side === 'server' ? `${record.outcome}: ${record.reason}` : ''));
  expect(await (await lab.hit('en=Lead&ep.event_id=a')).text()).toMatch(/^sent: Lead: Answered 200, events_received 1/);
  const stuck = lab.hit('en=stuck&ep.event_id=b');
  // The lab answers while the template does not.
  expect(await (await fetch(`${lab.url}/healthz`)).json()).toMatchObject({ status: 'ok', templateName: 'Small tag' });
  await (await stuck).text();
  expect(outcomes()[0]).toMatch(
    /^failed: The tag stopped: stopped after 2000 ms: a single call does not come to an end/,
  );
  await lab.hit('en=loud&ep.event_id=d');
  expect(outcomes()[0]).toMatch(/^failed: The tag stopped: there are more than 10,000 logs in one run/);
  await lab.hit('en=bloated&ep.event_id=e');
  expect(outcomes()[0]).toMatch(/^failed: The tag stopped: (stopped: the code needs more than|stopped after 2000 ms)/);
  await lab.hit('en=Lead&ep.event_id=f');
  expect(outcomes()[0]).toMatch(/^sent: /);
});

test('A replay through a hostile template ends with the reason', async () => {
  const lab = await openLab();
  await lab.hit('en=stuck&ep.event_id=a');
  const session = await (await fetch(`${lab.url}/api/session`)).text();
  const body = JSON.stringify({ session, template: HOSTILE });
  const complaint = await readComplaint(await fetch(`${lab.url}/api/session/replay`, { method: 'POST', body }));
  expect(complaint).toMatchObject({
    field: 'template',
    reason: expect.stringMatching(/^The replay was ended: stopped after 2000 ms: a single call/),
  });
});
