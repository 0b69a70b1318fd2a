/**
 * Who has reported which action under which id. Knows no pixel and no data layer. Each channel's n-th event of a name is
 * the n-th action: the first channel to report it makes its id, the others take it over, however late.
 */
import { noteReport } from './debug.ts';
import { mintId, orderTag } from './ids.ts';
import type { Loose } from './loose.ts';
import { dataLayer } from './settings.ts';

/**
 * `.name` → ids of that name's actions, oldest first. id → its order's tag, else a number. Tag → id. channel + id → reported by
 * that channel. One object, because each more costs bytes; the dot keeps names apart from ids and from `constructor`.
 */
export const known: Record<string, unknown> = {};

/**
 * Returns the id under which a channel reports an event. `name` is Meta's; `own` is the id that the site has set, which
 * wins. The channel '' only looks: it gets the first action of the name and leaves it to the others.
 */
export const reportId = (name: string, channel: string) => (source: Loose, own: unknown) => {
  const key = '.' + name.toLowerCase();
  const ids = (known[key] = known[key] || []) as string[];
  const tag = (orderTag(name, source) ||
    // Pixel calls rarely name their order; the data layer may hold one that nobody has reported.
    (name === 'Purchase' &&
      dataLayer()
        .map((message) => orderTag(name, message as Loose))
        .find((held) => held && !known[held]))) as string;
  const id =
    // An unresolved variable of a tag manager is a word; taken for an id it would merge everybody's conversions.
    (!/^(undefined|null)?$/.test(own as string) && (own as string) + '') ||
    (known[tag] as string) ||
    // An event that knows its order takes no other order's place.
    ids.find((id) => !channel || (!known[channel + id] && (!tag || (known[id] as number) > 0))) ||
    tag ||
    mintId(name, source);
  if (DEBUG) noteReport({ name, channel, id, isOwn: id === own });
  known[id] = known[id] || ids.push(id);
  if (tag) known[(known[tag] = id)] = tag;
  known[channel + id] = 1;
  return id;
};
