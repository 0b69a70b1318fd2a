/**
 * Packs a long text: what recurs in it is replaced by one sign, and stands once behind the text. The tag unpacks it with a few nodes
 * per sign (template/src/values.ts, unpack), so this is for what few events need. Owns the form and the choice.
 */

/** Stands between the text, what is abbreviated, and the signs that do it: those the last one first. */
const MARK = '~';

/** Signs that take one byte in a container, then such that take two. */
const SIGNS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%()*+,-./:;?@[]^_`{|}0123456789',
  ...'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
];

const LONGEST = 14;
/** Runs are counted anew after so many abbreviations, because signs make new runs. */
const SIGNS_PER_COUNT = 8;
const HOPEFUL = 400;

/** Bytes in a container, where < > = & ' take six. */
const bytesOf = (text: string): number => Buffer.byteLength(text) + 5 * (text.match(/[<>=&']/g)?.length ?? 0);

/** What an abbreviation by a sign of so many bytes saves, less what its own entry takes. */
const gainOf = (run: string, count: number, sign: number): number =>
  count * (bytesOf(run) - sign) - bytesOf(run) - sign - 1;

const countIn = (text: string, run: string): number => text.split(run).length - 1;

/** A run of characters, and at most what an abbreviation saves: each further one leaves fewer of it. */
interface Run {
  run: string;
  gain: number;
}

/** The runs of characters that may be worth an abbreviation, the best first. */
function hopefulRuns(text: string, sign: number): Run[] {
  const counts = new Map<string, number>();
  for (let from = 0; from < text.length; from++) {
    for (let to = from + 2; to <= Math.min(text.length, from + LONGEST); to++) {
      const run = text.slice(from, to);
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
  const gains = [...counts].map(([run, count]) => ({ run, gain: gainOf(run, count, sign) }));
  return gains
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, HOPEFUL);
}

/** The run that saves most now; undefined where none saves anything. Of the others only those are counted that could save more. */
function bestOf(runs: Run[], text: string, sign: number): string | undefined {
  let best: Run | undefined;
  for (const each of runs) {
    if (best && each.gain <= best.gain) break;
    each.gain = gainOf(each.run, countIn(text, each.run), sign);
    if (each.gain > (best?.gain ?? 0)) best = each;
  }
  runs.sort((a, b) => b.gain - a.gain);
  return best?.run;
}

/** `most` is how many abbreviations, where ordinary events pay for each. */
export function pack(text: string, most = SIGNS.length): string {
  if (text.includes(MARK)) throw new Error(`a text that is packed has no place for ${MARK}: ${text.slice(0, 40)}`);
  let packed = text;
  const signs: string[] = [];
  const abbreviated: string[] = [];
  let runs: Run[] = [];
  for (const sign of SIGNS.filter((each) => !text.includes(each)).slice(0, most)) {
    const bytes = bytesOf(sign);
    if (signs.length % SIGNS_PER_COUNT === 0) runs = hopefulRuns(packed, bytes);
    const run = bestOf(runs, packed, bytes);
    if (run === undefined) break;
    packed = packed.replaceAll(run, () => sign);
    signs.unshift(sign);
    abbreviated.push(run);
  }
  return [packed, ...abbreviated, signs.join('')].join(MARK);
}
