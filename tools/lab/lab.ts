/** Puts the lab together: store, tag, stand-in, server. The order is written here and nowhere else. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { MetaAccount } from '../tag/tag-settings.ts';
import type { LabStatus } from './lab-status.ts';
import { sendDemo } from './demo/send-demo.ts';
import type { Graph } from '../graph/graph.ts';
import { apiRoutes } from './http/api.ts';
import { collectRoutes } from './http/collect.ts';
import { EventStream, type StreamBounds } from './http/event-stream.ts';
import { formRoutes } from './form/form-routes.ts';
import type { FormValues, Parameter } from './form/parameter-types.ts';
import { TagForm } from './form/tag-form.ts';
import { createHostCheck } from './http/host-check.ts';
import { dashboardRoutes } from './http/dashboard-routes.ts';
import { pixelRoutes } from './http/pixel.ts';
import { createApp } from './http/lab-app.ts';
import type { LabRequest } from './http/lab-request.ts';
import { createServer } from './http/server.ts';
import { sessionRoutes } from './http/session-routes.ts';
import { PairBoard } from '../pairing/pair-board.ts';
import { createRealGate, isClosed, type RealGate } from './real/real-gate.ts';
import { realRoutes } from './real/real-routes.ts';
import { TEST_EVENTS_COUNT } from './real/test-events.ts';
import { RecordStore, type StoreBounds } from './store/record-store.ts';
import { createRunTag, type LoadedTag, type RunTag } from '../tag/run-tag.ts';
import { runHere, type TemplateRunner } from '../tag/template-runner.ts';
import { createStandIn, sendTo, type StandIn } from '../tag/stand-in.ts';
import { sendToMeta, type Send } from '../tag/transport.ts';
import { graphFor, openWorld } from './world/open-world.ts';

export interface LabParts extends StoreBounds {
  /** Text of the template that the tag runs. */
  template: string;
  /** Runs a template that is not ours; absent for ours, which runs in this process. */
  runner?: TemplateRunner;
  /** Real mode. */
  meta?: MetaAccount;
  /** The pixel of the stand-in mode; without it a made-up one. */
  pixelId?: string;
  hostNames?: string[];
  /** Of the pages that follow the lab live. */
  stream?: StreamBounds;
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
  /** Sends the demonstration through /g/collect. The lab must listen. Rejects in real mode: Meta would count the purchase. */
  runDemo: () => Promise<void>;
  /** Lets running requests end, and ends those that stay open. */
  close: () => Promise<void>;
}

const CLOSE_PATIENCE_MS = 2_000;

export function createLab(parts: LabParts): Lab {
  const { store, board, stream, status, runTag, standIn, form, gate, settings, refresh } = createCore(parts);
  const { graph } = standIn;
  const runDemo = (): Promise<void> => {
    if (parts.meta) return Promise.reject(new Error('In real mode the lab sends nothing that its user did not make.'));
    return sendDemo(localUrl(server.address() as AddressInfo), status.pixelId);
  };
  const app = createApp(createHostCheck(parts.hostNames), [
    dashboardRoutes(),
    apiRoutes({ store, board, stream, status }),
    collectRoutes({ store, runTag, target: status.target }),
    pixelRoutes(store),
    sessionRoutes({ ...parts, store, status, settings, isOwn: parts.runner === undefined }),
    openWorld({ standIn, store, status, changed: () => stream.showStatus() }),
    formRoutes(form),
    realRoutes({ gate, status, confirmed: refresh }),
  ]);
  const server = createServer(app);

  async function listen(port: number, host = '127.0.0.1'): Promise<string> {
    server.listen(port, host);
    await once(server, 'listening');
    return `http://localhost:${(server.address() as AddressInfo).port}`;
  }

  async function close(): Promise<void> {
    stream.close();
    parts.runner?.close();
    const closed = once(server, 'close');
    server.close();
    const patience = setTimeout(() => server.closeAllConnections(), CLOSE_PATIENCE_MS);
    await closed;
    clearTimeout(patience);
  }

  return { store, board, graph, status, listen, runDemo, close };
}

interface Core extends Pick<Lab, 'store' | 'board' | 'status'> {
  standIn: StandIn;
  stream: EventStream;
  runTag: RunTag<LabRequest>;
  form: TagForm;
  /** The tag's form as it is now. */
  settings: () => FormValues;
  /** In real mode. */
  gate?: RealGate;
  /** Brings the status up to date and tells the pages. */
  refresh: () => void;
}

/** All that works without HTTP: the tag, what it is sent to, the records, and the rows made of them. */
function createCore(parts: LabParts): Core {
  const { meta, pixelId, runner = runHere(parts.template) } = parts;
  const standIn = createStandIn();
  const gate = meta && createRealGate({ send: parts.send ?? sendToMeta, settings: () => loaded.settings.read() });
  const sendFor = (request: LabRequest): Send => gate?.send ?? parts.send ?? sendTo(graphFor(standIn, request));
  const loaded: LoadedTag<LabRequest> = createRunTag({ runner, meta, pixelId, sendFor });
  const { store, board } = openBoard(parts);
  const read = (): StatusPart => readStatus(meta !== undefined, loaded.settings.read(), gate);
  const status = describeLab(parts, loaded, { capacity: store.capacity, ...read() });
  const stream = new EventStream(board, status, parts.stream);
  const refresh = (): void => {
    Object.assign(status, read());
    stream.showStatus();
  };
  store.subscribe({ added: () => undefined, cleared: () => stream.clear() });
  const form = new TagForm(loaded.parameters as Parameter[], {
    read: loaded.settings.read,
    apply: (settings) => {
      loaded.settings.apply(settings);
      gate?.forget();
      refresh();
    },
  });
  return {
    store,
    board,
    stream,
    status,
    runTag: loaded.runTag,
    standIn,
    form,
    gate,
    settings: loaded.settings.read,
    refresh,
  };
}

function openBoard(bounds: StoreBounds): Pick<Lab, 'store' | 'board'> {
  const store = new RecordStore(bounds);
  const board = new PairBoard(store.capacity);
  store.subscribe({ added: (record) => board.add(record), cleared: () => board.clear() });
  return { store, board };
}

type StatusPart = Pick<LabStatus, 'pixelId' | 'testEventCode' | 'heldBack'>;

/** What pages show of the tag's settings, and of what becomes of its requests. */
function readStatus(isReal: boolean, settings: FormValues, gate?: RealGate): StatusPart {
  const text = (name: string): string => (typeof settings[name] === 'string' ? settings[name] : '');
  const testEventCode = isReal ? text('testEventCode') : '';
  return { pixelId: text('pixelId'), testEventCode, heldBack: gate !== undefined && isClosed(gate) };
}

type ReadPart = StatusPart & Pick<LabStatus, 'capacity'>;

function describeLab({ meta }: LabParts, { templateName }: LoadedTag<LabRequest>, part: ReadPart): LabStatus {
  const target = meta ? 'meta' : 'stand-in';
  return {
    startedAtMs: Date.now(),
    target,
    templateName,
    faults: [],
    ...(meta && { caution: TEST_EVENTS_COUNT }),
    ...part,
  };
}

/** Where the lab reaches itself; an address for all interfaces is no destination. */
function localUrl({ address, family, port }: AddressInfo): string {
  if (address === '::' || address === '0.0.0.0') return `http://127.0.0.1:${port}`;
  return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}
