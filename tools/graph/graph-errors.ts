/**
 * The catalogue of Graph API errors as they look on the wire, from its three tables. Texts are Meta's where a public source
 * shows them, else ours, and the source column says so. They come in the language of the token's user, so nobody may
 * match on them: code and subcode are the contract.
 */
import { ACCESS_ERRORS } from './access-errors.ts';
import type { StandInErrorRow } from './error-row.ts';
import { EVENT_ERRORS } from './event-errors.ts';
import { LOAD_ERRORS } from './load-errors.ts';

const ROWS = [...ACCESS_ERRORS, ...LOAD_ERRORS, ...EVENT_ERRORS] as const;

export type GraphErrorName = (typeof ROWS)[number]['name'];

/** All rows by name. */
export const STAND_IN_ERRORS: ReadonlyMap<string, StandInErrorRow> = new Map(ROWS.map((row) => [row.name, row]));
