/** Consent: denied means not sent and no cookie written, whatever the form of the signal. */
import type { Example, Json } from '../example.ts';
import { VISIT } from '../visit.ts';

const FBP = { _fbp: 'fb.1.1596403881668.1116446470' };

/** x-ga-gcd and what it says about ad_storage and ad_user_data. Source: gtag.js, read from its public builds. */
const GCD: readonly [gcd: string, adStorage: boolean, adUserData: boolean][] = [
  ['13l3l3l3l1l1', true, true],
  ['13l3l3l2l1l1', true, true],
  ['13p3p3p3p5l1', false, false],
  ['13p3p3p2p5l1', false, false],
  ['13t3t3t2t5l1', true, true],
  ['13r3r3r2r5l1', true, true],
  ['13n3nPn2n5l1', true, true],
  ['11l1l1l1l1', true, true],
  // One letter per statement: m and q, default or update denied; v granted twice; u granted, then denied.
  ['13m3m3m3m5l1', false, false],
  ['13q3q3q3q5l1', false, false],
  ['13u3u3u3u5l1', false, false],
  ['13v3v3v3v5l1', true, true],
  // ad_storage granted, ad_user_data denied.
  ['13r3r3p2r5l1', true, false],
  // Granted by default for ad_storage; ad_user_data follows it (P).
  ['13t3tPl3t5l1', true, true],
];

const verdict = (granted: boolean, type: string): Example['out'] =>
  granted
    ? { outcome: 'sent', cookies: FBP }
    : { outcome: 'skipped', reasons: ['consent_denied'], log: [`consent denied (${type})`] };

const decoded = GCD.flatMap(([gcd, adStorage, adUserData]): Example[] => [
  {
    title: `gcd ${gcd}: ad_storage ${adStorage ? 'granted' : 'denied'}`,
    description: 'The later the statement the more it counts: update, default, the type it follows, implicit.',
    in: { event: { ...VISIT, 'x-ga-gcd': gcd }, cookies: FBP },
    out: verdict(adStorage, 'ad_storage'),
  },
  {
    title: `gcd ${gcd}, ad_user_data also required`,
    description: 'Consent mode v2 asks separately whether customer data may go to advertisers.',
    in: { event: { ...VISIT, 'x-ga-gcd': gcd }, cookies: FBP, settings: { requireAdUserData: true } },
    out: verdict(adStorage && adUserData, adStorage ? 'ad_user_data' : 'ad_storage'),
  },
]);

/** Other signals: the event's members, whether the event may be sent. */
const SIGNALS: readonly [title: string, signal: Json, granted: boolean][] = [
  ['gcs G111', { 'x-ga-gcs': 'G111' }, true],
  ['gcs G110', { 'x-ga-gcs': 'G110' }, true],
  ['gcs G101', { 'x-ga-gcs': 'G101' }, false],
  ['gcs G100', { 'x-ga-gcs': 'G100' }, false],
  ['gcs G1--', { 'x-ga-gcs': 'G1--' }, true],
  ['gcd of older builds', { 'x-ga-mp2-gcd': '13p3p3p3p5l1' }, false],
  ['consent_state granted', { consent_state: { ad_storage: true } }, true],
  ['consent_state denied', { consent_state: { ad_storage: false } }, false],
  ['consent_state in words', { consent_state: { ad_storage: 'denied' } }, false],
  ['consent_state in capitals', { consent_state: { ad_storage: ' DENIED' } }, false],
  ['consent_state as a digit', { consent_state: { ad_storage: 0 } }, false],
  [
    'the state of sGTM’s own dumps',
    { 'x-sst-system_properties': { consent: { consentGrantedState: { ad_storage: false } } } },
    false,
  ],
  ['consent_state as JSON text', { consent_state: '{"ad_storage":false}' }, false],
  ['a gcd without its leading 1 says nothing', { 'x-ga-gcd': '23p3p3p3p5l1' }, true],
  ['a gcd that is another word says nothing', { 'x-ga-gcd': 'garbage' }, true],
  ['a gcd with an impossible pair says nothing of it', { 'x-ga-gcd': '1cm3p3p3p5l1' }, true],
  ['two signals that contradict each other', { 'x-ga-gcs': 'G111', consent_state: { ad_storage: false } }, false],
  ['no signal at all', {}, true],
];

const signalled = SIGNALS.map(([title, signal, granted]): Example => ({
  title: `consent: ${title}`,
  description: 'Non-Google tags are not gated by GTM; the tag must read the signals itself.',
  in: { event: { ...VISIT, ...signal }, cookies: FBP },
  out: verdict(granted, 'ad_storage'),
}));

const NAMED = [
  ['page_view', 'PageView'],
  ['newsletter_read', 'newsletter_read'],
  ['call +16505551212', 'event'],
  ['scroll', 'event'],
  ['', 'event'],
] as const;

export const consent: Example[] = [
  ...decoded,
  ...signalled,
  {
    title: 'without a signal the event is skipped where the form says so',
    description: 'For sites that always use consent mode.',
    in: { event: VISIT, cookies: FBP, settings: { withoutConsentSignal: 'skip' } },
    out: { outcome: 'skipped', reasons: ['consent_unknown'] },
  },
  {
    title: 'a gcd that is none does not deny ad_user_data',
    description: 'The grammar of gcd: 1, then a pair of characters for each consent type. Source: gtag.js.',
    in: { event: { ...VISIT, 'x-ga-gcd': 'garbage' }, cookies: FBP, settings: { requireAdUserData: true } },
    out: { outcome: 'sent', cookies: FBP },
  },
  ...NAMED.map(([event_name, shown]): Example => ({
    title: `of a denied event ${event_name} the log has the name “${shown}”`,
    description: 'Names of events are no personal data unless they look so; what has no name is called “event”.',
    in: { event: { ...VISIT, event_name, 'x-ga-gcs': 'G100' } },
    out: {
      outcome: 'skipped',
      reasons: ['consent_denied'],
      log: [`CountOnce: ${shown} skipped: `],
      notInLog: ['6505551212'],
    },
  })),
  {
    title: 'unset consent is no signal',
    description: 'gcs G1--: consent mode is there, nobody has decided.',
    in: { event: { ...VISIT, 'x-ga-gcs': 'G1--' }, settings: { withoutConsentSignal: 'skip' } },
    out: { outcome: 'skipped', reasons: ['consent_unknown'] },
  },
  {
    title: 'signals are ignored where the form says so',
    description: 'The trigger of the tag has the gate already.',
    in: { event: { ...VISIT, 'x-ga-gcs': 'G100' }, settings: { respectConsent: false } },
    out: { outcome: 'sent' },
  },
];
