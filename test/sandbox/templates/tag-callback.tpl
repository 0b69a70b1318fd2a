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
  "displayName": "Order Notice",
  "categories": ["UTILITY"],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Posts each order to a warehouse, in the older callback style.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "endpoint",
    "displayName": "Endpoint",
    "simpleValueType": true,
    "valueValidators": [
      {
        "type": "NON_EMPTY"
      }
    ]
  }
]


___SANDBOXED_JS_FOR_SERVER___

const JSON = require('JSON');
const getEventData = require('getEventData');
const logToConsole = require('logToConsole');
const makeNumber = require('makeNumber');
const sendHttpRequest = require('sendHttpRequest');

const orderId = getEventData('transaction_id');
if (!orderId) {
  logToConsole('no order');
  data.gtmOnSuccess();
  return;
}

const items = getEventData('items') || [];
let pieces = 0;
for (let i = 0; i < items.length; i++) {
  pieces += makeNumber(items[i].quantity || 1);
}

const body = JSON.stringify({order: orderId, pieces: pieces});
sendHttpRequest(data.endpoint, (statusCode, headers, responseBody) => {
  if (statusCode >= 200 && statusCode < 300) {
    data.gtmOnSuccess();
    return;
  }
  logToConsole('refused', statusCode);
  data.gtmOnFailure();
}, {method: 'POST', headers: {'content-type': 'application/json'}, timeout: 500}, body);


___SERVER_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "logging",
        "versionId": "1"
      },
      "param": [
        {
          "key": "environments",
          "value": {
            "type": 1,
            "string": "all"
          }
        }
      ]
    },
    "isRequired": true
  },
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
            "string": "specific"
          }
        },
        {
          "key": "keyPatterns",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "transaction_id"
              },
              {
                "type": 1,
                "string": "items"
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
                "string": "https://warehouse.example/"
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
- name: posts the order and its number of pieces
  code: |-
    mock('sendHttpRequest', (url, callback, options, body) => {
      assertThat(url).isEqualTo('https://warehouse.example/orders');
      assertThat(options.method).isEqualTo('POST');
      assertThat(JSON.parse(body)).isEqualTo({order: 'A-1', pieces: 3});
      callback(204, {}, '');
    });

    runCode(mockData);

    assertApi('sendHttpRequest').wasCalled();
    assertApi('gtmOnSuccess').wasCalled();
    assertApi('gtmOnFailure').wasNotCalled();
- name: fails when the warehouse refuses
  code: |-
    mock('sendHttpRequest', (url, callback) => {
      callback(503);
    });

    runCode(mockData);

    assertApi('logToConsole').wasCalledWith('refused', 503);
    assertApi('gtmOnFailure').wasCalled();
- name: fails without network, where the status is 0
  code: |-
    runCode(mockData);

    callLater(() => {
      assertApi('logToConsole').wasCalledWith('refused', 0);
      assertApi('gtmOnFailure').wasCalled();
    });
- name: leaves events without an order alone
  code: |-
    event.transaction_id = undefined;

    runCode(mockData);

    assertApi('sendHttpRequest').wasNotCalled();
    assertApi('gtmOnSuccess').wasCalled();
setup: |-
  const JSON = require('JSON');
  const callLater = require('callLater');

  const mockData = {endpoint: 'https://warehouse.example/orders'};
  const event = {transaction_id: 'A-1', items: [{quantity: 2}, {id: 'x'}]};
  mock('getEventData', (key) => event[key]);


___NOTES___

Created on 1/2/2026, 3:04:05 PM
