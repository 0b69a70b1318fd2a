/** Whatever Graph answers, or if it does not, the tag ends in one outcome after at most one more try. */
import fc from 'fast-check';
import { cases, EVENT_DATA_CASES, OTHER_CASES } from './fuzz-plan.ts';
import { fuzzEvent, soundEvent } from './fuzz-event.ts';
import { hostileJson, hostileText } from './hostile-json.ts';
import { eventOf, expectTokenKept, expectWholeOutcome } from './outcomes.ts';
import { runTemplate } from './run-template.ts';
import { ACCEPTED, TOKEN, type Answer } from './tag-run.ts';

const CODES = [1, 2, 4, 10, 17, 100, 190, 200, 803, 2500, 2635, 80004, -1, 1e308, '100', null];

const graphError = fc
  .record({
    code: fc.constantFrom<unknown>(...CODES),
    error_subcode: fc.constantFrom<unknown>(0, 33, 463, 2804003, 2804019, 'x', -0.5),
    is_transient: fc.constantFrom<unknown>(true, false, 'true', 1),
    fbtrace_id: fc.oneof(fc.constantFrom<unknown>('Ap15kJWFpVIhPbM7teS-bvX', TOKEN), hostileJson),
  })
  .map((error) => JSON.stringify({ error }));

const body: fc.Arbitrary<unknown> = fc.oneof(
  graphError,
  hostileJson.map((value) => JSON.stringify(value)),
  hostileText,
  fc.constantFrom<unknown>(
    '<html>',
    '{"events_received":1}',
    '{"events_received":"1"}',
    '{"events_received":2}',
    undefined,
  ),
);

const statusCode = fc.constantFrom(100, 200, 201, 204, 299, 301, 400, 401, 403, 429, 500, 503, 599, 0, -1, 999);

const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ statusCode, headers: hostileJson, body }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Answer>({ rejection: { reason: 'timed_out' } }, { rejection: { reason: 'failed' } }),
  },
  { weight: 1, arbitrary: hostileJson.map((rejection): Answer => ({ rejection })) },
  { weight: 1, arbitrary: fc.constant<Answer>({ rejection: undefined }) },
);

describe('any answer of Graph', () => {
  const answers = fc.array(answer, { minLength: 1, maxLength: 6 });

  test('ends the event once, sent only if Meta counted it', async () => {
    const property = fc.asyncProperty(fuzzEvent, answers, fc.boolean(), async (event, given, retry) => {
      const run = await runTemplate({ event, settings: { retry }, answers: given });
      expectWholeOutcome(run);
      expect(run.requests.length).toBeLessThanOrEqual(retry ? 2 : 1);
      expect(new Set(run.requests.map((request) => request.body)).size).toBeLessThanOrEqual(1);
      expect(run.callbacks).toEqual([
        run.logs.some((line) => line.includes(' failed for pixel ')) ? 'fail' : 'succeed',
      ]);
    });
    await fc.assert(property, cases(EVENT_DATA_CASES.answers));
  });

  test('several pixels end in one callback and one line each', async () => {
    const property = fc.asyncProperty(answers, fc.boolean(), async (given, optimistic) => {
      const furtherPixels = [
        { pixelId: '22', accessToken: TOKEN },
        { pixelId: '33', accessToken: '' },
        { pixelId: '22', accessToken: TOKEN },
      ];
      const run = await runTemplate({ event: soundEvent(), settings: { furtherPixels, optimistic }, answers: given });
      expect(run.callbacks).toEqual([optimistic ? 'succeed' : 'fail']);
      expect(run.logs.filter((line) => / (?:sent to|failed for) pixel /.test(line))).toHaveLength(3);
    });
    await fc.assert(property, cases(OTHER_CASES));
  });

  test('a failed event is kept in one line of JSON that holds all but the token', async () => {
    const { requests, logs } = await runTemplate({
      event: soundEvent(),
      settings: { keepFailedEvents: true },
      answers: [{ statusCode: 400, body: '' }],
    });
    const kept = JSON.parse(logs.find((line) => line.startsWith('{')) ?? '') as { data: unknown[] };
    expect(kept.data).toEqual(requests.map(eventOf));
  });

  test('an answer that shows the token does not bring it into the log', async () => {
    const body = JSON.stringify({ error: { code: 190, message: `Malformed access token ${TOKEN}`, fbtrace_id: 'A1' } });
    const run = await runTemplate({ event: soundEvent(), answers: [{ statusCode: 401, body }, ACCEPTED] });
    expectTokenKept(run);
    expect(run.callbacks).toEqual(['fail']);
  });
});
