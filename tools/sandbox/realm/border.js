/**
 * Runs inside the realm. Owns the crossing of values and calls: template code only ever holds functions and objects of
 * this realm, never one of the host.
 */
(() => {
  const { isArray } = Array;
  const { defineProperty, freeze, getPrototypeOf, isExtensible, keys, prototype: objectPrototype } = Object;
  const { prototype: arrayPrototype } = Array;
  const { stringify } = JSON;
  const { indexOf } = Array.prototype;
  const { apply } = Reflect;
  const RealmError = Error;

  /** Of all texts that are kept of a program: more than any template has. */
  const MOST_CHARACTERS = 1_000_000;
  /** Lists and objects in a value that is kept. */
  const MOST_PARTS = 200;

  /** A deep copy, made of this realm's objects. Functions and symbols do not cross. */
  const copyIn = (value) => {
    if (typeof value === 'object' && value !== null) return isArray(value) ? copyArray(value) : copyObject(value);
    return typeof value === 'function' || typeof value === 'symbol' ? undefined : value;
  };
  const copyArray = (array) => {
    const copy = [];
    for (let index = 0; index < array.length; index += 1) copy[index] = copyIn(array[index]);
    return copy;
  };
  const copyObject = (object) => {
    const copy = {};
    const names = keys(object);
    for (let index = 0; index < names.length; index += 1) {
      const value = copyIn(object[names[index]]);
      // Assigning this key would change the prototype instead of adding a member.
      if (names[index] !== '__proto__') copy[names[index]] = value;
      else defineProperty(copy, '__proto__', { value, writable: true, enumerable: true, configurable: true });
    }
    return copy;
  };

  /**
   * @param onFault told which host error became which error of this realm
   * @param makeLiteral gives what makes the value of a JSON text, again and again
   */
  return (onFault, refuel, makeLiteral) => {
    const toRealmError = (error) => {
      if (error instanceof RealmError) return error;
      const made = new RealmError(error?.message);
      onFault(made, error);
      return made;
    };
    /** A function for template code that calls the host with its arguments as one array. */
    const wrap = (host) =>
      freeze((...args) => {
        try {
          return host(args);
        } catch (error) {
          throw toRealmError(error);
        }
      });
    let fuel = 0;
    const burn = wrap(() => (fuel = refuel()));
    return {
      copyIn,
      wrap,
      /** Called on every function call and loop iteration of template code; asks the host for the time now and then. */
      tick: () => {
        fuel -= 1;
        if (fuel < 0) burn();
      },
      makeOnce: () => makeOnce(makeLiteral),
      makeObject: () => ({}),
      freeze,
      call: (target, args) => apply(target, undefined, copyList(args)),
      isError: (value) => value instanceof RealmError,
    };
  };

  /** Gives what `make` gave before. Lists and objects are made anew each time, since code may change them. */
  function makeOnce(makeLiteral) {
    const known = [];
    const literals = [];
    /** Lists of texts and the like, without a list or object in them. */
    const isFlat = [];
    const isRefused = [];
    let charactersLeft = MOST_CHARACTERS;
    const keep = (index, value) => {
      isRefused[index] = true;
      const isTree = isObject(value) && isPlainTree(value, []);
      const text = isTree ? stringify(value) : value;
      if (typeof text !== 'string' || text.length > charactersLeft) return;
      charactersLeft -= text.length;
      if (!isTree) known[index] = text;
      literals[index] = isTree ? makeLiteral(text) : undefined;
      isFlat[index] = isArray(value) && !value.some(isObject);
      isRefused[index] = isTree && literals[index] === undefined;
    };
    /** @param of the number of the list whose members `make` looks at */
    return (index, make, of) => {
      const before = known[index];
      if (before !== undefined) return before;
      const literal = literals[index];
      if (literal !== undefined) return literal();
      const value = make();
      if (isRefused[index] !== true && (of === undefined || isFlat[of] === true)) keep(index, value);
      return value;
    };
  }

  function isObject(value) {
    return typeof value === 'object' && value !== null;
  }

  /** What JSON can write and give back as it was: each list and object stands in one place, and code can change it. */
  function isPlainTree(value, seen) {
    if (!isObject(value)) {
      const isNumber = typeof value === 'number' && value - value === 0 && (value !== 0 || 1 / value > 0);
      return value === null || isNumber || typeof value === 'string' || typeof value === 'boolean';
    }
    const isList = isArray(value);
    if (getPrototypeOf(value) !== (isList ? arrayPrototype : objectPrototype) || !isExtensible(value)) return false;
    if (seen.length > MOST_PARTS || apply(indexOf, seen, [value]) >= 0) return false;
    seen.push(value);
    const names = keys(value);
    if (isList && names.length !== value.length) return false;
    for (let index = 0; index < names.length; index += 1) {
      if (names[index] === '__proto__' || !isPlainTree(value[names[index]], seen)) return false;
    }
    return true;
  }

  /** The elements themselves, in an array of this realm. */
  function copyList(args) {
    const list = [];
    for (let index = 0; index < args.length; index += 1) list[index] = args[index];
    return list;
  }
})();
