/** Runs inside the realm. What each instruction gives that has a value; by number. Scopes and calls are the machine's. */
(() => {
  const { isArray } = Array;
  const NativeTypeError = TypeError;

  /** Members that a text has without being called. Source: public copies of gtm.js. */
  const readMember = (target, key) => {
    if (typeof target === 'string') return key === 'length' || isIndex(key) ? target[key] : undefined;
    if (typeof target === 'number' || typeof target === 'boolean') return undefined;
    return target[key];
  };
  const isIndex = (key) => typeof key === 'number' || (typeof key === 'string' && '' + +key === key);

  const binary = (compute) => (code, scope, machine) => {
    const { state, compile } = machine;
    const [left, right] = [compile(code[1], scope), compile(code[2], scope)];
    return (frame) => {
      state.nodes += 1;
      const first = left(frame);
      return compute(first, right(frame));
    };
  };

  const unary =
    (compute) =>
    (code, scope, { state, compile }) => {
      const operand = compile(code[1], scope);
      return (frame) => {
        state.nodes += 1;
        return compute(operand(frame));
      };
    };

  const constant =
    (value) =>
    (_code, _scope, { state }) =>
    () => {
      state.nodes += 1;
      return value;
    };

  const or = (code, scope, { state, compile }) => {
    const [left, right] = [compile(code[1], scope), compile(code[2], scope)];
    return (frame) => {
      state.nodes += 1;
      return left(frame) || right(frame);
    };
  };
  const and = (code, scope, { state, compile }) => {
    const [left, right] = [compile(code[1], scope), compile(code[2], scope)];
    return (frame) => {
      state.nodes += 1;
      return left(frame) && right(frame);
    };
  };
  const conditional = (code, scope, { state, compile }) => {
    const [test, yes, no] = [compile(code[1], scope), compile(code[2], scope), compile(code[3], scope)];
    return (frame) => {
      state.nodes += 1;
      return test(frame) ? yes(frame) : no(frame);
    };
  };

  const name = (code, scope, { state, makeReader }) => {
    const read = makeReader(scope, code[1]);
    return (frame) => {
      state.nodes += 1;
      return read(frame);
    };
  };
  const assignName = (code, scope, { state, compile, makeWriter }) => {
    const [value, write] = [compile(code[2], scope), makeWriter(scope, code[1])];
    return (frame) => {
      state.nodes += 1;
      const made = value(frame);
      write(frame, made);
      return made;
    };
  };

  const member = (code, scope, { state, compile, compileKey }) => {
    const [object, key] = [compile(code[1], scope), compileKey(code[2], scope)];
    return (frame) => {
      state.nodes += 1;
      const target = object(frame);
      return readMember(target, key(frame));
    };
  };
  const assignMember = (code, scope, { state, compile, compileKey }) => {
    const [object, key, value] = [compile(code[1], scope), compileKey(code[2], scope), compile(code[3], scope)];
    return (frame) => {
      state.nodes += 1;
      const target = object(frame);
      const at = key(frame);
      const made = value(frame);
      target[at] = made;
      return made;
    };
  };

  /** `x++` gives what it read before it assigned. */
  const post = (code, scope, { state, compile }) => {
    const [before, assign] = [compile(code[1], scope), compile(code[2], scope)];
    return (frame) => {
      state.nodes += 1;
      const value = before(frame);
      assign(frame);
      return value;
    };
  };

  const array = (code, scope, { state, compileAll }) => {
    const [, ...members] = code;
    const values = compileAll(members, scope);
    return (frame) => {
      state.nodes += 1;
      return values(frame);
    };
  };
  const object = (code, scope, { state, compile }) => {
    const [keys, values] = [[], []];
    for (let index = 1; index < code.length; index += 2) {
      keys.push(code[index]);
      values.push(compile(code[index + 1], scope));
    }
    return (frame) => {
      state.nodes += 1;
      const made = {};
      for (let index = 0; index < keys.length; index += 1) made[keys[index]] = values[index](frame);
      return made;
    };
  };

  const functionExpression = (code, scope, { state, compileFunction }) => {
    const [opcode, ownName, [, ...parameters], ...body] = code;
    const isDeclaration = opcode === 50;
    const make = compileFunction({ code, parameters, body, ownName: isDeclaration ? '' : ownName }, scope);
    return (frame) => {
      state.nodes += 1;
      return make(frame);
    };
  };

  /** @param methods names that texts, numbers and booleans have, by `typeof` */
  const makeCalls = (methods) => {
    const kindOf = (target) => (isArray(target) ? 'Array' : typeof target.then === 'function' ? 'Promise' : '');
    const prefixes = { __proto__: null, string: 'String', number: 'Number', boolean: 'Boolean' };

    const methodOf = (target, key) => {
      const own = target === undefined || target === null ? undefined : methods[typeof target];
      const method = own && own[key] !== true ? undefined : target[key];
      if (typeof method === 'function') return method;
      throw new NativeTypeError('' + key + ' is not a function');
    };
    const labelOf = (target, key) => {
      const prefix = prefixes[typeof target] ?? kindOf(target);
      return prefix === '' ? '' + key : prefix + '.' + key;
    };

    const callMember = (code, scope, { state, compile, compileKey, call }) => {
      const [object, key, values] = [compile(code[1], scope), compileKey(code[2], scope), compile(code[3], scope)];
      return (frame) => {
        state.nodes += 1;
        const target = object(frame);
        const at = key(frame);
        const args = values(frame);
        return call(methodOf(target, at), args, labelOf(target, at), target);
      };
    };
    const callExpression = (code, scope, { state, compile, call }) => {
      const [callee, values] = [compile(code[1], scope), compile(code[2], scope)];
      return (frame) => {
        state.nodes += 1;
        const target = callee(frame);
        const args = values(frame);
        if (typeof target !== 'function') throw new NativeTypeError('what is called is not a function');
        return call(target, args, 'a function');
      };
    };
    return { callMember, callExpression };
  };

  return (methods) => {
    const { callMember, callExpression } = makeCalls(methods);
    return {
      __proto__: null,
      0: binary((a, b) => a + b),
      1: and,
      2: callMember,
      3: assignName,
      7: array,
      8: object,
      10: binary((a, b) => a / b),
      // The language has both comparisons, and they differ.
      // eslint-disable-next-line eqeqeq
      12: binary((a, b) => a == b),
      13: callExpression,
      15: name,
      16: member,
      17: member,
      18: binary((a, b) => a > b),
      19: binary((a, b) => a >= b),
      20: binary((a, b) => a === b),
      21: binary((a, b) => a !== b),
      23: binary((a, b) => a < b),
      24: binary((a, b) => a <= b),
      25: binary((a, b) => a % b),
      26: binary((a, b) => a * b),
      27: unary((a) => -a),
      28: unary((a) => !a),
      // eslint-disable-next-line eqeqeq
      29: binary((a, b) => a != b),
      30: or,
      32: post,
      33: post,
      34: unary((a) => a),
      35: unary((a) => a),
      37: binary((a, b) => a - b),
      39: conditional,
      40: unary((a) => typeof a),
      43: assignMember,
      44: constant(undefined),
      45: constant(null),
      50: functionExpression,
      51: functionExpression,
      56: binary((a, b) => a & b),
      57: binary((a, b) => a << b),
      58: unary((a) => ~a),
      59: binary((a, b) => a | b),
      60: binary((a, b) => a >> b),
      61: binary((a, b) => a >>> b),
      62: binary((a, b) => a ^ b),
    };
  };
})();
