/**
 * Names whose value is settled before any function of the program can run, and never changes: texts, numbers and APIs that a program
 * begins with. A program that begins so calls nothing but `require` until then. Evaluates nothing.
 */
import type { AnyNode, Program, VariableDeclarator } from 'acorn';
import type { Scope, Variable } from 'eslint-scope';

export interface SettledNames {
  /** Names of texts, numbers and truth values. */
  values: ReadonlySet<Variable>;
  /** Names of APIs that look at nothing but their arguments; what of them may be called. Null: the API itself. */
  apis: ReadonlyMap<Variable, readonly string[] | null>;
}

/** Those of realm/values.js that give the same for the same texts and numbers. */
const PURE_APIS: Readonly<Record<string, readonly string[] | null>> = {
  JSON: ['parse'],
  Object: ['keys', 'values'],
  makeNumber: null,
  makeString: null,
};

export function findSettledNames({ body }: Program, scopes: readonly Scope[]): SettledNames {
  const variables = new Map<unknown, Variable>();
  for (const { variables: own } of scopes)
    for (const variable of own) if (isWrittenOnce(variable)) variables.set(variable.defs[0]?.node, variable);
  const values = new Set<Variable>();
  const apis = new Map<Variable, readonly string[] | null>();
  const known = new Set<string>();
  for (const statement of body) {
    if (!isQuiet(statement)) break;
    for (const declarator of statement.type === 'VariableDeclaration' ? statement.declarations : []) {
      const variable = variables.get(declarator);
      if (variable === undefined || !declarator.init) continue;
      const api = requiredIn(declarator.init);
      const calls = api === undefined ? undefined : PURE_APIS[api];
      if (calls !== undefined) apis.set(variable, calls);
      if (!isText(declarator.init, known)) continue;
      values.add(variable);
      known.add(variable.name);
    }
  }
  return { values, apis };
}

/** By its declaration; a name that comes twice counts as none. */
const isWrittenOnce = ({ defs, references }: Variable): boolean =>
  defs.length === 1 &&
  defs[0]?.type === 'Variable' &&
  references.filter((reference) => reference.isWrite()).length === 1;

/** Calls no function of the program. */
function isQuiet(statement: AnyNode): boolean {
  if (statement.type === 'FunctionDeclaration') return true;
  return statement.type === 'VariableDeclaration' && statement.declarations.every(isQuietDeclarator);
}

function isQuietDeclarator({ id, init }: VariableDeclarator): boolean {
  return id.type === 'Identifier' && (!init || isQuietValue(init));
}

function isQuietValue(node: AnyNode): boolean {
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
      return true;
    case 'BinaryExpression':
      return isQuietValue(node.left) && isQuietValue(node.right);
    case 'ObjectExpression':
      return node.properties.length === 0;
    case 'ArrayExpression':
      return node.elements.length === 0;
    case 'MemberExpression':
      // A member of the form, or of an API.
      return !node.computed && node.object.type === 'Identifier';
    default:
      return requiredIn(node) !== undefined;
  }
}

function requiredIn(node: AnyNode): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require') return;
  const [name] = node.arguments;
  return name?.type === 'Literal' && typeof name.value === 'string' ? name.value : undefined;
}

/** @param known names that are texts, at the beginning of the program, where each is itself */
function isText(node: AnyNode, known: ReadonlySet<string>): boolean {
  if (node.type === 'Literal') return ['string', 'number', 'boolean'].includes(typeof node.value);
  if (node.type === 'Identifier') return known.has(node.name);
  return node.type === 'BinaryExpression' && isText(node.left, known) && isText(node.right, known);
}
