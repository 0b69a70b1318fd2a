/**
 * Runs inside the realm. Gives strings RE2: match, replace and search work on the opaque objects that createRegex makes,
 * and take a string the way templates use it (a pattern for match and search, plain text for replace).
 */
(() => {
  const { freeze } = Object;
  const { apply } = Reflect;
  const { replace: nativeReplace } = String.prototype;
  const toText = String;
  const { deleteProperty } = Reflect;
  const NativeTypeError = TypeError;

  /** Opaque to template code: no member, no way to the state but through the brand. */
  class Regex {
    #state;
    static make(state) {
      const regex = new Regex();
      regex.#state = state;
      return freeze(regex);
    }
    static stateOf(value) {
      return typeof value === 'object' && value !== null && #state in value ? value.#state : undefined;
    }
  }
  const { make, stateOf } = Regex;
  deleteProperty(Regex.prototype, 'constructor');
  freeze(Regex.prototype);

  /** Fills $1, $&, $$, $<name> … of a replacement. `groups` has the whole match first. */
  const expand = (template, { groups, start, end, text, names }) => {
    const parts = template.split('$');
    let out = parts[0];
    for (let index = 1; index < parts.length; index += 1) {
      const part = parts[index];
      const sign = part.charAt(0);
      if (part === '' && index < parts.length - 1) {
        // "$$" leaves an empty part: it stands for one dollar sign, and the next part is literal.
        index += 1;
        out += '$' + parts[index];
      } else if (sign === '&') out += groups[0] + part.slice(1);
      else if (sign === '`') out += text.slice(0, start) + part.slice(1);
      else if (sign === "'") out += text.slice(end) + part.slice(1);
      else if (sign === '<' && names && part.indexOf('>') > 0) {
        const close = part.indexOf('>');
        out += (groups[names[part.slice(1, close)]] ?? '') + part.slice(close + 1);
      } else out += expandNumber(part, groups);
    }
    return out;
  };

  const isDigit = (sign) => sign >= '0' && sign <= '9' && sign.length === 1;
  const expandNumber = (part, groups) => {
    const digits = isDigit(part.charAt(0)) && isDigit(part.charAt(1)) ? 2 : 1;
    for (let length = digits; length > 0; length -= 1) {
      const number = +part.slice(0, length);
      const isGroup = isDigit(part.charAt(0)) && number > 0 && number < groups.length;
      if (isGroup) return (groups[number] ?? '') + part.slice(length);
    }
    return '$' + part;
  };

  /** What stands in place of a match. A text without a dollar sign needs to know nothing of it. */
  const writerOf = (replacement) => {
    if (typeof replacement === 'function') {
      return (readHit) => {
        const { groups, start, text } = readHit();
        return toText(replacement(...groups, start, text));
      };
    }
    const words = toText(replacement);
    return words.indexOf('$') < 0 ? () => words : (readHit) => expand(words, readHit());
  };

  /**
   * @param engine of the host: compile(pattern, flags) gives a handle or null; find(handle, text, from) gives the bounds
   *   of the match and its groups as a flat list, or null; findAll(handle, text) those of all matches, width(handle) numbers
   *   each; names(handle) gives group numbers by name; search(handle, text) gives where the first match begins, or −1;
   *   replace(handle, text, by) replaces all matches at once, or gives undefined
   */
  const makeFinder = (engine) => {
    const createRegex = (pattern, flags) => {
      const flagText = flags === undefined ? '' : toText(flags);
      const handle = engine.compile(toText(pattern), flagText.indexOf('i') >= 0);
      if (handle === null) return null;
      return make({ handle, width: engine.width(handle), isGlobal: flagText.indexOf('g') >= 0, lastIndex: 0 });
    };

    const toState = (pattern) => {
      const known = stateOf(pattern);
      if (known) return known;
      const made = createRegex(pattern === undefined ? '' : pattern, '');
      if (made) return stateOf(made);
      throw new NativeTypeError('"' + toText(pattern) + '" is not a pattern that RE2 accepts');
    };

    const find = (state, text, from) => (from > text.length ? null : engine.find(state.handle, text, from));

    const readHit = (state, text, bounds) => {
      const groups = [];
      for (let index = 0; index < state.width; index += 2) {
        groups.push(bounds[index] < 0 ? undefined : text.slice(bounds[index], bounds[index + 1]));
      }
      return { groups, start: bounds[0], end: bounds[1], text, names: engine.names(state.handle) };
    };

    /** Of one match, or with g of all, in one list. */
    const findAll = (state, text) => {
      state.lastIndex = 0;
      return state.isGlobal ? engine.findAll(state.handle, text) : (engine.find(state.handle, text, 0) ?? []);
    };

    const search = (state, text) => engine.search(state.handle, text);

    /** All matches at once, where nothing has to be known of them. */
    const replaceAll = (state, text, replacement) => {
      if (!state.isGlobal || typeof replacement !== 'string') return undefined;
      state.lastIndex = 0;
      return engine.replace(state.handle, text, replacement);
    };

    return { createRegex, toState, find, findAll, readHit, search, replaceAll };
  };

  const makeMethods = ({ toState, findAll, readHit, search, replaceAll }) => ({
    match(pattern) {
      const text = toText(this);
      const state = toState(pattern);
      const bounds = findAll(state, text);
      if (bounds.length === 0) return null;
      if (!state.isGlobal) {
        const { groups, start } = readHit(state, text, bounds);
        groups.index = start;
        groups.input = text;
        return groups;
      }
      const found = [];
      for (let at = 0; at < bounds.length; at += state.width) found.push(text.slice(bounds[at], bounds[at + 1]));
      return found;
    },

    replace(pattern, replacement) {
      const text = toText(this);
      const state = stateOf(pattern);
      if (!state) return apply(nativeReplace, text, [toText(pattern), replacement]);
      const replaced = replaceAll(state, text, replacement);
      if (replaced !== undefined) return replaced;
      const write = writerOf(replacement);
      const bounds = findAll(state, text);
      let out = '';
      let last = 0;
      for (let at = 0; at < bounds.length; at += state.width) {
        out += text.slice(last, bounds[at]) + write(() => readHit(state, text, bounds.slice(at, at + state.width)));
        last = bounds[at + 1];
      }
      return out + text.slice(last);
    },

    search(pattern) {
      const state = toState(pattern);
      return search(state, toText(this));
    },
  });

  const makeTest =
    ({ find }) =>
    (regex, value) => {
      const state = stateOf(regex);
      if (!state) throw new NativeTypeError('testRegex needs an object that createRegex made');
      const text = toText(value);
      const bounds = find(state, text, state.isGlobal ? state.lastIndex : 0);
      if (state.isGlobal) state.lastIndex = bounds ? bounds[1] : 0;
      return bounds !== null;
    };

  return (engine, stringPrototype) => {
    const finder = makeFinder(engine);
    const methods = makeMethods(finder);
    stringPrototype.match = methods.match;
    stringPrototype.replace = methods.replace;
    stringPrototype.search = methods.search;
    return { createRegex: finder.createRegex, testRegex: makeTest(finder) };
  };
})();
