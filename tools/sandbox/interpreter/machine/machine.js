/**
 * Runs inside the realm. Turns compiled code into a tree of closures, once, and runs it as often as it is called, counting
 * each instruction and each constant that is evaluated. What an instruction does is in the tables that it is given.
 */
(() => {
  const { isArray } = Array;
  const { apply } = Reflect;
  const { freeze } = Object;
  const NativeError = Error;

  /** What a statement gives that ends a loop, a turn of it, or a function. All other ones give undefined. */
  const [BREAK, CONTINUE, RETURN] = [freeze({}), freeze({}), freeze({})];

  class Machine {
    BREAK = BREAK;
    CONTINUE = CONTINUE;
    RETURN = RETURN;
    /** What the function returns that is about to end. */
    result = undefined;
    #expressions;
    #statements;

    constructor(parts, { originOf, stackLabel }) {
      this.tick = parts.tick;
      this.onError = parts.onError;
      this.scopes = parts.scopes;
      this.counts = parts.makeCounts();
      this.keyOrder = parts.makeKeyOrder();
      this.functions = parts.makeFunctions(this);
      this.originOf = originOf;
      this.stackLabel = stackLabel;
      this.#expressions = parts.expressions;
      this.#statements = parts.statements;
    }

    /** Gives a function of the frame that evaluates the code. */
    compile(code, scope) {
      if (!isArray(code)) return this.#constant(code);
      const [head, ...rest] = code;
      if (typeof head === 'string') return this.#namedCall(head, rest, scope);
      const build = this.#expressions[head];
      if (build) return build(code, scope, this);
      throw new NativeError('no instruction with a value has the number ' + head);
    }

    #constant(value) {
      const { counts } = this;
      return () => {
        counts.nodes += 1;
        return value;
      };
    }

    /** The name of a member is a part of its instruction, unless it is computed. */
    compileKey(code, scope) {
      return isArray(code) ? this.compile(code, scope) : () => code;
    }

    #namedCall(name, codes, scope) {
      const { counts, functions, scopes } = this;
      const [read, values] = [scopes.makeReader(scope, name), this.compileValues(codes, scope)];
      const isRequire = name === 'require' && scopes.find(scope, name).isOuter;
      return (frame) => {
        counts.nodes += 1;
        const target = read(frame);
        const args = values(frame);
        return isRequire ? functions.require(target, args) : functions.call(target, args, { name: 'what is called' });
      };
    }

    compileValues(codes, scope) {
      const values = [];
      for (let index = 0; index < codes.length; index += 1) values[index] = this.compile(codes[index], scope);
      return (frame) => {
        const list = [];
        for (let index = 0; index < values.length; index += 1) list[index] = values[index](frame);
        return list;
      };
    }

    #statement(code, scope) {
      const { counts } = this;
      const build = isArray(code) ? this.#statements[code[0]] : undefined;
      const run = build ? build(code, scope, this) : this.compile(code, scope);
      const line = isArray(code) ? this.originOf(code)?.line : undefined;
      if (build && line === undefined) return run;
      return (frame) => {
        if (line !== undefined) counts.startLine(line);
        const signal = run(frame);
        return build ? signal : undefined;
      };
    }

    /** Runs statements until one of them gives a signal, and gives it. */
    compileList(codes, scope) {
      const list = [];
      for (let index = 0; index < codes.length; index += 1) list[index] = this.#statement(codes[index], scope);
      return (frame) => {
        for (let index = 0; index < list.length; index += 1) {
          const signal = list[index](frame);
          if (signal !== undefined) return signal;
        }
        return undefined;
      };
    }
  }

  return (parts) => (source) => {
    const machine = new Machine(parts, source);
    const { scopes, counts } = machine;
    const outer = scopes.open(undefined, source.outerNames);
    const root = machine.compile(source.code, outer);
    return {
      counts,
      /** Calls the code with the values of its outer names and of its parameters. */
      run: (outerValues, args) => {
        const frame = scopes.makeFrame(outer, undefined);
        for (let index = 0; index < outerValues.length; index += 1) frame[index + 1] = outerValues[index];
        return apply(root(frame), undefined, [...args]);
      },
    };
  };
})();
