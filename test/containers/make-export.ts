/** Makes exports for tests in the shape of GTM's own: short to write, complete to read. Not a test itself. */
import type { Context } from '../../tools/containers/format/known-types.ts';
import { flag, table, text, type Node, type Row } from '../../tools/containers/format/nodes.ts';

type Json = Record<string, unknown>;
type Values = Record<string, string | boolean | readonly Row[]>;

export interface Parts {
  tag?: Json[];
  trigger?: Json[];
  variable?: Json[];
  client?: Json[];
  transformation?: Json[];
  customTemplate?: Json[];
  folder?: Json[];
  builtInVariable?: Json[];
}

const OWN = { accountId: '6000000009', containerId: '200000009' };

/** The text of an export. Numbers that the parts do not give themselves are counted through all lists. */
export const exportOf = (context: Context, parts: Parts): string => {
  let last = 100;
  const filled = Object.entries(parts as Record<string, Json[]>).filter(([, list]) => list.length > 0);
  const lists = filled.map(([kind, list]): [string, Json[]] => [
    kind,
    list.map((each) => ({
      ...OWN,
      ...(kind !== 'builtInVariable' && {
        [kind === 'customTemplate' ? 'templateId' : `${kind}Id`]: String((last += 1)),
      }),
      ...each,
    })),
  ]);
  return JSON.stringify({
    exportFormatVersion: 2,
    exportTime: '2026-01-01 00:00:00',
    containerVersion: {
      ...OWN,
      containerVersionId: '0',
      container: { ...OWN, usageContext: [context] },
      ...Object.fromEntries(lists),
    },
  });
};

export const nodes = (values: Values): Node[] =>
  Object.entries(values).map(([key, value]) =>
    typeof value === 'string' ? text(key, value) : typeof value === 'boolean' ? flag(key, value) : table(key, value),
  );

export const tag = (name: string, type: string, values: Values, more: Json = {}): Json => ({
  name,
  type,
  parameter: nodes(values),
  tagFiringOption: 'ONCE_PER_EVENT',
  monitoringMetadata: { type: 'MAP' },
  consentSettings: { consentStatus: 'NOT_SET' },
  ...more,
});

export const on = (...ids: string[]): Json => ({ firingTriggerId: ids });

export const variable = (name: string, type: string, values: Values): Json => ({
  name,
  type,
  parameter: nodes(values),
  formatValue: {},
});

export const condition = (name: string, value: string, type = 'EQUALS'): Json => ({
  type,
  parameter: [
    { type: 'TEMPLATE', key: 'arg0', value: `{{${name}}}` },
    { type: 'TEMPLATE', key: 'arg1', value },
  ],
});

/** A trigger on an event of that name, and whatever else is asked. */
export const customEvent = (triggerId: string, event: string, filter: Json[] = []): Json => ({
  triggerId,
  name: `ce - ${event} ${triggerId}`,
  type: 'CUSTOM_EVENT',
  customEventFilter: [condition('_event', event)],
  ...(filter.length > 0 && { filter }),
});

export const client = (name: string, type = 'gaaw_client'): Json => ({
  name,
  type,
  parameter: nodes({ activateDefaultPaths: true }),
});

export const CLIENT_NAME: Json = { ...OWN, type: 'CLIENT_NAME', name: 'Client Name' };

export const fromClient = (name: string): Json => condition('Client Name', name);

/** Templates of vendors without their code: no rule reads it. */
export const template = (templateId: string, name: string, galleryTemplateId?: string): Json => ({
  templateId,
  name,
  templateData: '___INFO___\n\n{}\n',
  ...(galleryTemplateId !== undefined && { galleryReference: { host: 'github.com', galleryTemplateId } }),
});

/** The type of what is made of a template without a number of the gallery. */
export const typeOf = (templateId: string): string => `cvt_${OWN.containerId}_${templateId}`;

const STAPE = {
  pixelId: '1000000000000001',
  accessToken: '{{token}}',
  inheritEventName: 'override',
  eventName: 'standard',
  eventNameStandard: 'Purchase',
  actionSource: 'website',
  enableMultipixelSetup: false,
  adStorageConsent: 'required',
  serverEventDataList: [{ name: 'event_id', value: '{{ed - event_id}}' }],
};

export const stapeTag = (name: string, values: Values, more: Json): Json =>
  tag(name, 'cvt_5TP8W', { ...STAPE, ...values }, more);

/** In the shape that tokens of Meta have, and nobody's. */
export const TOKEN = `EAA${'TestOnly0'.repeat(5)}`;

/** What all tags of Stape need. */
export const STAPE_PARTS = {
  customTemplate: [template('90', 'Facebook Conversion API', '5TP8W')],
  variable: [
    variable('token', 'c', { value: TOKEN }),
    variable('ed - event_id', 'ed', { keyPath: 'event_id', setDefaultValue: false }),
  ],
};
