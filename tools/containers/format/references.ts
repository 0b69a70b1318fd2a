/** Finds what texts of a container refer to. Owns the spelling `{{name}}`, and who may be meant by it. */
import type { Node } from './nodes.ts';

/** GTM's names hold no braces. */
const REFERENCE = /\{\{([^{}]+)\}\}/g;

/** Names in order of their places, each as often as it stands there. */
export const referencesIn = (text: string): string[] =>
  [...text.matchAll(REFERENCE)].map(([, name = '']) => name.trim());

/** The name, where the text is that one reference and nothing else. */
export const soleReference = (text: string): string | undefined => /^\s*\{\{([^{}]+)\}\}\s*$/.exec(text)?.[1]?.trim();

export const replaceReferences = (text: string, replace: (name: string) => string): string =>
  text.replace(REFERENCE, (_, name: string) => replace(name.trim()));

/** Every text below the nodes. */
export const textsIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap(({ value, list = [], map = [] }) => [
    ...(value === undefined ? [] : [value]),
    ...textsIn([...list, ...map]),
  ]);

export const referencesOf = (nodes: readonly Node[]): string[] => textsIn(nodes).flatMap(referencesIn);
