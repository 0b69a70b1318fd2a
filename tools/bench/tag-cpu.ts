/** Measures CPU per event of the built tag in the sandbox beside the floor: what no tag can do without. Decides nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/root.ts';
import { createRuntime, type Runtime } from '../sandbox/runtime.ts';
import { parseTemplateFile } from '../sandbox/template-file.ts';

const ITEM_COUNTS = [1, 3, 10, 50, 200];
const RUNS = 400;
const ROUNDS = 5;
/** A tagging server runs for weeks: what counts is the code after the engine has compiled it. */
const WARM_UP_RUNS = 8000;

/** Copying the event data, nine SHA-256, one JSON.stringify. */
const FLOOR_CODE = `
const JSON = require('JSON');
const getAllEventData = require('getAllEventData');
const sha256Sync = require('sha256Sync');
const event = getAllEventData();
const user = event.user_data;
const values = [user.email_address, user.phone_number, event.user_id, user.address.first_name, user.address.last_name,
  user.address.city, user.address.region, user.address.postal_code, user.address.country];
const hashes = values.map((value) => sha256Sync(value, { outputEncoding: 'hex' }));
const body = JSON.stringify({ data: [event, hashes] });
data.gtmOnSuccess();
`;

const FLOOR_TEMPLATE = `___INFO___

{"type":"TAG","id":"floor","version":1,"securityGroups":[],"displayName":"Floor","containerContexts":["SERVER"]}


___TEMPLATE_PARAMETERS___

[]


___SANDBOXED_JS_FOR_SERVER___
${FLOOR_CODE}

___SERVER_PERMISSIONS___

[{"instance":{"key":{"publicId":"read_event_data","versionId":"1"},"param":[{"key":"eventDataAccess","value":{"type":1,"string":"any"}}]},"isRequired":true}]
`;

const FORM = { pixelId: '1234567890123456', accessToken: 'EAAbench', logLevel: 'never' };

const item = (_: unknown, index: number): Record<string, unknown> => ({
  item_id: `SKU-${index}`,
  item_name: `Product ${index}`,
  item_brand: 'Brand',
  item_category: 'Category',
  price: 9.99,
  quantity: 1,
});

/** Nine match keys that must be hashed, as a shop's purchase has them. */
const purchase = (items: number): Record<string, unknown> => ({
  event_name: 'purchase',
  event_id: 'Purchase.T1',
  page_location: 'https://shop.example/thank-you?order=1',
  ip_override: '203.0.113.7',
  user_agent: 'Mozilla/5.0 (X11; Linux x86_64)',
  client_id: '1451588103.1708014725',
  transaction_id: 'T1',
  value: 9.99 * items,
  currency: 'EUR',
  user_id: 'customer-1',
  user_data: {
    email_address: 'John_Smith@gmail.com',
    phone_number: '+49 151 12345678',
    address: {
      first_name: 'John',
      last_name: 'Smith',
      city: 'Berlin',
      region: 'Berlin',
      postal_code: '10115',
      country: 'DE',
    },
  },
  items: Array.from({ length: items }, item),
});

const answer = { statusCode: 200, headers: {}, body: '{"events_received":1,"fbtrace_id":"A"}' };

async function repeat(runtime: Runtime, runs: number, eventData: Record<string, unknown>): Promise<void> {
  for (let run = 0; run < runs; run++) {
    await runtime.run({ data: FORM, eventData, sendHttp: () => Promise.resolve(answer) });
  }
}

async function cpuPerRunUs(runtime: Runtime, eventData: Record<string, unknown>): Promise<number> {
  const before = process.cpuUsage();
  await repeat(runtime, RUNS, eventData);
  const used = process.cpuUsage(before);
  return (used.user + used.system) / RUNS;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Tag and floor alternate, so that a busy machine slows both. */
async function measure(tag: Runtime, floor: Runtime, items: number): Promise<{ tagUs: number; floorUs: number }> {
  const tagUs: number[] = [];
  const floorUs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    tagUs.push(await cpuPerRunUs(tag, purchase(items)));
    floorUs.push(await cpuPerRunUs(floor, purchase(items)));
  }
  return { tagUs: median(tagUs), floorUs: median(floorUs) };
}

/** A table: items, CPU of the tag, of the floor, and how many times the floor. */
export async function benchTagCpu(): Promise<string> {
  const tag = createRuntime(parseTemplateFile(readFileSync(join(ROOT, 'template.tpl'), 'utf8')));
  const floor = createRuntime(parseTemplateFile(FLOOR_TEMPLATE));
  const lines = ['items   tag µs   floor µs   tag / floor'];
  for (const runtime of [tag, floor]) await repeat(runtime, WARM_UP_RUNS, purchase(3));
  for (const items of ITEM_COUNTS) {
    const { tagUs, floorUs } = await measure(tag, floor, items);
    const cells = [String(items).padStart(5), tagUs.toFixed(0).padStart(8), floorUs.toFixed(0).padStart(10)];
    lines.push(`${cells.join(' ')}   ${(tagUs / floorUs).toFixed(2).padStart(11)}`);
  }
  return lines.join('\n');
}
