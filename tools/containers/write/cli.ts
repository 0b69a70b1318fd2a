/** The command `countonce container`: writes a container export that Tag Manager merges. Owns the options and what is said. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand, print, type Parsed, UsageError } from '../../cli/command-line.ts';
import { EXIT } from '../../cli/exit-status.ts';
import { readExportFile } from '../read-export-file.ts';
import { migrate, MigrationError, type Migration } from './from/migrate.ts';
import { FILL_IN, writeServerContainer, writeServerTags } from './server-container.ts';
import { readForm } from './tag-form.ts';
import { writeWebContainer } from './web-container.ts';

const HELP = `Usage: countonce container server --pixel-id DIGITS [--from EXPORT.json] -o FILE.json
       countonce container web [--pixel-id DIGITS] [--measurement-id G-…] [--server-url https://…] -o FILE.json

Writes a file for Tag Manager: Admin → Import Container → Existing workspace → Merge → Overwrite conflicting. Nothing is sent
anywhere, and no token is in the file: fill it in, in Tag Manager.

server: the template, one tag for all events of the client GA4, its trigger, the client.
web: the snippet, the variable event_id, the event settings variable With event_id, and the Google tag if its ID is given.

  --pixel-id DIGITS       of the pixel (dataset), from Events Manager
  --measurement-id G-…    of GA4: the web container gets a Google tag
  --server-url https://…  of the tagging server: where that Google tag sends its hits
  --from EXPORT.json      a server container with Stape's or Meta's tag: its pixel, triggers, names, rows and settings are taken
                          over, and what has no place is listed. The old tags are not paused: do that before you publish
  -o, --output FILE.json  the file to write
  --help                  this text`;

const OPTIONS = {
  'pixel-id': { type: 'string' },
  'measurement-id': { type: 'string' },
  'server-url': { type: 'string' },
  from: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

type Values = Parsed<typeof OPTIONS>['values'];

export const main = defineCommand({
  name: 'container',
  help: HELP,
  options: OPTIONS,
  run: ({ values, positionals: [kind, ...rest] }) => {
    if ((kind !== 'web' && kind !== 'server') || rest.length > 0)
      throw new UsageError('say which container: countonce container server … or countonce container web …');
    check(values);
    const { content, said } = kind === 'web' ? makeWeb(values) : makeServer(values);
    write(values.output, content);
    print([`${values.output}: written, for a ${kind} container.`, ...said, '', ...NEXT]);
    return Promise.resolve(EXIT.fine);
  },
});

const NEXT = [
  'In Tag Manager: Admin → Import Container → this file → Existing workspace → Merge → Overwrite conflicting.',
  'Then: countonce audit YOUR-EXPORT.json',
];

const FORMS = [
  { option: 'pixel-id', pattern: /^\d+$/, wanted: 'digits only; copy it from Events Manager' },
  {
    option: 'measurement-id',
    pattern: /^GT?-[A-Z0-9]+$/,
    wanted: 'as in G-AB12CD34EF; it stands under Admin → Data streams',
  },
  {
    option: 'server-url',
    pattern: /^https:\/\/[^\s/?#"{}]+(\/[^\s?#"{}]*)?$/,
    wanted: 'an address such as https://sst.shop.example',
  },
] as const;

const check = (values: Values): void => {
  for (const { option, pattern, wanted } of FORMS) {
    const value = values[option];
    if (value !== undefined && !pattern.test(value))
      throw new UsageError(`--${option}: "${value}" is not what is wanted: ${wanted}`);
  }
  if (values.output === undefined) throw new UsageError('name the file to write: -o FILE.json');
};

interface Made {
  content: string;
  said: readonly string[];
}

const ROOT = join(import.meta.dirname, '..', '..', '..');
const template = (): string => readFileSync(join(ROOT, 'template.tpl'), 'utf8');
const snippet = (): string => readFileSync(join(ROOT, 'client-snippet', 'dist', 'countonce.html'), 'utf8');

const makeWeb = (values: Values): Made => {
  if (values.from !== undefined)
    throw new UsageError('--from: takes a server container; there is nothing to take over from a web container');
  const measurementId = values['measurement-id'];
  if (values['server-url'] !== undefined && measurementId === undefined)
    throw new UsageError(
      '--server-url: goes into the Google tag; add --measurement-id, or enter the address in your own Google tag',
    );
  return {
    content: writeWebContainer({
      snippet: snippet(),
      ...(values['pixel-id'] !== undefined && { pixelId: values['pixel-id'] }),
      ...(measurementId !== undefined && { measurementId }),
      ...(values['server-url'] !== undefined && { serverUrl: values['server-url'] }),
      time: new Date(),
    }),
    said: [
      'The pixel stays where it is; empty the field Event ID of its tags if a random number stands there.',
      'Choose “CountOnce – With event_id” as the event settings variable of each GA4 event tag.',
      ...(measurementId === undefined
        ? []
        : ['If the site has a Google tag already, delete one of the two: page views would come twice.']),
    ],
  };
};

const makeServer = (values: Values): Made => {
  for (const option of ['measurement-id', 'server-url'] as const)
    if (values[option] !== undefined) throw new UsageError(`--${option}: belongs to the web container`);
  const pixelId = values['pixel-id'];
  if (values.from !== undefined) return makeFrom(values.from, pixelId);
  if (pixelId === undefined) throw new UsageError('--pixel-id: is missing; it has to be the pixel that is on the site');
  return {
    content: writeServerContainer(template(), pixelId, new Date()),
    said: [`${FILL_IN} in “CountOnce – Meta Conversions API”.`],
  };
};

const makeFrom = (path: string, pixelId: string | undefined): Made => {
  const container = readExportFile(path);
  const text = template();
  try {
    const migration = migrate(container, readForm(text), pixelId);
    return {
      content: writeServerTags({ template: text, ...migration.plan, withClient: false, time: new Date() }),
      said: describe(migration),
    };
  } catch (error) {
    throw error instanceof MigrationError ? new UsageError(`${path}: ${error.message}`) : error;
  }
};

const describe = ({ plan, toDo, toPause }: Migration): string[] => [
  `Tags: ${plan.tags.map(({ name }) => name).join(', ')}.`,
  '',
  'Pause these before you publish; both at once count twice:',
  ...toPause.map((name) => `  ${name}`),
  '',
  'To do by hand:',
  ...toDo.map((each) => `  ${each}`),
];

/** Somebody's own export is never written over. */
const write = (path = '', content: string): void => {
  try {
    if (existsSync(path) && !readFileSync(path, 'utf8').includes('"name": "CountOnce, '))
      throw new UsageError(`${path}: is there already and was not written by this command; choose another name`);
    writeFileSync(path, content);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
};
