/** Opens a lab on a free port for a test, and closes all of them after the tests of a file. Sends what a browser would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLab, type Lab, type LabParts } from '../../tools/lab/lab.ts';
import type { ServerRecord } from '../../tools/pairing/record-types.ts';

const SMALL_TEMPLATE = readFileSync(join(import.meta.dirname, 'small.tpl'), 'utf8');

/** The stand-in's pixel, to which the lab's tag sends. */
const PIXEL_ID = '1234567890123456';

export interface OpenLab extends Lab {
  url: string;
  port: number;
  /** Sends a hit with the parameters that every hit has, and the given ones. */
  hit: (query: string, init?: RequestInit) => Promise<Response>;
  /** Sends a call of the pixel as an image would. */
  pixel: (query: string) => Promise<Response>;
  newest: () => ServerRecord;
}

const open: Lab[] = [];

afterAll(() => Promise.all(open.splice(0).map((lab) => lab.close())));

/** With the small template of this folder, on a free port, unless told otherwise. */
export async function openLab({ port = 0, ...parts }: Partial<LabParts> & { port?: number } = {}): Promise<OpenLab> {
  const lab = createLab({ template: SMALL_TEMPLATE, ...parts });
  open.push(lab);
  const url = await lab.listen(port);
  const hit = (query: string, init?: RequestInit): Promise<Response> =>
    fetch(`${url}/g/collect?v=2&tid=G-TEST123456&cid=1.2&${query}`, init);
  const pixel = (query: string): Promise<Response> => fetch(`${url}/tr/?id=${PIXEL_ID}&rqm=GET&${query}`);
  const newest = (): ServerRecord => {
    const [record] = lab.store.list();
    if (record === undefined) throw new Error('The lab has no record yet.');
    return record;
  };
  return { ...lab, url, port: Number(new URL(url).port), hit, pixel, newest };
}
