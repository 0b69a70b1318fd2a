/** What everybody should know of test events before they send one, and the form of their codes. */

/**
 * Said in the same words wherever somebody can set a test code. Source: Meta, Conversions API, "Using the API": test events are
 * not dropped, but used for targeting and ads measurement.
 */
export const TEST_EVENTS_COUNT =
  'Test events also count: Meta uses them for targeting and measurement, as it does all others.';

/** Codes look like TEST12345. With a quote or a blank around it Meta takes the event for a real one. */
export const isTestEventCode = (code: unknown): boolean => typeof code === 'string' && /^[A-Za-z0-9]{1,40}$/.test(code);
