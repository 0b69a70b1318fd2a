/**
 * Visits in the order of their tests, several at a time: while one test waits for its page, those behind it have begun.
 * Each visit has a site, a server and a visitor of its own in the one browser. Knows nothing of what visits do.
 */
import { Site } from './browse.ts';

/** More of them cost tests their patience on a machine that has other work to do. */
const AT_ONCE = 1;

export class Ahead {
  readonly #first = new Site();
  readonly #visits: ((site: Site) => Promise<void>)[] = [];
  readonly #begun: Promise<void>[] = [];
  readonly #idle: Site[] = [];
  readonly #waiting: ((site: Site) => void)[] = [];

  async open(): Promise<void> {
    await this.#first.open();
    const others = Array.from({ length: AT_ONCE - 1 }, () => this.#first.openBeside());
    this.#idle.push(this.#first, ...(await Promise.all(others)));
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#begun);
    await Promise.all(this.#idle.filter((site) => site !== this.#first).map((site) => site.close()));
    await this.#first.close();
  }

  /** What a test does, as the function that Jest calls. */
  visit(make: (site: Site) => Promise<void>): () => Promise<void> {
    const index = this.#visits.push(make) - 1;
    return () => {
      this.#beginUntil(index + AT_ONCE);
      return this.#begun[index] as Promise<void>;
    };
  }

  #beginUntil(end: number): void {
    for (const make of this.#visits.slice(this.#begun.length, end)) {
      const visit = this.#make(make);
      // Its own test will say so.
      visit.catch(() => undefined);
      this.#begun.push(visit);
    }
  }

  async #make(make: (site: Site) => Promise<void>): Promise<void> {
    const site = this.#idle.shift() ?? (await new Promise<Site>((resolve) => this.#waiting.push(resolve)));
    try {
      await site.reset();
      await make(site);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(site);
      else this.#idle.push(site);
    }
  }
}
