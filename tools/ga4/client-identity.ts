/** Who sent the hit: client id (JavaScript's or the server's FPID cookie), IP address, user agent. */
import { isIP } from 'node:net';
import { setKey, type EventData } from './event-data.ts';
import { readCookie, readHeader, type HitRequest } from './hit-request.ts';

/** `FPID2.<number>.<percent-encoded base64>.<unix seconds>`: how the GA4 client stores a server-managed client id. */
const FPID = /^FPID2\.\d+\.([^.]+)\.(\d+)$/;

/** Adds ip_override, user_agent and, when the server manages the client id, client_id and x-ga-js_client_id. */
export function writeIdentity(event: EventData, request: HitRequest): void {
  const address = readClientAddress(request);
  if (address !== undefined) setKey(event, 'ip_override', address);
  const userAgent = readHeader(request, 'user-agent');
  if (userAgent !== undefined) setKey(event, 'user_agent', userAgent);
  writeServerClientId(event, request);
}

/** With analytics_storage denied the FPID cookie is not used: the random client id of the page stays. */
function writeServerClientId(event: EventData, request: HitRequest): void {
  const consent = event['x-ga-gcs'];
  if (typeof consent === 'string' && consent.charAt(3) === '0') return;
  const serverId = readServerClientId(readCookie(request, 'FPID'));
  if (serverId === undefined) return;
  const javaScriptId = event.client_id;
  setKey(event, 'client_id', serverId);
  if (javaScriptId !== undefined) setKey(event, 'x-ga-js_client_id', javaScriptId);
}

function readServerClientId(cookie: string | undefined): string | undefined {
  const parts = FPID.exec(cookie ?? '');
  if (!parts) return undefined;
  try {
    return `${decodeURIComponent(parts[1] ?? '')}.${parts[2]}`;
  } catch {
    return undefined;
  }
}

/** The first address of X-Forwarded-For, which is the browser's; without a valid one the socket's. */
function readClientAddress(request: HitRequest): string | undefined {
  const forwarded = (readHeader(request, 'x-forwarded-for') ?? '').split(',', 1)[0] ?? '';
  return plainAddress(forwarded) ?? plainAddress(request.remoteAddress ?? '');
}

/** An address without port, brackets, zone or the IPv6 form of IPv4; undefined if it is none. */
function plainAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
  const address = bare.replace(/^::ffff:(?=[\d.]+$)/i, '').replace(/%.*$/, '');
  return isIP(address) === 0 ? undefined : address;
}
