/** Recognises parameter names that promise personal data or secrets, whatever their value. Owns no name: they are rows. */
import { HARMLESS_PARTS, PERSONAL_PARTS } from '../spec/reserved-keys.ts';
import { PERSONAL_NAMES } from '../spec/runtime.ts';
import { bareName } from './bare-name.ts';

/** `billing_first_name`, `customerPhone` and `Phone1`, but not `headphone_color`. */
export const isPersonalName = (name: string): boolean => {
  let bare = bareName(name);
  if (PERSONAL_NAMES[bare] === 1) return true;
  for (const part of HARMLESS_PARTS) if (bare.indexOf(part) >= 0) bare = bare.split(part).join('');
  return PERSONAL_PARTS.some((part) => bare.indexOf(part) >= 0);
};
