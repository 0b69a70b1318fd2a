/** Reads the command line and the environment of `npm start`. Starts nothing. */
import { parseArgs } from 'node:util';

/** Real mode: requests go to Meta. */
export interface MetaAccount {
  pixelId: string;
  accessToken: string;
  testEventCode?: string;
}

export interface LabOptions {
  /** Undefined: the next free port from 8080 on. */
  port?: number;
  /** Address to listen on. */
  host: string;
  /** Names besides localhost that the lab answers to. */
  hostNames: string[];
  demo: boolean;
  meta?: MetaAccount;
}

/** A setting of the person who starts the lab is wrong: field, reason and remedy in one sentence. */
export class OptionError extends Error {}

export const HELP = `Usage: npm start [-- options]

Starts the lab: a local tagging server that runs template.tpl for each GA4 hit, and a page that shows what happened.

Options
  --no-demo   do not send the demonstration
  --help      show this text

Environment
  PORT             port to listen on; without it the next free one from 8080 on
  HOST             address to listen on; without it 127.0.0.1
  LAB_HOSTS        further host names to answer to, separated by commas
  PIXEL_ID, ACCESS_TOKEN
                   send to Meta instead of the stand-in; the token stays in memory
  TEST_EVENT_CODE  send to Meta as test events
`;

/** Undefined when help was asked for. Throws OptionError. */
export function readLabOptions(args: string[], environment: NodeJS.ProcessEnv): LabOptions | undefined {
  const flags = readFlags(args);
  if (flags.help) return undefined;
  return {
    port: readPort(environment['PORT']),
    host: environment['HOST'] || '127.0.0.1',
    hostNames: (environment['LAB_HOSTS'] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    demo: !flags['no-demo'],
    meta: readMeta(environment),
  };
}

function readFlags(args: string[]): { help?: boolean; 'no-demo'?: boolean } {
  try {
    return parseArgs({ args, options: { 'no-demo': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } })
      .values;
  } catch (error) {
    throw new OptionError(`${(error as Error).message}\nThe options are --no-demo and --help.`);
  }
}

function readPort(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new OptionError(`PORT is not a port number. Set it to a number from 1 to 65535, for example PORT=8080.`);
}

function readMeta(environment: NodeJS.ProcessEnv): MetaAccount | undefined {
  const { PIXEL_ID: pixelId, ACCESS_TOKEN: accessToken, TEST_EVENT_CODE: testEventCode } = environment;
  if (!pixelId && !accessToken) return undefined;
  if (!pixelId) throw new OptionError('PIXEL_ID is missing although ACCESS_TOKEN is set. Set both, or neither.');
  if (!accessToken) throw new OptionError('ACCESS_TOKEN is missing although PIXEL_ID is set. Set both, or neither.');
  if (!/^\d+$/.test(pixelId)) {
    throw new OptionError('PIXEL_ID is not a number. Copy the id of the data set from Meta’s Events Manager.');
  }
  return { pixelId, accessToken, testEventCode: testEventCode || undefined };
}
