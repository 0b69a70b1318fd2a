/** Events and messages: claimRequest, runContainer, addEventCallback, and the messages between templates. */
import { Fault } from '../fault.ts';
import { createMessageHub } from '../stores/message-hub.ts';
import type { MessageHub } from '../stores/message-hub.ts';
import type { ApiHost } from './api-host.ts';
import { toCallback, toText } from './host-api.ts';
import type { HostApi, HostApis } from './host-api.ts';

const claimRequest: HostApi = (run) => {
  const refuse = (message: string): never => {
    throw new Fault(`claimRequest: ${message}`, { api: 'claimRequest' });
  };
  if (run.kind !== 'CLIENT') refuse('only a client can claim a request');
  if (run.hasReturned) {
    refuse(
      'Tried to claim a request after a Client had returned. Calling claimRequest from a callback is not supported.',
    );
  }
  run.record.claimed = true;
};

/** Callbacks of one event that the code ran the container for. */
interface BoundEvent {
  callbacks: unknown[];
}

const BOUND = 'bound event';

/** What runContainer hands to its callbacks: ties an API, such as addEventCallback, to the event. */
const bindTo = (run: ApiHost, event: BoundEvent): unknown =>
  run.realm.wrap(([api]) => {
    const target = toCallback('bindToEvent', api);
    return run.realm.wrap((args) => {
      const before = run.memory.get(BOUND);
      run.memory.set(BOUND, event);
      try {
        return run.realm.call(target, args);
      } finally {
        run.memory.set(BOUND, before);
      }
    });
  });

const runContainer: HostApi = (run, [rawEvent, onComplete, onStart]) => {
  if (run.kind === 'MACRO') {
    throw new Fault('runContainer: a variable cannot run the container; use it in a client or a tag', {
      api: 'runContainer',
    });
  }
  const event = run.copyRecord(rawEvent);
  const bound: BoundEvent = { callbacks: [] };
  run.keep('events', event);
  if (typeof onStart === 'function') run.call(onStart, bindTo(run, bound));
  const finish = (tags: unknown) => {
    for (const callback of bound.callbacks) run.call(callback, run.container.containerId, run.realm.copyIn({ tags }));
    if (typeof onComplete === 'function') run.call(onComplete, bindTo(run, bound));
  };
  const { runContainer: runTags } = run.options;
  if (!runTags) return run.scheduler.callLater(() => finish([]));
  const tags = new Promise((resolve) => resolve(runTags(event)));
  run.scheduler.await(tags, {
    value: (result) => finish(Array.isArray(result) ? result : []),
    error: () => finish([]),
  });
};

/** In a tag the event is the tag's own, and it is over when nothing of the tag is left to run. */
const addEventCallback: HostApi = (run, [callback]) => {
  const target = toCallback('addEventCallback', callback);
  const bound = run.memory.get(BOUND) as BoundEvent | undefined;
  if (bound) {
    bound.callbacks.push(target);
    return;
  }
  const startMs = run.now();
  run.atEnd.push(() => {
    const status = run.record.callbacks[0] === 'gtmOnSuccess' ? 'success' : 'failure';
    const tags = [{ id: '1', status, executionTime: run.now() - startMs }];
    run.call(target, run.container.containerId, run.realm.copyIn({ tags }));
  });
};

const hubOf = (run: ApiHost): MessageHub => {
  const known = run.options.messages ?? (run.memory.get('messages') as MessageHub | undefined);
  if (known) return known;
  const hub = createMessageHub();
  run.memory.set('messages', hub);
  return hub;
};

const addMessageListener: HostApi = (run, [rawType, callback]) => {
  const type = toText(rawType);
  run.permit('addMessageListener', 'use_message', ['listen', type]);
  const target = toCallback('addMessageListener', callback);
  run.spend('message listeners', type.length);
  hubOf(run).add(type, (sentType, message) =>
    run.scheduler.runNow(() => void run.call(target, sentType, run.realm.copyIn(message))),
  );
};

const sendMessage: HostApi = (run, [rawType, message]) => {
  const type = toText(rawType);
  run.permit('sendMessage', 'use_message', ['send', type]);
  if (typeof message !== 'object' || message === null) return;
  const copy = run.copyOut(message);
  run.keep('messages', { type, message: copy });
  hubOf(run).send(type, copy);
};

export const EVENT_APIS: HostApis = {
  claimRequest,
  runContainer,
  addEventCallback,
  addMessageListener,
  sendMessage,
  hasMessageListener: (run, [rawType]) => {
    run.permit('hasMessageListener', 'use_message', ['listen', toText(rawType)]);
    return hubOf(run).has(toText(rawType));
  },
};
