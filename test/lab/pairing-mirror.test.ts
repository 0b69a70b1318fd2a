import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { openLab, type OpenLab } from './open-lab.ts';

/** A site of its own origin, whose pixel is Meta's address, which no test may reach. */
let browser: Browser;
let site: Server;
let labUrl = '';

/** The paths that the lab's README lets a site's proxy pass on. */
const PROXIED = /^\/lab\/((?:mirror\.js|tr\/?|g\/collect)(?:\?.*)?)$/;

function passOn(path: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const onward = forward(`${labUrl}/${path}`, { method, headers: { ...headers, host: 'localhost' } }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
}

const PAGE = (script: string): string => `<!doctype html><title>Site</title><script src="${script}"></script>`;

beforeAll(async () => {
  browser = await launchChromium();
  site = createServer((request, response) => {
    const [, proxied] = PROXIED.exec(request.url ?? '') ?? [];
    if (proxied !== undefined) return passOn(proxied, request, response);
    response
      .setHeader('Content-Type', 'text/html')
      .end(PAGE(request.url === '/proxied' ? '/lab/mirror.js' : `${labUrl}/mirror.js`));
  });
  await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await browser.close();
  site.close();
});

/** A test has a minute, however busy the machine is. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function waitForCalls(lab: OpenLab, count: number): Promise<string[]> {
  const calls = () => lab.store.all().filter(({ side }) => side === 'browser');
  await until(() => calls().length >= count);
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
  // The copies may be there before the test hears of the requests that they are copies of.
  await until(() => reached.length >= 4);
  // The pixel's own requests still go where they went, and nothing is copied twice.
  expect(reached.toSorted()).toEqual(['GET', 'POST', 'POST', 'POST']);
});

test('By a path of the site the copy goes there too, never to another origin, and pairs with the server’s event', async () => {
  const lab = await openLab();
  labUrl = lab.url;
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const page = await browser.newPage();
  await page.route('https://www.facebook.com/**', (route) =>
    route.fulfill({ status: 200, contentType: 'image/gif', body: '' }),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(`${origin}/proxied`);
  await page.evaluate(`new Image().src = 'https://www.facebook.com/tr/?id=1234567890123456&ev=Lead&eid=a';
    fetch('/lab/g/collect?v=2&tid=G-TEST123456&cid=1.2&en=Lead&ep.event_id=a');`);
  await waitForCalls(lab, 1);
  await until(() => lab.store.list().length > 0);
  expect(lab.board.list().map(({ verdict }) => verdict)).toEqual(['paired']);
  expect([...new Set(asked)].toSorted()).toEqual([origin, 'https://www.facebook.com']);
});

test('Where the lab cannot be reached the site’s console says why, once', async () => {
  const lab = await openLab();
  labUrl = lab.url;
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('CountOnce')) said.push(message.text());
  });
  await page.route('https://www.facebook.com/**', (route) =>
    route.fulfill({ status: 200, contentType: 'image/gif', body: '' }),
  );
  await page.route('**/tr/?*', (route) =>
    route.request().url().startsWith(labUrl) ? route.abort() : route.fallback(),
  );
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  const told = page.waitForEvent('console', (message) => message.text().startsWith('CountOnce'));
  await page.evaluate(
    `for (const name of ['a', 'b']) new Image().src = 'https://www.facebook.com/tr/?id=1&ev=' + name`,
  );
  await told;
  expect(said).toEqual([expect.stringMatching(/kept a call of the pixel.*README/)]);
});
