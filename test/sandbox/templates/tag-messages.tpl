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
  "displayName": "Price Watch",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Listens for prices of another tag and sends the highest one on.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[]


___SANDBOXED_JS_FOR_SERVER___

const Math = require('Math');
const addMessageListener = require('addMessageListener');
const sendMessage = require('sendMessage');
const templateDataStorage = require('templateDataStorage');

addMessageListener('price', (type, message) => {
  const highest = Math.max(templateDataStorage.getItemCopy('highest') || 0, message.value);
  templateDataStorage.setItemCopy('highest', highest);
  sendMessage('highest_price', {value: highest});
});
data.gtmOnSuccess();


___SERVER_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "access_template_storage",
        "versionId": "1"
      },
      "param": []
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "use_message",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedActions",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "messageTypes",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "type"
                  },
                  {
                    "type": 1,
                    "string": "action"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "price"
                  },
                  {
                    "type": 1,
                    "string": "listen"
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "type"
                  },
                  {
                    "type": 1,
                    "string": "action"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "highest_price"
                  },
                  {
                    "type": 1,
                    "string": "send"
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
  }
]


___TESTS___

scenarios:
- name: sends the first price on
  code: |-
    runCode({});
    listener('price', {value: 12});

    assertApi('sendMessage').wasCalledWith('highest_price', {value: 12});
- name: never goes down
  code: |-
    templateDataStorage.setItemCopy('highest', 20);

    runCode({});
    listener('price', {value: 12});

    assertApi('sendMessage').wasCalledWith('highest_price', {value: 20});
    assertApi('sendMessage').wasNotCalledWith('highest_price', {value: 12});
- name: succeeds at once
  code: |-
    runCode({});

    assertApi('gtmOnSuccess').wasCalled();
    assertApi('sendMessage').wasNotCalled();
setup: |-
  const templateDataStorage = require('templateDataStorage');
  let listener;
  mock('addMessageListener', (type, callback) => {
    listener = callback;
  });
  mock('sendMessage', () => {});


___NOTES___

Created on 1/2/2026, 3:04:05 PM
