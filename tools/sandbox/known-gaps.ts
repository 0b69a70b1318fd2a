/**
 * Where the sandbox is known to differ from Google Tag Manager, or where nobody outside Google can know. One row for each,
 * with the reason; the README shows the same list.
 */

export interface KnownGap {
  /** API or part of the language. */
  area: string;
  /** What happens here. */
  here: string;
  /** Why it is so, and what is known about GTM. */
  reason: string;
}

export const KNOWN_GAPS: readonly KnownGap[] = [
  {
    area: 'language',
    here: 'Labels, the comma operator and unary plus are refused.',
    reason:
      'GTM’s interpreter has no instruction for them. That its compiler refuses them is inferred; no published template has them.',
  },
  {
    area: 'language',
    here: 'Code runs in strict mode: writing to a frozen object is an error.',
    reason: 'Strict functions do not know their callers. No published template is known to depend on the difference.',
  },
  {
    area: 'language',
    here: 'In the lab, objects give keys that look like indices first, in numeric order.',
    reason:
      'The lab runs templates in the engine, which is faster. GTM keeps the order in which keys were added, and so do the commands.',
  },
  {
    area: 'regular expressions',
    here: 'Strings given to match and search are RE2 patterns; an invalid one is an error.',
    reason: 'createRegex is documented as RE2; what engine a plain string reaches is not documented.',
  },
  {
    area: 'addEventCallback',
    here: 'In a tag it reports that tag alone, when nothing of it is left to run.',
    reason: 'There is no container with other tags.',
  },
  {
    area: 'runContainer',
    here: 'Runs no tags unless the caller gives runContainer.',
    reason: 'There is no container with other tags.',
  },
  {
    area: 'extractEventsFromMpv1, extractEventsFromMpv2',
    here: 'Need a decoder from the caller (extractEvents).',
    reason: 'The event model that GTM makes is the decoder’s business.',
  },
  {
    area: 'sendEventToGoogleAnalytics',
    here: 'Sends name, client and page only.',
    reason: 'The mapping back from event data to a hit is not public.',
  },
  {
    area: 'getGoogleAuth',
    here: 'Requests carry a placeholder in the Authorization header.',
    reason: 'There are no Google credentials here.',
  },
  {
    area: 'BigQuery, Firestore',
    here: 'Small stores in memory; projects are not told apart in Firestore, transactions never conflict.',
    reason: 'Enough to run the code; conflicts and quotas need the services.',
  },
  {
    area: 'sendPixelFromBrowser',
    here: 'The request supports it when its query has richsstsse.',
    reason: 'Observed with Google’s own tags; the command protocol is not public.',
  },
  {
    area: 'Promise',
    here: 'A promise that the code creates rejects with {reason: "timed_out"} after five seconds.',
    reason: 'The five seconds are documented, the reason is not.',
  },
  {
    area: 'setCookie',
    here: 'Options count in any case (sameSite and samesite).',
    reason: 'Published templates use both; whether GTM minds the case is not known.',
  },
  {
    area: 'permissions',
    here: 'URL patterns: a path that ends in "/" covers everything below, "*" any text; in hosts it stands for at least one character.',
    reason: 'Derived from published templates; Google describes patterns loosely.',
  },
  {
    area: 'tests',
    here: 'isEqualTo tells a missing key from one that is undefined, and 1 from "1".',
    reason: 'Not known of GTM. What passes here passes there either way.',
  },
  {
    area: 'tests',
    here: 'Waiting takes no time; requests without a mock fail at the next turn.',
    reason: 'What the editor does with real requests in tests is not documented.',
  },
  {
    area: 'tests',
    here: 'require in test code gives the real API even when the template gets a mock.',
    reason: 'Not documented; published tests mock for the template.',
  },
  {
    area: 'safety',
    here: 'A program that runs code in its own process cannot interrupt a single built-in call on a list with a huge length.',
    reason:
      'The clock stands between steps of the code. The commands, and the lab for templates that are not its own, therefore run code in a process that they can end.',
  },
];
