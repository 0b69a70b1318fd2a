/**
 * Runs inside the realm. Scopes of compiled code: which place a name has, and the values at run time, which are a list
 * whose first member is the list of the scope around it. Names are unique along that way, so nothing hides anything.
 */
(() => {
  const { isArray } = Array;
  const { freeze } = Object;
  const [NativeError, NativeReferenceError, NativeTypeError] = [Error, ReferenceError, TypeError];

  /** What a variable holds before its declaration has run. */
  const UNSET = freeze({});

  /** Bodies and lists of statements, which are no scopes: case, default, if, switch, while, list, loops over old names. */
  const TRANSPARENT = [5, 9, 22, 38, 42, 46, 47, 63, 64];
  const [DECLARE, FUNCTION, CONST] = [41, 50, 52];

  const declare = (scope, name) => {
    if (scope.places[name] === undefined) scope.places[name] = scope.size++;
  };

  const open = (parent, names) => {
    const scope = { parent, places: { __proto__: null }, constants: { __proto__: null }, size: 1 };
    for (const name of names) declare(scope, name);
    return scope;
  };

  /** Declares what the instructions declare, wherever in them it stands. */
  const collect = (scope, codes) => {
    for (const code of codes) {
      if (!isArray(code)) continue;
      const [opcode, ...rest] = code;
      if (opcode === DECLARE) for (const name of rest) declare(scope, name);
      if (opcode === FUNCTION || opcode === CONST) declare(scope, rest[0]);
      if (opcode === CONST) scope.constants[rest[0]] = true;
      if (TRANSPARENT.indexOf(opcode) >= 0) collect(scope, rest);
    }
    return scope;
  };

  const makeFrame = (scope, parent) => {
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
    return (frame, value) => {
      if (isConstant) throw new NativeTypeError('Assignment to constant variable.');
      frameAt(frame, depth)[place] = value;
    };
  };

  return () => ({ open, collect, declare, find, makeFrame, makeReader, makeWriter });
})();
