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
  "displayName": "Sheet Row",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Appends a row to a spreadsheet with Google's own credentials.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "sheetId",
    "displayName": "Sheet ID",
    "simpleValueType": true
  }
]


___SANDBOXED_JS_FOR_SERVER___

const JSON = require('JSON');
const getAllEventData = require('getAllEventData');
const getGoogleAuth = require('getGoogleAuth');
const queryPermission = require('queryPermission');
const sendHttpRequest = require('sendHttpRequest');

const event = getAllEventData();
const url = 'https://sheets.googleapis.com/v4/spreadsheets/' + data.sheetId + '/values/A1:append?valueInputOption=RAW';
if (!queryPermission('send_http', url)) return data.gtmOnFailure();

const auth = getGoogleAuth({scopes: ['https://www.googleapis.com/auth/spreadsheets']});
const body = JSON.stringify({values: [[event.event_name, event.value || 0]]});
sendHttpRequest(url, {method: 'POST', authorization: auth}, body).then((response) => {
  if (response.statusCode === 200) data.gtmOnSuccess();
  else data.gtmOnFailure();
}, data.gtmOnFailure);


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
          "key": "allowGoogleDomains",
          "value": {
            "type": 8,
            "boolean": true
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
        "publicId": "use_google_credentials",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedScopes",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "https://www.googleapis.com/auth/spreadsheets"
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
- name: appends name and value
  code: |-
    mock('sendHttpRequest', (url, options, body) => {
      assertThat(url).contains('/v4/spreadsheets/S1/');
      assertThat(JSON.parse(body).values).isEqualTo([['purchase', 9.5]]);
      assertThat(options.authorization).isDefined();
      return Promise.create((resolve) => resolve({statusCode: 200}));
    });

    runCode({sheetId: 'S1'});

    callLater(() => assertApi('gtmOnSuccess').wasCalled());
- name: fails when the sheet refuses
  code: |-
    mock('sendHttpRequest', () => Promise.create((resolve) => resolve({statusCode: 403})));

    runCode({sheetId: 'S1'});

    callLater(() => assertApi('gtmOnFailure').wasCalled());
setup: |-
  const JSON = require('JSON');
  const Promise = require('Promise');
  const callLater = require('callLater');
  mock('getAllEventData', {event_name: 'purchase', value: 9.5});


___NOTES___

Created on 1/2/2026, 3:04:05 PM
