/**
 * Recordings of our own making, in the shape of each writer. Sources: HAR 1.2 and what each writer is known to do with values
 * and bodies: Chrome leaves them encoded, Charles keeps no text, WebPageTest keeps no body.
 */
export interface Sent {
  /** Milliseconds after the visit began. */
  at: number;
  url: string;
  /** Makes it a POST. */
  body?: string;
  type?: string;
  status?: number;
  error?: string;
  headers?: Record<string, string>;
}

export const START = Date.parse('2026-11-20T10:00:00.000Z');
export const PIXEL = '1234567890123456';
const BOUNDARY = '----WebKitFormBoundaryA1b2C3d4E5f6G7h8';

type Fields = Record<string, string>;

export const form = (fields: Fields): string => new URLSearchParams(fields).toString();

export const multipart = (fields: Fields): Pick<Sent, 'body' | 'type'> => ({
  type: `multipart/form-data; boundary=${BOUNDARY}`,
  body: `${Object.entries(fields)
    .map(([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}--${BOUNDARY}--\r\n`,
});

/** What the pixel's script says of every call. */
export const call = (ev: string, at: number, more: Fields = {}): Fields => ({
  id: PIXEL,
  ev,
  dl: 'https://shop.example/p?id=1',
  ts: String(START + at),
  it: String(START),
  ec: String(at),
  fbp: 'fb.1.1763632800000.1234567890',
  ...more,
});

export const pixel = (ev: string, at: number, more: Fields = {}): Sent => ({
  at,
  url: `https://www.facebook.com/tr/?${form({ ...call(ev, at, more), rqm: 'GET' })}`,
});

export const CONTAINER = 'https://sst.shop.example';

const GA4 = 'v=2&tid=G-TEST123456&cid=1.2&_p=77&gcs=G111&ul=en&dl=https%3A%2F%2Fshop.example%2Fp%3Fid%3D1';

const encoded = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

export const ga4 = (en: string, at: number, more: Fields = {}, host = CONTAINER): Sent => ({
  at,
  url: `${host}/g/collect?${GA4}&_s=${at}&${encoded({ en, ...more })}`,
});

/** Several events in one request. */
export const batch = (at: number, lines: Fields[], end = '\r\n'): Sent => ({
  at,
  url: `${CONTAINER}/g/collect?${GA4}&_s=${at}`,
  type: 'text/plain;charset=UTF-8',
  body: lines.map(encoded).join(end),
});

type Json = Record<string, unknown>;

export interface Writer {
  name: string;
  creator?: Json;
  /** How it writes the time. */
  time?: (ms: number) => string;
  post: (body: string, type: string) => Json | undefined;
  entry?: Json;
  query?: (query: string) => Json[];
  log?: Json;
}

const pairs = (text: string): Json[] => [...new URLSearchParams(text)].map(([name, value]) => ({ name, value }));

const rawPairs = (text: string): Json[] =>
  text.split('&').map((pair) => {
    const [name, value] = pair.split('=');
    return { name, value };
  });

const isForm = (type: string): boolean => type.startsWith('application/x-www-form-urlencoded');

const textOnly = (text: string, mimeType: string): Json => ({ mimeType, text });

/** As a proxy that shows the fields of a form does. */
const parts = (body: string): Json[] =>
  [...body.matchAll(/name="([^"]+)"\r\n\r\n([^]*?)\r\n--/g)].map(([, name, value]) => ({ name, value }));

const withZone = (ms: number): string => new Date(ms + 3_600_000).toISOString().replace('Z', '+01:00');

export const WRITERS: Writer[] = [
  {
    name: 'WebInspector',
    creator: { name: 'WebInspector', version: '537.36' },
    query: rawPairs,
    post: (text, mimeType) => ({ mimeType, text, ...(isForm(mimeType) && { params: rawPairs(text) }) }),
    entry: { _initiator: { type: 'script' }, _priority: 'Low' },
  },
  { name: 'chrome-har', creator: { name: 'chrome-har', version: '0.11.12' }, query: pairs, post: textOnly },
  {
    name: 'mitmproxy',
    creator: { name: 'mitmproxy', version: '12.1' },
    post: (text, mimeType) => ({ mimeType, encoding: 'base64', text: Buffer.from(text).toString('base64') }),
  },
  {
    name: 'Playwright',
    creator: { name: 'Playwright', version: '1.65.1' },
    post: (text, mimeType) => ({ mimeType, text, params: isForm(mimeType) ? pairs(text) : [] }),
  },
  {
    name: 'Firefox',
    creator: { name: 'Firefox', version: '145.0' },
    time: withZone,
    query: pairs,
    post: (text, mimeType) => ({ mimeType, params: [], text }),
  },
  {
    name: 'WebKit Web Inspector',
    creator: { name: 'WebKit Web Inspector', version: '1.0' },
    post: textOnly,
    entry: { _fetchType: 'Network Load' },
  },
  {
    name: 'Charles Proxy',
    creator: { name: 'Charles Proxy', version: '5.0' },
    time: withZone,
    post: (text, mimeType) =>
      mimeType.startsWith('text/plain')
        ? { mimeType, text }
        : { mimeType, params: isForm(mimeType) ? pairs(text) : parts(text) },
    entry: { response: { status: 200, redirectURL: null } },
  },
  { name: '', post: textOnly, log: { comment: 'no creator, no pages' } },
];

const CHROME = WRITERS[0] as Writer;

/** A browser keeps entries in the order of its requests. */
export function har(sent: readonly Sent[], writer: Writer = CHROME): string {
  return JSON.stringify({
    log: {
      version: '1.2',
      ...(writer.creator && { creator: writer.creator }),
      ...writer.log,
      entries: sent.map((each) => entryOf(each, writer)),
    },
  });
}

function entryOf(
  { at, url, body, type = 'application/x-www-form-urlencoded', status = 200, error, headers = {} }: Sent,
  writer: Writer,
): Json {
  const { time = (ms: number) => new Date(ms).toISOString(), post, query, entry = {} } = writer;
  const isFirefox = writer.name === 'Firefox';
  return {
    startedDateTime: time(START + at),
    request: {
      method: body === undefined ? 'GET' : 'POST',
      url,
      headers: [
        { name: 'User-Agent', value: 'Mozilla/5.0 (test)' },
        ...Object.entries(headers).map(([name, value]) => ({ name, value })),
      ],
      queryString: query?.(url.split('?')[1] ?? '') ?? [],
      ...(body === undefined
        ? isFirefox && { postData: { mimeType: '', params: [], text: '' } }
        : { postData: post(body, type), bodySize: body.length }),
    },
    response: { status, content: { size: 0, text: '' }, ...(error !== undefined && { _error: error }) },
    ...entry,
  };
}
