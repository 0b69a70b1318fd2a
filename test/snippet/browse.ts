/** Opens test pages in Chromium and returns what their tags have put on the wire. */
import type { Browser, Page } from 'playwright-core';
import { inlineHtml } from '../../tools/build/snippet.ts';
import { launchChromium, type LaunchOptions } from '../browser/chromium.ts';
import type { Pattern } from './pages/patterns.ts';
import { shippedCode } from './shipped.ts';
import { EMPTY, SiteServer, type WireEvent } from './site-server.ts';

/** GA4's names at Meta, from the mapping that Meta's own GTM tag uses. */
const META_NAMES: Record<string, string> = {
  page_view: 'PageView',
  view_item: 'ViewContent',
  add_to_cart: 'AddToCart',
  begin_checkout: 'InitiateCheckout',
  purchase: 'Purchase',
  generate_lead: 'Lead',
};
export const metaNameOf = (event: WireEvent): string => META_NAMES[event.name] ?? event.name;

export interface Sent {
  pixel: number;
  ga4: number;
}

export class Site {
  readonly server = new SiteServer();
  origin = '';
  snippet = '';
  #browser: Browser | undefined;
  #page: Page | undefined;

  async open(options: LaunchOptions = {}): Promise<this> {
    this.#browser = await launchChromium(options);
    this.snippet = inlineHtml(shippedCode());
    return this.#openIn(this.#browser);
  }

  /** Another site for another visitor in the same browser, which the first one closes. */
  async openBeside(): Promise<Site> {
    const site = new Site();
    site.snippet = this.snippet;
    return site.#openIn(this.#tab().context().browser() as Browser);
  }

  async #openIn(browser: Browser): Promise<this> {
    this.#page = await (await browser.newContext()).newPage();
    this.origin = await this.server.open();
    return this;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.server.close();
  }

  /** Starts again, as a visitor without cookies. */
  async reset(): Promise<void> {
    await this.leave();
    await this.#tab().context().clearCookies();
    this.server.reset();
  }

  /** All pages are shown in one tab, one after the other: a browser needs longer for a new one than for a page. */
  async show(html: string, path = '/', waitUntil: 'load' | 'domcontentloaded' = 'load'): Promise<Page> {
    this.server.pages.set(path, html);
    await this.#tab().goto(this.origin + path, { waitUntil });
    return this.#tab();
  }

  /** Leaves the page, so that it sends what it has kept for then, and closes the tabs beside it. */
  async leave(): Promise<void> {
    const tab = this.#tab();
    const others = tab.context().pages();
    await Promise.all(others.filter((page) => page !== tab).map((page) => page.close()));
    // Of the same origin, because a browser needs a new process for another one.
    const empty = this.origin + EMPTY;
    if (tab.url() !== empty) await tab.goto(empty);
  }

  #tab(): Page {
    if (!this.#page) throw new Error('open() first');
    return this.#page;
  }

  #count(side: string): number {
    return this.server.events.filter((event) => event.side === side).length;
  }

  /** Waits until so many events have left, then leaves the page, so that one too many would be seen as well. */
  async collect({ pixel, ga4 }: Sent): Promise<WireEvent[]> {
    await this.server.until(() => this.#count('pixel') >= pixel && this.#count('ga4') >= ga4);
    await this.leave();
    const counts = { pixel: this.#count('pixel'), ga4: this.#count('ga4') };
    if (counts.pixel !== pixel || counts.ga4 !== ga4) {
      throw new Error(
        `expected ${JSON.stringify({ pixel, ga4 })} events, got ${JSON.stringify(counts)}: ${JSON.stringify(this.server.events)}`,
      );
    }
    return [...this.server.events].sort((a, b) => a.order - b.order);
  }
}

/** A page of a pattern; `snippetAt` is the number of parts of the head that come before the snippet. */
export function pageOf(pattern: Pattern, snippet: string, snippetAt: number): string {
  const parts = [...pattern.head.slice(0, snippetAt), snippet, ...pattern.head.slice(snippetAt)];
  const settings = JSON.stringify({ batchMs: 30, tags: pattern.tags ?? [] }).replaceAll('<', '\\u003c');
  return `<!doctype html><html><head><title>Shop</title><script>window.countOnceLab = ${settings}</script>
${parts.join('')}</head><body><h1>Shop</h1></body></html>`;
}

/** Code that inserts parts of a head into a page, as consent tools do. */
export const insert = (html: string): string => `
  document.head.append(...[...new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html').scripts].map((found) => {
    const made = document.createElement('script');
    if (found.src) made.src = found.getAttribute('src');
    made.text = found.text;
    return made;
  })); 0`;

/** Runs the actions of a pattern, each in a task of its own. */
export async function act(page: Page, actions: string[]): Promise<void> {
  const tasks = actions.map((action) => `{ ${action} } await new Promise((done) => setTimeout(done));`);
  await page.evaluate(`(async () => { ${tasks.join('\n')} })()`);
}

/** The ids of one receiver, in order, by Meta's name: `{ PageView: ['…'], AddToCart: ['…', '…'] }`. */
export function idsOf(events: WireEvent[], side: string, target: string): Record<string, (string | null)[]> {
  const ids: Record<string, (string | null)[]> = {};
  for (const event of events) {
    if (event.side === side && event.target === target) (ids[metaNameOf(event)] ??= []).push(event.id);
  }
  return ids;
}
