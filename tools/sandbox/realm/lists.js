/**
 * Runs inside the realm. Texts of lists, which the engine makes whenever a list stands where a text is wanted: a few lists that
 * hold each other make a text without end, in one call that no clock interrupts. Here each step passes the clock. And `filter`, `map`
 * and `slice`, which the engine does ten times as slowly where lists have no constructor: it looks for one each time.
 */
(() => {
  const { isArray } = Array;
  const { apply } = Reflect;
  const { filter: nativeFilter, join: nativeJoin, map: nativeMap, slice: nativeSlice } = Array.prototype;
  const toText = String;

  /** Longer ones may have a length and no members, and the engine would go through it. */
  const LONGEST_NATIVE = 100_000;

  const isPlain = (list) => {
    if (list.length > LONGEST_NATIVE) return false;
    for (let index = 0; index < list.length; index += 1) {
      if (typeof list[index] === 'object' || typeof list[index] === 'function') return false;
    }
    return true;
  };

  /** A list as most are, and nothing said but a function. */
  const isUsual = (list, args) =>
    isArray(list) && list.length <= LONGEST_NATIVE && args.length === 1 && typeof args[0] === 'function';

  /** A place in a list: a whole number that is none of its last ones, or left out. */
  const isPlace = (value) => value === undefined || (typeof value === 'number' && value % 1 === 0);
  const placeIn = (list, value, otherwise) => {
    if (value === undefined) return otherwise;
    const place = value < 0 ? list.length + value : value;
    return place < 0 ? 0 : place > list.length ? list.length : place;
  };

  const copying = {
    filter(use) {
      if (!isUsual(this, arguments)) return apply(nativeFilter, this, arguments);
      const kept = [];
      const { length } = this;
      for (let index = 0; index < length; index += 1) {
        const member = this[index];
        if (member === undefined && !(index in this)) continue;
        if (use(member, index, this)) kept[kept.length] = member;
      }
      return kept;
    },
    map(use) {
      if (!isUsual(this, arguments)) return apply(nativeMap, this, arguments);
      const made = [];
      const { length } = this;
      for (let index = 0; index < length; index += 1) {
        const member = this[index];
        // A place without a member stays one.
        if (member === undefined && !(index in this)) made.length = index + 1;
        else made[index] = use(member, index, this);
      }
      return made;
    },
    slice(start, end) {
      if (!isArray(this) || this.length > LONGEST_NATIVE || !isPlace(start) || !isPlace(end))
        return apply(nativeSlice, this, arguments);
      const copy = [];
      const last = placeIn(this, end, this.length);
      for (let index = placeIn(this, start, 0); index < last; index += 1) {
        const member = this[index];
        if (member === undefined && !(index in this)) return apply(nativeSlice, this, arguments);
        copy[copy.length] = member;
      }
      return copy;
    },
  };

  return (tick, arrayPrototype) => {
    /** Lists that are being written further up: inside itself a list is an empty text, as it is in the engine. */
    const open = [];

    const write = (list, separator) => {
      for (let index = 0; index < open.length; index += 1) if (open[index] === list) return '';
      open.push(list);
      try {
        let text = '';
        for (let index = 0; index < list.length; index += 1) {
          tick();
          const member = list[index];
          if (index > 0) text += separator;
          if (member !== undefined && member !== null) text += toText(member);
        }
        return text;
      } finally {
        open.pop();
      }
    };

    const methods = {
      join(separator) {
        if (!isArray(this) || isPlain(this)) return apply(nativeJoin, this, [separator]);
        return write(this, separator === undefined ? ',' : toText(separator));
      },
      toString() {
        return typeof this.join === 'function' ? this.join() : '[object Object]';
      },
    };
    arrayPrototype.join = methods.join;
    arrayPrototype.toString = methods.toString;
    arrayPrototype.filter = copying.filter;
    arrayPrototype.map = copying.map;
    arrayPrototype.slice = copying.slice;
  };
})();
