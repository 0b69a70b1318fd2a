/* global document */
/** Makes DOM nodes. Text goes in as text only: nothing in this folder turns data into markup. */

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] `class`, `data-*`, `aria-*` and other attributes; `on` holds listeners;
 *   null, undefined and false are left out.
 * @param {...(Node | string | null | undefined)} children
 */
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) setProperty(node, name, value);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

function setProperty(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name !== 'on') {
    node.setAttribute(name, value === true ? '' : String(value));
    return;
  }
  for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
}

const SVG = 'http://www.w3.org/2000/svg';

/** A 16 by 16 line drawing in the colour of the text; hidden from screen readers, for words stand beside it. */
export function icon(path, className = 'icon') {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = { viewBox: '0 0 16 16', 'aria-hidden': 'true', class: className };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
