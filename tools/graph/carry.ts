/** Carries a request to the stand-in as if the network lay between: takes its URL apart, as a server gets it. */
import type { Graph } from './graph.ts';
import type { GraphAnswer } from './graph-types.ts';

interface Outgoing {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
}

export function carryTo(graph: Graph, { url, method, headers, body }: Outgoing): Promise<GraphAnswer> {
  const { pathname, search } = new URL(url);
  return graph.handle({ method, path: pathname, query: search.slice(1), headers: lowerCaseNames(headers), body });
}

/** A server sees header names in lower case, whatever the sender wrote. */
function lowerCaseNames(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
