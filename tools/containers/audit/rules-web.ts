/** Rules about the pixel's tags and GA4's of one web container side by side: do both report one moment under one id. */
import { member } from '../format/container.ts';
import { sequenceOf } from '../format/check-format.ts';
import { canBeSame, describeSource } from './id-source.ts';
import { anyCoincide } from './moments.ts';
import { quoted, type Problem, type Rule, type Subject } from './rule.ts';
import type { Carrier } from './carriers.ts';
import { consentOf, meet, type PixelEvent, type WebSide } from './web-side.ts';

interface Twins {
  web: WebSide;
  event: PixelEvent;
  carriers: readonly Carrier[];
}

/** The pixel's events with the hits of the same moments. */
const twins = ({ web }: Subject): Twins[] =>
  (web?.pixel ?? []).flatMap((event) => {
    const carriers = (web?.carriers ?? []).filter((carrier) => meet(event, carrier));
    return web && carriers.length > 0 ? [{ web, event, carriers }] : [];
  });

/** With the snippet a pixel call without an id gets that of the moment. */
const hasId = ({ web, event }: Twins): boolean => event.id.kind !== 'none' || web.hasSnippet;

const problemOf = ({ event, carriers }: Twins, text: string): Problem => ({
  entity: event.tag,
  text: `${event.name || 'an event'}: ${quoted(carriers.map(({ tag }) => tag.name))} ${carriers.length > 1 ? 'fire' : 'fires'} at the same moment, ${text}`,
});

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]));

export const WEB_RULES: readonly Rule[] = [
  {
    id: 'ga4-without-id',
    severity: 'error',
    why: 'The server container learns the id from GA4’s hit or from the Data Tag. Without event_id there the server’s event has none, or another.',
    remedy:
      'Add the parameter event_id to the tag or to its event settings variable, with the same variable as in the pixel’s tag.',
    check: (subject) =>
      twins(subject)
        .filter((each) => hasId(each) && each.carriers.every(({ id }) => id.kind === 'none'))
        .map((each) => problemOf(each, 'without event_id')),
  },
  {
    id: 'other-id',
    severity: 'error',
    why: 'Pixel and server report one action under two ids: it counts twice.',
    remedy: 'Use one variable on both sides.',
    check: (subject) =>
      twins(subject)
        .map((each) => ({ ...each, carriers: each.carriers.filter(({ id }) => id.kind !== 'none') }))
        .filter(
          ({ event, carriers }) =>
            event.id.kind === 'shared' &&
            carriers.length > 0 &&
            carriers.every(({ id }) => id.kind === 'shared' && !canBeSame(id, event.id)),
        )
        .map((each) =>
          problemOf(
            each,
            `with ${quoted(each.carriers.map(({ id }) => describeSource(id)))} as event_id; the pixel has ${describeSource(each.event.id)}`,
          ),
        ),
  },
  {
    id: 'id-in-google-tag',
    severity: 'error',
    why: 'What stands in a Google tag’s settings is fixed when the tag fires and goes along with every later event: those without an id of their own repeat that of the page view.',
    remedy:
      'Take event_id out of the configuration settings; send it with the event settings variable of each GA4 event tag.',
    check: ({ web }) => {
      const bare = (web?.carriers ?? []).filter(({ tag, id }) => tag.type === 'gaawe' && id.kind === 'none');
      return (web?.googleTags ?? []).flatMap(({ tag, inConfiguration, inEvents }): Problem[] => {
        if (inConfiguration.kind !== 'none')
          return [{ entity: tag, text: 'has event_id in its configuration settings' }];
        if (inEvents.kind === 'none' || bare.length === 0) return [];
        return [
          {
            entity: tag,
            severity: 'warning',
            text: `has event_id in its shared settings, and ${quoted(bare.map((each) => each.tag.name))} no own`,
          },
        ];
      });
    },
  },
  {
    id: 'page-view-again',
    severity: 'error',
    why: 'A tag of a sequence fires each time, unless it is limited to once per page: the pixel counts page views that nobody made.',
    remedy:
      'Let the base tag fire once per page (Advanced settings → Tag firing options), or take it out of the sequence.',
    check: ({ web }) => {
      const again = (web?.pixel ?? []).filter(
        ({ name, tag }) => name === 'PageView' && member(tag.json, 'tagFiringOption') !== 'ONCE_PER_LOAD',
      );
      return again.flatMap(({ tag }) => {
        const users = (web?.container.entities.tag ?? []).filter(
          ({ json }) => member(json, 'paused') !== true && sequenceOf(json).includes(tag.name),
        );
        return users.length === 0
          ? []
          : [
              {
                entity: tag,
                text: `sends PageView again with ${quoted(users.map(({ name }) => name))}, in whose sequence it is`,
              },
            ];
      });
    },
  },
  {
    id: 'pixel-twice',
    severity: 'warning',
    why: 'The pixel reports one action from two tags.',
    remedy: 'Pause one of the two, unless they go to different pixels.',
    check: ({ web }) =>
      pairs(web?.pixel ?? [])
        .filter(([one, other]) => one.tag !== other.tag && one.name !== '' && one.name === other.name)
        .filter(
          ([one, other]) =>
            (one.pixel === '' || other.pixel === '' || one.pixel === other.pixel) &&
            anyCoincide(one.moments, other.moments),
        )
        .map(([one, other]) => ({
          entity: one.tag,
          text: `sends ${one.name} at the same moment as “${other.tag.name}”`,
        })),
  },
  {
    id: 'ga4-twice',
    severity: 'warning',
    why: 'GA4 and the server container get one action twice.',
    remedy: 'Pause one of the two tags.',
    check: ({ web }) =>
      pairs((web?.carriers ?? []).filter(({ by }) => by === 'ga4'))
        .filter(
          ([one, other]) =>
            one.name !== '' &&
            one.name === other.name &&
            one.to === other.to &&
            anyCoincide(one.moments, other.moments),
        )
        .map(([one, other]) => ({
          entity: one.tag,
          text: `sends ${one.name} at the same moment as “${other.tag.name}”, to the same property`,
        })),
  },
  {
    id: 'consent-differs',
    severity: 'warning',
    why: 'Where the visitor agrees to one of the two only, one side reports the action and the other does not; nothing counts twice, but matching suffers.',
    remedy:
      'Ask for the same consent in both tags. If GA4 runs in consent mode, its hit tells the server tag what was denied.',
    check: (subject) =>
      twins(subject).flatMap((each) => {
        const others = each.carriers.filter(({ tag }) => consentOf(tag) !== consentOf(each.event.tag));
        if (others.length < each.carriers.length) return [];
        const asked = (entity: Carrier['tag']): string => consentOf(entity) || 'nothing';
        return [
          problemOf(
            each,
            `and asks for ${quoted(others.map(({ tag }) => asked(tag)))}; the pixel’s tag asks for “${asked(each.event.tag)}”`,
          ),
        ];
      }),
  },
  {
    id: 'meta-enabled-capi',
    severity: 'warning',
    why: 'Meta then sends the pixel’s events from a server of its own: a second sender beside your server container.',
    remedy: 'Untick “Opt in to a Meta-enabled Conversions API integration” in the tag, unless it is your only server.',
    check: ({ web }) =>
      [...new Set((web?.pixel ?? []).map(({ tag }) => tag))]
        .filter(({ parameters }) => parameters.isOn('optInMetaCAPI'))
        .map((entity) => ({ entity, text: 'has the Meta-enabled Conversions API switched on' })),
  },
  {
    id: 'no-tagging-server',
    severity: 'note',
    why: 'Hits that go to Google alone never reach a server container: it has no event to send to Meta.',
    remedy:
      'Google tag → Configuration settings → server_container_url with the address of your server; skip this if the Google tag stands in the page.',
    check: ({ web }) => {
      const [first] = web?.carriers ?? [];
      return web && first && !web.hasServerUrl
        ? [{ entity: first.tag, text: 'sends to Google: no tag of this container names a tagging server' }]
        : [];
    },
  },
];
