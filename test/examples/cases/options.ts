/** Options that the forms of other tags have, off by default: whole objects, client_id, lists, proof, lifetime, place headers. */
import type { Example, Json } from '../example.ts';
import { NOW_MS, PURCHASE, sha, VISIT } from '../visit.ts';

const OBJECT = { email: 'mary@example.com', billing_phone: '+16505551212', address: { city: 'Berlin', country: 'DE' } };
const PROOF = 'a'.repeat(64);
const FBC = 'fb.1.1795435100000.AbCd';

const ofObject = (title: string, userDataObject: unknown): Example => ({
  title,
  description: 'Stape’s and TrackingHippo’s forms take one variable for all of user_data.',
  in: { event: { ...VISIT, user_data: { email: 'other@example.com' } }, settings: { userDataObject } },
  out: {
    outcome: 'sent',
    sent: {
      user_data: {
        em: [sha('mary@example.com')],
        ph: [sha('16505551212')],
        ct: [sha('berlin')],
        country: [sha('de')],
      },
    },
  },
});

const lifetime = (title: string, cookieDays: unknown, seconds: number): Example => ({
  title,
  description: 'Meta’s own cookies live for 90 days; browsers keep none for more than 400 (RFC 6265bis).',
  in: { event: VISIT, cookies: { _fbc: FBC }, settings: { cookieDays } },
  out: { outcome: 'sent', cookies: { _fbc: FBC }, cookieOptions: { 'max-age': seconds } },
});

const HEADERS: readonly [headers: Record<string, string>, sent: Json, source: string][] = [
  [
    { 'x-geo-country': 'DE', 'x-geo-region': 'DE-BY', 'x-geo-city': 'Munich', 'x-geo-postalcode': '80331' },
    { country: [sha('de')], st: [sha('by')], ct: [sha('munich')], zp: [sha('80331')] },
    'Stape and Usercentrics, GEO headers',
  ],
  [
    { 'x-appengine-country': 'US', 'x-appengine-region': 'ca', 'x-appengine-city': 'san jose' },
    { country: [sha('us')], st: [sha('ca')], ct: [sha('sanjose')] },
    'Google, App Engine request headers',
  ],
];

const places = HEADERS.map(([headers, sent, source]): Example => ({
  title: `the visitor’s place by ${Object.keys(headers)[0]} and its kin`,
  description: `Source: ${source}.`,
  in: { event: VISIT, headers, settings: { placeFromHeaders: true } },
  out: { outcome: 'sent', sent: { user_data: sent } },
}));

export const options: Example[] = [
  ofObject('customer information as one object', OBJECT),
  ofObject('customer information as JSON text', JSON.stringify(OBJECT)),
  {
    title: 'single values of the form come before its object',
    description: 'Overrides win, then the object, then what the event says.',
    in: {
      event: VISIT,
      settings: { userDataObject: OBJECT, userDataOverrides: [{ key: 'em', value: 'best@example.com' }] },
    },
    out: { outcome: 'sent', sent: { user_data: { em: [sha('best@example.com')], ph: [sha('16505551212')] } } },
  },
  {
    title: 'a note about a value of the object, to the letter',
    description: 'Where the value stood is in brackets: the object, by its rank among the places.',
    in: { event: VISIT, settings: { userDataObject: { email: 'mary' } } },
    out: {
      outcome: 'sent',
      absent: ['user_data.em'],
      reasons: ['user_data.em not_an_email'],
      log: ['). Note: user_data.em: not an email (an object (-2)).'],
    },
  },
  {
    title: 'parameters as one object',
    description:
      'By Meta’s names or GA4’s; before the event’s own, behind single rows; what belongs elsewhere stays behind, by name.',
    in: {
      event: { ...PURCHASE, tier: 'silver', note: 'a' },
      settings: {
        customDataObject: {
          value: 12.5,
          transaction_id: 'T-2',
          tier: 'gold',
          margin: 3,
          first_name: 'Mary',
          event_id: 'e9',
        },
        parameterOverrides: [{ key: 'margin', value: 4 }],
      },
    },
    out: {
      outcome: 'sent',
      sent: { custom_data: { value: 12.5, order_id: 'T-2', tier: 'gold', margin: 4, note: 'a' } },
      absent: ['custom_data.first_name', 'custom_data.event_id'],
      reasons: ['custom_data.first_name row_unused', 'custom_data.event_id row_unused'],
      warnings: ['custom_data has keys that Meta does not document'],
    },
  },
  {
    title: 'client_id as external ID where there is no other',
    description: 'Where nothing better is known; matched only if the pixel sends the same.',
    in: { event: VISIT, settings: { clientIdAsExternalId: true } },
    out: { outcome: 'sent', sent: { user_data: { external_id: [sha('1234.5678')] } } },
  },
  {
    title: 'a customer number comes before client_id',
    description: 'It joins devices; the browser’s id does not.',
    in: { event: { ...VISIT, user_id: 'c-7' }, settings: { clientIdAsExternalId: true } },
    out: { outcome: 'sent', sent: { user_data: { external_id: [sha('c-7')] } } },
  },
  {
    title: 'view_item_list as ViewContent where the form says so',
    description: 'Catalogue ads then learn from lists as well.',
    in: { event: { ...PURCHASE, event_name: 'view_item_list' }, settings: { listsAsViewContent: true } },
    out: { outcome: 'sent', sent: { event_name: 'ViewContent' } },
  },
  {
    title: 'each pixel has its own app secret proof',
    description: 'Meta, securing Graph API calls: HMAC-SHA256 of the token, so it differs with the token.',
    in: {
      event: VISIT,
      settings: {
        appSecretProof: PROOF.toUpperCase(),
        furtherPixels: [{ pixelId: '77', accessToken: 'EAAother', appSecretProof: '' }],
      },
    },
    out: {
      outcome: 'sent',
      requests: 2,
      body: { appsecret_proof: PROOF },
      lastNotInBody: ['appsecret_proof'],
      notInLog: [PROOF],
    },
  },
  {
    title: 'what is no proof is not sent: it may be the secret itself',
    description: 'The app secret has 32 digits and must never leave.',
    in: { event: VISIT, settings: { appSecretProof: 'b'.repeat(32) } },
    out: {
      outcome: 'sent',
      notInBody: ['appsecret_proof'],
      reasons: ['appSecretProof proof_unusable'],
      notInLog: ['bbbb'],
    },
  },
  {
    title: 'blanks in place of a proof are none',
    description: 'An empty field means that the app requires none.',
    in: { event: VISIT, settings: { appSecretProof: ' ' } },
    out: { outcome: 'sent', notInBody: ['appsecret_proof'] },
  },
  lifetime('cookies live for the days of the form', '30', 30 * 86400),
  lifetime('cookies live no longer than browsers allow', 900, 400 * 86400),
  lifetime('a lifetime that is no number is Meta’s', 'long', 90 * 86400),
  ...places,
  {
    title: 'the customer’s own address comes before the headers’',
    description: 'A header names the provider’s place; App Engine writes ZZ and ? where it knows none.',
    in: {
      event: { ...VISIT, user_data: { address: { city: 'Berlin' } } },
      headers: { 'x-geo-city': 'Munich', 'x-appengine-country': 'ZZ', 'x-appengine-region': '?' },
      settings: { placeFromHeaders: true },
    },
    out: {
      outcome: 'sent',
      sent: { user_data: { ct: [sha('berlin')] } },
      absent: ['user_data.country', 'user_data.st'],
    },
  },
  {
    title: 'without the option no header names a place',
    description: 'It is guessed from the IP address.',
    in: { event: VISIT, headers: { 'x-geo-city': 'Munich', 'x-geo-country': 'DE' }, nowMs: NOW_MS },
    out: { outcome: 'sent', absent: ['user_data.ct', 'user_data.country'] },
  },
];
