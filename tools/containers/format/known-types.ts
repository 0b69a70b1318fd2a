/**
 * What GTM itself brings along: types of triggers, variables and built-in variables, and the triggers that are there without being
 * listed. Sources: the Tag Manager API's references of triggers, variables and tags
 * (https://developers.google.com/tag-platform/tag-manager/api/v2), and published exports for what these do not list.
 */

export type Context = 'WEB' | 'SERVER';

/** Referenced by id and listed in no export. Web containers only: server containers define each of their triggers. */
export const RESERVED_TRIGGERS = {
  allPages: '2147479553',
  consentInitialization: '2147479572',
  initialization: '2147479573',
} as const;

/** Complete: the API's reference lists them as the values of one field. */
export const TRIGGER_TYPES: Readonly<Record<Context, readonly string[]>> = {
  WEB: [
    ...['PAGEVIEW', 'DOM_READY', 'WINDOW_LOADED', 'CUSTOM_EVENT', 'TRIGGER_GROUP', 'INIT', 'CONSENT_INIT'],
    ...['FORM_SUBMISSION', 'CLICK', 'LINK_CLICK', 'JS_ERROR', 'HISTORY_CHANGE', 'TIMER'],
    ...['ELEMENT_VISIBILITY', 'YOU_TUBE_VIDEO', 'SCROLL_DEPTH'],
  ],
  SERVER: ['ALWAYS', 'CUSTOM_EVENT', 'SERVER_PAGEVIEW', 'TRIGGER_GROUP'],
};

/** Tags that this project writes or follows. There are many more: vendors have types of their own. */
export const TAG_TYPES: Readonly<Record<Context, readonly string[]>> = {
  WEB: ['html', 'googtag', 'gaawe'],
  SERVER: [],
};

/** Variables that this project writes or follows; a container can have others. */
export const VARIABLE_TYPES: Readonly<Record<Context, readonly string[]>> = {
  WEB: [
    'aev',
    'awec',
    'c',
    'ctv',
    'd',
    'dbg',
    'e',
    'f',
    'gtcs',
    'gtes',
    'j',
    'jsm',
    'k',
    'r',
    'remm',
    'smm',
    'u',
    'uv',
    'v',
  ],
  SERVER: ['c', 'ctv', 'dbg', 'ed', 'fs', 'r', 'remm', 'rh', 'sgtmk', 'smm', 'uv'],
};

export const CLIENT_TYPES: readonly string[] = ['gaaw_client', 'gtm_client'];

/** A name that needs no definition: the event's name within a custom event trigger. */
export const EVENT_REFERENCE = '_event';

/** Where the ids of things that are templates come from. */
export const TEMPLATE_TYPE = /^cvt_/;

/** Built-in variables that new containers have switched on. Source: https://support.google.com/tagmanager/answer/7182738 */
export const USUAL_BUILT_INS: readonly string[] = [
  ...['Page URL', 'Page Hostname', 'Page Path', 'Referrer', 'Event', 'Event Name', 'Client Name'],
];

interface Typed {
  kind: string;
  type: string;
}

/** Whether the type of a tag, variable, client or transformation is one of Google's that stand here. */
export const isKnownType = (context: Context, { kind, type }: Typed): boolean => {
  if (kind === 'tag') return TAG_TYPES[context].includes(type) || (context === 'SERVER' && type.startsWith('sgtm'));
  if (kind === 'variable') return VARIABLE_TYPES[context].includes(type);
  return kind === 'client' ? CLIENT_TYPES.includes(type) : type.startsWith('tf_');
};
