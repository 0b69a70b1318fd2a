/** Makes the report of a recording for a test, with our own template, and reads it in short. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportRecording } from '../../tools/recordings/report.ts';
import type { Report } from '../../tools/recordings/report-types.ts';
import { runHere } from '../../tools/tag/template-runner.ts';
import { har, type Sent } from './make-har.ts';

const RUNNER = runHere(readFileSync(join(import.meta.dirname, '../../template.tpl'), 'utf8'));

type Json = Record<string, unknown>;

export const check = (text: string | Uint8Array, tagForm?: Json): Promise<Report> =>
  reportRecording(
    { file: 'site.har', bytes: [Buffer.from(text)] },
    { runner: RUNNER, ...(tagForm && { form: tagForm }) },
  );

export const checkSent = (sent: readonly Sent[], tagForm?: Json): Promise<Report> => check(har(sent), tagForm);

/** `Purchase paired`, in the order of the report. */
export const verdictsOf = ({ actions }: Report): string[] => actions.map(({ name, verdict }) => `${name} ${verdict}`);

export const rulesOf = ({ findings }: Report): string[] => findings.map(({ rule }) => rule);
