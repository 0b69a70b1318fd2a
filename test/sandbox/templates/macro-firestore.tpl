___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "MACRO",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Customer Tier",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Looks up a customer's tier in Firestore.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "collection",
    "displayName": "Collection",
    "simpleValueType": true,
    "defaultValue": "customers"
  },
  {
    "type": "TEXT",
    "name": "fallback",
    "displayName": "Fallback",
    "simpleValueType": true,
    "defaultValue": "none"
  }
]


___SANDBOXED_JS_FOR_SERVER___

const Firestore = require('Firestore');
const getEventData = require('getEventData');

const customer = getEventData('user_id');
if (!customer) return data.fallback;

return Firestore.read(data.collection + '/' + customer, {projectId: 'shop-project'})
  .then((found) => found.data.tier || data.fallback, () => data.fallback);


___SERVER_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "access_firestore",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedOptions",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "projectId"
                  },
                  {
                    "type": 1,
                    "string": "path"
                  },
                  {
                    "type": 1,
                    "string": "operation"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "shop-project"
                  },
                  {
                    "type": 1,
                    "string": "customers/*"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  }
                ]
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
                "string": "user_id"
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
- name: gives the tier of the document
  code: |-
    mockObject('Firestore', {
      read: (path, options) => {
        assertThat(path).isEqualTo('customers/c42');
        assertThat(options.projectId).isEqualTo('shop-project');
        return Promise.create((resolve) => resolve({id: 'c42', data: {tier: 'gold'}}));
      }
    });

    return runCode(mockData).then((tier) => assertThat(tier).isEqualTo('gold'));
- name: falls back when there is no such document
  code: |-
    let result;
    runCode(mockData).then((tier) => {
      result = tier;
    });

    callLater(() => callLater(() => assertThat(result).isEqualTo('none')));
- name: does not ask without a customer
  code: |-
    mock('getEventData');

    assertThat(runCode(mockData)).isStrictlyEqualTo('none');
setup: |-
  const Promise = require('Promise');
  const callLater = require('callLater');
  const mockData = {collection: 'customers', fallback: 'none'};
  mock('getEventData', 'c42');


___NOTES___

Created on 1/2/2026, 3:04:05 PM
