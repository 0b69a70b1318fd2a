/** Where GTM starts: runs the tag once with the saved form and the sandbox's APIs. */
import { gtm } from './gtm.ts';
import { runTag } from './main.ts';

runTag(data, { succeed: data.gtmOnSuccess, fail: data.gtmOnFailure }, gtm);
