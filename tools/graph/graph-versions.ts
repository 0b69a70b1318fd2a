/** Versions of the Graph API with the day they end. Source: https://developers.facebook.com/docs/graph-api/changelog/versions. */

/** Newest first. Those older than the last row ended earlier. */
const GRAPH_VERSIONS = [
  { major: 27, ends: undefined },
  { major: 26, ends: '2028-11-04' },
  { major: 25, ends: '2028-07-29' },
  { major: 24, ends: '2028-02-18' },
  { major: 23, ends: '2027-10-08' },
  { major: 22, ends: '2027-05-20' },
  { major: 21, ends: '2027-01-21' },
  { major: 20, ends: '2026-09-24' },
] as const;

export const NEWEST_VERSION = `v${GRAPH_VERSIONS[0].major}.0`;

/** What Graph makes of `v24.0` at this time (Unix milliseconds). */
export function readVersion(text: string, nowMs: number): 'live' | 'ended' | 'unknown' {
  const [, major, minor] = /^v([1-9]\d?)\.(\d{1,2})$/.exec(text) ?? [];
  if (major === undefined || Number(major) > GRAPH_VERSIONS[0].major) return 'unknown';
  const row = GRAPH_VERSIONS.find((version) => version.major === Number(major));
  if (!row) return 'ended';
  if (minor !== '0') return 'unknown';
  return row.ends !== undefined && nowMs >= Date.parse(row.ends) ? 'ended' : 'live';
}
