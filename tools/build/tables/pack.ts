/**
 * Packs a long text: what recurs in it is replaced by one sign, and stands once behind the text. The tag unpacks it by native calls,
 * one for each sign (template/src/values.ts, unpacked), so this is for what few events need. Owns the form and the choice.
 */

/** Stands between the text and its abbreviations, the last one first: `sign, what it stands for`. */
const MARK = '~';

/** Signs that cost one byte in a container and mean nothing in a string of JavaScript. */
const SIGNS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%()*+,-./:;?@[]^_`{|}0123456789'];

const LONGEST = 16;

/** Bytes in a container, where < > = & ' take six. */
const bytesOf = (text: string): number => Buffer.byteLength(text) + 5 * (text.match(/[<>=&']/g)?.length ?? 0);

/** How often each run of characters occurs, counting what overlaps. */
function runsOf(pieces: readonly string[]): Map<string, number> {
  const runs = new Map<string, number>();
  for (const piece of pieces) {
    for (let from = 0; from < piece.length; from++) {
      for (let to = from + 2; to <= Math.min(piece.length, from + LONGEST); to++) {
        const run = piece.slice(from, to);
        runs.set(run, (runs.get(run) ?? 0) + 1);
      }
    }
  }
  return runs;
}

const countIn = (pieces: readonly string[], run: string): number =>
  pieces.reduce((count, piece) => count + piece.split(run).length - 1, 0);

/** What an abbreviation saves, less what its own entry takes. */
const gainOf = (run: string, count: number): number => count * (bytesOf(run) - 1) - bytesOf(run) - 2;

/** The run that is worth most; undefined where none is worth anything. */
function bestRun(pieces: readonly string[]): string | undefined {
  const hopeful = [...runsOf(pieces)]
    .map(([run, count]) => ({ run, gain: gainOf(run, count) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, 40)
    .map(({ run }) => ({ run, gain: gainOf(run, countIn(pieces, run)) }));
  const best = hopeful.reduce((a, b) => (b.gain > a.gain ? b : a), { run: '', gain: 0 });
  return best.gain > 0 ? best.run : undefined;
}

/** @param kept what has to stand in the packed text as it is, because it is looked up there */
export function pack(text: string, kept = /(?!)/, most = SIGNS.length): string {
  const signs = SIGNS.filter((sign) => !text.includes(sign)).slice(0, most);
  if (text.includes(MARK)) throw new Error(`a text that is packed has no place for ${MARK}: ${text.slice(0, 40)}`);
  // With a group, split gives what it splits at as well, at every second place.
  const pieces = text.split(new RegExp(`(${kept.source})`, kept.flags));
  const isFree = (_: string, index: number): boolean => index % 2 === 0;
  const entries: string[] = [];
  for (const sign of signs) {
    const run = bestRun(pieces.filter(isFree));
    if (run === undefined) break;
    pieces.forEach(
      (piece, index) => (pieces[index] = isFree(piece, index) ? piece.replaceAll(run, () => sign) : piece),
    );
    entries.unshift(sign + run);
  }
  return [pieces.join(''), ...entries].join(MARK);
}

/** What the tag does. */
export const unpack = (packed: string): string =>
  packed.split(MARK).reduce((text, entry) => text.split(entry.charAt(0)).join(entry.slice(1)));
