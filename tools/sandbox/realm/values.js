/** Runs inside the realm. The APIs that only compute: they work on this realm's own values and never meet the host. */
(() => {
  const { isArray } = Array;
  const { entries, freeze, keys, values } = Object;
  const { deleteProperty } = Reflect;
  const { parse, stringify } = JSON;
  const { abs, ceil, floor, max, min, pow, round, sqrt, trunc } = Math;
  const [toNumber, toText] = [Number, String];
  const coders = { encodeURI, encodeURIComponent, decodeURI, decodeURIComponent };

  /** APIs of the sandbox give undefined where JavaScript throws. */
  const orUndefined = (compute) => (value) => {
    try {
      return compute(value);
    } catch {
      return undefined;
    }
  };

  const writeText = orUndefined((value) => stringify(value));

  const getType = (value) => {
    if (value === null) return 'null';
    return isArray(value) ? 'array' : typeof value;
  };

  const makeTableMap = (rows, keyColumn, valueColumn) => {
    if (!isArray(rows) || rows.length === 0) return null;
    const map = {};
    for (const row of rows) map[row[keyColumn]] = row[valueColumn];
    return map;
  };

  const isObject = (value) => typeof value === 'object' && value !== null;

  /**
   * Walks what stringify would walk. A few lists that hold each other make a text without end, in one call that no clock
   * interrupts; here each step passes the clock.
   */
  const hasEnd = (value, tick, above) => {
    if (!isObject(value)) return true;
    tick();
    for (let index = 0; index < above.length; index += 1) if (above[index] === value) return false;
    above.push(value);
    const members = isArray(value) ? value : values(value);
    for (let index = 0; index < members.length; index += 1) if (!hasEnd(members[index], tick, above)) return false;
    above.pop();
    return true;
  };

  /** @param findLiteral of the host: makes the value of a text that has often been parsed, or undefined */
  return (tick, findLiteral) => ({
    getType,
    makeTableMap,
    makeString: (value) => toText(value),
    makeNumber: (value) => toNumber(value),
    makeInteger: (value) => trunc(toNumber(value)),
    encodeUri: orUndefined((text) => coders.encodeURI(text)),
    encodeUriComponent: orUndefined((text) => coders.encodeURIComponent(text)),
    decodeUri: orUndefined((text) => coders.decodeURI(text)),
    decodeUriComponent: orUndefined((text) => coders.decodeURIComponent(text)),
    JSON: {
      parse: orUndefined((text) => {
        const make = typeof text === 'string' ? findLiteral(text) : undefined;
        return make === undefined ? parse(text) : make();
      }),
      stringify: (value) => (hasEnd(value, tick, []) ? writeText(value) : undefined),
    },
    Math: {
      abs: (x) => abs(x),
      ceil: (x) => ceil(x),
      floor: (x) => floor(x),
      max: (...list) => max(...list),
      min: (...list) => min(...list),
      pow: (base, exponent) => pow(base, exponent),
      round: (x) => round(x),
      sqrt: (x) => sqrt(x),
    },
    Object: {
      delete: (object, key) => isObject(object) && deleteProperty(object, key),
      entries: (value) => entries(value),
      freeze: (value) => freeze(value),
      keys: (value) => keys(value),
      values: (value) => values(value),
    },
  });
})();
