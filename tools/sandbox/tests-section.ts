/**
 * Reads the ___TESTS___ section: YAML with a list of scenarios and an optional setup. Finds the line on which each piece
 * of code begins, so that failures can point into the file. Does not run anything.
 */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import type { Section } from './sections.ts';
import { TemplateFileError } from './template-file-error.ts';

export interface Scenario {
  readonly name: string;
  readonly code: string;
  /** Line of the file where the code begins. */
  readonly line: number;
  /** Lines of the code are lines of the file, as in block scalars (`|-`); quoted scalars fold theirs. */
  readonly hasFileLines: boolean;
}

export interface TestsSection {
  readonly scenarios: readonly Scenario[];
  /** Runs before each scenario, in the same scope. */
  readonly setup: string;
  readonly setupLine: number;
  readonly setupHasFileLines: boolean;
}

export const NO_TESTS: TestsSection = { scenarios: [], setup: '', setupLine: 1, setupHasFileLines: false };

type CodeText = Omit<Scenario, 'name'>;

type Place = (offset: number) => number;

/** GTM refuses a file whose tests are malformed, so everything that is not as the exporter writes it is an error. */
export const parseTests = (section: Section): TestsSection => {
  const counter = new LineCounter();
  const document = readYaml(section, counter);
  const place: Place = (offset) => section.line + counter.linePos(offset).line - 1;
  const fail = (message: string, offset = 0): never => {
    throw new TemplateFileError(section.marker, place(offset), message);
  };
  const [problem] = document.errors;
  if (problem) fail(`the tests are not valid YAML: ${problem.message.split('\n')[0] ?? ''}`, problem.pos[0]);
  const root = document.contents;
  if (root === null) return NO_TESTS;
  if (!isMap(root)) return fail('the tests must be a mapping with the key "scenarios"');
  // What GTM writes for a template whose tests have all been removed; the gallery lists such files.
  if (root.items.length === 0) return NO_TESTS;
  const twice = repeatedKey(root);
  if (twice) return fail(`the key "${twice.key}" appears a second time`, twice.offset);
  const list = root.get('scenarios', true);
  if (!isSeq(list)) return fail('"scenarios" must be a list; write "scenarios: []" when there are none');
  const setup = readCode(root, 'setup', place);
  const scenarios = list.items.map((item): Scenario => {
    const offset = (item as { range?: [number] }).range?.[0] ?? 0;
    if (!isMap(item)) return fail('a scenario must have the keys "name" and "code"', offset);
    const repeated = repeatedKey(item);
    if (repeated) return fail(`the key "${repeated.key}" appears a second time in its scenario`, repeated.offset);
    const code = readCode(item, 'code', place);
    const name: unknown = item.get('name');
    if (typeof name !== 'string') return fail('a scenario has no name; add "- name: …"', offset);
    if (!code) return fail(`scenario "${name}" has no code; add "code: |-" and the test below it`, offset);
    return { name, ...code };
  });
  return {
    scenarios,
    setup: setup?.code ?? '',
    setupLine: setup?.line ?? section.line,
    setupHasFileLines: setup?.hasFileLines ?? false,
  };
};

/** Looking for keys that appear twice takes the library a time that grows with their square; here it is done once. */
const readYaml = (section: Section, lineCounter: LineCounter) => {
  try {
    return parseDocument(section.body, { lineCounter, uniqueKeys: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new TemplateFileError(section.marker, section.line, 'the tests are nested too deeply to be read');
  }
};

const repeatedKey = (map: YAMLMap): { key: string; offset: number } | undefined => {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name)) return { key: name, offset: key.range?.[0] ?? 0 };
    seen.add(name);
  }
  return undefined;
};

const readCode = (map: YAMLMap, key: string, place: Place): CodeText | undefined => {
  const node = map.get(key, true);
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  const start = place(node.range?.[0] ?? 0);
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  return { code: node.value, line: isBlock ? start + 1 : start, hasFileLines: isBlock };
};
