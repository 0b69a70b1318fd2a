/** The sandbox APIs that the tag uses, loaded once. Owns every `require`; no other file may call it. */
export const gtm = {
  JSON: require('JSON'),
  Math: require('Math'),
  Object: require('Object'),
  createRegex: require('createRegex'),
  decodeUriComponent: require('decodeUriComponent'),
  fromBase64: require('fromBase64'),
  getAllEventData: require('getAllEventData'),
  getContainerVersion: require('getContainerVersion'),
  getCookieValues: require('getCookieValues'),
  getRequestHeader: require('getRequestHeader'),
  computeEffectiveTldPlusOne: require('computeEffectiveTldPlusOne'),
  getTimestampMillis: require('getTimestampMillis'),
  getType: require('getType'),
  logToConsole: require('logToConsole'),
  makeNumber: require('makeNumber'),
  sendHttpRequest: require('sendHttpRequest'),
  setCookie: require('setCookie'),
  sha256Sync: require('sha256Sync'),
  toBase64: require('toBase64'),
};

export type Gtm = typeof gtm;
