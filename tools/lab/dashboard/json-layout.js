/** Lays out JSON for reading: what fits on a line stays on one line. No DOM. */

const LINE_LENGTH = 72;

/** The text laid out, and whether it was JSON; other text comes back as it is. */
export function layOutJson(text) {
  try {
    return { text: layOut(JSON.parse(text), ''), isJson: true };
  } catch {
    return { text, isJson: false };
  }
}

function layOut(value, indent) {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || line.length + indent.length <= LINE_LENGTH) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + layOut(item, inner)).join(',\n')}\n${indent}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${inner}${JSON.stringify(key)}: ${layOut(member, inner)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
}

/** With a space after each comma and colon that is not part of a string. */
function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${oneLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
