/** Rules about the pixel's side of a web container: is there an id, and is it one that a server can have too. */
import type { IdSource } from './id-source.ts';
import { quoted, type Problem, type Rule, type Subject } from './rule.ts';
import type { PixelEvent } from './web-side.ts';

const nameOf = ({ name }: PixelEvent): string => name || 'an event';

const eachPixel = ({ web }: Subject, check: (event: PixelEvent) => Omit<Problem, 'entity'> | undefined): Problem[] =>
  (web?.pixel ?? []).flatMap((event) => {
    const problem = check(event);
    return problem ? [{ entity: event.tag, ...problem }] : [];
  });

/** Ids of one kind, by the variable or tag at fault, with the tags that use it. */
const usesOf = ({ web }: Subject, kind: IdSource['kind']): Problem[] => {
  const found = new Map<string, Problem & { users: string[] }>();
  for (const { tag, id } of [...(web?.pixel ?? []), ...(web?.carriers ?? [])]) {
    if (id.kind !== kind || !web) continue;
    const name = id.kind === 'random' || id.kind === 'counter' ? id.name : '';
    const variable = web.container.entities.variable.find((each) => each.name === name);
    const known = found.get(name || tag.name) ?? { entity: variable ?? tag, text: '', users: [] };
    known.users.push(tag.name);
    found.set(name || tag.name, known);
  }
  return [...found.values()].map(({ entity, users }) => ({ entity, text: `is the event id of ${quoted(users)}` }));
};

export const PIXEL_RULES: readonly Rule[] = [
  {
    id: 'pixel-without-id',
    severity: 'error',
    why: 'Meta pairs the pixel’s event with the server’s by event name and event id. Without an id every event that a server sends as well counts twice.',
    remedy:
      'Put CountOnce’s snippet into the page or the container: it gives ids to calls that have none. Or fill in the event id with the variable that GA4 sends.',
    check: (subject) =>
      eachPixel(subject, (event) =>
        event.id.kind === 'none' && event.misplaced === undefined && !subject.web?.hasSnippet
          ? {
              text: `sends ${nameOf(event)} without an event id`,
              ...(!subject.web?.hasServerUrl && { severity: 'warning' }),
            }
          : undefined,
      ),
  },
  {
    id: 'pixel-id-in-quotes',
    severity: 'error',
    why: 'Where the variable has no value, Tag Manager writes the word undefined between the quotes. Then all such events have one id, and Meta counts the first alone.',
    remedy: 'Take the quotes away: {eventID: {{name}}}.',
    check: (subject) =>
      eachPixel(subject, (event) =>
        event.isQuoted && event.id.kind === 'shared' && event.id.canBeUnset && !subject.web?.hasSnippet
          ? { text: `sends ${nameOf(event)} with the id '{{${event.id.name}}}' in quotes` }
          : undefined,
      ),
  },
  {
    id: 'pixel-id-misplaced',
    severity: 'error',
    why: 'The pixel reads the id from the member eventID of the argument behind the parameters, and from nowhere else.',
    remedy: "Write fbq('track', 'Purchase', {value: 1, currency: 'EUR'}, {eventID: {{name}}}).",
    check: (subject) =>
      eachPixel(subject, (event) =>
        event.misplaced === undefined
          ? undefined
          : {
              text: `sends ${nameOf(event)} with an id ${event.misplaced === 'name' ? 'that is not called eventID' : 'among the parameters'}`,
            },
      ),
  },
  {
    id: 'random-id',
    severity: 'error',
    why: 'Tag Manager evaluates the variable anew for each tag: the pixel and GA4 get two different ids, and the event counts twice.',
    remedy: 'Use a data layer variable event_id with CountOnce’s snippet, or keep the value for one gtm.uniqueEventId.',
    check: (subject) => usesOf(subject, 'random'),
  },
  {
    id: 'fixed-id',
    severity: 'error',
    why: 'Two actions with one id are one to Meta: all but the first are dropped.',
    remedy: 'Use an id that is made for each action.',
    check: (subject) => usesOf(subject, 'fixed'),
  },
  {
    id: 'counter-id',
    severity: 'warning',
    why: 'gtm.uniqueEventId counts from the start on every page: other visitors’ events have the same ids.',
    remedy:
      'Put something of the visitor and the page before it, or use the data layer variable event_id with CountOnce’s snippet.',
    check: (subject) => usesOf(subject, 'counter'),
  },
  {
    id: 'unreadable-html',
    severity: 'warning',
    why: 'A script that cannot be read here does not run in a browser either, as a rule: then the pixel gets nothing from this tag.',
    remedy: 'Open the tag in Tag Manager and look at its code; \\n as text is a sign of a file that was escaped twice.',
    check: ({ web }) =>
      (web?.unreadable ?? []).map(({ tag, problem }) => ({
        entity: tag,
        text: `has a script that cannot be read: ${problem}`,
      })),
  },
];
