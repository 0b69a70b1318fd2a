#!/usr/bin/env node
/** The countonce command: finds the subcommand and hands over. What a subcommand does is written in its own file. */
import { existsSync, readFileSync } from 'node:fs';
import { URL } from 'node:url';

/** In a checkout the sources run as they are; the package has them compiled, and no translator. */
const IS_SOURCE = existsSync(new URL('./cli/command-line.ts', import.meta.url));
const load = (file) => import(IS_SOURCE ? `./${file}.ts` : `../dist/tools/${file}.js`);

const COMMANDS = {
  test: { file: 'sandbox/cli/test', about: "run the scenarios in a template's ___TESTS___" },
  lint: { file: 'sandbox/cli/lint', about: 'check a template the way GTM and the gallery do' },
  run: { file: 'sandbox/cli/run', about: 'run a template once and show what it did' },
  cost: { file: 'sandbox/cli/cost', about: 'count what an event costs when GTM interprets a template' },
  audit: { file: 'containers/audit/cli', about: 'find in container exports what makes Meta count twice' },
  container: { file: 'containers/write/cli', about: 'write a container that Tag Manager merges' },
  check: {
    file: 'recordings/cli/check',
    about: 'say of a browser recording (HAR) whether each action is counted once',
  },
  lab: { file: 'lab/start', about: 'start the lab: a local tagging server with a stand-in for Meta' },
  send: { file: 'relay/cli/send', about: 'send a file of events to Meta, and say what became of each' },
  relay: { file: 'relay/cli/relay', about: 'take events of backends and send them to Meta in batches' },
  replay: { file: 'lab/cli/replay', about: 'run a saved session through one or two templates' },
};

const usage = () =>
  [
    'Usage: countonce <command> [options]',
    '',
    ...Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`),
    '',
    'countonce <command> --help shows the options of a command, countonce --version the version.',
  ].join('\n');

const version = () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

const run = async ([name, ...args]) => {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${usage()}\n`);
    return 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  if (IS_SOURCE) (await import('tsx/esm/api')).register();
  if (!Object.hasOwn(COMMANDS, name)) {
    const { complain } = await load('cli/command-line');
    complain(`countonce: there is no command "${name}"`);
    process.stderr.write(`\n${usage()}\n`);
    return 2;
  }
  const { main } = await load(COMMANDS[name].file);
  return main(args);
};

// A reader that has seen enough, `countonce … | head`, is no fault.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 3));
process.exitCode = await run(process.argv.slice(2));
