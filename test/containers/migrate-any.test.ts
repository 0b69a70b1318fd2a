/** Whatever stands in the old tags, the file of `container server --from` is one that Tag Manager can import. */
import fc from 'fast-check';
import { audit, subjectOf } from '../../tools/containers/audit/rules.ts';
import { checkFormat } from '../../tools/containers/format/check-format.ts';
import { client, CLIENT_NAME, customEvent, fromClient, on, STAPE_PARTS, stapeTag, TOKEN } from './make-export.ts';
import { migrated } from './migrated.ts';

const text = fc.oneof(
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('{{token}}', '{{gone}}', '{{', 'em', 'value'),
);
const rows = fc.array(fc.record({ name: fc.oneof(fc.constantFrom('em', 'ph', 'zz'), text), value: text }), {
  maxLength: 4,
});
const oldTag = fc.record({
  pixelId: fc.constantFrom('1', '2'),
  inheritEventName: fc.constantFrom('inherit', 'override'),
  eventName: fc.constantFrom('standard', 'custom'),
  eventNameCustom: text,
  testId: text,
  userDataList: rows,
  customDataList: rows,
  serverEventDataList: rows,
  useHttpOnlyCookie: fc.boolean(),
});
const TRIGGERS = [
  customEvent('1', 'purchase'),
  customEvent('2', 'sale'),
  { triggerId: '3', name: 'all', type: 'ALWAYS', filter: [fromClient('GA4')] },
];

/** Old tags that fire together for one pixel sent twice before, and are not merged. */
const errorsOf = (container: Parameters<typeof checkFormat>[0]) =>
  audit(subjectOf([container])).filter(({ id, severity }) => severity === 'error' && id !== 'sent-twice');

test('whatever the old tags hold, the file can be imported, audits without an error of its own, and holds no token', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(oldTag, fc.subarray(['1', '2', '3'], { minLength: 1 })), { minLength: 1, maxLength: 4 }),
      (tags) => {
        const tagList = tags.map(([values, ids], at) => stapeTag(`old ${at}`, values, on(...ids)));
        const { text, container } = migrated({
          ...STAPE_PARTS,
          tag: tagList,
          trigger: TRIGGERS,
          client: [client('GA4')],
          builtInVariable: [CLIENT_NAME],
        });
        expect(checkFormat(container)).toEqual([]);
        expect(errorsOf(container)).toEqual([]);
        expect(text).not.toContain(TOKEN);
      },
    ),
    { numRuns: 25 },
  );
});
