/**
 * Meta's Business SDK as a process that sends the same orders to the same stand-in, so many of them in a request. It lies in the
 * folder that is named.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { measureSender } from './measure-sender.ts';

const [, , port = '', folder = '', perRequest = '1'] = process.argv;

/** As far as it is used here. Each setter gives the object itself. */
interface Sdk {
  FacebookAdsApi: { init: (token: string) => void };
  UserData: new () => Setters;
  CustomData: new () => Setters;
  Content: new () => Setters;
  ServerEvent: new () => Setters;
  EventRequest: new (token: string, pixelId: string) => Request;
}

interface Request {
  setEvents: (events: Setters[]) => Request;
  execute: () => Promise<{ events_received: number }>;
}

type Setter =
  | 'setActionSource'
  | 'setCities'
  | 'setClientIpAddress'
  | 'setClientUserAgent'
  | 'setContents'
  | 'setCountries'
  | 'setCurrency'
  | 'setCustomData'
  | 'setEmails'
  | 'setEventId'
  | 'setEventName'
  | 'setEventSourceUrl'
  | 'setEventTime'
  | 'setExternalIds'
  | 'setFirstNames'
  | 'setId'
  | 'setItemPrice'
  | 'setLastNames'
  | 'setOrderId'
  | 'setPhones'
  | 'setQuantity'
  | 'setStates'
  | 'setTitle'
  | 'setUserData'
  | 'setValue'
  | 'setZips';

type Setters = Record<Setter, (value: unknown) => Setters>;

const sdk = createRequire(join(folder, 'index.js'))('facebook-nodejs-business-sdk') as Sdk;
const { Content, CustomData, EventRequest, FacebookAdsApi, ServerEvent, UserData } = sdk;

// Its host cannot be set.
Object.defineProperty(FacebookAdsApi, 'GRAPH', { get: () => `http://127.0.0.1:${port}` });
FacebookAdsApi.init('EAAbench12345');

/** The fields of the bench's purchase, as the SDK wants them. */
const customer = () =>
  new UserData()
    .setEmails(['John_Smith@gmail.com'])
    .setPhones(['+49 151 12345678'])
    .setFirstNames(['John'])
    .setLastNames(['Smith'])
    .setCities(['Berlin'])
    .setStates(['Berlin'])
    .setZips(['10115'])
    .setCountries(['DE'])
    .setExternalIds(['customer-1'])
    .setClientIpAddress('203.0.113.7')
    .setClientUserAgent('Mozilla/5.0 (X11; Linux x86_64)');

const item = (_: unknown, index: number): Setters =>
  new Content().setId(`SKU-${index}`).setQuantity(1).setItemPrice(9.99).setTitle(`Product ${index}`);

const order = (id: number): Setters =>
  new ServerEvent()
    .setEventName('Purchase')
    .setEventTime(Math.floor(Date.now() / 1000))
    .setEventId(`sdk${perRequest}.${id}`)
    .setActionSource('website')
    .setEventSourceUrl('https://shop.example/thank-you?order=1')
    .setUserData(customer())
    .setCustomData(
      new CustomData()
        .setValue(29.97)
        .setCurrency('EUR')
        .setOrderId('T1')
        .setContents(Array.from({ length: 3 }, item)),
    );

async function request(from: number, count: number): Promise<number> {
  const events = Array.from({ length: count }, (_, at) => order(from + at));
  const answer = await new EventRequest('EAAbench12345', '1234567890123456').setEvents(events).execute();
  return answer.events_received;
}

/** Requests at a time: as many as a batch is cut into, fifty at most, as a backend that serves many customers has. */
const AT_ONCE = 50;

await measureSender(async (from, count) => {
  let [next, taken] = [from, 0];
  const size = Number(perRequest);
  const work = async (): Promise<void> => {
    for (let at = next; at < from + count; at = next) {
      next += size;
      const more = await request(at, size);
      taken += more;
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count / size) }, work));
  return taken;
});
