/** Migrates an export as `countonce container server --from` does. Not a test itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContainer } from '../../tools/containers/format/container.ts';
import { migrate } from '../../tools/containers/write/from/migrate.ts';
import { writeServerTags } from '../../tools/containers/write/server-container.ts';
import { readForm } from '../../tools/containers/write/tag-form.ts';
import { exportOf, type Parts } from './make-export.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, '../../template.tpl'), 'utf8');
const FORM = readForm(TEMPLATE);

export const migrated = (parts: Parts, pixelId?: string) => {
  const migration = migrate(readContainer(exportOf('SERVER', parts), 'old.json'), FORM, pixelId);
  const text = writeServerTags({ template: TEMPLATE, ...migration.plan, withClient: false, time: new Date(0) });
  return { ...migration, text, container: readContainer(text, 'new.json') };
};
