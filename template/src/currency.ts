/** Knows the currency codes of ISO 4217. */
import { CURRENCIES } from '../spec/currencies.ts';

/** Whether the text is a code such as `EUR`, in capitals. */
export const isCurrency = (code: string): boolean => code.length === 3 && CURRENCIES.indexOf(code) % 4 === 0;
