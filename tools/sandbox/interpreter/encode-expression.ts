/** Compiles expressions. */
import type { AnyNode, AssignmentExpression, CallExpression, MemberExpression, UpdateExpression } from 'acorn';
import { isFunctionNode } from '../language/declarations.ts';
import type { Code, Encoder } from './encode.ts';
import { BINARY_OPCODES, OPCODES, UNARY_OPCODES } from './opcodes.ts';

export const encodeExpression = (encoder: Encoder, node: AnyNode): Code => {
  if (isFunctionNode(node)) return encoder.functionExpression(node as Parameters<Encoder['functionExpression']>[0]);
  switch (node.type) {
    case 'Literal':
      return node.value === null ? [OPCODES.null] : (node.value as Code);
    case 'Identifier':
      return node.name === 'undefined' ? [OPCODES.undefined] : [OPCODES.name, encoder.name(node)];
    case 'ArrayExpression':
      return [OPCODES.array, ...node.elements.map((each) => (each ? encoder.expression(each) : [OPCODES.undefined]))];
    case 'ObjectExpression':
      return [OPCODES.object, ...node.properties.flatMap((each) => encodeProperty(encoder, each))];
    case 'MemberExpression':
      return encodeMember(encoder, node);
    case 'CallExpression':
      return encodeCall(encoder, node);
    case 'AssignmentExpression':
      return encodeAssignment(encoder, node);
    case 'UpdateExpression':
      return encodeUpdate(encoder, node);
    case 'ConditionalExpression':
      return [
        OPCODES.conditional,
        ...[node.test, node.consequent, node.alternate].map((each) => encoder.expression(each)),
      ];
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'UnaryExpression':
      return encodeOperator(encoder, node);
    default:
      return encoder.refuse(node.type === 'SequenceExpression' ? 'the comma operator' : node.type, node);
  }
};

const encodeOperator = (
  encoder: Encoder,
  node: AnyNode & { type: 'BinaryExpression' | 'LogicalExpression' | 'UnaryExpression' },
): Code => {
  const isUnary = node.type === 'UnaryExpression';
  const opcode = isUnary ? UNARY_OPCODES[node.operator] : BINARY_OPCODES[node.operator];
  if (opcode === undefined) return encoder.refuse(`the operator ${node.operator}`, node);
  const operands = isUnary ? [node.argument] : [node.left, node.right];
  return [opcode, ...operands.map((each) => encoder.expression(each))];
};

const encodeProperty = (encoder: Encoder, property: AnyNode): Code[] => {
  if (property.type !== 'Property') return encoder.refuse('spread', property);
  const { key, value } = property;
  const name = key.type === 'Identifier' ? key.name : String((key as { value?: unknown }).value);
  encoder.title(value, name);
  return [name, encoder.expression(value)];
};

/** The object and the key; a key in brackets is an expression, whatever it is. */
const partsOf = (encoder: Encoder, { object, property, computed }: MemberExpression): [object: Code, key: Code] => [
  encoder.expression(object),
  computed ? encoder.expression(property) : (property as { name: string }).name,
];

const encodeMember = (encoder: Encoder, node: MemberExpression): Code[] => {
  const parts = partsOf(encoder, node);
  return [node.computed ? OPCODES.computedMember : OPCODES.member, ...parts];
};

const encodeCall = (encoder: Encoder, { callee, arguments: given }: CallExpression): Code => {
  for (const each of given) encoder.title(each, `callback of ${nameOf(callee)}`);
  const values = given.map((each) => encoder.expression(each));
  if (callee.type === 'Identifier') return [encoder.name(callee), ...values];
  const list = [OPCODES.array, ...values];
  if (callee.type === 'MemberExpression') return [OPCODES.call, ...partsOf(encoder, callee), list];
  return [OPCODES.callExpression, encoder.expression(callee), list];
};

/** What is called, in a word. */
const nameOf = (callee: AnyNode): string => {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && !callee.computed ? nameOf(callee.property) : 'a function';
};

const encodeAssignment = (encoder: Encoder, { left, right, operator }: AssignmentExpression): Code => {
  if (left.type === 'Identifier') encoder.title(right, left.name);
  if (left.type === 'MemberExpression' && !left.computed)
    encoder.title(right, (left.property as { name: string }).name);
  const value = encoder.expression(right);
  return assign(encoder, left, operator === '+=' ? [BINARY_OPCODES['+'] ?? 0, encoder.expression(left), value] : value);
};

const assign = (encoder: Encoder, target: AnyNode, value: Code): Code[] => {
  if (target.type === 'Identifier') return [OPCODES.assignName, encoder.name(target), value];
  if (target.type !== 'MemberExpression') return encoder.refuse('this assignment', target);
  return [OPCODES.assignMember, ...partsOf(encoder, target), value];
};

/** `x++` reads, then assigns `x + 1`. */
const encodeUpdate = (encoder: Encoder, { operator, prefix, argument }: UpdateExpression): Code => {
  const change = operator === '++' ? BINARY_OPCODES['+'] : BINARY_OPCODES['-'];
  const assigned = assign(encoder, argument, [change ?? 0, encoder.expression(argument), 1]);
  if (prefix) return [operator === '++' ? OPCODES.preIncrement : OPCODES.preDecrement, assigned];
  const opcode = operator === '++' ? OPCODES.postIncrement : OPCODES.postDecrement;
  return [opcode, encoder.expression(argument), assigned];
};
