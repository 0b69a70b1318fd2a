/**
 * Runs inside the realm. Removes every built-in member that sandboxed JavaScript does not have, then freezes what is left,
 * so that runs which share the realm cannot leave traces and no path leads to a constructor.
 */
(() => {
  const { defineProperty, freeze, getOwnPropertyDescriptor, getOwnPropertyNames, getPrototypeOf } = Object;
  const { apply, deleteProperty, ownKeys } = Reflect;
  const { iterator } = Symbol;
  const membersOf = Array.prototype[iterator];
  const { split } = String.prototype;
  const toText = String;

  /** Prototypes that code can meet without naming them: iterators, generators, async functions. */
  const hiddenPrototypes = () => {
    const arrayIterator = getPrototypeOf([][iterator]());
    const generator = getPrototypeOf(function* () {});
    const asyncGenerator = getPrototypeOf(async function* () {});
    return [
      arrayIterator,
      getPrototypeOf(arrayIterator),
      generator,
      generator.prototype,
      asyncGenerator,
      asyncGenerator.prototype,
      getPrototypeOf(async () => {}),
    ];
  };

  const publicPrototypes = (global) => {
    const found = {};
    for (const name of getOwnPropertyNames(global)) {
      const { value } = getOwnPropertyDescriptor(global, name);
      if (typeof value === 'function' && value.prototype) found[name] = value.prototype;
    }
    return found;
  };

  /**
   * A frozen data property would forbid `event.toString = …` on every object that inherits it ("override mistake"), and
   * event data may have such keys. An accessor lets the object have its own.
   */
  const allowOverride = (prototype, key) => {
    const { value } = getOwnPropertyDescriptor(prototype, key);
    const set = function (own) {
      if (this === prototype) return;
      defineProperty(this, key, { value: own, writable: true, enumerable: true, configurable: true });
    };
    defineProperty(prototype, key, { get: () => value, set, enumerable: false, configurable: false });
  };

  /** A method is an object too, and code could hang things on it. */
  const freezeMethod = ({ value, get }) => {
    const method = get ? get() : value;
    if (typeof method === 'function') freeze(method);
  };

  const prune = (prototype, kept) => {
    for (const key of ownKeys(prototype)) {
      if (kept[key] !== true) deleteProperty(prototype, key);
      else freezeMethod(getOwnPropertyDescriptor(prototype, key));
    }
    freeze(prototype);
  };

  /** for…of goes over a text by its UTF-16 units, as an index does; the engine's own way goes by code points. */
  const textIterator = {
    [iterator]() {
      return apply(membersOf, apply(split, toText(this), ['']), []);
    },
  };

  /** A text, a number and a boolean have their own methods only, none of objects. */
  const PRIMITIVES = ['String', 'Number', 'Boolean'];

  /** @param members names to keep for each constructor name */
  return (members, global) => {
    const prototypes = publicPrototypes(global);
    const hidden = hiddenPrototypes();
    const keptOf = (name) => {
      const kept = { __proto__: null };
      for (const key of members[name] ?? []) kept[key] = true;
      if (name === 'Array' || name === 'String') kept[iterator] = true;
      if (PRIMITIVES.indexOf(name) >= 0) kept.hasOwnProperty = true;
      if (name.endsWith('Error')) kept.name = kept.message = true;
      return kept;
    };
    const plan = Object.entries(prototypes).map(([name, prototype]) => [prototype, keptOf(name)]);
    for (const prototype of hidden) plan.push([prototype, { __proto__: null, next: true, [iterator]: true }]);
    prototypes.String[iterator] = textIterator[iterator];
    for (const name of PRIMITIVES) defineProperty(prototypes[name], 'hasOwnProperty', { value: undefined });
    for (const key of members.Object) allowOverride(prototypes.Object, key);
    for (const name of ownKeys(global)) deleteProperty(global, name);
    for (const [prototype, kept] of plan) prune(prototype, kept);
  };
})();
