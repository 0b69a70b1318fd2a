/**
 * Lets the tokens of a JSON text pass as far as the table of what is kept goes; everything else becomes null before anything is
 * made of it. So neither a response of a hundred megabytes nor a million levels take room. Knows no HAR.
 */
import { TokenType } from '@streamparser/json';
import { EACH, type Kept } from './har-types.ts';

export interface Token {
  token: TokenType;
  value?: unknown;
}

/** Longer texts are bodies of uploads; the pixel and GA4 send some kilobytes. */
const LONGEST_TEXT = 300_000;

/** Of one member of a list of the file, in values: a request has some hundred. */
const MOST_VALUES = 20_000;

interface Level {
  isList: boolean;
  kept: Kept;
  /** Of the member that comes next; lists have one for all. */
  next: Kept | true | undefined;
  awaitsKey: boolean;
}

const NOTHING: Token = { token: TokenType.NULL, value: null };

const OPENING = new Set([TokenType.LEFT_BRACE, TokenType.LEFT_BRACKET]);
const CLOSING = new Set([TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET]);

export class TokenFilter {
  readonly #pass: (token: Token) => void;
  readonly #root: Kept;
  readonly #levels: Level[] = [];
  /** Levels inside a value that is not kept. */
  #skipped = 0;
  #values = 0;

  constructor(root: Kept, pass: (token: Token) => void) {
    this.#root = root;
    this.#pass = pass;
  }

  /** Values count anew: a member of the list of entries is over. */
  rest(): void {
    this.#values = 0;
  }

  write(token: Token): void {
    if (this.#skipped > 0) {
      if (OPENING.has(token.token)) this.#skipped += 1;
      else if (CLOSING.has(token.token)) this.#skipped -= 1;
      return;
    }
    const level = this.#levels.at(-1);
    if (CLOSING.has(token.token)) this.#levels.pop();
    else if (token.token === TokenType.COMMA && level && !level.isList) level.awaitsKey = true;
    else if (level?.awaitsKey && token.token === TokenType.STRING) return this.#readKey(level, token);
    else if (token.token !== TokenType.COMMA && token.token !== TokenType.COLON) return this.#readValue(level, token);
    this.#pass(token);
  }

  #readKey(level: Level, token: Token): void {
    const name = String(token.value);
    level.awaitsKey = false;
    level.next = Object.hasOwn(level.kept, name) && name !== EACH ? level.kept[name] : undefined;
    // A name that is not kept is written as another, so that none of the file's becomes a member.
    this.#pass(level.next === undefined ? { ...token, value: '' } : token);
  }

  #readValue(level: Level | undefined, token: Token): void {
    const kept = level === undefined ? this.#root : level.next;
    const isOpening = OPENING.has(token.token);
    this.#values += 1;
    if (typeof kept === 'object' && isOpening && this.#values < MOST_VALUES) {
      this.#open(kept, token);
      return;
    }
    if (isOpening) this.#skipped = 1;
    const isLeaf = kept === true && (token.token === TokenType.STRING || token.token === TokenType.NUMBER);
    const isLong = typeof token.value === 'string' && token.value.length > LONGEST_TEXT;
    this.#pass(isLeaf && !isLong ? token : NOTHING);
  }

  /** A list where an object belongs, and the other way round, keeps nothing of what it holds. */
  #open(kept: Kept, token: Token): void {
    const isList = token.token === TokenType.LEFT_BRACKET;
    const fits = isList === Object.hasOwn(kept, EACH);
    this.#levels.push({
      isList,
      kept: fits ? kept : {},
      next: isList && fits ? kept[EACH] : undefined,
      awaitsKey: !isList,
    });
    this.#pass(token);
  }
}
