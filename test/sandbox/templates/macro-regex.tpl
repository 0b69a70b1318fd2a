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
  "displayName": "Normalised Phone",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Turns phone numbers into digits with a calling code.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "phone",
    "displayName": "Phone",
    "simpleValueType": true
  },
  {
    "type": "TEXT",
    "name": "callingCode",
    "displayName": "Calling code",
    "simpleValueType": true
  }
]


___SANDBOXED_JS_FOR_SERVER___

const createRegex = require('createRegex');
const makeString = require('makeString');
const testRegex = require('testRegex');

const NOT_DIGITS = createRegex('[^0-9]', 'g');
const INTERNATIONAL = createRegex('^\\s*(?:\\+|00)', '');

if (data.phone === undefined || data.phone === null) return undefined;
const text = makeString(data.phone);
const digits = text.replace(INTERNATIONAL, '').replace(NOT_DIGITS, '');
if (digits.length < 5) return undefined;
if (testRegex(INTERNATIONAL, text)) return digits;
const national = digits.replace(createRegex('^0+', ''), '');
return data.callingCode + national;


___TESTS___

scenarios:
- name: keeps an international number
  code: |-
    assertThat(run('+44 (20) 7946-0958')).isEqualTo('442079460958');
    assertThat(run('0044 20 79460958')).isEqualTo('442079460958');
- name: adds the calling code to a national number
  code: |-
    assertThat(run('030 / 123 456')).isEqualTo('4930123456');
- name: takes numbers as well as texts
  code: |-
    assertThat(run(301234567)).isEqualTo('49301234567');
- name: gives nothing for what is no number
  code: |-
    assertThat(run('n/a')).isUndefined();
    assertThat(run(undefined)).isUndefined();
setup: |-
  const run = (phone) => runCode({phone: phone, callingCode: '49'});


___NOTES___

Created on 1/2/2026, 3:04:05 PM
