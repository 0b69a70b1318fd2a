/**
 * Reads JSON as people and exporters write it, and knows where each part of it stands. Strict JSON is the rule; what GTM takes
 * beside it (raw control characters in texts, a comma before a closing bracket) is read, and named with its place. Source of
 * that: files which the gallery lists and which have them. Time grows with the length of the text, whatever is in it.
 */
import { createScanner, parseTree, type Node, type ParseError } from 'jsonc-parser';

/** A place within the text. */
export interface JsonPlace {
  /** The first line is 1. */
  line: number;
  /** The first column is 0. */
  column: number;
}

export interface JsonNote extends JsonPlace {
  message: string;
}

/** Keys and indices from the root to a value. */
export type JsonPath = readonly (string | number)[];

export interface JsonText {
  value: unknown;
  /** What strict JSON does not have. */
  tolerated: JsonNote[];
  /** Where a value begins; its nearest existing parent when there is none. */
  placeOf: (path: JsonPath) => JsonPlace;
  /** Keys that an object has already. */
  duplicateKeys: () => ({ key: string } & JsonPlace)[];
}

/** No form of a template comes near; whatever walks the value later needs no care. */
const MAX_DEPTH = 100;

/** Written without alternatives inside the repetition, which keeps matching linear. */
const STRING = /"[^"\\]*(?:\\[^][^"\\]*)*"/g;
// eslint-disable-next-line no-control-regex -- these are what it is about
const CONTROL = /[\0-\x1f]/g;

/** The value with what was tolerated, or why the text is no JSON. Never throws. */
export const readJsonText = (text: string): JsonText | { problem: JsonNote } => {
  const placeAt = makePlaces(text);
  const note = (offset: number, message: string): JsonNote => ({ message, ...placeAt(offset) });
  const controls: number[] = [];
  const flat = text.replace(STRING, (string, offset: number) =>
    string.replace(CONTROL, (_, at: number) => (controls.push(offset + at), ' ')),
  );
  const { commas, tooDeepAt } = scan(flat);
  if (tooDeepAt !== undefined) return { problem: note(tooDeepAt, `nested more than ${MAX_DEPTH} deep`) };
  const isComma = new Set(commas);
  const withoutCommas = (from: string) => (commas.length === 0 ? from : blank(from, isComma));
  const strict = withoutCommas(flat);
  const errors: ParseError[] = [];
  const root = parseTree(strict, errors, { disallowComments: true });
  const value = parse(withoutCommas(text).replace(STRING, (string) => string.replace(CONTROL, escapeControl)));
  if (!value || !root) return { problem: note(...describe(strict, errors[0]?.offset ?? 0)) };
  const tolerated = [
    ...controls.map((at) => note(at, 'a raw control character in a text; write it as \\n, \\t or \\u00…')),
    ...commas.map((at) => note(at, 'a comma before a closing bracket')),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    value: value.value,
    tolerated,
    placeOf: (path) => placeAt(nodeAt(root, path).offset),
    duplicateKeys: () => duplicates(root).map(({ key, offset }) => ({ key, ...placeAt(offset) })),
  };
};

/** Strict JSON: what is only tolerated is a problem, too. */
export const readStrictJson = (text: string): JsonText | { problem: JsonNote } => {
  const read = readJsonText(text);
  if ('problem' in read) return read;
  const [first] = read.tolerated;
  return first ? { problem: first } : read;
};

const parse = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

const escapeControl = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const blank = (text: string, offsets: ReadonlySet<number>): string =>
  Array.from({ length: text.length }, (_, at) => (offsets.has(at) ? ' ' : text.charAt(at))).join('');

/** Kinds of the scanner's tokens; the library declares them as a const enum, which is not there at run time. */
const KIND = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, end: 17 };

const scan = (text: string): { commas: number[]; tooDeepAt?: number } => {
  const scanner = createScanner(text, true);
  const commas: number[] = [];
  let depth = 0;
  let lastComma = -1;
  let before = KIND.openBracket;
  for (let kind = Number(scanner.scan()); kind !== KIND.end; kind = Number(scanner.scan())) {
    if (kind === KIND.openBrace || kind === KIND.openBracket) depth += 1;
    if (depth > MAX_DEPTH) return { commas, tooDeepAt: scanner.getTokenOffset() };
    const isClosing = kind === KIND.closeBrace || kind === KIND.closeBracket;
    if (isClosing) depth -= 1;
    if (isClosing && lastComma >= 0) commas.push(lastComma);
    const followsValue = ![KIND.comma, KIND.openBrace, KIND.openBracket].includes(before);
    lastComma = kind === KIND.comma && followsValue ? scanner.getTokenOffset() : -1;
    before = kind;
  }
  return { commas };
};

const describe = (text: string, offset: number): [offset: number, message: string] => {
  const found = text.slice(offset).trimStart();
  const message = found === '' ? 'it ends too early' : `unexpected ${JSON.stringify(found.slice(0, 20))}`;
  return [text.length - found.length, message];
};

const makePlaces = (text: string): ((offset: number) => JsonPlace) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) };
  };
};

const membersOf = (node: Node): { key: string; value: Node }[] =>
  node.type !== 'object'
    ? []
    : (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
        key && value ? [{ key: String(key.value), value }] : [],
      );

const nodeAt = (root: Node, path: JsonPath): Node => {
  let node = root;
  for (const step of path) {
    const next =
      typeof step === 'number'
        ? node.type === 'array' && node.children?.[step]
        : membersOf(node).findLast(({ key }) => key === step)?.value;
    if (!next) return node;
    node = next;
  }
  return node;
};

const duplicates = (node: Node): { key: string; offset: number }[] => {
  const seen = new Set<string>();
  const own = membersOf(node).flatMap(({ key, value }) => {
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown ? [{ key, offset: value.offset }] : [];
  });
  const children = node.type === 'array' ? (node.children ?? []) : membersOf(node).map(({ value }) => value);
  return [...own, ...children.flatMap(duplicates)];
};
