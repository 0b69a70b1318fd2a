/** Writes values of test code for people: JavaScript literals, with what JSON cannot say, cut when very long. */

const MAX_LENGTH = 2000;
const MAX_DEPTH = 12;

export const formatValue = (value: unknown): string => {
  const text = write(value, 0);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}… (${text.length} characters)` : text;
};

const write = (value: unknown, depth: number): string => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return '[function]';
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth > MAX_DEPTH) return '…';
  if (Array.isArray(value)) return `[${Array.from(value, (member) => write(member, depth + 1)).join(', ')}]`;
  const members = Object.entries(value).map(([key, member]) => `${writeKey(key)}: ${write(member, depth + 1)}`);
  return members.length === 0 ? '{}' : `{${members.join(', ')}}`;
};

const writeKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));
