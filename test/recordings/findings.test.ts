/** Every rule about a whole recording has a visit that breaks it, and one that nearly does. */
import { RULES } from '../../tools/recordings/findings/find-all.ts';
import { check, checkSent, rulesOf } from './check-har.ts';
import { EXAMPLES, VIEW } from './finding-examples.ts';
import { ga4, har, pixel } from './make-har.ts';

test('Each rule has its two examples, and each name is used once', () => {
  expect(Object.keys(EXAMPLES).toSorted()).toEqual(RULES.map(({ rule }) => rule).toSorted());
});

test.each(Object.entries(EXAMPLES))('%s', async (rule, { breaks, keeps, says }) => {
  const { findings } = await checkSent(breaks);
  const found = findings.filter((finding) => finding.rule === rule);
  expect(found.map(({ text }) => text).join('\n')).toMatch(says);
  for (const { remedy, severity } of found) {
    expect(remedy).toMatch(/\.$/);
    expect(['error', 'warning', 'info']).toContain(severity);
  }
  expect(rulesOf(await checkSent(keeps))).not.toContain(rule);
});

test('A finding about one action names its place in the report', async () => {
  const { actions, findings } = await checkSent([
    ...VIEW,
    ...(EXAMPLES['ids-made-twice']?.breaks ?? []).map((sent) => ({ ...sent, at: sent.at + 5_000 })),
  ]);
  const { action = -1 } = findings.find(({ rule }) => rule === 'ids-made-twice') ?? {};
  expect(actions[action]?.name).toBe('Lead');
});

test('Two actions under one id are found, and errors stand before the rest', async () => {
  const report = await check(
    har([
      pixel('AddToCart', 0, { eid: 'c-1', 'cd[content_ids]': '["A"]' }),
      pixel('AddToCart', 20_000, { eid: 'c-1', 'cd[content_ids]': '["B"]' }),
      ga4('add_to_cart', 100, { 'ep.event_id': 'c-1', pr1: 'idA' }),
    ]),
  );
  expect(rulesOf(report)).toContain('id-reused');
  const severities = report.findings.map(({ severity }) => severity);
  expect(severities).toEqual(severities.toSorted((one, other) => WORST.indexOf(one) - WORST.indexOf(other)));
});

const WORST = ['error', 'warning', 'info'];
