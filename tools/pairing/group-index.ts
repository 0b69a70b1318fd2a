/** Finds groups by id, by order, and the nearest one-sided group of the other side. Decides no verdict. */
import { firstOf, onlySide, type EventGroup } from './event-group.ts';
import type { Sighting } from './pair-types.ts';
import { distance, kindOf } from './same-action.ts';

/** Groups are looked through newest first; older ones than these happened too long ago on a busy site to be near. */
const LOOKED_THROUGH = 200;

type Groups = Map<string, EventGroup[]>;

export class GroupIndex {
  readonly #byId: Groups = new Map();
  readonly #byOrder: Groups = new Map();
  readonly #byKind: Groups = new Map();

  add(group: EventGroup): void {
    for (const [groups, key] of this.#places(group)) {
      const list = groups.get(key) ?? [];
      list.push(group);
      if (list.length > LOOKED_THROUGH) list.shift();
      groups.set(key, list);
    }
  }

  remove(group: EventGroup): void {
    for (const [groups, key] of this.#places(group)) {
      const rest = (groups.get(key) ?? []).filter((other) => other !== group);
      if (rest.length === 0) groups.delete(key);
      else groups.set(key, rest);
    }
  }

  /** Newest first; any pixel, any spelling of the name. */
  sameId({ eventId, name }: Sighting): EventGroup[] {
    return eventId === '' ? [] : (this.#byId.get(idKey(kindOf(name), eventId)) ?? []).toReversed();
  }

  /** Newest first; any id. */
  sameKind({ name }: Sighting): EventGroup[] {
    return (this.#byKind.get(kindOf(name)) ?? []).toReversed();
  }

  /** Oldest first; the group itself is not among them. */
  sameOrder(group: EventGroup): EventGroup[] {
    const { orderId } = group;
    if (orderId === undefined) return [];
    return (this.#byOrder.get(idKey(group.kind, orderId)) ?? []).filter((other) => other !== group);
  }

  /** The nearest group that has only the other side, and no partner that is as near. */
  nearest(group: EventGroup): EventGroup | undefined {
    const side = onlySide(group);
    const own = side && firstOf(group, side);
    if (own === undefined) return undefined;
    const candidates = [...this.#sameIdAs(group), ...this.sameOrder(group), ...(this.#byKind.get(group.kind) ?? [])];
    let best: { group: EventGroup; far: number } | undefined;
    for (const candidate of candidates) {
      const otherSide = onlySide(candidate);
      if (otherSide === undefined || otherSide === side) continue;
      const other = firstOf(candidate, otherSide);
      const far = other && distance(own, other);
      if (far === undefined || far >= Math.min(best?.far ?? Infinity, partnerDistance(candidate))) continue;
      best = { group: candidate, far };
    }
    return best?.group;
  }

  #sameIdAs({ kind, eventId }: EventGroup): EventGroup[] {
    return eventId === '' ? [] : (this.#byId.get(idKey(kind, eventId)) ?? []);
  }

  #places(group: EventGroup): [Groups, string][] {
    const places: [Groups, string][] = [[this.#byKind, group.kind]];
    if (group.eventId !== '') places.push([this.#byId, idKey(group.kind, group.eventId)]);
    if (group.orderId !== undefined) places.push([this.#byOrder, idKey(group.kind, group.orderId)]);
    return places;
  }
}

/** Infinite without a partner. */
function partnerDistance(group: EventGroup): number {
  const side = onlySide(group);
  const { partner } = group;
  const [own, other] = side && partner ? [firstOf(group, side), firstOf(partner, OTHER[side])] : [];
  return own && other ? (distance(own, other) ?? Infinity) : Infinity;
}

const OTHER = { browser: 'server', server: 'browser' } as const;

function idKey(kind: string, id: string): string {
  return `${kind}\n${id}`;
}
