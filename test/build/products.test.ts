/** What the build makes: the committed files are fresh, and a template that GTM would not take is refused. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Output } from '../../tools/build/output.ts';
import { renderProducts, renderSources } from '../../tools/build/outputs.ts';
import { ROOT } from '../../tools/build/root.ts';
import { staleOutputs } from '../../tools/build/stale-outputs.ts';
import { buildTemplate, type BuiltTemplate } from '../../tools/build/template.ts';
import { verifyTemplate } from '../../tools/build/verify.ts';

let built: BuiltTemplate;
let outputs: Output[] = [];

beforeAll(async () => {
  built = await buildTemplate();
  outputs = [...renderSources(), ...(await renderProducts(built))];
});

function copyTo(folder: string, files: Output[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

test('the committed files are what their sources make', () => {
  expect(staleOutputs(outputs, ROOT)).toEqual([]);
});

test.each(['template.tpl', 'template/REFERENCE.md', 'template/spec/generated/fields.ts'])(
  'a stale %s is named, with the command that mends it',
  (path) => {
    const folder = mkdtempSync(join(tmpdir(), 'countonce-'));
    copyTo(folder, outputs);
    expect(staleOutputs(outputs, folder)).toEqual([]);
    writeFileSync(join(folder, path), 'edited by hand');
    expect(staleOutputs(outputs, folder)).toEqual([
      `${path} is not what its sources make: run npm run build and commit the result.`,
    ]);
    rmSync(join(folder, path));
    expect(staleOutputs(outputs, folder)).toHaveLength(1);
    rmSync(folder, { recursive: true });
  },
);

test('every generated text file says so where a person would begin to edit', () => {
  for (const { path, content } of outputs.filter((output) => output.path.endsWith('.ts'))) {
    expect([path, content.slice(0, 200)]).toEqual([path, expect.stringMatching(/[Gg]enerated/)]);
  }
});

/** A statement on one line of template/src/read/event.ts, and what a careless change could put behind it. */
const PLACE = 'const now = Math.floor(nowMs / 1000);';
const FAULTS: [name: string, fault: string, what: RegExp, remedy: RegExp][] = [
  ['a regex literal', 'const faulty1 = /a+/;', /regex/i, /createRegex/],
  ['a spread', 'const faulty2 = [...[now]];', /spread/i, /loop|concat/i],
  ['an undeclared name', 'const faulty3 = undeclaredName;', /undeclaredName/, /declare|require/i],
  ['a method outside the list', 'const faulty4 = "a".padStart(2);', /padStart/, /documented|loop|function/i],
  ['a web API', 'const faulty5 = require("isConsentGranted");', /isConsentGranted/, /server|web/i],
];

const SCENARIOS = /(?<=^scenarios:\n)[^]*?(?=^setup:)/m;

/** Findings of the template after a change, without its scenarios: linting those again would take half of the time. */
function findingsOf(changed: string): string[] {
  expect(changed).not.toBe(built.readable);
  return verifyTemplate({ ...built, readable: changed.replace(SCENARIOS, '') });
}

const errors = (findings: string[]): string[] => findings.filter((finding) => finding.startsWith('error'));

test('each forbidden construct is refused with the line of the TypeScript source and what to do', () => {
  expect(built.readable.split(PLACE)).toHaveLength(2);
  const findings = errors(
    findingsOf(built.readable.replace(PLACE, [PLACE, ...FAULTS.map(([, fault]) => fault)].join(' '))),
  );
  for (const [name, , what, remedy] of FAULTS) {
    const [finding] = findings.filter((text) => what.test(text));
    expect([name, finding]).toEqual([name, expect.stringContaining('template/src/read/event.ts:')]);
    expect([name, finding]).toEqual([name, expect.stringMatching(remedy)]);
  }
});

test('a template without one of its permissions is refused, each by name', () => {
  const permissions = ['send_http', 'get_cookies', 'set_cookies', 'read_event_data', 'read_request', 'logging'];
  const findings = errors(findingsOf(built.readable.replace(/"publicId":"\w+"/g, '"publicId":"run_container"')));
  for (const permission of permissions) {
    expect([permission, findings.some((finding) => finding.includes(permission))]).toEqual([permission, true]);
  }
});

describe('each fault by itself', () => {
  let findings: string[] = [];
  beforeAll(() => {
    const changed = built.readable
      .replace('"publicId":"send_http"', '"publicId":"run_container"')
      .replace('"publicId":"logging"', '"publicId":"access_bigquery"')
      .replace('"string":"user-agent"', '"string":"accept"');
    findings = findingsOf(changed);
  });

  test('one missing permission is enough', () => {
    expect(errors(findings).some((finding) => finding.includes('send_http'))).toBe(true);
  });

  test('a permission that no code uses is refused', () => {
    expect(findings.join('\n')).toContain('access_bigquery');
  });

  test('a header outside the permission is refused', () => {
    expect(findings.join('\n')).toContain('user-agent');
  });
});
