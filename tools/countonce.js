#!/usr/bin/env node
/** The countonce command: finds the subcommand and hands over. What a subcommand does is written in its own file. */
import { register } from 'tsx/esm/api';

const COMMANDS = {
  test: { file: './sandbox/cli/test.ts', about: "run the scenarios in a template's ___TESTS___" },
  lint: { file: './sandbox/cli/lint.ts', about: 'check a template the way GTM and the gallery do' },
  run: { file: './sandbox/cli/run.ts', about: 'run a template once and show what it did' },
  cost: { file: './sandbox/cli/cost.ts', about: 'count what an event costs when GTM interprets a template' },
  replay: { file: './lab/cli/replay.ts', about: 'run a saved session through one or two templates' },
};

const usage = () =>
  [
    'Usage: countonce <command> [options]',
    '',
    ...Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(8)} ${about}`),
    '',
    'countonce <command> --help shows the options of a command.',
  ].join('\n');

const run = async ([name, ...args]) => {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${usage()}\n`);
    return 0;
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    process.stderr.write(`countonce: there is no command "${name}"\n\n${usage()}\n`);
    return 2;
  }
  register();
  const { main } = await import(COMMANDS[name].file);
  return main(args);
};

process.exitCode = await run(process.argv.slice(2));
