/** Puts a world of switches around a lab: the shop in it, the switchboard, and the stand-in's faults that follow it. */
import type { Graph } from '../../graph/graph.ts';
import { newRoutes, type LabRoutes } from '../http/routes.ts';
import type { NewOtherRecord } from '../../pairing/record-types.ts';
import type { LabStatus } from '../lab-status.ts';
import { shopRoutes } from '../site/shop/shop-routes.ts';
import type { RecordStore } from '../store/record-store.ts';
import { findFaults, runOfReferer } from './run.ts';
import type { StandIn } from '../../tag/stand-in.ts';
import { headerText, type LabRequest } from '../http/lab-request.ts';
import { worldRoutes } from './world-routes.ts';
import { GRAPH_FAULTS, World } from './world.ts';

/** Of the request's own run, else of the switchboard. */
export function graphFor(standIn: StandIn, request: LabRequest): Graph {
  const run = runOfReferer(headerText(request, 'referer'));
  return run === undefined ? standIn.graph : standIn.withFault(GRAPH_FAULTS[run.world.graph]);
}

export interface WorldParts {
  standIn: StandIn;
  store: RecordStore;
  status: Pick<LabStatus, 'target' | 'pixelId' | 'faults'>;
  /** Told after a switch was moved. */
  changed: () => void;
}

const REAL_ANSWERS =
  'Requests go to Meta itself, which answers as it likes. Start the lab without PIXEL_ID and ACCESS_TOKEN to choose.';

/** The routes of `/shop`, `/world` and the tags that the shop's pages load. */
export function openWorld({ standIn, store, status, changed }: WorldParts): LabRoutes {
  const world = new World(status.target === 'meta' ? { graph: REAL_ANSWERS } : {});
  /** The pixel that the tag sends to. */
  const pixelId = (): string => status.pixelId;
  world.subscribe((state) => {
    standIn.graph.setFault(GRAPH_FAULTS[state.graph]);
    status.faults = findFaults(state);
    changed();
  });
  const plugin = {
    graphFor: (request: LabRequest) => graphFor(standIn, request),
    sent: (record: NewOtherRecord): void => void store.add(record),
  };
  return newRoutes().route('/', shopRoutes({ world, pixelId, plugin })).route('/', worldRoutes(world));
}
