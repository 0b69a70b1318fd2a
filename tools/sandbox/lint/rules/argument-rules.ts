/** Rules on literal arguments of APIs: names of options, hash encodings, regular expressions. */
import type { AnyNode } from 'acorn';
import { ownProperties } from '../../language/required-apis.ts';
import { compileRegex } from '../../regex.ts';
import { knownText, placeInFile, type ApiCall, type CodeFacts } from '../code-facts.ts';
import { alternatives, show } from '../json-value.ts';
import type { Problem, Rule } from '../rule.ts';
import { CODE } from '../subject.ts';

const DOCUMENT = 'Google, server-side API reference.';
const HTTP_OPTIONS = ['method', 'headers', 'timeout', 'authorization'];

interface OptionsArgument {
  /** Positions at which the options may stand: the older call style has a callback before them. */
  positions: readonly number[];
  names: readonly string[];
}

const OPTIONS = new Map<string, OptionsArgument>(
  Object.entries({
    setCookie: {
      positions: [2],
      names: ['domain', 'expires', 'fallbackDomain', 'httpOnly', 'max-age', 'path', 'secure', 'sameSite'],
    },
    sendHttpRequest: { positions: [1, 2], names: HTTP_OPTIONS },
    sendHttpGet: { positions: [1, 2], names: HTTP_OPTIONS },
    sha256Sync: { positions: [1], names: ['outputEncoding'] },
    sha256: { positions: [2], names: ['outputEncoding'] },
    hmacSha256: { positions: [2], names: ['outputEncoding'] },
    toBase64: { positions: [1], names: ['urlEncoding'] },
    getGoogleAuth: { positions: [0], names: ['scopes'] },
  }),
);

const ENCODINGS = new Map<string, readonly string[]>(
  Object.entries({
    sha256Sync: ['base64', 'hex'],
    sha256: ['base64', 'hex'],
    hmacSha256: ['base64', 'base64url', 'hex'],
  }),
);

const namesOf = (api: string) => OPTIONS.get(api)?.names ?? [];

/** The options that a call writes out; published templates spell those of cookies in either case. */
function literalOptions({ api, node }: ApiCall): [name: string, value: AnyNode][] {
  return (OPTIONS.get(api)?.positions ?? []).flatMap((position) => {
    const argument = node.arguments[position];
    return argument ? ownProperties(argument) : [];
  });
}

const onCalls =
  (describe: (call: ApiCall, code: CodeFacts) => string[]) =>
  (subject: { code?: CodeFacts }): Problem[] => {
    const { code } = subject;
    if (!code) return [];
    return code.calls.flatMap((call) =>
      describe(call, code).map((message) => ({ ...placeInFile(code, call.node), message: `${call.api}: ${message}` })),
    );
  };

export const ARGUMENT_RULES: readonly Rule[] = [
  {
    id: 'option-unknown',
    severity: 'warning',
    section: CODE,
    title: 'Options that are written out have names that the API knows.',
    why: 'The API ignores the others: "maxAge" makes a session cookie, "encoding" a base64 hash.',
    remedy: `Use the documented names, e.g. ${namesOf('setCookie').join(', ')} for setCookie.`,
    source: DOCUMENT,
    check: onCalls((call) => {
      const known = namesOf(call.api).map((name) => name.toLowerCase());
      return literalOptions(call)
        .filter(([name]) => !known.includes(name.toLowerCase()))
        .map(([name]) => `the option "${name}" is not known; there are ${namesOf(call.api).join(', ')}.`);
    }),
  },
  {
    id: 'hash-encoding',
    severity: 'error',
    section: CODE,
    title: 'outputEncoding of a hash is an encoding that the API knows.',
    why: 'Receivers of hashes want lower-case hexadecimal, and the default is base64.',
    remedy: "Write {outputEncoding: 'hex'}.",
    source: DOCUMENT,
    check: onCalls((call, { scopes }) => {
      const known = ENCODINGS.get(call.api);
      if (!known) return [];
      return literalOptions(call)
        .filter(([name]) => name === 'outputEncoding')
        .map(([, value]) => knownText(value, scopes))
        .filter((value) => value?.isWhole && !known.includes(value.text))
        .map((value) => `outputEncoding is ${show(value?.text)}, not ${alternatives(known)}.`);
    }),
  },
  {
    id: 'regex-pattern',
    severity: 'error',
    section: CODE,
    title: 'Patterns of createRegex are RE2: no look-around, no back-references.',
    why: 'createRegex gives null for others, and match or replace with null does something else.',
    remedy: 'Rewrite the pattern without look-around and back-references; in a string every backslash is doubled.',
    source: `${DOCUMENT} RE2 syntax.`,
    check: onCalls(({ api, node }, { scopes }) => {
      const pattern = api === 'createRegex' ? knownText(node.arguments[0], scopes) : undefined;
      return pattern?.isWhole && compileRegex(pattern.text, false) === null
        ? [`${show(pattern.text)} is no RE2 pattern.`]
        : [];
    }),
  },
  {
    id: 'regex-flag',
    severity: 'warning',
    section: CODE,
    title: 'Flags of createRegex are g and i.',
    why: 'Others are ignored.',
    remedy: 'Write (?m) or (?s) into the pattern instead.',
    source: DOCUMENT,
    check: onCalls(({ api, node }, { scopes }) => {
      const flags = api === 'createRegex' ? knownText(node.arguments[1], scopes) : undefined;
      return flags?.isWhole && /[^gi]/.test(flags.text) ? [`the flags ${show(flags.text)} are not all g or i.`] : [];
    }),
  },
];
