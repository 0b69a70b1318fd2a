/* global document */
/** The one way in which the lab's pages make DOM nodes. Text goes in as text only: no page turns data into markup. */

/** @param {string} id */
export const byId = (id) => document.getElementById(id);

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] `class`, `data-*`, `aria-*` and other attributes; `on` holds listeners;
 *   null, undefined and false are left out.
 * @param {...(Node | string | null | undefined | false)} children
 */
export const element = (tag, properties, ...children) => fill(document.createElement(tag), properties, children);

const SVG = 'http://www.w3.org/2000/svg';

/** The same for drawings. */
export const drawing = (tag, properties, ...children) => fill(document.createElementNS(SVG, tag), properties, children);

function fill(node, properties = {}, children = []) {
  for (const [name, value] of Object.entries(properties)) setProperty(node, name, value);
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
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

/** A 16 by 16 line drawing in the colour of the text; hidden from screen readers, for words stand beside it. */
export const icon = (path, className = 'icon') =>
  drawing('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true', class: className }, drawing('path', { d: path }));
