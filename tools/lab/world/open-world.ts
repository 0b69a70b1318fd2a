/** Puts a world of switches around a lab: the shop in it, the switchboard, and the stand-in's faults that follow it. */
import type { Graph } from '../graph/graph.ts';
import type { Route } from '../http/router.ts';
import type { NewOtherRecord } from '../record-types.ts';
import { shopRoutes } from '../shop/shop-routes.ts';
import type { RecordStore } from '../store/record-store.ts';
import { worldRoutes } from './world-routes.ts';
import { GRAPH_FAULTS, World } from './world.ts';

export interface WorldParts {
  graph: Pick<Graph, 'setFault' | 'handle'>;
  store: RecordStore;
  /** The pixel that the tag sends to. */
  pixelId: () => string;
}

/** The routes of `/shop`, `/world` and the tags that the shop's pages load. */
export function openWorld({ graph, store, pixelId }: WorldParts): Route[] {
  const world = new World();
  world.subscribe((state) => graph.setFault(GRAPH_FAULTS[state.graph]));
  const plugin = { graph, sent: (record: NewOtherRecord): void => void store.add(record) };
  return [...shopRoutes({ world, pixelId, plugin }), ...worldRoutes(world)];
}
