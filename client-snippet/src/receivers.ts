/** Who hears of events: pixels, GA4's targets, data layers with a reader. Knows what each has said of itself, no events. */

/**
 * A receiver. Pixels have numbers, and 1 stands for any whose `init` nobody saw; GA4's targets have words, and `g` stands
 * for any whose `config` nobody saw; 0 is a data layer.
 */
export type Channel = string | number;

/** The pixels that were initialised: `track` goes to all of them. */
export const pixels: Channel[] = [1];

/** The targets of gtag: an event without `send_to` goes to all of them. */
export const targets: Channel[] = ['g'];

/** The data layer in which gtag was told to measure with GA4, if it was. */
export let measured: unknown[] | undefined;

/** gtag's `config`. Other targets than GA4's, Google Ads above all, are no receivers of the pixel's twins. */
export const measureIn = (queue: unknown[]): void => {
  measured = queue;
};
