/** Forms of ids: cookies of Meta's pixel, digests and what Meta's library puts behind them, at their borders. */
import type { Example } from '../example.ts';
import { NOW_MS, sha, VISIT } from '../visit.ts';

const DAY_MS = 86400000;

const FBP = 'fb.1.1596403881668.';

/** Browser and click IDs in cookies: whether they are well-formed. Source: Meta, fbp and fbc parameters; capi-param-builder. */
const COOKIES: readonly (readonly [name: '_fbp' | '_fbc', value: string, isWell: boolean])[] = [
  ['_fbp', `${FBP}12345678901234567890`, true],
  ['_fbp', `${FBP}123456789012345678901`, false],
  ['_fbp', 'fb.0.1596403881668.1', true],
  ['_fbp', 'fb.12.1596403881668.1', true],
  ['_fbp', 'fb.123.1596403881668.1', false],
  ['_fbp', 'fb.1.159640388166.1', false],
  ['_fbp', 'fb.1.15964038816681.1', false],
  ['_fbp', 'xfb.1.1596403881668.1', false],
  ['_fbp', 'fb.1.1596403881668', false],
  ['_fbp', 'fb.1.1596403881668.', false],
  ['_fbp', `fb.1.${NOW_MS + DAY_MS}.1`, true],
  ['_fbp', `fb.1.${NOW_MS + DAY_MS + 1}.1`, false],
  ['_fbp', `${FBP}1.Bg`, true],
  ['_fbp', `${FBP}1.BgA`, false],
  ['_fbp', `${FBP}1.AQYBAQAA`, true],
  ['_fbp', `${FBP}1.AQYBAQAAA`, false],
  ['_fbc', `fb.1.1596403881668.${'a'.repeat(500)}`, true],
  ['_fbc', `fb.1.1596403881668.${'a'.repeat(501)}`, false],
  ['_fbc', 'fb.1.1596403881668.a$b', false],
  ['_fbc', `fb.1.${NOW_MS + DAY_MS}.AbC`, true],
  ['_fbc', `fb.1.${NOW_MS + DAY_MS + 1}.AbC`, false],
];

const cookies = COOKIES.map(([name, value, isWell]): Example => {
  const key = name.slice(1);
  return {
    title: `a cookie ${name} ${value.slice(0, 40)} (${value.length} characters) is ${isWell ? 'sent' : 'left out'}`,
    description: 'fb, level, milliseconds, id, and perhaps two or eight characters of Meta’s library.',
    in: { event: VISIT, cookies: { [name]: value } },
    out: isWell
      ? { outcome: 'sent', sent: { user_data: { [key]: value } }, cookies: { [name]: value } }
      : {
          outcome: 'sent',
          absent: [`user_data.${key}`],
          cookies: {},
          reasons: [`user_data.${key} malformed_click_id`],
        },
  };
});

const hex = (length: number): string => '0cc175b9c0f1b6a831c399e269772661'.repeat(3).slice(0, length);

/** External IDs of hexadecimal digits. 32 are an MD5 or a UUID, which the pixel sends as it is; 64 are a SHA-256. */
const EXTERNAL: readonly (readonly [given: string, sent: string[]])[] = [
  [hex(31), [sha(hex(31))]],
  [hex(32), [sha(hex(32)), hex(32)]],
  [hex(33), [sha(hex(33))]],
  [hex(63), [sha(hex(63))]],
  [hex(64), [hex(64)]],
  [hex(65), [sha(hex(65))]],
];

const external = EXTERNAL.map(([given, sent]): Example => ({
  title: `an external ID of ${given.length} hexadecimal digits`,
  description: 'Source: capi-param-builder, PIIUtil: 32 or 64 digits are a digest.',
  in: { event: { ...VISIT, user_id: given } },
  out: { outcome: 'sent', sent: { user_data: { external_id: sent } } },
}));

const MARY = sha('mary@example.com');

const suffixes = ['AQ', 'Ag', 'Aw', 'BA', 'BQ', 'Bg', 'AQYAAQAA', 'a_b-c012'].map((suffix): Example => ({
  title: `a hash with the suffix .${suffix} passes as it is`,
  description: 'Source: capi-param-builder: the token of its language, or eight characters of base64url.',
  in: { event: { ...VISIT, user_data: { email: `${MARY}.${suffix}` } } },
  out: { outcome: 'sent', sent: { user_data: { em: [`${MARY}.${suffix}`] } } },
}));

const noSuffixes = ['AX', 'A', 'AQYAAQA', 'AQYAAQAAA', 'AQ.AQ'].map((suffix): Example => ({
  title: `a hash with .${suffix} behind it is none`,
  description: 'What Meta’s library does not write is somebody’s mistake.',
  in: { event: { ...VISIT, user_data: { email: `${MARY}.${suffix}` } } },
  out: { outcome: 'sent', absent: ['user_data.em'], reasons: ['user_data.em not_an_email'] },
}));

export const idForms: Example[] = [
  ...cookies,
  ...external,
  ...suffixes,
  ...noSuffixes,
  {
    title: 'a made browser ID begins with 1 and has 10 to 18 digits',
    description: 'The digits of a hash may begin with 0, which readers of numbers drop.',
    in: {
      event: { ...VISIT, event_name: 'view_item', ga_session_id: '1795430000', 'x-ga-request_count': 4 },
      settings: { createBrowserId: true },
    },
    out: { outcome: 'sent', matches: { 'user_data.fbp': /^fb\.1\.1795430000000\.1\d{9,17}$/ } },
  },
];
