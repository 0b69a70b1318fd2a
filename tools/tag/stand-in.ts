/** Hands the tag's requests to the stand-in of the Graph API in this process, as if the network lay between. */
import { carryTo } from '../graph/carry.ts';
import { createGraph, type Graph } from '../graph/graph.ts';
import type { GraphFault } from '../graph/graph-types.ts';
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
  return (request) => carryTo(graph, request);
}
