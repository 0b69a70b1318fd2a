/** Item parameters. Grammar and keys: Google's gtag.js; the strange rows are from real hits. */
import { decodeOne } from './make-hit.ts';

test('every standard key has its name and type', () => {
  const text =
    'idSKU~nmTee~brAcme~caApparel~c2Adult~c3Shirts~c4Crew~c5Short~vagreen~pr10.01~qt3~cpSUMMER~lnRelated~lirel' +
    '~lp5~ds2.22~afStore~piP1~pnPromo~cnhero~cstop~loPlace';
  expect(decodeOne(`pr1=${text}`).items).toEqual([
    {
      item_id: 'SKU',
      item_name: 'Tee',
      item_brand: 'Acme',
      item_category: 'Apparel',
      item_category2: 'Adult',
      item_category3: 'Shirts',
      item_category4: 'Crew',
      item_category5: 'Short',
      item_variant: 'green',
      price: 10.01,
      quantity: 3,
      coupon: 'SUMMER',
      item_list_name: 'Related',
      item_list_id: 'rel',
      index: 5,
      discount: 2.22,
      affiliation: 'Store',
      promotion_id: 'P1',
      promotion_name: 'Promo',
      creative_name: 'hero',
      creative_slot: 'top',
      location_id: 'Place',
    },
  ]);
});

test.each<[string, object[], string]>([
  ['pr1=id1~nma~~b', [{ item_id: '1', item_name: 'a~b' }], 'a doubled ~ is a literal one'],
  ['pr1=nma~~~id1', [{ item_name: 'a~', item_id: '1' }], 'three are a literal one and a separator, left to right'],
  ['pr1=nm100%25%20%26%20more', [{ item_name: '100% & more' }], 'values are percent-decoded'],
  ['pr1=k0color~v0red', [{ color: 'red' }], 'a custom pair'],
  ['pr1=v0red~k0color', [{ color: 'red' }], 'in whichever order'],
  ['pr1=k0size~v042', [{ size: '42' }], 'a custom value may begin with a digit: the index is one character'],
  ['pr1=kAa~vA1~kQq~vQ2', [{ a: '1', q: '2' }], 'indexes go on with letters to Q'],
  ['pr1=kvariant_name~v0Litho~id1', [{ item_id: '1' }], 'a damaged custom pair leaves no trace'],
  ['pr1=id1~c5ARS%201742400.00', [{ item_id: '1', item_category5: 'ARS 1742400.00' }], 'misuse stays as it is'],
  ['pr1=nmpen~pr5.99~qt2', [{ item_name: 'pen', price: 5.99, quantity: 2 }], 'an item without an id stays'],
  ['pr1=id1~prfree', [{ item_id: '1' }], 'a price that is no number is left out'],
  ['pr1=lnlist~ln', [{ item_list_name: '' }], 'an empty value is a value'],
  ['pr10=idc&pr2=idb&pr1=ida', [{ item_id: 'a' }, { item_id: 'b' }, { item_id: 'c' }], 'order by number, not by text'],
])('%s gives %j: %s', (query, items) => {
  expect(decodeOne(query).items).toEqual(items);
});

test('an event without item parameters has no items', () => {
  expect(decodeOne('cu=EUR')).not.toHaveProperty('items');
});

test('200 items are read', () => {
  const query = Array.from({ length: 200 }, (_, index) => `pr${index + 1}=id${index + 1}`).join('&');
  expect(decodeOne(query).items).toHaveLength(200);
});
