/** Timers where waiting takes no time, by the moment at which they are due, so that ten thousand of them are no burden. Runs none. */

export interface Due {
  dueMs: number;
}

export class DueTimers<T extends Due> {
  /** The one that is due first stands last, where it is quickly taken. */
  private readonly waiting: T[] = [];

  /** Behind those that are due at the same time. */
  add(timer: T): void {
    this.waiting.splice(this.placeFor(timer), 0, timer);
  }

  /** The first one that is still wanted: cancelled ones stay here until it is their turn. */
  takeFirst(isWanted: (timer: T) => boolean): T | undefined {
    for (let timer = this.waiting.pop(); timer; timer = this.waiting.pop()) if (isWanted(timer)) return timer;
    return undefined;
  }

  private placeFor({ dueMs }: T): number {
    let [low, high] = [0, this.waiting.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.waiting[middle] as T).dueMs > dueMs) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
