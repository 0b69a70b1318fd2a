/** Pages that Chromium renders before anybody asks for them, with real prerendering by speculation rules. */
import { inlineHtml } from '../../tools/build/snippet.ts';
import { openUnattended } from '../browser/unattended-chromium.ts';
import { idsOf } from './browse.ts';
import { gtagByHand, pixelByHand, script } from './pages/base-codes.ts';
import { shippedCode } from './shipped.ts';
import { SiteServer } from './site-server.ts';

const server = new SiteServer();
let endBrowser: () => Promise<void>;
const snippet = inlineHtml(shippedCode());

afterAll(async () => {
  await endBrowser();
  await server.close();
});

const RULES = `<script type="speculationrules">${JSON.stringify({
  prerender: [{ source: 'list', urls: ['/next'], eagerness: 'immediate' }],
})}</script>`;

/** Nobody steers this browser: the first page goes to the next as soon as the server lets it. */
const first =
  (): string => `<!doctype html><title>First</title>${snippet}${pixelByHand('111')}${gtagByHand('G-1')}${RULES}
${script(`fetch('/gate').then(() => { location.href = '/next'; });`)}`;

/** The page that is prerendered reports one more action when somebody sees it. */
const next = (): string => `<!doctype html><title>Next</title>${snippet}${pixelByHand('222')}${gtagByHand('G-2')}
${script(`document.addEventListener('prerenderingchange', () => {
  const { activationStart } = performance.getEntriesByType('navigation')[0];
  gtag('event', 'add_to_cart', {});
  fbq('track', 'AddToCart', {});
  fbq('trackCustom', 'Seen' + [document.prerendering, activationStart > 0]);
});`)}`;

const sent = (target: string): string[] =>
  server.events
    .filter((event) => event.target === target)
    .map(({ name, prerendered }) => `${name} ${prerendered ? 'before' : 'after'}`)
    .sort();

test('what a prerendered page sends at once and what it sends when it is seen carry one id, other than the first page’s', async () => {
  let openGate: (_: unknown) => void = () => undefined;
  server.gates.set('/gate', new Promise((resolve) => (openGate = resolve)));
  server.pages.set('/', first()).set('/next', next());
  endBrowser = openUnattended(`${await server.open()}/`);
  await server.until(() => sent('111').length === 1 && sent('G-1').length === 1 && sent('222').length === 1);
  openGate(0);
  await server.until(() => sent('222').length === 3 && sent('G-2').length === 2);

  // What proves that it was prerendered: the browser's own header, and its own account of when it was activated.
  expect(sent('222')).toEqual(['AddToCart after', 'PageView before', 'Seenfalse,true after']);
  expect(sent('G-2')).toEqual(['add_to_cart after', 'page_view after']);
  const ids = idsOf(server.events, 'ga4', 'G-2');
  expect(idsOf(server.events, 'pixel', '222')).toMatchObject(ids);
  expect(idsOf(server.events, 'ga4', 'G-1')).toEqual(idsOf(server.events, 'pixel', '111'));
  // What happens together has one id, also under names of its own; the page views of the two pages have two more.
  expect(new Set(server.events.map((event) => event.id)).size).toBe(3);
  expect(server.events.map((event) => event.id)).not.toContain(null);
});
