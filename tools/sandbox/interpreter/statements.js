/** Runs inside the realm. What each instruction does that has no value; by number. Scopes and calls are the machine's. */
(() => {
  const { isArray } = Array;
  const NativeTypeError = TypeError;

  const list = (code, scope, { state, compileList }) => {
    const [, ...codes] = code;
    const run = compileList(codes, scope);
    return (frame) => {
      state.nodes += 1;
      return run(frame);
    };
  };

  const block = (code, scope, { state, compileList, open, openFrame }) => {
    const [, ...codes] = code;
    const inner = open(scope, codes);
    const run = compileList(codes, inner);
    return (frame) => {
      state.nodes += 1;
      return run(openFrame(inner, frame));
    };
  };

  const declare = (code, scope, { state }) => {
    const [, ...names] = code;
    const places = names.map((name) => scope.places[name]);
    return (frame) => {
      state.nodes += 1;
      for (let index = 0; index < places.length; index += 1) frame[places[index]] = undefined;
    };
  };

  /** Constants and declared functions: a place of the scope gets its value. */
  const define = (valueOf) => (code, scope, machine) => {
    const { state, compile } = machine;
    const place = scope.places[code[1]];
    const value = compile(valueOf(code), scope);
    const isCounted = valueOf(code) !== code;
    return (frame) => {
      if (isCounted) state.nodes += 1;
      frame[place] = value(frame);
    };
  };

  const returnValue = (code, scope, { state, compile, RETURN }) => {
    const value = code.length > 1 ? compile(code[1], scope) : () => undefined;
    return (frame) => {
      state.nodes += 1;
      state.result = value(frame);
      return RETURN;
    };
  };

  const jump = (name) => (_code, _scope, machine) => () => {
    machine.state.nodes += 1;
    return machine[name];
  };

  const choose = (code, scope, { state, compile, compileList }) => {
    const test = compile(code[1], scope);
    const yes = compileList([code[2]], scope);
    const no = compileList(code.length > 3 ? [code[3]] : [], scope);
    return (frame) => {
      state.nodes += 1;
      return test(frame) ? yes(frame) : no(frame);
    };
  };

  const switchOver = (code, scope, machine) => {
    const { state, compile, compileList, BREAK } = machine;
    const value = compile(code[1], scope);
    const [[, ...tests], [, ...bodies]] = [code[2], code[3]];
    const compiledTests = tests.map((test) => compile(test, scope));
    const runs = bodies.map(([, body]) => compileList([body], scope));
    let fallback = -1;
    for (let index = 0; index < bodies.length; index += 1) if (bodies[index][0] === 9) fallback = index;
    /** The place of a test's body; the default's stands between them. */
    const bodyOf = (test) => (fallback >= 0 && test >= fallback ? test + 1 : test);
    return (frame) => {
      state.nodes += 1;
      const wanted = value(frame);
      let at = fallback < 0 ? runs.length : fallback;
      for (let test = 0; test < compiledTests.length; test += 1) {
        if (compiledTests[test](frame) !== wanted) continue;
        at = bodyOf(test);
        break;
      }
      for (; at < runs.length; at += 1) {
        const signal = runs[at](frame);
        if (signal === BREAK) return undefined;
        if (signal !== undefined) return signal;
      }
      return undefined;
    };
  };

  const repeat = (code, scope, machine) => {
    const { state, tick, compile, compileList, BREAK, RETURN } = machine;
    const [test, update] = [compile(code[1], scope), compileList([code[2]], scope)];
    const isBodyFirst = code[3];
    const body = compileList([code[4]], scope);
    return (frame) => {
      state.nodes += 1;
      for (let isFirst = true; (isFirst && isBodyFirst) || test(frame); update(frame)) {
        isFirst = false;
        tick();
        const signal = body(frame);
        if (signal === RETURN) return signal;
        if (signal === BREAK) break;
      }
      return undefined;
    };
  };

  /** Each turn has variables of its own, which start with what the turn before has left in them. */
  const repeatWithOwn = (code, scope, machine) => {
    const { state, tick, compile, compileList, openScope, BREAK, RETURN } = machine;
    const [, [, ...names]] = code;
    const inner = openScope(scope, names);
    const outerPlaces = names.map((name) => scope.places[name]);
    const [test, update, body] = [
      compile(code[2], inner),
      compileList([code[3]], inner),
      compileList([code[4]], inner),
    ];
    return (outer) => {
      state.nodes += 1;
      let frame = [outer];
      for (let index = 0; index < outerPlaces.length; index += 1) frame[index + 1] = outer[outerPlaces[index]];
      while (test(frame)) {
        tick();
        const signal = body(frame);
        if (signal === RETURN) return signal;
        if (signal === BREAK) break;
        const next = [outer];
        for (let index = 1; index < frame.length; index += 1) next[index] = frame[index];
        frame = next;
        update(frame);
      }
      return undefined;
    };
  };

  /** @param membersOf what the loop goes over, as a list */
  const over = (membersOf, isOwn) => (code, scope, machine) => {
    const { state, tick, compile, compileList, openScope, makeWriter, BREAK, RETURN } = machine;
    const [, name, , body] = code;
    const source = compile(code[2], scope);
    const inner = isOwn ? openScope(scope, [name]) : scope;
    const write = makeWriter(inner, name);
    const run = compileList([body], inner);
    return (outer) => {
      state.nodes += 1;
      const members = membersOf(source(outer));
      for (let index = 0; index < members.length; index += 1) {
        tick();
        const frame = isOwn ? [outer, undefined] : outer;
        write(frame, members[index]);
        const signal = run(frame);
        if (signal === RETURN) return signal;
        if (signal === BREAK) break;
      }
      return undefined;
    };
  };

  const keysOf = (value) => {
    const keys = [];
    for (const key in value) keys.push(key);
    return keys;
  };
  /** Lists and texts, no other. Source: public copies of gtm.js. */
  const membersOf = (value) => {
    if (isArray(value) || typeof value === 'string') return value;
    throw new NativeTypeError('for…of needs a list or a text');
  };

  return () => ({
    __proto__: null,
    4: jump('BREAK'),
    6: jump('CONTINUE'),
    22: choose,
    36: returnValue,
    38: switchOver,
    41: declare,
    42: repeat,
    46: list,
    47: over(keysOf, false),
    50: define((code) => code),
    52: define((code) => code[2]),
    53: block,
    54: over(keysOf, true),
    55: over(keysOf, true),
    63: repeatWithOwn,
    64: over(membersOf, false),
    65: over(membersOf, true),
    66: over(membersOf, true),
  });
})();
