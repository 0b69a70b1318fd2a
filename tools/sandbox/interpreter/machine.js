/**
 * Runs inside the realm. Turns compiled code into a tree of closures and runs it, counting every instruction that is
 * evaluated. Owns scopes, calls and counts; what an instruction does is in the tables that it is given.
 */
(() => {
  const { isArray } = Array;
  const { apply } = Reflect;
  const { freeze } = Object;
  const NativeError = Error;
  const NativeReferenceError = ReferenceError;
  const NativeTypeError = TypeError;
  const [known, label] = [new WeakSet(), new WeakMap()];
  const { add, has } = WeakSet.prototype;
  const { get: getLabel, set: setLabel } = WeakMap.prototype;
  const { indexOf } = String.prototype;

  /** What a variable holds before its declaration has run. */
  const UNSET = freeze({});
  /** What a statement gives that ends a loop, a turn of it, or a function. An ordinary one gives undefined. */
  const [BREAK, CONTINUE, RETURN] = [freeze({}), freeze({}), freeze({})];

  /** Names of one scope; at run time a list whose first member is the list of the scope around it. */
  const openScope = (parent, names) => {
    const scope = { parent, places: { __proto__: null }, constants: { __proto__: null }, size: 1 };
    for (const name of names) declare(scope, name);
    return scope;
  };
  const declare = (scope, name) => {
    if (scope.places[name] === undefined) scope.places[name] = scope.size++;
  };
  const openFrame = (scope, parent) => {
    const frame = [parent];
    for (let index = 1; index < scope.size; index += 1) frame[index] = UNSET;
    return frame;
  };

  const find = (scope, name) => {
    let depth = 0;
    for (let at = scope; at; at = at.parent) {
      const place = at.places[name];
      if (place !== undefined) return { depth, place, isConstant: at.constants[name] === true, isOuter: !at.parent };
      depth += 1;
    }
    throw new NativeError('compiled code refers to ' + name + ', which it does not declare');
  };

  const frameAt = (frame, depth) => {
    let at = frame;
    for (let step = 0; step < depth; step += 1) at = at[0];
    return at;
  };

  const makeReader = (scope, name) => {
    const { depth, place } = find(scope, name);
    return (frame) => {
      const value = depth === 0 ? frame[place] : depth === 1 ? frame[0][place] : frameAt(frame, depth)[place];
      if (value === UNSET) throw new NativeReferenceError('a variable is used before its declaration has run');
      return value;
    };
  };

  const makeWriter = (scope, name) => {
    const { depth, place, isConstant } = find(scope, name);
    if (isConstant) {
      return () => {
        throw new NativeTypeError('Assignment to constant variable.');
      };
    }
    return (frame, value) => {
      frameAt(frame, depth)[place] = value;
    };
  };

  /** The declarations that belong to the scope in which the instructions stand. */
  const collect = (codes, scope, grammar) => {
    for (const code of codes) {
      if (!isArray(code)) continue;
      const names = grammar.namesOf(code);
      if (names) for (const name of names) declare(scope, name);
      if (grammar.isConstant(code)) scope.constants[code[1]] = true;
      if (grammar.isTransparent(code)) collect(code, scope, grammar);
    }
  };

  /** @param tick called at every call of a function and every turn of a loop; throws to stop the code */
  return ({ tick, grammar, expressions, statements }) => {
    /** @param originOf line and name of an instruction; stack label of the code; outer names that the code may use */
    const makeMachine = ({ code, outerNames, originOf, stackLabel }) => {
      const state = {
        nodes: 0,
        inner: 0,
        line: 0,
        result: undefined,
        natives: { __proto__: null },
        patterns: { __proto__: null },
      };
      const records = [];

      const compileConstant = (value) => () => {
        state.nodes += 1;
        return value;
      };

      /** The name of a member is part of the instruction where it is a constant. */
      const compileKey = (code, scope) => (isArray(code) ? compile(code, scope) : () => code);

      const compile = (code, scope) => {
        if (!isArray(code)) return compileConstant(code);
        const [head] = code;
        if (typeof head === 'string') return compileCall(code, scope);
        const build = expressions[head];
        if (build) return build(code, scope, machine);
        throw new NativeError('no instruction has the number ' + head);
      };

      const compileStatement = (code, scope) => {
        const build = isArray(code) ? statements[code[0]] : undefined;
        const run = build ? build(code, scope, machine) : compile(code, scope);
        const line = isArray(code) ? originOf(code)?.line : undefined;
        const isStatement = build !== undefined;
        return (frame) => {
          if (line !== undefined) state.line = line;
          const signal = run(frame);
          return isStatement ? signal : undefined;
        };
      };

      const compileList = (codes, scope) => {
        const list = [];
        for (let index = 0; index < codes.length; index += 1) list[index] = compileStatement(codes[index], scope);
        return (frame) => {
          for (let index = 0; index < list.length; index += 1) {
            const signal = list[index](frame);
            if (signal !== undefined) return signal;
          }
          return undefined;
        };
      };

      const compileAll = (codes, scope) => {
        const list = [];
        for (let index = 0; index < codes.length; index += 1) list[index] = compile(codes[index], scope);
        return (frame) => {
          const values = [];
          for (let index = 0; index < list.length; index += 1) values[index] = list[index](frame);
          return values;
        };
      };

      const compileCall = ([name, ...args], scope) => {
        const read = makeReader(scope, name);
        const values = compileAll(args, scope);
        const isRequire = name === 'require' && find(scope, name).isOuter;
        return (frame) => {
          state.nodes += 1;
          const target = read(frame);
          const given = values(frame);
          if (typeof target !== 'function') throw new NativeTypeError('what is called is not a function');
          if (!isRequire) return call(target, given, '');
          note('require', given);
          const api = apply(target, undefined, given);
          nameApi(api, given[0]);
          return api;
        };
      };

      /** Calls a function of the code or of the host; the latter are counted by name. */
      const call = (target, args, fallback, owner) => {
        if (!apply(has, known, [target])) note(apply(getLabel, label, [target]) ?? fallback, args);
        return apply(target, owner, args);
      };

      const note = (name, args) => {
        state.natives[name] = (state.natives[name] ?? 0) + 1;
        if (!grammar.compilesPattern(name, args)) return;
        const pattern = '' + args[0];
        state.patterns[pattern] = (state.patterns[pattern] ?? 0) + 1;
      };

      const nameApi = (api, name) => {
        if (typeof api === 'function') apply(setLabel, label, [api, name]);
        else if (typeof api === 'object' && api !== null) {
          for (const key in api)
            if (typeof api[key] === 'function') apply(setLabel, label, [api[key], name + '.' + key]);
        }
      };

      const annotate = (error) => {
        if (error instanceof NativeError && apply(indexOf, error.stack, [stackLabel + ':']) < 0) {
          error.stack += '\n    at ' + stackLabel + ':' + state.line;
        }
        return error;
      };

      const compileFunction = ({ code, parameters, body, ownName }, scope) => {
        const inner = openScope(scope, parameters);
        declare(inner, 'arguments');
        if (ownName) declare(inner, ownName);
        collect(body, inner, grammar);
        const origin = originOf(code);
        const record = { name: origin?.name, line: origin?.line, calls: 0, inclusive: 0, exclusive: 0, depth: 0 };
        records.push(record);
        const spec = { scope: inner, arity: parameters.length, record, run: compileList(body, inner) };
        return (frame) => {
          const made = (...args) => invoke(spec, frame, { args, made });
          if (ownName) spec.ownPlace = inner.places[ownName];
          apply(add, known, [made]);
          return made;
        };
      };

      const invoke = (spec, parent, { args, made }) => {
        tick();
        const frame = openFrame(spec.scope, parent);
        for (let index = 0; index < spec.arity; index += 1) frame[index + 1] = args[index];
        frame[spec.scope.places.arguments] = args;
        if (spec.ownPlace) frame[spec.ownPlace] = made;
        return measure(spec, frame);
      };

      const measure = ({ record, run }, frame) => {
        const { nodes, inner, line } = state;
        state.inner = 0;
        record.calls += 1;
        record.depth += 1;
        try {
          return run(frame) === RETURN ? state.result : undefined;
        } catch (error) {
          throw annotate(error);
        } finally {
          const all = state.nodes - nodes;
          record.depth -= 1;
          record.exclusive += all - state.inner;
          if (record.depth === 0) record.inclusive += all;
          state.inner = inner + all;
          state.line = line;
        }
      };

      const open = (scope, codes) => {
        const inner = openScope(scope, []);
        collect(codes, inner, grammar);
        return inner;
      };

      const machine = {
        state,
        tick,
        compile,
        compileKey,
        compileAll,
        compileList,
        compileFunction,
        call,
        makeReader,
        makeWriter,
        open,
        openScope,
        openFrame,
        BREAK,
        CONTINUE,
        RETURN,
      };

      const outer = openScope(undefined, outerNames);
      const root = compile(code, outer);
      return {
        /** Calls the code with the values of its outer names and of its parameters. */
        run: (outerValues, args) => {
          const frame = openFrame(outer, undefined);
          for (let index = 0; index < outerValues.length; index += 1) frame[index + 1] = outerValues[index];
          return apply(root(frame), undefined, [...args]);
        },
        state,
        records,
        /** Counts begin anew. */
        reset: () => {
          state.nodes = 0;
          state.natives = { __proto__: null };
          state.patterns = { __proto__: null };
          for (const record of records) record.calls = record.inclusive = record.exclusive = 0;
        },
      };
    };
    return makeMachine;
  };
})();
