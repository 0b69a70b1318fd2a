/** What the shop sells, and what is in a cart. Goods, prices and people are made up. */

export interface Product {
  id: string;
  slug: string;
  name: string;
  category: string;
  price: number;
  /** One line on the card. */
  line: string;
  /** A paragraph on the product's page. */
  text: string;
}

export interface CartLine {
  product: Product;
  quantity: number;
}

export const CURRENCY = 'EUR';
export const BRAND = 'Field & Co';

export const PRODUCTS: readonly Product[] = [
  {
    id: 'SHIRT-01',
    slug: 'linen-shirt',
    name: 'Linen shirt',
    category: 'Clothing',
    price: 59.5,
    line: 'Washed linen, the colour of sand',
    text: 'Cut wide, washed once, and better each summer. Woven in Portugal from flax that grew in Normandy.',
  },
  {
    id: 'SOCKS-07',
    slug: 'wool-socks',
    name: 'Wool socks',
    category: 'Clothing',
    price: 12,
    line: 'Two pairs for long walks',
    text: 'Merino where it is cold, cotton where it rubs. Two pairs, because one is always in the wash.',
  },
  {
    id: 'MUG-03',
    slug: 'stoneware-mug',
    name: 'Stoneware mug',
    category: 'Kitchen',
    price: 18,
    line: 'Thrown by hand, no two alike',
    text: 'A heavy mug with a thumb’s place on the handle. Holds a quarter of a litre and keeps it warm.',
  },
  {
    id: 'TOTE-02',
    slug: 'canvas-tote',
    name: 'Canvas tote',
    category: 'Bags',
    price: 34,
    line: 'Carries a week’s market',
    text: 'Organic canvas, doubled at the bottom, with handles long enough for a winter coat.',
  },
  {
    id: 'LAMP-05',
    slug: 'reading-lamp',
    name: 'Reading lamp',
    category: 'Home',
    price: 89,
    line: 'Warm light, one switch',
    text: 'A steel arm, a linen shade and one switch that clicks. Made to be repaired, with a lamp you can change.',
  },
  {
    id: 'BOOK-09',
    slug: 'field-notes',
    name: 'Field notes',
    category: 'Paper',
    price: 9.5,
    line: 'Three notebooks, plain paper',
    text: 'Forty-eight pages that lie flat and take ink. Three to a set: one for plans, one for lists, one to lose.',
  },
];

export const findProduct = (slug: string): Product | undefined => PRODUCTS.find((product) => product.slug === slug);

/** Reads the cart cookie; unknown products and odd numbers are left out. */
export function readCart(text: string | undefined): CartLine[] {
  const lines = (text ?? '').split('.').map((part) => /^([A-Z]+-\d{2})\*(\d{1,2})$/.exec(part));
  return lines.flatMap((match) => {
    const product = PRODUCTS.find(({ id }) => id === match?.[1]);
    const quantity = Number(match?.[2]);
    return product && quantity > 0 ? [{ product, quantity }] : [];
  });
}

/** Of the whole cart, in cents' precision. */
export function totalOf(lines: readonly CartLine[]): number {
  const cents = lines.reduce((sum, { product, quantity }) => sum + Math.round(product.price * 100) * quantity, 0);
  return cents / 100;
}
