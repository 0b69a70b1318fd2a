import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { openLab, type OpenLab } from './open-lab.ts';

/** A site of its own origin, whose pixel is Meta's address, which no test may reach. */
let browser: Browser;
let site: Server;
let labUrl = '';

const PAGE = (script: string): string => `<!doctype html><title>Site</title><script src="${script}"></script>`;

beforeAll(async () => {
  browser = await launchChromium();
  site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end(PAGE(`${labUrl}/mirror.js`));
  });
  await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
}, 60_000);

afterAll(async () => {
  await browser.close();
  site.close();
});

async function waitForCalls(lab: OpenLab, count: number): Promise<string[]> {
  const calls = () => lab.store.all().filter(({ side }) => side === 'browser');
  for (const deadline = Date.now() + 10_000; calls().length < count && Date.now() < deadline;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return calls()
    .map((call) => (call.side === 'browser' ? `${call.eventName} ${call.eventId} ${call.customData['value']}` : ''))
    .toSorted();
}

test('One line on a real site lets the lab see what the pixel sends, by picture, form, beacon and request', async () => {
  const lab = await openLab();
  labUrl = lab.url;
  const page = await browser.newPage();
  const reached: string[] = [];
  await page.route('https://www.facebook.com/**', (route) => {
    reached.push(route.request().method());
    return route.fulfill({ status: 200, contentType: 'image/gif', body: '' });
  });
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  await page.evaluate(`(async () => {
    const tr = 'https://www.facebook.com/tr/';
    const fields = (name) => { const data = new FormData(); data.append('id', '111'); data.append('ev', name); data.append('eid', name + '.1'); data.append('cd[value]', '5'); return data; };
    new Image().src = tr + '?' + new URLSearchParams(fields('Picture'));
    navigator.sendBeacon(tr, fields('Beacon'));
    fetch(tr, { method: 'POST', mode: 'no-cors', body: fields('Request') });
    const form = document.createElement('form');
    const frame = document.createElement('iframe');
    frame.name = 'sink';
    document.body.append(frame, form);
    Object.assign(form, { method: 'POST', action: tr, target: 'sink' });
    for (const [name, value] of fields('Form')) form.append(Object.assign(document.createElement('input'), { name, value }));
    form.submit();
  })()`);
  expect(await waitForCalls(lab, 4)).toEqual([
    'Beacon Beacon.1 5',
    'Form Form.1 5',
    'Picture Picture.1 5',
    'Request Request.1 5',
  ]);
  // The pixel's own requests still go where they went, and nothing is copied twice.
  expect(reached.toSorted()).toEqual(['GET', 'POST', 'POST', 'POST']);
}, 40_000);
