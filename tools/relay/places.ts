/** Places for so many things at a time; who finds none waits for its turn. Knows nothing of what they are. */

export class Places {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number) {
    this.#free = places;
  }

  /** Resolves with a place. Who holds one may wait for something itself: `beforeWaiting` sets that going. */
  async enter(beforeWaiting?: () => void): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    beforeWaiting?.();
    await new Promise<void>((resolve) => void this.#waiting.push(resolve));
  }

  /** Hands the place to who has waited longest. */
  leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
