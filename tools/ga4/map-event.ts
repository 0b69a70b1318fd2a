/** Turns the parameters of one event into event data. The rules of names stand here; names themselves in wire-names.ts. */
import { writeBrands, writeVersionList } from './client-hints.ts';
import type { DecodeOptions } from './decode-options.ts';
import { openGroup, setKey, setPath, type EventData, type EventGroup, type EventValue } from './event-data.ts';
import { isItemName, readItems } from './items.ts';
import type { Parameters } from './parameters.ts';
import { CLIENT_HINT_NAMES, EVENT_NAMES, SYSTEM_NAMES, type WireRow } from './wire-names.ts';
import { readNumber, readWireValue } from './wire-value.ts';

/** One parameter on its way into an event. */
interface Parameter {
  name: string;
  text: string;
  options: DecodeOptions;
}

/** A rule takes the names that match and writes them; `rest` is the name without the matched prefix. */
interface NameRule {
  match: RegExp;
  write: (event: EventData, parameter: Parameter, rest: string) => void;
}

const ROWS: readonly { group?: string; rows: ReadonlyMap<string, WireRow> }[] = [
  { rows: byWire(EVENT_NAMES) },
  { group: 'x-ga-system_properties', rows: byWire(SYSTEM_NAMES) },
  { group: 'client_hints', rows: byWire(CLIENT_HINT_NAMES) },
];

/** First match wins; the last rule is the one for unknown names. */
const RULES: readonly NameRule[] = [
  { match: /^ep\.(?=.)/s, write: (event, { text }, rest) => setPath(event, rest, text) },
  { match: /^epn\.(?=.)/s, write: writeNumber },
  { match: /^upn?\.(?=.)/s, write: writeUserProperty },
  { match: /^sst\.(?=.)/s, write: (event, { text }, rest) => setIn(event, 'x-sst-system_properties', [rest, text]) },
  { match: /^uafvl$/, write: (event, { text }) => writeVersionList(openGroup(event, 'client_hints'), text) },
  { match: /^ur$/, write: writeRegion },
  { match: /^pr/, write: writeItemLike },
  { match: /^_(?=.)/s, write: (event, { text }, rest) => setIn(event, 'x-ga-system_properties', [rest, text]) },
  { match: /^/, write: (event, { name, text }) => setKey(event, `x-ga-mp2-${name}`, text) },
];

/** The event that these parameters describe; what headers say is added by the caller. */
export function mapEvent(parameters: Parameters, options: DecodeOptions): EventData {
  const event: EventData = {};
  for (const [name, text] of parameters) {
    if (!options.droppedNames.includes(name)) writeParameter(event, { name, text, options });
  }
  if (event.client_hints !== undefined) writeBrands(openGroup(event, 'client_hints'));
  const items = readItems(parameters, options);
  if (items.length > 0) setKey(event, 'items', items);
  return event;
}

function writeParameter(event: EventData, parameter: Parameter): void {
  for (const { group, rows } of ROWS) {
    const row = rows.get(parameter.name);
    if (row) return writeRow(group === undefined ? event : openGroup(event, group), row, parameter);
  }
  const rule = RULES.find(({ match }) => match.test(parameter.name));
  rule?.write(event, parameter, parameter.name.replace(rule.match, ''));
}

function writeRow(group: EventGroup, row: WireRow, { text, options }: Parameter): void {
  const value = readWireValue(row.type, text, options);
  if (value !== undefined) setKey(group, row.key, value);
}

function writeNumber(event: EventData, { text, options }: Parameter, rest: string): void {
  const value = readNumber(text, options);
  if (value !== undefined) setPath(event, rest, value);
}

function writeUserProperty(event: EventData, { name, text, options }: Parameter, rest: string): void {
  const value = name.startsWith('upn.') ? readNumber(text, options) : text;
  if (value !== undefined) setIn(event, 'x-ga-mp2-user_properties', [rest, value]);
}

/** The server's geolocation, `BR-SP` or `DE`. */
function writeRegion(event: EventData, { text, options }: Parameter): void {
  if (text === '' && options.emptyRegion === 'omit') return;
  const [country = '', ...region] = text.split('-');
  const location = openGroup(event, 'event_location');
  if (country !== '') setKey(location, 'country', country);
  if (region.length > 0) setKey(location, 'region', region.join('-'));
}

/** An item only takes its place here, so that `items` stands where its first parameter stood. */
function writeItemLike(event: EventData, { name, text, options }: Parameter): void {
  if (isItemName(name)) return setKey(event, 'items', []);
  if (options.itemLikeNames === 'unknown') setKey(event, `x-ga-mp2-${name}`, text);
}

function setIn(event: EventData, group: string, [key, value]: [string, EventValue]): void {
  setKey(openGroup(event, group), key, value);
}

function byWire(rows: readonly WireRow[]): ReadonlyMap<string, WireRow> {
  return new Map(rows.map((row) => [row.wire, row]));
}
