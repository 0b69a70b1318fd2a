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
  "displayName": "First Visit",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Remembers the first page of a visitor in a cookie.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[]


___SANDBOXED_JS_FOR_SERVER___

const JSON = require('JSON');
const generateRandom = require('generateRandom');
const getCookieValues = require('getCookieValues');
const getEventData = require('getEventData');
const parseUrl = require('parseUrl');
const setCookie = require('setCookie');
const toBase64 = require('toBase64');
const fromBase64 = require('fromBase64');

const known = getCookieValues('first_visit')[0];
const old = known ? JSON.parse(fromBase64(known) || '') : undefined;
const url = parseUrl(getEventData('page_location'));
if (!old && !url) return data.gtmOnFailure();

const value = old || {id: generateRandom(100000, 999999), path: url.pathname, campaign: url.searchParams.utm_campaign};
setCookie('first_visit', toBase64(JSON.stringify(value)), {
  domain: 'auto',
  path: '/',
  'max-age': 31536000,
  secure: true,
  httpOnly: true,
  samesite: 'lax',
});
data.gtmOnSuccess();


___SERVER_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "get_cookies",
        "versionId": "1"
      },
      "param": [
        {
          "key": "cookieAccess",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "cookieNames",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "first_visit"
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
                "string": "page_location"
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
        "publicId": "set_cookies",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedCookies",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "name"
                  },
                  {
                    "type": 1,
                    "string": "domain"
                  },
                  {
                    "type": 1,
                    "string": "path"
                  },
                  {
                    "type": 1,
                    "string": "secure"
                  },
                  {
                    "type": 1,
                    "string": "session"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "first_visit"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "any"
                  },
                  {
                    "type": 1,
                    "string": "non_session"
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
- name: remembers path and campaign of the first page
  code: |-
    mock('setCookie', (name, value, options) => {
      assertThat(name).isEqualTo('first_visit');
      assertThat(read(value)).isEqualTo({id: 123456, path: '/shoes', campaign: 'spring'});
      assertThat(options['max-age']).isGreaterThan(0);
      assertThat(options.httpOnly).isTrue();
    });

    runCode({});

    assertApi('setCookie').wasCalled();
    assertApi('gtmOnSuccess').wasCalled();
- name: keeps what an older visit has written
  code: |-
    const before = toBase64(JSON.stringify({id: 1, path: '/'}));
    mock('getCookieValues', [before]);

    runCode({});

    assertApi('generateRandom').wasNotCalled();
    mock('setCookie', (name, value) => assertThat(value).isEqualTo(before));
    runCode({});
- name: starts anew when the cookie was damaged
  code: |-
    mock('getCookieValues', ['%%%']);

    runCode({});

    assertApi('generateRandom').wasCalled();
- name: fails without a page
  code: |-
    mock('getEventData');

    runCode({});

    assertApi('setCookie').wasNotCalled();
    assertApi('gtmOnFailure').wasCalled();
setup: |-
  const JSON = require('JSON');
  const fromBase64 = require('fromBase64');
  const toBase64 = require('toBase64');
  const read = (text) => JSON.parse(fromBase64(text));
  mock('getEventData', 'https://shop.example/shoes?utm_campaign=spring&x=1');
  mock('generateRandom', 123456);


___NOTES___

Created on 1/2/2026, 3:04:05 PM
