/** Tells access tokens of Meta from other texts. Whoever prints anything of a container asks here first. */

/** Tokens of apps, system users and pages begin so. Source: https://developers.facebook.com/docs/facebook-login/guides/access-tokens */
const TOKEN = /\bEAA[A-Za-z0-9]{12,}/;

/** What people write where a token is to come. */
const PLACEHOLDER = /your|here|token|insert|enter|replace|example|placeholder|xxx|<|\{\{|\*\*/i;

export const holdsToken = (text: string): boolean => TOKEN.test(text);

/** What stands in a field for tokens: is it one? Not what only says that one is to come. */
export const isTokenText = (text: string): boolean =>
  holdsToken(text) || (text.length >= 16 && !/\s/.test(text) && !PLACEHOLDER.test(text));
