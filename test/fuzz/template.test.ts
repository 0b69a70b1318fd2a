/** The same promises, kept by the built template.tpl in the sandbox: the file that people import. */
import fc from 'fast-check';
import { cases, EVENT_DATA_CASES, PATIENCE_MS } from './fuzz-plan.ts';
import { fuzzEvent, soundEvent, withValue } from './fuzz-event.ts';
import { fuzzRequest } from './fuzz-request.ts';
import { fuzzSettings } from './fuzz-settings.ts';
import { hostileJson, TRAPS } from './hostile-json.ts';
import { NUMBERS, PATHS } from './likely-values.ts';
import { expectSoundRun, expectTokenKept } from './outcomes.ts';
import { EMAIL_TEXTS, leaksIn, OWN_PHONE_TEXTS, PHONE_TEXTS } from './planted.ts';
import { loadTemplate } from './run-template.ts';

const runTemplate = loadTemplate();

describe('the built template', () => {
  test(
    'ends any event in one outcome',
    async () => {
      const property = fc.asyncProperty(fuzzEvent, async (event) => expectSoundRun(await runTemplate({ event })));
      await fc.assert(property, cases(EVENT_DATA_CASES.templateEvents));
    },
    PATIENCE_MS,
  );

  test(
    'ends any event with any form, cookies and headers in one callback',
    async () => {
      const property = fc.asyncProperty(fuzzEvent, fuzzSettings, fuzzRequest, async (event, settings, request) => {
        const run = await runTemplate({ event, settings: { ...settings, furtherPixels: [] }, ...request });
        expect(run.callbacks).toHaveLength(1);
        expectTokenKept(run);
      });
      await fc.assert(property, cases(EVENT_DATA_CASES.templateForms));
    },
    PATIENCE_MS,
  );

  test(
    'lets no planted address or number out',
    async () => {
      const texts = fc.constantFrom<unknown>(...EMAIL_TEXTS, ...PHONE_TEXTS, ...OWN_PHONE_TEXTS);
      const names = PATHS.filter((path) => !NUMBERS.some((name) => path.endsWith(name)));
      const path = fc.constantFrom(...names, ...TRAPS, 'note');
      const property = fc.asyncProperty(path, texts, hostileJson, async (name, text, other) => {
        const event = withValue({ ...soundEvent(), other, 'x-fb-ud-ph': '+1 415-736-2958' }, name, text);
        expect(leaksIn(await runTemplate({ event, preview: true }))).toEqual([]);
      });
      await fc.assert(property, cases(EVENT_DATA_CASES.templatePlants));
    },
    PATIENCE_MS,
  );
});
