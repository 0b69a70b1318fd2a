/** The page, and the snippet's one global in it. */
import type { CountOnce } from './types.ts';

/** The globals that matter here. What the page makes of them is not for the snippet to say. */
interface Page {
  [layer: string]: unknown;
  countOnce?: Partial<CountOnce>;
  dataLayer?: unknown[];
  fbq?: (...call: unknown[]) => void;
  queueMicrotask: typeof queueMicrotask;
  setTimeout: typeof setTimeout;
}

export const page = window as unknown as Page;

/** Made here, unless a line above the snippet has made it already to set aliases or data layers. */
export const countOnce = (page.countOnce ||= {});
