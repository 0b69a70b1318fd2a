/** Serves the files of a folder. Reads them once, so that no request can name a file outside, and shows only what pages load. */
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { newRoutes, type LabContext, type LabRoutes } from './routes.ts';

/** A browser asks again each time, so that a changed file is seen. */
export const serve =
  (name: string, body: Buffer<ArrayBuffer> | string) =>
  (c: LabContext): Response =>
    c.body(body, 200, { 'Content-Type': getMimeType(name) ?? 'application/octet-stream', 'Cache-Control': 'no-cache' });

const SHOWN = ['.css', '.js', '.svg'];

/** `folder/NAME` at `path/NAME`. Throws where the folder is missing. */
export function fileRoutes(folder: string, path: string): LabRoutes {
  const routes = newRoutes();
  for (const name of readdirSync(folder)) {
    if (SHOWN.includes(extname(name))) routes.get(`${path}/${name}`, serve(name, readFileSync(join(folder, name))));
  }
  return routes;
}
