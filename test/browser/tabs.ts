/**
 * Tabs of one Chromium for the tests of a file. A new tab starts processes, which costs more than most of what the tests do
 * there; so a tab is handed on to the next test, after it has forgotten everything of the last one.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

/** Less than a test may take, so that what was waited for is named; far more than a busy machine takes. */
const PATIENCE_MS = 200_000;

const DEFAULT_SIZE = { width: 1280, height: 720 };

export interface Tabs {
  /** A tab with cookies of its own, at the test's disposal until the test ends. */
  open: () => Promise<Page>;
}

/** Call at the top of a test file: the browser starts before its first test and ends after its last. */
export function useTabs(): Tabs {
  let browser: Browser;
  const idle: Page[] = [];
  const taken: Page[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterEach(async () => {
    const tabs = taken.splice(0);
    await Promise.all(tabs.map(forget));
    idle.push(...tabs);
  });

  afterAll(() => browser.close());

  const newContext = async (): Promise<BrowserContext> => {
    const context = await browser.newContext();
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  };

  const open = async (): Promise<Page> => {
    const page = idle.pop() ?? (await (await newContext()).newPage());
    taken.push(page);
    return page;
  };
  return { open };
}

/** What pages keep by their address, such as localStorage, goes with the port of the test's own server. */
async function forget(page: Page): Promise<void> {
  const context = page.context();
  await Promise.all(
    context
      .pages()
      .filter((each) => each !== page)
      .map((each) => each.close()),
  );
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize(DEFAULT_SIZE);
  await context.clearCookies();
  await context.clearPermissions();
}
