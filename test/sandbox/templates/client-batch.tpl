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
  "displayName": "Batch Endpoint",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Takes several events in one body and runs the container for each.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[]


___SANDBOXED_JS_FOR_SERVER___

const JSON = require('JSON');
const addEventCallback = require('addEventCallback');
const claimRequest = require('claimRequest');
const getRequestBody = require('getRequestBody');
const getRequestPath = require('getRequestPath');
const getType = require('getType');
const returnResponse = require('returnResponse');
const runContainer = require('runContainer');
const setResponseBody = require('setResponseBody');
const setResponseStatus = require('setResponseStatus');

if (getRequestPath() !== '/batch') return;
claimRequest();

const events = JSON.parse(getRequestBody() || '');
if (getType(events) !== 'array') {
  setResponseStatus(400);
  setResponseBody('the body must be a list of events');
  returnResponse();
  return;
}

const results = [];
let open = events.length;
const finish = () => {
  if (open > 0) return;
  setResponseBody(JSON.stringify(results));
  returnResponse();
};
finish();
events.forEach((event, index) => {
  runContainer(event, () => {
    open--;
    finish();
  }, (bindToEvent) => {
    bindToEvent(addEventCallback)((containerId, eventData) => {
      results.push({index: index, tags: eventData.tags.length});
    });
  });
});


___SERVER_PERMISSIONS___

[
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
            "string": "specific"
          }
        },
        {
          "key": "writeBodyAllowed",
          "value": {
            "type": 8,
            "boolean": true
          }
        },
        {
          "key": "writeStatusAllowed",
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
        "publicId": "read_event_metadata",
        "versionId": "1"
      },
      "param": []
    },
    "isRequired": true
  },
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
          "key": "bodyAllowed",
          "value": {
            "type": 8,
            "boolean": true
          }
        },
        {
          "key": "pathAllowed",
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
  }
]


___TESTS___

scenarios:
- name: runs the container for each event and reports the tags
  code: |-
    mock('getRequestBody', '[{"event_name":"a"},{"event_name":"b"}]');
    mock('runContainer', (event, onComplete, onStart) => {
      onStart(() => (callback) => callback('GTM-TEST', {tags: [{id: '1'}]}));
      onComplete();
    });

    runCode({});

    assertApi('setResponseBody').wasCalledWith('[{"index":0,"tags":1},{"index":1,"tags":1}]');
    assertApi('returnResponse').wasCalled();
- name: runs against the runner's own container, which has no tags
  code: |-
    mock('getRequestBody', '[{"event_name":"a"}]');

    runCode({});

    callLater(() => assertApi('setResponseBody').wasCalledWith('[{"index":0,"tags":0}]'));
- name: refuses a body that is no list
  code: |-
    mock('getRequestBody', '{"event_name":');

    runCode({});

    assertApi('setResponseStatus').wasCalledWith(400);
    assertApi('runContainer').wasNotCalled();
- name: answers an empty list at once
  code: |-
    mock('getRequestBody', '[]');

    runCode({});

    assertApi('setResponseBody').wasCalledWith('[]');
setup: |-
  const callLater = require('callLater');
  mock('claimRequest', () => {});
  mock('getRequestPath', '/batch');
  mock('setResponseBody', () => {});


___NOTES___

Created on 1/2/2026, 3:04:05 PM
