/** Runs inside the realm. Instructions that compute a value from values, by number. */
(() => {
  const binary = (compute) => (code, scope, machine) => {
    const { counts } = machine;
    const [left, right] = [machine.compile(code[1], scope), machine.compile(code[2], scope)];
    return (frame) => {
      counts.nodes += 1;
      const first = left(frame);
      return compute(first, right(frame));
    };
  };

  const unary = (compute) => (code, scope, machine) => {
    const { counts } = machine;
    const operand = machine.compile(code[1], scope);
    return (frame) => {
      counts.nodes += 1;
      return compute(operand(frame));
    };
  };

  const constant =
    (value) =>
    (_code, _scope, { counts }) => {
      return () => {
        counts.nodes += 1;
        return value;
      };
    };

  /** The second operand is evaluated only where the first does not decide. */
  const either = (decides) => (code, scope, machine) => {
    const { counts } = machine;
    const [left, right] = [machine.compile(code[1], scope), machine.compile(code[2], scope)];
    return (frame) => {
      counts.nodes += 1;
      const first = left(frame);
      return decides(first) ? first : right(frame);
    };
  };

  const conditional = (code, scope, machine) => {
    const { counts } = machine;
    const [, ...parts] = code;
    const [test, yes, no] = parts.map((part) => machine.compile(part, scope));
    return (frame) => {
      counts.nodes += 1;
      return test(frame) ? yes(frame) : no(frame);
    };
  };

  /** `x++` gives what it read before it assigned. */
  const readThenAssign = (code, scope, machine) => {
    const { counts } = machine;
    const [read, assign] = [machine.compile(code[1], scope), machine.compile(code[2], scope)];
    return (frame) => {
      counts.nodes += 1;
      const before = read(frame);
      assign(frame);
      return before;
    };
  };

  return () => ({
    __proto__: null,
    0: binary((a, b) => a + b),
    1: either((value) => !value),
    10: binary((a, b) => a / b),
    // The language has both kinds of equality, and they differ.
    // eslint-disable-next-line eqeqeq
    12: binary((a, b) => a == b),
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
    30: either((value) => value),
    32: readThenAssign,
    33: readThenAssign,
    34: unary((a) => a),
    35: unary((a) => a),
    37: binary((a, b) => a - b),
    39: conditional,
    40: unary((a) => typeof a),
    44: constant(undefined),
    45: constant(null),
    56: binary((a, b) => a & b),
    57: binary((a, b) => a << b),
    58: unary((a) => ~a),
    59: binary((a, b) => a | b),
    60: binary((a, b) => a >> b),
    61: binary((a, b) => a >>> b),
    62: binary((a, b) => a ^ b),
  });
})();
