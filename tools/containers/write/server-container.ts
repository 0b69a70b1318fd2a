/**
 * The server container to merge: the template, one tag for all events of the GA4 client, its trigger, the client. There is no
 * token in it: that is filled in where only the container's people see it. Other tags and triggers come from `from/migrate.ts`.
 */
import { flag, text, type Node } from '../format/nodes.ts';
import { equals, named, numbers, tagFrame, typeOfTemplate, writeExport, type Written } from './frame.ts';
import { readForm, type FormValues } from './tag-form.ts';

type Json = Record<string, unknown>;

export interface PlannedTag {
  name: string;
  values: FormValues;
  /** Without ids. One that several tags share is one object. */
  triggers: readonly Json[];
  blockingTriggers?: readonly Json[];
  notes?: string;
  consentSettings?: Json;
}

export interface ServerOptions {
  /** The text of template.tpl. */
  template: string;
  tags: readonly PlannedTag[];
  /** Without ids. */
  variables: readonly Json[];
  builtIns: readonly { type: string; name: string }[];
  /** Whether the file brings the GA4 client; a container that is migrated has its own. */
  withClient: boolean;
  time: Date;
}

/** As every new server container has it. Source: exports. */
export const GA4_CLIENT = 'GA4';

const CLIENT_NAME = { type: 'CLIENT_NAME', name: 'Client Name' } as const;

const CLIENT_PARAMETERS: readonly Node[] = [
  flag('activateDefaultPaths', true),
  text('cookieManagement', 'server'),
  text('cookieName', 'FPID'),
  text('cookieDomain', 'auto'),
  text('cookiePath', '/'),
  text('cookieMaxAgeInSec', '63072000'),
  flag('migrateFromJsClientId', false),
];

export const FILL_IN = 'Fill in the access token (Events Manager → your dataset → Settings → Conversions API)';

/** The file for a container that has no Meta tag yet. */
export const writeServerContainer = (template: string, pixelId: string, time: Date): string =>
  writeServerTags({
    template,
    tags: [
      {
        name: named('Meta Conversions API'),
        values: { pixelId },
        triggers: [allEventsOf(GA4_CLIENT)],
        notes: `${FILL_IN}${pixelId === '' ? ' and the pixel ID' : ''}.`,
      },
    ],
    variables: [],
    builtIns: [CLIENT_NAME],
    withClient: true,
    time,
  });

export const allEventsOf = (client: string): Json => ({
  name: named(`All events of ${client}`),
  type: 'ALWAYS',
  filter: [equals(CLIENT_NAME.name, client)],
});

export const writeServerTags = ({ template, tags, variables, builtIns, withClient, time }: ServerOptions): string => {
  const next = numbers();
  const form = readForm(template);
  const templateId = next();
  const triggerIds = new Map<Json, string>();
  const idOf = (trigger: Json): string => {
    const id = triggerIds.get(trigger) ?? next();
    triggerIds.set(trigger, id);
    return id;
  };
  const tag = tags.map(({ name, values, triggers, blockingTriggers = [], notes, consentSettings }) => ({
    tagId: next(),
    name,
    type: typeOfTemplate(templateId),
    parameter: form.parameters(values),
    ...tagFrame(triggers.map(idOf)),
    ...(blockingTriggers.length > 0 && { blockingTriggerId: blockingTriggers.map(idOf) }),
    ...(consentSettings && { consentSettings }),
    ...(notes !== undefined && { notes }),
  }));
  const written: Written = {
    tag,
    trigger: [...triggerIds].map(([trigger, triggerId]) => ({ triggerId, ...trigger })),
    variable: variables.map((variable) => ({ variableId: next(), ...variable })),
    builtInVariable: [...builtIns],
    customTemplate: [{ templateId, name: form.displayName, templateData: template }],
    client: withClient
      ? [{ clientId: next(), name: GA4_CLIENT, type: 'gaaw_client', parameter: CLIENT_PARAMETERS }]
      : [],
  };
  return writeExport({ context: 'SERVER', name: 'CountOnce, server', time }, written);
};
