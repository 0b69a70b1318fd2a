/** Renders `___SERVER_PERMISSIONS___` from the tables: each as narrow as the tag allows, with the reason beside it. */
import { COOKIES, HEADERS } from '../../template/spec/cookies.ts';
import { GRAPH_HOST } from '../../template/spec/graph-api.ts';

type Value =
  | { type: 1; string: string }
  | { type: 2; listItem: Value[] }
  | { type: 3; mapKey: Value[]; mapValue: Value[] }
  | { type: 8; boolean: boolean };

export interface Permission {
  instance: { key: { publicId: string; versionId: '1' }; param: { key: string; value: Value }[] };
  clientAnnotations?: { isEditedByUser: true };
  isRequired: true;
}

const text = (string: string): Value => ({ type: 1, string });
const list = (listItem: Value[]): Value => ({ type: 2, listItem });
const yes: Value = { type: 8, boolean: true };

const map = (entries: Record<string, string>): Value => ({
  type: 3,
  mapKey: Object.keys(entries).map(text),
  mapValue: Object.values(entries).map(text),
});

const permission = (publicId: string, params: Record<string, Value> = {}): Permission => ({
  instance: {
    key: { publicId, versionId: '1' },
    param: Object.entries(params).map(([key, value]) => ({ key, value })),
  },
  ...(Object.keys(params).length > 0 && { clientAnnotations: { isEditedByUser: true as const } }),
  isRequired: true,
});

/** Secure, persistent cookies of the cookie table only; the domain is the form's choice. */
const writableCookies = (): Value[] =>
  COOKIES.filter((cookie) => cookie.write).map(({ name }) =>
    map({ name, domain: '*', path: '/', secure: 'secure', session: 'non_session' }),
  );

export const renderPermissions = (): Permission[] => [
  // All of the event, because parameters of the site's own are passed on.
  permission('read_event_data', { eventDataAccess: text('any') }),
  // Graph's host and nothing else.
  permission('send_http', { allowedUrls: text('specific'), urls: list([text(GRAPH_HOST)]) }),
  permission('get_cookies', {
    cookieAccess: text('specific'),
    cookieNames: list(COOKIES.map(({ name }) => text(name))),
  }),
  permission('set_cookies', { allowedCookies: list(writableCookies()) }),
  // The user agent, for events that do not carry it.
  permission('read_request', {
    requestAccess: text('specific'),
    headersAllowed: yes,
    headerAccess: text('specific'),
    headerWhitelist: list(HEADERS.map((headerName) => map({ headerName }))),
  }),
  // Whether this is a preview.
  permission('read_container_data'),
  // Outcomes in production, where the form asks for them.
  permission('logging', { environments: text('all') }),
];
