/**
 * What fires the tags of an action in the web container, and what the page's code pushes for it: messages that bear the
 * event's name, or foreign ones, as on most sites. Rows only.
 * Sources: duracelltomi/gtm4wp, contact form messages; magepal/magento2-google-tag-manager, issue 25 (order data without an
 * event); Google, triggers for clicks, element visibility and DOM Ready.
 */
import type { WorldState } from '../../../world/switches.ts';
import type { ActionName } from '../shop-action.ts';

export interface Trigger {
  /** Name of a message. */
  on: string;
  /** Of an element that is seen. */
  selector?: string;
  where?: { variable: string; matches: string };
}

interface Row {
  /** Name of the message that the page pushes with the action's data; null: the data without a name; undefined: nothing. */
  pushed?: string | null;
  triggers: readonly Trigger[];
}

export type TriggerRows = Readonly<Record<ActionName, Row>>;

const named = (event: ActionName): Row => ({ pushed: event, triggers: [{ on: event }] });

const NAMED: TriggerRows = {
  view_item: named('view_item'),
  add_to_cart: named('add_to_cart'),
  begin_checkout: named('begin_checkout'),
  purchase: named('purchase'),
  generate_lead: named('generate_lead'),
};

/** The demonstration's runs have a path of their own. */
const pageIs = (path: string) => ({ variable: 'Page Path', matches: `^/shop(/run/[^/]+)?${path}$` });

const FOREIGN: TriggerRows = {
  view_item: { pushed: 'detailShown', triggers: [{ on: 'detailShown' }] },
  add_to_cart: { triggers: [{ on: 'gtm.click', where: { variable: 'Click Text', matches: '^Add to cart$' } }] },
  begin_checkout: { pushed: 'formShown', triggers: [{ on: 'formShown' }] },
  purchase: {
    pushed: null,
    triggers: [
      { on: 'gtm.dom', where: pageIs('/thanks') },
      // A single-page app has no DOM Ready when its thank-you page comes.
      { on: 'gtm.elementVisibility', selector: '.thanks', where: pageIs('/spa/thanks') },
    ],
  },
  generate_lead: { triggers: [{ on: 'gtm.linkClick', where: { variable: 'Click URL', matches: '^mailto:' } }] },
};

const ON_SIGHT: Row = { pushed: 'detailShown', triggers: [{ on: 'gtm.elementVisibility', selector: '.product h1' }] };

/** In C the product page's tags wait until the product is seen. */
export function triggerRows({ pattern, triggers }: Pick<WorldState, 'pattern' | 'triggers'>): TriggerRows {
  if (triggers === 'named') return NAMED;
  return pattern === 'C' ? { ...FOREIGN, view_item: ON_SIGHT } : FOREIGN;
}
