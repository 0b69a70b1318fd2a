/**
 * Puts constants and variables where they are used, if that makes what GTM ships smaller. In GTM's interpreter a name costs at
 * every use, and a declaration at every event; a literal costs nothing.
 */
import { countOf, headOf, isFree, isLiteral, isSimple, removeDeclarations } from './expressions.ts';
import { changesNothing, harmlessFunctions, isHarmlessCall } from './harmless.ts';
import { sizeOf } from './size.ts';
import { become, childrenOf, copyOf, declarations, eachNode, isFunction, type Declared, type Node } from './tree.ts';

/** What a declaration of a constant and each of its uses take, beside the value. */
const DECLARATION_BYTES = 14;
const USE_BYTES = 9;

/** Another name for what GTM gives the template, such as `data`. */
const isGiven = (init: Node): boolean => init.type === 'Identifier' && !init.declared;

/** Text and numbers that are declared once and never change. */
export function inlineConstants(program: Node): boolean {
  const gone = new Set<Node>();
  for (const declared of declarations(program)) {
    const init = declared.node.type === 'VariableDeclarator' ? declared.node.init : undefined;
    if (!init || !(isLiteral(init) || isGiven(init)) || declared.isWritten) continue;
    const size = sizeOf(init);
    const uses = declared.uses.length;
    if (uses > 1 && !isGiven(init) && uses * size > uses * USE_BYTES + size + DECLARATION_BYTES) continue;
    for (const use of declared.uses) become(use, copyOf(init));
    gone.add(declared.node);
  }
  if (gone.size > 0) removeDeclarations(program, gone);
  return gone.size > 0;
}

/** Whether the variable's one use is reached before anything that its value could change or be changed by. */
export function isFirst(node: Node, declared: Declared): boolean {
  let reached = false;
  let blocked = false;
  const visit = (each: Node, certain: boolean): void => {
    if (reached || blocked) return;
    if (each.declared === declared && each.type === 'Identifier') {
      reached = certain;
      blocked = !certain;
      return;
    }
    if (isFunction(each) || (each.type === 'Identifier' && each.declared?.isWritten)) blocked = true;
    if (each.type === 'LogicalExpression' || each.type === 'ConditionalExpression') {
      const [first, ...rest] = childrenOf(each);
      if (first) visit(first, certain);
      for (const part of rest) visit(part, false);
      return;
    }
    for (const child of childrenOf(each)) visit(child, certain);
    if (!reached && /Call|Member|Assignment|Update/.test(each.type)) blocked = true;
  };
  visit(node, true);
  return reached;
}

const readsNothingWritten = (node: Node): boolean => {
  let sound = true;
  eachNode(node, ({ declared }) => void (sound &&= !declared?.isWritten));
  return sound;
};

/** Whether nothing changes anything between a variable's declaration and its one use, and the use is not repeated. */
function isReached(statements: Node[], declared: Declared, harmless: ReadonlySet<Declared>): boolean {
  let state = 'before' as 'before' | 'reached' | 'blocked';
  const visit = (each: Node): void => {
    if (state !== 'before') return;
    if (each.type === 'Identifier' && each.declared === declared) state = 'reached';
    else if (isFunction(each) || /^For|^While/.test(each.type)) {
      state = countOf(each, declared) > 0 || !changesNothing(each, harmless) ? 'blocked' : state;
    } else {
      childrenOf(each).forEach(visit);
      const isHarmless = each.type === 'CallExpression' && isHarmlessCall(each, harmless);
      const changes = /Call|Assignment|Update/.test(each.type) && !isHarmless;
      if (state === 'before' && changes) state = 'blocked';
    }
  };
  for (const statement of statements) {
    // What a loop goes through is evaluated once.
    if (statement.type === 'ForOfStatement') visit(statement.right);
    visit(statement);
  }
  return state === 'reached';
}

/** Variables that are read once, in the next statement; or that only repeat another name. */
export function inlineVariables(program: Node): boolean {
  let changed = false;
  const harmless = harmlessFunctions(declarations(program));
  eachNode(program, (parent) => {
    if (!Array.isArray(parent.body) || parent.type === 'Program') return;
    for (let at = 0; at < parent.body.length; at++) {
      const statement = parent.body[at];
      const declarator = statement?.type === 'VariableDeclaration' ? statement.declarations[0] : undefined;
      const declared = declarator?.id.declared;
      const init = declarator?.init;
      if (!declared || !init || statement?.declarations.length !== 1 || declared.isWritten) continue;
      // Reviewers look for the APIs by what they are loaded as.
      if (init.type === 'CallExpression' && isFree(init)) continue;
      const next = headOf(parent.body[at + 1]);
      const isAlias = init.type === 'Identifier' && isSimple(init);
      const isOnce = declared.uses.length === 1;
      const isNext = isOnce && next && isFirst(next, declared);
      const isPureOnce =
        isOnce &&
        changesNothing(init, harmless) &&
        readsNothingWritten(init) &&
        isReached(parent.body.slice(at + 1), declared, harmless);
      if (!isAlias && !isNext && !isPureOnce) continue;
      for (const use of declared.uses) become(use, copyOf(init));
      parent.body.splice(at, 1);
      changed = true;
      at = at - 2 < -1 ? -1 : at - 2;
    }
  });
  return changed;
}
