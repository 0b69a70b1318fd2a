/** Reads the command line and the environment of `countonce lab`. Starts nothing. */
import { parseArgs } from 'node:util';
import { OptionError } from '../cli/option-error.ts';
import { readAccount } from '../tag/meta-account.ts';
import type { MetaAccount } from '../tag/tag-settings.ts';
import { TEST_EVENTS_COUNT } from './real/test-events.ts';

export interface LabOptions {
  /** Undefined: the next free port from 8080 on. */
  port?: number;
  /** Address to listen on. */
  host: string;
  /** Names besides localhost that the lab answers to. */
  hostNames: string[];
  /** Path of another template than ours. */
  template?: string;
  /** Never true in real mode: nothing goes to Meta that the user did not make. */
  demo: boolean;
  /** The pixel of the stand-in mode, where the tag has another than the lab's made-up one. */
  pixelId?: string;
  /** Real mode: requests go to Meta. */
  meta?: MetaAccount;
}

export const HELP = `Usage: countonce lab [options]; in a checkout also npm start [-- options]

Starts the lab: a local tagging server that runs template.tpl for each GA4 hit, and a page that shows what happened.

Options
  --template FILE  run another tag than template.tpl
  --no-demo        do not send the three events of the start
  --help           show this text

Environment
  PORT             port to listen on; without it the next free one from 8080 on
  HOST             address to listen on; without it 127.0.0.1
  LAB_HOSTS        further host names to answer to, separated by commas
  PIXEL_ID         your site's pixel, so that the lab's tag has the same one
  ACCESS_TOKEN     with PIXEL_ID: send to Meta instead of the stand-in; the token stays in memory
  TEST_EVENT_CODE  with both: mark what is sent to Meta as test events
                   (${TEST_EVENTS_COUNT})
`;

/** Undefined when help was asked for. Throws OptionError. */
export function readLabOptions(args: string[], environment: NodeJS.ProcessEnv): LabOptions | undefined {
  const flags = readFlags(args);
  if (flags.help) return undefined;
  const account = readAccount(environment);
  return {
    port: readPort(environment['PORT']),
    host: environment['HOST'] || '127.0.0.1',
    hostNames: (environment['LAB_HOSTS'] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    demo: !flags['no-demo'] && account.meta === undefined,
    ...(flags.template !== undefined && { template: flags.template }),
    ...account,
  };
}

function readFlags(args: string[]) {
  const options = {
    template: { type: 'string' },
    'no-demo': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new OptionError(`${(error as Error).message}\nThe options are --template FILE, --no-demo and --help.`);
  }
}

/** Undefined where none is asked for. @throws OptionError */
export function readPort(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new OptionError(`PORT is not a port number. Set it to a number from 1 to 65535, for example PORT=8080.`);
}
