___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Small tag",
  "description": "Sends each event to the Graph API as it came. For the lab's own tests.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "GROUP",
    "name": "account",
    "subParams": [
      { "type": "TEXT", "name": "pixelId", "simpleValueType": true },
      { "type": "TEXT", "name": "accessToken", "simpleValueType": true },
      { "type": "TEXT", "name": "prefix", "simpleValueType": true, "defaultValue": "small" }
    ]
  }
]


___SANDBOXED_JS_FOR_SERVER___

const getAllEventData = require('getAllEventData');
const getTimestampMillis = require('getTimestampMillis');
const JSON = require('JSON');
const logToConsole = require('logToConsole');
const Math = require('Math');
const sendHttpRequest = require('sendHttpRequest');
const setCookie = require('setCookie');

const event = getAllEventData();

if (event.event_name === 'skip_me') {
  logToConsole(data.prefix + ': skipped on purpose');
  return data.gtmOnSuccess();
}

if (event.event_name === 'read_a_header') {
  require('getRequestHeader')('user-agent');
}

setCookie('_small', 'a b', { domain: 'auto', path: '/', 'max-age': 60, secure: true, httpOnly: true, sameSite: 'lax' });

const body = {
  test_event_code: data.testEventCode,
  data: [
    {
      event_name: event.event_name,
      event_time: Math.floor(getTimestampMillis() / 1000),
      event_id: event.event_id,
      action_source: 'website',
      user_data: { client_user_agent: event.user_agent, external_id: ['0a1b2c0000000000000000000000000000000000000000000000000000000000', '3d4e5f0000000000000000000000000000000000000000000000000000000000'] },
      custom_data: { value: event.value, currency: event.currency, contents: [{ id: 'A', quantity: 2 }] }
    }
  ]
};

logToConsole(data.prefix + ': sending with token ' + data.accessToken);
sendHttpRequest(
  'https://graph.facebook.com/v25.0/' + data.pixelId + '/events',
  {
    method: 'POST',
    timeout: 400,
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + data.accessToken }
  },
  JSON.stringify(body)
).then((answer) => {
  if (answer.statusCode >= 200 && answer.statusCode < 300) return data.gtmOnSuccess();
  data.gtmOnFailure();
}, data.gtmOnFailure);


___SERVER_PERMISSIONS___

[
  {
    "instance": {
      "key": { "publicId": "logging", "versionId": "1" },
      "param": [{ "key": "environments", "value": { "type": 1, "string": "all" } }]
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": { "publicId": "read_event_data", "versionId": "1" },
      "param": [{ "key": "eventDataAccess", "value": { "type": 1, "string": "any" } }]
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": { "publicId": "send_http", "versionId": "1" },
      "param": [
        { "key": "allowedUrls", "value": { "type": 1, "string": "specific" } },
        {
          "key": "urls",
          "value": { "type": 2, "listItem": [{ "type": 1, "string": "https://graph.facebook.com/" }] }
        }
      ]
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": { "publicId": "set_cookies", "versionId": "1" },
      "param": [
        {
          "key": "allowedCookies",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  { "type": 1, "string": "name" },
                  { "type": 1, "string": "domain" },
                  { "type": 1, "string": "path" },
                  { "type": 1, "string": "secure" },
                  { "type": 1, "string": "session" }
                ],
                "mapValue": [
                  { "type": 1, "string": "_small" },
                  { "type": 1, "string": "*" },
                  { "type": 1, "string": "*" },
                  { "type": 1, "string": "any" },
                  { "type": 1, "string": "any" }
                ]
              }
            ]
          }
        }
      ]
    },
    "isRequired": true
  }
]


___TESTS___

scenarios: []


___NOTES___

Not for GTM.
