/** What a piece of code takes when GTM has compiled it, roughly. Source of the encoding: tools/sandbox/interpreter. */
import { childrenOf, type Node } from './tree.ts';

const BRACKETS = 5;
const NAME = 9;

export function sizeOf(node: Node): number {
  if (node.type === 'Literal') return JSON.stringify(node.value).replace(/[<>=&']/g, '123456').length + 1;
  if (node.type === 'Identifier') return NAME;
  const own = node.type === 'MemberExpression' && !node.computed ? node.property.name.length + 3 : 0;
  return childrenOf(node).reduce((sum, child) => sum + sizeOf(child), BRACKETS + own);
}
