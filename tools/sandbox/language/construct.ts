/** The shape of a row of the construct tables and the four ways to write one. The rows themselves are in the construct files. */
import type { AnyNode } from 'acorn';

/**
 * ACCEPT: in use by published server templates, or documented. UNPROVEN: no published template uses it, and nothing says that
 * GTM refuses it. REJECT: refused, documented as missing, or newer than the language that published templates use.
 */
export type Verdict = 'ACCEPT' | 'UNPROVEN' | 'REJECT';

export interface Construct {
  /** Rule id of the findings; rows that judge one construct on several node types share it. */
  id: string;
  /** The construct in words, the subject of the message. */
  name: string;
  verdict: Verdict;
  types: readonly string[];
  /** `ancestors`: the nodes around the node, the program first, the parent last. */
  matches: (node: AnyNode, ancestors: readonly AnyNode[]) => boolean;
  remedy: string;
}

type NodeOf<T> = Extract<AnyNode, { type: T }>;
type NodeType = AnyNode['type'];
type Condition<T extends NodeType> = (node: NodeOf<T>, ancestors: readonly AnyNode[]) => boolean;

const always = () => true;

function row<T extends NodeType>(types: T | readonly T[], when: Condition<T>): Pick<Construct, 'types' | 'matches'> {
  return {
    types: Array.isArray(types) ? (types as readonly T[]) : [types as T],
    matches: (node, ancestors) => when(node as NodeOf<T>, ancestors),
  };
}

/** A construct that may be used as it is. */
export function accept<T extends NodeType>(
  id: string,
  types: T | readonly T[],
  when: Condition<T> = always,
): Construct {
  return { id, name: id, verdict: 'ACCEPT', remedy: '', ...row(types, when) };
}

interface Words {
  id: string;
  name: string;
  remedy: string;
}

/** A construct to be warned about. */
export function unproven<T extends NodeType>(
  words: Words,
  types: T | readonly T[],
  when: Condition<T> = always,
): Construct {
  return { ...words, verdict: 'UNPROVEN', ...row(types, when) };
}

/** A construct that is an error. */
export function reject<T extends NodeType>(
  words: Words,
  types: T | readonly T[],
  when: Condition<T> = always,
): Construct {
  return { ...words, verdict: 'REJECT', ...row(types, when) };
}
