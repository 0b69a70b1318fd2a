/** Stage: the consent gate. Decides whether the event may be sent and cookies written; says why not. */
import { AD_STORAGE, AD_USER_DATA } from '../spec/consent.ts';
import { consentFor } from './consent-signal.ts';
import { isOn } from './settings.ts';
import type { Incoming, Problem } from './types.ts';

/** Why the event may not pass, with the consent type; undefined when it may. */
export const consentProblem = (incoming: Incoming): Problem | undefined => {
  const settings = incoming.settings;
  if (!isOn(settings, 'respectConsent')) return undefined;
  for (const type of isOn(settings, 'requireAdUserData') ? [AD_STORAGE, AD_USER_DATA] : [AD_STORAGE]) {
    const consent = consentFor(incoming, type);
    if (consent === 'denied') return { code: 'consent_denied', detail: type.type };
    if (!consent && settings['withoutConsentSignal'] === 'skip') return { code: 'consent_unknown', detail: type.type };
  }
  return undefined;
};
