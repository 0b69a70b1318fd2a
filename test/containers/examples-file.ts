/** Examples for the rules of files, and of both containers together: an export that breaks the rule and a near miss that keeps it. Not a test itself. */
import { customEvent, on, stapeTag, tag, TOKEN, variable } from './make-export.ts';
import {
  PIXEL,
  OPTION,
  EVENT_ID,
  CAPI,
  fbq,
  ga4,
  pixelTemplate,
  web,
  server,
  sequence,
  type RuleExample,
} from './example-parts.ts';

export const FILE_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'token-in-web-container',
    names: 'Pixel',
    bad: [web({ tag: [fbq('Pixel', 'Purchase', `${OPTION}, '${TOKEN}'`), ga4('GA4')] })],
    good: [web({ tag: [fbq('Pixel'), ga4('GA4')] })],
  },
  {
    rule: 'token-in-file',
    names: 'secret',
    bad: [server({ tag: [CAPI], variable: [variable('secret', 'c', { value: TOKEN })] })],
    good: [server({ tag: [CAPI] })],
  },
  {
    rule: 'dangling-variable',
    names: 'GA4',
    bad: [web({ tag: [fbq('Pixel'), ga4('GA4', 'purchase', '{{gone}}')] })],
    good: [web({ tag: [fbq('Pixel'), ga4('GA4')] })],
  },
  {
    rule: 'built-in-off',
    names: 'GA4',
    bad: [web({ tag: [fbq('Pixel'), ga4('GA4', '{{Page Path}}')] })],
    good: [web({ tag: [ga4('GA4', '{{Page Path}}')], builtInVariable: [{ type: 'PAGE_PATH', name: 'Page Path' }] })],
  },
  {
    rule: 'dangling-trigger',
    names: 'GA4',
    bad: [web({ tag: [ga4('GA4', 'x', '', on('999'))] })],
    good: [web({ tag: [ga4('GA4', 'x', '', on('2147479553'))] })],
  },
  {
    rule: 'dangling-template',
    names: 'Pixel',
    bad: [web({ tag: [tag('Pixel', 'cvt_1_95', { pixelId: PIXEL, eventName: 'standard' }, on('1'))] })],
    good: [web({ tag: [pixelTemplate({}), ga4('GA4')] })],
  },
  {
    rule: 'dangling-tag',
    names: 'Pixel',
    bad: [
      web({ tag: [fbq('Pixel', 'Purchase', OPTION, { ...on('1'), setupTag: [{ tagName: 'gone' }] }), ga4('GA4')] }),
    ],
    good: [sequence({})],
  },
  {
    rule: 'unknown-trigger-type',
    names: 'load',
    bad: [web({ trigger: [{ triggerId: '7', name: 'load', type: 'PAGE_LOAD' }] })],
    good: [web({ trigger: [{ triggerId: '7', name: 'load', type: 'PAGEVIEW' }] })],
  },
  {
    rule: 'id-missing',
    names: 'load',
    bad: [web({ trigger: [{ triggerId: '', name: 'load', type: 'PAGEVIEW' }] })],
    good: [web({})],
  },
  {
    rule: 'id-twice',
    names: 'load',
    bad: [web({ trigger: [{ triggerId: '1', name: 'load', type: 'PAGEVIEW' }] })],
    good: [web({})],
  },
  { rule: 'name-twice', names: 'event_id', bad: [web({ variable: [EVENT_ID] })], good: [web({})] },
  {
    rule: 'not-text',
    names: 'c',
    bad: [web({ variable: [{ name: 'c', type: 'c', parameter: [{ type: 'TEMPLATE', key: 'value', value: 5 }] }] })],
    good: [web({ variable: [variable('c', 'c', { value: '5' })] })],
  },
  {
    rule: 'unknown-type',
    names: 'c',
    bad: [web({ variable: [{ name: 'c', type: 'invented' }] })],
    good: [web({ variable: [variable('c', 'c', { value: '5' })] })],
  },
  {
    rule: 'counts-twice',
    names: 'Pixel',
    bad: [web({ tag: [fbq('Pixel'), ga4('GA4', 'purchase', '')] }), server({ tag: [CAPI] })],
    good: [web({ tag: [fbq('Pixel'), ga4('GA4')] }), server({ tag: [CAPI] })],
  },
  {
    rule: 'other-name',
    names: 'Pixel',
    bad: [web({ tag: [fbq('Pixel', 'Lead'), ga4('GA4')] }), server({ tag: [CAPI] })],
    good: [web({ tag: [fbq('Pixel', 'Lead'), fbq('Pixel 2'), ga4('GA4')] }), server({ tag: [CAPI] })],
  },
  {
    rule: 'browser-only',
    names: 'Pixel',
    bad: [
      web({ tag: [fbq('Pixel'), ga4('GA4')] }),
      server({ tag: [stapeTag('CAPI', {}, on('2'))], trigger: [customEvent('2', 'sign_up')] }),
    ],
    good: [web({ tag: [fbq('Pixel'), ga4('GA4')] }), server({ tag: [CAPI] })],
  },
];
