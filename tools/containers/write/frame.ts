/** The frame of an export: everything that is not a tag, trigger, variable, client or template. GTM replaces all ids on import. */
import type { Context } from '../format/known-types.ts';
import type { Node } from '../format/nodes.ts';

const ACCOUNT = '6000000001';
const CONTAINER = '200000001';

export interface Written {
  tag?: Json[];
  trigger?: Json[];
  variable?: Json[];
  builtInVariable?: { type: string; name: string }[];
  customTemplate?: Json[];
  client?: Json[];
}

type Json = Record<string, unknown>;

export interface FrameOptions {
  context: Context;
  /** What Tag Manager shows as the container's name before the import. */
  name: string;
  /** When the file was made; the build gives always the same, so that the file is always the same. */
  time: Date;
}

/** Numbers for all lists together, as GTM counts. */
export const numbers = (): (() => string) => {
  let last = 0;
  return () => String((last += 1));
};

/** The type of what is made of an own template with this number. */
export const typeOfTemplate = (templateId: string): string => `cvt_${CONTAINER}_${templateId}`;

const FEATURES = [
  ...['UserPermissions', 'Environments', 'Workspaces', 'GtagConfigs', 'BuiltInVariables', 'Clients', 'Folders', 'Tags'],
  ...['Templates', 'Triggers', 'Variables', 'Versions', 'Zones', 'Transformations'],
];

const features = (context: Context): Record<string, boolean> => {
  const absent = context === 'WEB' ? ['GtagConfigs', 'Clients', 'Transformations'] : ['GtagConfigs'];
  return Object.fromEntries(FEATURES.map((name) => [`support${name}`, !absent.includes(name)]));
};

const PUBLIC_ID = { WEB: 'GTM-CNTWEB1', SERVER: 'GTM-CNTSRV1' } as const;

const makeContainer = ({ context, name }: FrameOptions, fingerprint: string): Json => ({
  path: `accounts/${ACCOUNT}/containers/${CONTAINER}`,
  accountId: ACCOUNT,
  containerId: CONTAINER,
  name,
  publicId: PUBLIC_ID[context],
  usageContext: [context],
  fingerprint,
  tagManagerUrl: `https://tagmanager.google.com/#/container/accounts/${ACCOUNT}/containers/${CONTAINER}/workspaces?apiLink=container`,
  features: features(context),
  tagIds: [PUBLIC_ID[context]],
});

const byKind = (written: Written, fingerprint: string): Json => {
  const own = { accountId: ACCOUNT, containerId: CONTAINER };
  const filled = Object.entries(written).filter(([, list]) => (list as Json[]).length > 0);
  return Object.fromEntries(
    filled.map(([kind, list]) => [
      kind,
      (list as Json[]).map((each) => ({ ...own, ...each, ...(kind !== 'builtInVariable' && { fingerprint }) })),
    ]),
  );
};

/** The text of the file, as Tag Manager itself lays it out. */
export const writeExport = (options: FrameOptions, written: Written): string => {
  const fingerprint = String(options.time.getTime());
  const version = {
    path: `accounts/${ACCOUNT}/containers/${CONTAINER}/versions/0`,
    accountId: ACCOUNT,
    containerId: CONTAINER,
    containerVersionId: '0',
    container: makeContainer(options, fingerprint),
    ...byKind(written, fingerprint),
    fingerprint,
    tagManagerUrl: `https://tagmanager.google.com/#/versions/accounts/${ACCOUNT}/containers/${CONTAINER}/versions/0?apiLink=version`,
  };
  const exportTime = options.time.toISOString().replace('T', ' ').slice(0, 19);
  return `${JSON.stringify({ exportFormatVersion: 2, exportTime, containerVersion: version }, null, 4)}\n`;
};

/** Prefix of all names: on import conflicts are found by name, and nobody else's begins so. */
export const named = (name: string): string => `CountOnce – ${name}`;

/** What every tag has beside its parameters. */
export const tagFrame = (firingTriggerId: readonly string[]): Json => ({
  firingTriggerId,
  tagFiringOption: 'ONCE_PER_EVENT',
  monitoringMetadata: { type: 'MAP' },
  consentSettings: { consentStatus: 'NOT_SET' },
});

export const equals = (name: string, value: string): { type: string; parameter: Node[] } => ({
  type: 'EQUALS',
  parameter: [
    { type: 'TEMPLATE', key: 'arg0', value: `{{${name}}}` },
    { type: 'TEMPLATE', key: 'arg1', value },
  ],
});
