/** E-mail addresses: normalises them and takes off what forms and mail programs put around them. */
import { narrow } from '../encodings.ts';
import { find, replaced, SPACES, without } from '../values.ts';
import type { Forms } from './forms.ts';

/** The pattern of Meta's library, ":." between atoms included. Source: capi-param-builder, emailUtil. */
const EMAIL =
  "^[a-z0-9_!#$%&'*+/=?^`{|}~-]+(?::?\\.[a-z0-9_!#$%&'*+/=?^`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$";

/** Soft hyphens, zero-width characters, direction and byte order marks, which come along with copied text. */
const INVISIBLE = '[\\x{AD}\\x{1FFF}-\\x{200F}\\x{2028}-\\x{202F}\\x{205F}-\\x{206F}\\x{FEFD}-\\x{FF00}]+';

/** A name and a bracket, the beginning of a link, quotes; behind the address the same, and whatever comes then. */
const AROUND = '(?s)^(?:[^<]*<)?(?:.*?mailto:)?["([\'\\s]*|[.:"\')\\]]*(?:[>\\s,;?].*)?$';

function isLibraryEmail(text: string): boolean {
  return find(text, EMAIL, text.indexOf('@') - 1) >= 0;
}

/** Letters of other scripts are as good as ASCII ones: the documents ask for no more than trimming and lower case. */
function isEmail(text: string): boolean {
  return isLibraryEmail(replaced(text, `[^\\x00-~${SPACES}]`, 'x'));
}

/** `"Mary" <mailto:mary@example.com?subject=x>, …` → `mary@example.com`. */
function bareAddress(text: string): string {
  return without(narrow(without(text, INVISIBLE)).split('%40').join('@'), AROUND);
}

/** ` John_Smith@gmail.com ` → `john_smith@gmail.com`. */
export function emailRule(value: string): Forms {
  const plain = value.trim().toLowerCase();
  if (isLibraryEmail(plain)) return [plain];
  const address = bareAddress(plain);
  return [isEmail(address) ? address : ''];
}
