/** Pages with containers of the stand-in of GTM, whose tags put down in `seen` what happens. */
import type { Tabs } from '../browser/tabs.ts';
import { openSite, standIn, type StandInSite } from './stand-in-page.ts';

export interface Site {
  /** By container; a list is the only one. */
  tags?: object[] | Record<string, object[]>;
  /** Query of each gtm.js, in their order. */
  containers?: string[];
  /** Code before the containers. */
  before?: string;
  /** Stands in the body after the containers. */
  body?: string;
  /** In the head there is no body yet. */
  inHead?: boolean;
  scripts?: Record<string, string>;
}

/** Containers load at once, so that the code after them finds them at work. */
export function openContainers(
  tabs: Tabs,
  { tags = [], containers = ['id=GTM-1'], before = '', body = '', ...rest }: Site,
): Promise<StandInSite> {
  const settings = JSON.stringify(Array.isArray(tags) ? { tags } : { containers: tags }).replaceAll('<', '\\u003c');
  const loaders = containers.map((query) => `<script src="/gtm.js?${query}"></script>`).join('');
  const start = `<script>window.countOnceLab = ${settings}; window.seen = []; window.dataLayer = [];
${before}</script>${loaders}`;
  const content = rest.inHead
    ? `<head>${start}<script>seen.push('head read')</script></head><body>${body}</body>`
    : `<head></head><body>${start}${body}</body>`;
  const files = { '/gtm.js': standIn('gtm.js'), '/gtag.js': '', '/fbevents.js': '', ...rest.scripts };
  return openSite(tabs, files, `<!doctype html><html>${content}</html>`);
}

export const script = (code: string): string => `<script>${code}</script>`;
export const html = (on: unknown, code: string, more: object = {}): object => ({ on, html: script(code), ...more });
/** A tag that puts down its word. */
export const says = (on: unknown, word: string, more: object = {}): object => html(on, `seen.push('${word}')`, more);
/** What evaluates to the GA4 commands, as gtag.js would find them. */
export const GOOGLE_TAG = `gtmGoogleTag.map((command) => Array.from(command))`;
export const modelOf = (path: string): string => `google_tag_manager['GTM-1'].dataLayer.get('${path}')`;
