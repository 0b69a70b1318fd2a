/** Runs inside the realm. Instructions without a value, except loops; by number. Each gives a signal or undefined. */
(() => {
  const DEFAULT = 9;

  const list = (code, scope, machine) => {
    const { counts } = machine;
    const [, ...codes] = code;
    const run = machine.compileList(codes, scope);
    return (frame) => {
      counts.nodes += 1;
      return run(frame);
    };
  };

  const block = (code, scope, machine) => {
    const { counts, scopes } = machine;
    const [, ...codes] = code;
    const inner = scopes.collect(scopes.open(scope, []), codes);
    const run = machine.compileList(codes, inner);
    return (frame) => {
      counts.nodes += 1;
      return run(scopes.makeFrame(inner, frame));
    };
  };

  const declare = (code, scope, { counts }) => {
    const [, ...names] = code;
    const places = names.map((name) => scope.places[name]);
    return (frame) => {
      counts.nodes += 1;
      for (let index = 0; index < places.length; index += 1) frame[places[index]] = undefined;
    };
  };

  const constant = (code, scope, machine) => {
    const { counts } = machine;
    const [place, value] = [scope.places[code[1]], machine.compile(code[2], scope)];
    return (frame) => {
      counts.nodes += 1;
      frame[place] = value(frame);
    };
  };

  const declareFunction = (code, scope, machine) => {
    const [place, value] = [scope.places[code[1]], machine.compile(code, scope)];
    return (frame) => {
      frame[place] = value(frame);
    };
  };

  const returnValue = (code, scope, machine) => {
    const { counts } = machine;
    const value = code.length > 1 ? machine.compile(code[1], scope) : () => undefined;
    return (frame) => {
      counts.nodes += 1;
      machine.result = value(frame);
      return machine.RETURN;
    };
  };

  const jump = (signal) => (_code, _scope, machine) => {
    const { counts, [signal]: given } = machine;
    return () => {
      counts.nodes += 1;
      return given;
    };
  };

  const choose = (code, scope, machine) => {
    const { counts } = machine;
    const test = machine.compile(code[1], scope);
    const yes = machine.compileList([code[2]], scope);
    const no = machine.compileList(code.length > 3 ? [code[3]] : [], scope);
    return (frame) => {
      counts.nodes += 1;
      return test(frame) ? yes(frame) : no(frame);
    };
  };

  /** Tests and bodies are two lists; only the second has the default, at its place. */
  const readCases = ([, ...tests], [, ...bodies]) => {
    let fallback = bodies.length;
    for (let index = 0; index < bodies.length; index += 1) if (bodies[index][0] === DEFAULT) fallback = index;
    return { tests, bodies: bodies.map((body) => body[1]), fallback };
  };

  const switchOver = (code, scope, machine) => {
    const { counts } = machine;
    const { tests, bodies, fallback } = readCases(code[2], code[3]);
    const value = machine.compile(code[1], scope);
    const values = tests.map((test) => machine.compile(test, scope));
    const runs = bodies.map((body) => machine.compileList([body], scope));
    const chooseBody = (frame, wanted) => {
      for (let test = 0; test < values.length; test += 1) {
        if (values[test](frame) === wanted) return test < fallback ? test : test + 1;
      }
      return fallback;
    };
    return (frame) => {
      counts.nodes += 1;
      for (let at = chooseBody(frame, value(frame)); at < runs.length; at += 1) {
        const signal = runs[at](frame);
        if (signal !== undefined) return signal === machine.BREAK ? undefined : signal;
      }
      return undefined;
    };
  };

  return () => ({
    __proto__: null,
    4: jump('BREAK'),
    6: jump('CONTINUE'),
    22: choose,
    36: returnValue,
    38: switchOver,
    41: declare,
    46: list,
    50: declareFunction,
    52: constant,
    53: block,
  });
})();
