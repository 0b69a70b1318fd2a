/** Takes the access token out of everything that is kept, shown or written. Looks for the secret itself, wherever it stands. */

const REDACTED = '[token]';

export type Redact = (text: string) => string;

/** The returned function replaces the token, raw or percent-encoded; an empty token replaces nothing. */
export function createRedact(token: string): Redact {
  const spellings = [...new Set([token, encodeURIComponent(token)])].filter((spelling) => spelling !== '');
  return (text) => spellings.reduce((result, spelling) => result.replaceAll(spelling, REDACTED), text);
}
