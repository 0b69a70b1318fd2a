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
  "displayName": "Token Cache",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Keeps an access token between requests.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "clientId",
    "displayName": "Client ID",
    "simpleValueType": true
  }
]


___SANDBOXED_JS_FOR_SERVER___

const JSON = require('JSON');
const getTimestampMillis = require('getTimestampMillis');
const sendHttpRequest = require('sendHttpRequest');
const templateDataStorage = require('templateDataStorage');

const KEY = 'token-' + data.clientId;

const useToken = (token) => {
  sendHttpRequest('https://api.example/hit', {method: 'POST', headers: {authorization: 'Bearer ' + token}}, '')
    .then((response) => response.statusCode < 400 ? data.gtmOnSuccess() : data.gtmOnFailure(), data.gtmOnFailure);
};

const cached = templateDataStorage.getItemCopy(KEY);
if (cached && cached.expires > getTimestampMillis()) {
  useToken(cached.token);
  return;
}

sendHttpRequest('https://auth.example/token', {method: 'POST'}, 'client=' + data.clientId).then((response) => {
  const answer = JSON.parse(response.body || '') || {};
  if (!answer.access_token) return data.gtmOnFailure();
  templateDataStorage.setItemCopy(KEY, {
    token: answer.access_token,
    expires: getTimestampMillis() + answer.expires_in * 1000,
  });
  useToken(answer.access_token);
}, data.gtmOnFailure);


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
                "string": "https://api.example/"
              },
              {
                "type": 1,
                "string": "https://auth.example/"
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
- name: asks for a token once and uses it again
  code: |-
    runCode({clientId: 'c'});
    callLater(() => {
      runCode({clientId: 'c'});
      callLater(() => {
        assertThat(asked).isEqualTo(1);
        assertThat(used).isEqualTo(['Bearer t1', 'Bearer t1']);
        assertApi('gtmOnSuccess').wasCalled();
      });
    });
- name: asks again when the token has expired
  code: |-
    templateDataStorage.setItemCopy('token-c', {token: 'old', expires: 999});

    runCode({clientId: 'c'});

    callLater(() => {
      assertThat(used).isEqualTo(['Bearer t1']);
      assertThat(templateDataStorage.getItemCopy('token-c').expires).isEqualTo(61000);
    });
- name: starts with an empty storage in each test
  code: |-
    assertThat(templateDataStorage.getItemCopy('token-c')).isNull();
setup: |-
  const JSON = require('JSON');
  const Promise = require('Promise');
  const callLater = require('callLater');
  const templateDataStorage = require('templateDataStorage');

  let now = 1000;
  let asked = 0;
  const used = [];
  mock('getTimestampMillis', () => now);
  mock('sendHttpRequest', (url, options) => Promise.create((resolve) => {
    if (url.indexOf('https://auth.example/') === 0) {
      asked++;
      resolve({statusCode: 200, body: JSON.stringify({access_token: 't' + asked, expires_in: 60})});
      return;
    }
    used.push(options.headers.authorization);
    resolve({statusCode: 200});
  }));


___NOTES___

Created on 1/2/2026, 3:04:05 PM
