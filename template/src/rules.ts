/** The normalising rules by name. Owns the one step they share: a placeholder is never normalised. */
import type { RuleName } from '../spec/row-types.ts';
import { noForm } from './forms.ts';
import { isPlaceholder } from './placeholder.ts';
import { birthdateRule } from './rule-birthdate.ts';
import { cityRule } from './rule-city.ts';
import { countryRule } from './rule-country.ts';
import { emailRule } from './rule-email.ts';
import { externalIdRule } from './rule-external-id.ts';
import { genderRule } from './rule-gender.ts';
import { nameRule } from './rule-name.ts';
import { phoneRule } from './rule-phone.ts';
import { stateRule } from './rule-state.ts';
import { zipRule } from './rule-zip.ts';
import type { Rule } from './types.ts';

/** A value, or what a rule leaves of it, that is a placeholder has no form. */
const unlessPlaceholder =
  (rule: Rule): Rule =>
  (value, context) => {
    const forms = isPlaceholder(value) ? noForm('placeholder') : rule(value, context);
    return forms.documented !== '' && isPlaceholder(forms.documented) ? noForm('placeholder') : forms;
  };

/** From a raw value to its normal forms, for every key of `user_data` that Meta wants hashed. */
export const RULES: Record<RuleName, Rule> = {
  email: unlessPlaceholder(emailRule),
  phone: unlessPlaceholder(phoneRule),
  name: unlessPlaceholder(nameRule),
  gender: unlessPlaceholder(genderRule),
  birthdate: unlessPlaceholder(birthdateRule),
  city: unlessPlaceholder(cityRule),
  state: unlessPlaceholder(stateRule),
  zip: unlessPlaceholder(zipRule),
  country: unlessPlaceholder(countryRule),
  external_id: unlessPlaceholder(externalIdRule),
};
