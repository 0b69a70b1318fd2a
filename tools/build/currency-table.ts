/** Renders the table of currency codes from the currency-codes package (ISO 4217). Owns no check. */
import currencyCodes from 'currency-codes';

/** Codes of the list that are no money a shop could charge: test code, "no currency", bond units, precious metals, drawing rights. */
const NOT_MONEY = ['XXX', 'XTS', 'XBA', 'XBB', 'XBC', 'XBD', 'XAU', 'XAG', 'XPT', 'XPD', 'XDR', 'XUA', 'XSU'];

/** Codes that the package does not have yet. XCG took the place of ANG on 2025-03-31. Source: ISO 4217 amendment 176. */
const NEWER = ['XCG'];

export function renderCurrencyTable(): { path: string; content: string } {
  const codes = [...new Set([...currencyCodes.codes(), ...NEWER])].filter((code) => !NOT_MONEY.includes(code)).sort();
  return {
    path: 'template/spec/currencies.ts',
    content: `/** Generated from ISO 4217 (npm package currency-codes) by npm run build; do not edit. Each code takes four characters. */
export const CURRENCIES = '${codes.join(' ')}';
`,
  };
}
