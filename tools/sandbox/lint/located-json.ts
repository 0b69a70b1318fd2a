/** Reads a JSON section and remembers on which line of the file each value stands. Owns no rule. */
import { parseExpressionAt, type AnyNode } from 'acorn';
import { findJsonError } from '../json-error.ts';
import type { Section } from '../sections.ts';

/** Keys and indices from the root of the section to a value. */
export type JsonPath = readonly (string | number)[];

export interface LocatedJson {
  marker: string;
  value: unknown;
  /** Line of the file where the value begins; of its nearest existing parent when there is none. */
  lineOf: (path: JsonPath) => number;
  duplicateKeys: { key: string; line: number }[];
}

export interface BrokenJson {
  marker: string;
  message: string;
  line: number;
}

/** Strict JSON, as GTM wants it. Never throws. */
export function readLocatedJson(section: Section): LocatedJson | BrokenJson {
  const { marker, body } = section;
  const error = findJsonError(body);
  if (error) return { marker, message: error.message, line: section.line + error.line - 1 };
  // JSON is a subset of JavaScript's expressions, so acorn knows where each value stands.
  const root = parseExpressionAt(body, 0, { ecmaVersion: 'latest', locations: true }) as AnyNode;
  const fileLine = (node: AnyNode) => section.line + (node.loc?.start.line ?? 1) - 1;
  return {
    marker,
    value: JSON.parse(body) as unknown,
    lineOf: (path) => fileLine(nodeAt(root, path)),
    duplicateKeys: duplicateKeys(root).map(({ key, node }) => ({ key, line: fileLine(node) })),
  };
}

function nodeAt(root: AnyNode, path: JsonPath): AnyNode {
  let node = root;
  for (const step of path) {
    const next = typeof step === 'number' ? elementAt(node, step) : memberOf(node, step);
    if (!next) return node;
    node = next;
  }
  return node;
}

function elementAt(node: AnyNode, index: number): AnyNode | undefined {
  return node.type === 'ArrayExpression' ? (node.elements[index] ?? undefined) : undefined;
}

function memberOf(node: AnyNode, key: string): AnyNode | undefined {
  return members(node).findLast((member) => member.key === key)?.value;
}

function members(node: AnyNode): { key: string; value: AnyNode }[] {
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.key.type !== 'Literal') return [];
    return [{ key: String(property.key.value), value: property.value }];
  });
}

function duplicateKeys(node: AnyNode): { key: string; node: AnyNode }[] {
  const own = members(node);
  const repeated = own.filter(({ key }, index) => own.findIndex((other) => other.key === key) < index);
  const children = node.type === 'ArrayExpression' ? node.elements : own.map(({ value }) => value);
  return [
    ...repeated.map(({ key, value }) => ({ key, node: value })),
    ...children.flatMap((child) => (child ? duplicateKeys(child) : [])),
  ];
}
