import type { RuleName } from '../../template/spec/row-types.ts';
import { formsOf, listOf, metaForm } from './normal-forms.ts';

const NFD = (text: string): string => text.normalize('NFD');

/** The documented form first; the second form, where there is one, is what Meta's library makes of the value. */
const NAMES: [raw: string, expected: string[], why: string][] = [
  ["O'Brien", ['obrien'], 'punctuation goes'],
  ['O’Brien', ['obrien', 'o’brien'], 'a typographic apostrophe is punctuation as well'],
  ['OʼBrien', ['obrien', 'oʼbrien'], 'so is the modifier apostrophe U+02BC'],
  ['Jean-Paul', ['jeanpaul'], 'a hyphen'],
  ['Jean–Paul', ['jeanpaul', 'jean–paul'], 'an en dash'],
  ['Mary‑Ann', ['maryann', 'mary‑ann'], 'a hyphen that does not break, U+2011'],
  ['Zo\u200be', ['zoe', 'zo\u200be'], 'a zero-width space'],
  ['Schmidt\u00adbauer', ['schmidtbauer', 'schmidt\u00adbauer'], 'a soft hyphen'],
  ['\ufeffMary', ['mary'], 'a byte order mark, which the library takes for white space'],
  ['José', ['josé'], 'accents stay: Meta wants UTF-8'],
  [NFD('José'), ['josé', NFD('josé')], 'decomposed letters are composed'],
  [NFD('Nguyễn'), ['nguyễn', NFD('nguyễn')], 'with two marks too'],
  [NFD('Йовков'), ['йовков', NFD('йовков')], 'in Cyrillic'],
  [NFD('Ανδρέας'), ['ανδρέας', NFD('ανδρέας')], 'in Greek'],
  ['İpek', ['ipek', 'i\u0307pek'], 'the Turkish capital is an i'],
  ['ＭＡＲＹ', ['mary', 'ｍａｒｙ'], 'full-width letters are letters'],
  ['ΝΙΚΟΣ', ['νικος'], 'a final sigma'],
  ['Mary 🎉', ['mary', 'mary🎉'], 'emoji are no letters'],
  ['山田・太郎', ['山田太郎', '山田・太郎'], 'a middle dot between names'],
  ['रवि', ['रवि'], 'vowel signs belong to the name'],
  ['محمد', ['محمد'], 'Arabic'],
  ['Dr. Mary', ['drmary'], 'titles stay: the library keeps them too'],
  ['Anna\u3000Maria', ['annamaria'], 'ideographic space'],
  ['X Æ A-12', ['xæa12'], 'digits stay'],
];

describe('A name', () => {
  test.each(NAMES)('%j becomes %j: %s', (raw, expected) => {
    expect(listOf('name', raw)).toEqual(expected);
    expect(expected).toContain(metaForm('name', raw));
  });

  test.each(['🎉', '—', '...', '’', '\u200b\u200d'])('%j has nothing left and is dropped', (raw) => {
    expect(formsOf('name', raw)).toEqual({ documented: '', library: '', problem: 'nothing_left' });
  });
});

const CITIES: [raw: string, expected: string[], why: string][] = [
  ['São Paulo', ['sãopaulo', 'sopaulo'], 'the library deletes what is not a to z'],
  ['München', ['münchen', 'mnchen'], 'umlauts'],
  ['Łódź', ['łódź', 'd'], 'little remains in the library'],
  ['København', ['københavn', 'kbenhavn'], 'Danish'],
  ['İstanbul', ['istanbul', 'stanbul'], 'Turkish'],
  ['St. Louis', ['stlouis'], 'a full stop'],
  ['L’Aquila', ['laquila'], 'a typographic apostrophe, which the library deletes too'],
  ["Villeneuve-d'Ascq", ['villeneuvedascq'], 'hyphen and apostrophe'],
  ['東京', ['東京'], 'the library has no form'],
  ['Москва', ['москва'], 'the same in Cyrillic'],
  ['القاهرة', ['القاهرة'], 'the same in Arabic'],
  ['1º de Maio', ['1ºdemaio'], 'the library wants a letter first'],
  ['1770', ['1770'], 'a town in Queensland; the library wants a letter first'],
  ['Paris 12', ['paris12'], 'digits behind letters stay in both'],
];

describe('A city', () => {
  test.each(CITIES)('%j becomes %j: %s', (raw, expected) => {
    expect(listOf('city', raw)).toEqual(expected);
    expect(metaForm('city', raw)).toBe(expected[1] ?? (expected[0] === metaForm('city', raw) ? expected[0] : ''));
  });
});

const ZIPS: [raw: string, country: string, expected: string[], why: string][] = [
  ['94035-1234', 'us', ['94035'], 'first five digits'],
  ['94035-1234', '', ['94035'], 'ZIP+4 is American anyway'],
  ['94035 1234', 'us', ['94035', '94035 1234'], 'with a blank'],
  ['940351234', 'us', ['94035', '940351234'], 'without anything'],
  ['940351234', '', ['940351234'], 'nine digits of an unknown country stay'],
  ['2138', 'us', ['02138', '2138'], 'a number in JSON has lost its zero'],
  ['2138', '', ['2138'], 'of an unknown country it may be Australian'],
  ['SW1A 1AA', 'gb', ['sw1a1aa', 'sw1a 1aa'], 'no spaces'],
  ['1011 AB', 'nl', ['1011ab', '1011 ab'], 'Netherlands'],
  ['111 22', 'se', ['11122', '111 22'], 'Sweden'],
  ['SE-111 22', 'se', ['11122', 'se'], 'letters of the country'],
  ['NL-1011 AB', '', ['1011ab', 'nl'], 'letters of an unknown country'],
  ['F-75018', 'fr', ['75018'], 'the library has nothing'],
  ['D-10115', 'de', ['10115'], 'the same'],
  ['LV-1010', 'lv', ['lv1010', 'lv'], 'in Latvia the letters belong to the code'],
  ['100-0001', 'jp', ['1000001', '100'], 'Japan'],
  ['01310-100', 'br', ['01310100', '01310'], 'Brazil'],
  ['1234-567', 'pt', ['1234567', '1234'], 'Portugal'],
  ['00-950', 'pl', ['00950', '00'], 'Poland'],
  ['K1A 0B1', 'ca', ['k1a0b1', 'k1a 0b1'], 'Canada'],
  ['１００−０００１', 'jp', ['1000001', '１００−０００１'], 'full-width digits'],
];

describe('A postal code', () => {
  test.each(ZIPS)('%j in "%s" becomes %j: %s', (raw, country, expected) => {
    expect(listOf('zip', raw, country)).toEqual(expected);
    expect(['', ...expected]).toContain(metaForm('zip', raw));
  });
});

const STATES: [raw: string, country: string, expected: string[], why: string][] = [
  ['California', '', ['ca'], 'by name'],
  ['west virginia', 'us', ['wv'], 'not its neighbour'],
  ['West Virginia, USA', 'us', ['wv', 'va'], 'the library takes the first name that is contained'],
  ['W. Virginia', 'us', ['wv', 'va'], 'abbreviated'],
  ['N. Carolina', 'us', ['nc'], 'the library’s first two letters happen to be right'],
  ['Calif.', 'us', ['ca'], 'first two letters'],
  ['Conn.', 'us', ['ct', 'co'], 'first two letters would be Colorado'],
  ['District of Columbia', 'us', ['dc', 'di'], 'not in the library’s table'],
  ['Washington, D.C.', 'us', ['dc', 'wa'], 'not the state'],
  ['DC', 'us', ['dc'], 'a code'],
  ['Washington', 'us', ['wa'], 'the state'],
  ['Puerto Rico', 'us', ['pr', 'pu'], 'a territory'],
  ['US-CA', '', ['ca', 'us'], 'ISO 3166-2'],
  ['CA-BC', '', ['bc', 'ca'], 'ISO 3166-2'],
  ['GB-ENG', 'gb', ['eng', 'gb'], 'ISO 3166-2'],
  ['Québec', 'ca', ['qc', 'qu'], 'with its accent'],
  ['British Columbia', 'ca', ['bc'], 'a province'],
  ['Alta.', 'ca', ['ab', 'al'], 'an abbreviation'],
  ['Queensland', 'au', ['queensland', 'qu'], 'elsewhere the whole name'],
  ['New South Wales', 'au', ['newsouthwales', 'ne'], 'without spaces'],
  ['England', 'gb', ['england', 'en'], 'the same'],
  ['Île-de-France', 'fr', ['îledefrance', 'le'], 'UTF-8'],
  ['North Rhine-Westphalia', 'de', ['northrhinewestphalia', 'no'], 'no American table outside America'],
  ['Baja California', 'mx', ['bajacalifornia', 'ca'], 'the same'],
  ['東京都', 'jp', ['東京都'], 'the library has no form'],
  ['Georgia', '', ['ga'], 'without a country as in the library'],
];

describe('A state', () => {
  test.each(STATES)('%j in "%s" becomes %j: %s', (raw, country, expected) => {
    expect(listOf('state', raw, country)).toEqual(expected);
    expect(['', ...expected]).toContain(metaForm('state', raw));
  });
});

const OTHERS: [rule: RuleName, raw: string, expected: string[], why: string][] = [
  ['external_id', 'cus_NffrFe', ['cus_NffrFe', 'cus_nffrfe'], 'as the site writes it, and as the pixel writes it'],
  ['external_id', ' 42 ', ['42'], 'trimmed'],
  ['external_id', 'ab 12', ['ab 12', 'ab12'], 'the library takes white space out'],
  ['gender', 'Mr.', ['m'], 'a title'],
  ['gender', "Ma'am", ['f'], 'a word of the library with an apostrophe'],
  ['gender', 'women', ['f'], 'plural'],
  ['gender', 'weiblich', ['f'], 'German'],
  ['gender', 'FEMME', ['f'], 'French'],
  ['gender', 'Señor', ['m'], 'Spanish'],
  ['gender', 'Мужской', ['m'], 'Russian'],
  ['gender', '男', ['m'], 'Chinese and Japanese'],
  ['gender', '여성', ['f'], 'Korean'],
];

describe('Other values', () => {
  test.each(OTHERS)('%s %j becomes %j: %s', (rule, raw, expected) => {
    expect(listOf(rule, raw)).toEqual(expected);
  });

  test.each(['X', 'Mx', 'divers', 'nonbinary', 'prefer not to say', '', '?'])('gender %j has no form', (raw) => {
    expect(listOf('gender', raw)).toEqual([]);
  });
});
