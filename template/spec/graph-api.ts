/** The Graph API: host, versions with their calendar, delivery defaults. Its errors have a file of their own. */
import type { GraphVersionRow } from './row-types.ts';

/** The only host that the tag may call. Drives the HTTP permission. */
export const GRAPH_HOST = 'https://graph.facebook.com/';

/** Identifies the sender to Meta: less than 23 characters, at least two letters. Source: Meta, using the API. */
export const PARTNER_AGENT = 'countonce-0.1.0';

/**
 * Source: https://developers.facebook.com/docs/graph-api/changelog/versions. The first row is the one we call. Until Meta names
 * the day, v26.0 ends by its rule, two years after the version that follows it came.
 */
export const GRAPH_VERSIONS = [
  { version: 'v27.0', released: '2026-11-04', expires: '2028-11-04' },
  { version: 'v26.0', released: '2026-07-29', expires: '2028-11-04' },
  { version: 'v25.0', released: '2026-02-18', expires: '2028-07-29' },
  { version: 'v24.0', released: '2025-10-08', expires: '2028-02-18' },
  { version: 'v23.0', released: '2025-05-29', expires: '2027-10-08' },
  { version: 'v22.0', released: '2025-01-21', expires: '2027-05-20' },
  { version: 'v21.0', released: '2024-10-02', expires: '2027-01-21' },
  { version: 'v20.0', released: '2024-05-21', expires: '2026-09-24' },
  { version: 'v19.0', released: '2024-01-23', expires: '2026-05-21' },
] as const satisfies readonly GraphVersionRow[];
