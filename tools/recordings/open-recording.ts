/** A recording as the lab keeps what it sees: records that its dashboard can show, with the tag's runs against the stand-in. */
import type { LabRecord } from '../pairing/record-types.ts';
import { judgeRecording } from './judge-recording.ts';
import { readTraffic } from './read-traffic.ts';
import type { TagToRun } from './run-events.ts';

/** Oldest first. @throws RecordingError for what is no recording */
export async function openRecording(text: string, tag: TagToRun): Promise<LabRecord[]> {
  const { records } = await judgeRecording(await readTraffic([Buffer.from(text)]), tag);
  return records;
}
