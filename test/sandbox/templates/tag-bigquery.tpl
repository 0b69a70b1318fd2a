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
  "displayName": "Event Archive",
  "categories": [
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": ""
  },
  "description": "Writes a row for each event to BigQuery.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "datasetId",
    "displayName": "Dataset",
    "simpleValueType": true
  },
  {
    "type": "TEXT",
    "name": "tableId",
    "displayName": "Table",
    "simpleValueType": true
  },
  {
    "type": "SIMPLE_TABLE",
    "name": "columns",
    "displayName": "Columns",
    "simpleTableColumns": [
      {
        "defaultValue": "",
        "displayName": "Column",
        "name": "column",
        "type": "TEXT"
      },
      {
        "defaultValue": "",
        "displayName": "Value",
        "name": "value",
        "type": "TEXT"
      }
    ]
  }
]


___SANDBOXED_JS_FOR_SERVER___

const BigQuery = require('BigQuery');
const getEventData = require('getEventData');
const getTimestampMillis = require('getTimestampMillis');
const logToConsole = require('logToConsole');
const makeTableMap = require('makeTableMap');

const row = makeTableMap(data.columns, 'column', 'value') || {};
row.event_name = getEventData('event_name');
row.timestamp = getTimestampMillis();

const table = {projectId: 'shop-project', datasetId: data.datasetId, tableId: data.tableId};
BigQuery.insert(table, [row], {ignoreUnknownValues: true}).then(data.gtmOnSuccess, (errors) => {
  logToConsole('not written', errors);
  data.gtmOnFailure();
});


___SERVER_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "access_bigquery",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedTables",
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
                    "string": "datasetId"
                  },
                  {
                    "type": 1,
                    "string": "tableId"
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
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "write"
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
        "publicId": "logging",
        "versionId": "1"
      },
      "param": [
        {
          "key": "environments",
          "value": {
            "type": 1,
            "string": "debug"
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
                "string": "event_name"
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
- name: inserts one row with the columns of the form
  code: |-
    mockObject('BigQuery', {
      insert: (table, rows, options) => {
        assertThat(table).isEqualTo({projectId: 'shop-project', datasetId: 'web', tableId: 'events'});
        assertThat(rows).isEqualTo([{shop: 'de', event_name: 'purchase', timestamp: 1700000000000}]);
        assertThat(options.ignoreUnknownValues).isTrue();
        return Promise.create((resolve) => resolve());
      }
    });

    runCode(mockData);

    callLater(() => assertApi('gtmOnSuccess').wasCalled());
- name: reports what BigQuery refuses
  code: |-
    mockObject('BigQuery', {
      insert: () => Promise.create((resolve, reject) => reject([{reason: 'invalid'}]))
    });

    runCode(mockData);

    callLater(() => {
      assertApi('logToConsole').wasCalledWith('not written', [{reason: 'invalid'}]);
      assertApi('gtmOnFailure').wasCalled();
    });
- name: works without columns, against the small store of the runner
  code: |-
    runCode({datasetId: 'web', tableId: 'events'});

    callLater(() => callLater(() => assertApi('gtmOnSuccess').wasCalled()));
setup: |-
  const Promise = require('Promise');
  const callLater = require('callLater');
  const mockData = {datasetId: 'web', tableId: 'events', columns: [{column: 'shop', value: 'de'}]};
  mock('getEventData', 'purchase');
  mock('getTimestampMillis', 1700000000000);


___NOTES___

Created on 1/2/2026, 3:04:05 PM
