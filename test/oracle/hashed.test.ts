import { createHash } from 'node:crypto';
import { HASH_TOKENS, NOT_A_NUMBER, PLACEHOLDERS } from '../../template/spec/placeholders.ts';
import type { RuleName } from '../../template/spec/row-types.ts';
import { formsOf, hashedOf, metaHash, RULES, sha256 } from './normal-forms.ts';

/** SHA-256 of john_smith@gmail.com. Source: Meta, customer information parameters. */
const HASH = '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f';
const UPPER = HASH.toUpperCase();
const MD5 = '5d41402abc4b2a76b9719d911017c592';

describe('A value that is a hash already', () => {
  test.each([
    [HASH, HASH, 'as it is'],
    [UPPER, HASH, 'in lower case'],
    [`  ${UPPER}\n`, HASH, 'trimmed'],
    [`${HASH}.AQ`, `${HASH}.AQ`, 'with the token of the first parameter builders'],
    [`${HASH}.AQYCAQAA`, `${HASH}.AQYCAQAA`, 'with the suffix of the parameter builder'],
    [`${HASH}.AQY_-QAA`, `${HASH}.AQY_-QAA`, 'with a suffix in the alphabet of base64url'],
    [`${UPPER}.Bg`, `${UPPER}.Bg`, 'untouched where there is a suffix'],
  ])('%s passes as %s: %s', (raw, value) => {
    expect(hashedOf(raw)).toEqual({ kind: 'sha256', value });
    expect(metaHash('email', raw)).toBe(value.split('.')[0]);
  });

  test.each(HASH_TOKENS.split('|'))('the token %s is one that Meta’s library passes on', (token) => {
    expect(hashedOf(`${HASH}.${token}`).kind).toBe('sha256');
    expect(metaHash('email', `${HASH}.${token}`)).toBe(HASH);
  });

  test('an MD5 is told apart, because Meta’s documents ask for SHA-256', () => {
    expect(hashedOf(MD5.toUpperCase())).toEqual({ kind: 'md5', value: MD5 });
  });

  test.each([
    HASH.slice(1),
    `${HASH}0`,
    `g${HASH.slice(1)}`,
    `${HASH}.`,
    `${HASH}.XX`,
    `${HASH}.aq`,
    `${HASH}.AQYCAQA`,
    `${HASH}.AQYC+QAA`,
    `${HASH}.AQ.AQ`,
    `.${HASH}`,
    createHash('sha256').update('a').digest('base64'),
    'mary@example.com',
    '',
  ])('%j is no hash', (raw) => {
    expect(hashedOf(raw)).toEqual({ kind: 'none', value: '' });
  });

  test.each([
    ['', 'sha256'],
    ['', 'md5'],
    ['0', 'sha256'],
    ...PLACEHOLDERS.split('|').map((word): [string, string] => [word, 'sha256']),
  ])('the digest of "%s" (%s) is recognised as empty, with a suffix or without', (text, algorithm) => {
    const digest = createHash(algorithm).update(text).digest('hex');
    for (const raw of [digest, digest.toUpperCase(), `${digest}.AQ`]) {
      expect(hashedOf(raw)).toEqual({ kind: 'empty', value: '' });
    }
  });
});

const RULE_NAMES = Object.keys(RULES) as RuleName[];
const placeholders = [...PLACEHOLDERS.split('|'), NOT_A_NUMBER, ' ', '\t\n', '\u00a0\ufeff', '{{user_email}}'];

describe('A placeholder', () => {
  test.each(placeholders)('%j has no form in any rule', (raw) => {
    for (const rule of RULE_NAMES) {
      for (const spelling of [raw, ` ${raw} `, raw === NOT_A_NUMBER ? raw : raw.toUpperCase()]) {
        expect(formsOf(rule, spelling, 'us')).toEqual({ documented: '', library: '', problem: 'placeholder' });
      }
    }
  });

  test.each(['Nan', 'Nula', 'Na', 'Trueman', 'Blanka'])('the name %s is none', (name) => {
    expect(formsOf('name', name).documented).toBe(name.toLowerCase());
  });

  test.each(['0', '-1', 'guest', ' Guest '])('the id %j, which a shop gives to everybody, is dropped', (id) => {
    expect(formsOf('external_id', id)).toEqual({ documented: '', library: '', problem: 'shared_id' });
  });
});

describe('No rule', () => {
  test.each(RULE_NAMES)('%s ever makes the hash of nothing without saying why there is no form', (rule) => {
    for (const raw of ['', ' ', '-', '.', '🎉', '\u200b', '\u0000', '@', '+', '()']) {
      const { documented, library, problem } = formsOf(rule, raw);
      if (documented === '') expect([raw, library, problem]).toEqual([raw, '', expect.any(String)]);
      else expect(sha256(documented)).not.toBe(createHash('sha256').update('').digest('hex'));
    }
  });
});
