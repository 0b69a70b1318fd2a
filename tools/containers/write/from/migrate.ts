/**
 * From the server tags of Stape or Meta to tags of this project: the same triggers, names, rows and settings as far as they map,
 * and a list of what does not. Tags of one pixel become one, unless their names cannot stand in one table. Pauses nothing.
 */
import type { Container } from '../../format/container.ts';
import { PRODUCT_NAMES } from '../../format/templates.ts';
import { metaNameOf } from '../../meta-names.ts';
import { named } from '../frame.ts';
import { FILL_IN, type PlannedTag, type ServerOptions } from '../server-container.ts';
import type { Form, FormValues } from '../tag-form.ts';
import { Carried } from './carry.ts';
import { readOldTags, soleEventOf, type OldTag } from './old-tag.ts';
import type { Work } from './work.ts';
import { mapSettings } from './map-settings.ts';
import { mapTables } from './map-tables.ts';

export interface Migration {
  plan: Pick<ServerOptions, 'tags' | 'variables' | 'builtIns'>;
  /** What is to be done by hand, a sentence each. */
  toDo: readonly string[];
  /** Tags to pause before the new ones are published. */
  toPause: readonly string[];
}

/** There is nothing to migrate, or a pixel is not known; the message says what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

export const migrate = (container: Container, form: Form, pixelId?: string): Migration => {
  if (container.context !== 'SERVER')
    throw new MigrationError(
      'is the export of a web container; export the server container, where the Conversions API tag is',
    );
  const old = readOldTags(container).filter(({ triggers }) => triggers.length > 0);
  if (old.length === 0)
    throw new MigrationError(
      'has no tag of Stape or Meta that fires; without --from you get a tag for all events of the GA4 client',
    );
  const carried = new Carried(container);
  const toDo: string[] = [];
  const work: Work = { container, form, carried, copies: new Map(), toDo };
  const tags = groups(old).map((group) => {
    const pixel = pixelId ?? group[0]?.pixelId ?? '';
    if (pixel === '')
      throw new MigrationError(
        `does not say the pixel's ID: the tag "${group[0]?.name}" has no number there; add --pixel-id`,
      );
    return planTag(work, group, pixel);
  });
  toDo.push(`${FILL_IN} in ${tags.map(({ name }) => `“${name}”`).join(', ')}; it was not taken over.`);
  return {
    plan: { tags: distinctNames(tags), variables: carried.variables(), builtIns: carried.builtIns() },
    toDo: [...new Set(toDo)],
    toPause: old.map(({ name }) => name),
  };
};

/** What one tag can do: one pixel, one consent setting, the same exceptions, and one name for each incoming event. */
const groups = (old: readonly OldTag[]): OldTag[][] => {
  const found = new Map<string, OldTag[]>();
  for (const tag of old) {
    const frame = JSON.stringify([tag.pixelId, tag.blockingTriggers.map(({ id }) => id), tag.consentSettings]);
    const own = [...found.entries()].find(([key, group]) => key.startsWith(frame) && fits(tag, group));
    if (own) own[1].push(tag);
    else found.set(`${frame} ${found.size}`, [tag]);
  }
  return [...found.values()];
};

const fits = (tag: OldTag, group: readonly OldTag[]): boolean => {
  const all = [...group, tag];
  const names = new Map<string, string>();
  return all.every((each) => {
    if (each.fixedName === undefined) return all.every(({ fixedName }) => fixedName === undefined);
    return each.triggers.every((trigger) => {
      const event = soleEventOf(trigger);
      if (event === undefined || each.fixedName === undefined) return false;
      const known = names.get(event);
      names.set(event, each.fixedName);
      return known === undefined || known === each.fixedName;
    });
  });
};

const planTag = (work: Work, group: readonly OldTag[], pixelId: string): PlannedTag => {
  const { toDo } = work;
  const values: FormValues = {
    pixelId,
    ...nameValues(work, group),
    ...mapSettings(work, group),
    ...mapTables(work, group),
  };
  for (const { name, sequence } of group)
    if (sequence.length > 0)
      toDo.push(`“${name}” has a tag sequence (${sequence.join(', ')}): set it up again if it is still needed.`);
  const [first] = group;
  return {
    name: named('Meta Conversions API'),
    values,
    triggers: copyTriggers(
      work,
      group.flatMap(({ triggers }) => triggers),
    ),
    blockingTriggers: copyTriggers(work, first?.blockingTriggers ?? []),
    ...(first?.consentSettings && { consentSettings: { ...first.consentSettings } }),
    notes: `${FILL_IN}. Pause before you publish, for both at once count twice: ${group.map(({ name, product }) => `${name} (${PRODUCT_NAMES[product]})`).join(', ')}.`,
  };
};

const copyTriggers = ({ carried, copies, toDo }: Work, triggers: OldTag['triggers']): Record<string, unknown>[] =>
  [...new Set(triggers)].flatMap((trigger) => {
    const missing = carried.missing(JSON.stringify(trigger.json['filter'] ?? ''));
    if (trigger.type === 'TRIGGER_GROUP' || missing !== undefined) {
      toDo.push(`The trigger “${trigger.name}” was not taken over; add it to the new tag by hand.`);
      return [];
    }
    const copy = copies.get(trigger.id) ?? carried.copy(trigger.json, trigger.name);
    copies.set(trigger.id, copy);
    return [copy];
  });

/** A row only where the tag's own lists say another name. */
const nameValues = (work: Work, group: readonly OldTag[]): FormValues => {
  const [first] = group;
  if (first?.fixedName === undefined) return {};
  const events = group.flatMap(({ triggers, fixedName = '' }) =>
    triggers.map((trigger) => ({ event: soleEventOf(trigger), fixedName })),
  );
  if (events.some(({ event }) => event === undefined))
    return { eventNameMode: 'fixed', fixedEventName: nameHere(work, first.fixedName) ?? '' };
  const rows = events
    .filter(({ event = '', fixedName }) => metaNameOf(event) !== fixedName)
    .filter(({ event }, at, all) => all.findIndex((row) => row.event === event) === at)
    .map(({ event: eventName = '', fixedName }) => ({ eventName, metaName: nameHere(work, fixedName) }));
  // An empty name would mean that the event is not sent.
  return { eventNameMap: rows.flatMap(({ eventName, metaName }) => (metaName ? [{ eventName, metaName }] : [])) };
};

const nameHere = ({ carried, toDo }: Work, name: string): string | undefined => {
  const here = carried.text(name);
  if (here === undefined || here === '')
    toDo.push(
      `The name at Meta “${name}” was not taken over; enter it by hand under “Event name” or “Your own names”.`,
    );
  return here;
};

const distinctNames = (tags: readonly PlannedTag[]): PlannedTag[] =>
  tags.map((tag, at) => (tags.length === 1 ? tag : { ...tag, name: `${tag.name} ${at + 1}` }));
