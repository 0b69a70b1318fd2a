/**
 * Runs inside the realm. Texts of lists, which the engine makes whenever a list stands where a text is wanted: a few lists that
 * hold each other make a text without end, in one call that no clock interrupts. Here each step passes the clock.
 */
(() => {
  const { isArray } = Array;
  const { apply } = Reflect;
  const { join: nativeJoin } = Array.prototype;
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
  };
})();
