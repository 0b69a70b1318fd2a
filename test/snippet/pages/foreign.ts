/**
 * Pages whose triggers tell nothing of the event, as on most real sites. Each has the public report or the document that
 * shows it.
 */
import { LAYER_PAGES, RECEIVER_PAGES, SITE_CODE_PAGES } from './layer-pages.ts';
import { MESSAGE_PAGES } from './message-pages.ts';
import { NOTICED_PAGES } from './noticed-pages.ts';
import { ORDER_PAGES } from './order-pages.ts';
import type { ForeignPage } from './foreign-parts.ts';

export const FOREIGN_PAGES: ForeignPage[] = [
  ...ORDER_PAGES,
  ...NOTICED_PAGES,
  ...MESSAGE_PAGES,
  ...LAYER_PAGES,
  ...SITE_CODE_PAGES,
  ...RECEIVER_PAGES,
];
