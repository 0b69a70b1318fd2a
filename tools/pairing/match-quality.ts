/**
 * Estimates how well Meta could match an event, from 0 to 10. Meta publishes no weights: the points follow the order of
 * its help pages (e-mail and click ID high; phone, external ID, browser ID medium; names and places low).
 * Source: Meta, Event Match Quality, "priority of customer information".
 */
import type { MatchKey } from './record-types.ts';

interface Band {
  /** All of them together earn the points. */
  keys: readonly string[];
  points: number;
}

const BANDS: readonly Band[] = [
  { keys: ['client_ip_address', 'client_user_agent'], points: 3 },
  { keys: ['em'], points: 2 },
  { keys: ['fbc'], points: 2 },
  { keys: ['fbp'], points: 1.5 },
  { keys: ['ph'], points: 1 },
  { keys: ['external_id'], points: 1 },
  { keys: ['fn', 'ln'], points: 0.5 },
  { keys: ['country'], points: 0.5 },
  { keys: ['db'], points: 0.5 },
  { keys: ['fb_login_id'], points: 0.5 },
  { keys: ['ct'], points: 0.25 },
  { keys: ['st'], points: 0.25 },
  { keys: ['zp'], points: 0.25 },
];

const MOST = 10;

/** Only a click on an ad makes one, so that nobody can send it for everybody. */
const NOT_FOR_ALL = ['fbc', 'fb_login_id'];

/** The estimate, and the missing key that would raise it most, where there is one that the site could send. */
export function rateMatch(matchKeys: readonly MatchKey[]): { quality: number; wouldHelp?: string } {
  const wouldHelp = findMissingKey(matchKeys);
  return { quality: estimateMatchQuality(matchKeys), ...(wouldHelp !== undefined && { wouldHelp }) };
}

/** One decimal. Values do not matter, for a key that Meta gets counts once. */
function estimateMatchQuality(matchKeys: readonly MatchKey[]): number {
  const present = new Set(matchKeys.map(({ key }) => key));
  const earned = BANDS.filter(({ keys }) => keys.every((key) => present.has(key)));
  const points = earned.reduce((sum, band) => sum + band.points, 0);
  return Math.round(Math.min(points, MOST) * 10) / 10;
}

function findMissingKey(matchKeys: readonly MatchKey[]): string | undefined {
  const present = new Set(matchKeys.map(({ key }) => key));
  return BANDS.toSorted((one, other) => other.points - one.points)
    .flatMap(({ keys }) => keys)
    .find((key) => !present.has(key) && !NOT_FOR_ALL.includes(key));
}
