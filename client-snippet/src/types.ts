/** The public shape of `window.countOnce`, published as countonce.d.ts. Says nothing about how ids are made. */

/** The snippet's one global. It may exist before the snippet, to hold aliases. */
export interface CountOnce {
  /** The site's own event names → Meta's names, e.g. `{ product_added: 'AddToCart' }`. Read at every event. */
  alias?: Record<string, string>;
  /** Names of data layers that no loader's address tells, e.g. `['shopLayer']`. Read when the snippet starts. */
  layers?: string[];
  /**
   * Returns an id that no other action has, for code that hands it to both sides itself. With an order id it is
   * `Name.orderId`: the same at every call, on every page and at the backend. `name` is GA4's or Meta's.
   */
  id(name: string, orderId?: string | number): string;
  /**
   * Reports one action to the pixel and to GA4, once each, under one id, which it returns. `name` is GA4's; `id` is one of
   * the site's own, if it has one.
   */
  track(name: string, params?: Record<string, unknown>, id?: string): string;
}
