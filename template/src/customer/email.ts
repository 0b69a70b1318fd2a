/** E-mail addresses: normalises them and takes off what forms and mail programs put around them. */
import { narrow } from '../encodings.ts';
import { find, pattern, SPACES, without } from '../values.ts';
import { forms, noForm, type Forms } from './forms.ts';

/** The pattern of Meta's library, ":." between atoms included. Source: capi-param-builder, emailUtil. */
const EMAIL =
  "^[a-z0-9_!#$%&'*+/=?^`{|}~-]+(?::?\\.[a-z0-9_!#$%&'*+/=?^`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$";

/** Soft hyphens, zero-width characters, direction and byte order marks, which come along with copied text. */
const INVISIBLE = '[\\x{AD}\\x{1FFF}-\\x{200F}\\x{2028}-\\x{202F}\\x{205F}-\\x{206F}\\x{FEFD}-\\x{FF00}]+';

function isLibraryEmail(text: string): boolean {
  return find(text, EMAIL, text.indexOf('@') - 1) >= 0;
}

/** Letters of other scripts are as good as ASCII ones: the documents ask for no more than trimming and lower case. */
function isEmail(text: string): boolean {
  const letters = pattern(`[^\\x00-~${SPACES}]`);
  return isLibraryEmail(letters ? text.replace(letters, 'x') : text);
}

/** `"Mary" <mailto:mary@example.com?subject=x>, …` → `mary@example.com`. */
function bareAddress(text: string): string {
  let address = narrow(without(text, INVISIBLE));
  address = address.slice(address.indexOf('<') + 1);
  address = address.slice(address.indexOf('mailto:') < 0 ? 0 : address.indexOf(':') + 1);
  address = address.split('%40').join('@').trim();
  for (const stop of ['>', ' ', ',', ';', '?']) address = address.split(stop)[0] || '';
  while (address && '.:"\')]'.indexOf(address.slice(-1)) >= 0) address = address.slice(0, -1);
  while (address && '"([\''.indexOf(address.charAt(0)) >= 0) address = address.slice(1);
  return address;
}

/** ` John_Smith@gmail.com ` → `john_smith@gmail.com`. */
export function emailRule(value: string): Forms {
  const plain = value.trim().toLowerCase();
  if (isLibraryEmail(plain)) return forms(plain, '');
  const address = bareAddress(plain);
  return isEmail(address) ? forms(address, '') : noForm('not_an_email');
}
