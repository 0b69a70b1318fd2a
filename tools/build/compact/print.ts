/** Writes a syntax tree of the sandbox's language as text. Brackets stand everywhere; esbuild takes the needless ones away. */
import type { Node } from './tree.ts';

const list = (nodes: Node[]): string => nodes.map(print).join(', ');
const block = (nodes: Node[]): string => `{\n${nodes.map(print).join('\n')}\n}`;
const body = (node: Node): string => (Array.isArray(node.body) ? block(node.body) : print(node.body));

const declarator = ({ id, init }: Node): string => `${id.name}${init ? ` = ${print(init)}` : ''}`;
const declaration = (node: Node): string => `${node.kind} ${node.declarations.map(declarator).join(', ')}`;

/** An `if` without brackets would take the `else` behind it. */
const braced = (node: Node): string => (node.type === 'BlockStatement' ? print(node) : block([node]));

const PRINTERS: Record<string, (node: Node) => string> = {
  Program: (node) => (node.body as Node[]).map(print).join('\n'),
  VariableDeclaration: (node) => `${declaration(node)};`,
  FunctionDeclaration: (node) => `function ${node.id.name}(${list(node.params)}) ${body(node)}`,
  FunctionExpression: (node) => `(function (${list(node.params)}) ${body(node)})`,
  ArrowFunctionExpression: (node) =>
    `((${list(node.params)}) => ${(node.body as Node).type === 'BlockStatement' ? print(node.body as Node) : `(${print(node.body as Node)})`})`,
  BlockStatement: (node) => block(node.body as Node[]),
  ReturnStatement: (node) => `return${node.argument ? ` ${print(node.argument)}` : ''};`,
  IfStatement: ({ test, consequent, alternate }) =>
    alternate
      ? `if (${print(test)})\n${braced(consequent)}\nelse\n${print(alternate)}`
      : `if (${print(test)})\n${print(consequent)}`,
  ForStatement: (node) => {
    const init = node.init?.type === 'VariableDeclaration' ? declaration(node.init) : node.init ? print(node.init) : '';
    return `for (${init}; ${node.test ? print(node.test) : ''}; ${node.update ? print(node.update) : ''}) ${body(node)}`;
  },
  ForOfStatement: (node) => `for (${declaration(node.left)} of ${print(node.right)}) ${body(node)}`,
  WhileStatement: (node) => `while (${print(node.test)}) ${body(node)}`,
  ExpressionStatement: (node) => `${print(node.expression)};`,
  BreakStatement: () => 'break;',
  ContinueStatement: () => 'continue;',
  EmptyStatement: () => '',
  Identifier: (node) => node.name,
  Literal: (node) => JSON.stringify(node.value),
  ArrayExpression: (node) => `[${list(node.elements)}]`,
  ObjectExpression: (node) => `({ ${node.properties.map(print).join(', ')} })`,
  Property: (node) => {
    const key = node.key as { name?: string; value?: unknown };
    return `${key.name ?? JSON.stringify(key.value)}: ${print(node.value as unknown as Node)}`;
  },
  MemberExpression: (node) =>
    node.computed ? `${print(node.object)}[${print(node.property)}]` : `${print(node.object)}.${node.property.name}`,
  CallExpression: (node) => `${print(node.callee)}(${list(node.arguments)})`,
  UnaryExpression: (node) => `(${node.operator} ${print(node.argument)})`,
  UpdateExpression: (node) => `(${print(node.argument)}${node.operator})`,
  BinaryExpression: (node) => `(${print(node.left)} ${node.operator} ${print(node.right)})`,
  LogicalExpression: (node) => `(${print(node.left)} ${node.operator} ${print(node.right)})`,
  AssignmentExpression: (node) => `(${print(node.left)} ${node.operator} ${print(node.right)})`,
  ConditionalExpression: (node) =>
    `(${print(node.test)} ? ${print(node.consequent)} : ${print(node.alternate as Node)})`,
};

export function print(node: Node): string {
  const printer = PRINTERS[node.type];
  if (!printer) throw new Error(`${node.type} has no place in the sandbox's language.`);
  return printer(node);
}
