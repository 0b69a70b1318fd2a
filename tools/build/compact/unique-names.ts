/** Gives every declaration a name of its own while code is moved; plain-names.ts takes the numbers off again. */
import { declarations, eachNode, type Declared, type Node } from './tree.ts';

/** Stands before the number that tells names apart. */
export const NUMBER = '$';

/** Gives every declaration a name of its own, so that code may be moved anywhere. */
export function uniqueNames(program: Node): void {
  const taken = new Set<string>();
  const rename = (declared: Declared): void => {
    let name = declared.name;
    for (let count = 2; taken.has(name); count++) name = `${declared.name}${NUMBER}${count}`;
    taken.add(name);
    declared.name = name;
  };
  const all = declarations(program);
  eachNode(program, (node) => void (node.type === 'Identifier' && !node.declared && taken.add(node.name)));
  all.filter(({ isTop }) => isTop).forEach(rename);
  all.filter(({ isTop }) => !isTop).forEach(rename);
  eachNode(program, (node) => void (node.declared && (node.name = node.declared.name)));
}
