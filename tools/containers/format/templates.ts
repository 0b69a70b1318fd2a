/** Which template a tag, variable or client is made of, and which product that is. Owns the link between types and templates. */
import { isObject, member, objectsIn, textOf, type Container, type Entity } from './container.ts';

/**
 * With a number from the gallery the type is `cvt_<galleryTemplateId>`, otherwise `cvt_<containerId>_<templateId>`.
 * Both occur in one file.
 */
export const templateOf = (container: Container, type: string): Entity | undefined =>
  container.entities.customTemplate.find((template) => typesOf(container, template).includes(type));

const typesOf = (container: Container, { id, json }: Entity): string[] => {
  const containerId = textOf(member(json, 'containerId')) || container.containerId;
  const gallery = member(json, 'galleryReference');
  const galleryId = isObject(gallery) ? textOf(member(gallery, 'galleryTemplateId')) : '';
  return [`cvt_${containerId}_${id}`, ...(galleryId === '' ? [] : [`cvt_${galleryId}`])];
};

/** The products whose settings are read here. */
export type Product =
  /** This project's server tag. */
  | 'countonce'
  /** https://github.com/stape-io/facebook-tag */
  | 'stape-capi'
  /** https://github.com/facebookincubator/ConversionsAPI-Tag-for-GoogleTagManager */
  | 'meta-capi'
  /** https://github.com/facebook/GoogleTagManager-WebTemplate-For-FacebookPixel and its predecessor of facebookarchive */
  | 'meta-pixel'
  /** https://github.com/stape-io/fb-tag */
  | 'stape-pixel'
  /** https://github.com/stape-io/data-tag */
  | 'data-tag'
  /** https://github.com/stape-io/data-client */
  | 'data-client';

/** By what each product can be told: fields that only it has, which hold for copies under other names too. */
const FIELDS: readonly {
  product: Product;
  kind: 'tag' | 'client';
  context: 'WEB' | 'SERVER';
  fields: readonly string[];
}[] = [
  { product: 'countonce', kind: 'tag', context: 'SERVER', fields: ['pixelId', 'accessToken', 'eventNameMode'] },
  { product: 'stape-capi', kind: 'tag', context: 'SERVER', fields: ['pixelId', 'accessToken', 'inheritEventName'] },
  {
    product: 'stape-capi',
    kind: 'tag',
    context: 'SERVER',
    fields: ['accessToken', 'inheritEventName', 'enableMultipixelSetup'],
  },
  { product: 'meta-capi', kind: 'tag', context: 'SERVER', fields: ['pixelId', 'apiAccessToken'] },
  { product: 'stape-pixel', kind: 'tag', context: 'WEB', fields: ['pixelIds', 'inheritEventName'] },
  { product: 'meta-pixel', kind: 'tag', context: 'WEB', fields: ['pixelId', 'eventName'] },
  { product: 'meta-pixel', kind: 'tag', context: 'WEB', fields: ['pixelId', 'enhancedEcommerce'] },
  { product: 'data-tag', kind: 'tag', context: 'WEB', fields: ['gtm_server_domain', 'event_type'] },
  { product: 'data-client', kind: 'client', context: 'SERVER', fields: ['generateClientId', 'responseStatusCode'] },
];

export const productOf = ({ context }: Container, { kind, type, parameters }: Entity): Product | undefined =>
  type.startsWith('cvt_')
    ? FIELDS.find(
        (row) => row.kind === kind && row.context === context && row.fields.every((field) => parameters.has(field)),
      )?.product
    : undefined;

/** What people call it. */
export const PRODUCT_NAMES: Readonly<Record<Product, string>> = {
  countonce: 'CountOnce',
  'stape-capi': 'Stape’s Conversions API tag',
  'meta-capi': 'Meta’s Conversions API tag',
  'meta-pixel': 'Meta’s pixel template',
  'stape-pixel': 'Stape’s pixel template',
  'data-tag': 'Stape’s Data Tag',
  'data-client': 'Stape’s Data Client',
};

/** Members of lists of objects, for whoever needs filters. */
export const listOf = (entity: Entity, key: string) => objectsIn(member(entity.json, key));
