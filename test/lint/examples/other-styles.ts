/** A client and a variable in the styles that published server templates are written in. */
import { flag, INFO, maps, permission, tag, text } from '../template-text.ts';

const SPECIFIC = text('specific');

export const CLIENT = tag({
  info: { ...INFO, type: 'CLIENT' },
  parameters: [{ type: 'TEXT', name: 'path', displayName: 'Path', simpleValueType: true, valueHint: '/collect' }],
  code: `const getRequestPath = require('getRequestPath');
const claimRequest = require('claimRequest');
const runContainer = require('runContainer');
const returnResponse = require('returnResponse');
const setResponseStatus = require('setResponseStatus');
const addEventCallback = require('addEventCallback');
const getRequestHeader = require('getRequestHeader');

if (getRequestPath() === data.path) {
  claimRequest();
  runContainer({event_name: 'hit', user_agent: getRequestHeader('User-Agent')}, (bindToEvent) => {
    bindToEvent(addEventCallback)((containerId, eventData) => {
      setResponseStatus(eventData.tags.length > 0 ? 200 : 204);
      returnResponse();
    });
  });
}`,
  permissions: [
    permission('read_request', {
      requestAccess: SPECIFIC,
      pathAllowed: flag(true),
      headersAllowed: flag(true),
      headerAccess: SPECIFIC,
      headerWhitelist: maps({ headerName: 'user-agent' }),
    }),
    permission('return_response'),
    permission('run_container'),
    permission('access_response', { writeResponseAccess: SPECIFIC, writeStatusAllowed: flag(true) }),
    permission('read_event_metadata'),
  ],
  tests: 'scenarios: []\n',
});

export const VARIABLE = tag({
  info: { ...INFO, type: 'MACRO' },
  code: `const Firestore = require('Firestore');
const storage = require('templateDataStorage');
const createRegex = require('createRegex');
const Object = require('Object');

const clean = (value) => value.toString().trim().replace(createRegex('[^a-z]', 'gi'), '');
const known = storage.getItemCopy('known') || {};
if (data.hasOwnProperty('account') && known[data.account]) return known[data.account];
return Firestore.read('accounts/' + clean(data.account), {disableCache: true})
  .then((document) => {
    Object.keys(document.data).forEach((key) => { known[key] = document.data[key]; });
    storage.setItemCopy('known', known);
    return document.data.name;
  })
  .catch(() => undefined);`,
  permissions: [
    permission('access_firestore', {
      allowedOptions: maps({ projectId: 'p', path: 'accounts/*', operation: 'read_write' }),
    }),
    permission('access_template_storage'),
  ],
  tests: `scenarios:
- name: Reads the document
  code: |-
    mock('Firestore', {read: () => ({then: (callback) => ({catch: () => callback({data: {name: 'Acme'}})})})});
    assertThat(runCode({account: '7'})).isEqualTo('Acme');
`,
});
