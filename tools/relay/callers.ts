/** Decides who may hand events over: whoever shows the shared secret, or a Google account that the settings name. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Google } from './google.ts';
import type { Complaint } from './input-error.ts';

export interface Callers {
  /** Of the header x-countonce-secret. */
  secret?: string;
  /** Accounts that Google vouches for, and the audience of their tokens. */
  accounts?: { audience: string; emails: readonly string[] };
}

/** The headers that tell who calls. */
export interface Credentials {
  secret?: string;
  authorization?: string;
}

/** Undefined: the caller may. */
export type CheckCaller = (credentials: Credentials) => Promise<Complaint | undefined>;

/** Without secret and accounts nobody is asked; whoever calls this then listens on 127.0.0.1 alone. */
export function createCallerCheck({ secret, accounts }: Callers, google: Google): CheckCaller {
  if (secret === undefined && accounts === undefined) return () => Promise.resolve(undefined);
  return async (credentials) => {
    if (secret !== undefined && credentials.secret !== undefined)
      return isEqual(credentials.secret, secret) ? undefined : WRONG_SECRET;
    const token = /^Bearer (.+)$/i.exec(credentials.authorization ?? '')?.[1];
    if (accounts === undefined || token === undefined) return accounts === undefined ? NO_SECRET : NO_TOKEN;
    try {
      const { email, isVerified } = await google.identify(token, accounts.audience);
      return isVerified && accounts.emails.includes(email) ? undefined : WRONG_ACCOUNT;
    } catch {
      // The library's words hold the token's content.
      return WRONG_TOKEN;
    }
  };
}

/** Of the same length whatever is given, so that the time tells nothing. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isEqual = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted));

const NO_SECRET: Complaint = {
  field: 'x-countonce-secret',
  reason: 'The header is missing.',
  remedy: 'Send the shared secret that the relay was given as RELAY_SECRET.',
};

const WRONG_SECRET: Complaint = {
  field: 'x-countonce-secret',
  reason: 'It is not the secret of this relay.',
  remedy: 'Compare it with RELAY_SECRET; a line end at its end counts.',
};

const NO_TOKEN: Complaint = {
  field: 'Authorization',
  reason: 'It carries no bearer token of Google’s.',
  remedy: 'Let the push subscription sign its requests, or send the shared secret as x-countonce-secret.',
};

const WRONG_TOKEN: Complaint = {
  field: 'Authorization',
  reason: 'Google’s signature, the issuer, the audience or the time of the token is wrong.',
  remedy: 'Give the push subscription the audience that the relay has as RELAY_AUDIENCE.',
};

const WRONG_ACCOUNT: Complaint = {
  field: 'Authorization',
  reason: 'The token is good, but its account is none that may send.',
  remedy: 'Add the e-mail address of the subscription’s service account to RELAY_SENDERS.',
};
