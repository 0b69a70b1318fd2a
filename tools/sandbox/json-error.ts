/**
 * Finds where a JSON text stops being JSON. JSON.parse decides whether it is valid; its messages carry a position only
 * sometimes, and people need the line.
 */

export interface JsonError {
  message: string;
  /** Line within the text; the first line is 1. */
  line: number;
}

const TOKEN =
  /\s*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

/** The first error of a JSON text, or undefined when it is valid. */
export const findJsonError = (text: string): JsonError | undefined => {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const offset = new Reader(text).run();
    const found = text.slice(offset).trimStart();
    const line = text.slice(0, text.length - found.length).split('\n').length;
    return { line, message: found === '' ? 'it ends too early' : `unexpected ${JSON.stringify(found.slice(0, 20))}` };
  }
};

/** Walks the grammar and remembers how far it came. */
class Reader {
  private offset = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  run(): number {
    this.value();
    return this.offset;
  }

  private peek(): string {
    TOKEN.lastIndex = this.offset;
    const match = TOKEN.exec(this.text);
    return match?.[0].trimStart() ?? '';
  }

  private take(accept: (token: string) => boolean): boolean {
    const token = this.peek();
    if (token === '' || !accept(token)) return false;
    this.offset = TOKEN.lastIndex;
    return true;
  }

  private value(): boolean {
    if (this.take((token) => token === '{')) return this.members('}', () => this.member());
    if (this.take((token) => token === '[')) return this.members(']', () => this.value());
    return this.take((token) => !/^[{}[\],:]/.test(token));
  }

  private member(): boolean {
    return this.take((token) => token.startsWith('"')) && this.take((token) => token === ':') && this.value();
  }

  private members(close: string, member: () => boolean): boolean {
    if (this.take((token) => token === close)) return true;
    do if (!member()) return false;
    while (this.take((token) => token === ','));
    return this.take((token) => token === close);
  }
}
