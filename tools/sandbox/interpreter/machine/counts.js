/**
 * Runs inside the realm. What running code has cost: nodes, calls of functions that are not its own, patterns, and the
 * share of each of its functions. Decides nothing.
 */
(() => {
  const { apply } = Reflect;
  const NativeWeakMap = WeakMap;
  const { get, set } = NativeWeakMap.prototype;
  const none = () => ({ __proto__: null });

  /** Methods that compile a text which stands where a pattern may. */
  const PATTERN_METHODS = ['String.match', 'String.replace', 'String.search'];

  class Counts {
    nodes = 0;
    /** Nodes of the functions that the running one has called. */
    inner = 0;
    /** Line of the statement that runs. */
    line = 0;
    /** Lines of the statements that have run. */
    lines = none();
    natives = none();
    patterns = none();
    records = [];
    #names = new NativeWeakMap();

    addFunction(origin) {
      const record = { name: origin?.name, line: origin?.line, calls: 0, inclusive: 0, exclusive: 0, depth: 0 };
      this.records[this.records.length] = record;
      return record;
    }

    /** Remembers what an API is called, so that its calls can be told apart. */
    nameApi(api, name) {
      if (typeof api === 'function') apply(set, this.#names, [api, name]);
      if (typeof api !== 'object' || api === null) return;
      for (const key in api) {
        if (typeof api[key] === 'function') apply(set, this.#names, [api[key], name + '.' + key]);
      }
    }

    nameOf(target, fallback) {
      return apply(get, this.#names, [target]) ?? fallback;
    }

    addNative(name, args) {
      this.natives[name] = (this.natives[name] ?? 0) + 1;
      const isPattern = name === 'createRegex' || (PATTERN_METHODS.indexOf(name) >= 0 && typeof args[0] === 'string');
      if (!isPattern) return;
      // What is no text stays unread: reading it could run code.
      const pattern = typeof args[0] === 'string' ? args[0] : typeof args[0];
      this.patterns[pattern] = (this.patterns[pattern] ?? 0) + 1;
    }

    /** Calls of a function by itself count once in what it costs with its callees. */
    enter(record) {
      const before = { nodes: this.nodes, inner: this.inner, line: this.line };
      this.inner = 0;
      record.calls += 1;
      record.depth += 1;
      return before;
    }

    startLine(line) {
      this.line = line;
      this.lines[line] = (this.lines[line] ?? 0) + 1;
    }

    leave(record, { nodes, inner, line }) {
      const all = this.nodes - nodes;
      record.depth -= 1;
      record.exclusive += all - this.inner;
      if (record.depth === 0) record.inclusive += all;
      this.inner = inner + all;
      this.line = line;
    }

    reset() {
      this.nodes = 0;
      this.natives = none();
      this.patterns = none();
      this.lines = none();
      for (const record of this.records) record.calls = record.inclusive = record.exclusive = 0;
    }
  }

  return () => new Counts();
})();
