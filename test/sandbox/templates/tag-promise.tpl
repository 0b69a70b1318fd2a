___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Newsletter Sign-up",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Adds subscribers to a mailing list, in promise style.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "listId",
    "displayName": "List ID",
    "simpleValueType": true,
    "valueValidators": [
      {
        "type": "NON_EMPTY"
      }
    ]
  },
  {
    "type": "CHECKBOX",
    "name": "hashEmail",
    "checkboxText": "Hash the e-mail address",
    "simpleValueType": true,
    "defaultValue": true
  }
]


___SANDBOXED_JS_FOR_SERVER___

const JSON = require('JSON');
const Promise = require('Promise');
const getAllEventData = require('getAllEventData');
const getType = require('getType');
const sendHttpRequest = require('sendHttpRequest');
const sha256Sync = require('sha256Sync');

const event = getAllEventData();
const emails = getType(event.emails) === 'array' ? event.emails : [event.email];

const subscribe = (email) => {
  const address = email.trim().toLowerCase();
  const value = data.hashEmail ? sha256Sync(address, {outputEncoding: 'hex'}) : address;
  const url = 'https://lists.example/v1/' + data.listId;
  return sendHttpRequest(url, {method: 'PUT', timeout: 1000}, JSON.stringify({address: value}))
    .then((response) => {
      if (response.statusCode >= 400) return Promise.create((resolve, reject) => reject(response.statusCode));
      return response.statusCode;
    });
};

Promise.all(emails.filter((email) => !!email).map(subscribe))
  .then(() => data.gtmOnSuccess())
  .catch(() => data.gtmOnFailure());


___SERVER_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "read_event_data",
        "versionId": "1"
      },
      "param": [
        {
          "key": "eventDataAccess",
          "value": {
            "type": 1,
            "string": "any"
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "send_http",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedUrls",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "urls",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "https://lists.example/"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: subscribes every address and waits for all answers
  code: |-
    runCode(mockData);

    assertApi('gtmOnSuccess').wasNotCalled();
    callLater(() => {
      assertThat(bodies).isEqualTo(['ada@example.com', 'bob@example.com']);
      assertApi('gtmOnSuccess').wasCalled();
      assertApi('gtmOnFailure').wasNotCalled();
    });
- name: hashes the address when asked to
  code: |-
    mock('getAllEventData', {email: 'test@example.com'});

    runCode({listId: 'L1', hashEmail: true});

    assertThat(bodies).containsExactly('973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b');
- name: fails when one of the lists refuses
  code: |-
    statuses = [200, 404];

    runCode(mockData);

    callLater(() => {
      assertApi('gtmOnFailure').wasCalled();
      assertApi('gtmOnSuccess').wasNotCalled();
    });
- name: succeeds without an address
  code: |-
    mock('getAllEventData', {});

    runCode(mockData);

    assertApi('sendHttpRequest').wasNotCalled();
    callLater(() => assertApi('gtmOnSuccess').wasCalled());
setup: |-
  const JSON = require('JSON');
  const Promise = require('Promise');
  const callLater = require('callLater');

  const mockData = {listId: 'L1', hashEmail: false};
  const answer = (statusCode) => Promise.create((resolve) => resolve({statusCode: statusCode, headers: {}}));
  let statuses = [];
  let bodies = [];
  mock('getAllEventData', {emails: [' Ada@Example.com', 'bob@example.com']});
  mock('sendHttpRequest', (url, options, body) => {
    bodies.push(JSON.parse(body).address);
    return answer(statuses.shift() || 200);
  });


___NOTES___

Created on 1/2/2026, 3:04:05 PM
