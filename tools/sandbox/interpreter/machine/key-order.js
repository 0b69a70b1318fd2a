/**
 * Runs inside the realm. GTM's objects keep the order in which keys were added; the engine's put keys that look like
 * indices first. Remembers the order of those objects that code gave such a key, which are few. What native code makes or
 * reads, JSON above all, has the engine's order: values are handed over to it as objects of the engine.
 */
(() => {
  const { isArray } = Array;
  const { apply } = Reflect;
  const nativeKeys = Object.keys;
  const { hasOwnProperty } = Object.prototype;
  const NativeWeakMap = WeakMap;
  const { get, has, set } = NativeWeakMap.prototype;
  const isOwn = (object, key) => apply(hasOwnProperty, object, [key]);
  const isIndex = (key) =>
    typeof key === 'number' || (typeof key === 'string' && key >= '0' && key < ':' && '' + +key === key);

  class KeyOrder {
    #orders = new NativeWeakMap();
    #isUsed = false;

    /** To be told before a key of an object is set. */
    beforeSet(object, key) {
      if (typeof key !== 'string' && typeof key !== 'number') return;
      if (!this.#isUsed && !isIndex(key)) return;
      if (typeof object !== 'object' || object === null || isArray(object) || isOwn(object, key)) return;
      const known = apply(get, this.#orders, [object]);
      if (!known && !isIndex(key)) return;
      this.#isUsed = true;
      const kept = (known ?? nativeKeys(object)).filter((each) => isOwn(object, each));
      kept[kept.length] = '' + key;
      apply(set, this.#orders, [object, kept]);
    }

    /** Own keys in order; the engine's where nothing is known. */
    keysOf(object) {
      if (!this.#isUsed || typeof object !== 'object' || object === null) return nativeKeys(object);
      if (!apply(has, this.#orders, [object])) return nativeKeys(object);
      return apply(get, this.#orders, [object]).filter((key) => isOwn(object, key));
    }

    /** What an API answers whose answer hangs on the order; undefined for all other ones. */
    answerOf(name, [object]) {
      if (!this.#isUsed || typeof object !== 'object' || object === null) return undefined;
      if (!apply(has, this.#orders, [object])) return undefined;
      if (name === 'Object.keys') return this.keysOf(object);
      if (name === 'Object.values') return this.keysOf(object).map((key) => object[key]);
      return name === 'Object.entries' ? this.keysOf(object).map((key) => [key, object[key]]) : undefined;
    }
  }

  return () => new KeyOrder();
})();
