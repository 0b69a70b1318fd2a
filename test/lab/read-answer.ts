/** Reads the lab's JSON answers with their types. */
import type { StreamMessages } from '../../tools/lab/http/stream-reader.ts';
import type { Complaint } from '../../tools/lab/http/request-error.ts';
import type { PairRow, PairTotals } from '../../tools/pairing/pair-types.ts';
import type { RecordRow, RecordView, Totals } from '../../tools/pairing/record-types.ts';
import type { LabStatus } from '../../tools/lab/lab-status.ts';

export async function readComplaint(response: Response): Promise<Complaint> {
  return ((await response.json()) as { error: Complaint }).error;
}

export interface RecordList {
  status: LabStatus;
  totals: Totals;
  rows: RecordRow[];
}

export interface PairList {
  status: LabStatus;
  totals: PairTotals;
  rows: PairRow[];
}

export async function readSnapshot(response: Response): Promise<RecordList> {
  return (await response.json()) as RecordList;
}

export async function readPairs(url: string): Promise<PairList> {
  return (await (await fetch(`${url}/api/pairs`)).json()) as PairList;
}

export async function readView(response: Response): Promise<RecordView> {
  return (await response.json()) as RecordView;
}

/** Follows the lab's stream, acts, and returns the data of the first message of this name. */
export async function followStream<Name extends keyof StreamMessages>(
  url: string,
  name: Name,
  act: () => Promise<unknown>,
): Promise<StreamMessages[Name]> {
  const controller = new AbortController();
  const response = await fetch(`${url}/api/stream`, { signal: controller.signal });
  const message = readMessage(response, name);
  await act();
  const data = (await message) as StreamMessages[Name];
  controller.abort();
  return data;
}

async function readMessage(response: Response, name: string): Promise<unknown> {
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    const match = new RegExp(`event: ${name}\ndata: (.*)\n\n`).exec(text);
    if (match?.[1] !== undefined) return JSON.parse(match[1]);
  }
  throw new Error(`The stream ended without "${name}".`);
}
