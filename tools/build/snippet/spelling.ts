/**
 * The freedom that is left when a script is as short as it can be: which letters its variables have, and the order of what
 * stands in lists whose order means nothing. gzip makes less of one spelling than of another. Owns where the freedom is and
 * how it is used; search.ts looks for the best use, spelling.json keeps it.
 */
import { createHash } from 'node:crypto';
import { parse, type Node } from 'acorn';
import { full } from 'acorn-walk';
import { analyze, type Scope, type Variable } from 'eslint-scope';
import kept from './spelling.json' with { type: 'json' };
import type { Piece } from './text.ts';

/** Of each variable its letter, of each list the order of its members as indexes. */
export interface Spelling {
  names: readonly string[];
  orders: readonly (readonly number[])[];
}

/** Of which script a spelling is. */
export const markOf = (code: string): string => createHash('sha256').update(code).digest('hex').slice(0, 16);

/** The spelling that was found for this script, or none: `npm run spell` finds one. */
export function spellingOf(code: string): Spelling | undefined {
  if (kept.of !== markOf(code)) return undefined;
  return { names: kept.names.split(' '), orders: kept.orders.map((order) => order.split(' ').map(Number)) };
}

/** Members of a list; what stands between two of them stays where it is. */
interface List {
  members: readonly Range[];
  /** Members that keep their order among themselves, because one may need another. */
  bound: ReadonlySet<number>;
}

export interface Freedom {
  /** How the script is spelled. */
  spelling: Spelling;
  /** Of each variable those that must not have its letter. */
  rivals: readonly ReadonlySet<number>[];
  lists: readonly List[];
  /** The pieces of the script in another spelling. */
  spell(spelling: Spelling): Piece[];
  /** The same as a text. */
  write(spelling: Spelling): string;
}

type Range = readonly [from: number, to: number];

type AnyNode = Node & { [key: string]: any }; // eslint-disable-line @typescript-eslint/no-explicit-any

const rangeOf = ({ start, end }: Node): [number, number] => [start, end];

/** What may stand before whatever it needs, because nothing of it happens where it stands. */
const IS_IDLE = /^(ArrowFunction|Function|Array|Object|New)Expression$|^Literal$/;

/** Words between bars in a pattern, as long as they are plain: the order in which they are tried tells nothing. */
function* wordsOf({ start, raw }: { start: number; raw: string }): Generator<List> {
  for (const { 0: words, index } of raw.matchAll(/(?<=[/(|])[A-Za-z ]+(\|[A-Za-z ]+)+(?=[)/|])/g)) {
    let at = start + index;
    const members = words.split('|').map((word) => [at, (at += word.length + 1) - 1] as const);
    yield { members, bound: new Set() };
  }
}

function* listsOf(tree: Node): Generator<List> {
  const found: List[] = [];
  full(tree, (each) => {
    const node = each as AnyNode;
    if (node.type === 'BinaryExpression' && /^[!=]=$/.test(node['operator'] as string))
      found.push({ members: [rangeOf(node['left'] as Node), rangeOf(node['right'] as Node)], bound: new Set() });
    if (node.type === 'ObjectExpression') {
      const properties = node['properties'] as AnyNode[];
      if (properties.every(({ value }) => (value as Node | undefined)?.type === 'Literal'))
        found.push({ members: properties.map(rangeOf), bound: new Set() });
    }
    if (node.type === 'Literal' && node['regex']) found.push(...wordsOf(node as never));
  });
  // The outer one of two that begin at one place comes first.
  yield* found.filter(({ members }) => members.length > 1).sort((a, b) => endOf(b) - endOf(a));
}

/** The declarations in front of the script, in any order but for those that do something. */
function declared(tree: AnyNode): List {
  const { declarations } = ((tree['body'] as AnyNode[])[0]!['body'] as AnyNode[])[0] as AnyNode;
  const all = declarations as AnyNode[];
  const bound = all.flatMap(({ init }, index) => (init && !IS_IDLE.test((init as Node).type) ? [index] : []));
  return { members: all.map(rangeOf), bound: new Set(bound) };
}

const isWithin = (scope: Scope | null, outer: Scope): boolean =>
  scope !== null && (scope === outer || isWithin(scope.upper, outer));

/** Two variables may share a letter unless one is used where the other would be found first. */
function rivalsOf(variables: readonly Variable[]): Set<number>[] {
  const rivals = variables.map(() => new Set<number>());
  variables.forEach((outer, a) => {
    const users = [outer.scope, ...outer.references.map(({ from }) => from)];
    variables.forEach((inner, b) => {
      if (a === b || !isWithin(inner.scope, outer.scope)) return;
      if (users.some((user) => isWithin(user, inner.scope))) {
        rivals[a]?.add(b);
        rivals[b]?.add(a);
      }
    });
  });
  return rivals;
}

/** `code` is a block whose first statement declares all that it declares. */
export function freedomOf(code: string): Freedom {
  const tree = parse(code, { ecmaVersion: 2022, sourceType: 'script', ranges: true });
  const { scopes } = analyze(tree as never, { ecmaVersion: 2022, sourceType: 'script' });
  const variables = scopes
    .filter(({ type }) => type !== 'global')
    .flatMap((scope) => scope.variables.filter(({ identifiers }) => identifiers.length > 0));
  const lists = [declared(tree), ...listsOf(tree)];
  const letters = new Map<number, number>();
  variables.forEach(({ identifiers, references }, index) => {
    for (const { range } of [...identifiers, ...references.map(({ identifier }) => identifier)])
      letters.set(range![0], index);
  });
  const parts = partsOf([0, code.length], lists, { lists, letters, lengths: variables.map(({ name }) => name.length) });
  return {
    spelling: {
      names: variables.map(({ name }) => name),
      orders: lists.map(({ members }) => members.map((_, n) => n)),
    },
    rivals: rivalsOf(variables),
    lists,
    spell: (spelling) => spelled(parts, spelling),
    write: (spelling) => written(code, parts, spelling),
  };
}

/** What a script is made of: text, places of variables, and lists. */
type Part = Range | { variable: number } | { list: number; members: Part[][]; gaps: Range[] };

interface Slots {
  lists: readonly List[];
  /** Offset → variable. */
  letters: ReadonlyMap<number, number>;
  lengths: readonly number[];
}

const endOf = ({ members }: List): number => members.at(-1)![1];

function partsOf([from, to]: Range, inside: readonly List[], slots: Slots): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (let place = from; place < to;) {
    const list = inside.find((each) => each.members[0]![0] === place && endOf(each) <= to);
    const variable = slots.letters.get(place);
    if (list) {
      const others = inside.filter((each) => each !== list);
      const members = list.members.map((member) => partsOf(member, others, slots));
      const gaps = list.members.slice(1).map(([next], n): Range => [list.members[n]![1], next]);
      parts.push([at, place], { list: slots.lists.indexOf(list), members, gaps });
      at = place = endOf(list);
    } else if (variable !== undefined) {
      parts.push([at, place], { variable });
      at = place += slots.lengths[variable]!;
    } else place++;
  }
  return [...parts, [at, to]];
}

function spelled(parts: readonly Part[], spelling: Spelling): Piece[] {
  return parts.flatMap((part): Piece[] => {
    if ('variable' in part) return [spelling.names[part.variable]!];
    if (!('list' in part)) return part[0] < part[1] ? [part] : [];
    return spelling.orders[part.list]!.flatMap((member, position) => [
      ...(position > 0 ? [part.gaps[position - 1]!] : []),
      ...spelled(part.members[member]!, spelling),
    ]);
  });
}

/** As `spelled`, and faster, for who tries many. */
function written(code: string, parts: readonly Part[], spelling: Spelling): string {
  let text = '';
  for (const part of parts) {
    if ('variable' in part) text += spelling.names[part.variable]!;
    else if (!('list' in part)) text += code.slice(part[0], part[1]);
    else {
      spelling.orders[part.list]!.forEach((member, position) => {
        if (position > 0) text += code.slice(...part.gaps[position - 1]!);
        text += written(code, part.members[member]!, spelling);
      });
    }
  }
  return text;
}
