/** Takes access tokens out of everything that is kept, shown or written. Looks for the secret itself, wherever it stands. */

const REDACTED = '[token]';

export type Redact = (text: string) => string;

/** The returned function replaces the tokens, raw or percent-encoded; an empty token replaces nothing. */
export function createRedact(...tokens: string[]): Redact {
  const spellings = [...new Set(tokens.flatMap((token) => [token, encodeURIComponent(token)]))].filter(Boolean);
  return (text) => spellings.reduce((result, spelling) => result.replaceAll(spelling, REDACTED), text);
}
