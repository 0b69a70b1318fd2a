/** Event names: which name at Meta belongs to a name of the site. Owns spelling and aliases, not ids. */
import { META_NAMES, SEPARATORS } from './event-names.ts';
import { countOnce } from './settings.ts';

/** `add_to_cart`, `addToCart`, `add to cart` → `AddToCart`, as Meta spells its standard events. */
export const pascalCase = (name: string): string =>
  name.replace(SEPARATORS, (_match, letter: string) => letter.toUpperCase());

/** The name at Meta of an event of GA4 or the data layer: the site's alias, the template's table, else its own name. */
export const metaName = (name: string): string =>
  META_NAMES[(name = pascalCase(countOnce.alias?.[name] || name))] || name;
