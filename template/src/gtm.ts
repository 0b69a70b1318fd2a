/** The sandbox APIs that the tag uses, loaded once. Owns every `require`; no other file may call it. */
export const gtm = {
  JSON: require('JSON'),
  Math: require('Math'),
  Object: require('Object'),
  createRegex: require('createRegex'),
  makeNumber: require('makeNumber'),
  makeString: require('makeString'),
  getType: require('getType'),
  sha256Sync: require('sha256Sync'),
};

export type Gtm = typeof gtm;
