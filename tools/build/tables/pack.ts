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

/** How long runs may be: which makes the shortest text depends on the text. */
const LONGEST = [7, 16];
/** Runs are counted anew after so many abbreviations, because signs make new runs. */
const SIGNS_PER_COUNT = 4;
const HOPEFUL = 400;

/** Stands for a sign until it is known which are used most. Characters that no text has. */
const STAND_INS = /[\ue000-\ue3ff]/g;
const standIn = (index: number): string => String.fromCharCode(0xe000 + index);

/** Bytes in a container, where < > = & ' take six. */
const bytesOf = (text: string): number => {
  const spelled = text.replace(STAND_INS, 'A');
  return Buffer.byteLength(spelled) + 5 * (spelled.match(/[<>=&']/g)?.length ?? 0);
};

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
function hopefulRuns(text: string, longest: number): Run[] {
  const counts = new Map<string, number>();
  for (let from = 0; from < text.length; from++) {
    for (let to = from + 2; to <= Math.min(text.length, from + longest); to++) {
      const run = text.slice(from, to);
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
  const gains = [...counts].map(([run, count]) => ({ run, gain: gainOf(run, count, 1) }));
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

/** The text and what it abbreviates, with signs by how often they are used, so that those of two bytes are the seldom ones. */
function spell(text: string, runs: ReadonlyMap<string, string>, signs: readonly string[]): string {
  const whole = [text, ...runs.values()].join('');
  const used = [...runs.keys()].sort((one, other) => countIn(whole, other) - countIn(whole, one));
  const signOf = (sign: string): string => signs[used.indexOf(sign)] ?? sign;
  const order = [...runs.keys()].reverse().join('');
  return [text, ...runs.values(), order].join(MARK).replace(STAND_INS, signOf);
}

/** Spells out again what is used so little in the end, because other runs hold it, that its entry costs more. */
function spareSeldom(text: string, runs: Map<string, string>): string {
  let spared = text;
  for (const [sign, run] of runs) {
    const count = countIn([spared, ...runs.values()].join(MARK), sign);
    if (gainOf(run, count, 1) > 0) continue;
    runs.delete(sign);
    spared = spared.replaceAll(sign, () => run);
    for (const [other, held] of runs)
      runs.set(
        other,
        held.replaceAll(sign, () => run),
      );
  }
  return spared;
}

function packBy(longest: number, text: string, signs: readonly string[]): string {
  const abbreviated = new Map<string, string>();
  let packed = text;
  let runs: Run[] = [];
  for (const [index, sign] of signs.entries()) {
    if (index % SIGNS_PER_COUNT === 0) runs = hopefulRuns(packed, longest);
    const run = bestOf(runs, packed, bytesOf(sign));
    if (run === undefined) break;
    packed = packed.replaceAll(run, () => standIn(index));
    abbreviated.set(standIn(index), run);
  }
  const spared = spareSeldom(packed, abbreviated);
  return spell(spared, abbreviated, signs);
}

/** `most` is how many abbreviations, where ordinary events pay for each. */
export function pack(text: string, most = SIGNS.length): string {
  if (text.includes(MARK)) throw new Error(`a text that is packed has no place for ${MARK}: ${text.slice(0, 40)}`);
  const signs = SIGNS.filter((each) => !text.includes(each)).slice(0, most);
  const all = LONGEST.map((longest) => packBy(longest, text, signs));
  return all.sort((one, other) => bytesOf(one) - bytesOf(other))[0] as string;
}
