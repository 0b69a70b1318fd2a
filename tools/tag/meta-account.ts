/** Reads from the environment which data set at Meta is sent to, and with which token. Asks nobody whether they exist. */
import { OptionError } from '../cli/option-error.ts';
import type { MetaAccount } from './tag-settings.ts';

export interface Account {
  pixelId?: string;
  /** Absent without a token. */
  meta?: MetaAccount;
}

/** Codes look like TEST12345. With a quote or a blank around it Meta takes the event for a real one. */
export const isTestEventCode = (code: unknown): boolean => typeof code === 'string' && /^[A-Za-z0-9]{1,40}$/.test(code);

/** Values that were copied with quotes, blanks or a piece of the page around them look right and are wrong. */
export function readAccount(environment: NodeJS.ProcessEnv): Account {
  const { PIXEL_ID: pixelId, ACCESS_TOKEN: accessToken, TEST_EVENT_CODE: testEventCode } = environment;
  if (!pixelId) {
    if (accessToken) throw new OptionError('PIXEL_ID is missing although ACCESS_TOKEN is set. Set both, or neither.');
    if (testEventCode)
      throw new OptionError('TEST_EVENT_CODE is set without PIXEL_ID and ACCESS_TOKEN. Set all three.');
    return {};
  }
  if (!/^\d{1,20}$/.test(pixelId)) {
    throw new OptionError('PIXEL_ID is not a number. Copy the ID of the dataset from Meta’s Events Manager.');
  }
  if (testEventCode && !isTestEventCode(testEventCode)) throw new OptionError(BROKEN_CODE);
  if (!accessToken) {
    if (testEventCode) throw new OptionError('TEST_EVENT_CODE is set without ACCESS_TOKEN. Set both, or neither.');
    return { pixelId };
  }
  if (!/^[\w|.-]+$/.test(accessToken)) throw new OptionError(BROKEN_TOKEN);
  return { meta: { pixelId, accessToken, ...(testEventCode && { testEventCode }) } };
}

const BROKEN_CODE =
  'TEST_EVENT_CODE is not a test code: letters and digits only, such as TEST12345. Copy it from Events Manager, Test events, without quotes or blanks.';

const BROKEN_TOKEN =
  'ACCESS_TOKEN holds characters that no token has. Copy it from Events Manager, Settings, Conversions API, without quotes or blanks.';
