/** What an event costs does not grow with the events before it, and nothing of what has happened is kept for ever. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { useShippedCode, FakePage } from './fake-page.ts';

beforeAll(useShippedCode);

/** How often a list was searched and how many of its members were looked at while `work` ran. */
function countLooks(work: () => void): number {
  const { find, map, some } = Array.prototype;
  let looks = 0;
  const counting = (method: typeof find) =>
    function (this: unknown[], is: (...args: unknown[]) => unknown, ...rest: unknown[]) {
      const counted = (value: unknown, ...more: unknown[]): unknown => {
        looks++;
        return is(value, ...more);
      };
      return method.apply(this, [counted as never, ...rest] as never);
    };
  Object.assign(Array.prototype, {
    find: counting(find),
    map: counting(map as never),
    some: counting(some as never),
  });
  try {
    work();
  } finally {
    Object.assign(Array.prototype, { find, map, some });
  }
  return looks;
}

const both = (page: FakePage, from: number, to: number): void => {
  for (let n = from; n < to; n++) {
    page.push({ event: 'add_to_cart', n });
    page.fbq('track', 'AddToCart', { n });
  }
};

test('the 3,000th event of a name costs what the 1,000th has cost', () => {
  const page = new FakePage().paste().pixelBaseCode();
  // Nothing else may keep what has happened.
  page.window.dataLayer = [];
  page.loadPixel();
  both(page, 0, 1000);
  const early = countLooks(() => both(page, 1000, 1100));
  both(page, 1100, 3000);
  expect(countLooks(() => both(page, 3000, 3100))).toBeLessThanOrEqual(early);
});

test('events that only one side reports cost no more in the end', () => {
  const page = new FakePage().paste();
  page.window.dataLayer = [];
  const push = (from: number, to: number): void => {
    for (let n = from; n < to; n++) page.push({ event: n % 2 ? 'add_to_cart' : 'purchase', transaction_id: `T-${n}` });
  };
  push(0, 1000);
  const early = countLooks(() => push(1000, 1100));
  push(1100, 5000);
  expect(countLooks(() => push(5000, 5100))).toBeLessThanOrEqual(early);
});

test('no message is kept alive', async () => {
  const page = new FakePage().paste().pixelBaseCode().loadPixel();
  const refs: WeakRef<object>[] = [];
  page.window.dataLayer = [];
  const report = (n: number, refs: WeakRef<object>[]): void => {
    const message = { event: 'form_sent_ok', ecommerce: { n } };
    refs.push(new WeakRef(message), new WeakRef(message.ecommerce));
    page.push(message);
    page.fbq('track', 'Lead', {});
    // As GTM does when the data layer is full.
    (page.window.dataLayer as unknown[]).length = 0;
  };
  for (let n = 0; n < 100; n++) report(n, refs);
  // Registers and what the machine has optimised may hold the last ones.
  for (let n = 0; n < 10; n++) report(n, []);
  page.pixelCalls.length = 0;
  page.wait();
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  await new Promise((resolve) => setTimeout(resolve));
  gc();
  expect(refs.filter((ref) => ref.deref() !== undefined)).toEqual([]);
});
