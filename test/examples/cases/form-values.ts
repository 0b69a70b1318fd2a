/** What a field of the form or the container says in another way than by its plain value: words, spaces, modes of the container. */
import type { Example, Given, Json } from '../example.ts';
import { PURCHASE, sha, VISIT } from '../visit.ts';

const CODE = { testEventCode: 'TEST12345' };

/** Source: Google, getContainerVersion: previewMode and debugMode are told apart. */
const modes = (['preview alone', 'debug alone'] as const).map((preview): Example => ({
  title: `a container in ${preview} speaks and takes the test code`,
  description: 'Either mode means that somebody is looking.',
  in: { event: PURCHASE, preview, settings: { ...CODE, logLevel: 'preview' } },
  out: { outcome: 'sent', body: { test_event_code: 'TEST12345' }, log: ['CountOnce: Purchase sent'] },
}));

/** Source: Meta, using the API: `TEST12345`. What else stands in the field may be a token or a person’s name. */
const CODES: readonly (readonly [title: string, code: string, isSent: boolean])[] = [
  ['two words', 'TEST 12345', false],
  ['of forty characters', 'T'.repeat(40), true],
  ['of 41 characters', 'T'.repeat(41), false],
  ['a phone number', '+16505551212', false],
  ['blanks', '  ', false],
  ['with blanks around it', ' TEST12345 ', true],
];

const codes = CODES.map(([title, testEventCode, isSent]): Example => ({
  title: `a test code ${title} is ${isSent ? '' : 'not '}sent`,
  description: 'It leaves in clear, so it has to look like one.',
  in: { event: PURCHASE, preview: true, settings: { testEventCode } },
  out: {
    outcome: 'sent',
    ...(isSent ? { body: { test_event_code: testEventCode.trim() } } : { notInBody: ['test_event_code'] }),
  },
}));

const given = (title: string, settings: Json, out: Partial<Example['out']>, more: Partial<Given> = {}): Example => ({
  title,
  description: 'Variables in the form return text, numbers, objects or nothing.',
  in: { event: PURCHASE, settings, ...more },
  out: { outcome: 'sent', ...out },
});

const UNNAMED = ['client_ip_address', 'client_user_agent'];
const OWN = { warnings: ['custom_data has keys that Meta does not document'] };

/** What the form says comes before what the event says under whatever name. */
const first: Example[] = [
  given(
    'an object of the form comes before x-fb-cd-value',
    { customDataObject: { value: 12.5 } },
    { sent: { custom_data: { value: 12.5 } } },
    { event: { ...PURCHASE, 'x-fb-cd-value': 7 } },
  ),
  given(
    'a row of the form comes before its object',
    { customDataObject: { value: 12.5 }, parameterOverrides: [{ key: 'value', value: 13 }] },
    { sent: { custom_data: { value: 13 } } },
    { event: { ...PURCHASE, 'x-fb-cd-value': 7 } },
  ),
  given(
    'the form’s object of the customer comes before x-fb-ud-em',
    { userDataObject: { email: 'mary@example.com' } },
    { sent: { user_data: { em: [sha('mary@example.com')] } } },
    { event: { ...VISIT, 'x-fb-ud-em': sha('bob@example.com') } },
  ),
];

/** Without patterns an id is looked at by the table of placeholders alone. */
const blindIds = ['007', '_a1', '%x', 'c-7.9'].map((user_id) =>
  given(
    `without patterns the id ${user_id} is somebody’s`,
    {},
    { sent: { user_data: { external_id: [sha(user_id)] } } },
    {
      event: {
        ...PURCHASE,
        action_source: 'physical_store',
        page_location: undefined,
        ip_override: undefined,
        user_id,
      },
      hasPatterns: false,
    },
  ),
);

/** Where nothing can be replaced, nothing is: not even the word null. */
const blindName = given(
  'without patterns a name with the word null in it stays as it is',
  {},
  { sent: { event_name: 'null_step' }, log: ['CountOnce: null_step sent'] },
  {
    event: {
      ...PURCHASE,
      event_name: 'null_step',
      action_source: 'physical_store',
      page_location: undefined,
      ip_override: undefined,
      user_id: '1007',
    },
    hasPatterns: false,
  },
);

/** Keys that begin with a digit, and no key at all: an object is a list only where all keys are numbers. */
const objects: Example[] = [
  given(
    'an object with a key such as 2nd_choice is no list',
    { customDataObject: { '2nd_choice': 'b', '1st_choice': 'a' } },
    { sent: { custom_data: { '2nd_choice': 'b', '1st_choice': 'a' } }, ...OWN },
  ),
  given(
    'an object with a key 7 among others is no list',
    { customDataObject: { 7: 'seven', tier: 'gold' } },
    { sent: { custom_data: { 7: 'seven', tier: 'gold' } }, ...OWN },
  ),
  given('an empty object adds nothing', { customDataObject: {}, userDataObject: {} }, { only: { user_data: UNNAMED } }),
  given(
    'a text in place of an object adds nothing',
    { customDataObject: 'gold', userDataObject: 'Mary' },
    {
      only: { user_data: UNNAMED },
    },
  ),
];

export const formValues: Example[] = [...modes, ...codes, ...first, ...blindIds, blindName, ...objects];
