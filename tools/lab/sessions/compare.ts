/** Finds what two runs over the same events did differently. Knows no template. */
import { HASH } from './scrub.ts';
import type { Difference, ReplayedEvent, ReplayReport } from './session-types.ts';

interface Runs {
  /** A template's name, or `recorded`. */
  name: string;
  unknownFields?: string[];
  events: readonly ReplayedEvent[];
}

/** Both have the same events in the same order. */
export function compareRuns(before: Runs, after: Runs): ReplayReport {
  const changed = before.events.flatMap((event, index) => {
    const other = after.events[index];
    const differences = other ? compareEvents(event, other) : [];
    return differences.length > 0 ? [{ recordId: event.recordId, title: event.title, differences }] : [];
  });
  const unknownFields = [before, after].flatMap(({ name, unknownFields: fields = [] }) =>
    fields.length > 0 ? [{ template: name, fields }] : [],
  );
  return { before: before.name, after: after.name, events: before.events.length, unknownFields, changed };
}

function compareEvents(before: ReplayedEvent, after: ReplayedEvent): Difference[] {
  const one = flatten(before);
  const other = flatten(after);
  const fields = new Set([...one.keys(), ...other.keys()]);
  return [...fields].flatMap((field) => {
    const difference: Difference = { field, before: one.get(field), after: other.get(field) };
    return isSame(difference, before.makesBrowserId) ? [] : [difference];
  });
}

function isSame({ field, before, after }: Difference, makesBrowserId: boolean): boolean {
  if (before === after) return true;
  if (before === undefined || after === undefined) return false;
  if (before === HASH || after === HASH)
    return [before, after].every((text) => text === HASH || /^[0-9a-f]{64}$/.test(text));
  return makesBrowserId && field === 'user_data.fbp' && [before, after].every((text) => /^fb\.\d\.\d+\.\d+/.test(text));
}

/** Path to text. The reason of a sent event only repeats the answer. */
function flatten({ outcome, reason, url, body }: ReplayedEvent): Map<string, string> {
  const fields = new Map<string, string>([['outcome', outcome]]);
  if (outcome !== 'sent') fields.set('reason', reason);
  if (url !== undefined) fields.set('url', url);
  const data = (body as { data?: unknown } | undefined)?.data;
  if (Array.isArray(data)) flattenInto(fields, '', data[0]);
  else if (body !== undefined) flattenInto(fields, 'body', body);
  return fields;
}

function flattenInto(fields: Map<string, string>, path: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) {
    fields.set(path || 'body', typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined'));
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? `${path}[${key}]` : [path, key].filter(Boolean).join('.');
    flattenInto(fields, step, child);
  }
}
