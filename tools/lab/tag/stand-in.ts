/** Hands the tag's requests to the stand-in of the Graph API in this process, as if the network lay between. */
import { createGraph, type Graph } from '../../graph/graph.ts';
import type { GraphFault } from '../../graph/graph-types.ts';
import type { Send } from './transport.ts';

export interface StandIn {
  send: Send;
  /** Its faults can be set, and its ledger read. */
  graph: Graph;
  /** Another one, which answers always so. */
  withFault: (fault: GraphFault) => Graph;
}

export function createStandIn(): StandIn {
  const graph = createGraph();
  const others = new Map<GraphFault, Graph>();
  const withFault = (fault: GraphFault): Graph => {
    const other = others.get(fault) ?? createGraph({ fault });
    others.set(fault, other);
    return other;
  };
  return { send: sendTo(graph), graph, withFault };
}

export function sendTo(graph: Graph): Send {
  return ({ url, method, headers, body }) => {
    const { pathname, search } = new URL(url);
    return graph.handle({ method, path: pathname, query: search.slice(1), headers: lowerCaseNames(headers), body });
  };
}

/** A server sees header names in lower case, whatever the sender wrote. */
function lowerCaseNames(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
