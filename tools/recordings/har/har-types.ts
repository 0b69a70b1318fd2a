/**
 * What is kept of a HAR file, and nothing else: a leaf is a text or a number, whatever the file holds in its place. Source: HTTP
 * Archive format 1.2; names with an underscore are those of Chrome.
 */

/** `true` is a leaf, `EACH` stands for every member of a list. */
export interface Kept {
  readonly [name: string]: Kept | true;
}

export const EACH = '*';

const PAIRS: Kept = { [EACH]: { name: true, value: true } };

export const KEPT: Kept = {
  log: {
    creator: { name: true },
    browser: { name: true },
    entries: {
      [EACH]: {
        startedDateTime: true,
        request: {
          method: true,
          url: true,
          bodySize: true,
          headers: PAIRS,
          postData: { mimeType: true, text: true, encoding: true, params: PAIRS },
        },
        response: { status: true, _error: true },
      },
    },
  },
};

/** Every member may lack or be null: writers differ, and files are whatever somebody sent. */
export interface HarPair {
  name?: string | number | null;
  value?: string | number | null;
}

export interface HarEntry {
  startedDateTime?: string | number | null;
  request?: {
    method?: string | number | null;
    url?: string | number | null;
    bodySize?: string | number | null;
    headers?: HarPair[] | null;
    postData?: {
      mimeType?: string | number | null;
      text?: string | number | null;
      encoding?: string | number | null;
      params?: HarPair[] | null;
    } | null;
  } | null;
  response?: { status?: string | number | null; _error?: string | number | null } | null;
}
