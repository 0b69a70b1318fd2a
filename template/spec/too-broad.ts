/** Customer information that Meta refuses as too broad to match anybody (subcode 2804050): these sets and their subsets. */

/** Source: https://developers.facebook.com/documentation/ads-commerce/conversions-api/best-practices, baseline requirements. */
export const TOO_BROAD: readonly (readonly string[])[] = [
  ['ct', 'country', 'st', 'zp', 'ge', 'client_user_agent'],
  ['db', 'client_user_agent'],
  ['fn', 'ge'],
  ['ln', 'ge'],
];
