/** What a server container sends to Meta: its senders, for which events of which client, under which name and id. Judges nothing. */
import type { Container, Entity } from '../format/container.ts';
import { soleReference } from '../format/references.ts';
import { productOf, type Product } from '../format/templates.ts';
import { metaNameOf } from '../meta-names.ts';
import { readIdSource, type IdSource } from './id-source.ts';
import { holds, momentsOf, readMoment, type Answer, type Condition, type Moment } from './moments.ts';
import { isActive } from './web-side.ts';

export interface Sender {
  tag: Entity;
  product: Product;
  /** Of the pixel: digits, or the reference as it stands there. */
  pixel: string;
  /** What the incoming event becomes at Meta; empty where it is not sent or nobody can say. */
  nameOf: (event: string) => string;
  /** Where the tag takes the id from, as far as the form says; the event's own event_id unless it says otherwise. */
  id: IdSource;
  moments: readonly Moment[];
  blocked: readonly Moment[];
}

export interface ServerSide {
  container: Container;
  senders: readonly Sender[];
}

const OWN_ID: IdSource = { kind: 'shared', key: 'ed event_id', name: 'event_id', canBeUnset: true };

export const readServerSide = (container: Container): ServerSide => ({
  container,
  senders: container.entities.tag.filter(isActive).flatMap((tag) => readSender(container, tag)),
});

const SENDERS: readonly Product[] = ['countonce', 'stape-capi', 'meta-capi'];

const readSender = (container: Container, tag: Entity): Sender[] => {
  const product = productOf(container, tag);
  if (product === undefined || !SENDERS.includes(product)) return [];
  const rows = product === 'stape-capi' ? tag.parameters.rows('serverEventDataList') : [];
  const row = rows.find(({ name }) => name === 'event_id');
  const pixel = tag.parameters.text('pixelId');
  const constant = container.entities.variable.find(({ name, type }) => type === 'c' && name === soleReference(pixel));
  return [
    {
      tag,
      product,
      pixel: constant?.parameters.text('value') ?? pixel,
      nameOf: naming(product, tag),
      id: row ? readIdSource(container, row['value'] ?? '') : OWN_ID,
      moments: momentsOf(container, tag),
      blocked: momentsOf(container, tag, 'blockingTriggerId'),
    },
  ];
};

const naming = (product: Product, { parameters }: Entity): Sender['nameOf'] => {
  if (product === 'stape-capi' && parameters.text('inheritEventName') === 'override') {
    const name = parameters.text(parameters.text('eventName') === 'custom' ? 'eventNameCustom' : 'eventNameStandard');
    return () => (name.includes('{{') ? '' : name);
  }
  if (product !== 'countonce') return metaNameOf;
  if (parameters.text('eventNameMode') === 'fixed') return () => parameters.text('fixedEventName');
  const rows = parameters.rows('eventNameMap');
  return (event) => {
    const row = rows.find(({ eventName }) => eventName === event);
    return row ? (row['metaName'] ?? '') : metaNameOf(event);
  };
};

export type ClientKind = 'ga4' | 'data-tag';

/** Names of the clients that take such hits; those that new containers have where the file has none. */
export const clientNames = (container: Container, kind: ClientKind): string[] => {
  const names = container.entities.client
    .filter((client) =>
      kind === 'ga4' ? client.type === 'gaaw_client' : productOf(container, client) === 'data-client',
    )
    .map(({ name }) => name);
  return names.length > 0 ? names : [kind === 'ga4' ? 'GA4' : 'Data Client'];
};

export const CLIENT_NAME = '{{Client Name}}';

interface Incoming {
  event: string;
  clients: readonly string[];
}

/** Whether a sender fires for an event of one of these clients, as far as triggers say. */
export const firesFor = ({ moments, blocked }: Sender, incoming: Incoming): boolean =>
  moments.some((moment) => momentAnswer(moment, incoming) !== 'no') &&
  !blocked.some((moment) => momentAnswer(moment, incoming) === 'yes');

const momentAnswer = ({ type, event, filters }: Moment, { event: name, clients }: Incoming): Answer => {
  if (type === 'SERVER_PAGEVIEW' && name !== 'page_view') return 'no';
  const answers = [
    ...(event ? [holds(event, name)] : []),
    ...filters.map((filter) => filterAnswer(filter, name, clients)),
  ];
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
};

const filterAnswer = (filter: Condition, name: string, clients: readonly string[]): Answer => {
  if (filter.of === CLIENT_NAME) return clients.some((client) => holds(filter, client) === 'yes') ? 'yes' : 'no';
  return filter.of === '{{Event Name}}' || filter.of === '{{_event}}' ? holds(filter, name) : 'unknown';
};

/** Incoming names that a container's triggers ask for: what can be followed without the web container. */
export const askedEvents = ({ container }: ServerSide): string[] => {
  const events = container.entities.trigger.map((trigger) => readMoment(trigger).event);
  return [...new Set(events.flatMap((event) => (event?.operator === 'EQUALS' ? [event.value] : [])))];
};
