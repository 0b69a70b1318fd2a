/* global document */
/** The demonstration's visits: which world each is in, and which pages the visitor walks in the frame. Draws nothing. */

/** What does not come at all is waited for so long; a busy computer may need seconds for what does. */
const PATIENCE_MS = 10_000;
const FBCLID = 'fbclid=IwAR2DemonstrationClickId';
const THANKS = '/thanks?goods=SHIRT-01*1&order=FC-';

/** The usual world, so that each visit says only what is different. */
export const USUAL = {
  triggers: 'named',
  snippet: 'on',
  pixel: 'loads',
  consent: 'granted',
  cookies: 'kept',
  graph: 'normal',
};

const orderNumber = () => String(100000 + Math.floor(Math.random() * 900000));

const browserHas = (title) => (rows) => rows.some((row) => row.title === title && row.browser);
const serverHas = (title) => (rows) => rows.some((row) => row.title === title && row.server);

/** Visit → what the visitor does. `visitor` is made by `createVisitor`. */
async function buyShirt(visitor) {
  await visitor.open(`/p/linen-shirt?${FBCLID}`);
  await visitor.until(browserHas('ViewContent'));
  visitor.click('[data-add]');
  await visitor.until(browserHas('AddToCart'));
  await visitor.open('/checkout');
  await visitor.until(browserHas('InitiateCheckout'));
  await visitor.leave(() => visitor.find('.checkout').requestSubmit());
  await visitor.until((rows) => browserHas('Purchase')(rows) && serverHas('Purchase')(rows));
  await visitor.until((rows) => rows.every((row) => row.browser && row.server));
}

const seeOrder = (seen) => async (visitor) => {
  await visitor.open(THANKS + orderNumber());
  await visitor.until(seen);
};

async function reloadOrder(visitor) {
  const address = THANKS + orderNumber();
  await visitor.open(address);
  await visitor.until((rows) => browserHas('Purchase')(rows) && serverHas('Purchase')(rows));
  await visitor.open(address);
  await visitor.until((rows) => rows.some((row) => row.title === 'Purchase' && row.repeats > 1));
}

const shop = (pattern, triggers = 'named') => ({ name: `${pattern} ${triggers}`, pattern, triggers });

export const SHOPS = [shop('A'), shop('B'), shop('B', 'foreign'), shop('C'), shop('D'), shop('E')];

export const SHOP_VISITS = SHOPS.flatMap(({ name, pattern, triggers }) =>
  ['off', 'on'].map((snippet) => ({
    label: `Shop ${pattern}`,
    place: `${name} ${snippet}`,
    world: { ...USUAL, pattern, triggers, snippet },
    walk: buyShirt,
  })),
);

export const MISHAPS = [
  { label: 'Thank-you page reloaded', world: { ...USUAL, pattern: 'A' }, walk: reloadOrder },
  {
    label: 'Pixel blocked',
    world: { ...USUAL, pattern: 'A', pixel: 'blocked' },
    walk: seeOrder(serverHas('Purchase')),
  },
  {
    label: 'Consent denied',
    world: { ...USUAL, pattern: 'A', consent: 'denied' },
    walk: seeOrder(serverHas('Purchase')),
  },
  { label: 'Token expired', world: { ...USUAL, pattern: 'A', graph: '190' }, walk: seeOrder(serverHas('Purchase')) },
];

/** In the order of the switchboard: the path of a visit says in which world it is. */
const SWITCH_KEYS = ['pattern', 'triggers', 'snippet', 'pixel', 'consent', 'cookies', 'graph'];

export const runKey = (world) => SWITCH_KEYS.map((key) => world[key]).join('.');

/** Walks in the frame as a new visitor, below `base`. `rows()` are the rows of this visit so far; `changed()` resolves at the next news. */
export function createVisitor(frame, { base, rows, changed, arrived }) {
  for (const name of ['_ga', '_fbp', '_fbc', 'shop_cart', 'shop_consent'])
    document.cookie = `${name}=; path=/; max-age=0`;
  const find = (selector) => frame.contentDocument.querySelector(selector);
  const leave = (go) =>
    new Promise((resolve) => {
      const loaded = () => {
        arrived(frame.contentWindow.location);
        resolve();
      };
      frame.addEventListener('load', loaded, { once: true });
      go();
    });
  return {
    find,
    leave,
    open: (address) => leave(() => frame.contentWindow.location.assign(base + address)),
    click: (selector) => find(selector).click(),
    /** Goes on after a while, too: what did not come is a result. */
    async until(expected) {
      const endMs = Date.now() + PATIENCE_MS;
      while (!expected(rows()) && Date.now() < endMs) await changed(endMs - Date.now());
    },
  };
}
