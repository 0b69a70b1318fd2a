/** Puts a world of switches around a lab: the shop in it, the switchboard, and the stand-in's faults that follow it. */
import type { Graph } from '../graph/graph.ts';
import type { Route } from '../http/router.ts';
import type { LabStatus, NewOtherRecord } from '../record-types.ts';
import { shopRoutes } from '../shop/shop-routes.ts';
import type { RecordStore } from '../store/record-store.ts';
import { worldRoutes } from './world-routes.ts';
import { GRAPH_FAULTS, World } from './world.ts';

export interface WorldParts {
  graph: Pick<Graph, 'setFault' | 'handle'>;
  store: RecordStore;
  status: Pick<LabStatus, 'target' | 'pixelId'>;
}

/** The routes of `/shop`, `/world` and the tags that the shop's pages load. */
const REAL_ANSWERS =
  'Requests go to Meta itself, which answers as it likes. Start the lab without PIXEL_ID and ACCESS_TOKEN to choose.';

export function openWorld({ graph, store, status }: WorldParts): Route[] {
  const world = new World(status.target === 'meta' ? { graph: REAL_ANSWERS } : {});
  /** The pixel that the tag sends to. */
  const pixelId = (): string => status.pixelId;
  world.subscribe((state) => graph.setFault(GRAPH_FAULTS[state.graph]));
  const plugin = { graph, sent: (record: NewOtherRecord): void => void store.add(record) };
  return [...shopRoutes({ world, pixelId, plugin }), ...worldRoutes(world)];
}
