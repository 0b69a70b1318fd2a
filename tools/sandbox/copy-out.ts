/** Deep copies of the realm's values for the host. Functions become undefined; whatever else happens, it ends. */
import { BorderBudget } from './border-budget.ts';
import { Fault } from './fault.ts';

const MAX_DEPTH = 500;

/** @throws Fault for a value that contains itself or is larger than the budget */
export const copyOut = (value: unknown, budget = new BorderBudget()): unknown => new Copier(budget).copy(value, 0);

/** An object as a host record; an empty one for anything that is not an object. */
export const copyRecord = (value: unknown, budget?: BorderBudget): Record<string, unknown> => {
  const copy = copyOut(value, budget);
  return typeof copy === 'object' && copy !== null && !Array.isArray(copy) ? (copy as Record<string, unknown>) : {};
};

class Copier {
  private readonly budget: BorderBudget;
  constructor(budget: BorderBudget) {
    this.budget = budget;
  }

  copy(value: unknown, depth: number): unknown {
    if (typeof value === 'string') this.budget.text(value.length);
    if (typeof value === 'function' || typeof value === 'symbol') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    this.budget.parts(1);
    if (depth > MAX_DEPTH) throw new Fault('the value contains itself or is too deep to copy');
    return Array.isArray(value) ? this.list(value, depth) : this.record(value, depth);
  }

  private list(value: unknown[], depth: number): unknown[] {
    // A list can claim any length without having a member.
    this.budget.parts(value.length);
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) copy.push(this.copy(value[index], depth + 1));
    return copy;
  }

  private record(value: object, depth: number): Record<string, unknown> {
    const copy: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) {
      this.budget.parts(1);
      this.budget.text(key.length);
      const own = this.copy(member, depth + 1);
      // Assigning this key would change the prototype of a host object instead of adding a member.
      if (key === '__proto__') Object.defineProperty(copy, key, { value: own, enumerable: true, configurable: true });
      else copy[key] = own;
    }
    return copy;
  }
}
