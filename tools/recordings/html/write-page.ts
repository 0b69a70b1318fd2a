/**
 * The report as one page to hand on: no script, nothing loaded from anywhere, the look of the lab's dashboard. All texts of a
 * report are a stranger's, and stay texts.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action, Finding, Report } from '../report-types.ts';
import { tag, type Markup } from './markup.ts';

const DASHBOARD = join(import.meta.dirname, '../../lab/dashboard');

const STYLES = [join(DASHBOARD, 'theme.css'), join(import.meta.dirname, 'report.css')];

const VERDICT_WORDS: Readonly<Record<string, string>> = {
  paired: 'Paired',
  'not-safe': 'Not safe',
  'id-mismatch': 'ID mismatch',
  'pixel-mismatch': 'Pixel mismatch',
  'browser-only': 'Browser only',
  'server-only': 'Server only',
  duplicate: 'Duplicate',
  skipped: 'Skipped',
  failed: 'Failed',
};

export function writePage(reports: readonly Report[]): string {
  const style = STYLES.map((path) => readFileSync(path, 'utf8')).join('\n');
  const hash = createHash('sha256').update(style).digest('base64');
  const head = [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>CountOnce: is it counted once?</title>',
    `<style>${style}</style></head><body>`,
  ];
  return `${head.join('\n')}${tag('main', {}, reports.map(describeReport)).html}</body></html>\n`;
}

function describeReport({ file, writer, actions, automatic, findings, totals }: Report): Markup[] {
  const counts = Object.entries(totals).filter(([verdict, count]) => verdict !== 'actions' && count > 0);
  const badges = counts.map(([verdict, count]) => badge(verdict, `${count} ${VERDICT_WORDS[verdict] ?? verdict}`));
  const title = file.split(/[\\/]/).at(-1) ?? file;
  const scripts = automatic.map(
    ({ name, source, count }) => `${name} (${source === 'pixel' ? 'pixel' : 'GA4'}, ${count})`,
  );
  return [
    tag(
      'header',
      {},
      tag('h1', {}, title),
      tag(
        'p',
        { class: 'muted' },
        `A browser’s recording${writer === '' ? '' : `, written by ${writer}`}. Personal values are masked.`,
      ),
      tag('div', { class: 'totals' }, badges),
    ),
    section(
      'Findings',
      findings.map((finding) => describeFinding(finding, actions)),
    ),
    section('Actions', actions.map(describeAction)),
    section(
      'Made by the scripts themselves, and no faults',
      scripts.length > 0 ? [tag('p', {}, `${scripts.join(', ')}.`)] : [],
    ),
  ].filter((part) => part !== undefined);
}

const section = (title: string, parts: readonly Markup[]): Markup | undefined =>
  parts.length === 0 ? undefined : tag('section', {}, tag('h2', {}, title), parts);

const badge = (verdict: string, text: string): Markup => tag('span', { class: 'badge', 'data-verdict': verdict }, text);

function describeFinding({ rule, severity, text, remedy, action }: Finding, actions: readonly Action[]): Markup {
  const about = action === undefined ? undefined : tag('span', { class: 'muted' }, actions[action]?.name ?? '');
  return tag(
    'article',
    { class: 'card', 'data-severity': severity },
    tag('h3', {}, tag('span', { class: 'badge' }, severity), tag('code', {}, rule), about),
    tag('p', {}, text),
    tag('p', { class: 'remedy' }, remedy),
  );
}

function describeAction({ name, verdict, sharedId, pixel, ga4, server, reason, remedy }: Action): Markup {
  return tag(
    'article',
    { class: 'card', 'data-verdict': verdict },
    tag(
      'h3',
      {},
      badge(verdict, VERDICT_WORDS[verdict] ?? verdict),
      name,
      time((pixel ?? ga4)?.at),
      sharedId === undefined ? undefined : tag('code', {}, sharedId),
    ),
    tag(
      'dl',
      { class: 'sides' },
      side('Pixel', pixel && [pixel.pixelId, pixel.name, idText(pixel.eventId)]),
      side('GA4', ga4 && [ga4.measurementId || 'Data Tag', ga4.host, ga4.name, idText(ga4.eventId)]),
      side('The tag would report', server && [server.eventName, idText(server.eventId), server.outcome, server.reason]),
    ),
    tag('p', {}, reason),
    remedy === undefined ? undefined : tag('p', { class: 'remedy' }, remedy),
  );
}

const idText = (id: string | undefined): string => (id === undefined ? 'no id' : `id ${id}`);

const time = (at: string | undefined): Markup => tag('span', { class: 'muted' }, at?.slice(11, 23) ?? '');

const side = (title: string, texts: readonly string[] | undefined): Markup =>
  tag('div', {}, tag('dt', {}, title), tag('dd', {}, texts ? texts.join(' · ') : 'nothing'));
