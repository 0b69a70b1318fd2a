/** Runs inside the realm. Loops, by number. */
(() => {
  const { isArray } = Array;
  const NativeTypeError = TypeError;

  const repeat = (code, scope, machine) => {
    const { counts, tick } = machine;
    const [test, update] = [machine.compile(code[1], scope), machine.compileList([code[2]], scope)];
    const body = machine.compileList([code[4]], scope);
    return (frame) => {
      counts.nodes += 1;
      for (let isTested = code[3] !== true; !isTested || test(frame); update(frame)) {
        isTested = true;
        tick();
        const signal = body(frame);
        if (signal === machine.RETURN) return signal;
        if (signal === machine.BREAK) break;
      }
      return undefined;
    };
  };

  /** Each turn has variables of its own, which start with what the turn before has left in its own. */
  const repeatWithOwn = (code, scope, machine) => {
    const { counts, tick, scopes } = machine;
    const [, [, ...names]] = code;
    const inner = scopes.open(scope, names);
    const places = names.map((name) => scope.places[name]);
    const [test, update] = [machine.compile(code[2], inner), machine.compileList([code[3]], inner)];
    const body = machine.compileList([code[4]], inner);
    return (outer) => {
      counts.nodes += 1;
      let frame = [outer];
      for (let index = 0; index < places.length; index += 1) frame[index + 1] = outer[places[index]];
      for (; test(frame); update(frame)) {
        tick();
        const signal = body(frame);
        if (signal === machine.RETURN) return signal;
        if (signal === machine.BREAK) break;
        frame = [...frame];
      }
      return undefined;
    };
  };

  /**
   * @param membersOf what the loop goes over, as a list or a text
   * @param isOwn whether each turn has a variable of its own, or all share one that is declared elsewhere
   */
  const over = (membersOf, isOwn) => (code, scope, machine) => {
    const { counts, tick, scopes } = machine;
    const [, name, source, body] = code;
    const value = machine.compile(source, scope);
    const inner = isOwn ? scopes.open(scope, [name]) : scope;
    const [write, run] = [scopes.makeWriter(inner, name), machine.compileList([body], inner)];
    return (outer) => {
      counts.nodes += 1;
      const members = membersOf(value(outer), machine);
      for (let index = 0; index < members.length; index += 1) {
        tick();
        const frame = isOwn ? scopes.makeFrame(inner, outer) : outer;
        write(frame, members[index]);
        const signal = run(frame);
        if (signal === machine.RETURN) return signal;
        if (signal === machine.BREAK) break;
      }
      return undefined;
    };
  };

  const keysOf = (value, { keyOrder }) => (value === undefined || value === null ? [] : keyOrder.keysOf(value));

  const membersOf = (value) => {
    if (isArray(value) || typeof value === 'string') return value;
    throw new NativeTypeError('for…of goes over lists and texts only');
  };

  return () => ({
    __proto__: null,
    42: repeat,
    47: over(keysOf, false),
    54: over(keysOf, true),
    55: over(keysOf, true),
    63: repeatWithOwn,
    64: over(membersOf, false),
    65: over(membersOf, true),
    66: over(membersOf, true),
  });
})();
