/** Runs inside the realm. What an instruction says about names and patterns before it runs. */
(() => {
  /** Bodies and lists, which are no scopes. */
  const TRANSPARENT = {
    __proto__: null,
    5: true,
    9: true,
    22: true,
    38: true,
    42: true,
    46: true,
    47: true,
    63: true,
    64: true,
  };
  const PATTERN_METHODS = { __proto__: null, 'String.match': true, 'String.replace': true, 'String.search': true };

  return () => ({
    namesOf: ([opcode, ...rest]) => (opcode === 41 ? rest : opcode === 52 || opcode === 50 ? [rest[0]] : undefined),
    isConstant: ([opcode]) => opcode === 52,
    isTransparent: ([opcode]) => TRANSPARENT[opcode] === true,
    /** A text where a pattern may stand is compiled as one. */
    compilesPattern: (name, args) =>
      name === 'createRegex' || (PATTERN_METHODS[name] === true && typeof args[0] === 'string'),
  });
})();
