/** Random numbers that a seed decides. For samples, not for secrets. */

/** Mulberry32, a generator in the public domain by Tommy Ettinger: gives numbers from 0 up to 1. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Some members in the order of the list, each of them as likely as any other. */
export const sample = <T>(list: readonly T[], size: number, random: () => number): T[] => {
  const indices = list.map((_, index) => index);
  for (let last = indices.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [indices[last], indices[other]] = [indices[other] ?? 0, indices[last] ?? 0];
  }
  const chosen = new Set(indices.slice(0, size));
  return list.filter((_, index) => chosen.has(index));
};
