/** The page, and the snippet's one global in it. */
import type { CountOnce } from './types.ts';

/** The globals that matter here. What the page makes of them is not for the snippet to say. */
interface Page {
  countOnce?: Partial<CountOnce>;
  dataLayer?: unknown[];
  fbq?: (...call: unknown[]) => void;
  gtag?: unknown;
}

export const page = window as Page;

/** Made here, unless a line above the snippet has made it already to set aliases. */
export const countOnce = (page.countOnce = page.countOnce || {});

/** The data layer, or a list that nobody reads where there is none. */
export const dataLayer = (): unknown[] => page.dataLayer || [];
