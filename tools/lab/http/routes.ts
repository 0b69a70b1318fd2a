/** The words in which the lab's routes are written: hono's, with Node's request and response behind them. */
import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context, type MiddlewareHandler } from 'hono';

interface LabEnv {
  Bindings: HttpBindings;
}

export type LabContext = Context<LabEnv>;
export type LabMiddleware = MiddlewareHandler<LabEnv>;
export type LabRoutes = Hono<LabEnv>;

export const newRoutes = (): LabRoutes => new Hono<LabEnv>();
