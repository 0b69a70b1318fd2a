/** Measures the snippet: bytes beside Meta's own browser library, and main-thread time in a throttled Chromium. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { launchChromium } from '../../test/browser/chromium.ts';
import { ROOT } from '../build/root.ts';
import { inlineHtml, snippetCode } from '../build/snippet.ts';

const META_LIBRARY = 'node_modules/meta-capi-param-builder-clientjs/dist/clientParamBuilder.bundle.js';
const CPU_SLOWDOWN = 4;
/** More than a page has; what an event costs grows with the events of its name. */
const EVENTS = 200;
/** Of which the middle one counts, because other programs disturb. */
const ROUNDS = 9;

const row = (name: string, content: string): string => {
  const bytes = [content.length, gzipSync(content, { level: 9 }).length, brotliCompressSync(content).length];
  return [name.padEnd(42), ...bytes.map((count) => String(count).padStart(8))].join('');
};

interface Times {
  loadMs: number;
  pixelUs: number;
  ga4Us: number;
}

/** Runs in the page: the time of loading, then of an event on each side, without the time of the stubs themselves. */
const MEASURE = `(code, events) => {
  const run = new Function(code);
  const time = (work) => { const from = performance.now(); for (let n = 0; n < events; n++) work(n); return performance.now() - from; };
  const stub = () => { window.fbq = Object.assign(function () { window.fbq.callMethod.apply(null, arguments); }, { queue: [], callMethod() {} }); };
  const pixel = () => time((n) => fbq('track', 'Event' + (n % 20), { value: n }, {}));
  const ga4 = () => time((n) => dataLayer.push({ event: 'event_' + (n % 20), value: n }));
  const reset = () => { window.dataLayer = []; stub(); };
  reset(); pixel(); ga4(); reset();
  const bare = [pixel(), ga4()];
  reset();
  const from = performance.now();
  run();
  const loadMs = performance.now() - from;
  const withSnippet = [pixel(), ga4()];
  return { loadMs, pixelUs: ((withSnippet[0] - bare[0]) / events) * 1000, ga4Us: ((withSnippet[1] - bare[1]) / events) * 1000 };
}`;

async function measureTimes(code: string): Promise<Times> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const rounds: Times[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto('about:blank');
      rounds.push(await page.evaluate<Times>(`(${MEASURE})(${JSON.stringify(code)}, ${EVENTS})`));
    }
    const middle = (key: keyof Times): number =>
      rounds.map((times) => times[key]).sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
    return { loadMs: middle('loadMs'), pixelUs: middle('pixelUs'), ga4Us: middle('ga4Us') };
  } finally {
    await browser.close();
  }
}

/** A page that never rests: messages of one name beside calls of the pixel, in a data layer that GTM keeps short. */
const MANY = 100_000;
const MEASURE_MANY = `(code, events) => {
  window.dataLayer = [];
  window.fbq = Object.assign(function () { window.fbq.callMethod.apply(null, arguments); }, { queue: [], callMethod() {} });
  if (code) new Function(code)();
  const from = performance.now();
  for (let n = 0; n < events; n++) {
    dataLayer.push({ event: 'add_to_cart', n });
    if (dataLayer.length > 300) dataLayer.splice(0);
    if (n % 2) fbq('track', 'AddToCart', { n });
  }
  return performance.now() - from;
}`;

interface Load {
  ms: number;
  heapKb: number;
}

/** Milliseconds for all events, and what the page holds afterwards more than before, garbage aside. */
async function measureLoad(code: string): Promise<Load> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1024;
    };
    await page.goto('about:blank');
    const before = await heap();
    const ms = await page.evaluate<number>(`(${MEASURE_MANY})(${JSON.stringify(code)}, ${MANY})`);
    return { ms, heapKb: (await heap()) - before };
  } finally {
    await browser.close();
  }
}

const loadLine = (what: string, { ms, heapKb }: Load): string =>
  `${what.padEnd(18)} ${ms.toFixed(0).padStart(6)} ms ${heapKb.toFixed(0).padStart(6)} KB kept`;

/** Three tables as text: bytes raw, gzip and brotli; times with the CPU slowed down four times; a page that never rests. */
export async function benchSnippet(): Promise<string> {
  const code = await snippetCode();
  const { loadMs, pixelUs, ga4Us } = await measureTimes(code);
  const [without, withSnippet] = [await measureLoad(''), await measureLoad(code)];
  return [
    `${'bytes'.padEnd(42)}     raw    gzip  brotli`,
    row('countonce.html', inlineHtml(code)),
    row('meta-capi-param-builder-clientjs', readFileSync(join(ROOT, META_LIBRARY), 'utf8')),
    '',
    `Chromium, CPU slowed down ${CPU_SLOWDOWN} times; ${EVENTS} events of 20 names on each side`,
    `loading            ${loadMs.toFixed(2)} ms`,
    `an fbq call        ${pixelUs.toFixed(1)} µs`,
    `a dataLayer.push   ${ga4Us.toFixed(1)} µs`,
    '',
    `${MANY.toLocaleString('en')} events of one name and half as many calls of the pixel, CPU as it is`,
    loadLine('without snippet', without),
    loadLine('with snippet', withSnippet),
  ].join('\n');
}
