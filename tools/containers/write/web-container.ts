/**
 * The web container to merge: the snippet before everything else, and what GA4's tags need to take the event ID along. The
 * pixel stays where it is. Owns names and triggers; the snippet is built elsewhere and passed in.
 */
import { RESERVED_TRIGGERS } from '../format/known-types.ts';
import { flag, integer, table, text } from '../format/nodes.ts';
import { named, numbers, tagFrame, writeExport, type Written } from './frame.ts';

export interface WebOptions {
  /** The content of client-snippet/dist/countonce.html. */
  snippet: string;
  /** Of the pixel that the site has already; named in the notes. */
  pixelId?: string;
  /** `G-…`; without it there is no Google tag in the file. */
  measurementId?: string;
  /** Of the tagging server, with https:// */
  serverUrl?: string;
  time: Date;
}

const EVENT_ID = named('event_id');
const SETTINGS = named('With event_id');

/** Before all others on the same trigger. */
const FIRST = 100;

export const writeWebContainer = (options: WebOptions): string => {
  const next = numbers();
  const written: Written = {
    tag: [snippetTag(options, next()), ...(options.measurementId === undefined ? [] : [googleTag(options, next())])],
    variable: [
      {
        variableId: next(),
        name: EVENT_ID,
        type: 'v',
        parameter: [integer('dataLayerVersion', 2), flag('setDefaultValue', false), text('name', 'event_id')],
        formatValue: {},
      },
      {
        variableId: next(),
        name: SETTINGS,
        type: 'gtes',
        parameter: [table('eventSettingsTable', [{ parameter: 'event_id', parameterValue: `{{${EVENT_ID}}}` }])],
        notes: 'Choose this as the event settings variable of every GA4 event tag.',
      },
    ],
  };
  return writeExport({ context: 'WEB', name: 'CountOnce, web', time: options.time }, written);
};

const snippetTag = ({ snippet, pixelId }: WebOptions, tagId: string) => ({
  tagId,
  name: named('Snippet'),
  type: 'html',
  priority: { type: 'INTEGER', value: String(FIRST) },
  parameter: [text('html', snippet), flag('supportDocumentWrite', false)],
  ...tagFrame([RESERVED_TRIGGERS.initialization]),
  notes: `Gives the events of ${pixelId === undefined ? 'the Meta pixel' : `the Meta pixel ${pixelId}`} and of GA4 the same event ID. It makes no request and stores nothing.`,
});

/**
 * On All Pages, not on Initialization: what Tag Manager has begun before the snippet gets no ID, and on All Pages the page view
 * is of one moment with the pixel's.
 */
const googleTag = ({ measurementId = '', serverUrl }: WebOptions, tagId: string) => ({
  tagId,
  name: named('Google tag'),
  type: 'googtag',
  parameter: [
    text('tagId', measurementId),
    ...(serverUrl === undefined
      ? []
      : [table('configSettingsTable', [{ parameter: 'server_container_url', parameterValue: serverUrl }])]),
    text('eventSettingsVariable', `{{${SETTINGS}}}`),
  ],
  ...tagFrame([RESERVED_TRIGGERS.allPages]),
});
