/**
 * Folds words into a shorter pattern: `firstname lastname` → `(first|last)name`. Its groups are
 * there to be found only, so they need not say that nothing of them is kept. What is shipped is the pattern. Knows no list.
 */

/** Words that are each a beginning and an ending, with every beginning before every ending. */
interface Product {
  beginnings: readonly string[];
  endings: readonly string[];
  saved: number;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** One of the texts, in as few characters as go without folding: `name`, `[ab]`, `(first|last)`, `(no)?`. */
function oneOf(texts: readonly string[]): string {
  const some = texts.filter((text) => text !== '');
  const mark = some.length < texts.length ? '?' : '';
  if (some.length === 0) return '';
  if (some.every((text) => /^[a-z]$/.test(text))) return (some.length > 1 ? `[${some.join('')}]` : some[0]) + mark;
  const inner = folded(some);
  return inner.length === 1 && !mark ? (inner[0] as string) : `(${inner.join('|')})${mark}`;
}

/** Characters that texts take beside each other, with their bars and, if they are several, brackets. */
const lengthOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length + 1, 0) + (texts.length > 1 ? 1 : -1);

const productOf = (beginnings: readonly string[], endings: readonly string[]): Product => {
  const letters = beginnings.reduce((sum, text) => sum + text.length * endings.length, 0);
  const others = endings.reduce((sum, text) => sum + text.length * beginnings.length, 0);
  const before = letters + others + beginnings.length * endings.length - 1;
  return { beginnings, endings, saved: before - lengthOf(beginnings) - lengthOf(endings) };
};

/** For each beginning the endings that follow it. */
function endingsOf(words: readonly string[]): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const word of words) {
    for (let at = 1; at <= word.length; at++) {
      const head = word.slice(0, at);
      all.set(head, [...(all.get(head) ?? []), word.slice(at)]);
    }
  }
  return all;
}

/** The product that saves most; undefined where none saves anything. */
function mostSaving(words: readonly string[]): Product | undefined {
  const endings = endingsOf(words);
  const heads = new Map<string, string[]>();
  for (const [head, tails] of endings) for (const tail of tails) heads.set(tail, [...(heads.get(tail) ?? []), head]);
  const sets = new Map<string, string[]>();
  for (const tails of endings.values()) sets.set(tails.join(), tails);
  for (const tail of heads.keys()) sets.set(tail, [tail]);
  for (const those of heads.values()) {
    if (those.length < 2) continue;
    const shared = (endings.get(those[0] as string) ?? []).filter((tail) =>
      those.every((head) => endings.get(head)?.includes(tail)),
    );
    sets.set(shared.join(), shared);
  }
  let best: Product | undefined;
  for (const tails of sets.values()) {
    const those = unique(tails.flatMap((tail) => heads.get(tail) ?? [])).filter((head) =>
      tails.every((tail) => endings.get(head)?.includes(tail)),
    );
    const product = productOf(those, tails);
    if (product.saved > (best?.saved ?? 0)) best = product;
  }
  return best;
}

/** Alternatives of a pattern that fits the words and nothing else. */
export function folded(words: readonly string[]): string[] {
  const best = mostSaving(words);
  if (!best) return [...words];
  const taken = new Set(best.beginnings.flatMap((head) => best.endings.map((tail) => head + tail)));
  const rest = words.filter((word) => !taken.has(word));
  return [oneOf(best.beginnings) + oneOf(best.endings), ...folded(rest)];
}
