/**
 * What to do about a row that is not paired. Where the tag or Meta gave the reason, the words are those of the tag's own
 * tables, from which its reference is made; the rows here are about what only two sides together show.
 */
import { GRAPH_ERRORS } from '../../template/spec/graph-errors.ts';
import { PROBLEMS } from '../../template/spec/problems.ts';
import type { PairProblem, Verdict } from './pair-types.ts';

type Code = (typeof PROBLEMS)[number]['code'];

/** Of the tag's reasons. */
const remedyOf = (code: Code): string => PROBLEMS.find((row) => row.code === code)?.remedy ?? '';

const SAME_ID =
  'Paste the CountOnce snippet into the head before every other tag, or pass one id both as the pixel’s eventID and as GA4’s event_id.';

const BY_PROBLEM: Readonly<Partial<Record<PairProblem, string>>> = {
  id: SAME_ID,
  'no-id': remedyOf('no_event_id'),
  name: 'Give both the same name: map GA4’s name to the pixel’s under “Your own names”, or rename the pixel’s event.',
  'outside-window': 'Report the action when it happens, or once: leave out what a later visit or an import repeats.',
  'order-again':
    'Report an order once: use Purchase and the order number as the id on both sides, so that a reload repeats the id.',
  'shared-id': 'Make a new id for each action; an id in the Google tag’s settings sticks to every event of the page.',
  refused: 'Send GA4 hits to /g/collect, as gtag.js and the Google tag do; the reason names what this one lacks.',
  automatic: 'Nothing: Meta counts it once. To be rid of it, switch automatic events off in Events Manager, Settings.',
  'third-sender':
    'Switch one of the two servers off: the shop’s plugin, Meta-enabled Conversions API or a Gateway in Events Manager, or this tag.',
};

const BY_VERDICT: Readonly<Partial<Record<Verdict, string>>> = {
  'browser-only':
    'Check that a GA4 event of this action fires and that its tag sends to this server; what fires only the pixel has no server event.',
  'server-only':
    'Check that the pixel loads on this page and is not blocked, and that mirror.js stands before it, so that the lab sees its calls.',
  skipped: 'If this is meant, nothing. Else the reason names the setting that decided it.',
  failed: remedyOf('refused'),
};

/** A row's remedy; undefined where both sides are counted once. `reason` is the server's, where it sent nothing. */
export function remedyFor(verdict: Verdict, problem: PairProblem | undefined, reason = ''): string | undefined {
  if (verdict === 'paired') return undefined;
  const said = verdict === 'failed' || verdict === 'skipped' ? saidByTag(reason) : undefined;
  return said ?? (problem && BY_PROBLEM[problem]) ?? BY_VERDICT[verdict];
}

/** The row of the tag's tables whose words the reason has, else the row of Meta's code. */
function saidByTag(reason: string): string | undefined {
  if (reason.startsWith('Held back'))
    return 'Set a test code in the form, or confirm on /real that events may count as real.';
  if (reason.startsWith('No answer came in time')) return remedyOf('timed_out');
  const lower = reason.toLowerCase();
  const row = PROBLEMS.find(({ text }) => lower.startsWith(text.toLowerCase()));
  if (row !== undefined) return row.remedy;
  const [, code, subcode] = /, code (\d+)(?:\/(\d+))?:/.exec(reason) ?? [];
  const graph = GRAPH_ERRORS.filter((each) => each.code === Number(code));
  return (graph.find((each) => each.subcode === Number(subcode)) ?? graph.find((each) => each.subcode === 0))?.remedy;
}

/** The one remedy that names a value: which pixel the lab's tag should have. */
export const useThisPixel = (pixelId: string): string =>
  `Use ${pixelId} in the lab: start it with PIXEL_ID=${pixelId}, or enter it on /form. On a live site, give the tag and the pixel the same id.`;
