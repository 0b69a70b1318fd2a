/**
 * What the tag noticed, and the words for it. Owns the list of notes, which belongs to the run and which no stage reads.
 * A note is a code, a field, a detail; codes read as words. Longer words are made only for an event that was not sent.
 */
import type { ProblemCode } from '../spec/problems.ts';
import { TEXTS } from '../spec/generated/sentences.ts';
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
  return text.length > LONGEST ? `${text.substring(0, LONGEST)}…` : text;
}

/**
 * Why an event was not sent, and what to do about it: behind a code of our own, or of Graph. '' for one that the table lacks.
 * Several codes may stand before one text.
 */
export function textBehind(code: string): string {
  const behind = unpack(TEXTS).split('|' + code + '|')[1] || '';
  return behind.split('#')[1] || '';
}

const notes: string[] = [];

/** `user_data.ph: google phone hash (user_data.sha256_phone)` */
export function note(code: ProblemCode, field: string, detail?: string): void {
  notes.push(`${short(field)}: ${code.split('_').join(' ')}` + (detail ? ` (${short(detail)})` : ''));
}

/** What was left out or repaired on the way. REFERENCE.md has a line about each code. */
export function describeNotes(): string {
  const more = notes.length > MOST_NOTES ? `; and ${notes.length - MOST_NOTES} more` : '';
  return notes.length > 0 ? ` Note: ${notes.slice(0, MOST_NOTES).join('; ')}${more}.` : '';
}

/** Names and ids come from outside: a line stays one line, without control characters, U+2028 and its kin. */
export function oneLine(text: string): string {
  return replaced(text, '[\\p{C}\\p{Z}]', ' ');
}
