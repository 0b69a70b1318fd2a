/** The demonstration's page. It alone may frame pages, and only the lab's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '../http/router.ts';
import { asset } from './shop-assets.ts';

const PAGE = join(import.meta.dirname, '..', 'browser-pages', 'tour.html');

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export function tourRoute(): Route {
  const page = asset('text/html; charset=utf-8', readFileSync(PAGE));
  const reply = { ...page, headers: { ...page.headers, 'Content-Security-Policy': POLICY } };
  return { method: 'GET', path: '/shop/tour', handle: () => reply };
}
