/** Stage: the consent gate. Decides whether the event may be sent and cookies written; says why not. */
import { consentFor } from './consent-signal.ts';
import type { Gtm } from './gtm.ts';
import { isOn } from './settings.ts';
import type { Incoming, Staged } from './types.ts';

/** True when the event may pass; else the problem names the consent type. */
export const checkConsent = (incoming: Incoming, gtm: Gtm): Staged<boolean> => {
  const settings = incoming.settings;
  if (!isOn(settings, 'respectConsent')) return { value: true, problems: [] };
  const types = isOn(settings, 'requireAdUserData') ? ['ad_storage', 'ad_user_data'] : ['ad_storage'];
  for (const type of types) {
    const consent = consentFor(incoming.event, type, gtm);
    if (consent === 'denied') return { value: false, problems: [{ code: 'consent_denied', detail: type }] };
    if (consent === '' && settings['withoutConsentSignal'] === 'skip') {
      return { value: false, problems: [{ code: 'consent_unknown', detail: type }] };
    }
  }
  return { value: true, problems: [] };
};
