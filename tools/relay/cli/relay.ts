/**
 * `countonce relay`: the relay on this computer. Without an account at Meta it stands beside the lab, whose stand-in answers and
 * whose page shows its events beside the pixel's; with one it sends to Meta.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { defineCommand, UsageError } from '../../cli/command-line.ts';
import { EXIT } from '../../cli/exit-status.ts';
import { listenOnFreePort } from '../../cli/listen.ts';
import { OptionError } from '../../cli/option-error.ts';
import { readPort } from '../../lab/lab-options.ts';
import { createLab, type Lab } from '../../lab/lab.ts';
import type { NewRecord } from '../../pairing/record-types.ts';
import { sendTo } from '../../tag/stand-in.ts';
import { sendToMeta } from '../../tag/transport.ts';
import { createRelayApp } from '../app.ts';
import { createCallerCheck, type Callers } from '../callers.ts';
import { Google } from '../google.ts';
import type { Item } from '../read-items.ts';
import { openReceiver } from '../open-receiver.ts';
import { createRelayServer } from '../server.ts';
import { ENVIRONMENT_HELP, readSettings, type RelaySettings } from '../settings.ts';
import type { Made } from '../tags.ts';

const HELP = `Usage: countonce relay

Takes events of backends (POST /, JSON) and sends them to Meta in batches, through the same tag as in the
container. Without PIXEL_ID and ACCESS_TOKEN it starts beside the lab: a stand-in answers instead of Meta,
and the lab's page shows the relay's events beside the pixel's.

Environment
${ENVIRONMENT_HELP}
  RELAY_SECRET         who sends it as x-countonce-secret may send
  RELAY_AUDIENCE       with RELAY_SENDERS: whom Google vouches for may send, as a push subscription's account
  RELAY_SENDERS        e-mail addresses of these accounts, separated by commas
  DEAD_LETTER_TOPIC    projects/PROJECT/topics/TOPIC, for pushed events that no further try can help
  PORT                 port to listen on; without it the next free one from 8090 on
  HOST                 address to listen on; without a secret and accounts 127.0.0.1 and no other
  --help               this text`;

const PORTS = { first: 8090, last: 8099 };
const LAB_PORTS = { first: 8080, last: 8089 };
const OWN_COMPUTER = '127.0.0.1';

/** Gives the exit status; a relay that has started goes on behind it. */
export const main = defineCommand({
  name: 'relay',
  help: HELP,
  options: {},
  run: async ({ positionals }) => {
    if (positionals.length > 0) throw new UsageError('it takes no arguments; --help shows its environment');
    try {
      await start(process.env);
      return EXIT.fine;
    } catch (error) {
      throw error instanceof OptionError ? new UsageError(error.message) : error;
    }
  },
});

async function start(environment: NodeJS.ProcessEnv): Promise<void> {
  const { url, labUrl, close } = await openHere(environment, LAB_PORTS);
  process.stdout.write(greeting(url, labUrl));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

interface OpenHere {
  url: string;
  /** Of the lab beside it, which is there without an account at Meta. */
  labUrl: string | undefined;
  close: () => Promise<void>;
}

/** @throws OptionError */
export async function openHere(environment: NodeJS.ProcessEnv, labPorts: typeof LAB_PORTS): Promise<OpenHere> {
  const template = readFileSync(join(import.meta.dirname, '../../../template.tpl'), 'utf8');
  const isReal = environment['ACCESS_TOKEN'] !== undefined || environment['FORM'] !== undefined;
  const lab = isReal ? undefined : createLab({ template, pixelId: environment['PIXEL_ID'] });
  const google = new Google();
  const settings = await readSettings(lab ? { ...environment, ...accountOf(lab) } : environment, google);
  const host = readHost(environment['HOST'], settings.callers);
  const server = openServer({ template, settings, google, lab });
  const url = await listenOnFreePort(listenWith(server), { host, port: readPort(environment['PORT']) }, PORTS);
  const labUrl = lab && (await listenOnFreePort(lab.listen, { host: OWN_COMPUTER }, labPorts));
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    await Promise.all([closed, lab?.close()]);
  };
  return { url, labUrl, close };
}

/** The lab's pixel; any token is good for the stand-in. */
const accountOf = (lab: Lab): NodeJS.ProcessEnv => ({
  PIXEL_ID: lab.status.pixelId,
  ACCESS_TOKEN: 'EAArelayStandInToken0000000000000000000',
});

function readHost(host: string | undefined, { secret, accounts }: Callers): string {
  if (secret !== undefined || accounts !== undefined) return host || OWN_COMPUTER;
  if (!host || host === OWN_COMPUTER) return OWN_COMPUTER;
  throw new OptionError(
    'HOST is set although everybody could send. Set RELAY_SECRET, or RELAY_AUDIENCE and RELAY_SENDERS, or leave HOST out.',
  );
}

interface ServerParts {
  template: string;
  settings: RelaySettings;
  google: Google;
  lab: Lab | undefined;
}

function openServer({ template, settings, google, lab }: ServerParts): Server {
  const send = lab ? sendTo(lab.graph) : sendToMeta;
  const ran = lab && ((item: Item, made: Made): void => void lab.store.add(asRecord(item, made)));
  const receive = openReceiver({ template, settings, google, send, ...(ran && { ran }) });
  return createRelayServer(createRelayApp({ checkCaller: createCallerCheck(settings.callers, google), receive }));
}

/** As the lab keeps what its own tag has done. */
const asRecord = ({ event }: Item, { run }: Made): NewRecord => ({
  side: 'server',
  receivedAtMs: Date.now(),
  hit: { method: 'POST', bytes: JSON.stringify(event).length, remoteAddress: OWN_COMPUTER, run: 'Relay' },
  eventData: event,
  target: 'stand-in',
  ...run,
});

const listenWith = (server: Server) => async (port: number, host: string) => {
  server.listen(port, host);
  await once(server, 'listening');
  return `http://${host === OWN_COMPUTER ? 'localhost' : host}:${(server.address() as AddressInfo).port}`;
};

const greeting = (url: string, labUrl: string | undefined): string =>
  [
    `CountOnce relay: ${url}`,
    labUrl === undefined
      ? 'Events go to Meta.'
      : `Events go to a stand-in for Meta; nothing leaves this computer. What became of them: ${labUrl}`,
    'Stop it with Ctrl+C.\n',
  ].join('\n');
