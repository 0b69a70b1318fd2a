/** The world around the tag: holds the position of every switch and tells who listens. Knows neither HTTP nor the shop. */
import type { GraphFault } from '../../graph/graph-types.ts';
import { SWITCHES, type Switch, type SwitchKey, type WorldState } from './switches.ts';

/** A change names a switch or a position that does not exist. */
export class WorldError extends Error {
  readonly field: string;
  readonly reason: string;
  readonly remedy: string;

  constructor(field: string, remedy: string, reason = 'There is no such switch or position.') {
    super(`${field}: ${reason} ${remedy}`);
    this.field = field;
    this.reason = reason;
    this.remedy = remedy;
  }
}

/** Every switch in its first position. */
export const FIRST_WORLD = Object.fromEntries(
  SWITCHES.map(({ key, choices }) => [key, choices[0].value]),
) as WorldState;

/** What the stand-in of the Graph API is told; rows of its own catalogue. */
export const GRAPH_FAULTS: Readonly<Record<WorldState['graph'], GraphFault>> = {
  normal: 'none',
  '400': 'schema',
  '190': 'expired-token',
  '429': 'rate-limit',
  '500': 'outage',
  slow: 'slow',
  never: 'never',
};

/** Switches that cannot be moved in this lab, with the sentence that says why. */
export type FixedSwitches = Partial<Record<SwitchKey, string>>;

export class World {
  readonly fixed: FixedSwitches;
  #state = FIRST_WORLD;
  readonly #listeners = new Set<(state: WorldState) => void>();

  constructor(fixed: FixedSwitches = {}) {
    this.fixed = fixed;
  }

  get state(): WorldState {
    return this.#state;
  }

  /** Moves the named switches and leaves the others. Throws WorldError, and then moves none. */
  change(positions: unknown): WorldState {
    const moved = checkPositions(positions);
    for (const [key, why] of Object.entries(this.fixed)) {
      const position = moved[key as SwitchKey] ?? this.#state[key as SwitchKey];
      if (position !== this.#state[key as SwitchKey]) throw new WorldError(key, 'Leave this switch out.', why);
    }
    this.#state = { ...this.#state, ...moved };
    for (const listener of this.#listeners) listener(this.#state);
    return this.#state;
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: (state: WorldState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

function checkPositions(positions: unknown): Partial<WorldState> {
  if (typeof positions !== 'object' || positions === null || Array.isArray(positions)) {
    throw new WorldError('body', 'Send a JSON object such as {"pattern":"B","snippet":"off"}.');
  }
  for (const [key, value] of Object.entries(positions)) checkPosition(key, value);
  return positions;
}

function checkPosition(key: string, value: unknown): void {
  const row: Switch | undefined = SWITCHES.find((candidate) => candidate.key === key);
  if (row === undefined)
    throw new WorldError('body', `The switches are ${SWITCHES.map((each) => each.key).join(', ')}.`);
  if (row.choices.some((choice) => choice.value === value)) return;
  throw new WorldError(row.key, `The positions are ${row.choices.map((choice) => choice.value).join(', ')}.`);
}
