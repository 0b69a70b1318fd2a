/**
 * Pattern E's third sender: the shop's plugin, which reports each event that it printed from its own server too, under the
 * id that it printed. It sends to the stand-in of the Graph API, whatever the tag sends to, and only what the visitor
 * agreed to. Its script asks for it, where a plugin knows of it by itself. Source: github.com/facebook/facebook-for-woocommerce,
 * issue 2783.
 */
import type { Graph } from '../../../graph/graph.ts';
import { NEWEST_VERSION } from '../../../graph/graph-versions.ts';
import { describeHit } from '../../http/describe-hit.ts';
import { headerText, readRequest, type LabRequest } from '../../http/lab-request.ts';
import { ownPagesOnly } from '../../http/own-pages-only.ts';
import { RequestError } from '../../http/request-error.ts';
import { newRoutes, type LabRoutes } from '../../http/routes.ts';
import type { Attempt, NewOtherRecord } from '../../../pairing/record-types.ts';
import { readCookie } from './shop-cookies.ts';

export const PLUGIN_PATH = '/shop/plugin';

const SENDER = 'the shop’s plugin';

/** Looks like one of Meta's and belongs to nobody. */
const TOKEN = 'EAApluginStandInToken00000000000000000000';

export interface PluginParts {
  graphFor: (request: LabRequest) => Pick<Graph, 'handle'>;
  pixelId: () => string;
  /** Told once the stand-in has answered. */
  sent: (record: NewOtherRecord) => void;
}

interface Printed {
  name: string;
  eventID: string;
  params: Record<string, unknown>;
}

export function pluginRoute({ graphFor, pixelId, sent }: PluginParts): LabRoutes {
  return newRoutes().post(PLUGIN_PATH, ownPagesOnly, async (c) => {
    const request = await readRequest(c);
    const path = `/${NEWEST_VERSION}/${pixelId()}/events`;
    const body = JSON.stringify({ data: [serverEvent(readPrinted(request.body), request)] });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
    const receivedAtMs = Date.now();
    // The shop does not wait for Meta, which may not answer at all.
    void graphFor(request)
      .handle({ method: 'POST', path, headers, body })
      .then(({ statusCode, body: answer, warnings }) => {
        const attempt: Attempt = {
          url: `https://graph.facebook.com${path}`,
          method: 'POST',
          headers: { ...headers, authorization: 'Bearer [token]' },
          body,
          answer: { statusCode, body: answer },
          warnings,
        };
        const hit = { ...describeHit(request), headers: {} };
        sent({ side: 'other', receivedAtMs, hit, sender: SENDER, attempts: [attempt] });
      });
    return c.body(null, 204);
  });
}

/** As a plugin fills it: the visitor's browser and cookies, and what the page says about the goods. */
function serverEvent({ name, eventID, params }: Printed, request: LabRequest): Record<string, unknown> {
  const cookies = headerText(request, 'cookie');
  return {
    event_name: name,
    event_time: Math.floor(Date.now() / 1000),
    event_id: eventID,
    action_source: 'website',
    event_source_url: headerText(request, 'referer'),
    user_data: {
      client_ip_address: '203.0.113.24',
      client_user_agent: headerText(request, 'user-agent'),
      fbp: readCookie(cookies, '_fbp'),
      fbc: readCookie(cookies, '_fbc'),
    },
    custom_data: params,
  };
}

function readPrinted(body: string): Printed {
  const { name, eventID, params } = parse(body);
  if (typeof name === 'string' && typeof eventID === 'string' && typeof params === 'object' && params !== null) {
    return { name, eventID, params: params as Printed['params'] };
  }
  const remedy = 'Send {"name":"Purchase","eventID":"…","params":{}}, as the shop’s pages do.';
  throw new RequestError(400, { field: 'body', reason: 'The body is no event of the plugin.', remedy });
}

function parse(body: string): Partial<Record<keyof Printed, unknown>> {
  try {
    return (JSON.parse(body) ?? {}) as Partial<Record<keyof Printed, unknown>>;
  } catch {
    return {};
  }
}
