/** Runs inside the realm. Functions of compiled code and calls, of its own and of everybody else's. */
(() => {
  const { apply } = Reflect;
  const NativeWeakSet = WeakSet;
  const { add, has } = NativeWeakSet.prototype;
  const [NativeError, NativeTypeError] = [Error, TypeError];

  class Functions {
    /** Functions that the code has made. */
    #own = new NativeWeakSet();
    #machine;

    constructor(machine) {
      this.#machine = machine;
    }

    /** @param parts code of the function, its parameters, statements, and the name by which it can call itself */
    compile({ code, parameters, body, ownName }, scope) {
      const { scopes, counts, originOf } = this.#machine;
      const inner = scopes.open(scope, parameters);
      scopes.declare(inner, 'arguments');
      if (ownName) scopes.declare(inner, ownName);
      scopes.collect(inner, body);
      const record = counts.addFunction(originOf(code));
      const run = this.#machine.compileList(body, inner);
      const { arguments: argumentsPlace, [ownName]: ownPlace } = inner.places;
      const spec = { scope: inner, arity: parameters.length, record, run, argumentsPlace, ownPlace };
      return (frame) => {
        const made = (...args) => this.#invoke(spec, frame, { args, made });
        apply(add, this.#own, [made]);
        return made;
      };
    }

    #invoke(spec, parent, { args, made }) {
      const { tick, scopes, counts, onError, stackLabel } = this.#machine;
      tick();
      const frame = scopes.makeFrame(spec.scope, parent);
      for (let index = 0; index < spec.arity; index += 1) frame[index + 1] = args[index];
      frame[spec.argumentsPlace] = args;
      if (spec.ownPlace !== undefined) frame[spec.ownPlace] = made;
      const before = counts.enter(spec.record);
      try {
        return spec.run(frame) === this.#machine.RETURN ? this.#machine.result : undefined;
      } catch (error) {
        if (error instanceof NativeError) onError(error, { label: stackLabel, line: counts.line });
        throw error;
      } finally {
        counts.leave(spec.record, before);
      }
    }

    /** @param as the object before the dot, and what the call is named where the function has no name of its own */
    call(target, args, { owner, name }) {
      if (typeof target !== 'function') throw new NativeTypeError(name + ' is not a function');
      if (apply(has, this.#own, [target])) return apply(target, owner, args);
      const { counts, keyOrder } = this.#machine;
      const known = counts.nameOf(target, name);
      counts.addNative(known, args);
      return keyOrder.answerOf(known, args) ?? apply(target, owner, args);
    }

    require(target, args) {
      const { counts } = this.#machine;
      counts.addNative('require', args);
      const api = apply(target, undefined, args);
      counts.nameApi(api, args[0]);
      return api;
    }
  }

  return (machine) => new Functions(machine);
})();
