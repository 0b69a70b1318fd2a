/** The reference's tables of names: those of events, and those of parameters that promise personal data. Owns no name. */
import { GA4_EVENTS, STANDARD_EVENTS } from '../../template/spec/ga4-events.ts';
import * as personal from '../../template/spec/personal-names.ts';
import { VENDOR_AFFIXES, VENDOR_EVENTS } from '../../template/spec/vendor-names.ts';
import { code, codes, link, table } from './markdown.ts';

const ga4Table = (): string =>
  table(
    ['Incoming event', 'At Meta'],
    GA4_EVENTS.map(({ ga4, meta }) => [code(ga4), meta ? code(meta) : 'not sent unless you map it']),
  );

const vendorTable = (): string =>
  table(
    ['Vendor’s event', 'At Meta', 'Vendor'],
    VENDOR_EVENTS.map(({ name, meta, vendor, doc }) => [
      code(name),
      (meta as string) === name ? 'a custom event' : code(meta),
      link(doc, vendor),
    ]),
  );

const affixTable = (): string =>
  table(
    ['Affix', 'Where', 'Vendor'],
    VENDOR_AFFIXES.map(({ affix, at, vendor, doc }) => [
      code(affix),
      at === 'start' ? 'before a name' : 'behind a name',
      link(doc, vendor),
    ]),
  );

export const nameTables = (): string =>
  [
    ga4Table(),
    `Meta’s standard events: ${codes(STANDARD_EVENTS.map(({ name }) => name))}.`,
    'Names of shop plugins and tag vendors:',
    vendorTable(),
    'What vendors put around a name is cut where the name is unknown as a whole and the rest is known (`purchase_stape`); `purchase_history` stays a custom event.',
    affixTable(),
  ].join('\n\n');

export const personalNames = (): string =>
  [
    'Names that promise personal data, secrets or exact positions stay behind too, and are cut from URLs; case and separators do not matter.',
    `As a whole: ${codes([...personal.PERSONAL_PARAMETERS, ...personal.SECRET_PARAMETERS])}.`,
    `As a part of a name: ${codes([...personal.PERSONAL_PARTS, ...personal.SECRET_PARTS])}, but not in ${codes(personal.HARMLESS_PARTS)}.`,
    `As a word of a name (\`billing_cpf\`, \`userLat\`): ${codes([...personal.PERSONAL_WORDS, ...personal.SECRET_WORDS])}.`,
    `Where the value has 32 characters or 20 hexadecimal digits, as only a secret has: ${codes(personal.LONG_SECRETS)}.`,
  ].join('\n\n');
