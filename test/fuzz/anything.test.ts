/** Whatever the event data is, the tag ends in one outcome, and what it sends is sound. Through the modules, for the number of cases. */
import fc from 'fast-check';
import { cases, PATIENCE_MS } from './fuzz-plan.ts';
import { fuzzEvent } from './fuzz-event.ts';
import { hostileJson } from './hostile-json.ts';
import { expectSoundRun } from './outcomes.ts';
import { runModules } from './run-modules.ts';

describe('any event data', () => {
  test(
    'fields in likely and unlikely shapes',
    async () => {
      const property = fc.asyncProperty(fuzzEvent, async (event) => {
        await expectSoundRun(await runModules({ event }));
      });
      await fc.assert(property, cases(7000));
    },
    PATIENCE_MS,
  );

  test(
    'any JSON instead of an event',
    async () => {
      const property = fc.asyncProperty(hostileJson, async (event) => {
        await expectSoundRun(await runModules({ event: event as Record<string, unknown> }));
      });
      await fc.assert(property, cases(500));
    },
    PATIENCE_MS,
  );
});
