/** Folds words into a shorter pattern: `firstname lastname` → `(?:first|last)name`. What is shipped is the pattern. Knows no list. */

/** An ending or a beginning that several words share. */
interface Shared {
  text: string;
  words: readonly string[];
  atEnd: boolean;
  saved: number;
}

/** `(?:` and `)`. */
const BRACKETS = 4;

function mostSaving(words: readonly string[], atEnd: boolean): Shared | undefined {
  const sharing = new Map<string, string[]>();
  for (const word of words) {
    for (let length = 2; length < word.length; length++) {
      const text = atEnd ? word.slice(-length) : word.slice(0, length);
      sharing.set(text, [...(sharing.get(text) ?? []), word]);
    }
  }
  const all = [...sharing].map(([text, those]) => {
    const saved = (those.length - 1) * text.length - BRACKETS;
    return { text, words: those, atEnd, saved };
  });
  return all.filter(({ saved }) => saved > 0).sort((one, other) => other.saved - one.saved)[0];
}

/** Alternatives of a pattern that fits the words and nothing else. */
export function folded(words: readonly string[]): string[] {
  const [ends, starts] = [mostSaving(words, true), mostSaving(words, false)];
  const shared = starts && starts.saved > (ends?.saved ?? 0) ? starts : ends;
  if (!shared) return [...words];
  const { text, atEnd } = shared;
  const inner = folded(shared.words.map((word) => (atEnd ? word.slice(0, -text.length) : word.slice(text.length))));
  const group = `(?:${inner.join('|')})`;
  return [atEnd ? group + text : text + group, ...folded(words.filter((word) => !shared.words.includes(word)))];
}
