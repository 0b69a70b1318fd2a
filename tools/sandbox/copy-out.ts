/** Deep copies of the realm's values for the host. Functions become undefined; whatever else happens, it ends. */
import { Fault } from './fault.ts';

const MAX_DEPTH = 500;
const MAX_NODES = 1_000_000;

/** @throws Fault for a value that contains itself or has more than a million parts. */
export const copyOut = (value: unknown): unknown => new Copier().copy(value, 0);

/** An object as a host record; an empty one for anything that is not an object. */
export const copyRecord = (value: unknown): Record<string, unknown> => {
  const copy = copyOut(value);
  return typeof copy === 'object' && copy !== null && !Array.isArray(copy) ? (copy as Record<string, unknown>) : {};
};

class Copier {
  private nodes = 0;

  copy(value: unknown, depth: number): unknown {
    if (typeof value === 'function' || typeof value === 'symbol') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    this.nodes += 1;
    if (depth > MAX_DEPTH || this.nodes > MAX_NODES)
      throw new Fault('the value contains itself or is too large to copy');
    return Array.isArray(value) ? this.list(value, depth) : this.record(value, depth);
  }

  private list(value: unknown[], depth: number): unknown[] {
    // A list can claim any length without having a member.
    this.nodes += value.length;
    if (this.nodes > MAX_NODES) throw new Fault('the list is too long to copy');
    return Array.from(value, (member) => this.copy(member, depth + 1));
  }

  private record(value: object, depth: number): Record<string, unknown> {
    const copy: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) {
      const own = this.copy(member, depth + 1);
      // Assigning this key would change the prototype of a host object instead of adding a member.
      if (key === '__proto__') Object.defineProperty(copy, key, { value: own, enumerable: true, configurable: true });
      else copy[key] = own;
    }
    return copy;
  }
}
