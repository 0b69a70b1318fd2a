/** The reference's tables of names: those of events, and those of parameters that promise personal data. Owns no name. */
import { GA4_EVENTS, STANDARD_EVENTS } from '../../template/spec/ga4-events.ts';
import * as personal from '../../template/spec/personal-names.ts';
import { EMPTY_IDS, PLACEHOLDERS } from '../../template/spec/placeholders.ts';
import * as plugins from '../../template/spec/plugin-names.ts';
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
    'Names that promise personal data, secrets or exact positions stay behind too, and are cut from URLs and from links in parameters; case and separators do not matter.',
    `As a whole: ${codes([...personal.PERSONAL_PARAMETERS, ...personal.SECRET_PARAMETERS])}.`,
    `As a part of a name: ${codes([...personal.PERSONAL_PARTS, ...personal.SECRET_PARTS])}, but not in ${codes(personal.HARMLESS_PARTS)}.`,
    `As a word of a name (\`billing_cpf\`, \`userLat\`): ${codes([...personal.PERSONAL_WORDS, ...personal.SECRET_WORDS])}.`,
    `Where the value has 32 characters or 20 hexadecimal digits, as only a secret has: ${codes(personal.LONG_SECRETS)}.`,
  ].join('\n\n');

const words = (list: string): string => codes(list.split(' '));

const between = (list: string): string => codes(list.split('|').filter(Boolean));

/** Beside the paths of the table: names of shop plugins, and what stands in place of a value or an id. */
export const customerNames = (): string =>
  [
    'Behind these paths come the names of shop plugins (Stape’s for WordPress, Magento, Shopify, WooCommerce, GTM4WP), in any case and with any separators, in `user_data` and in objects below it:',
    table(
      ['Key', 'Names'],
      plugins.PLUGIN_NAMES.map(({ key, names }) => [code(key), words(names)]),
    ),
    `Before a name may stand ${words(plugins.PERSON_PREFIXES)} or ${words(plugins.ADDRESS_PREFIXES)} (\`customer_billing_email\`); at the top of an event one of them has to, for places one of the address, but for ${words(plugins.ALONE)}. Objects ${words(plugins.CUSTOMER_OBJECTS)} at the top are read as \`user_data\` is. The \`id\` of an object has the object’s name in front: that of a \`customer\` is the customer’s, that of an address is not. What is delivered to comes last. Keys of \`user_data\` that nobody knows are named in the log.`,
    `Stand for no value, in any case: ${between(PLACEHOLDERS)}, and unresolved variables (\`{{…}}\`). Stand for no id: these and ${between(EMPTY_IDS)}, with underscores around them or without; zeros, and the UUID of zeros; macros such as \`__FBCLID__\`, \`{fbclid}\`, \`\${id}\`, \`[ORDER_ID]\`, \`%%ID%%\`.`,
  ].join('\n\n');
