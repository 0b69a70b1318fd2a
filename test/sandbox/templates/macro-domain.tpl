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
  "displayName": "Site of a Referrer",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Gives the registrable domain of the referrer, unless it is the shop itself.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[]


___SANDBOXED_JS_FOR_SERVER___

const computeEffectiveTldPlusOne = require('computeEffectiveTldPlusOne');
const getRequestHeader = require('getRequestHeader');
const parseUrl = require('parseUrl');

const referrer = parseUrl(getRequestHeader('referer') || '');
if (!referrer) return undefined;
const site = computeEffectiveTldPlusOne(referrer.hostname);
const own = computeEffectiveTldPlusOne(getRequestHeader('host'));
switch (site) {
  case '':
    return referrer.hostname;
  case own:
    return undefined;
  default:
    return site;
}


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
          "key": "headersAllowed",
          "value": {
            "type": 8,
            "boolean": true
          }
        },
        {
          "key": "headerAccess",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "headerWhitelist",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "headerName"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "referer"
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "headerName"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "host"
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
- name: gives the registrable domain
  code: |-
    assertThat(withReferrer('https://news.bbc.co.uk/story?x=1')).isEqualTo('bbc.co.uk');
- name: leaves the shop itself out
  code: |-
    assertThat(withReferrer('https://www.shop.co.uk/')).isUndefined();
- name: gives the host when there is no registrable domain
  code: |-
    assertThat(withReferrer('http://localhost:8080/')).isEqualTo('localhost');
- name: gives nothing without a referrer
  code: |-
    assertThat(withReferrer(undefined)).isUndefined();
    assertThat(withReferrer('not a URL')).isUndefined();
setup: |-
  const withReferrer = (referrer) => {
    mock('getRequestHeader', (name) => name === 'host' ? 'sgtm.shop.co.uk' : referrer);
    return runCode({});
  };


___NOTES___

Created on 1/2/2026, 3:04:05 PM
