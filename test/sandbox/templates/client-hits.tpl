___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "CLIENT",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Pixel Endpoint",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Claims hits of an old counter, turns them into events and answers with a pixel.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "requestPath",
    "displayName": "Request path",
    "simpleValueType": true,
    "defaultValue": "/count"
  }
]


___SANDBOXED_JS_FOR_SERVER___

const claimRequest = require('claimRequest');
const getRequestMethod = require('getRequestMethod');
const getRequestPath = require('getRequestPath');
const getRequestQueryParameters = require('getRequestQueryParameters');
const getRemoteAddress = require('getRemoteAddress');
const returnResponse = require('returnResponse');
const runContainer = require('runContainer');
const setPixelResponse = require('setPixelResponse');
const setResponseStatus = require('setResponseStatus');

if (getRequestPath() !== data.requestPath) return;
claimRequest();

if (getRequestMethod() !== 'GET') {
  setResponseStatus(405);
  returnResponse();
  return;
}

const query = getRequestQueryParameters();
const event = {event_name: query.e || 'page_view', ip_override: getRemoteAddress()};
for (const key in query) {
  if (key !== 'e') event['x-' + key] = query[key];
}
runContainer(event, () => {
  setPixelResponse();
  returnResponse();
});


___SERVER_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "read_request",
        "versionId": "1"
      },
      "param": [
        {
          "key": "requestAccess",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "pathAllowed",
          "value": {
            "type": 8,
            "boolean": true
          }
        },
        {
          "key": "queryParametersAllowed",
          "value": {
            "type": 8,
            "boolean": true
          }
        },
        {
          "key": "queryParameterAccess",
          "value": {
            "type": 1,
            "string": "any"
          }
        },
        {
          "key": "remoteAddressAllowed",
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
        "publicId": "return_response",
        "versionId": "1"
      },
      "param": []
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "run_container",
        "versionId": "1"
      },
      "param": []
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_response",
        "versionId": "1"
      },
      "param": [
        {
          "key": "writeResponseAccess",
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
  }
]


___TESTS___

scenarios:
- name: leaves other paths to other clients
  code: |-
    mock('getRequestPath', '/other');

    runCode(mockData);

    assertApi('claimRequest').wasNotCalled();
    assertApi('runContainer').wasNotCalled();
- name: claims its path and makes an event of the query
  code: |-
    mock('runContainer', (event, onComplete) => {
      assertThat(event).isEqualTo({event_name: 'sign_up', ip_override: '192.0.2.7', 'x-plan': 'pro'});
      onComplete();
    });

    runCode(mockData);

    assertApi('claimRequest').wasCalled();
    assertApi('setPixelResponse').wasCalled();
    assertApi('returnResponse').wasCalled();
- name: answers 405 to a POST
  code: |-
    mock('getRequestMethod', 'POST');

    runCode(mockData);

    assertApi('setResponseStatus').wasCalledWith(405);
    assertApi('runContainer').wasNotCalled();
    assertApi('returnResponse').wasCalled();
setup: |-
  const mockData = {requestPath: '/count'};
  mock('claimRequest', () => {});
  mock('getRequestPath', '/count');
  mock('getRequestMethod', 'GET');
  mock('getRequestQueryParameters', {e: 'sign_up', plan: 'pro'});
  mock('getRemoteAddress', '192.0.2.7');


___NOTES___

Created on 1/2/2026, 3:04:05 PM
