/** `countonce send`: sends the events of a file to Meta, or to the stand-in, and says what became of each. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { defineCommand, print, UsageError } from '../../cli/command-line.ts';
import type { Parsed } from '../../cli/command-line.ts';
import { EXIT } from '../../cli/exit-status.ts';
import { OptionError } from '../../cli/option-error.ts';
import { drawProgress } from '../../cli/progress.ts';
import { createStandIn } from '../../tag/stand-in.ts';
import { runHere } from '../../tag/template-runner.ts';
import { sendToMeta } from '../../tag/transport.ts';
import { Google } from '../google.ts';
import { createRelay } from '../relay.ts';
import { readFileValues, RecordedEvent, type FileValue } from '../send/read-file.ts';
import { sendValues } from '../send/send-values.ts';
import { openState } from '../send/state.ts';
import { Summary } from '../send/summary.ts';
import { ENVIRONMENT_HELP, readSettings, type RelaySettings } from '../settings.ts';

const HELP = `Usage: countonce send [options] FILE

Sends events to Meta in batches: events of a backend, failed events from the tag's log, exports of Cloud
Logging; JSON lines or a JSON list, "-" is the standard input. Each event keeps its id, so that one that is
sent again counts once. 1 means that an event was not sent, 2 that the file cannot be read.

  --form JSON     the tag's form as GTM saves it: a file, or the JSON itself
  --dry-run       nothing leaves this computer, a stand-in for Meta answers; saved sessions of the lab, too
  --resume STATE  keep in this file what is done with; after a stop, the same command goes on from there
  --help          this text

Environment
${ENVIRONMENT_HELP}`;

const OPTIONS = {
  form: { type: 'string' },
  'dry-run': { type: 'boolean' },
  resume: { type: 'string' },
} as const;

type Values = Parsed<typeof OPTIONS>['values'];

export const main = defineCommand({
  name: 'send',
  help: HELP,
  options: OPTIONS,
  run: async ({ values, positionals }) => {
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('name one file, or - for the standard input');
    const isDry = values['dry-run'] === true;
    if (isDry && values.resume !== undefined)
      throw new UsageError('--dry-run and --resume exclude each other: a dry run sends nothing that could be kept');
    const { form, tokenOf } = await readAccount(values);
    const runner = runHere(readFileSync(join(import.meta.dirname, '../../../template.tpl'), 'utf8'));
    const send = isDry ? createStandIn().send : sendToMeta;
    const state = openState(values.resume, Date.now());
    const summary = new Summary();
    const tell = (isStopped: boolean): void => {
      drawProgress(undefined);
      print(summary.write({ file, isStopped, isDry, state: values.resume }));
    };
    try {
      const isStopped = await sendValues({
        values: readChecked(file, isDry),
        relay: createRelay({ runner, form, tokenOf, send }),
        state,
        wait: async (ms) => void (await setTimeout(ms)),
        onChunk: (tally) => summary.add(tally),
      });
      tell(isStopped);
      return summary.isFine ? EXIT.fine : EXIT.failed;
    } catch (error) {
      if (error instanceof UsageError && !summary.isEmpty) tell(false);
      throw error;
    } finally {
      state.close();
    }
  },
});

/** Good for the stand-in, and nobody's. */
const MADE_UP = { PIXEL_ID: '1234567890123456', ACCESS_TOKEN: 'EAAsendStandInToken0000000000000000000' };

async function readAccount({ form, 'dry-run': isDry }: Values): Promise<RelaySettings> {
  const given: NodeJS.ProcessEnv = { ...process.env, ...(form !== undefined && { FORM: form }) };
  try {
    if (!isDry) return await readSettings(given, new Google());
    const { FORM, PIXEL_ID = MADE_UP.PIXEL_ID } = given;
    const settings = await readSettings({ ...MADE_UP, PIXEL_ID, FORM }, new Google());
    return { ...settings, tokenOf: () => MADE_UP.ACCESS_TOKEN };
  } catch (error) {
    throw error instanceof OptionError ? new UsageError(error.message) : error;
  }
}

async function* readChecked(file: string, isDry: boolean): AsyncGenerator<FileValue> {
  for await (const each of readFileValues(readPieces(file))) {
    if (each.value instanceof RecordedEvent && !isDry)
      throw new UsageError(`${file}: a saved session may hold made-up values in place of personal ones; use --dry-run`);
    yield each;
  }
}

/** Two hundred and fifty-six kilobytes: half a second of a slow disk. */
const PIECE = 262_144;

async function* readPieces(file: string): AsyncGenerator<Buffer> {
  if (file === '-') {
    yield* process.stdin as AsyncIterable<Buffer>;
    return;
  }
  try {
    const all = statSync(file).size;
    let done = 0;
    for await (const piece of createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
      drawProgress({ what: 'Sending', done, all });
      yield piece;
      done += piece.length;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
