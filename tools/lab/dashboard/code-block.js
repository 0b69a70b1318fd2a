/* global navigator, setTimeout */
/** Shows a text as code: JSON with its parts in colour, and a button that copies it. */
import { element } from './element.js';
import { layOutJson } from './json-layout.js';

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b/g;

/** Beyond this length colour costs more than it helps. */
const MAX_COLOURED = 60_000;

/** A block with an optional title line, a copy button, and the text laid out. */
export function codeBlock({ title, text, copyLabel = 'Copy', copyText = text, actions = [] }) {
  const head = element(
    'div',
    { class: 'code-head' },
    element('span', { class: 'code-title' }, title),
    ...actions,
    copyButton(copyLabel, title, () => copyText),
  );
  // A box that scrolls must be reachable by keyboard.
  const layout = layOutJson(text);
  const style = layout.isJson ? 'code code-json' : 'code';
  const body = element('pre', { class: style, tabindex: '0', 'aria-label': title }, ...colour(layout));
  return element('div', { class: 'code-block' }, head, body);
}

function colour({ text, isJson }) {
  if (!isJson || text.length > MAX_COLOURED) return [text];
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    nodes.push(text.slice(end, match.index));
    nodes.push(...token(match));
    end = match.index + match[0].length;
  }
  nodes.push(text.slice(end));
  return nodes;
}

function token([whole, string, colon]) {
  if (string === undefined) return [element('span', { class: 'code-number' }, whole)];
  if (colon === undefined) return [element('span', { class: 'code-string' }, string)];
  return [element('span', { class: 'code-key' }, string), colon];
}

/** Says on itself that the text was copied, or that the browser forbade it. `what` tells screen readers of what. */
export function copyButton(label, what, readText) {
  const words = element('span', {}, label);
  const hidden = element('span', { class: 'visually-hidden' }, ` ${what}`);
  const button = element('button', { type: 'button', class: 'button button-small' }, words, hidden);
  button.addEventListener('click', async () => {
    const copied = await navigator.clipboard.writeText(readText()).then(
      () => true,
      () => false,
    );
    words.textContent = copied ? 'Copied' : 'Copying was refused';
    setTimeout(() => (words.textContent = label), 1600);
  });
  return button;
}
