/** The one list of rules of the linter. `countonce lint --rules` prints it. */
import type { Rule, RuleRow } from './rule.ts';
import { ACCESS_RULES } from './rules/access-rules.ts';
import { ARGUMENT_RULES } from './rules/argument-rules.ts';
import { CODE_RULES } from './rules/code-rules.ts';
import { CONDITION_RULES } from './rules/condition-rules.ts';
import { FIELD_NAME_RULES } from './rules/field-name-rules.ts';
import { FIELD_RULES } from './rules/field-rules.ts';
import { FILE_RULES } from './rules/file-rules.ts';
import { ICON_RULES } from './rules/icon-rules.ts';
import { INFO_RULES } from './rules/info-rules.ts';
import { ITEM_RULES } from './rules/item-rules.ts';
import { JSON_RULES } from './rules/json-rules.ts';
import { LANGUAGE_ROWS } from './rules/language-rules.ts';
import { LISTING_RULES } from './rules/listing-rules.ts';
import { OUTCOME_RULES } from './rules/outcome-rules.ts';
import { PERMISSION_FORM_RULES } from './rules/permission-form-rules.ts';
import { PERMISSION_RULES } from './rules/permission-rules.ts';
import { SECTION_RULES } from './rules/section-rules.ts';
import { TEST_RULES } from './rules/test-rules.ts';
import { VALIDATOR_RULES } from './rules/validator-rules.ts';
import { WHITELIST_RULES } from './rules/whitelist-rules.ts';

/** Rules with a check of their own. */
export const CHECKED_RULES: readonly Rule[] = [
  ...SECTION_RULES,
  ...FILE_RULES,
  ...JSON_RULES,
  ...INFO_RULES,
  ...LISTING_RULES,
  ...ICON_RULES,
  ...FIELD_RULES,
  ...FIELD_NAME_RULES,
  ...ITEM_RULES,
  ...VALIDATOR_RULES,
  ...CONDITION_RULES,
  ...CODE_RULES,
  ...ARGUMENT_RULES,
  ...OUTCOME_RULES,
  ...PERMISSION_RULES,
  ...PERMISSION_FORM_RULES,
  ...ACCESS_RULES,
  ...WHITELIST_RULES,
  ...TEST_RULES,
];

/** Every rule: those above, and those that the language check applies. */
export const RULES: readonly RuleRow[] = [...CHECKED_RULES, ...LANGUAGE_ROWS];
