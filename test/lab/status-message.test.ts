import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium.ts';
import { openLab, type OpenLab } from './open-lab.ts';
import { followStream } from './read-answer.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, '..', '..', 'template.tpl'), 'utf8');
const META = { pixelId: '1029384756', accessToken: 'EAAsecretOfTheTest' };

const openReal = (): Promise<OpenLab> =>
  openLab({ template: TEMPLATE, meta: META, send: () => Promise.reject(new Error('No network in tests.')) });

const apply = (lab: OpenLab, values: object): Promise<Response> =>
  fetch(`${lab.url}/api/form`, { method: 'PUT', body: JSON.stringify(values) });

const confirm = (lab: OpenLab, pixelId: string): Promise<Response> =>
  fetch(`${lab.url}/api/real/confirm`, { method: 'POST', body: JSON.stringify({ pixelId }) });

test('Open pages learn at once of another pixel and test code', async () => {
  const lab = await openReal();
  const values = { pixelId: '777', testEventCode: 'TEST9' };
  const { status } = await followStream(lab.url, 'status', () => apply(lab, values));
  expect(status).toMatchObject({ ...values, target: 'meta', heldBack: false });
  expect(JSON.stringify(status)).not.toContain(META.accessToken);
});

test('Open pages learn at once that sending was confirmed', async () => {
  const lab = await openReal();
  expect(lab.status).toMatchObject({ heldBack: true });
  const { status } = await followStream(lab.url, 'status', () => confirm(lab, META.pixelId));
  expect(status).toMatchObject({ heldBack: false });
});

test('A form that is refused changes no page', async () => {
  const lab = await openReal();
  const { status } = await followStream(lab.url, 'status', async () => {
    expect((await apply(lab, { pixelId: 'letters' })).status).toBe(400);
    await apply(lab, { pixelId: '888' });
  });
  expect(status.pixelId).toBe('888');
});

test('The dashboard says where events go, as it changes, and the switchboard why Meta’s answers are not to be chosen', async () => {
  const lab = await openReal();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(lab.url);
    const target = page.locator('#target');
    await target.getByText('held back until you confirm').waitFor();
    // Nothing invented is offered where it would count.
    await page.getByRole('heading', { name: 'Use your own site' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Send a hit from a terminal' }).isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Run the demo' }).count()).toBe(0);
    await confirm(lab, META.pixelId);
    await target.getByText('Every event counts as real').waitFor();
    await apply(lab, { pixelId: '777', testEventCode: 'TEST9' });
    await target.getByText('Dataset 777, as test events with code TEST9').waitFor();
    await page.goto(`${lab.url}/world`);
    const answers = page.getByRole('group', { name: 'Meta answers' });
    await answers.getByText('Requests go to Meta itself').waitFor();
    expect(await answers.getByRole('radio', { name: 'Meta is down' }).isDisabled()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Denied' }).isDisabled()).toBe(false);
  } finally {
    await browser.close();
  }
});
