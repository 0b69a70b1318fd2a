/**
 * A run: a visit to the shop in a world of its own. Its switches and the visit's name stand in the path of its pages, so that the
 * lab keeps nothing for it, and every request of such a page tells by its Referer what it belongs to.
 */
import { SWITCHES, type Switch, type SwitchKey, type WorldState } from './switches.ts';

export const RUN_BASE = '/shop/run/';

export interface Run {
  world: WorldState;
  /** `A.named.off.loads.granted.kept.normal~k3f9`: the position of each switch, and which visit. */
  visit: string;
}

const VISIT = /^\/shop\/run\/(([\w.-]{1,120})~[a-z0-9]{1,20})(?:\/|$)/;

/** Undefined for a path that is no run's, or one of switches that do not exist. */
export function readRun(path: string): Run | undefined {
  const [, visit, positions = ''] = VISIT.exec(path) ?? [];
  if (visit === undefined) return undefined;
  const values = positions.split('.');
  const isWorld = values.length === SWITCHES.length && SWITCHES.every(({ choices }, at) => has(choices, values[at]));
  if (!isWorld) return undefined;
  const world = Object.fromEntries(SWITCHES.map(({ key }, at) => [key, values[at]])) as WorldState;
  return { world, visit };
}

/** The run of the page that sent a request. */
export function runOfReferer(referer: string | undefined): Run | undefined {
  return referer !== undefined && URL.canParse(referer) ? readRun(new URL(referer).pathname) : undefined;
}

const has = (choices: Switch['choices'], value: string | undefined): boolean =>
  choices.some((choice) => choice.value === value);

const SNIPPET = { on: 'with', off: 'without', late: 'late' } as const;

/** `Shop B, foreign triggers · without · Meta answers: 190`. */
export function describeRun(world: WorldState): string {
  const triggers = world.triggers === 'foreign' ? ', foreign triggers' : '';
  const faults = findFaults(world).map(({ label, choice }) => `${label}: ${choice}`);
  return [`Shop ${world.pattern}${triggers}`, SNIPPET[world.snippet], ...faults].join(' · ');
}

/** A switch that makes something go wrong, and how it is switched off. */
export interface Fault {
  key: SwitchKey;
  label: string;
  choice: string;
  effect: string;
  /** Its usual position. */
  usual: string;
}

/** The others only say how the shop is made. */
const CAN_GO_WRONG: readonly SwitchKey[] = ['pixel', 'consent', 'cookies', 'graph'];

export function findFaults(world: WorldState): Fault[] {
  return SWITCHES.flatMap(({ key, label, choices }: Switch & { key: SwitchKey }) => {
    const [usual] = choices;
    const choice = choices.find(({ value }) => value === world[key]);
    if (!CAN_GO_WRONG.includes(key) || usual === undefined || choice === undefined || choice === usual) return [];
    return [{ key, label, choice: choice.label, effect: choice.effect, usual: usual.value }];
  });
}
