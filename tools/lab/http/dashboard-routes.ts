/** The dashboard over HTTP, and the script that people paste into their sites. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileRoutes, serve } from './files.ts';
import { labPage } from './lab-page.ts';
import type { LabRoutes } from './routes.ts';

const FOLDER = join(import.meta.dirname, '..', 'dashboard');

export function dashboardRoutes(): LabRoutes {
  return fileRoutes(FOLDER, '/pages')
    .get('/', labPage({ title: 'Dashboard', path: '/', folder: 'dashboard', name: 'dashboard', style: 'dashboard' }))
    .get('/mirror.js', serve('mirror.js', readFileSync(join(FOLDER, 'mirror.js'))));
}
