/**
 * What the tag noticed, and what it says in the log. Owns the list of notes, which belongs to the run and which no stage reads, and
 * the lines. A note is a code, a field, a detail; the codes are words that a reader understands. Sentences are made only for an event that was not sent.
 */
import type { ProblemCode } from '../spec/problems.ts';
import { TEXTS } from '../spec/generated/sentences.ts';
import { logToConsole } from './gtm.ts';
import { replaced, unpack } from './values.ts';

/** Something that was left out, repaired or refused, and why. Never holds a personal value or a token. */
export interface Problem {
  code: ProblemCode;
  /** The field in Meta's spelling, e.g. `user_data.ph`; none where it concerns the whole event. */
  field?: string | undefined;
  /** What was found, in a form that may be logged: a type, a length, a path. */
  detail?: string | undefined;
}

const MOST_NOTES = 10;
const LONGEST = 100;

/** What comes from outside, in a length that people read. */
export function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/**
 * `the event has no name (detail). What to do.`: why an event was not sent, by the first of the codes that the table has, be it
 * one of our own or of Graph; ours are all there. Several codes may stand before one text.
 */
export function reasonFor(codes: readonly string[], detail: string): string {
  const texts = unpack(TEXTS);
  const known = codes.map((code) => texts.split('|' + code + '|')[1]).filter((text) => text)[0] as string;
  const parts = known.split('#');
  return parts[1] + (detail ? ` (${short(detail)}). ` : '. ') + parts[2];
}

const notes: string[] = [];

/** `user_data.ph: google phone hash (user_data.sha256_phone)` */
export function note(code: ProblemCode, field: string, detail?: string): void {
  notes.push(`${short(field)}: ${code.split('_').join(' ')}` + (detail ? ` (${short(detail)})` : ''));
}

/** Names and ids come from outside: a line stays one line, without control characters, U+2028 and its kin. */
export function writeLine(text: string): void {
  logToConsole(replaced(text, '[\\p{C}\\p{Z}]', ' '));
}

/** How an event ended, and what was left out or repaired on the way; REFERENCE.md has a line about each code. */
export function writeOutcome(eventName: string, outcome: string): void {
  const more = notes.length > MOST_NOTES ? `; and ${notes.length - MOST_NOTES} more` : '';
  const noted = notes.length > 0 ? ` Note: ${notes.slice(0, MOST_NOTES).join('; ')}${more}.` : '';
  writeLine(`CountOnce: ${short(eventName || 'event')} ${outcome}${noted}`);
}
