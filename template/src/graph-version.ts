/** Which version of the Graph API is called, and whether its time is running out. */
import { VERSION_EXPIRY } from '../spec/runtime.ts';
import { consistsOf, DIGITS } from './characters.ts';
import { textOf } from './shape.ts';
import type { Incoming, Staged } from './types.ts';

const MS_PER_DAY = 86400000;
const WARN_DAYS = 60;
const FIELD = 'graphVersion';

/** `v26.0`: what goes into the address is checked, so that no form value can change the host or the path. */
const isVersion = (text: string): boolean => {
  const parts = text.substring(1).split('.');
  return text.charAt(0) === 'v' && parts.length === 2 && parts.every((part) => consistsOf(part, DIGITS));
};

/** The form's version, else the first row of the calendar. */
export const readGraphVersion = (incoming: Incoming): Staged<string> => {
  const chosen = textOf(incoming.settings[FIELD]);
  const own = incoming.gtm.Object.keys(VERSION_EXPIRY)[0] as string;
  if (chosen && !isVersion(chosen)) return { value: own, problems: [{ code: 'version_unusable', field: FIELD }] };
  const value = chosen || own;
  const expiry = VERSION_EXPIRY[value];
  const expires = expiry !== undefined && expiry < incoming.nowMs + WARN_DAYS * MS_PER_DAY;
  return { value, problems: expires ? [{ code: 'version_expires', field: FIELD }] : [] };
};
