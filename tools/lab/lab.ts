/** Puts the lab together: store, tag, stand-in, server. The order is written here and nowhere else. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { MetaAccount } from './lab-options.ts';
import type { LabStatus, Target } from './record-types.ts';
import { sendDemo } from './demo/send-demo.ts';
import { apiRoutes } from './http/api.ts';
import { collectRoutes } from './http/collect.ts';
import { EventStream } from './http/event-stream.ts';
import { createHostCheck } from './http/host-check.ts';
import { loadPages } from './http/pages.ts';
import { routeRequest, type Route } from './http/router.ts';
import { createServer } from './http/server.ts';
import { RecordStore, type StoreBounds } from './store/record-store.ts';
import { createRunTag } from './tag/run-tag.ts';
import { createStandIn } from './tag/stand-in.ts';
import { sendToMeta, type Send } from './tag/transport.ts';

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
  const target: Target = parts.meta ? 'meta' : 'stand-in';
  const send = parts.send ?? (parts.meta ? sendToMeta : createStandIn());
  const { runTag, templateName, pixelId } = createRunTag({ template: parts.template, meta: parts.meta, send });
  const store = new RecordStore(parts);
  const testEventCode = parts.meta?.testEventCode ?? '';
  const demo = target === 'stand-in' || testEventCode !== '';
  const startedAtMs = Date.now();
  const status: LabStatus = {
    startedAtMs,
    target,
    pixelId,
    testEventCode,
    templateName,
    capacity: store.capacity,
    demo,
  };
  const stream = new EventStream(store, status);
  const runDemo = (): Promise<void> => sendDemo(localUrl(server.address() as AddressInfo));
  const routes: Route[] = [
    ...[...loadPages()].map(([path, reply]) => ({ method: 'GET', path, handle: () => reply })),
    ...apiRoutes({ store, stream, status, runDemo }),
    ...collectRoutes({ store, runTag, target }),
  ];
  const server = createServer((request) => routeRequest(routes, request), createHostCheck(parts.hostNames));

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

  return { store, status, listen, runDemo, close };
}

/** Where the lab reaches itself; an address for all interfaces is no destination. */
function localUrl({ address, family, port }: AddressInfo): string {
  if (address === '::' || address === '0.0.0.0') return `http://127.0.0.1:${port}`;
  return family === 'IPv6' ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}
