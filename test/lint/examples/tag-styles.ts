/** Tags in the styles that published server templates are written in. */
import { ACCOUNT, LOGGING, maps, permission, tag, text, texts } from '../template-text.ts';

const SPECIFIC = text('specific');
const SEND = permission('send_http', { allowedUrls: SPECIFIC, urls: texts('https://api.acme.test/') });
const ANY_EVENT_DATA = permission('read_event_data', { eventDataAccess: text('any') });

export const CALLBACK_TAG = tag({
  parameters: [
    ACCOUNT,
    {
      type: 'SIMPLE_TABLE',
      name: 'mapping',
      displayName: 'Mapping',
      simpleTableColumns: [
        { type: 'TEXT', name: 'name', displayName: 'From', defaultValue: '', isUnique: true },
        { type: 'TEXT', name: 'value', displayName: 'To', defaultValue: '', valueHint: 'price' },
      ],
      newRowButtonText: 'Add',
    },
    {
      type: 'GROUP',
      name: 'moreGroup',
      displayName: 'More',
      groupStyle: 'ZIPPY_CLOSED',
      subParams: [
        {
          type: 'CHECKBOX',
          name: 'useCookie',
          checkboxText: 'Set a cookie',
          simpleValueType: true,
          defaultValue: true,
        },
        {
          type: 'TEXT',
          name: 'maxAge',
          displayName: 'Days',
          simpleValueType: true,
          defaultValue: 90,
          valueValidators: [{ type: 'POSITIVE_NUMBER' }],
          enablingConditions: [{ paramName: 'useCookie', paramValue: true, type: 'EQUALS' }],
        },
      ],
    },
  ],
  code: `var sendHttpRequest = require('sendHttpRequest');
var getAllEventData = require('getAllEventData');
var getCookieValues = require('getCookieValues');
var setCookie = require('setCookie');
var JSON = require('JSON');
var makeNumber = require('makeNumber');
var encodeUriComponent = require('encodeUriComponent');

var eventData = getAllEventData();
var body = {};
if (data.mapping && data.mapping.length) {
  data.mapping.forEach(function (row) { body[row.value] = eventData[row.name]; });
}
var ids = getCookieValues('_acme');
body.id = ids.length > 0 ? ids[0] : undefined;
if (data.useCookie) {
  setCookie('_acme', body.id || 'x', {domain: 'auto', path: '/', 'max-age': makeNumber(data.maxAge) * 86400, samesite: 'Lax'});
}
var url = 'https://api.acme.test/v2/' + encodeUriComponent(data.account) + '/events';
sendHttpRequest(url, function (statusCode, headers, response) {
  if (statusCode >= 200 && statusCode < 300) data.gtmOnSuccess();
  else data.gtmOnFailure();
}, {method: 'POST', headers: {'content-type': 'application/json'}, timeout: 1500}, JSON.stringify(body));`,
  permissions: [
    SEND,
    ANY_EVENT_DATA,
    permission('get_cookies', { cookieAccess: SPECIFIC, cookieNames: texts('_acme') }),
    permission('set_cookies', {
      allowedCookies: maps({ name: '_acme', domain: '*', path: '*', secure: 'any', session: 'any' }),
    }),
  ],
  tests: `scenarios:
- name: Sends the mapped value
  code: |-
    mock('getAllEventData', {price: 3});
    mock('sendHttpRequest', (url, callback, options, body) => {
      assertThat(url).isEqualTo('https://api.acme.test/v2/7/events');
      callback(200, {}, '');
    });
    runCode(mockData);
    assertApi('gtmOnSuccess').wasCalled();
setup: |-
  const mockData = {account: '7', mapping: [{name: 'price', value: 'p'}], useCookie: false};
`,
});

export const PROMISE_TAG = tag({
  code: `const BigQuery = require('BigQuery');
const Promise = require('Promise');
const getType = require('getType');
const sendHttpGet = require('sendHttpGet');
const logToConsole = require('logToConsole');
const getContainerVersion = require('getContainerVersion');

const isDebug = getContainerVersion().debugMode;
const log = (message) => {
  if (isDebug) logToConsole(message);
};
// Mocks turn the object into a function.
const bigQuery = getType(BigQuery) === 'function' ? BigQuery() : BigQuery;
const rows = [{account: data.account}];
Promise.all([
  sendHttpGet('https://api.acme.test/ping', {timeout: 500}).then((response) => response.statusCode),
  bigQuery.insert({projectId: 'p', datasetId: 'd', tableId: 't'}, rows, {ignoreUnknownValues: true}),
]).then((results) => {
  log(results[0]);
  data.gtmOnSuccess();
}).catch((error) => {
  log(error && error.reason);
  data.gtmOnFailure();
});`,
  permissions: [
    SEND,
    LOGGING,
    permission('read_container_data'),
    permission('access_bigquery', {
      allowedTables: maps({ projectId: 'p', datasetId: 'd', tableId: 't', operation: 'write' }),
    }),
  ],
});
