/** Examples for the rules of a server container: an export that breaks the rule and a near miss that keeps it. Not a test itself. */
import { client, customEvent, on, stapeTag, tag } from './make-export.ts';
import { PIXEL, CAPI, server, type RuleExample } from './example-parts.ts';

type Json = Record<string, unknown>;

const transformation = (type: string, table: string, column: string, names: string[], more: Json = {}): Json => ({
  name: 'Essentials',
  type,
  parameter: [
    {
      type: 'LIST',
      key: table,
      list: names.map((value) => ({ type: 'MAP', map: [{ type: 'TEMPLATE', key: column, value }] })),
    },
    { type: 'BOOLEAN', key: 'allTagsExcept', value: 'true' },
  ],
  ...more,
});

export const SERVER_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'sent-twice',
    names: 'CAPI',
    bad: [
      server({
        tag: [CAPI, stapeTag('CAPI 2', {}, on('2'))],
        trigger: [{ triggerId: '2', name: 'all', type: 'ALWAYS' }],
      }),
    ],
    good: [
      server({ tag: [CAPI, stapeTag('CAPI 2', { pixelId: '2' }, on('1'))] }),
      server({ tag: [CAPI, stapeTag('CAPI 2', {}, on('2'))], trigger: [customEvent('2', 'sign_up')] }),
    ],
  },
  {
    rule: 'two-products',
    names: 'CAPI',
    bad: [server({ tag: [CAPI, tag('Meta', 'cvt_NCN6S', { pixelId: PIXEL, apiAccessToken: '{{token}}' }, on('1'))] })],
    good: [
      server({
        tag: [
          CAPI,
          tag('Meta', 'cvt_NCN6S', { pixelId: PIXEL, apiAccessToken: '{{token}}' }, { ...on('1'), paused: true }),
        ],
      }),
    ],
  },
  {
    rule: 'two-events-one-name',
    names: 'CAPI',
    bad: [server({ tag: [stapeTag('CAPI', {}, on('1', '2'))], trigger: [customEvent('2', 'orderPlaced')] })],
    good: [
      server({
        tag: [stapeTag('CAPI', { inheritEventName: 'inherit' }, on('1', '2'))],
        trigger: [customEvent('2', 'sign_up')],
      }),
    ],
  },
  {
    rule: 'id-dropped',
    names: 'Essentials',
    bad: [
      server({
        tag: [CAPI],
        transformation: [transformation('tf_allow_params', 'allowedParamsTable', 'allowedParams', ['value'])],
      }),
      server({
        tag: [CAPI],
        transformation: [transformation('tf_exclude_params', 'excludedParamsTable', 'excludedParams', ['event_id'])],
      }),
    ],
    good: [
      server({
        tag: [CAPI],
        transformation: [
          transformation('tf_allow_params', 'allowedParamsTable', 'allowedParams', ['value', 'event_id']),
        ],
      }),
    ],
  },
  {
    rule: 'server-id',
    names: 'CAPI',
    bad: [server({ tag: [stapeTag('CAPI', { serverEventDataList: [{ name: 'event_id', value: 'x' }] }, on('1'))] })],
    good: [server({ tag: [stapeTag('CAPI', { serverEventDataList: [] }, on('1'))] })],
  },
  { rule: 'no-client', names: 'CAPI', bad: [server({ tag: [CAPI], client: [] })], good: [server({ tag: [CAPI] })] },
  {
    rule: 'client-not-there',
    names: 'ce - purchase 1',
    bad: [server({ tag: [CAPI], client: [client('My GA4 client of old')] }).replace('My GA4 client of old', 'Data')],
    good: [server({ tag: [CAPI] })],
  },
];
