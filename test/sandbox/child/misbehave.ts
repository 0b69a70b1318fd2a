/** Functions that do to their process what no template should: for tests of what surrounds it. Not a test itself. */

type Tell = (progress: unknown) => void;

/** Says which process it is, and never gives its thread away again. */
export const spin = (tell: Tell): never => {
  tell(process.pid);
  for (;;);
};

/** Takes memory outside of the JavaScript heap without end. */
export const fillMemory = (tell: Tell): never => {
  tell(process.pid);
  const kept: Buffer[] = [];
  for (;;) kept.push(Buffer.alloc(1_000_000, 1));
};

export const fillHeap = (): never => {
  const kept: number[][] = [];
  for (;;) kept.push([kept.length, 1, 2, 3]);
};

export const leave = (): never => process.exit(7);

export const fail = (): never => {
  throw new TypeError('no more');
};

/** Holds itself open for good. */
export const wait = (tell: Tell): Promise<never> => {
  tell(process.pid);
  return new Promise(() => setInterval(() => undefined, 1000));
};
