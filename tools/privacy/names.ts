/** The one definition of which names promise a secret, and which personal data. The names are rows of the tag's own tables. */
import { USER_FIELDS } from '../../template/spec/meta-fields.ts';
import {
  HARMLESS_PARTS,
  PERSONAL_PARAMETERS,
  PERSONAL_PARTS,
  PERSONAL_WORDS,
  SECRET_PARAMETERS,
  SECRET_PARTS,
  SECRET_WORDS,
  LONG_SECRETS,
} from '../../template/spec/personal-names.ts';

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** Fields of forms, keys of files, parameters of URLs: what stands under such a name is never shown, written or sent on. */
const SECRET = /token|secret|password|passwd|api_?key|appsecret_proof/i;
const WORDS_OF_SECRETS = new Set(SECRET_WORDS);

export const isSecretName = (name: string): boolean =>
  SECRET.test(name) || wordsOf(name).some((word) => WORDS_OF_SECRETS.has(word));

/** Without case and separators: `first_name`, `firstName` and `first-name` are one name. */
const bare = (name: string): string => name.toLowerCase().replace(/[\s_.[\]-]+/g, '');

/** Ids of browser and click name no person, and nothing can be paired or explained without them. */
const SHOWN = new Set(['fbp', 'fbc']);

/** The last step of a path: `user_data.address.first_name` is `first_name` wherever a site puts it. */
const lastStep = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

const FIELDS = USER_FIELDS.filter(({ key }) => !SHOWN.has(key));
const SHOWN_NAMES = new Set(USER_FIELDS.filter(({ key }) => SHOWN.has(key)).flatMap(({ from }) => from.map(lastStep)));

const PERSONAL = new Set<string>(
  [...FIELDS.flatMap(({ key, from }) => [key, ...from.map(lastStep)]), ...PERSONAL_PARAMETERS].map(bare),
);

export const isShownName = (name: string): boolean => SHOWN_NAMES.has(name);

/** Below these everything is personal, whatever its name: sites put all kinds of keys there. The pixel writes `ud[em]`. */
export const isPersonName = (name: string): boolean =>
  /^(?:user_data|user_properties|userData)$|^a?ud(?:ff)?\[/.test(name);

const WORDS = new Set(PERSONAL_WORDS);
const SECRET_NAMES = new Set(SECRET_PARAMETERS);
const NAMES_OF_LONG_SECRETS = new Set(LONG_SECRETS);

/** `Email`, `billing_first_name`, `userLat` and `customerPhone`, but not `headphone_color`. */
export function isPersonalName(name: string): boolean {
  let text = bare(name);
  if (PERSONAL.has(text) || wordsOf(name).some((word) => WORDS.has(word))) return true;
  for (const part of HARMLESS_PARTS) text = text.replaceAll(part, '');
  return PERSONAL_PARTS.some((part) => text.includes(part));
}

/** Longer than coupons and states, or hexadecimal digits only: what one service gives to another. */
const LONG_SECRET = /^(?:.{32}|[\da-f]{20,}$)/i;

/**
 * A parameter of a URL that gives its reader a right: `key=wc_order_…`, `jwt`, `sid`, OAuth's `code` where it is long. In forms
 * and data such names mean other things: GA4's `ga_session_id` is no session's secret, and a row has a `key`.
 */
export function isSecretParameter(name: string, value: string): boolean {
  const text = bare(name);
  if (isSecretName(name) || SECRET_NAMES.has(text)) return true;
  if (NAMES_OF_LONG_SECRETS.has(text)) return LONG_SECRET.test(value);
  return SECRET_PARTS.some((part) => text.includes(part));
}
