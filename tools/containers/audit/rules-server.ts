/** Rules about a server container: is each event sent once, under the id that the browser gave it. */
import type { Entity } from '../format/container.ts';
import { PRODUCT_NAMES } from '../format/templates.ts';
import { momentsOf } from './moments.ts';
import { quoted, type Problem, type Rule, type Subject } from './rule.ts';
import { askedEvents, CLIENT_NAME, clientNames, firesFor, type Sender, type ServerSide } from './server-side.ts';
import { isActive } from './web-side.ts';

/** Incoming events for which both fire and become one event of one pixel at Meta. */
const sharedEvents = (server: ServerSide, one: Sender, other: Sender): string[] => {
  if (one.pixel !== other.pixel) return [];
  const events = [...new Set([...askedEvents(server), 'page_view', 'purchase'])];
  return events.filter((event) =>
    (['ga4', 'data-tag'] as const).some((kind) => {
      const incoming = { event, clients: clientNames(server.container, kind) };
      const name = one.nameOf(event);
      return name !== '' && name === other.nameOf(event) && firesFor(one, incoming) && firesFor(other, incoming);
    }),
  );
};

const senderPairs = ({ server }: Subject, wanted: (one: Sender, other: Sender) => boolean): Problem[] =>
  (server?.senders ?? []).flatMap((one, at) =>
    (server?.senders ?? []).slice(at + 1).flatMap((other) => {
      const events = server && wanted(one, other) ? sharedEvents(server, one, other) : [];
      if (events.length === 0) return [];
      const [product, otherProduct] = [PRODUCT_NAMES[one.product], PRODUCT_NAMES[other.product]];
      return [
        {
          entity: one.tag,
          text: `(${product}) and “${other.tag.name}” (${otherProduct}) both send ${quoted(events)} to one pixel`,
        },
      ];
    }),
  );

/** Whether a transformation changes what a tag sees. */
const concerns = ({ parameters }: Entity, { name, type }: Entity): boolean => {
  const listed = parameters.rows('affectedTags').some((row) => Object.values(row).includes(name));
  const byType = parameters.rows('affectedTagTypes').some((row) => Object.values(row).includes(type));
  return parameters.isOn('allTagsExcept') ? !listed && !byType : listed || byType;
};

const dropsId = ({ type, parameters }: Entity): boolean => {
  const names = (table: string, column: string) => parameters.rows(table).map((row) => row[column]);
  if (type === 'tf_allow_params') return !names('allowedParamsTable', 'allowedParams').includes('event_id');
  return type === 'tf_exclude_params' && names('excludedParamsTable', 'excludedParams').includes('event_id');
};

const readsOwnId = ({ id }: Sender): boolean => id.kind === 'shared' && id.key === 'ed event_id';

/** Client names that triggers of active tags ask for, with these triggers. */
const wantedClients = ({ container }: ServerSide): Map<string, Set<string>> => {
  const wanted = new Map<string, Set<string>>();
  for (const moment of container.entities.tag.filter(isActive).flatMap((tag) => momentsOf(container, tag)))
    for (const { of, operator, value, isNegated } of moment.filters)
      if (of === CLIENT_NAME && !isNegated && operator !== 'MATCH_REGEX' && !value.includes('{{')) {
        const isThere = container.entities.client.some(({ name }) =>
          operator === 'EQUALS' ? name === value : name.includes(value),
        );
        if (!isThere) wanted.set(value, (wanted.get(value) ?? new Set()).add(moment.name));
      }
  return wanted;
};

export const SERVER_RULES: readonly Rule[] = [
  {
    id: 'sent-twice',
    severity: 'error',
    why: 'Two tags send one action; it counts twice unless name and id are equal.',
    remedy: 'Let one tag alone fire for the event: pause the other, or narrow its trigger.',
    check: (subject) => senderPairs(subject, (one, other) => one.product === other.product),
  },
  {
    id: 'two-products',
    severity: 'error',
    why: 'Two products send one action; they seldom make the same id, and then it counts twice.',
    remedy: 'Pause the tags of one of them.',
    check: (subject) => senderPairs(subject, (one, other) => one.product !== other.product),
  },
  {
    id: 'two-events-one-name',
    severity: 'note',
    why: 'If the site reports both for one action, as some plugins do, it counts twice.',
    remedy: 'Leave one of them in the triggers, unless each is an action of its own.',
    check: ({ server }) =>
      (server?.senders ?? []).flatMap((sender): Problem[] => {
        const exact = sender.moments.flatMap(({ event }) =>
          event?.operator === 'EQUALS' && !event.isNegated ? [event.value] : [],
        );
        const names = new Map<string, string[]>();
        for (const event of new Set(exact))
          names.set(sender.nameOf(event), [...(names.get(sender.nameOf(event)) ?? []), event]);
        return [...names].flatMap(([name, events]) =>
          name !== '' && events.length > 1
            ? [{ entity: sender.tag, text: `sends ${name} for each of ${quoted(events)}` }]
            : [],
        );
      }),
  },
  {
    id: 'id-dropped',
    severity: 'error',
    why: 'The tag does not see event_id then, and sends the event without it or under another.',
    remedy: 'Allow event_id in the transformation, or except the tag from it.',
    check: ({ server }) =>
      (server?.container.entities.transformation ?? []).filter(dropsId).flatMap((transformation) => {
        const tags = (server?.senders ?? []).filter(
          (sender) => readsOwnId(sender) && concerns(transformation, sender.tag),
        );
        return tags.length === 0
          ? []
          : [{ entity: transformation, text: `keeps event_id from ${quoted(tags.map(({ tag }) => tag.name))}` }];
      }),
  },
  {
    id: 'server-id',
    severity: 'error',
    why: 'The browser cannot have this id: pixel and server count as two.',
    remedy: 'Take event_id from the event: delete the row, or give it a variable that reads event_id.',
    check: ({ server }) =>
      (server?.senders ?? [])
        .filter(({ id }) => ['random', 'fixed', 'none', 'counter'].includes(id.kind))
        .map(({ tag, id }) => ({
          entity: tag,
          text: `sends an id that is ${id.kind === 'random' ? 'random' : id.kind === 'none' ? 'empty' : 'always the same'}`,
        })),
  },
  {
    id: 'no-client',
    severity: 'warning',
    why: 'Without a client a server container takes no hit.',
    remedy: 'Clients → New → Google Analytics: GA4 (Web); skip this if the file is only a part of your container.',
    check: ({ server }) => {
      const [first] = server?.senders ?? [];
      return server && first && server.container.entities.client.length === 0
        ? [{ entity: first.tag, text: 'has no client before it: there is none in this file' }]
        : [];
    },
  },
  {
    id: 'client-not-there',
    severity: 'warning',
    why: 'A trigger that waits for a client of another name never fires.',
    remedy:
      'Give the client that name, or write the client’s name into the trigger; skip this if the file is only a part of your container.',
    check: ({ server }) =>
      server === undefined || server.container.entities.client.length === 0
        ? []
        : [...wantedClients(server)].flatMap(([client, triggers]) => {
            const entity = server.container.entities.trigger.find(({ name }) => triggers.has(name));
            return entity
              ? [
                  {
                    entity,
                    text: `${triggers.size > 1 ? `and ${triggers.size - 1} more wait` : 'waits'} for the client “${client}”; here are ${quoted(server.container.entities.client.map(({ name }) => name))}`,
                  },
                ]
              : [];
          }),
  },
];
