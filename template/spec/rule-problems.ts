/** What is wrong with a value of which a rule leaves nothing, by rule; with all others, that nothing is left. */
export const RULE_PROBLEMS =
  'email:not_an_email;phone:not_a_phone;gender:gender_unknown;birthdate:not_a_birth_date;country:country_unknown;external_id:shared_id';
