/** Runs inside the realm. Instructions that read and write variables and members, make values, and call; by number. */
(() => {
  const { isArray } = Array;
  const NativeTypeError = TypeError;
  const FUNCTION = 50;

  const name = (code, scope, { counts, scopes }) => {
    const read = scopes.makeReader(scope, code[1]);
    return (frame) => {
      counts.nodes += 1;
      return read(frame);
    };
  };

  const assignName = (code, scope, machine) => {
    const { counts, scopes } = machine;
    const [write, value] = [scopes.makeWriter(scope, code[1]), machine.compile(code[2], scope)];
    return (frame) => {
      counts.nodes += 1;
      const made = value(frame);
      write(frame, made);
      return made;
    };
  };

  const isIndex = (key) => typeof key === 'number' || (typeof key === 'string' && '' + +key === key);

  /** A text has a length and characters, a number and a boolean have nothing that can be read without a call. */
  const readMember = (target, key) => {
    if (typeof target === 'string') return key === 'length' || isIndex(key) ? target[key] : undefined;
    return typeof target === 'number' || typeof target === 'boolean' ? undefined : target[key];
  };

  const member = (code, scope, machine) => {
    const { counts } = machine;
    const [object, key] = [machine.compile(code[1], scope), machine.compileKey(code[2], scope)];
    return (frame) => {
      counts.nodes += 1;
      const target = object(frame);
      return readMember(target, key(frame));
    };
  };

  const assignMember = (code, scope, machine) => {
    const { counts, keyOrder } = machine;
    const [object, key] = [machine.compile(code[1], scope), machine.compileKey(code[2], scope)];
    const value = machine.compile(code[3], scope);
    return (frame) => {
      counts.nodes += 1;
      const target = object(frame);
      const at = key(frame);
      const made = value(frame);
      keyOrder.beforeSet(target, at);
      target[at] = made;
      return made;
    };
  };

  const array = (code, scope, machine) => {
    const { counts } = machine;
    const [, ...members] = code;
    const values = machine.compileValues(members, scope);
    return (frame) => {
      counts.nodes += 1;
      return values(frame);
    };
  };

  const object = (code, scope, machine) => {
    const { counts, keyOrder } = machine;
    const [keys, values] = [[], []];
    for (let index = 1; index < code.length; index += 2) {
      keys.push(code[index]);
      values.push(machine.compile(code[index + 1], scope));
    }
    return (frame) => {
      counts.nodes += 1;
      const made = {};
      for (let index = 0; index < keys.length; index += 1) {
        keyOrder.beforeSet(made, keys[index]);
        made[keys[index]] = values[index](frame);
      }
      return made;
    };
  };

  const functionValue = (code, scope, { counts, functions }) => {
    const [opcode, title, [, ...parameters], ...body] = code;
    // A declared function calls itself by the name in the scope around it.
    const ownName = opcode === FUNCTION ? '' : title;
    const make = functions.compile({ code, parameters, body, ownName }, scope);
    return (frame) => {
      counts.nodes += 1;
      return make(frame);
    };
  };

  const KINDS = { __proto__: null, string: 'String.', number: 'Number.', boolean: 'Boolean.' };
  const kindOf = (target) => KINDS[typeof target] ?? (isArray(target) ? 'Array.' : '');

  /** @param methods names of the methods that texts, numbers and booleans have, by `typeof` */
  const methodOf = (methods, target, key) => {
    const allowed = target === undefined || target === null ? undefined : methods[typeof target];
    if (!allowed || allowed[key] === true) return target[key];
    throw new NativeTypeError(key + ' is not a function');
  };

  const callMember = (methods) => (code, scope, machine) => {
    const { counts, functions } = machine;
    const [object, key] = [machine.compile(code[1], scope), machine.compileKey(code[2], scope)];
    const values = machine.compile(code[3], scope);
    return (frame) => {
      counts.nodes += 1;
      const owner = object(frame);
      const at = key(frame);
      const method = methodOf(methods, owner, at);
      const args = values(frame);
      if (typeof method !== 'function') throw new NativeTypeError(at + ' is not a function');
      return functions.call(method, args, { owner, name: kindOf(owner) + at });
    };
  };

  const callValue = (code, scope, machine) => {
    const { counts, functions } = machine;
    const [callee, values] = [machine.compile(code[1], scope), machine.compile(code[2], scope)];
    return (frame) => {
      counts.nodes += 1;
      const target = callee(frame);
      return functions.call(target, values(frame), { name: 'what is called' });
    };
  };

  return (methods) => ({
    __proto__: null,
    2: callMember(methods),
    3: assignName,
    7: array,
    8: object,
    13: callValue,
    15: name,
    16: member,
    17: member,
    43: assignMember,
    50: functionValue,
    51: functionValue,
  });
})();
