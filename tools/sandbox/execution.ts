/**
 * One run from its first turn until everything it started has settled: connects a Run with its scheduler and collects the
 * errors. Runtime and test runner both use it.
 */
import type { Environment } from './environment.ts';
import { Run } from './run.ts';
import type { RunOptions } from './run-types.ts';
import { Scheduler, type SchedulerOptions } from './scheduler.ts';

type Limits = Pick<SchedulerOptions, 'timeLimitMs' | 'busyLimitMs'>;

/** Real work of a template takes milliseconds. */
const MAX_BUSY_MS = 2000;

/** Who asks for a time may have all of it for work without a pause. */
export const limitsOf = (askedMs: number | undefined, otherwiseMs: number): Limits => ({
  timeLimitMs: askedMs ?? otherwiseMs,
  busyLimitMs: askedMs ?? MAX_BUSY_MS,
});

export interface ExecutionOptions {
  run: RunOptions;
  limits: Limits;
  /** Waiting takes no time. */
  isVirtualTime?: boolean;
  /** Promises settle at once, for diagnosis; GTM's do not. */
  isSynchronous?: boolean;
}

const MAX_ERRORS = 100;

export class Execution {
  readonly run: Run;
  readonly scheduler: Scheduler;
  /** Errors of the realm or the host, in the order in which they came. */
  readonly errors: unknown[] = [];
  private readonly environment: Environment;
  private readonly unhandled = new Map<object, unknown>();

  constructor(environment: Environment, options: ExecutionOptions) {
    this.environment = environment;
    this.scheduler = new Scheduler({
      ...options.limits,
      isVirtualTime: options.isVirtualTime === true,
      enter: (job) => environment.within(this.scheduler, job),
      onError: (error) => this.fail(error),
    });
    const hooks = {
      schedule: options.isSynchronous ? (job: () => void) => job() : this.scheduler.enqueue,
      rejected: (promise: object, reason: unknown) => void this.unhandled.set(promise, reason),
      handled: (promise: object) => void this.unhandled.delete(promise),
      toReason: (error: unknown) => environment.toReason(error),
    };
    this.run = new Run({ environment, options: options.run, scheduler: this.scheduler, hooks });
  }

  /** Records an error; one that may not be handled ends the run. */
  private fail(error: unknown): void {
    // The first one is shown; a callback that fails for ever must not fill the memory.
    if (this.errors.length < MAX_ERRORS) this.errors.push(error);
    const fault = this.environment.faultOf(error);
    if (fault?.detail.isFatal) this.scheduler.stop(fault);
  }

  /** Runs the first turn and everything that follows from it. Never rejects. */
  async complete(firstTurn: () => void): Promise<void> {
    this.scheduler.run(() => {
      try {
        firstTurn();
      } finally {
        this.run.hasReturned = true;
      }
    });
    await this.settle();
    for (const job of this.run.atEnd) {
      this.scheduler.run(job);
      await this.settle();
    }
    for (const reason of this.unhandled.values()) this.errors.push(...this.thrownBehind(reason));
  }

  private settle(): Promise<void> {
    return this.scheduler.settle((fault) => void this.errors.push(fault));
  }

  /** A rejection that nobody handles is an error only when something was thrown: {reason: "failed"} is an answer. */
  private thrownBehind(reason: unknown): unknown[] {
    const error = this.environment.errorBehind(reason);
    return error === undefined ? [] : [error];
  }
}
