import { createRequire } from 'node:module';
import { getCountries, getExampleNumber, type CountryCode, type Examples } from 'libphonenumber-js/max';
import { formsOf, listOf } from './normal-forms.ts';

const PHONES: [raw: string, country: string, expected: string[], why: string][] = [
  ['(650) 555-1212', 'us', ['16505551212'], 'completed, so without the library’s form'],
  ['650.555.1212', 'us', ['16505551212'], 'dots'],
  ['1 650 555 1212', 'us', ['16505551212'], 'with the calling code'],
  ['+1 (650) 555-1212', 'de', ['16505551212'], 'the plus wins over the country'],
  ['16505551212', '', ['16505551212'], 'eleven digits that begin with a calling code'],
  ['4915112345678', '', ['4915112345678'], 'the same in Germany'],
  ['4915112345678', 'de', ['4915112345678'], 'not completed again'],
  ['4915112345678', 'us', ['4915112345678'], 'a guest from abroad'],
  ['020 7946 0958', 'gb', ['442079460958'], 'the 0 is dialled inside the country only'],
  ['+44 (0)20 7946 0958', 'gb', ['442079460958', '4402079460958'], 'the library keeps the 0'],
  ['+44 020 7946 0958', '', ['442079460958', '4402079460958'], 'without brackets'],
  ['0044 20 7946 0958', 'fr', ['442079460958'], '00'],
  ['011 44 20 7946 0958', 'us', ['442079460958', '11442079460958'], '011'],
  ['011 44 20 7946 0958', '', ['442079460958', '11442079460958'], '011 without a country'],
  ['0011 44 20 7946 0958', 'au', ['442079460958', '11442079460958'], 'Australian prefix'],
  ['810 44 20 7946 0958', 'ru', ['442079460958', '810442079460958'], 'Russian prefix'],
  ['010 44 20 7946 0958', 'jp', ['442079460958', '10442079460958'], 'Japanese prefix'],
  ['01 23 45 67 89', 'fr', ['33123456789'], 'France'],
  ['+33 (0)1 23 45 67 89', 'fr', ['33123456789', '330123456789'], 'France with brackets'],
  ['06 1234 5678', 'it', ['390612345678'], 'Italy keeps its zero'],
  ['+39 06 1234 5678', '', ['390612345678'], 'also behind the code'],
  ['333 123 4567', 'it', ['393331234567'], 'an Italian mobile'],
  ['8 (912) 345-67-89', 'ru', ['79123456789'], 'Russian 8'],
  ['+7 912 345 67 89', '', ['79123456789'], 'the same with a plus'],
  ['06 30 123 4567', 'hu', ['36301234567'], 'Hungarian 06'],
  ['8 029 123 45 67', 'by', ['375291234567'], 'Belarusian 8 0'],
  ['+52 1 55 1234 5678', 'mx', ['525512345678', '5215512345678'], 'the Mexican 1 of old'],
  ['9123456789', 'in', ['919123456789'], 'an Indian number that begins like its calling code'],
  ['55991234567', 'br', ['5555991234567'], 'a Brazilian one'],
  ['5511912345678', 'br', ['5511912345678'], 'with the code'],
  ['0 15 11 91234-5678', 'br', ['5511912345678'], 'the digits of a carrier'],
  ['011 15 2345-6789', 'ar', ['5491123456789'], 'an Argentine mobile'],
  ['0351 15 234-5678', 'ar', ['5493512345678'], 'the same behind an area code of three digits'],
  ['138 1234 5678', 'cn', ['8613812345678'], 'China'],
  ['650-555-1212 ext. 99', 'us', ['16505551212'], 'an extension'],
  ['+1 650 555 1212 x99', '', ['16505551212', '1650555121299'], 'an extension behind an x'],
  ['+1 650 555 1212 #99', '', ['16505551212', '1650555121299'], 'an extension behind a #'],
  ['tel:+1-650-555-1212;ext=99', '', ['16505551212', '1650555121299'], 'a link'],
  ['650-555-1212 / 650-555-1313', 'us', ['16505551212'], 'the first of two'],
  ['+1 650 555 1212, +1 650 555 1313', '', ['16505551212'], 'the first of two, and no form of 22 digits'],
  ['030/1234567', 'de', ['49301234567'], 'a slash behind the area code'],
  ['٠١٠٠ ١٢٣ ٤٥٦٧', 'eg', ['201001234567'], 'Arabic digits'],
  ['０３−１２３４−５６７８', 'jp', ['81312345678'], 'full-width digits'],
  ['۰۹۱۲ ۳۴۵ ۶۷۸۹', 'ir', ['989123456789'], 'Persian digits'],
  ['＋1 650 555 1212', '', ['16505551212'], 'a full-width plus'],
  ['(650) 555-1212', '', ['6505551212'], 'the library’s form where no country is known'],
  ['020 7946 0958', '', ['2079460958'], 'the same, without the leading zero'],
];

describe('A telephone number', () => {
  test.each(PHONES)('%j of "%s" becomes %j: %s', (raw, country, expected) => {
    expect(listOf('phone', raw, country)).toEqual(expected);
  });

  test.each([
    ['4.9151E+12', 'de', 'inexact_number', 'rounded by a table calculation'],
    ['555-1212', 'us', 'not_a_phone', 'without its area code'],
    ['+1 650 555 121', '', 'not_a_phone', 'one digit short'],
    ['+44 20 7946 09581', '', 'not_a_phone', 'one digit too long'],
    ['+999 123 456 789', '', 'not_a_phone', 'of no country'],
    ['(150) 555-1212', 'us', 'not_a_phone', 'area codes begin with 2 to 9'],
    ['call me', 'us', 'not_a_phone', 'without digits'],
    ['0000000000', 'us', 'not_a_phone', 'nothing but zeros'],
    ['123', 'us', 'not_a_phone', 'too short for any'],
    ['+', 'us', 'not_a_phone', 'a sign'],
    ['1234567890123456789012', 'us', 'not_a_phone', 'too long for any'],
  ])('%j of "%s" is dropped, %s: a number %s', (raw, country, problem) => {
    expect(formsOf('phone', raw, country)).toEqual({ documented: '', library: '', problem });
  });
});

const load = createRequire(`${import.meta.dirname}/phones.test.ts`);
const examples = load('libphonenumber-js/examples.mobile.json') as Examples;
const everyCountry = getCountries().filter((country) => !['AC', 'TA'].includes(country));

describe('libphonenumber’s mobile example of every country is read from', () => {
  const exampleOf = (country: CountryCode) => {
    const example = getExampleNumber(country, examples);
    if (!example) throw new Error(`no example for ${country}`);
    return example;
  };

  test.each(everyCountry)(
    '%s: national and international notation, with and without plus, dialled from abroad',
    (country) => {
      const example = exampleOf(country);
      const digits = example.number.slice(1);
      const read = (raw: string, from: string) => formsOf('phone', raw, from.toLowerCase()).documented;
      expect(read(example.formatNational(), country)).toBe(digits);
      expect(read(example.formatInternational(), '')).toBe(digits);
      expect(read(example.number, country)).toBe(digits);
      expect(read(digits, country)).toBe(digits);
      expect(read(`00${digits}`, '')).toBe(digits);
      expect(read(example.format('IDD', { fromCountry: 'US' }), country === 'US' ? 'CA' : 'US')).toBe(digits);
    },
  );
});
