/** Whatever the event data is, the tag ends in one outcome, and what it sends is sound. */
import fc from 'fast-check';
import { cases, EVENT_DATA_CASES, KINDS_OF_PLANTS } from './fuzz-plan.ts';
import { fuzzEvent } from './fuzz-event.ts';
import { hostileJson } from './hostile-json.ts';
import { expectSoundRun } from './outcomes.ts';
import { runTemplate } from './run-template.ts';

describe('any event data', () => {
  test('at least 20,000 cases of the properties of this folder have event data that was generated', () => {
    const { plantsOfEachKind, ...others } = EVENT_DATA_CASES;
    const counted = Object.values(others).reduce((sum, count) => sum + count, KINDS_OF_PLANTS * plantsOfEachKind);
    expect(counted).toBeGreaterThanOrEqual(20_000);
  });

  test('fields in likely and unlikely shapes', async () => {
    const property = fc.asyncProperty(fuzzEvent, async (event) => {
      await expectSoundRun(await runTemplate({ event }));
    });
    await fc.assert(property, cases(EVENT_DATA_CASES.likelyFields));
  });

  test('any JSON instead of an event', async () => {
    const property = fc.asyncProperty(hostileJson, async (event) => {
      await expectSoundRun(await runTemplate({ event: event as Record<string, unknown> }));
    });
    await fc.assert(property, cases(EVENT_DATA_CASES.anyJson));
  });
});
