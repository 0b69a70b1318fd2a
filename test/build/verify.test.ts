import { buildTemplate, type BuiltTemplate } from '../../tools/build/template.ts';
import { verifyTemplate } from '../../tools/build/verify.ts';

let built: BuiltTemplate;

beforeAll(async () => {
  built = await buildTemplate();
}, 60_000);

/** A statement on one line of template/src/event-time.ts, and what a careless change could put behind it. */
const PLACE = 'const now = floor(incoming.nowMs / 1000);';
const FAULTS: [name: string, fault: string, what: RegExp, remedy: RegExp][] = [
  ['a regex literal', 'const faulty1 = /a+/;', /regex/i, /createRegex/],
  ['a spread', 'const faulty2 = [...[now]];', /spread/i, /loop|concat/i],
  ['an undeclared name', 'const faulty3 = undeclaredName;', /undeclaredName/, /declare|require/i],
  ['a method outside the list', 'const faulty4 = "a".padStart(2);', /padStart/, /documented|loop|function/i],
  ['a web API', 'const faulty5 = require("isConsentGranted");', /isConsentGranted/, /server|web/i],
];

/** All faults at once: linting the whole template takes its time. */
function findingsOfFaults(): string[] {
  expect(built.content.split(PLACE)).toHaveLength(2);
  const content = built.content.replace(PLACE, [PLACE, ...FAULTS.map(([, fault]) => fault)].join(' '));
  return verifyTemplate({ ...built, content }).filter((finding) => finding.startsWith('error'));
}

test('the template as it is has neither errors nor warnings', () => {
  expect(verifyTemplate(built)).toEqual([]);
});

test('each forbidden construct is refused with the line of the TypeScript source and what to do', () => {
  const findings = findingsOfFaults();
  for (const [name, , what, remedy] of FAULTS) {
    const [finding] = findings.filter((text) => what.test(text));
    expect([name, finding]).toEqual([name, expect.stringContaining('template/src/event-time.ts:')]);
    expect([name, finding]).toEqual([name, expect.stringMatching(remedy)]);
  }
});

test('a template without one of its permissions is refused, each by name', () => {
  const permissions = ['send_http', 'get_cookies', 'set_cookies', 'read_event_data', 'read_request', 'logging'];
  const removed = built.content.replace(/"publicId": "\w+"/g, '"publicId": "run_container"');
  const findings = verifyTemplate({ ...built, content: removed }).filter((finding) => finding.startsWith('error'));
  for (const permission of permissions) {
    expect([permission, findings.some((finding) => finding.includes(permission))]).toEqual([permission, true]);
  }
});

test('one missing permission is enough', () => {
  const content = built.content.replace('"publicId": "send_http"', '"publicId": "run_container"');
  const findings = verifyTemplate({ ...built, content }).filter((finding) => finding.startsWith('error'));
  expect(findings.some((finding) => finding.includes('send_http'))).toBe(true);
});

test('a permission that no code uses is refused', () => {
  const content = built.content.replace('"publicId": "logging"', '"publicId": "access_bigquery"');
  expect(verifyTemplate({ ...built, content }).join('\n')).toContain('access_bigquery');
});

test('a header outside the permission is refused', () => {
  const content = built.content.replace('"string": "user-agent"', '"string": "accept"');
  expect(content).not.toBe(built.content);
  expect(verifyTemplate({ ...built, content }).join('\n')).toContain('user-agent');
});
