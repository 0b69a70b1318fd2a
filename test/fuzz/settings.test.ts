/** Whatever the saved form holds, each pixel gets one outcome, the tag one callback, and no token leaves its header. */
import fc from 'fast-check';
import { cases, EVENT_DATA_CASES } from './fuzz-plan.ts';
import { fuzzEvent } from './fuzz-event.ts';
import { fuzzRequest } from './fuzz-request.ts';
import { fuzzSettings } from './fuzz-settings.ts';
import { hostileJson } from './hostile-json.ts';
import { expectOneEventEach, expectSoundTraffic } from './outcomes.ts';
import { runTemplate } from './run-template.ts';
import { TOKEN } from './tag-run.ts';

const SECOND_TOKEN = `${TOKEN}2`;

describe('any saved form', () => {
  test('odd values in every field beside pixel and token, odd cookies and headers', async () => {
    const property = fc.asyncProperty(fuzzEvent, fuzzSettings, fuzzRequest, async (event, settings, request) => {
      const run = await runTemplate({ event, ...request, settings: { ...settings, furtherPixels: [] } });
      expect(run.callbacks).toHaveLength(1);
      expectSoundTraffic(run);
    });
    await fc.assert(property, cases(EVENT_DATA_CASES.forms));
  });

  test('any JSON as pixel, token, further pixels and log level', async () => {
    const field = fc.oneof(
      hostileJson,
      fc.constantFrom(TOKEN, SECOND_TOKEN, '1234567890123456', ' 42 ', '42/../me', '4２'),
    );
    const form = fc.record(
      {
        pixelId: field,
        accessToken: field,
        logLevel: field,
        testEventCode: hostileJson,
        graphVersion: hostileJson,
        furtherPixels: hostileJson,
      },
      { requiredKeys: [] },
    );
    const property = fc.asyncProperty(fuzzEvent, form, async (event, settings) => {
      const run = await runTemplate({ event, settings });
      expect(run.callbacks).toHaveLength(1);
      expectOneEventEach(run);
      expect(JSON.stringify([run.logs, run.requests.map(({ url, body }) => url + body)])).not.toContain(TOKEN);
    });
    await fc.assert(property, cases(EVENT_DATA_CASES.pixelFields));
  });
});
