import { buildTemplate, type BuiltTemplate } from '../../tools/build/template.ts';
import { verifyTemplate } from '../../tools/build/verify.ts';

let built: BuiltTemplate;

beforeAll(async () => {
  built = await buildTemplate();
}, 60_000);

/** The template with one fault put into its code, behind a place that exists once. */
function withFault(place: string, fault: string): BuiltTemplate {
  expect(built.content.split(place)).toHaveLength(2);
  return { ...built, content: built.content.replace(place, `${place} ${fault}`) };
}

/** A statement on one line of template/src/event-time.ts. */
const PLACE = 'const now = floor(incoming.nowMs / 1000);';

test('the template as it is has neither errors nor warnings', () => {
  expect(verifyTemplate(built)).toEqual([]);
});

test.each([
  ['a regex literal', 'const faulty = /a+/;', /regex/i, /createRegex/],
  ['a spread', 'const faulty = [...[now]];', /spread/i, /loop|concat/i],
  ['an undeclared name', 'const faulty = undeclaredName;', /undeclaredName/, /declare|require/i],
  ['a method outside the list', 'const faulty = "a".padStart(2);', /padStart/, /documented|loop|function/i],
  ['a web API', 'const faulty = require("isConsentGranted");', /isConsentGranted/, /server|web/i],
])('%s is refused with the line of the TypeScript source and what to do', (_name, fault, what, remedy) => {
  const findings = verifyTemplate(withFault(PLACE, fault)).filter((finding) => finding.startsWith('error'));
  expect(findings[0]).toMatch(what);
  expect(findings[0]).toMatch(remedy);
  expect(findings[0]).toContain('template/src/event-time.ts:');
});

test.each(['send_http', 'get_cookies', 'set_cookies', 'read_event_data', 'read_request', 'logging'])(
  'a template without the permission %s is refused',
  (permission) => {
    const content = built.content.replace(`"publicId": "${permission}"`, '"publicId": "run_container"');
    const findings = verifyTemplate({ ...built, content });
    expect(findings.some((finding) => finding.includes(permission) && finding.startsWith('error'))).toBe(true);
  },
);

test('a permission that no code uses is refused', () => {
  const content = built.content.replace('"publicId": "logging"', '"publicId": "access_bigquery"');
  expect(verifyTemplate({ ...built, content }).join('\n')).toContain('access_bigquery');
});

test('a header outside the permission is refused', () => {
  const content = built.content.replace('"string": "user-agent"', '"string": "accept"');
  expect(content).not.toBe(built.content);
  expect(verifyTemplate({ ...built, content }).join('\n')).toContain('user-agent');
});
