/** Claiming, running the container, callbacks of events, messages, the log and the container's data. */
import { createMessageHub } from '../../../tools/sandbox/stores/message-hub.ts';
import type { RunOptions } from '../../../tools/sandbox/runtime.ts';
import { runCode, runTemplate, valueOf } from '../make-template.ts';

const runClient = (code: string, options: Partial<RunOptions> = {}) => runTemplate({ code, type: 'CLIENT' }, options);

describe('claimRequest', () => {
  test('claims in a client', async () => {
    expect((await runClient("require('claimRequest')();")).claimed).toBe(true);
  });

  test.each(['TAG', 'MACRO'] as const)('throws in a %s', async (type) => {
    const { error, claimed } = await runTemplate({ code: "require('claimRequest')();", type });
    expect(error?.message).toMatch(/only a client can claim/);
    expect(claimed).toBe(false);
  });

  test('throws after the client has returned', async () => {
    const { error } = await runClient("require('callLater')(() => require('claimRequest')());");
    expect(error?.message).toMatch(/after a Client had returned/);
  });
});

describe('runContainer', () => {
  const CODE = `
    const log = require('logToConsole');
    const addEventCallback = require('addEventCallback');
    require('runContainer')({event_name: 'a'}, () => log('complete'), (bindToEvent) => {
      log('start');
      bindToEvent(addEventCallback)((containerId, eventData) => log(containerId, eventData.tags));
    });
    log('returned');`;

  test('starts at once, completes later, and tells bound callbacks about the tags', async () => {
    const tags = [{ id: '1', status: 'success', executionTime: 3 }];
    const { logs, events } = await runClient(CODE, {
      runContainer: () => Promise.resolve(tags),
      container: { containerId: 'GTM-A' },
    });
    expect(events).toEqual([{ event_name: 'a' }]);
    expect(logs).toEqual([['start'], ['returned'], ['GTM-A', tags], ['complete']]);
  });

  test('runs no tags when there is no container', async () => {
    expect((await runClient(CODE)).logs).toEqual([['start'], ['returned'], ['GTM-XXXXXX', []], ['complete']]);
  });

  test('may run several times', async () => {
    const code = "const run = require('runContainer'); run({event_name: 'a'}); run({event_name: 'b'});";
    expect((await runClient(code)).events).toEqual([{ event_name: 'a' }, { event_name: 'b' }]);
  });

  test('throws in a variable', async () => {
    expect((await runCode("require('runContainer')({});")).error?.message).toMatch(
      /a variable cannot run the container/,
    );
  });
});

describe('addEventCallback in a tag', () => {
  test('comes after everything else', async () => {
    const code = `
      const log = require('logToConsole');
      require('addEventCallback')((containerId, eventData) => log('end', eventData.tags[0].status));
      require('callLater')(() => { log('later'); data.gtmOnSuccess(); });`;
    expect((await runTemplate({ code })).logs).toEqual([['later'], ['end', 'success']]);
  });
});

describe('messages', () => {
  const LISTEN = `
    const log = require('logToConsole');
    require('addMessageListener')('price', (type, message) => { message.value++; log(type, message); });`;

  test('reach the listeners of their type at once', async () => {
    const code = `${LISTEN} const send = require('sendMessage'); const message = {value: 1};
      send('price', message); send('other', {value: 5}); log('after', message.value);`;
    const { logs, messages } = await runCode(code);
    expect(logs).toEqual([
      ['price', { value: 2 }],
      ['after', 1],
    ]);
    expect(messages).toEqual([
      { type: 'price', message: { value: 1 } },
      { type: 'other', message: { value: 5 } },
    ]);
  });

  test('go from one template to another', async () => {
    const messages = createMessageHub();
    const seen: unknown[] = [];
    messages.add('price', (_type, message) => seen.push(message));
    await runCode("require('sendMessage')('price', {value: 7});", { messages });
    expect(seen).toEqual([{ value: 7 }]);
    const listening = runCode(`${LISTEN} return require('hasMessageListener')('price');`, { messages });
    expect((await listening).returnValue).toBe(true);
  });

  test('that are no objects are not sent', async () => {
    expect((await runCode("require('sendMessage')('price', 'x');")).messages).toEqual([]);
  });

  test('hasMessageListener tells whether anybody listens', async () => {
    const code = "const has = require('hasMessageListener'); const before = has('price');";
    expect(
      await valueOf(`${code} require('addMessageListener')('price', () => {}); return [before, has('price')];`),
    ).toEqual([false, true]);
  });
});

describe('the container', () => {
  test('tells its version and the name of the client', async () => {
    const container = { containerId: 'GTM-TEST', version: '12', previewMode: false, debugMode: false };
    expect(await valueOf("return require('getContainerVersion')();", { container })).toEqual({
      ...container,
      environmentName: '',
      environmentMode: false,
    });
    expect(await valueOf("return require('getClientName')();", { clientName: 'GA4' })).toBe('GA4');
  });

  test('logs any number of values, functions and cycles included', async () => {
    const code = "const o = {}; o.o = o; const log = require('logToConsole'); log('a', 1, null, [log], o); log();";
    expect((await runCode(code)).logs).toEqual([
      ['a', 1, null, [undefined], '[the value contains itself or is too deep to copy]'],
      [],
    ]);
  });

  test.each([
    ['debug', { previewMode: false, debugMode: false }, 0],
    ['debug', { previewMode: true, debugMode: false }, 1],
    ['debug', { previewMode: false, debugMode: true }, 1],
    ['all', { previewMode: false, debugMode: false }, 1],
  ])('with the logging permission "%s", in %j, writes %d lines', async (environments, container, count) => {
    const permissions = { logging: { environments } };
    const result = await runTemplate({ code: "require('logToConsole')('x');", permissions }, { container });
    expect(result.logs).toHaveLength(count);
  });
});
