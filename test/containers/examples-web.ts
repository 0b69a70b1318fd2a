/** Examples for the rules of a web container: an export that breaks the rule and a near miss that keeps it. Not a test itself. */
import { customEvent, on, variable } from './make-export.ts';
import { OPTION, fbq, ga4, google, pixelTemplate, web, sequence, type RuleExample } from './example-parts.ts';

type Json = Record<string, unknown>;

const consent = (status: Json): Json => ({ ...on('1'), consentSettings: status });
const NEEDED = {
  consentStatus: 'NEEDED',
  consentType: { type: 'LIST', list: [{ type: 'TEMPLATE', value: 'ad_storage' }] },
};

export const WEB_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'ga4-without-id',
    names: 'Pixel',
    bad: [web({ tag: [fbq('Pixel'), ga4('GA4', 'purchase', '')] })],
    good: [
      web({ tag: [fbq('Pixel'), ga4('GA4')] }),
      web({ tag: [fbq('Pixel'), ga4('GA4', 'sign_up', '', on('2'))], trigger: [customEvent('2', 'sign_up')] }),
    ],
  },
  {
    rule: 'other-id',
    names: 'Pixel',
    bad: [
      web({
        tag: [fbq('Pixel'), ga4('GA4', 'purchase', '{{other}}')],
        variable: [variable('other', 'v', { name: 'transaction' })],
      }),
    ],
    good: [
      web({
        tag: [fbq('Pixel'), ga4('GA4', 'purchase', '{{other}}')],
        variable: [variable('other', 'v', { name: 'event_id' })],
      }),
    ],
  },
  {
    rule: 'id-in-google-tag',
    names: 'Google tag',
    bad: [
      web({
        tag: [
          google({ configSettingsTable: [{ parameter: 'event_id', parameterValue: '{{event_id}}' }] }),
          fbq('Pixel'),
          ga4('GA4'),
        ],
      }),
    ],
    good: [
      web({
        tag: [
          google({ eventSettingsTable: [{ parameter: 'event_id', parameterValue: '{{event_id}}' }] }),
          fbq('Pixel'),
          ga4('GA4'),
        ],
      }),
    ],
  },
  {
    rule: 'page-view-again',
    names: 'Base',
    bad: [sequence({})],
    good: [sequence({ tagFiringOption: 'ONCE_PER_LOAD' })],
  },
  {
    rule: 'pixel-twice',
    names: 'Pixel',
    bad: [web({ tag: [fbq('Pixel'), fbq('Pixel 2'), ga4('GA4')] })],
    good: [web({ tag: [fbq('Pixel'), fbq('Pixel 2', 'Lead'), ga4('GA4')] })],
  },
  {
    rule: 'ga4-twice',
    names: 'GA4',
    bad: [web({ tag: [fbq('Pixel'), ga4('GA4'), ga4('GA4 2')] })],
    good: [
      web({ tag: [fbq('Pixel'), ga4('GA4'), ga4('GA4 2', 'purchase', '{{event_id}}', { ...on('1'), paused: true })] }),
    ],
  },
  {
    rule: 'consent-differs',
    names: 'Pixel',
    bad: [web({ tag: [fbq('Pixel', 'Purchase', OPTION, consent(NEEDED)), ga4('GA4')] })],
    good: [web({ tag: [fbq('Pixel', 'Purchase', OPTION, consent({ consentStatus: 'NOT_NEEDED' })), ga4('GA4')] })],
  },
  {
    rule: 'meta-enabled-capi',
    names: 'Pixel',
    bad: [web({ tag: [pixelTemplate({ optInMetaCAPI: true }), ga4('GA4')] })],
    good: [web({ tag: [pixelTemplate({ optInMetaCAPI: false }), ga4('GA4')] })],
  },
  {
    rule: 'no-tagging-server',
    names: 'GA4',
    bad: [
      web({ tag: [google({ configSettingsTable: [] }), fbq('Pixel'), ga4('GA4')].slice(1) }).replace(
        'server_container_url',
        'cookie_domain',
      ),
    ],
    good: [web({ tag: [fbq('Pixel'), ga4('GA4')] })],
  },
];
