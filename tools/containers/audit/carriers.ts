/** The hits that carry ids from a page to a server: GA4's and those of Stape's Data Tag. Judges nothing. */
import type { Container, Entity } from '../format/container.ts';
import { soleReference } from '../format/references.ts';
import { productOf } from '../format/templates.ts';
import { readIdSource, type IdSource } from './id-source.ts';
import { momentsOf, type Moment } from './moments.ts';

/** A hit to a server: of GA4 or of Stape's Data Tag. */
export interface Carrier {
  tag: Entity;
  by: 'ga4' | 'data-tag';
  /** Empty where a variable makes it. */
  name: string;
  /** Whom it goes to, so that two carriers of one event can be told from two properties. */
  to: string;
  /** The tag's own. */
  id: IdSource;
  moments: readonly Moment[];
}

export const plainName = (name: string): string => (name.includes('{{') ? '' : name);

export const carriersOf = (container: Container, tag: Entity): Carrier[] => {
  if (tag.type === 'gaawe') return [ofGa4Event(container, tag)];
  if (tag.type === 'googtag')
    return rowValue(tag, 'configSettingsTable', 'send_page_view') === 'false' ? [] : [ofGoogleTag(container, tag)];
  return productOf(container, tag) === 'data-tag' ? [ofDataTag(container, tag)] : [];
};

const ofGa4Event = (container: Container, tag: Entity): Carrier => ({
  tag,
  by: 'ga4',
  name: plainName(tag.parameters.text('eventName')),
  to: valueOf(container, tag.parameters.text('measurementIdOverride')),
  id: firstId(
    tableId(container, tag, 'eventSettingsTable'),
    tableId(container, tag, 'eventParameters'),
    variableId(container, tag.parameters.text('eventSettingsVariable'), 'eventSettingsTable'),
  ),
  moments: momentsOf(container, tag),
});

/** Its own page view. */
const ofGoogleTag = (container: Container, tag: Entity): Carrier => ({
  tag,
  by: 'ga4',
  name: 'page_view',
  to: valueOf(container, tag.parameters.text('tagId')),
  id: firstId(settingId(container, tag, 'event'), settingId(container, tag, 'config')),
  moments: momentsOf(container, tag),
});

const ofDataTag = (container: Container, tag: Entity): Carrier => {
  const { parameters } = tag;
  const own = rowValue(tag, 'custom_data', 'event_id');
  const isCustom = parameters.text('event_type') === 'custom';
  return {
    tag,
    by: 'data-tag',
    name: plainName(parameters.text(isCustom ? 'event_name_custom' : 'event_name_standard')),
    to: valueOf(container, parameters.text('gtm_server_domain')),
    // With the whole data layer an event_id of the page comes along, if there is one.
    id: own === '' && parameters.isOn('add_data_layer') ? { kind: 'unknown' } : readIdSource(container, own),
    moments: momentsOf(container, tag),
  };
};

const firstId = (...ids: IdSource[]): IdSource => ids.find(({ kind }) => kind !== 'none') ?? { kind: 'none' };

/** Rows have one of two spellings: {parameter, parameterValue} today, {name, value} before. */
const rowValue = ({ parameters }: Entity, table: string, name: string): string => {
  const row = parameters.rows(table).find((each) => (each['parameter'] ?? each['name']) === name);
  return row?.['parameterValue'] ?? row?.['value'] ?? '';
};

const tableId = (container: Container, entity: Entity, table: string): IdSource =>
  readIdSource(container, rowValue(entity, table, 'event_id'));

const variableId = (container: Container, reference: string, table: string): IdSource => {
  const variable = container.entities.variable.find(({ name }) => name === soleReference(reference));
  return variable ? tableId(container, variable, table) : { kind: 'none' };
};

/** The id among a Google tag's configuration or event settings, in the tag or in a variable. */
export const settingId = (container: Container, tag: Entity, of: 'config' | 'event'): IdSource =>
  firstId(
    tableId(container, tag, `${of}SettingsTable`),
    variableId(container, tag.parameters.text(`${of}SettingsVariable`), `${of}SettingsTable`),
  );

/** Constants by their text, so that a constant and its text are one. */
export const valueOf = (container: Container, text: string): string => {
  const name = soleReference(text);
  const constant = container.entities.variable.find((each) => each.name === name && each.type === 'c');
  return constant?.parameters.text('value') ?? text;
};

const URL_ROWS = ['server_container_url', 'transport_url'];

export const sendsToServer = (container: Container, tag: Entity): boolean => {
  if (productOf(container, tag) === 'data-tag') return true;
  const variables = ['eventSettingsVariable', 'configSettingsVariable'].flatMap((key) =>
    container.entities.variable.filter(({ name }) => name === soleReference(tag.parameters.text(key))),
  );
  return [tag, ...variables].some((entity) =>
    ['configSettingsTable', 'eventSettingsTable', 'fieldsToSet'].some((table) =>
      URL_ROWS.some((row) => rowValue(entity, table, row) !== ''),
    ),
  );
};
