/** The one definition of which names promise a secret, and which personal data. The names are rows of the tag's own tables. */
import { USER_FIELDS } from '../../template/spec/meta-fields.ts';
import {
  HARMLESS_PARTS,
  PERSONAL_PARAMETERS,
  PERSONAL_PARTS,
  PERSONAL_WORDS,
} from '../../template/spec/personal-names.ts';

/** Fields of forms, keys of files, parameters of URLs: what stands under such a name is never shown, written or sent on. */
const SECRET = /token|secret|password|passwd|api_?key|appsecret_proof/i;

export const isSecretName = (name: string): boolean => SECRET.test(name);

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

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** `Email`, `billing_first_name`, `userLat` and `customerPhone`, but not `headphone_color`. */
export function isPersonalName(name: string): boolean {
  let text = bare(name);
  if (PERSONAL.has(text) || wordsOf(name).some((word) => WORDS.has(word))) return true;
  for (const part of HARMLESS_PARTS) text = text.replaceAll(part, '');
  return PERSONAL_PARTS.some((part) => text.includes(part));
}
