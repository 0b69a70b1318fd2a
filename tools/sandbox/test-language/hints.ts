/** What is known of failures that are not what they seem: what GTM's editor does, and what to write instead. Words only. */
import { findApi } from '../api-table.ts';

/** Reported by two authors of client templates. */
export const LATE_CLAIM_HINT =
  "GTM's editor fails here, too: of all tests that run together only the first may claim the request, so each of them passes " +
  "when it runs alone. Write mock('claimRequest', () => {}); into the setup.";

export const SYNC_HINT =
  'It passes when promises settle at once (--sync-promises). In GTM they settle after the test code has returned: assert inside ' +
  'of then(…), or in a function that is given to callLater.';

/** For test code that uses a name which only the template has, or which is an API that it has not required. */
export const hintAtName = (message: string): string | undefined => {
  const name = /^"(\w+)" is not declared/.exec(message)?.[1] ?? '';
  if (name === 'data') return 'Tests have no data of their own: write the object that runCode is given.';
  if (!findApi(name)) return undefined;
  return `GTM's test code has no global ${name} either. Write const ${name} = require('${name}'); into the setup.`;
};
