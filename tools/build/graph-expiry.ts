/** Warns while building when the Graph API version of the tag runs out. The tag says the same in preview. */
import { GRAPH_VERSIONS } from '../../template/spec/graph-api.ts';

const WARN_DAYS = 60;
const MS_PER_DAY = 86_400_000;

/** One line, or none. */
export function expiryWarnings(nowMs: number): string[] {
  const { version, expires } = GRAPH_VERSIONS[0];
  const days = Math.floor((Date.parse(expires) - nowMs) / MS_PER_DAY);
  if (days >= WARN_DAYS) return [];
  const when = days < 0 ? `expired on ${expires}` : `expires on ${expires}, in ${days} days`;
  return [`Graph API ${version} ${when}: add the newest version as the first row of template/spec/graph-api.ts.`];
}
