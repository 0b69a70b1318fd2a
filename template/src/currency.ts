/** Knows the currency codes of ISO 4217. */
import { CURRENCIES } from '../spec/currencies.ts';

/** Whether the text is a code such as `EUR`, in capitals. */
export const isCurrency = (code: string): boolean => {
  const index = CURRENCIES.indexOf(code);
  return code.length === 3 && index >= 0 && index % 4 === 0;
};
