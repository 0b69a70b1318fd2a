/** What everybody should know of test events before they send one. */

/**
 * Said in the same words wherever somebody can set a test code. Source: Meta, Conversions API, "Using the API": test events are
 * not dropped, but used for targeting and ads measurement.
 */
export const TEST_EVENTS_COUNT =
  'Test events also count: Meta uses them for targeting and measurement, as it does all others.';
