/** What the examples of the audit are made of, in GTM's own shapes. Not a test itself. */
import {
  client,
  CLIENT_NAME,
  customEvent,
  exportOf,
  fromClient,
  on,
  STAPE_PARTS,
  stapeTag,
  tag,
  template,
  typeOf,
  variable,
  type Parts,
} from './make-export.ts';

type Json = Record<string, unknown>;

export const PIXEL = '1000000000000001';
export const OPTION = ', {eventID: {{event_id}}}';

export const fbq = (name: string, event = 'Purchase', option = OPTION, more: Json = on('1')): Json =>
  tag(name, 'html', { html: `<script>fbq('track', '${event}', {value: 1, currency: 'EUR'}${option});</script>` }, more);

export const ga4 = (name: string, event = 'purchase', id = '{{event_id}}', more: Json = on('1')): Json =>
  tag(
    name,
    'gaawe',
    {
      eventName: event,
      measurementIdOverride: 'G-TEST',
      eventSettingsTable: id === '' ? [] : [{ parameter: 'event_id', parameterValue: id }],
    },
    more,
  );

export const google = (values: Record<string, Json[]> = {}): Json =>
  tag(
    'Google tag',
    'googtag',
    {
      tagId: 'G-TEST',
      configSettingsTable: [
        { parameter: 'server_container_url', parameterValue: 'https://sst.shop.example' },
        { parameter: 'send_page_view', parameterValue: 'false' },
      ],
      ...(values as Record<string, never[]>),
    },
    on('2147479573'),
  );

export const pixelTemplate = (values: Record<string, string | boolean>): Json =>
  tag(
    'Pixel',
    typeOf('95'),
    { pixelId: PIXEL, eventName: 'standard', standardEventName: 'Purchase', eventId: '{{event_id}}', ...values },
    on('1'),
  );

export const EVENT_ID = variable('event_id', 'v', { name: 'event_id', setDefaultValue: false });

export const web = (parts: Parts): string =>
  exportOf('WEB', {
    ...parts,
    tag: [google(), ...(parts.tag ?? [])].filter(
      (_, at, all) => at > 0 || !all.slice(1).some(({ type }) => type === 'googtag'),
    ),
    variable: [EVENT_ID, ...(parts.variable ?? [])],
    trigger: [customEvent('1', 'purchase'), ...(parts.trigger ?? [])],
    customTemplate: [template('95', 'Facebook Pixel')],
  });

export const server = (parts: Parts): string =>
  exportOf('SERVER', {
    ...STAPE_PARTS,
    client: [client('GA4')],
    builtInVariable: [CLIENT_NAME],
    ...parts,
    trigger: [customEvent('1', 'purchase', [fromClient('GA4')]), ...(parts.trigger ?? [])],
    variable: [
      variable('ed - event_id', 'ed', { keyPath: 'event_id' }),
      variable('token', 'c', { value: 'YOUR_TOKEN_HERE' }),
      ...(parts.variable ?? []),
    ],
    customTemplate: [
      template('90', 'Facebook Conversion API', '5TP8W'),
      template('91', 'Conversions API Tag', 'NCN6S'),
      ...(parts.customTemplate ?? []),
    ],
  });

export const CAPI = stapeTag('CAPI', {}, on('1'));

export interface RuleExample {
  rule: string;
  bad: string[];
  good: string[];
  /** The tag, variable or trigger that has to be named. */
  names: string;
}

/** A base tag in the sequence of another, with what the base tag says more. */
export const sequence = (more: Json): string =>
  web({
    tag: [
      fbq('Base', 'PageView', OPTION, { ...on('2147479553'), ...more }),
      ga4('GA4'),
      fbq('Pixel', 'Purchase', OPTION, { ...on('1'), setupTag: [{ tagName: 'Base' }] }),
    ],
  });
