/**
 * Runs inside the realm. Owns the crossing of values and calls: template code only ever holds functions and objects of
 * this realm, never one of the host.
 */
(() => {
  const { isArray } = Array;
  const { defineProperty, freeze, keys } = Object;
  const { apply } = Reflect;
  const RealmError = Error;

  /** Of all texts that are kept of a program: more than any template has. */
  const MOST_CHARACTERS = 1_000_000;

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

  /** @param onFault told which host error became which error of this realm */
  return (onFault, refuel) => {
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
      makeOnce,
      makeObject: () => ({}),
      freeze,
      call: (target, args) => apply(target, undefined, copyList(args)),
      isError: (value) => value instanceof RealmError,
    };
  };

  /** Gives what `make` gave before. Lists and objects are made anew each time, since code may change them. */
  function makeOnce() {
    const known = [];
    let charactersLeft = MOST_CHARACTERS;
    return (index, make) => {
      const before = known[index];
      if (before !== undefined) return before;
      const value = make();
      if (typeof value === 'string' && value.length <= charactersLeft) {
        charactersLeft -= value.length;
        known[index] = value;
      }
      return value;
    };
  }

  /** The elements themselves, in an array of this realm. */
  function copyList(args) {
    const list = [];
    for (let index = 0; index < args.length; index += 1) list[index] = args[index];
    return list;
  }
})();
