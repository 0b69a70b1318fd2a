/**
 * Reads a hit of Stape's Data Tag as their Data Client does: one flat JSON object, by POST or in the query as base64. Source:
 * https://github.com/stape-io/data-tag and https://github.com/stape-io/data-client.
 */
import type { RecordedRequest } from './request.ts';

type EventData = Record<string, unknown>;

/** gtag's limit of a request is a tenth of it. */
const LONGEST = 131_072;

/** Undefined where there is no object to read. */
export function readDataTag({ method, query, body }: RecordedRequest): EventData | undefined {
  const parameters = new URLSearchParams(query);
  const event = method === 'POST' ? readJson(body) : readQuery(parameters);
  if (event === undefined) return undefined;
  const name = [event['event_name'], event['eventName'], event['event'], parameters.get('event')].find(
    (each) => typeof each === 'string' && each !== '',
  );
  return name === undefined ? undefined : { ...event, event_name: name };
}

function readQuery(parameters: URLSearchParams): EventData | undefined {
  const encoded = parameters.get('dtdc');
  if (encoded !== null) return readJson(Buffer.from(encoded, 'base64').toString('utf8'));
  const json = parameters.get('dtcd');
  return json === null ? Object.fromEntries(parameters) : readJson(json);
}

function readJson(text: string): EventData | undefined {
  if (text.length > LONGEST || !text.startsWith('{')) return undefined;
  try {
    const value = JSON.parse(text) as EventData;
    return isShallow(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** No event is this deep, and what walks through one calls itself for each level. */
const DEEPEST = 32;

function isShallow(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    );
  }
  return true;
}
