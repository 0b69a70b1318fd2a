/** Puts the lab together: store, tag, stand-in, server. The order is written here and nowhere else. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { MetaAccount } from './lab-options.ts';
import type { LabStatus, Target } from './record-types.ts';
import { sendDemo } from './demo/send-demo.ts';
import type { Graph } from './graph/graph.ts';
import { apiRoutes } from './http/api.ts';
import { collectRoutes } from './http/collect.ts';
import { EventStream } from './http/event-stream.ts';
import { formRoutes } from './form/form-routes.ts';
import type { FormValues, Parameter } from './form/parameter-types.ts';
import { TagForm } from './form/tag-form.ts';
import { createHostCheck } from './http/host-check.ts';
import { loadPages } from './http/pages.ts';
import { pixelRoutes } from './http/pixel.ts';
import { createRouter, type Route } from './http/router.ts';
import { createServer } from './http/server.ts';
import { sessionRoutes } from './http/session-routes.ts';
import { PairBoard } from './pairing/pair-board.ts';
import { createRealGate, type RealGate } from './real/real-gate.ts';
import { realRoutes } from './real/real-routes.ts';
import { RecordStore, type StoreBounds } from './store/record-store.ts';
import { createRunTag, type LoadedTag, type RunTag } from './tag/run-tag.ts';
import { createStandIn } from './tag/stand-in.ts';
import { sendToMeta, type Send } from './tag/transport.ts';
import { openWorld } from './world/open-world.ts';

export interface LabParts extends StoreBounds {
  /** Text of the built template.tpl. */
  template: string;
  /** Real mode. */
  meta?: MetaAccount;
  hostNames?: string[];
  /** Instead of the stand-in or the network. */
  send?: Send;
}

export interface Lab {
  store: RecordStore;
  /** The rows of the dashboard. */
  board: PairBoard;
  /** The stand-in of the Graph API, whose faults can be set. */
  graph: Graph;
  status: LabStatus;
  /** Resolves with the URL to open. Rejects with Node's error, such as EADDRINUSE. */
  listen: (port: number, host?: string) => Promise<string>;
  /** Sends the demonstration through /g/collect. The lab must listen. */
  runDemo: () => Promise<void>;
  /** Lets running requests end, and ends those that stay open. */
  close: () => Promise<void>;
}

const CLOSE_PATIENCE_MS = 2_000;

export function createLab(parts: LabParts): Lab {
  const { store, board, stream, status, runTag, graph, form, gate, settings } = createCore(parts);
  const runDemo = (): Promise<void> => sendDemo(localUrl(server.address() as AddressInfo), status.pixelId);
  const routes: Route[] = [
    ...[...loadPages()].map(([path, reply]) => ({ method: 'GET', path, handle: () => reply })),
    ...apiRoutes({ store, board, stream, status, runDemo }),
    ...collectRoutes({ store, runTag, target: status.target }),
    ...pixelRoutes(store),
    ...sessionRoutes({ store, status, settings, template: parts.template }),
    ...openWorld({ graph, store, pixelId: () => status.pixelId }),
    ...formRoutes(form),
    ...realRoutes({ gate, status }),
  ];
  const server = createServer(createRouter(routes), createHostCheck(parts.hostNames));

  async function listen(port: number, host = '127.0.0.1'): Promise<string> {
    server.listen(port, host);
    await once(server, 'listening');
    return `http://localhost:${(server.address() as AddressInfo).port}`;
  }

  async function close(): Promise<void> {
    stream.close();
    const closed = once(server, 'close');
    server.close();
    const patience = setTimeout(() => server.closeAllConnections(), CLOSE_PATIENCE_MS);
    await closed;
    clearTimeout(patience);
  }

  return { store, board, graph, status, listen, runDemo, close };
}

interface Core extends Pick<Lab, 'store' | 'board' | 'graph' | 'status'> {
  stream: EventStream;
  runTag: RunTag;
  form: TagForm;
  /** The tag's form as it is now. */
  settings: () => FormValues;
  /** In real mode. */
  gate?: RealGate;
}

/** All that works without HTTP: the tag, what it is sent to, the records, and the rows made of them. */
function createCore(parts: LabParts): Core {
  const { meta, template } = parts;
  const standIn = createStandIn();
  const outward = parts.send ?? (meta ? sendToMeta : standIn.send);
  const gate = meta && createRealGate({ send: outward, settings: () => loaded.settings.read() });
  const loaded: LoadedTag = createRunTag({ template, meta, send: gate?.send ?? outward });
  const store = new RecordStore(parts);
  const board = new PairBoard(store.capacity);
  const status = describeLab(parts, loaded, store.capacity);
  const stream = new EventStream(board, status);
  store.subscribe({
    added: (record) => board.add(record),
    cleared: () => {
      board.clear();
      stream.clear();
    },
  });
  const form = new TagForm(loaded.parameters as Parameter[], {
    read: loaded.settings.read,
    apply: (settings) => {
      loaded.settings.apply(settings);
      Object.assign(status, readStatus(status.target, settings));
    },
  });
  return {
    store,
    board,
    stream,
    status,
    runTag: loaded.runTag,
    graph: standIn.graph,
    form,
    gate,
    settings: loaded.settings.read,
  };
}

/** What pages show of the tag's settings. */
function readStatus(target: Target, settings: FormValues): Pick<LabStatus, 'pixelId' | 'testEventCode' | 'demo'> {
  const text = (name: string): string => (typeof settings[name] === 'string' ? settings[name] : '');
  const testEventCode = target === 'meta' ? text('testEventCode') : '';
  return { pixelId: text('pixelId'), testEventCode, demo: target === 'stand-in' || testEventCode !== '' };
}

function describeLab({ meta }: LabParts, { settings, templateName }: LoadedTag, capacity: number): LabStatus {
  const target: Target = meta ? 'meta' : 'stand-in';
  return { startedAtMs: Date.now(), target, templateName, capacity, ...readStatus(target, settings.read()) };
}

/** Where the lab reaches itself; an address for all interfaces is no destination. */
function localUrl({ address, family, port }: AddressInfo): string {
  if (address === '::' || address === '0.0.0.0') return `http://127.0.0.1:${port}`;
  return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}
