/**
 * The order of the test files: what computes first, what serves pages last, long ones before short ones, so that both
 * workers end together. Jest would go by the durations of the last run, which a fresh clone has not seen.
 */

/**
 * Folders and files, the first ones first. The relay's server framework follows each request through its promises, which makes every later
 * promise of the same worker more costly; hence nothing that computes much comes behind the relay.
 */
const ORDER = [
  'fuzz/template',
  'fuzz/anything',
  'examples/examples',
  'oracle/agreement',
  'fuzz/',
  'graph/robustness',
  'build/',
  'lint/styles',
  'oracle/',
  'sandbox/cli/',
  'lint/',
  'examples/',
  'ga4/',
  'graph/',
  'pairing/',
  'relay/ten-thousand',
  'relay/',
  'recordings/',
  'sandbox/',
  'snippet/foreign',
  'snippet/patterns',
  'snippet/',
  'lab/shop-walk',
  'lab/demonstration',
  'lab/pairing-load',
  'lab/dashboard',
  'lab/strange-template',
  'lab/start',
  'lab/recording',
  'lab/switchboard',
  'lab/form',
  'lab/replay',
];

const placeOf = ({ path }) => {
  const place = ORDER.findIndex((start) => path.replaceAll('\\', '/').includes(`/test/${start}`));
  return place < 0 ? ORDER.length : place;
};

/** A test sequencer of Jest, without the parts that --shard and --onlyFailures would need. */
export default class TestOrder {
  sort(tests) {
    return [...tests].sort((a, b) => placeOf(a) - placeOf(b) || a.path.localeCompare(b.path));
  }

  cacheResults() {}
}
