/** Writes values of test code for people: JavaScript literals, with what JSON cannot say, cut when very long. */

const MAX_LENGTH = 2000;
const MAX_DEPTH = 12;

export const formatValue = (value: unknown): string => {
  const writer = new Writer();
  writer.write(value, 0);
  return writer.text;
};

/** Stops where the text is long enough: values that hold each other many times would make one without end. */
class Writer {
  text = '';

  private get isFull(): boolean {
    return this.text.length > MAX_LENGTH;
  }

  private add(part: string): void {
    if (this.isFull) return;
    this.text += part;
    if (this.isFull) this.text = `${this.text.slice(0, MAX_LENGTH)}… (longer)`;
  }

  write(value: unknown, depth: number): void {
    if (typeof value === 'string') return this.add(writeText(value));
    if (typeof value === 'function') return this.add('[function]');
    if (typeof value === 'object' && value !== null) return this.container(value, depth);
    this.add(String(value));
  }

  private container(value: object, depth: number): void {
    if (depth > MAX_DEPTH) return this.add('…');
    if (Array.isArray(value)) return this.list(value as unknown[], depth);
    this.add('{');
    for (const [index, [key, member]] of Object.entries(value).entries()) {
      if (this.isFull) return;
      this.add(`${index > 0 ? ', ' : ''}${writeKey(key)}: `);
      this.write(member, depth + 1);
    }
    this.add('}');
  }

  /** By index: a list of the realm has few methods. */
  private list(list: readonly unknown[], depth: number): void {
    this.add('[');
    for (let index = 0; index < list.length && !this.isFull; index += 1) {
      if (index > 0) this.add(', ');
      this.write(list[index], depth + 1);
    }
    this.add(']');
  }
}

const writeText = (text: string): string =>
  JSON.stringify(text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH + 1) : text);

const writeKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : writeText(key));
