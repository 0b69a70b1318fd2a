/** Compiles statements. Functions and scopes are the encoder's. */
import type { AnyNode, ForStatement, SwitchStatement, VariableDeclaration } from 'acorn';
import { blockNames } from '../language/declarations.ts';
import type { Code, Encoder } from './encode.ts';
import { LOOP_OPCODES, OPCODES } from './opcodes.ts';

export const encodeStatement = (encoder: Encoder, node: AnyNode): Code[] => {
  switch (node.type) {
    // Stands at the head of its function already.
    case 'FunctionDeclaration':
    case 'EmptyStatement':
      return [];
    case 'ExpressionStatement':
      return [encoder.expression(node.expression)];
    case 'VariableDeclaration':
      return encodeVariables(encoder, node);
    case 'BlockStatement':
      return [[OPCODES.block, ...encoder.statements(node.body)]];
    case 'ReturnStatement':
      return [[OPCODES.return, ...(node.argument ? [encoder.expression(node.argument)] : [])]];
    case 'BreakStatement':
      return node.label ? encoder.refuse('labels', node) : [[OPCODES.break]];
    case 'ContinueStatement':
      return node.label ? encoder.refuse('labels', node) : [[OPCODES.continue]];
    case 'IfStatement':
      return [
        [
          OPCODES.if,
          encoder.expression(node.test),
          encoder.branch(node.consequent),
          ...(node.alternate ? [encoder.branch(node.alternate)] : []),
        ],
      ];
    case 'SwitchStatement':
      return [encodeSwitch(encoder, node)];
    default:
      return encodeLoop(encoder, node);
  }
};

const encodeLoop = (encoder: Encoder, node: AnyNode): Code[] => {
  switch (node.type) {
    case 'ForStatement':
      return encodeFor(encoder, node);
    case 'WhileStatement':
    case 'DoWhileStatement': {
      const isBodyFirst = node.type === 'DoWhileStatement';
      return [[OPCODES.while, encoder.expression(node.test), [OPCODES.list], isBodyFirst, encoder.branch(node.body)]];
    }
    case 'ForInStatement':
    case 'ForOfStatement': {
      const { left } = node;
      const isDeclared = left.type === 'VariableDeclaration';
      const variable = isDeclared ? left.declarations[0]?.id : left;
      if (variable?.type !== 'Identifier') return encoder.refuse('a loop over anything but a plain name', node);
      const kind = isDeclared && (left.kind === 'const' || left.kind === 'let') ? left.kind : 'var';
      const opcode = LOOP_OPCODES[node.type][kind];
      return [[opcode, encoder.name(variable), encoder.expression(node.right), encoder.branch(node.body)]];
    }
    default:
      return encoder.refuse(node.type === 'LabeledStatement' ? 'labels' : node.type, node);
  }
};

const encodeVariables = (encoder: Encoder, { kind, declarations }: VariableDeclaration): Code[] => {
  const codes: Code[] = [];
  if (kind === 'let') {
    codes.push([OPCODES.declare, ...declarations.map(({ id }) => encoder.name(id as AnyNode & { name: string }))]);
  }
  for (const { id, init } of declarations) {
    if (id.type !== 'Identifier' || !init) continue;
    encoder.title(init, id.name);
    const opcode = kind === 'const' ? OPCODES.const : OPCODES.assignName;
    codes.push([opcode, encoder.name(id), encoder.expression(init)]);
  }
  return codes;
};

/** `let` makes each turn of the loop a scope of its own; the loop as a whole is a block then. */
const encodeFor = (encoder: Encoder, node: ForStatement): Code[] => {
  const { init } = node;
  const test = node.test ? encoder.expression(node.test) : true;
  const update = node.update ? encoder.expression(node.update) : [OPCODES.list];
  const body = encoder.branch(node.body);
  const first = !init
    ? []
    : init.type === 'VariableDeclaration'
      ? encodeVariables(encoder, init)
      : [encoder.expression(init)];
  const names = blockNames(node).map((each) => encoder.name(each.node));
  if (names.length === 0) return [...first, [OPCODES.while, test, update, false, body]];
  return [[OPCODES.block, ...first, [OPCODES.forLet, [OPCODES.array, ...names], test, update, body]]];
};

const encodeSwitch = (encoder: Encoder, { discriminant, cases }: SwitchStatement): Code => {
  const tests = cases.flatMap(({ test }) => (test ? [encoder.expression(test)] : []));
  const bodies = cases.map(({ test, consequent }): Code => {
    const body = [OPCODES.list, ...encoder.statements(consequent)];
    return [test ? OPCODES.case : OPCODES.default, body];
  });
  return [OPCODES.switch, encoder.expression(discriminant), [OPCODES.list, ...tests], [OPCODES.list, ...bodies]];
};
