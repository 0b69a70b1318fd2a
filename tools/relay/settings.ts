/** Reads the relay's settings from the environment: pixel, tokens, who may send, where failed events go. Starts nothing. */
import { OptionError } from '../cli/option-error.ts';
import { readJson } from '../sandbox/cli/read-json.ts';
import { UsageError } from '../cli/command-line.ts';
import { readAccount } from '../tag/meta-account.ts';
import type { Callers } from './callers.ts';
import type { Google } from './google.ts';
import type { Json } from './read-items.ts';

export interface RelaySettings {
  /** The tag's form, with tokens. */
  form: Json;
  tokenOf: (pixelId: string) => string | undefined;
  callers: Callers;
  /** `projects/P/topics/T` for events that no further try can help; absent: the subscription's own policy. */
  deadLetterTopic?: string;
}

export const ENVIRONMENT_HELP = `  PIXEL_ID             the data set at Meta
  ACCESS_TOKEN         its token, or the name of a secret in Secret Manager (projects/…/versions/latest)
  ACCESS_TOKEN_<PIXEL> the token of a further pixel, by its number
  TEST_EVENT_CODE      marks all events as test events, which also count
  FORM                 the tag's form as GTM saves it: a file, or the JSON itself`;

type Environment = NodeJS.ProcessEnv;

/** Values that name a secret are read from Secret Manager. @throws OptionError */
export async function readSettings(given: Environment, google: Google): Promise<RelaySettings> {
  const environment = await withSecrets(given, google);
  const form = { ...readForm(environment['FORM']) };
  const { meta } = readAccount({
    PIXEL_ID: environment['PIXEL_ID'] ?? textAt(form, 'pixelId'),
    ACCESS_TOKEN: environment['ACCESS_TOKEN'] ?? textAt(form, 'accessToken'),
    TEST_EVENT_CODE: environment['TEST_EVENT_CODE'] ?? textAt(form, 'testEventCode'),
  });
  if (meta === undefined)
    throw new OptionError('PIXEL_ID and ACCESS_TOKEN are not both set. Set them, or give the form as FORM.');
  const tokens = listTokens(environment, form);
  tokens.set(meta.pixelId, meta.accessToken);
  return {
    form: { ...form, ...meta, furtherPixels: fillTokens(form['furtherPixels'], tokens) },
    tokenOf: (pixelId) => tokens.get(pixelId),
    callers: readCallers(environment),
    ...readTopic(environment['DEAD_LETTER_TOPIC']),
  };
}

function readForm(text: string | undefined): Json | undefined {
  try {
    return readJson('FORM', text || undefined);
  } catch (error) {
    throw error instanceof UsageError ? new OptionError(error.message) : error;
  }
}

const textAt = (form: Json, name: string): string | undefined => {
  const value = form[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const SECRET_NAME = /^projects\/[\w-]+\/secrets\/[\w-]+\/versions\/\w+$/;

async function withSecrets(environment: Environment, google: Google): Promise<Environment> {
  const filled: Environment = { ...environment };
  for (const [name, value = ''] of Object.entries(environment)) {
    if (!/^(?:ACCESS_TOKEN(?:_\d+)?|RELAY_SECRET)$/.test(name) || !SECRET_NAME.test(value)) continue;
    try {
      filled[name] = await google.readSecret(value);
    } catch {
      throw new OptionError(
        `${name} names a secret that cannot be read. Give the relay's service account the role Secret Manager Secret Accessor.`,
      );
    }
  }
  return filled;
}

/** By pixel: of the rows of the form, and of ACCESS_TOKEN_<PIXEL>, which comes first. */
function listTokens(environment: Environment, form: Json): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const { pixelId, accessToken } of rowsOf(form['furtherPixels']))
    if (typeof pixelId === 'string' && typeof accessToken === 'string') tokens.set(pixelId, accessToken);
  for (const [name, value] of Object.entries(environment)) {
    const pixelId = /^ACCESS_TOKEN_(\d{1,20})$/.exec(name)?.[1];
    if (pixelId !== undefined && value) tokens.set(pixelId, value);
  }
  return tokens;
}

function fillTokens(rows: unknown, tokens: ReadonlyMap<string, string>): Json[] {
  return rowsOf(rows).map((row) => ({ ...row, accessToken: tokens.get(String(row['pixelId'])) ?? row['accessToken'] }));
}

const rowsOf = (rows: unknown): Json[] => (Array.isArray(rows) ? (rows as Json[]) : []);

/** A secret that can be guessed is none. */
const SHORTEST_SECRET = 16;

function readCallers({ RELAY_SECRET: secret, RELAY_AUDIENCE: audience, RELAY_SENDERS: senders }: Environment): Callers {
  if (secret && secret.length < SHORTEST_SECRET)
    throw new OptionError(
      `RELAY_SECRET has fewer than ${SHORTEST_SECRET} characters. Make one with: openssl rand -hex 32`,
    );
  const emails = (senders ?? '')
    .split(',')
    .map((email) => email.trim())
    .filter(Boolean);
  if (emails.length > 0 !== Boolean(audience))
    throw new OptionError('Of RELAY_AUDIENCE and RELAY_SENDERS one is missing. Set both, or neither.');
  return { ...(secret && { secret }), ...(audience && { accounts: { audience, emails } }) };
}

function readTopic(topic: string | undefined): Pick<RelaySettings, 'deadLetterTopic'> {
  if (!topic) return {};
  if (/^projects\/[\w-]+\/topics\/[\w.~+%-]+$/.test(topic)) return { deadLetterTopic: topic };
  throw new OptionError('DEAD_LETTER_TOPIC is no topic. Write projects/PROJECT/topics/TOPIC.');
}
