/** What an event's name is at Meta where a server tag takes it from the event. Made of the tag's own tables. */
import { GA4_EVENTS, STANDARD_EVENTS } from '../../template/spec/ga4-events.ts';
import { VENDOR_EVENTS } from '../../template/spec/vendor-names.ts';

const bare = (name: string): string => name.toLowerCase().replace(/[\s_.-]+/g, '');

const NAMES = new Map<string, string>([
  ...STANDARD_EVENTS.map(({ name }): [string, string] => [bare(name), name]),
  ...VENDOR_EVENTS.map(({ name, meta }): [string, string] => [bare(name), meta]),
  ...GA4_EVENTS.map(({ ga4, meta }): [string, string] => [bare(ga4), meta]),
]);

/** Empty for what GA4 makes by itself; the name as it is where no table has it. */
export const metaNameOf = (name: string): string => NAMES.get(bare(name)) ?? name;
