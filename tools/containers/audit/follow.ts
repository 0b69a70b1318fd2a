/** Follows each event of the pixel through both containers: GA4's hit or the Data Tag's, the client, the server's tags, the id. */
import { PRODUCT_NAMES } from '../format/templates.ts';
import { canBeSame, describeSource, type IdSource } from './id-source.ts';
import { clientNames, firesFor, type Sender, type ServerSide } from './server-side.ts';
import type { Carrier } from './carriers.ts';
import { meet, type PixelEvent, type WebSide } from './web-side.ts';

/** `once`: one id on both sides. `twice`: two. `other-name`: Meta cannot pair them. `browser`: no server tag sends it. */
export type FlowVerdict = 'once' | 'twice' | 'other-name' | 'browser';

export interface Step {
  carrier: Carrier;
  sender: Sender;
  nameAtMeta: string;
}

export interface Flow {
  event: PixelEvent;
  steps: readonly Step[];
  verdict: FlowVerdict;
  reason: string;
}

export const followEvents = (web: WebSide, server: ServerSide): Flow[] =>
  web.pixel.filter(({ name }) => name !== '').map((event) => follow(web, server, event));

const follow = (web: WebSide, server: ServerSide, event: PixelEvent): Flow => {
  const all = web.carriers
    .filter((carrier) => carrier.name !== '' && meet(event, carrier))
    .flatMap((carrier) => stepsOf(web, server, carrier));
  // Several actions can be of one moment: what another call of the pixel reports is not this one's.
  const isOthers = ({ carrier, nameAtMeta }: Step): boolean =>
    web.pixel.some((other) => other !== event && other.name === nameAtMeta && meet(other, carrier));
  const same = all.filter(({ nameAtMeta }) => nameAtMeta === event.name);
  const steps = same.length > 0 ? same : all.filter((step) => !isOthers(step));
  if (steps.length === 0) return { event, steps, verdict: 'browser', reason: 'no server tag sends it' };
  if (same.length === 0)
    return {
      event,
      steps,
      verdict: 'other-name',
      reason: `the server sends ${[...new Set(steps.map(({ nameAtMeta }) => nameAtMeta))].join(', ')}`,
    };
  const pixelId = idOf(web, event);
  const other = same.find((step) => !pairs(pixelId, step));
  if (!other) return { event, steps: same, verdict: 'once', reason: `both have ${describeSource(pixelId)}` };
  return {
    event,
    steps: same,
    verdict: 'twice',
    reason: `the pixel has ${describeSource(pixelId)}, the server ${describeServerId(other)}`,
  };
};

const stepsOf = (web: WebSide, { container, senders }: ServerSide, carrier: Carrier): Step[] => {
  // GA4's hits come only where a tagging server is named; the Data Tag names one itself.
  if (carrier.by === 'ga4' && !web.hasServerUrl) return [];
  const incoming = { event: carrier.name, clients: clientNames(container, carrier.by) };
  return senders.flatMap((sender) => {
    const nameAtMeta = sender.nameOf(carrier.name);
    return nameAtMeta !== '' && firesFor(sender, incoming) ? [{ carrier, sender, nameAtMeta }] : [];
  });
};

/** The snippet gives the id of the moment to calls that have none; it is the event_id of the data layer. */
const SNIPPET_ID: IdSource = { kind: 'shared', key: 'v event_id', name: 'event_id', canBeUnset: false };

const idOf = ({ hasSnippet }: WebSide, { id }: PixelEvent): IdSource =>
  id.kind === 'none' && hasSnippet ? SNIPPET_ID : id;

/** Random and fixed ids pair with nothing; rules of their own name them. */
const pairs = (pixelId: IdSource, { carrier, sender }: Step): boolean => {
  if (sender.id.kind === 'unknown') return true;
  if (sender.id.kind !== 'shared') return false;
  // An id from another parameter of the event cannot be followed.
  if (sender.id.key !== 'ed event_id') return true;
  return ['shared', 'unknown'].includes(pixelId.kind) && carrier.id.kind !== 'none' && canBeSame(pixelId, carrier.id);
};

const describeServerId = ({ carrier, sender }: Step): string =>
  sender.id.kind === 'shared' ? `${describeSource(carrier.id)} from “${carrier.tag.name}”` : describeSource(sender.id);

/** One line: the way of an event, with the names of the tags. */
export const describeFlow = ({ event, steps, verdict, reason }: Flow): string => {
  const ways = steps.map(
    ({ carrier, sender, nameAtMeta }) =>
      `“${carrier.tag.name}” (${carrier.name}) → “${sender.tag.name}” (${PRODUCT_NAMES[sender.product]}, ${nameAtMeta})`,
  );
  return `${event.name} (“${event.tag.name}”): ${VERDICTS[verdict]}, ${reason}${ways.length > 0 ? `; ${ways.join('; ')}` : ''}`;
};

export const VERDICTS: Readonly<Record<FlowVerdict, string>> = {
  once: 'counts once',
  twice: 'counts twice',
  'other-name': 'counts under two names',
  browser: 'browser only',
};
