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
  "displayName": "Exchange Rate",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Fetches an exchange rate and gives it as a number.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "currency",
    "displayName": "Currency",
    "simpleValueType": true,
    "valueValidators": [
      {
        "type": "REGEX",
        "args": [
          "^[A-Z]{3}$"
        ]
      }
    ]
  }
]


___SANDBOXED_JS_FOR_SERVER___

const JSON = require('JSON');
const encodeUriComponent = require('encodeUriComponent');
const makeNumber = require('makeNumber');
const sendHttpGet = require('sendHttpGet');

const url = 'https://rates.example/latest?to=' + encodeUriComponent(data.currency);
return sendHttpGet(url, {timeout: 300, headers: {accept: 'application/json'}}).then((response) => {
  const rates = JSON.parse(response.body || '');
  if (response.statusCode !== 200 || !rates) return undefined;
  return makeNumber(rates[data.currency]);
}, () => undefined);


___SERVER_PERMISSIONS___

[
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
                "string": "https://rates.example/"
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
- name: resolves to a number
  code: |-
    respond(200, JSON.stringify({EUR: '0.92'}));

    runCode({currency: 'EUR'}).then((rate) => assertThat(rate).isStrictlyEqualTo(0.92));
- name: resolves to undefined for a page that is no JSON
  code: |-
    respond(200, '<html>');

    runCode({currency: 'EUR'}).then((rate) => assertThat(rate).isUndefined());
- name: resolves to undefined without network
  code: |-
    runCode({currency: 'EUR'}).then((rate) => assertThat(rate).isUndefined());
- name: escapes the currency in the URL
  code: |-
    mock('sendHttpGet', (url) => {
      assertThat(url).isEqualTo('https://rates.example/latest?to=A%26B');
      return {then: (resolve) => {}};
    });

    runCode({currency: 'A&B'});

    assertApi('sendHttpGet').wasCalled();
setup: |-
  const JSON = require('JSON');
  const Promise = require('Promise');
  const respond = (statusCode, body) => {
    mock('sendHttpGet', () => Promise.create((resolve) => resolve({statusCode: statusCode, headers: {}, body: body})));
  };


___NOTES___

Created on 1/2/2026, 3:04:05 PM
