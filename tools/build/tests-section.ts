/**
 * Renders `___TESTS___` from template/scenarios: one file is one scenario, its first line is its name as a comment;
 * `setup.js` runs before each. Written so that GTM's YAML reader takes it: a malformed section makes GTM refuse the import.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ROOT } from './root.ts';

const FOLDER = join(ROOT, 'template/scenarios');
const SETUP = 'setup.js';

const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8').trim();

function scenario(file: string): { name: string; code: string } {
  const [first = '', ...rest] = read(file).split('\n');
  const name = first.startsWith('// ') ? first.slice(3).trim() : '';
  if (!name) {
    throw new Error(`template/scenarios/${file}: the first line must be the scenario’s name as a comment: // Name.`);
  }
  return { name, code: rest.join('\n').trim() };
}

export function renderTests(): string {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.js') && file !== SETUP)
    .sort();
  const section = { scenarios: files.map(scenario), setup: read(SETUP) };
  return stringify(section, { blockQuote: 'literal', lineWidth: 0, indentSeq: false }).trimEnd();
}
