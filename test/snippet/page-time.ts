/** Time in a page without a browser: tasks, the end of each script, timers. Knows no page and nothing that runs in one. */

type AnyFunction = (...args: unknown[]) => unknown;

interface Timer {
  run: AnyFunction;
  at: number;
}

export class PageTime {
  readonly #timers: Timer[] = [];
  readonly #microtasks: AnyFunction[] = [];
  #depth = 0;
  #now = 0;

  /** What a window has of it. */
  readonly functions = {
    queueMicrotask: (run: unknown) => void this.#microtasks.push(run as AnyFunction),
    setTimeout: (run: unknown, delay: unknown, ...args: unknown[]) => {
      this.#timers.push({ run: () => (run as AnyFunction)(...args), at: this.#now + Number(delay ?? 0) });
      return this.#timers.length;
    },
  };

  /** One task: what is due at its end comes right behind it. */
  together<Result>(work: () => Result): Result {
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
      if (this.#depth === 0) {
        this.#endScript();
        this.#runUntil(this.#now);
      }
    }
  }

  /** Tasks one after the other that pass all timers, as clicks and messages do that have waited for the first of them. */
  beforeTimers(tasks: readonly AnyFunction[]): void {
    this.together(() => {
      for (const task of tasks) {
        task();
        this.#endScript();
      }
    });
  }

  /** Each timer ends in a task of its own. */
  pass(ms: number): void {
    this.#runUntil(this.#now + ms);
  }

  #endScript(): void {
    while (this.#microtasks.length > 0) this.#microtasks.shift()?.();
  }

  #runUntil(end: number): void {
    for (;;) {
      const next = this.#timers.reduce<Timer | undefined>(
        (first, timer) => (first && first.at <= timer.at ? first : timer),
        undefined,
      );
      if (!next || next.at > end) break;
      this.#timers.splice(this.#timers.indexOf(next), 1);
      this.#now = next.at;
      next.run();
      this.#endScript();
    }
    this.#now = end;
  }
}
