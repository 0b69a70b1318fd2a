import type { RuleName } from '../../template/spec/row-types.ts';
import { formsOf, metaHash, sha256 } from './normal-forms.ts';

/**
 * Meta's own examples. Source: customer information parameters (raw value, normal form and, where the page prints it, the
 * digest); the other digests are SHA-256 of the documented normal form.
 */
const EXAMPLES: [rule: RuleName, raw: string, country: string, normal: string, digest: string][] = [
  [
    'email',
    'John_Smith@gmail.com',
    '',
    'john_smith@gmail.com',
    '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
  ],
  ['phone', '(650)555-1212', 'us', '16505551212', 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176'],
  ['name', 'Mary', '', 'mary', '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec'],
  ['name', '정', '', '정', '8fa8cd9c440be61d0151429310034083132b35975c4bea67fdd74158eb51db14'],
  ['name', 'Valéry', '', 'valéry', '08e1996b5dd49e62a4b4c010d44e4345592a863bb9f8e3976219bac29417149c'],
  ['birthdate', '2/16/1997', '', '19970216', '01acdbf6ec7b4f478a225f1a246e5d6767eeab1a7ffa17f025265b5b94f40f0c'],
  ['gender', 'Female', '', 'f', '252f10c83610ebca1a059c0bae8255eba2f95be4d1d7bcfa89d7248a82d9f111'],
  ['gender', 'M', '', 'm', '62c66a7a5dd70c3146618063c344e531e6d4b59e379808443ce962b3abd63c5a'],
  ['city', 'Paris', '', 'paris', '1670f2e42fefa5044d59a65349e47c566009488fc57d7b4376dd5787b59e3c57'],
  ['city', 'London', '', 'london', '6089854c94ca5454b76be6752c562901a985f64c9a946f62976aeab593b83161'],
  ['city', 'New York', '', 'newyork', '350c754ba4d38897693aa077ef43072a859d23f613443133fecbbd90a3512ca5'],
  ['state', 'AZ', '', 'az', '9c0ada37bf74aeefae949fdfc90db0cf6eaf90192eff67d65887771f0585e055'],
  ['state', 'California', '', 'ca', '6959097001d10501ac7d54c0bdb8db61420f658f2922cc26e46d536119a31126'],
  ['zip', '94035', '', '94035', '1794327a4d443904421f5ca1f3d72d0a62ba2f0770d80755ec2220fc0efb052e'],
  ['zip', '1987', '', '1987', '744b93f9950fc38dad705556931ea48193b99dcb191cc9bd77097f65fbe2f0b8'],
  ['zip', '75018', '', '75018', '8dc3075ea745609c169d1c120d3fcd1c42673d16f18b423f4374e894d34a098a'],
  ['zip', 'M1 1AE', '', 'm11ae', '1dc694c2070e697769fb959b50671d76cafd430d8ca191fbdd0affcaea344ac5'],
  ['country', 'United States', '', 'us', '79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621'],
];

const examples = EXAMPLES.map(([rule, raw, country, normal, digest]) => ({ rule, raw, country, normal, digest }));

describe('The documented form of Meta’s own examples', () => {
  test.each(examples)('$rule "$raw" (country "$country") is $normal', ({ rule, raw, country, normal, digest }) => {
    const { documented, problem } = formsOf(rule, raw, country);
    expect(documented).toBe(normal);
    expect(problem).toBeUndefined();
    expect(sha256(documented)).toBe(digest);
  });
});

/** What sites send in user_data and where other server tags send another hash than Meta's library, or none. */
const INPUTS: [rule: RuleName, raw: string][] = [
  ['email', '  John_Smith@Gmail.com '],
  ['phone', '+1 (650) 555-1212'],
  ['phone', '+44 20 7946 09 58'],
  ['phone', '0044 20-7946-0958'],
  ['phone', '16505551212'],
  ['name', 'Anna Maria'],
  ['name', "O'Brien-Smith"],
  ['name', 'Jörg'],
  ['city', 'New York'],
  ['city', 'São Paulo'],
  ['city', 'St. Louis'],
  ['state', 'California'],
  ['state', 'CA'],
  ['zip', '94025-1234'],
  ['zip', '94025'],
  ['country', 'USA'],
  ['country', 'United States'],
  ['country', 'US'],
  ['external_id', ' Customer 42 '],
];

describe('Ordinary input has the hash of Meta’s library among its forms', () => {
  test.each(INPUTS)('%s "%s"', (rule, raw) => {
    const { documented, library } = formsOf(rule, raw);
    expect(metaHash(rule, raw)).toMatch(/^[0-9a-f]{64}$/);
    expect([documented, library].map(sha256)).toContain(metaHash(rule, raw));
  });
});
