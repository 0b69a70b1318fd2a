/** Meta's side of an example: the answers that it scripts, and behind them the lab's stand-in of the Graph API. */
import { createGraph } from '../../tools/graph/graph.ts';
import type { GraphAnswer } from '../../tools/graph/graph-types.ts';
import type { Given, Ran } from './example.ts';
import { NOW_MS } from './visit.ts';

type Request = Ran['requests'][number];

export interface Meta {
  /** As sendHttpRequest gives it: rejects with {reason} where no answer comes. */
  answer: (request: Request) => Promise<{ statusCode: number; headers: Record<string, string>; body: string }>;
  /** Whether Meta counted the event, answer by answer. */
  counted: boolean[];
}

/** What the stand-in says about a request, whatever the example scripts. */
export const askStandIn = (request: Request, nowMs = NOW_MS): Promise<GraphAnswer> => {
  const { pathname, search } = new URL(request.url);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key.toLowerCase(), value]));
  const graph = createGraph({ now: () => nowMs });
  return graph.handle({ method: 'POST', path: pathname, query: search.slice(1), headers, body: request.body });
};

const isCounted = ({ statusCode, body }: { statusCode: number; body: string }): boolean =>
  statusCode < 300 && /"events_received":1\b/.test(body);

export const createMeta = (given: Given): Meta => {
  const scripted = [...(given.answers ?? [])];
  const counted: boolean[] = [];
  const answer: Meta['answer'] = async (request) => {
    const next = scripted.shift();
    if (typeof next === 'string') {
      counted.push(false);
      // What a rejected sendHttpRequest carries. Source: Google, sendHttpRequest.
      throw Object.assign(new Error(next), { reason: next === 'no network' ? 'failed' : 'timed_out' });
    }
    const body = typeof next?.body === 'string' ? next.body : JSON.stringify(next?.body);
    const made = next ? { statusCode: next.status, headers: {}, body } : await askStandIn(request, given.nowMs);
    counted.push(isCounted(made));
    return { statusCode: made.statusCode, headers: made.headers, body: made.body };
  };
  return { answer, counted };
};
