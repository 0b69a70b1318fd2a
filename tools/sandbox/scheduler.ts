/**
 * The event loop of one run: jobs of promises, callLater, timers and answers from outside. Knows when everything has
 * settled and stops what does not end. With virtual time, waiting takes no time: the next timer is due at once.
 */
import { performance } from 'node:perf_hooks';
import { restoreDeadline, setDeadline } from './deadline.ts';
import { DueTimers } from './due-timers.ts';
import { busyFault, waitFault, type Fault } from './fault.ts';
import { hasUsed, momentNow } from './time-used.ts';

type Job = () => void;

interface Timer {
  dueMs: number;
  job: Job;
  handle?: NodeJS.Timeout;
}

export interface SchedulerOptions {
  /** Of all that the run does; waiting counts, unless it takes no time. */
  timeLimitMs: number;
  /** Without giving the host its turn. */
  busyLimitMs: number;
  isVirtualTime: boolean;
  /** Calls the job while this scheduler is the one that running code asks for time. */
  enter: (job: Job) => void;
  /** Told what a job threw. */
  onError: (error: unknown) => void;
}

/** Steps of template code between two looks at the clock. */
export const STEPS_PER_LOOK = 2000;

export class Scheduler {
  private readonly options: SchedulerOptions;
  private readonly start = momentNow();
  private jobs: Job[] = [];
  private later: Job[] = [];
  private readonly timers = new Set<Timer>();
  private readonly due = new DueTimers<Timer>();
  private outside = 0;
  private virtualMs = 0;
  private isDraining = false;
  private whenIdle: Job | undefined;
  private stopped: Fault | undefined;
  private sliceStart = this.start;

  constructor(options: SchedulerOptions) {
    this.options = options;
  }

  /** A job right after the running code, before anything else. */
  readonly enqueue = (job: Job): void => {
    if (!this.stopped) this.jobs.push(job);
  };

  /** A job after all promises that can settle now have settled. */
  callLater(job: Job): void {
    if (!this.stopped) this.later.push(job);
  }

  /** Runs the job after a delay; gives a function that cancels it. */
  timer(delayMs: number, job: Job): () => void {
    const timer: Timer = { dueMs: this.virtualMs + delayMs, job };
    this.timers.add(timer);
    const fire = () => {
      this.timers.delete(timer);
      this.run(job);
    };
    if (this.options.isVirtualTime) this.due.add(timer);
    else timer.handle = setTimeout(fire, delayMs);
    return () => this.cancel(timer);
  }

  private cancel(timer: Timer): void {
    this.timers.delete(timer);
    clearTimeout(timer.handle);
  }

  /** Keeps the run alive until an answer from outside has come and `use` has run. Gives a function that stops waiting. */
  await<T>(answer: Promise<T>, use: { value: (value: T) => void; error: (reason: unknown) => void }): () => void {
    this.outside += 1;
    let isOpen = true;
    const close = () => {
      if (isOpen) this.outside -= 1;
      isOpen = false;
    };
    const settle = (job: Job) => {
      if (!isOpen) return;
      close();
      this.run(job);
    };
    answer.then(
      (value) => settle(() => use.value(value)),
      (reason: unknown) => settle(() => use.error(reason)),
    );
    return close;
  }

  /** Runs a job at once, even inside another one; what it makes ready follows later. */
  runNow(job: Job): void {
    if (this.isDraining) this.runOne(job);
    else this.run(job);
  }

  /** Runs a job and everything that it makes ready. */
  run(job: Job): void {
    if (this.stopped) return;
    this.jobs.push(job);
    if (this.isDraining) return;
    this.isDraining = true;
    this.sliceStart = momentNow();
    const before = setDeadline(Math.min(this.options.busyLimitMs, this.leftMs), this.options.busyLimitMs);
    while (this.step());
    restoreDeadline(before);
    this.isDraining = false;
    if (this.isIdle) this.whenIdle?.();
  }

  private step(): boolean {
    const batch = this.jobs;
    if (batch.length === 0) {
      const job = this.later.shift();
      if (!job) return this.stepTimer();
      this.runOne(job);
      return true;
    }
    // Jobs that are added while these run come after them, as they should.
    this.jobs = [];
    for (const job of batch) this.runOne(job);
    return true;
  }

  private stepTimer(): boolean {
    if (this.outside > 0) return false;
    const next = this.due.takeFirst((timer) => this.timers.delete(timer));
    if (!next) return false;
    this.virtualMs = Math.max(this.virtualMs, next.dueMs);
    this.runOne(next.job);
    return true;
  }

  private runOne(job: Job): void {
    if (this.stopped) return;
    try {
      this.refuel();
      this.options.enter(job);
    } catch (error) {
      this.options.onError(error);
    }
  }

  /** @throws Fault when the running code has had its time. */
  readonly refuel = (): number => {
    if (hasUsed(this.options.busyLimitMs, this.sliceStart)) throw busyFault(this.options.busyLimitMs);
    if (this.isOver) throw busyFault(this.options.timeLimitMs);
    return STEPS_PER_LOOK;
  };

  /** Of the whole run's time, waiting for answers included. */
  private get leftMs(): number {
    return this.start.clockMs + this.options.timeLimitMs - performance.now();
  }

  /** Where waiting takes no time, time is what the code has used. */
  private get isOver(): boolean {
    const { isVirtualTime, timeLimitMs } = this.options;
    return isVirtualTime ? hasUsed(timeLimitMs, this.start) : this.leftMs < 0;
  }

  /** Drops everything that has not run yet. */
  stop(fault: Fault): void {
    this.stopped = fault;
    this.jobs = [];
    this.later = [];
    for (const timer of this.timers) this.cancel(timer);
    this.whenIdle?.();
  }

  private get isIdle(): boolean {
    return this.stopped !== undefined || this.jobs.length + this.later.length + this.timers.size + this.outside === 0;
  }

  /** Resolves when nothing is left to run, or when the time limit is over. */
  settle(onLimit: (fault: Fault) => void): Promise<void> {
    if (this.isIdle) return Promise.resolve();
    return new Promise((resolve) => {
      const giveUp = () => {
        const fault = waitFault(this.options.timeLimitMs);
        onLimit(fault);
        this.stop(fault);
      };
      const limit = setTimeout(giveUp, Math.max(0, this.leftMs));
      this.whenIdle = () => {
        clearTimeout(limit);
        resolve();
      };
    });
  }
}
