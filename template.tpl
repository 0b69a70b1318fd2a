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
  "displayName": "Meta Conversions API by CountOnce",
  "categories": [
    "ADVERTISING",
    "CONVERSIONS",
    "ANALYTICS"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": "CountOnce",
    "thumbnail": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAGAAAABgCAYAAADimHc4AAAQAElEQVR4nOydCXQUVbrH/9WdrbN2OiEJISSExYRgNkDZgzyWARQMjAICQc6DUc/zHLdxfB4dHwbGGd57jDOj7+nM6NFRgVHAmQEUBEQDsihLVgJJSEjIRvZ0tu500t0193YmhOp0VVdVL/Fo/87ppFK36kv3/W7d+93vft9tLziIOn19HFjlKoZlEsEgFixiGZDfDILwQ4JFFwtUk89VTY6rWYYtAWP6uzZv7004AAMZqNPWpzGsci25fQXDYAp+xLAsisGwh1iY9mnz9+ZDIpIUoEnfkASzYjtpCasZAjzchiWQGjnQzzK/7Cr4sEzsfaIqMTQpKxbezGvkcD35Jwp44IUFayQ/3jMo+rN1eR/X27vergJCUh9domDM+xgwIfAgGqKIDjOrWNNR8MFxoesEW3NoWtaTpPKPeCpfOrTOaN2pU7OyhK5T8hWEpm56k3TzrxJBni5HJrTuSB2uUkWmeOkbC3NsXWNTAaGpWU+QG7fDg3NgmAxVVEqdvqEwd1iR9QlN2sbZLBQ5pMAbHpwGsRz7SXUvaM//4Oyd5zkK0KRsiGEVylxychQ8OB2ihGbGbJraVrindvAct39nFO96Kt91WOqW1LHVuQHUaRvvU0DxNTy4HDPMC7T5u3Po8e0ngIzYr8GDWyB+sx2DxxYFhKZkrSMKmA0PboFYmHNJj5NJjxX/OpMJD26FdPf/UsC0x7wZhl0GD+5mMf2hUJt0c8gjEAwP7iaamP0zFQyrWAoPIwLLKDMVDNg0eBgRaN0rWAZR8DBSqEkX5FHASEEbvxcLRj2Sa4t+/oHwDwxBQKDa8ts/aGDpQdfVAV13B3q6teghxwZ9txSx0KgDEREWgshwteV3RPiA3KaWDjS1dqCxRUteHWjvkCbXqbBMlBdZYvSFG/Hy9kHcpBTEJ6Rj3F1pUAUEirpP39OFyrICVJbkorq8CMb+Pk65ys8Hi+akYOn8dCyZl2ZRgBha27tw/EwBjn6di6/OF0Hf2wd3Qeue0aRtYuEGJk65F0np8xB3VwqcQRVRxrW8M5gSDWx4cB4WznGO3BNEGX89dAYHT1yAO3C5AmJJa5+18CFERMfBmUyMABYmAqNdtFiaV1yJX/3ffuR8WwxX4jIFRMZMQMay9YgaOxHOJEYNLL2b/A6FW/g2rwwv79qD/KtVcAUuUcCsRQ9jesYDcDaLJgNznatP0fzvnw9i59t/g7NxqgKUXt5Y+vB/YPzkqXAmXsRl+NA0IHGEDebPTl7C1hffQr/RBGfhNAX4BQRhxYbnEBUzXtJ9Br0ODfU30KfvgaFXh17yt0Weyh++fgEI0wThFw8nYqxmuLF8oPW6ZUXpp2GThpXpDGZcLChFu7YTHV06aDsH5KqD/ckrAMFB/rgnZSIC/f0ghUuF5Vj31O+cZr46RQE+fv5Y+3g21GERoq439vej4tpllBWdR1UpfzhlCKmkk3uyET+WK7fDaEB2zbc401ln+Xt+cAxeGTsT/gofXLsFFJHTZY1Ae2sD9v0pG329Ot7/cf+CaVi9dAYyl8yAWCqqG7B4Y7ZFsY7isAIUCiVWb3kJo0UMtv19fSj47gQuf/OZYKVQvLyU+Ozdl3BPKlduqb4NT9/IQZuxl3M+hFFhatN8qPQazvn66jL8/b2dMJuFuw36VDz77w9g67rF8PO1HxDyXX4ZVv5sJ4wOdkdKVVTqq3CAf8vcgvFkUmWP4sun8PnHf0DltVyYjP12r//Dti2WSdWdHG67gWcqc6A3G4ddb4ARVQHl8DMGIKR/yEQKCglDQFAoKkvzBP9fr6HfYnLuPXiaTOKCkJwQK3h9TFQYRkeE4otTwnLt4ZAC0ucsw7S59wteQ2esRz55E3lnj5InwAAxPLlpGZ7azJWb01GDV6rP2b23SVWLoP4QBBqHJgh0DkKfuIbaCrv3d+t6cYTMiksq6rB8wVQolfyBgSmJcejs1uFSkX25fMgOOwzRRGD24jWC1+i6O7H/nR3EfSC+ldD+fttTXLlFPS146eZZcQLIqJwffg5an1bO6Tk/eYSMUZEQy6EvL2L55l+hua1T8Lrtzz6CCbHi5VojWwEZy7NI/89/ew9xpH3yx/9CS0M1pLDzhSxOq+s29eH5qlMwsmbRMsyMGZfDT8PIDHV19L1SJUgh72olFm7YZnHa8UHf6/bnpMm9E1kKiI5LII40ft8L7eMPfvA/6O5shxRmT03Aorlcub+tu4x2o7iu604MXnpcU3NDMccnpmNMfCKkUNfQhjVP7oKhj3/comPV3OnS5A4iSwELVjwqWH7swB/R2lgLqex6mSv3YncjPm+vhFxqgirQ5tvEOTefPLmQmNxzpawaT7z8J8Frdv5nFuQkDUlWQNLUDGgixvCWlxScQ8XVS5DKxswMJIznyn37luSUq+HvR82VERYZg6S0eZAKHRP2H+E3AiZPjMH6ldLlSlZAyoxFvGW06zl77GPIYes6rlza+q/oWnmv119vR8NbBajYchwVm4+h7R/lNq/T+rYMewqSBT6DEK/+/hNirvKvF1h/BjFIUgBdvRo1mt+tfOnMEcsqllTo4klyAlfugZbheW5moxmdZ+pQs+0c6l+7gJ4LDUTr9ueRVUFcWdQs9fOXnkXb0KzF27uP8ZZTszRMLU2uJAWMT+R3sul7OpFLZrhyWH4fV26PqR+nO4bGEKPWgNZPr+Pms6fQ/O4V9N3sghSa/OpgYriTt/iEVMjh9XcPCZqmSzKkyZWkgLhJ/MKLc78ZtkwolkVzuXJPddbChKGW3fTeFWgP34C5S558s8KERlUd55zQZxFCR5Ys93/OPxYsnusiBdARPm5SMm953Y2rkINCwWDhbK7cC10NcDYtqlucv2Mn3g25nLrAv0q2YKY0uaIVEKKJhLeP7fV7s8mE2qoSyCE+JhL+Kq7cEuJwczYd3lyZvsSDGxwqLxfl/OVSXiccdXPHjREvV7QChAat9tZGogQj5BAWypVLZ7yVvTYGciUDVUo4Ih5PRsiyeBuShG3wLm8tTYzgnFP5y9vOokdvQGVtE2+5lIHYS+yF/oH8Qnu6pM147yRcw5Vb19cNa7tG/ZM4RGxNhlewj+Xv/kZbJqcda4jop9dLB3/jULiKn7/8/URoXNGkcaNtllk3KiFEK0DozfZ0aSEX6zfbZRo+5fefEg5n0K/gDuJCjcoejc385rZ1oxJC/BMQwB/B7ogCwkO5crtMrguM6ldwlesXID8qnz4BfISFipcrWgEmgRUlRzZOsV7gVrp0ExZuN8WaxXtYrTEL3GuWIFe0AnQCrdzfgZbUZNWSApU+cBXeJq61ReNP5RIRruYta2oRL1e0AvTd/LM/RxTQ3MqVG6R0XYK+t5mrXF2PAwoI4w/Jo8G/YhFthvYI+HhUgfLjAxut3uxo7wC4ohNiWGLGmvw553oceAIiw/k/c2OLCxQg5GQLI+5pGvUsh2YrBXgxCoz3c37AZ1C/muZCc87puuUZDzRqYkIcf5SY0ABtjWgFUGcbfdlC6eWFsRPkbR1HHVst7Vy5CSoNnE1wH1cmXa0z6HsgBxr+7uNtu/e+1dQObad4uZKccTcEgqjiE+SHIx47zZV7b5DzYxDDerkL51Vl8hd7lt3H/1mPfyNNriQFVF8v5C2bdPe9lvUCOZw8y5VLI928nLhPFO3/I/Xc1bab14sgh9CQAKxcNJ23/ORZaXKlKaD8Ct0d0GaZj68fps5ZDjl8dZ4rN4BYQrOCRsNZRPSSMYodsq6onU6zbOTw860ryRhge7wzmcyWLBspSFJAn0GPW9XlvOWpMxfLegq6uvW4UMCV+1D4XXAWcV0JnL/rb5bKWrugpueWtfzLjufzSiWnOImeBwxSdOEkouMm2RZGLKHp8x/EmaN7IJX39p3EjLQhufQJSFCFolQ/3NGnyZxoeYlBbQhDuFX/X3RR3q48zz/2IO/gS3l/v3S5kjtaGtHc0ljDW55KFrzlWEQHjp7H1etcuc9EO55nkKjlyqDhMuVXvoNUMu5NwuafLuAtv1Zei38cly5X1kh37sQ+foEKBe5/5GmEhkvvw7Pf4MqdFhiJFRpp+QZ3MrZ7AjQG7uLIN1/shVRoyMnu3z8jGCf6y99Kl0uRpYCbZYWoqyrlLacrZ5mPvoDAYGmJXF+eKcT5XK7cZ8lTEOolPZPW16jC5PZpnHM1ZNm0pkJa0l10pAYH3voFAlT87+H0hauyk/lk23pn7LSkwBAN1j6xHeFRwmHe1li3JOqc2zUuA94SzFKFWYnpzfOJ5cPtr6XGLKUnxeOrvdmIGqUWvG7b7+TFQlFkh6fTNQAlMRej4/itFfokTE6bC21rA9qa7W6jbIHG3vj6eGNm+pDcSJ8AxPsG48sOEYG+xJqd1pKBsD7uwHsh5yAZv76FWFYuugcfv/kcggNVgtfteucgPj0qXq41DuUH1JJHOiwiRjBUUaFUWiZpGnJdY90Nu5kxFPpIJ5F+985QxXjiHwrzVt1OS+IjuW0GovXcIK/y4ovI+ewDiGFcTIQlOeSFxzMF+3zK4S8v4vlfi5PLh8MZMjdKci1bD9jr76nDLvmehfAl8wSaKGEvS+ZITi4Wzk6xZKEMMtlfg7uIaUqTNcxWiytK0pvOaJuHqJ5xnPONdZU4vPt1MtETXiSh+Wjbnl6D/9/xGCZPGAN70ETudU+9Thaq5C/qUJySpEczJNc8tg0hEsI8qCuAzqxrbhQT09C2WUvXi098tG1YmEexrhXZ1edRZRhw4o0j3dOrcbORRJx45c1ARRNpGC1AaWUT9r+TjV6d7YzGpEljsWDW3QMvCfE8lTVNWLIpG21axzMlnZam6qsKxAPrnxYcE/joM/Sis70ZndoWdLQ3WdzGNGaHKjQychQ2zfFFrA0H6e7maxaf0brwBJtye3QG3KxrQnV9iyWMREGDy4gy6SuWvIQsGz7OXS7Fpp+/8f1KU70tjMwBFq/6GRJSnbsDpoK48TPTgJQYjCg0ge+ZHe9bfD7OwuExgANxqNH8XzrQxk5IhrO+5YS2kGsNQK8RmBABuHLZ3ha0wql5vOPNA7zOSLm4bLMOahnd98AmjBknL3WHj4ggYHky6ffD4Baop/YVUvk0a9IVuH67monJmLNkLZmQjYUzmUjG5cVJZI7gog03qW/nhd98iHO5pXAl7tmwiXRFNC1oxsLVkt0TfHR3tOG7rz9F2lgFXnpyNUaPco7c+sY2/PqtTy2bNrkDt+2YNfDfyMpUdLylW4oel2CxmGiUshjoph5024G6qhLUEz9UY32lZcyh0BB36jaYPS2RvBIss+jgQHFy6X4PdE+gs5dLLFHP+dcqyYKNG6skNC1LO5Jf0jO4ad/tjfuC1ZaKpUFTdMM+y8Z9DmzaN7hxXyTx59ABlAZN0aiFgY37RnbTPvpNS4wmNauEtMwEeHA/LFtKN251fjqKB1HQuleQnx4FjBSk7om7j3U8G9qDTNh80gWZvoCHOhX62wAAAbxJREFUEYHWvWVWTwbiGjIQj7Cn5UdHfVv+h2MGv8LkJDy4FWIRH6a/LQpgzaynG3IzLGO21PltxyKZkOWTCZm89HEPkiATsHPt+R/NocdD3yNmZl+EB7dAFPDy4PFtBbQV7v6CFJyCB9fCsscGv0WPwln2Z8zmjfQLJ+HBJZAG3qIHs+XOcxwFDHzLJ7Nq4KtXPTgTWqekga/QF3zIWdkZ9oXOvQ0FNarIlGaynOj87c9/xJDWv7W9YPewDZVsfqN2b2PhJb/I1NHEfc+fCuJBNMTm/29twUe7bJUJrm+Hpm1aT+5+nzwNrsue/gFD1h/6GLBZbQW7ecPJ7QYYaJI3zSLPyQFyGA0PEmBvGc1Y1Vn4kWDSgBJ20DcV1PqMmvI+GIU3ETqNPA127/kxM9Dq8YbJbFrbWbSn3N71kkJs1GmbxzGs6TfkcC3DMO4Oz/lew1oChph9LKN4UZv/lyqx98mqRHXa+jQGyjXEobGSqEFehvYPBFLtxeTnYeJa/kSbv1fy2orDrVidvj4OrHIVwzKJRFossbdiidBYcix/N6TvIyy6SBOvJp+rmhxXk+NiKIyHtHl7b8IB/gkAAP//Dy/JfAAAAAZJREFUAwDYIUYpiJymIAAAAABJRU5ErkJggg=="
  },
  "description": "Sends your events to Meta’s Conversions API, hashed and checked, with the event ID of the pixel, so that every conversion is counted once.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "GROUP",
    "name": "pixelGroup",
    "displayName": "Pixel",
    "groupStyle": "ZIPPY_OPEN",
    "subParams": [
      {
        "type": "TEXT",
        "displayName": "Pixel ID",
        "simpleValueType": true,
        "valueHint": "1234567890123456",
        "valueValidators": [
          {
            "type": "NON_EMPTY",
            "errorMessage": "Enter the pixel ID from Events Manager."
          },
          {
            "type": "REGEX",
            "args": [
              "^([0-9]+|\\{\\{[^{}]+\\}\\})$"
            ],
            "errorMessage": "A pixel ID has digits only. Copy it from Events Manager."
          }
        ],
        "alwaysInSummary": true,
        "name": "pixelId",
        "help": "The number of your pixel (dataset), from Events Manager, Data sources. It must be the same pixel as in the browser, or Meta cannot recognise duplicates."
      },
      {
        "type": "TEXT",
        "displayName": "Access token",
        "simpleValueType": true,
        "valueValidators": [
          {
            "type": "NON_EMPTY",
            "errorMessage": "Enter the access token from Events Manager, Settings, Conversions API."
          }
        ],
        "name": "accessToken",
        "help": "Events Manager, Settings, Conversions API, “Generate access token”. It is sent in a header to graph.facebook.com only and never appears in a URL or a log."
      },
      {
        "type": "TEXT",
        "displayName": "App secret proof",
        "simpleValueType": true,
        "name": "appSecretProof",
        "help": "Only where the app of the token requires it (“Require App Secret”): the HMAC-SHA256 of the token with the app secret as key, in 64 hexadecimal digits. A template cannot compute it; paste the value. It changes with the token, and a wrong one makes Meta refuse every event."
      },
      {
        "type": "SIMPLE_TABLE",
        "displayName": "Further pixels",
        "simpleTableColumns": [
          {
            "defaultValue": "",
            "displayName": "Pixel ID",
            "name": "pixelId",
            "type": "TEXT",
            "isUnique": true,
            "valueValidators": [
              {
                "type": "REGEX",
                "args": [
                  "^([0-9]+|\\{\\{[^{}]+\\}\\})$"
                ],
                "errorMessage": "A pixel ID has digits only."
              }
            ]
          },
          {
            "defaultValue": "",
            "displayName": "Access token",
            "name": "accessToken",
            "type": "TEXT",
            "valueValidators": [
              {
                "type": "NON_EMPTY",
                "errorMessage": "Enter the token of this pixel."
              }
            ]
          },
          {
            "defaultValue": "",
            "displayName": "Test event code",
            "name": "testEventCode",
            "type": "TEXT"
          },
          {
            "defaultValue": "",
            "displayName": "App secret proof",
            "name": "appSecretProof",
            "type": "TEXT"
          }
        ],
        "newRowButtonText": "Add a pixel",
        "name": "furtherPixels",
        "help": "Every event is also sent to these pixels. Each has its own outcome: one that fails does not hide the others."
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "testingGroup",
    "displayName": "Testing",
    "groupStyle": "ZIPPY_OPEN",
    "subParams": [
      {
        "type": "TEXT",
        "displayName": "Test event code",
        "simpleValueType": true,
        "valueHint": "TEST12345",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^([A-Za-z0-9_-]+|\\{\\{[^{}]+\\}\\})?$"
            ],
            "errorMessage": "Copy the code from Events Manager, e.g. TEST12345."
          }
        ],
        "name": "testEventCode",
        "help": "From Events Manager, Test events. Events with a test code still count: Meta does not drop them."
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Use the code in preview only",
        "simpleValueType": true,
        "defaultValue": true,
        "name": "testCodeOnlyInPreview",
        "help": "Outside preview the code is left out, so that a forgotten code does no harm."
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "eventGroup",
    "displayName": "Event",
    "groupStyle": "ZIPPY_OPEN",
    "subParams": [
      {
        "type": "SELECT",
        "displayName": "Event name",
        "macrosInSelect": false,
        "selectItems": [
          {
            "value": "mapped",
            "displayValue": "Mapped from the incoming event"
          },
          {
            "value": "fixed",
            "displayValue": "Always the same name"
          }
        ],
        "simpleValueType": true,
        "defaultValue": "mapped",
        "name": "eventNameMode",
        "help": "Mapped: purchase becomes Purchase, view_item ViewContent and so on. Fixed: every event that fires this tag gets one name."
      },
      {
        "type": "TEXT",
        "displayName": "Name at Meta",
        "simpleValueType": true,
        "valueHint": "Lead",
        "valueValidators": [
          {
            "type": "NON_EMPTY",
            "errorMessage": "Enter the name that the pixel uses for this event."
          }
        ],
        "name": "fixedEventName",
        "help": "A standard event such as Lead, in any case, or a name of your own, spelled exactly as in the pixel.",
        "enablingConditions": [
          {
            "paramName": "eventNameMode",
            "paramValue": "fixed",
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "SIMPLE_TABLE",
        "displayName": "Your own names",
        "simpleTableColumns": [
          {
            "defaultValue": "",
            "displayName": "Incoming event name",
            "name": "eventName",
            "type": "TEXT",
            "isUnique": true,
            "valueHint": "product_added",
            "valueValidators": [
              {
                "type": "NON_EMPTY",
                "errorMessage": "Enter the incoming event name."
              }
            ]
          },
          {
            "defaultValue": "",
            "displayName": "Name at Meta (empty: do not send)",
            "name": "metaName",
            "type": "TEXT",
            "valueHint": "AddToCart"
          }
        ],
        "newRowButtonText": "Add a name",
        "name": "eventNameMap",
        "help": "These rows come before the built-in list. Leave “Name at Meta” empty to not send an event at all.",
        "enablingConditions": [
          {
            "paramName": "eventNameMode",
            "paramValue": "mapped",
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "SELECT",
        "displayName": "Other events",
        "macrosInSelect": false,
        "selectItems": [
          {
            "value": "custom",
            "displayValue": "Send as custom events under their own name"
          },
          {
            "value": "skip",
            "displayValue": "Do not send"
          }
        ],
        "simpleValueType": true,
        "defaultValue": "custom",
        "name": "unmappedEvents",
        "help": "Those in neither list. GA4’s automatic events (user_engagement, scroll …) are never sent unless you map them above.",
        "enablingConditions": [
          {
            "paramName": "eventNameMode",
            "paramValue": "mapped",
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Send view_item_list as ViewContent",
        "simpleValueType": true,
        "defaultValue": false,
        "name": "listsAsViewContent",
        "help": "Catalogue ads then also learn from lists. It costs quality: whoever scrolls past a product counts like one who opened it. The pixel must do the same.",
        "enablingConditions": [
          {
            "paramName": "eventNameMode",
            "paramValue": "mapped",
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "TEXT",
        "displayName": "Event ID",
        "simpleValueType": true,
        "valueHint": "{{Plugin event ID}}",
        "name": "eventId",
        "help": "A variable that returns the id that the pixel used, e.g. from a shop plugin’s parameter. It comes before the event’s own event_id; where it returns nothing, the event’s own counts."
      },
      {
        "type": "TEXT",
        "displayName": "Event time",
        "simpleValueType": true,
        "name": "eventTime",
        "help": "A variable that returns when the conversion happened, in Unix seconds or milliseconds. Without it the event’s own time counts, else the time of arrival."
      },
      {
        "type": "TEXT",
        "displayName": "Page URL",
        "simpleValueType": true,
        "name": "pageUrl",
        "help": "A variable that returns the page’s full address. It comes before page_location; personal data is cut from it as well."
      },
      {
        "type": "SELECT",
        "displayName": "Action source",
        "macrosInSelect": false,
        "selectItems": [
          {
            "value": "website",
            "displayValue": "Website"
          },
          {
            "value": "app",
            "displayValue": "App"
          },
          {
            "value": "physical_store",
            "displayValue": "Physical store"
          },
          {
            "value": "phone_call",
            "displayValue": "Phone call"
          },
          {
            "value": "email",
            "displayValue": "E-mail"
          },
          {
            "value": "chat",
            "displayValue": "Chat"
          },
          {
            "value": "system_generated",
            "displayValue": "Generated by a system"
          },
          {
            "value": "business_messaging",
            "displayValue": "Business messaging"
          },
          {
            "value": "other",
            "displayValue": "Other"
          }
        ],
        "simpleValueType": true,
        "defaultValue": "website",
        "name": "actionSource",
        "help": "Where the conversion happened. An event that carries a valid action_source of its own wins."
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "matchingGroup",
    "displayName": "Matching",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "TEXT",
        "displayName": "Default phone country",
        "simpleValueType": true,
        "valueHint": "DE",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^([A-Za-z]{2}|\\{\\{[^{}]+\\}\\})?$"
            ],
            "errorMessage": "Enter the two letters of the country, e.g. DE, or leave it empty."
          }
        ],
        "name": "phoneCountry",
        "help": "Two letters, e.g. DE. Meta matches phone numbers with a country code only. The country of the customer’s address comes first; this is used where the event has none. Leave it empty if you sell to many countries: national numbers without a known country are then sent as the pixel would send them, which seldom matches."
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Send Meta’s two spellings of names and cities",
        "simpleValueType": true,
        "defaultValue": true,
        "name": "sendBothForms",
        "help": "Meta’s documents and Meta’s library normalise some values differently: São Paulo becomes sãopaulo or sopaulo. With both hashes the event matches either."
      },
      {
        "type": "TEXT",
        "displayName": "Customer information as one object",
        "simpleValueType": true,
        "valueHint": "{{Customer}}",
        "name": "userDataObject",
        "help": "A variable that returns an object of customer information, by Meta’s names (em, ph, fn …), Google’s or those of shop plugins. It comes before what the event says; single values below come before both. Whatever it holds of a person is hashed and sent, so return what the person has agreed to."
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Use client_id as external ID where there is none",
        "simpleValueType": true,
        "defaultValue": false,
        "name": "clientIdAsExternalId",
        "help": "GA4’s id of the browser joins a visitor’s events where no customer number is known. It costs privacy: Meta then recognises the browser by it. It only matches if the pixel sends the same id."
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Use the place that the tagging server names",
        "simpleValueType": true,
        "defaultValue": false,
        "name": "placeFromHeaders",
        "help": "City, region, postal code and country from the headers of Stape (X-GEO-…) or App Engine (X-Appengine-…), where neither event nor form has them. It costs quality and privacy: it is guessed from the IP address, often the place of the provider, and sent hashed as the customer’s."
      },
      {
        "type": "SIMPLE_TABLE",
        "displayName": "Customer information from variables",
        "simpleTableColumns": [
          {
            "defaultValue": "",
            "displayName": "Parameter",
            "name": "key",
            "type": "SELECT",
            "selectItems": [
              {
                "value": "em",
                "displayValue": "Email"
              },
              {
                "value": "ph",
                "displayValue": "Phone"
              },
              {
                "value": "fn",
                "displayValue": "First name"
              },
              {
                "value": "ln",
                "displayValue": "Last name"
              },
              {
                "value": "ge",
                "displayValue": "Gender"
              },
              {
                "value": "db",
                "displayValue": "Date of birth"
              },
              {
                "value": "ct",
                "displayValue": "City"
              },
              {
                "value": "st",
                "displayValue": "State or region"
              },
              {
                "value": "zp",
                "displayValue": "Postal code"
              },
              {
                "value": "country",
                "displayValue": "Country"
              },
              {
                "value": "external_id",
                "displayValue": "External ID"
              },
              {
                "value": "client_ip_address",
                "displayValue": "Client IP address"
              },
              {
                "value": "client_user_agent",
                "displayValue": "Client user agent"
              },
              {
                "value": "fbc",
                "displayValue": "Click ID (fbc)"
              },
              {
                "value": "fbp",
                "displayValue": "Browser ID (fbp)"
              },
              {
                "value": "subscription_id",
                "displayValue": "Subscription ID"
              },
              {
                "value": "fb_login_id",
                "displayValue": "Facebook Login ID"
              },
              {
                "value": "lead_id",
                "displayValue": "Lead ID"
              },
              {
                "value": "anon_id",
                "displayValue": "App install ID"
              },
              {
                "value": "madid",
                "displayValue": "Mobile advertiser ID"
              },
              {
                "value": "page_id",
                "displayValue": "Page ID (messaging)"
              },
              {
                "value": "page_scoped_user_id",
                "displayValue": "Page-scoped user ID (messaging)"
              },
              {
                "value": "ctwa_clid",
                "displayValue": "Click-to-WhatsApp click ID (messaging)"
              },
              {
                "value": "whatsapp_business_account_id",
                "displayValue": "WhatsApp business account ID (messaging)"
              },
              {
                "value": "ig_account_id",
                "displayValue": "Instagram account ID (messaging)"
              },
              {
                "value": "ig_sid",
                "displayValue": "Instagram-scoped user ID (messaging)"
              }
            ],
            "isUnique": true
          },
          {
            "defaultValue": "",
            "displayName": "Value",
            "name": "value",
            "type": "TEXT"
          }
        ],
        "newRowButtonText": "Add a value",
        "name": "userDataOverrides",
        "help": "These values come before those of the event. Plain values are normalised and hashed; hashed ones pass as they are."
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "itemsGroup",
    "displayName": "Items",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "TEXT",
        "displayName": "Item field that holds the catalog ID",
        "simpleValueType": true,
        "defaultValue": "item_id",
        "valueHint": "item_id",
        "name": "itemIdField",
        "help": "IDs must equal those of your Meta catalog. Usually item_id; item_variant if your catalog lists variants."
      },
      {
        "type": "TEXT",
        "displayName": "Prefix of IDs",
        "simpleValueType": true,
        "name": "itemIdPrefix",
        "help": "Put before each ID, if the catalog’s IDs have one (e.g. shopify_DE_)."
      },
      {
        "type": "TEXT",
        "displayName": "Suffix of IDs",
        "simpleValueType": true,
        "name": "itemIdSuffix",
        "help": "Put behind each ID, if the catalog’s IDs have one."
      },
      {
        "type": "SELECT",
        "displayName": "Content type",
        "macrosInSelect": false,
        "selectItems": [
          {
            "value": "product",
            "displayValue": "product"
          },
          {
            "value": "product_group",
            "displayValue": "product_group"
          }
        ],
        "simpleValueType": true,
        "defaultValue": "product",
        "name": "contentType",
        "help": "product: the IDs are single products. product_group: the IDs are item groups of the catalog."
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "parametersGroup",
    "displayName": "Parameters",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "CHECKBOX",
        "checkboxText": "Pass other event parameters on",
        "simpleValueType": true,
        "defaultValue": true,
        "name": "passParameters",
        "help": "Parameters of the event that have no Meta name become custom properties. GA4’s internal parameters, objects and whatever looks like personal data stay behind."
      },
      {
        "type": "TEXT",
        "displayName": "Parameters to leave out",
        "simpleValueType": true,
        "valueHint": "internal_note, margin",
        "name": "excludeParameters",
        "help": "Names separated by commas.",
        "enablingConditions": [
          {
            "paramName": "passParameters",
            "paramValue": true,
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "TEXT",
        "displayName": "Parameters as one object",
        "simpleValueType": true,
        "valueHint": "{{Custom data}}",
        "name": "customDataObject",
        "help": "A variable that returns an object of parameters, by Meta’s names or GA4’s. It comes before what the event says; single parameters below come before both. What looks like personal data is left out of it as well."
      },
      {
        "type": "SIMPLE_TABLE",
        "displayName": "Parameters from variables",
        "simpleTableColumns": [
          {
            "defaultValue": "",
            "displayName": "Parameter",
            "name": "key",
            "type": "TEXT",
            "isUnique": true,
            "valueHint": "predicted_ltv",
            "valueValidators": [
              {
                "type": "NON_EMPTY",
                "errorMessage": "Enter the name of the parameter."
              }
            ]
          },
          {
            "defaultValue": "",
            "displayName": "Value",
            "name": "value",
            "type": "TEXT"
          }
        ],
        "newRowButtonText": "Add a parameter",
        "name": "parameterOverrides",
        "help": "These values come before those of the event, e.g. value, currency or a custom property of yours."
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "consentGroup",
    "displayName": "Consent",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "SELECT",
        "displayName": "Does your site use Google consent mode?",
        "macrosInSelect": false,
        "selectItems": [
          {
            "value": "send",
            "displayValue": "No, or not everywhere: send events without a signal"
          },
          {
            "value": "skip",
            "displayValue": "Yes, everywhere: do not send events without a signal"
          }
        ],
        "simpleValueType": true,
        "defaultValue": "send",
        "name": "withoutConsentSignal",
        "help": "Decides about events that carry no signal, as from a backend. GA4 without consent mode says “allowed”: such events are sent either way."
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Respect consent signals",
        "simpleValueType": true,
        "defaultValue": true,
        "name": "respectConsent",
        "help": "Where ad_storage is denied, nothing is sent and no cookie is written; the log says “skipped: consent denied”. Without this, nothing is asked and everything is sent."
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Also require ad_user_data",
        "simpleValueType": true,
        "defaultValue": false,
        "name": "requireAdUserData",
        "help": "Google’s consent mode v2 asks separately whether customer data may go to advertisers.",
        "enablingConditions": [
          {
            "paramName": "respectConsent",
            "paramValue": true,
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "SELECT",
        "displayName": "Limited Data Use",
        "macrosInSelect": false,
        "selectItems": [
          {
            "value": "never",
            "displayValue": "Never"
          },
          {
            "value": "always",
            "displayValue": "Always; Meta finds out the state"
          },
          {
            "value": "by_state",
            "displayValue": "By US state of the visitor"
          }
        ],
        "simpleValueType": true,
        "defaultValue": "never",
        "name": "limitedDataUse",
        "help": "Tells Meta to process an event under US state privacy laws. By state: set for visitors from states for which Meta has a code."
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "cookiesGroup",
    "displayName": "Cookies",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "CHECKBOX",
        "checkboxText": "Keep _fbc and _fbp",
        "simpleValueType": true,
        "defaultValue": true,
        "name": "keepCookies",
        "help": "Writes Meta’s click and browser IDs back for 90 days from your own server, which Safari keeps longer than cookies made in the page. Only with consent."
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Create _fbp when it is missing",
        "simpleValueType": true,
        "defaultValue": false,
        "name": "createBrowserId",
        "help": "Useful where the pixel is blocked. The tag leaves the first page view to the pixel, so that both do not make one each.",
        "enablingConditions": [
          {
            "paramName": "keepCookies",
            "paramValue": true,
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "TEXT",
        "displayName": "Lifetime of cookies",
        "simpleValueType": true,
        "defaultValue": 90,
        "valueUnit": "days",
        "valueValidators": [
          {
            "type": "POSITIVE_NUMBER",
            "errorMessage": "Enter a number of days, e.g. 90."
          }
        ],
        "name": "cookieDays",
        "help": "Meta’s pixel keeps them for 90 days. More days match later purchases, but keep an identifier longer than Meta does, which your privacy policy has to say; browsers allow 400 at most."
      },
      {
        "type": "TEXT",
        "displayName": "Cookie domain",
        "simpleValueType": true,
        "valueHint": "example.com",
        "name": "cookieDomain",
        "help": "Leave it empty to use your registrable domain.",
        "enablingConditions": [
          {
            "paramName": "keepCookies",
            "paramValue": true,
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "HttpOnly",
        "simpleValueType": true,
        "defaultValue": false,
        "name": "cookieHttpOnly",
        "help": "Leave this off while the pixel runs: it must be able to read its cookies.",
        "enablingConditions": [
          {
            "paramName": "keepCookies",
            "paramValue": true,
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Remember hashed customer information for later events",
        "simpleValueType": true,
        "defaultValue": false,
        "name": "rememberUserData",
        "help": "Keeps the hashes in an HttpOnly cookie (_gtmeec) for 90 days and adds them to later events without any. Only with consent."
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "deliveryGroup",
    "displayName": "Delivery",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "TEXT",
        "displayName": "Graph API version",
        "simpleValueType": true,
        "valueHint": "v27.0",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^(v[0-9]+\\.[0-9]+|\\{\\{[^{}]+\\}\\})?$"
            ],
            "errorMessage": "Write it like v27.0, or leave it empty."
          }
        ],
        "name": "graphVersion",
        "help": "Leave it empty to use the version that this template was made for."
      },
      {
        "type": "TEXT",
        "displayName": "Timeout",
        "simpleValueType": true,
        "defaultValue": 1500,
        "valueUnit": "milliseconds",
        "valueValidators": [
          {
            "type": "POSITIVE_NUMBER",
            "errorMessage": "Enter a number of milliseconds, e.g. 1500."
          }
        ],
        "name": "timeoutMs",
        "help": "Meta recommends 1,500 milliseconds."
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Try once more",
        "simpleValueType": true,
        "defaultValue": true,
        "name": "retry",
        "help": "After a network error, a timeout or a temporary error of Meta. Safe, because the event ID is the same; an event without an ID is only tried again where Meta’s answer shows that it did not take the first."
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Report success at once",
        "simpleValueType": true,
        "defaultValue": false,
        "name": "optimistic",
        "help": "The tag does not wait for Meta’s answer. Faster for tags that wait for this one, but preview then shows success even if Meta refuses the event."
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Report skipped events as failure",
        "simpleValueType": true,
        "defaultValue": false,
        "name": "skippedIsFailure",
        "help": "Shows in preview which events were not sent."
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "loggingGroup",
    "displayName": "Logging",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "SELECT",
        "displayName": "Log outcomes",
        "macrosInSelect": false,
        "selectItems": [
          {
            "value": "preview",
            "displayValue": "In preview only"
          },
          {
            "value": "always",
            "displayValue": "Always"
          },
          {
            "value": "never",
            "displayValue": "Never"
          }
        ],
        "simpleValueType": true,
        "defaultValue": "preview",
        "name": "logLevel",
        "help": "One line per event and pixel: sent, skipped or failed, and why. Never a personal value, never the token."
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Keep failed events in the log",
        "simpleValueType": true,
        "defaultValue": false,
        "name": "keepFailedEvents",
        "help": "Writes an event that could not be delivered as one line of JSON, from which it can be sent again within seven days. The line holds all that Meta would have got: hashed customer information, but IP address, user agent, Meta’s browser IDs and the page’s address as they are. It never holds the token."
      }
    ]
  }
]


___SANDBOXED_JS_FOR_SERVER___

function indexOf_0(_0, _1) {
 return _0.indexOf(_1);
}
function split_1(_0, _1) {
 return _0.split(_1);
}
function length_2(_0) {
 return _0.length;
}
function shape_10(_0, _1, _2) {
 return _0 + _1 + _2;
}
function join_3(_0, _1) {
 return _0.join(_1);
}
function textOf(value4) {
 return typeof value4 === "string" ? value4.trim() : value4 === undefined ? "" : isScalar(value4) ? "" + value4 : "";
}
function slice_4(_0, _1, _2) {
 return _0.slice(_1, _2);
}
function find(text4, source2, blind) {
 const made = patterns[source2] || pattern(source2);
 return made ? text4.search(made) : blind;
}
function slice_6(_0, _1) {
 return _0.slice(_1);
}
var makeNumber = require("makeNumber");
function charAt_8(_0, _1) {
 return _0.charAt(_1);
}
function isDigits(text2) {
 if (text2.length > 15)
  return text2.length <= 40 && isDigits(text2.slice(0, 15)) && isDigits(text2.slice(15));
 const digits8 = "1" + text2;
 return text2 !== "" && "" + makeNumber(digits8) === digits8 && text2.indexOf(".") < 0;
}
function looksPersonal(text22) {
 function between() {
  return shape_10("\\+?[", SPACES, "()\\-./_\\x{AD}\\x{B7}\\x{200B}-\\x{200F}\\x{2010}-\\x{2015}\\x{2022}\\x{2043}\\x{2060}\\x{2212}\\x{FE58}]*");
 }
 function readsPersonal(text21) {
  function holdsOwnPhone(text20) {
   const plain5 = without(toLowerCase_5(text20), "[^a-z0-9]+");
   return ownPhones.some(((phone4) => {
    const end = split_1(slice_6(phone4, -7), "");
    const different = length_2(filter_18(end, ((digit, index2) => indexOf_0(end, digit) === index2)));
    const end2 = different === 1 ? "" : slice_6(phone4, different < 4 ? -10 : -7);
    return end2 !== "" && indexOf_0(plain5, end2) >= 0;
   }));
  }
  function dialsAbroad(text19) {
   return indexOf_0(text19, "00") >= 0 && matchesOf(text19, shape_10(shape_10("(?:^|[^A-Za-z0-9.])00", between(), "[1-9](?:"), between(), "[0-9]){9,12}")).some(((match2) => {
    const digits11 = without_16(match2);
    return !(!(length_2(digits11) < 12 || length_2(digits11) > 14) && split_1(slice_6("00" + digits11, -14), "").reduce(((total, digit2, index3) => total + makeNumber(digit2) * (index3 % 2 === 0 ? 3 : 1)), 0) % 10 === 0) && numberWithCode(digits11, "") !== "";
   }));
  }
  function dials(text18) {
   const more2 = shape_10("(?:", between(), "[0-9])");
   return find(text18, shape_10("(?:^|[^A-Za-z0-9])\\+" + more2, "{8}|", shape_10("wa\\.me/\\+?[0-9]{7}|send\\?phone=\\+?[0-9]{7}|\\b(?:tel|sms|callto):", more2, "{7}")), indexOf_0(text18, "+")) >= 0;
  }
  function holdsAddress(text17) {
   const at5 = indexOf_0(text17, "@");
   return at5 >= 0 && find(text17, "\\S@\\S+\\." + shape_10(shape_10("|\\S[", SPACES, "]{0,3}@["), SPACES, "]{1,3}[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2}"), at5) >= 0;
  }
  let form22 = text21;
  if (holdsAddress(text21))
   return true;
  for (let round2 = 0; round2 <= 5; round2++) {
   form22 = unescaped(narrow(form22));
   if (holdsAddress(form22) || dials(form22) || dialsAbroad(form22) || holdsOwnPhone(form22))
    return true;
   if (indexOf_0(form22, "%") < 0)
    return false;
   form22 = decoded(form22);
  }
  return false;
 }
 return text22.length > 20000 || text22.length >= 5 && isSuspect(text22) && readsPersonal(text22);
}
function value_14(_0) {
 return _0.value;
}
function isOn(name5, preset) {
 return form[name5] == null ? preset : form[name5] === true || form[name5] === "true";
}
var JSON = require("JSON");
function toLowerCase_5(_0) {
 return _0.toLowerCase();
}
function push_13(_0, _1) {
 return _0.push(_1);
}
function substring_9(_0, _1) {
 return _0.substring(_1);
}
function tableOf(text3) {
 return JSON.parse('{".' + text3.split(":").join('":"').split(";").join('",".') + '"}');
}
function without(text6, source4) {
 const made3 = patterns[source4] || pattern(source4);
 if (made3)
  return text6.replace(made3, "");
 let rest2 = text6;
 for (const sign of split_1(" .-_()/+',", "")) rest2 = join_3(split_1(rest2, sign), "");
 return rest2;
}
function setting(name6, preset2) {
 return form[name6] == null ? preset2 : textOf(form[name6]);
}
var Object = require("Object");
function keys_7(_0) {
 return Object.keys(_0);
}
function trim_17(_0) {
 return _0.trim();
}
var Math = require("Math");
function membersOf(value5) {
 if (!(typeof value5 === "object" && value5 !== null))
  return;
 if (getType(value5) === "array")
  return value5;
 const keys = Object.keys(value5);
 return value5["0"] !== undefined || keys[0] < ":" && keys.every(isDigits) ? keys.filter(isDigits).map(((key) => value5[key])) : undefined;
}
function bareName(name2) {
 return name2.toLowerCase().split("_").join("").split("-").join("").split(".").join("").split(" ").join("").split("[").join("").split("]").join("");
}
function filter_18(_0, _1) {
 return _0.filter(_1);
}
var SPACES = "\\s\\x{0B}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}";
function without_16(_0) {
 return without(_0, "[^0-9]+");
}
function valueAt(root, path) {
 let value8 = root;
 for (const segment of path.split(".")) value8 = typeof value8 === "object" && value8 ? value8[segment] : undefined;
 return value8 === null ? undefined : value8;
}
function pattern(source) {
 patterns[source] === undefined && (patterns[source] = createRegex(source, "g"));
 return patterns[source];
}
var STATES = "|on ontario |qc quebec |bc britishcolumbia colombiebritannique |ab alberta |sk saskatchewan |mb manitoba |ns novascotia nouvelleecosse |nb newbrunswick nouveaubrunswick |pe princeedwardisland ileduprinceedouard |nl newfoundlandandlabrador newfoundland labrador terreneuveetlabrador |yt yukon yukonterritory |nt northwestterritories territoiresdunordouest |nu nunavut |al alabama |ak alaska |az arizona |ar arkansas |ca california |co colorado |ct connecticut |de delaware |fl florida |ga georgia |hi hawaii |id idaho |il illinois |in indiana |ia iowa |ks kansas |ky kentucky |la louisiana |me maine |md maryland |ma massachusetts |mi michigan |mn minnesota |ms mississippi |mo missouri |mt montana |ne nebraska |nv nevada |nh newhampshire |nj newjersey |nm newmexico |ny newyork newyorkstate |nc northcarolina ncarolina |nd northdakota ndakota |oh ohio |ok oklahoma |or oregon |pa pennsylvania |ri rhodeisland |sc southcarolina scarolina |sd southdakota sdakota |tn tennessee |tx texas |ut utah |vt vermont |va virginia |wa washington washingtonstate |wv westvirginia wvirginia |wi wisconsin |wy wyoming ";
function substring_15(_0, _1) {
 return _0.substring(0, _1);
}
function isUnusual(text7) {
 return find(text7, "[^ -~]|[@%+\\\\]|&(?:#|[a-z]{3,6};)|wa\\.me/|tel:|sms:|callto:|send\\?|(?:^|[^0-9A-Za-z.])00[-(./1-9 ]", 0) >= 0;
}
function object_12(_0, _1) {
 return _0 === "object" && _1 !== null;
}
function isNumber(value) {
 return typeof value === "number" && value - value === 0;
}
function isScalar(value2) {
 return typeof value2 === "string" || typeof value2 === "boolean" || isNumber(value2);
}
function isNobodysId(id) {
 const isMarked = "0_{[%$".indexOf(id.charAt(0)) >= 0;
 if (id.length > 15 && !isMarked)
  return false;
 if ("|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]|true|false|-|nan|fbclid|clickid|click_id|removed|deleted|masked|hidden|filtered|replaced|".indexOf("|" + id.toLowerCase() + "|") >= 0)
  return true;
 if (!isMarked)
  return false;
 const rest5 = join_3(split_1(id, "0"), "");
 return rest5 === "" || rest5 === "----" && length_2(id) === 36 || find(id, "^(?:__[A-Z][A-Z_]+__|\\{\\{.*|\\$?\\{[A-Za-z_.]+\\}|\\[[A-Z_]+\\]|%+[A-Z_]+%+)$", -1) === 0 || find(id, "^_.*_$", -1) === 0 && isNobodysId(without(id, "^_+|_+$"));
}
function narrow(text8) {
 let changed = text8;
 for (const sign2 of matchesOf(text8, "[\\x{FE50}-\\x{FE6B}\\x{FF01}-\\x{FF61}\\x{0660}-\\x{0669}\\x{06F0}-\\x{06F9}\\x{3002}]")) {
  const at3 = indexOf_0("ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹＠．＋％－（）／＿＼＃＆；﹫﹒﹢﹪﹣﹙﹚﹟﹠﹔。｡", sign2);
  at3 >= 0 && (changed = join_3(split_1(changed, sign2), charAt_8("abcdefghijklmnopqrstuvwxyz012345678901234567890123456789@.+%-()/_\\#&;@.+%-()#&;..", at3)));
 }
 return changed;
}
function short(text14) {
 return length_2(text14) > 100 ? substring_15(text14, 100) + "…" : text14;
}
var COUNTRIES = "|us1 usBSsof#IZBSG#IZBSsuGeN;os?idoGeeu]etXs?iGvIeDigteNaXO NXi?U!vIOigdeNXO |gb44 gbr ?U^kDgd- uk }eXbrU_)rU_ ?U^kDgd-of}eXbrU_AnQWIn%Y.OglATcotl.wPeGnQWIn%Y.|de49 de]gImE*deuts`l.gI |fr33 frBfrEcH|ca1 cE$E;B|au61 auGauNrPK|br55 brBbrazil)rasil |it39 UBUP*UPK|es34 +pTp_ +pEB+pEyB+p_K|nl31 nld neWIlAGn^Il.n^ h@l.|in91 Dd DdK|mx52 mex:exZV|jp81 jpn jap,|pl48 p@ p@.p@skB|se46 swHsw^OTvIigH|ch41 `HswUzIlAT`weizTuissHsvizzIBsu!|at43 aut auNrKoNIreZh oeNIreZh |be32 bY)Ygium)YgiHbYgiquHbYgiO |dk45 dnk dOmJk dEmJk dO |no47 nQ nQwa*nQgHnQeg |ie353 %l %Y.e%H|pt351 prt pQtugP pQ |tr90 t/ t/kiyHt/ke*|za27 zafTouWafrZBsuidafrikB|ae971 JH?U^Jabem%XeGuaH|sa966 sauTaudiJabKksB|sg65 sgpTDgapQH|nz64 nzl newzeP.|ua380 ukr ukr_H|ar54 Jg JgOtDB|co57 c@$@-bK|cl56 `l$hilH|id62 idn DdM+K|my60 myGmPaysK|ph63 phl philippDeGpilipDaG|th66 WBWail.|vn84 vnm vietn# |af93 afg afghEiN,|al355 Pb PbEKshqipI!|dz213 dzBPgIKPgIiH|as1 asm #IZEs#oB|ad376 .AQrB|ao244 agVEg@B|ai1 aKE(illB|aq XBEtJctZB|ag1 Xg Eti(aAbJbudB|am374 Jm JmOK|aw297 abw JubB|az994 azHazIbaij,azJbayc,|bs1 bhGbah#aG|bh973 bhr)ahr_ |bd880 bgd)Egl;+h |bb1 brb)Jb;oG|by375 blr)YJuG|bz501 blz)YizH|bj229 bO)OD |bm1 bmu)ImudB|bt975 btn)hut,|bo591 b@)@ivK|ba387 bih)osniaAhIzegovDBbosnaihIcegovDBbosnK|bw267 bwBbotswEB|bv bvt)ouvetF.|io246 iot)rUishDdiEoceEtIrUQ*|bn673 brn)r?eidJussP#)r?e!|bg359 b})ulgJK|bf226 bfBb/kDafasV|bi257 bd!b/?d!|kh855 khm$#bodK|cm237 cmr$#IoM$#Io? |cv238 cpv$apevIdHcabovIdH|ky1 cym$aymER|cf236 caf$OtrPafrZECc CquecOtrafrZ_H|td235 tcd$h; t`; |cn86 `n$hDB|cx61 cxr$hriNmasF.|cc61 cck$ocoskeYDgRcocosR|km269 c-$-QoG|cg242 cog$[VCqu^uc[Vc[obrazzavillH|cd243 cod Lc{Wec[VCqueLqu^uc[Vdrc drc[Vc[okDshasBc[oWeLc{WHLc{c[V|ck682 cok$ookR|cr506 cr!coNJZB|ci225 civ$ot^ivo%HivQycoaN |hr385 hrv$roXKhrvXskBcrV|cu53 cub$ubB|cy357 cyp$ypruG(neykibrisrumk+im!|cz420 czHcze`Cc$ze`Kc+kaCkBc+kV|dj253 dj!djibout!|dm1 dmBd-DZB|do1 d- d-DZECc Cc;-DZEB|ec593 ec]ecu;Q |eg20 eg*egypt |sv503 slv YsPv;Q |gq240 gnq equXQiP(DeB|er291 I!IUreB|ee372 eN eNMKeeN!|et251 eW eWiopK|fk500 flk fPklAR|fo298 frVfJoeR|fj679 fj!fij!|fi358 fD fDlATu-!|gf594 (f frO`(iEB(yEefrEcaisH|pf689 pyf frO`p@yn+Kp@yn+iefrEcaisH|tf Xf frO`souWIntIrUQieG|ga241 gab gabM |gm220 gmb g#bK|ge995 geVgeQgK|gh233 ghBghEB|gi350 gib gibrPtJ |gr30 }c }eecHY }HhYlaG|gl299 }l }eOl.}Ml.|gd1 }d }O;B|gp590 glp (;YoupH|gu1 (m (# |gt502 gtm (XemPB|gn224 gD (DeB(DeH|gw245 gnb (Deabissa](Debissa]|gy592 (*(yEB|ht509 ht!haU!|hm hmd heJdFAAmcdMPdRheJdAmcdMPdR|va39 vX$Ut;YvXZEVvXZ,vXZEcU*h@yseH|hn504 hnd hMd/aG|hk852 hkg h[k[ h[k[sJ h[k[sJ`DB|hu36 h? h?gJ*magyJQszag |is354 F ZY.F.|ir98 %n %,pIsK|iq964 %q %aq |il972 isr israY |jm1 j# j#aZB|jo962 jQ jQd,|kz7 kaz kazakhN,|ke254 kO kOyB|ki686 k% k%ibX!|kp850 prk nQWkQeBdprk kQeEQW Lcpeopl+{kQeBkQeaLcpeopl+{ |kr82 kQTouWkQeBkQeB|kw965 kwt kuwaU |kg996 kgz kyrgyzN,kyrgyzCc |la856 laVlaopeopl+LcCc laoGlaopdr |lv371 lvBlXvKlXvijB|lb961 lbn lebEM lib,|ls266 lsVl+oWV|lr231 lbr libIK|ly218 lb*libyB|li423 liHlie`tONeD |lt370 lt]lUhuEKlietuvB|lu352 lux luxembo/g luxemb/g |mo853 mac:acaVmacau:acausJ:acaosJ:acaosJ`DB|mg261 mdg:;agascJ |mw265 mw!mPaw!|mv960 mdv:PdiveG|ml223 ml!mP!|mt356 mlt:PtB|mh692 mhl:JshPlR|mq596 mtq:JtDiquH|mr222 mrt:a/UEKma/UEiH|mu230 muGma/UiuG|yt262 myt:ayottH|fm691 fsm:ZrM+Kf^IX^NX+ofmZrM+K|md373 mdBCc#@dovBm@dovB|mc377 mcVmMacV|mn976 mng:[@K|ms1 msr:MtsIrX |ma212 mJ:QoccVmJoc |mz258 moz:oz#biquHmoc#biquH|mm95 mmr:yEmJ)/mB|na264 n# n#ibKn#ibiH|nr674 nr]na/]|np977 npl nepP |nc687 ncl newcP^MKnouvYlecP^MiH|ni505 nZ nZJa(B|ne227 nI nigI |ng234 ngBnigIK|nu683 ni]niuH|nf672 nfk nQf@kF.|mp1 mnp nQWInmJiEaR|mk389 mkd nQWmac^MKmac^MK|om968 -n -,|pk92 pak pakiN,|pw680 plw pPa]|ps970 psHpPeNDHpPeNDiEtIrUQieGpPeNDiEtIrUQ*|pa507 p,pE#B|pg675 png papuEew(DeB|py595 pr*pJa(a*|pe51 pI pI]|pn pcn pUca%n pUca%nR|pr1 pr!puItQZV|qa974 qX qXJ |re262 re]re?iM lJe?iM |ro40 ro]r-EK|ru7 ruGrussiEf^IXiM russK|rw250 rwBrwAB|sh290 shnT_WYOBNhYOB|kn1 knBs_tkUtsAneviGNkUtsAneviG|lc1 lcBs_tlucKNlucK|pm508 spmT_tpiIreAmiquYM NpiIreAmiquYM |vc1 vctT_tvDcOtAWe}O;DeGNvDcOtAWe}O;DeGNvDcOtA}O;DeGs_tvDcOt |ws685 wsmT#oB|sm378 smrTEmJDV|st239 NpTaot-eAprDcipHsaot-eeprDcipHsaot-H|sn221 sOTOegP |sc248 sycTey`YleG|sl232 slHsiIrPeMH|sk421 svkTlovakKslovOskV|si386 svnTlovOKslovOijB|sb677 slbT@-MR|so252 s-T-PKso-aPiyB|gs sgGsouWgeQgiaAW+ouWsAwZhRsouWgeQgiaAsouWsAwZhR|lk94 lkBsrilEkB|sd249 sdnTud,|sr597 s/T/D#H|sj47 sjmTvPbJdAjEmayOTvPbJd |sz268 swz +wXDiTwazil.|sy963 syrTyriEJabCcTyrK|tw886 twn taiw,{`DB|tj992 tjk tajikiN,|tz255 tzBtEzEK|tl670 tlGtimQleNHeaNtimQ |tg228 tgVtogV|tk690 tkl tokYa]|to676 tM t[B|tt1 ttVtrDid;AtobagVtrDid; |tn216 t? t?isKt?isiH|tm993 tkm t/kmOiN,|tc1 tcBt/ksAcaZosR|tv688 tuv tuvP]|ug256 ugBugAB|um um!SsmDQoutlyDgRusoutlyDgR|uy598 /*/u(a*|uz998 uzb uzbekiN,ozbekiNM |vu678 vut vEuX]|ve58 vO vOezuYB|vg1 vgb v%gDFAsbrUish)rUishv%gDRbv!|vi1 v% v%gDFAsuGusv%gDRSsv%gDRusv!|wf681 wlf wPlisAfut?B|eh212 +h weNInsahJB|ye967 yem yemO |zm260 zmb z#bK|zw263 zwHzimbabwH|ax358 PBPARP.|bq599 beGbMa%HcJibbeEneWIlAG|cw599 cuw$/acaV|gg44 gg*(Inse*|im44 imn Feofm,|je44 je*jIse*|me382 mnHmMtOe}V|bl590 blmT_tbJWYem*NbJWYem*|mf590 mafT_tmJtD NmJtD |rs381 srbTIbKsrbijB|sx1 sxmTDtmaJtO |ss211 ssdTouWsud,|xk383 xkk kosovV~}gr~{Ccof~`ch~_aD~^ed~]u ~[Mg~@ol~?un~;ad~: m~/ur~.A ~-om~,E ~+es~*y ~) b~(gu~%ir~$ c~#am~!i ~Zic~Yel~Xat~Wth~Vo ~Uit~T s~SunitedNate~RFAG~Qor~Pal~Oen~Nst~Mon~Ldemocrati~KiB~Jar~Ier~He ~Gs ~Fisl~Ean~Din~Crepubli~Ba ~Aand";
function unpacked(value7) {
 if (typeof value7 !== "string")
  return value7;
 const first2 = charAt_8(trim_17(value7), 0);
 return (first2 === "{" || first2 === "[") && JSON.parse(value7) || value7;
}
function rowCode(name30, table5) {
 const at11 = indexOf_0(table5, shape_10(" ", name30, " "));
 const bar2 = table5.lastIndexOf("|", at11);
 return at11 < 0 ? "" : slice_4(table5, bar2 + 1, bar2 + 3);
}
var sha256Sync = require("sha256Sync");
var PHONE_LENGTHS = "|a.1.7.30.52.58.90.91.225.229.234.|89a.20.60.64.856.964.976.|56789.27.61.|9b.31.|89.32.36.51.66.213.224.250.258.264.355.377.385.387.593.855.886.962.963.970.971.|9.33.34.41.56.93.94.211.212.218.221.233.237.240.242.244.245.249.251.255.256.260.261.262.263.351.375.380.420.590.594.596.966.992.994.995.996.998.|6789abc.39.|69.40.376.508.|56789abcd.43.49.|9a.44.81.84.92.|8.45.47.65.216.222.223.226.227.228.232.235.236.253.257.266.268.350.356.357.370.371.373.374.382.386.389.502.503.504.505.506.509.591.598.689.852.853.965.968.973.993.|789.46.231.254.595.967.|6789.48.252.359.|678a.53.|ab.54.55.|8a.57.378.850.977.|789abc.62.381.|689a.63.|5689ab.82.|789ab.86.|6789a.95.880.|67a.98.|79.220.265.354.423.|78.230.241.267.372.507.599.670.675.961.974.975.|7.238.239.246.248.269.291.297.501.592.673.674.679.680.691.692.960.|789a.243.353.|5.247.500.682.|45.290.|6.298.299.672.681.687.|456789ab.352.|56789a.358.|89abc.383.|679.421.|67.597.|57.676.677.678.|47.683.|567a.685.|58.686.|567.688.|4567.690.|89bc.972.";
function withoutPrefix(digits, prefix) {
 return prefix !== "" && digits.indexOf(prefix) === 0 ? digits.slice(prefix.length) : digits;
}
function matchesOf(text5, source3) {
 const made2 = pattern(source3);
 const found2 = made2 && text5.match(made2) || [];
 return filter_18(found2, ((match, index) => indexOf_0(found2, match) === index));
}
var COMPOSED_LETTERS = "ààááââããääååççèèééêêëëììííîîïïññòòóóôôõõööùùúúûûüüýýÿÿāāăăąąććĉĉċċččďďēēĕĕėėęęěěĝĝğğġġģģĥĥĩĩīīĭĭįįĵĵķķĺĺļļľľńńņņňňōōŏŏőőŕŕŗŗřřśśŝŝşşššţţťťũũūūŭŭůůűűųųŵŵŷŷźźżżžžơơưưșșțțΐΐάάέέήήίίΰΰϊϊϋϋόόύύώώййѐѐёёѓѓїїќќѝѝўўạạảảấấầầẩẩẫẫậậắắằằẳẳẵẵặặẹẹẻẻẽẽếếềềểểễễệệỉỉịịọọỏỏốốồồổổỗỗộộớớờờởởỡỡợợụụủủứứừừửửữữựựỳỳỵỵỷỷỹỹi̇i";
function skip(eventName6, reason4) {
 function logSkip(eventName4, skip2) {
  const text89 = sentenceFor(skip2.a);
  const end4 = indexOf_0(text89, ". ");
  const detail2 = skip2.f || skip2.k;
  logToConsole(oneLine(shape_10(shape_10("CountOnce: ", short(eventName4 || "event"), " skipped: "), shape_10(substring_15(text89, end4), detail2 ? shape_10(" (", short(detail2), ")") : "", substring_9(text89, end4)), describeNotes())));
 }
 logsOutcomes() && logSkip(eventName6, reason4);
 isOn("skippedIsFailure", false) ? fail() : succeed();
}
var CUSTOM_KINDS = "value:amount;currency:currency;content_ids:ids;content_type:/product/product_group/hotel/flight/destination/vehicle/home_listing/;content_name:text;content_category:text;num_items:count;order_id:order;search_string:text;predicted_ltv:amount;net_revenue:number;status:flag;delivery_category:/in_store/curbside/home_delivery/";
var decodeUriComponent = require("decodeUriComponent");
var getCookieValues = require("getCookieValues");
var logToConsole = require("logToConsole");
function has(codes, code) {
 return indexOf_0(codes, shape_10(".", code, ".")) >= 0;
}
function withoutZeros(digits2) {
 let start = 0;
 while (digits2.charAt(start) === "0") start = start + 1;
 return digits2.slice(start);
}
function national(digits4, code5) {
 function fits(number, code4, lengths) {
  const first = number.charAt(0);
  return number !== "" && (first === "0" ? has(ZERO_KEPT, code4) : code4 !== "1" || first > "1") && lengths.indexOf(number.length.toString(16)) >= 0;
 }
 function withoutFifteen(digits3) {
  const area = indexOf_0(digits3, "11") === 0 ? 2 : slice_4(digits3, 3, 5) === "15" ? 3 : 4;
  return length_2(digits3) === 12 && slice_4(digits3, area, area + 2) === "15" ? shape_10("9", slice_4(digits3, 0, area), slice_6(digits3, area + 2)) : digits3;
 }
 const at2 = PHONE_LENGTHS.indexOf("." + code5 + ".");
 const bar = PHONE_LENGTHS.lastIndexOf("|", at2);
 const lengths2 = at2 < 0 ? "" : PHONE_LENGTHS.slice(bar, PHONE_LENGTHS.indexOf(".", bar));
 if (lengths2 === "" || fits(digits4, code5, lengths2))
  return lengths2 && digits4;
 const trunkless = withoutPrefix(digits4, entry(".1:1.7:8.36:06.52:1.375:8.692:1.993:8.", code5));
 const zeroless = withoutZeros(digits4);
 for (const number2 of [trunkless, code5 === "54" ? withoutFifteen(zeroless) : zeroless, withoutZeros(trunkless), code5 === "55" && zeroless !== digits4 ? slice_6(zeroless, 2) : ""]) {
  if (fits(number2, code5, lengths2))
   return number2;
 }
 return "";
}
var PERSONAL_NAMES = "^(?:(?:id|contact|iban)number|(?:n|displayn|fn|ln)ame|si(?:n|d|g|gnature)|mobil(?:e|eno)|em|ph|fn|ln|mail|tel|telephone|dob|zip|nom|nombre|pin|pan|long|gps|idcard|cardno|sortcode|key|passwd|pass|assertion)$|(?:(?:us|custom|buy|pay|own|hold|receiv|send)er|(?:cl|recip|pat)ient|first|last|given|family|middle|maiden|full|legal|real|nick|login|person|guest|contact|billing|shipping|your|vor|nach|sur|address)name|(?:fax|mobile|whatsapp|house|tax|vat|identity|document|personal|card|account|routing)number|(?:street|home|billing|shipping|delivery|ip)address|(?:handy|ruf|haus|steuer|person|karten)nummer|(?:access|auth|refresh|session|csrf|api|id)token|(?:post|postal|zip|pin|fiscal|security|pass|auth)code|shipping(?:city|state|zip|country)|pas(?:(?:sp|sep|sap|po|zp|sw)ort|aporte|sword|sphrase)|billing(?:city|state|zip|country)|(?:amz|goog|razorpay)signature|car(?:dholder|teidentite|taidentita|dcv|dexp|dlast|dpin)|(?:tax|steuer|vat|national|voter|personal|payer|session|sess)id|(?:api|order|secret|private|access|session)key|birth(?:da|ye|month|place)|address(?:line|street|zip)|(?:nameon|identity|credit|debit)card|numero(?:documento|cart|tarjeta)|(?:fo|efte|ette)rnavn|(?:driv(?:er|ers|ing))licen|(?:loginhi|taxide|identitydocume|bankaccou|geopoi)nt|co(?:(?:de|digo)postal|gnome|dicefiscale|ntrasena)|na(?:zwisko|issance|scimento|cimiento|scita)|(?:date|year)ofbirth|(?:telef|direcci|geolocati|authorizati)on|social(?:security|insurance)|(?:voo|achte)rnaam|(?:fo|efte)rnamn|email|phone|msisdn|prenom|apellido|sobrenome|nomecompleto|geburt|geboorte|urodz|pocztow|strasse|endereco|indirizzo|taxpayer|reisepass|ausweis|cedula|aadha|ccnum|ccexp|cccvv|kreditkart|expmonth|expyear|latlng|latlong|geopos|gpspos|gpsloc|clientsecret|oauth|samlre|relaystate|credential|hmac|(?:(?:^|[^A-Za-z])(?:co(?:urriel|rreo|ords|ordinates)|ni(?:f|e|n|no)|(?:lat|long)itude|address|addr|street|plz|cep|adresse|calle|rue|fax|birth|dob|cpf|curp|rfc|dni|ssn|itin|tfn|bsn|pesel|cnp|egn|jmbg|oib|snils|nric|hkid|cuil|cuit|rut|tckn|cvv|cvc|csc|iban|lat|lng|lon|token|bearer|secret|auth|password|pwd|otp|jwt|csrf|xsrf|nonce)|(?:^|[a-z0-9])(?:A(?i:ddress|ddr|dresse|uth)|S(?i:treet|sn|nils|ecret)|P(?i:lz|esel|assword|wd)|C(?i:ep|alle|ourriel|orreo|pf|urp|np|uil|uit|vv|vc|sc|oords|oordinates|srf)|R(?i:ue|fc|ut)|F(?i:ax)|B(?i:irth|sn|earer)|D(?i:ob|ni)|N(?i:if|ie|in|ino|ric|once)|I(?i:tin|ban)|T(?i:fn|ckn|oken)|E(?i:gn)|J(?i:mbg|wt)|O(?i:ib|tp)|H(?i:kid)|L(?i:at|ng|on|atitude|ongitude)|X(?i:srf)))(?:[^a-z]|$)";
function textBehind(code8) {
 return split_1(join_3(slice_6(split_1(spelledOut("|no_F_name|BF ha!no name$F_name, or se#a fixed nam*in Btag[automatic_F|GA4 or GTM mad*thi!F by itself. Map i#by hand und? “Your own names” if you wan#i#a#Meta[mapped_to_nothing|your lis#of name!says: do no#send. Remov*Brow und? “Your own names” to send it[unmapped_F|BF i!in no list. Map i#und? “Your own names”, or choos*to send such F!a!custom Fs[p?s{al_F_name|BF nam*look!lik*p?s{al data. Us*a nam*tha#say!wha#happened, no#to whom[too_old|BF i!old? than ]accept!(subcod*2804003)$F!@in 7 days, @ acti{ sourc*physical_stor*@in 62[required_missing|]refuse!such an F @ou#it$i#@ BF, or choos*anoth? F nam*or acti{ source[c{sent_denied|c{sen#deniedJo: Bvisitor ha!said no[c{sent_unknown|BF carrie!no c{sen#signal. Se#up c{sen#mod*{ Bsite, or choos*to send F!@ou#a signal[p`e_@out_value|a P`*need!a valu*(subcod*2804009)$B% valu*@ Bp`*F, a numb? from z?o {. A refund i!no p`e: do no#send it, or send i#und? a nam*of it!own[p`e_@out_}|a P`*need!a } (subcod*2804010)$B% }, e.g. EUR, @ Bp`*F[no_identifi?|too littl*custom? informati{ to match anybody (subcod*2804050)$a#leas#an e-mail address, ph{e, ext?nal ID, fbp or fbc[no_pixel_id|Bpixel ID i!missing or ha!oth? charact?!than digits. Copy Bpixel ID fromKr[no_access_+|Bacces!+ i!missing or ha!charact?!tha#no + has. Gen?at*i#^, C{v?si{!API[no_answ?|no answ? from graph.facebook.com. Check Bnetwork of your s?v? c{tain?[timed_out|graph.facebook.com did no#answ? in time. Rais*Btimeou#if thi!lasts[refused|]refused BF. Open Tes#Event!inKr and send BF {c*more[s?v?_?ror|Meta’!s?v? had an ?rorJo unlessZ|not_received|]answ?ed, bu#did no#coun#BF. OpenKr, Diagnostics[100/33|Bpixel doe!no#exis#or B+ ha!no acces!to it. Compar*Bpixel ID @Kr and assign Bdatase#to B+’!system us?H01|]refused a %, a!oth?!repor#Bclick ID (fbc). Look a#Bfbc valu*tha#Bsit*sets; Btag passe!{ well-formed {e!{lyH03|BF i!old? than seven days$F!when they happen; offlin*sale!bel{g to acti{ sourc*physical_storeH04|BF tim*lie!in Bfuture. Check Bclock tha#make!F_timeH08|a memb? of c{tent!ha!no id. Look a#Bc{tent!tha#you add by hand in BtagH09|a P`*need!a value$B% valu*@ Bp`*FH10|a P`*need!a }$B% }, e.g. EUR, @ Bp`*FH16|a custom? % wa!no#hashed. Pleas*repor#this: Btag hashe!ev?y such %H19|]doe!no#accep#a key or it!type. Look a#B%!tha#you add by hand in BtagH23|a valu*cam*@ou#a }$B% } @ BFH30|]doe!no#know thi!combinati{ of data processing opti{s. Us*country 1 @ a stat*tha#]lists, or 0 and 0H36|Blead ID i!no#valid$B15 to 17 digit!tha#]gav*BleadH43|Bextended devic*informati{ (extinfo) i!no#complete$all 16 positi{s; Bfirs#and BOS v?si{ mus#no#b*blankH50|th?*i!too littl*custom? informati{ to match anybody$a#leas#an e-mail address, ph{e, ext?nal ID, fbp or fbc[100|]refused a %. Open Tes#Event!inKr and send BF {c*mor*@ a tes#code[104|Breques#carried no +. Gen?at*a new + ^, C{v?si{!API, and past*i#into Btag[190/463|Bacces!+ ha!expired. Gen?at*a new + ^, C{v?si{!API, and past*i#into Btag[190/460|Bacces!+ wa!revoked becaus*it!own? changed Bpassword. Gen?at*a new + ^, C{v?si{!API, and past*i#into Btag[190|Bacces!+ i!no#valid. Gen?at*a new + ^, C{v?si{!API, and past*i#into Btag[10|B+ lack!a p?missi{. Assign Bdatase#to B+’!system us? @ full c{trol[200|B+ lack!a p?missi{. Assign Bdatase#to B+’!system us? @ full c{trol[803|Bpixel doe!no#exist. Compar*Bpixel ID @Kr[2500|]doe!no#know Baddres!called. Clear BGraph API v?si{ in Btag[2635|BGraph API v?si{ ha!expired. Clear BGraph API v?si{ in Btag or updat*Btemplate[1|]had an unknown ?rorXZ|2|]i!temporarily no#availableXZ|4|Bapp send!too many requestsXZ|17|Bus? send!too many requestsXZ|341|a temporary limi#wa!reachedXZ|613|a rat*limi#wa!reachedXZ|5000|]had an unknown ?rorXZ|21009|Bdatase#i!temporarily no#readyXZ|80000|a busines!rat*limi#wa!reachedXZ~}currency~{on~`urchas~^inKr, Settings~]Meta ~[.||~@with~?er~+token~*e ~%parameter~$. Send ~#t ~!s ~Z it lasts.|~XJo: BQV FWther~W will show whe~V more; a later~Qtag tries once~K Events Manage~J. Nothing to d~H.||100/28040~Fevent~Bthe "), shape_10("|", code8, "|")), 1), ""), "|")[0];
}
function oneLine(text15) {
 return join_3(split_1(text15, "").map(((ch) => ch < " " || ch > "~" && ch < "¡" || ch > "‧" && ch < "‰" ? " " : ch)), "");
}
function isSuspect(text16) {
 if (isUnusual(text16))
  return true;
 if (ownPhones.length === 0)
  return false;
 const plain4 = without(text16, "[^a-z0-9]+");
 return ownPhones.some(((phone3) => plain4.indexOf(phone3.slice(-7)) >= 0));
}
function rowsOf(name7) {
 const saved = form[name7];
 return saved == null ? [] : (membersOf(saved) || []).filter(isObject);
}
function addPlace(places, field3, place2) {
 const known5 = places[field3];
 if (typeof known5 !== "object") {
  places[field3] = [place2];
  return;
 }
 let at6 = 0;
 for (const other of known5) {
  if (other.path === place2.path) {
   other.all = (other.all || [value_14(other)]).concat([value_14(place2)]);
   return;
  }
  other.row[2] <= place2.row[2] && (at6 = at6 + 1);
 }
 known5.splice(at6, 0, place2);
}
function read2(found34, at16, depth2) {
 function add(found33, path5, value45) {
  const segments2 = split_1(path5, ".");
  const name36 = bareName(slice_6(segments2, -1)[0]);
  const bare23 = name36 === "id" ? bareName(join_3(slice_6(segments2, -2), "")) : name36;
  const names11 = tableOf("email:em;mail:em;emailaddress:em;emailhash:em;hashedemail:em;sha256email:em;phone:ph;phonenumber:ph;telephone:ph;tel:ph;mobile:ph;mobilephone:ph;mobilenumber:ph;cellphone:ph;firstname:fn;fname:fn;givenname:fn;vorname:fn;prenom:fn;lastname:ln;lname:ln;surname:ln;familyname:ln;nachname:ln;dob:db;birthdate:db;birthday:db;dateofbirth:db;gender:ge;sex:ge;city:ct;town:ct;locality:ct;state:st;region:st;province:st;statecode:st;regioncode:st;provincecode:st;zip:zp;zipcode:zp;postcode:zp;postalcode:zp;country:country;countrycode:country;countryid:country;countryname:country;customerid:external_id;userid:external_id;userdataid:external_id;customerdataid:external_id;customernumber:external_id");
  const prefixes = pattern("^(?:(?:custom|us|buy|pay|memb|subscrib)er|client|guest|contact|visitor|billing|shipping|address|home)+");
  const key17 = names11["." + bare23] || prefixes && names11["." + bare23.replace(prefixes, "")] || "";
  key17 && addPlace(found33.g, key17, { row: ["~", key17, indexOf_0(toLowerCase_5(path5), "shipping") >= 0 ? "z" : "y"], path: "." + path5, value: value45 });
  return key17 !== "";
 }
 const value46 = unpacked(value_14(at16));
 const members6 = membersOf(value46);
 if (!object_12(typeof value46, value46) || members6 && members6.every(isScalar))
  return add(found34, at16.path, value46);
 let isKnown22 = false;
 for (const member7 of members6 ? slice_4(members6, 0, 20) : [value46]) {
  if (!object_12(typeof member7, member7) || depth2 === 0)
   continue;
  for (const key18 of slice_4(keys_7(member7), 0, 20 * 2)) {
   read2(found34, { path: shape_10(at16.path, ".", key18), value: member7[key18] }, depth2 - 1) && (isKnown22 = true);
  }
 }
 return isKnown22;
}
var OPTIONS = "data_processing_options";
var RESERVED = "event_name|unique_event_id|user_properties|client_id|ga_session_number|engagement_time_msec|engaged_session_event|page_title|page_path|page_hostname|page_encoding|language|screen_resolution|viewport_size|client_hints|debug_mode|send_to|event_callback|event_timeout|ignore_referrer|server_container_url|first_party_collection|consent_state|us_privacy|event_name|client_id|ga_session_id|x-ga-request_count";
var USER_RULES = "em:email;ph:phone;fn:name;ln:name;ge:gender;db:birthdate;ct:city;st:state;zp:zip;country:country;external_id:external_id;client_user_agent:user_agent;subscription_id:text;fb_login_id:integer/1/20;lead_id:integer/15/17;anon_id:text;madid:text;page_id:digits/1/20;page_scoped_user_id:digits/1/20;ctwa_clid:text;whatsapp_business_account_id:digits/1/20;ig_account_id:digits/1/20;ig_sid:digits/1/20";
var PLUGIN_TOPS = "^(?:(?:(?:(?:custom|us|buy|pay|memb|subscrib)er|client|guest|contact|visitor)|(?:billing|shipping|address|home))+(?:(?:first|f|given|vor|last|l|sur|family|nach)name|(?:p|telep|mobilep|cellp)hone|(?:em|m|hashedem|sha256em)ail|(?:phon|mobil)enumber|birthda(?:te|y)|email(?:address|hash)|tel|mobile|prenom|dob|dateofbirth|gender|sex)|(?:(?:custom|us|buy|pay|memb|subscrib)er|client|guest|contact|visitor)*(?:billing|shipping|address|home)+(?:(?:state|region|province|zip|post|postal|country)code|countr(?:y|yid|yname)|city|town|locality|state|region|province|zip)|(?:(?:fir|la)stname|telephone|postcode|email|emailaddress|phone|phonenumber)|(?:(?:user|customer|enhancedconversion)data|billin(?:g|gaddress)|customer|user))$";
var CONTENT_KINDS = "id:text;quantity:count;item_price:number;title:text;description:text;brand:text;category:text;delivery_category:/in_store/curbside/home_delivery/";
var getRequestHeader = require("getRequestHeader");
var getTimestampMillis = require("getTimestampMillis");
var ZERO_KEPT = ".39.47.225.226.227.229.241.242.247.267.268.378.501.676.679.687.853.974.992.";
function entry(table, code2) {
 const at = indexOf_0(table, shape_10(".", code2, ":"));
 return at < 0 ? "" : slice_4(table, shape_10(at, length_2(code2), 2), table.indexOf(".", at + 1));
}
function numberWithCode(dialled2, home) {
 function international(digits5) {
  for (let length = 1; length < 4; length = length + 1) {
   const code6 = digits5.slice(0, length);
   const number3 = national(digits5.slice(length), code6);
   if (number3 !== "")
    return code6 + number3;
  }
  return "";
 }
 const digits6 = withoutPrefix(dialled2, "+");
 if (digits6 !== dialled2 && digits6.charAt(0) !== "0")
  return international(digits6);
 if (indexOf_0(digits6, "00") === 0) {
  return international(slice_6(digits6, 2)) || (has(".55.57.61.62.65.66.82.852.855.886.", home) ? international(slice_6(digits6, 3)) || international(slice_6(digits6, 4)) : "");
 }
 const abroad = withoutPrefix(digits6, home === "" ? "011" : entry(".1:011.7:810.53:119.81:010.234:009.254:000.375:810.592:001.692:011.976:001.992:810.993:810.", home));
 const found = abroad === digits6 ? "" : international(abroad);
 if (found !== "" || charAt_8(digits6, 0) === "0")
  return found;
 const local2 = numberWithoutCode(digits6, home);
 const own = withoutPrefix(digits6, home);
 const rest = own === digits6 ? "" : national(own, home);
 return rest !== "" && (local2 === "" || !has(ZERO_KEPT, home) || length_2(digits6) > 11) ? home + rest : local2 === "" && length_2(digits6) >= 11 ? international(digits6) : "";
}
function numberWithoutCode(digits7, home2) {
 const number4 = home2 === "" ? "" : national(digits7, home2);
 return number4 === "" ? "" : home2 + number4;
}
function isObject(value3) {
 return object_12(typeof value3, value3);
}
function spelledOut(packed) {
 const known = spelledTexts[packed];
 if (known)
  return known;
 const parts = split_1(packed, "~");
 let spelled2 = parts[0];
 for (const entry2 of slice_6(parts, 1)) spelled2 = join_3(split_1(spelled2, charAt_8(entry2, 0)), substring_9(entry2, 1));
 spelledTexts[packed] = spelled2;
 return spelled2;
}
var NAMED = "|commat@|plus+|period.|nbsp |sol/|lpar(|rpar)";
function unescaped(text9) {
 function characterOf(escape) {
  const mark = escape.lastIndexOf("#");
  const body = split_1(slice_6(escape, mark + 1), ";")[0];
  let hex = slice_6(escape, 2);
  if (mark >= 0) {
   hex = charAt_8(body, 0) === "x" ? slice_6(body, 1) : makeNumber(body).toString(16);
  } else if (charAt_8(escape, 0) === "&") {
   const name = "|" + split_1(join_3(split_1(slice_6(escape, escape.lastIndexOf("&") + 1), "amp;"), ""), ";")[0];
   return charAt_8(NAMED, indexOf_0(NAMED, name) + length_2(name));
  }
  return JSON.parse(shape_10('"\\u', slice_6("000" + hex, -4), '"')) || escape;
 }
 let plain = text9;
 if (indexOf_0(text9, "\\") < 0 && indexOf_0(text9, "&") < 0)
  return text9;
 for (const escape2 of matchesOf(text9, "\\\\u[0-9a-fA-F]{4}|\\\\x[0-9a-fA-F]{2}|&(?:amp;)*#x?[0-9a-fA-F]{2,6};?|&(?:amp;)*(?:commat|plus|period|nbsp|sol|lpar|rpar);")) plain = join_3(split_1(plain, escape2), characterOf(escape2));
 return plain;
}
function decoded(text10) {
 const whole = decodeUriComponent(text10);
 if (whole)
  return whole;
 let parts2 = text10;
 for (const piece of matchesOf(text10, "%[0-7][0-9a-fA-F]|%[eE][fF]%[bB][9cdCD]%[89abAB][0-9a-fA-F]|%[eE]2%8[0-3]%[89abAB][0-9a-fA-F]|%[cC]2%[aA][0dD]|%[dD][9bB]%[abAB][0-9]")) parts2 = join_3(split_1(parts2, piece), decodeUriComponent(piece) || piece);
 const byte = find(parts2, "%[89a-fA-F][0-9a-fA-F]", -1) >= 0 ? pattern("%[89a-fA-F][0-9a-fA-F]") : null;
 return byte ? parts2.replace(byte, " ") : parts2;
}
var RESERVED_NAMES = "^(?:gtm\\.|data_processing_options|ga_session_|session_|gdpr|gpp|sha256_)";
function sentenceFor(code9) {
 return textBehind(code9) || join_3(split_1(code9, "_"), " ");
}
function describeNotes() {
 function describe(problem) {
  return shape_10(problem.k && short(problem.k) + ": ", join_3(split_1(problem.a, "_"), " "), problem.f && shape_10(" (", short(problem.f), ")"));
 }
 return length_2(notes) === 0 ? "" : shape_10(" Note: " + join_3(slice_4(notes, 0, 10).map(describe), "; "), length_2(notes) > 10 ? shape_10("; and ", length_2(notes) - 10, " more") : "", ".");
}
var EVENT_NAMES = "pageview:PageView;viewcontent:ViewContent;search:Search;addtocart:AddToCart;addtowishlist:AddToWishlist;initiatecheckout:InitiateCheckout;addpaymentinfo:AddPaymentInfo;purchase:Purchase;lead:Lead;completeregistration:CompleteRegistration;subscribe:Subscribe;starttrial:StartTrial;contact:Contact;customizeproduct:CustomizeProduct;donate:Donate;findlocation:FindLocation;schedule:Schedule;submitapplication:SubmitApplication;appendvalue:AppendValue;page_view:PageView;gtm.dom:PageView;gtmdom:PageView;view_item:ViewContent;viewitem:ViewContent;view_search_results:Search;viewsearchresults:Search;add_to_cart:AddToCart;add_to_wishlist:AddToWishlist;begin_checkout:InitiateCheckout;begincheckout:InitiateCheckout;add_payment_info:AddPaymentInfo;generate_lead:Lead;generatelead:Lead;sign_up:CompleteRegistration;signup:CompleteRegistration;user_engagement:;session_start:;first_visit:;first_open:;screen_view:;app_update:;app_remove:;os_update:;scroll:;click:;file_download:;form_start:;form_submit:;video_start:;video_progress:;video_complete:;ad_click:;ad_exposure:;ad_impression:;ad_query:;ad_reward:;adunit_exposure:;app_clear_data:;app_exception:;app_store_refund:;app_store_subscription_cancel:;app_store_subscription_convert:;app_store_subscription_renew:;dynamic_link_app_open:;dynamic_link_app_update:;dynamic_link_first_open:;firebase_campaign:;firebase_in_app_message_action:;firebase_in_app_message_dismiss:;firebase_in_app_message_impression:;in_app_purchase:;notification_dismiss:;notification_foreground:;notification_open:;notification_receive:;notification_send:;gtm.js:;gtm.load:;gtm.init:;gtm.init_consent:;gtm.click:;gtm.linkclick:;gtm.formsubmit:;gtm.historychange:;gtm.historychange-v2:;gtm.pageerror:;gtm.scrolldepth:;gtm.timer:;gtm.video:;gtm.elementvisibility:;gtm.triggergroup:";
var REQUIRED_PARAMETERS = "Purchase:custom_data.value custom_data.currency;AppendValue:original_event_data.event_name original_event_data.event_time";
var ACTION_SOURCES = "website:7|user_data.client_user_agent event_source_url;app:7 app_data.advertiser_tracking_enabled app_data.application_tracking_enabled app_data.extinfo app_data.extinfo.0 app_data.extinfo.4;physical_store:62;phone_call:7;email:7;chat:7;system_generated:7;business_messaging:7 messaging_channel;other:7";
var MESSAGING_NEEDS = "whatsapp:whatsapp_business_account_id page_id;messenger:page_id;instagram:ig_account_id";
var TOO_BROAD = " ct country st zp ge client_user_agent | db client_user_agent | fn ge | ln ge ";
var VERSIONS = "v27.0:1856908800000;v26.0:1856908800000;v25.0:1848441600000;v24.0:1834444800000;v23.0:1822953600000;v22.0:1810771200000;v21.0:1800489600000;v20.0:1790208000000;v19.0:1779321600000";
function spelled(name9) {
 const bare2 = bareName(name9);
 const known2 = tableOf(EVENT_NAMES)["." + bare2] || "";
 return toLowerCase_5(known2) === bare2 ? known2 : name9;
}
function listedName(name10) {
 for (const row2 of rowsOf("eventNameMap")) {
  if (textOf(row2.eventName) === name10)
   return spelled(textOf(row2.metaName));
 }
}
function knownName(name12) {
 function vendorsName(name11, names3) {
  const vendors = tableOf("checkoutcompleted:Purchase;checkoutstarted:InitiateCheckout;productaddedtocart:AddToCart;productviewed:ViewContent;paymentinfosubmitted:AddPaymentInfo;searchsubmitted:Search;pageviewed:PageView;ordercompleted:Purchase;productadded:AddToCart;productssearched:Search;paymentinfoentered:AddPaymentInfo;productaddedtowishlist:AddToWishlist;checkout:InitiateCheckout;productdetail:ViewContent;productdetails:ViewContent;transaction:Purchase;orderconfirmation:Purchase;eecadd:AddToCart;eecdetail:ViewContent;gtm4wpordercompletedeec:Purchase;gtm4wpaddproducttocarteec:AddToCart;gtm4wpchangedetailvieweec:ViewContent;dlsearchresults:Search;trytaggingviewsearchresult:Search;shopstudiogoogletagmanagercloudcheckoutprogress:InitiateCheckout;dlsubscribe:");
  const whole2 = vendors["." + bareName(name11)];
  if (whole2 !== undefined)
   return whole2 || undefined;
  const affixes = pattern("_stape$|^dl_|^trytagging_|^ee_|^analyzify_|^eec\\.|^shop_studio_google_tag_manager_cloud_");
  const lower = toLowerCase_5(name11);
  const rest4 = affixes ? lower.replace(affixes, "") : lower;
  return rest4 === lower ? undefined : names3["." + bareName(rest4)] || vendors["." + bareName(rest4)] || undefined;
 }
 const names4 = tableOf(EVENT_NAMES);
 const known3 = names4["." + name12.toLowerCase()];
 return known3 !== undefined ? known3 : names4["." + bareName(name12)] || vendorsName(name12, names4);
}
function walk(container, keys2, at7) {
 function walkMembers(value15, prefix3, found4) {
  for (const member2 of (membersOf(value15) || [value15]).slice(0, 20)) {
   typeof member2 === "object" && member2 !== null && walk(member2, Object.keys(member2), { y: prefix3, p: found4 });
  }
 }
 const prefix2 = at7.y;
 const found3 = at7.p;
 const bySign = found3.F;
 const table2 = found3.w;
 for (const key5 of keys2) {
  const path2 = prefix2 + key5;
  const row3 = table2[path2];
  if (row3) {
   const places3 = bySign[row3[0]];
   const field5 = row3[1];
   const value14 = container[key5];
   if (places3) {
    if (value14 != null) {
     places3[field5] ? addPlace(places3, field5, { row: row3, path: path2, value: value14 }) : places3[field5] = [{ row: row3, path: path2, value: value14 }];
    }
   } else if (row3[0] === ">")
    walkMembers(unpacked(value14), path2 + ".", found3);
  } else if (prefix2 === ".") {
   substring_15(key5, 5) !== "x-ga-" && push_13(found3.l, key5);
  } else if (indexOf_0(prefix2, ".user_data.") === 0) {
   push_13(found3.strangers, { path: substring_9(path2, 1), key: key5, value: container[key5] });
  }
 }
}
var CURRENCIES = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";
function bare(letter) {
 const at10 = indexOf_0(COMPOSED_LETTERS, letter);
 if (at10 % 3 === 2)
  return bare(charAt_8(COMPOSED_LETTERS, at10 - 2));
 const plain9 = indexOf_0("øołlđdıiəaðdħh", letter);
 return plain9 % 2 === 0 ? charAt_8("øołlđdıiəaðdħh", plain9 + 1) : letter;
}
function byName(name31) {
 const found27 = rowCode(name31, spelledOut(COUNTRIES)) || rowCode(name31, "|in भारत |jp 日本 |ae الإماراتالعربيةالمتحدة |sa السعودية |sg 新加坡 |ua украіна украина |th ไทย |af افغانستان |dz الجزائر |am հայաստան |bh البحرين |bd বাংলাদেশ |by беларусь |ba боснаихерцеговина |bg българия |kh កម្ពុជា |td تشاد |cn 中国 中國 |cy κυπρος |dj جيبوتي |eg مصر |et ኢትዮጵያ |fo færoerne |ge საქართველო |gr ελλαδα |hk 香港 |ir ایران |iq العراق |il ישראל إسرائيل |jo الأردن |kz қазақстан казахстан |kr 대한민국 한국 |kw الكويت |kg кыргызстан киргизия |la ລາວ |lb لبنان |ly ليبيا |mo 澳门 |mv މާލީ |mr موريتانيا |md молдавия |mn монгол |ma المغرب |mm မြန်မာ |np नेपाल |mk севернамакедонија |om عمان |pk پاکستان |ps فلسطين |qa قطر |ru россия |so الصومال |lk இலங்கை ශ්රීලංකා |sd السودان |sy سوريا |tw 中国台湾省 台灣 |tj тоҷикистон таджикистан |tn تونس |uz узбекистан |ye اليمن |me црнагора |rs србија ");
 if (found27 !== "")
  return found27;
 for (const prefix4 of split_1("republicof kingdomof stateof wealthof alityof duchyof the", " ")) {
  const at13 = indexOf_0(name31, prefix4);
  const code14 = at13 < 0 ? "" : byName(slice_6(name31, at13 + length_2(prefix4)));
  if (code14 !== "")
   return code14;
 }
 return "";
}
var TERRITORIES = "|dc districtofcolumbia washingtondc |pr puertorico |gu guam |as americansamoa |vi usvirginislands unitedstatesvirginislands virginislands |mp northernmarianaislands |aa armedforcesamericas |ae armedforceseurope |ap armedforcespacific ";
var LIMITED_DATA_USE_CODES = "ca:1000;co:1001;ct:1002;fl:1003;or:1004;tx:1005;mt:1006;de:1007;ne:1008;nh:1009;nj:1010;mn:1011;md:1012;ri:1013";
function isPreview() {
 const container2 = getContainerVersion();
 return container2.previewMode === true || container2.debugMode === true;
}
function logsOutcomes() {
 const level2 = setting("logLevel", "preview");
 return level2 === "always" || level2 !== "never" && isPreview();
}
var GCD_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
function ofPair(gcd2, position2) {
 function ofFollowed(gcd, followed, position) {
  return followed > 0 && followed < position ? ofPair(gcd, followed) : "";
 }
 function ofBits(bits) {
  return bits === 3 ? "granted" : bits === 2 ? "denied" : "";
 }
 if (gcd2.length < position2 + 2)
  return "";
 const first5 = GCD_ALPHABET.indexOf(gcd2.charAt(position2));
 const second = GCD_ALPHABET.indexOf(gcd2.charAt(position2 + 1));
 if (first5 < 0 || second < 0)
  return "";
 const delegate = Math.floor(first5 / 4);
 return gcd2.charAt(0) !== "1" || delegate > 0 && delegate < 12 ? "" : ofBits(second % 4) || ofBits(Math.floor(second / 4) % 4) || ofFollowed(gcd2, 2 * (delegate - 12) + 1, position2) || ofBits(Math.floor(second / 16)) || ofBits(first5 % 4);
}
var computeEffectiveTldPlusOne = require("computeEffectiveTldPlusOne");
var createRegex = require("createRegex");
var fromBase64 = require("fromBase64");
var getAllEventData = require("getAllEventData");
var getContainerVersion = require("getContainerVersion");
var getType = require("getType");
var sendHttpRequest = require("sendHttpRequest");
var setCookie = require("setCookie");
var toBase64 = require("toBase64");
function readEventName(event) {
 const fixed = setting("eventNameMode", "mapped") === "fixed";
 const name14 = fixed ? setting("fixedEventName", "") : textOf(event.event_name);
 if (!name14)
  return { h: "", e: false, a: "no_event_name" };
 if (fixed)
  return { h: spelled(name14), e: true };
 const listed2 = listedName(name14);
 if (listed2 !== undefined)
  return listed2 ? { h: listed2, e: true } : { h: "", e: true, a: "mapped_to_nothing", f: name14 };
 const known4 = knownName(name14);
 return known4 ? { h: known4, e: false } : known4 === "" ? { h: "", e: false, a: "automatic_event", f: name14 } : isOn("listsAsViewContent", false) && bareName(name14) === "viewitemlist" ? { h: "ViewContent", e: false } : setting("unmappedEvents", "custom") === "skip" ? { h: "", e: true, a: "unmapped_event", f: name14 } : { h: name14, e: true };
}
function consentAgainst(event21) {
 function firstOf2(event19, names12) {
  for (const name41 of names12.split(" ")) {
   const text90 = event19[name41] ? textOf(event19[name41]) : "";
   if (text90 && text90 < "a")
    return text90;
  }
  return "";
 }
 function ofWord(value53) {
  if (value53 === "")
   return "";
  const word2 = "|" + textOf(value53).toLowerCase() + "|";
  return "|granted|true|1|".indexOf(word2) >= 0 ? "granted" : "|denied|false|0|".indexOf(word2) >= 0 ? "denied" : "";
 }
 if (!isOn("respectConsent", true))
  return;
 for (const type2 of isOn("requireAdUserData", false) ? ["ad_storage", "ad_user_data"] : ["ad_storage"]) {
  const positions = "ad_storage:21;ad_user_data:95".split(type2 + ":")[1];
  const digits19 = firstOf2(event21, "x-ga-gcs");
  const gcs = digits19 && ofWord(digits19.charAt(makeNumber(positions.charAt(0))));
  const pairs2 = firstOf2(event21, "x-ga-gcd x-ga-mp2-gcd");
  let consent = gcs === "denied" ? gcs : pairs2 && ofPair(pairs2, makeNumber(positions.charAt(1))) || gcs;
  for (const path8 of "consent_state x-sst-system_properties.consent.consentGrantedState".split(" ")) {
   if (consent !== "denied" && event21[path8.split(".")[0]]) {
    const state3 = valueAt(event21, path8);
    state3 !== undefined && (consent = ofWord(valueAt(unpacked(state3), type2)) || consent);
   }
  }
  const consent2 = consent;
  if (consent2 === "denied")
   return { a: "consent_denied", f: type2 };
  if (!consent2 && setting("withoutConsentSignal", "send") === "skip")
   return { a: "consent_unknown", f: type2 };
 }
}
function handle(event25, name44) {
 function plainText(value28) {
  function composed(text55) {
   if (find(text55, "[\\x{300}-\\x{36F}]", -1) < 0)
    return text55;
   let joined2 = "";
   for (const ch2 of split_1(text55, "")) {
    const at9 = ch2 > "˿" && ch2 < "Ͱ" && joined2 !== "" ? indexOf_0(COMPOSED_LETTERS, slice_6(joined2, -1) + ch2) : -1;
    joined2 = at9 < 0 ? joined2 + ch2 : slice_4(joined2, 0, -1) + charAt_8(COMPOSED_LETTERS, at9 + 2);
   }
   return joined2;
  }
  return !seen.t && isUnusual(value28) ? composed(narrow(without(value28, "[^\\p{L}\\p{M}\\p{N}]|[\\x{2B0}-\\x{2FF}]|[\\x{FE00}-\\x{FE0F}]").toLowerCase())) : without(value28.toLowerCase(), "[^a-z0-9]+");
 }
 function withoutAccents(text57) {
  return !seen.t && isUnusual(text57) ? join_3(split_1(text57, "").map(((ch3) => ch3 > "~" ? bare(ch3) : ch3)), "") : text57;
 }
 function isPlaceholder(value19) {
  const text32 = trim_17(value19);
  return indexOf_0("|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]|true|false||", shape_10("|", toLowerCase_5(text32), "|")) >= 0 || indexOf_0(text32, "{{") === 0 || text32 === "NaN";
 }
 function spellings(names) {
  return names + "\n" + names.toLowerCase() + "\n" + bareName(names);
 }
 function leavesPlaceholder(documented7, value42) {
  return documented7 > "A" && (documented7.length !== value42.length || value42 > "~") && isPlaceholder(documented7);
 }
 function countryCode(value32) {
  const text58 = plainText(join_3(split_1(slice_4(value32, 0, 80), "&"), "and"));
  return length_2(text58) === 2 && indexOf_0(COUNTRIES, "|" + text58) >= 0 ? text58 : byName(withoutAccents(text58));
 }
 function forms(documented, library) {
  return { i: documented, j: library === documented ? "" : library };
 }
 function pairsIn(text12) {
  return text12.split(";").join("\n").split("?").join("\n").split("#").join("\n").split("&").join("\n");
 }
 function isPersonalName(name3, value9) {
  const text11 = spellings(name3);
  if (find(text11, "(?m)^(?:code|state|session|hash)$", 0) >= 0)
   return find(value9, "^(?:.{32}|[0-9a-f]{20,}$)", 0) >= 0;
  if (find(text11, "(?m)" + PERSONAL_NAMES, 0) < 0)
   return false;
  const harmless = pattern("headphone|earphone|microphone|smartphone|iphone|saxophone|xylophone|taxidermy|renaissance|renacimiento|placeholder");
  return !harmless || find(text11.replace(harmless, "-"), "(?m)" + PERSONAL_NAMES, 0) >= 0;
 }
 function areSpecial(names2) {
  return names2 !== "" && find(spellings(names2), "(?m)" + PERSONAL_NAMES + "|^(?:code|state|session|hash)$|" + RESERVED_NAMES, 0) >= 0;
 }
 function isEmpty(text) {
  return "|undefined|null|NaN|(not set)|[object Object]||".indexOf("|" + text + "|") >= 0;
 }
 function shape_11(_0) {
  return { i: "", j: "", c: _0 };
 }
 function normalise(rule, value43, country6) {
  if (!seen.t && isPlaceholder(value43))
   return shape_11("placeholder");
  const found31 = rule(value43, country6);
  return leavesPlaceholder(found31.i, value43) ? { i: "", j: "", c: "placeholder" } : found31;
 }
 function stateRule(value39, ofCustomer) {
  function libraryState(value38) {
   function mayHoldState(letters2) {
    for (let at15 = 0; at15 + 4 <= letters2.length; at15 = at15 + 1) {
     if (STATES.indexOf(" " + letters2.slice(at15, at15 + 4)) >= 0)
      return true;
    }
    return false;
   }
   const letters3 = without(value38.toLowerCase(), "[^a-z]+");
   if (letters3.length < 4)
    return slice_4(letters3, 0, 2);
   const exact = STATES.indexOf(" " + letters3 + " ");
   if (STATES.charAt(exact - 3) === "|")
    return slice_4(STATES, exact - 2, exact);
   if (mayHoldState(letters3)) {
    for (let bar3 = 0; bar3 >= 0; bar3 = STATES.indexOf("|", bar3 + 1)) {
     const name34 = slice_4(STATES, bar3 + 4, STATES.indexOf(" ", bar3 + 4));
     if (indexOf_0(letters3, name34) >= 0)
      return slice_4(STATES, bar3 + 1, bar3 + 3);
    }
   }
   return letters3.slice(0, 2);
  }
  function americanCode(region, country3) {
   function isCode(text68) {
    return length_2(text68) === 2 && (indexOf_0(STATES, shape_10("|", text68, " ")) >= 0 || indexOf_0(TERRITORIES, shape_10("|", text68, " ")) >= 0);
   }
   const abbreviations = country3 === "us" ? "|ak alas |az ariz |ct conn |hi haw |ks kans kan |mn minn |ms miss |mt mont |nv nev |pa penn penna |tn tenn |tx tex |va virg |wv wva |nm nmex |nc ncar |nd ndak |sc scar |sd sdak " : country3 === "ca" ? "|qc que pq |ab alta |mb man |nl nfld nf |pe pei |nt nwt |yt yk " : "";
   for (const part2 of [region, split_1(region, ",")[0] || "", split_1(region, "(")[0] || ""]) {
    const name35 = withoutAccents(plainText(part2));
    if (isCode(name35))
     return name35;
    const code16 = name35 && (rowCode(name35, STATES) || rowCode(name35, TERRITORIES) || rowCode(name35, abbreviations));
    if (code16)
     return code16;
   }
   const found30 = country3 === "us" ? libraryState(region) : "";
   return isCode(found30) ? found30 : "";
  }
  const text70 = value39.trim();
  const named = text70.charAt(2) === "-" && text70.length > 3 && text70.length < 7 ? countryCode(text70.slice(0, 2)) : "";
  const region2 = named === "" ? text70 : text70.slice(3);
  const country4 = named || ofCustomer;
  const documented5 = (country4 === "" || country4 === "us" || country4 === "ca") && americanCode(region2, country4) || plainText(region2);
  return documented5 === "" ? { i: "", j: "", c: "nothing_left" } : forms(documented5, libraryState(value39));
 }
 function countryRule(value34) {
  function beforeAddition(value33) {
   let name32 = value33;
   for (const stop of [",", "(", "/", " - "]) name32 = split_1(name32, stop)[0] || "";
   return name32;
  }
  if (value34.length === 2) {
   const lower3 = value34.toLowerCase();
   if (COUNTRIES.indexOf("|" + lower3) >= 0)
    return forms(lower3, "");
  }
  const name33 = trim_17(value34);
  const code15 = countryCode(name33) || countryCode(beforeAddition(name33));
  return code15 === "" ? shape_11("country_unknown") : forms(code15, "");
 }
 function isCurrency(code11) {
  return code11.length === 3 && CURRENCIES.indexOf(code11) % 4 === 0;
 }
 function safeText(raw) {
  const text29 = textOf(raw);
  return looksPersonal(text29) ? "" : text29;
 }
 function firstText(places5) {
  if (places5) {
   for (const place5 of places5) {
    const text26 = textOf(place5.value);
    if (!isEmpty(text26))
     return text26;
   }
  }
  return "";
 }
 function textsOf(place3) {
  if (typeof place3.value === "string" && !place3.all)
   return [place3.value];
  const texts = [];
  const add3 = ((value16, depth) => {
   if (isScalar(value16)) {
    push_13(texts, "" + value16);
   } else if (depth > 0)
    for (const member3 of slice_4(membersOf(value16) || [], 0, 20)) add3(member3, depth - 1);
  });
  for (const value17 of place3.all || [value_14(place3)]) add3(value17, 2);
  return slice_4(texts, 0, 20);
 }
 function addGiven(places2, field4, given) {
  addPlace(places2, field4, { row: ["", field4, given.rank], path: "." + given.from, value: value_14(given) });
 }
 function note(code7, field, detail) {
  push_13(notes, { a: code7, k: field, f: detail });
 }
 function namesPersonal(text13) {
  function isPersonalPair(pair) {
   const at4 = indexOf_0(pair, "=");
   return at4 > 0 && isPersonalName(substring_15(pair, at4), substring_9(pair, at4 + 1));
  }
  let form2 = text13;
  for (let round = 0; round <= 5; round++) {
   const pairs = pairsIn(join_3(split_1(join_3(split_1(join_3(split_1(form2, '":'), "="), '"'), "&"), "+"), " "));
   if (areSpecial(join_3(split_1(pairs, "="), "\n")) && split_1(pairs, "\n").some(isPersonalPair))
    return true;
   if (indexOf_0(form2, "%") < 0)
    return false;
   form2 = decoded(form2);
  }
  return false;
 }
 function parsed(value6) {
  return typeof value6 === "string" ? JSON.parse(value6) : value6;
 }
 function addIf(members8, key31, value56) {
  value56 && (members8[key31] = value56);
 }
 function isPixelId(text84) {
  return text84.length <= 20 && isDigits(text84);
 }
 function traceIn(body3) {
  const trace = valueAt(body3, "fbtrace_id") || valueAt(body3, "error.fbtrace_id");
  return typeof trace !== "string" || length_2(trace) > 40 ? "" : find(trace, "[^A-Za-z0-9_-]", 0) < 0 ? trace : "";
 }
 function limit(event10, country9, state) {
  event10[OPTIONS] = ["LDU"];
  event10.data_processing_options_country = country9;
  event10.data_processing_options_state = state;
 }
 function requiredBy(eventName) {
  return REQUIRED_PARAMETERS.indexOf(eventName + ":") >= 0 && tableOf(REQUIRED_PARAMETERS)["." + eventName] || "";
 }
 function placeName(found38, key21, country7) {
  for (const place12 of found38.g[key21] || []) {
   for (const text77 of textsOf(place12)) {
    const name38 = normalise(key21 === "st" ? stateRule : countryRule, text77.substring(0, 100), country7).i;
    if (name38)
     return name38;
   }
  }
  return "";
 }
 function noteAt(code17, key20, place11) {
  note(code17, "user_data." + key20, substring_9(place11.path, 1));
 }
 function readOthers(found36) {
  if (find(bareName(join_3(found36.l, "\n")), "(?m)" + PLUGIN_TOPS, -1) < 0)
   return;
  found36.l = filter_18(found36.l, ((name37) => {
   const value47 = found36.event[name37];
   return !(value47 != null && find(bareName(name37), PLUGIN_TOPS, -1) === 0) || !read2(found36, { path: name37, value: value47 }, 3);
  }));
 }
 function readStrangers(found35) {
  for (const stranger of slice_4(found35.strangers, 0, 20)) {
   if (value_14(stranger) == null || value_14(stranger) === "" || charAt_8(stranger.key, 0) === "_")
    continue;
   !read2(found35, stranger, 3) && find(bareName(stranger.key), "street|address|company|housenumber|line[123]|^id$|^_", -1) < 0 && push_13(found35.unknown, stranger.path);
  }
 }
 function hashedKeys() {
  return split_1("em ph fn ln ge db ct st zp country external_id", " ");
 }
 function readHashed(value44) {
  const text74 = length_2(value44) < 32 ? "" : trim_17(value44);
  const parts7 = split_1(text74, ".");
  const suffix2 = parts7[1];
  const digest = toLowerCase_5(parts7[0]);
  return !(text74 && indexOf_0(text74, " ") < 0 && find(text74, "^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{64})(?:\\.[A-Za-z0-9_-]{2}|\\.[A-Za-z0-9_-]{8})?$", length_2(text74) % 32) === 0) || !(suffix2 === undefined || length_2(suffix2) > 2 || indexOf_0(".AQ.Ag.Aw.BA.BQ.Bg.", shape_10(".", suffix2, ".")) >= 0) ? { m: "none", value: "" } : indexOf_0("|5feceb66ffc86f38|e3b0c44298fc1c14|74234e98afe7498f|eb045d78d2731073|c9a560c74de368dc|5da3a4c7f1179442|140bedbf9c3f6d56|552e423045fcbd94|a683c5c5349f6f7f|0969f08f8f4a8774|54a9097b334fb138|1aef939917215ce7|34292f4267fcc405|1c9e6f54a903f72c|1fac73a113225b8b|a0daef01ab98f9cb|1bd86e06d9631209|b23a6a8439c0dde5|8fe7794d43e70acc|2e1cfa82b035c26c|d29a0939bcb51176|ff71cf74abb3ccb0|2f183a4e64493af3|b68919aff001d836|b6260c376116eecf|017ad73325fcf108|b5bea41b6c623f7c|fcbcf165908dd18a|d41d8cd98f00b204|", shape_10("|", slice_4(digest, 0, 16), "|")) >= 0 ? { m: "empty", value: "" } : { m: length_2(digest) > 32 ? "sha256" : "md5", value: suffix2 === undefined ? digest : text74 };
 }
 function libraryPhone(digits16) {
  const rest8 = withoutZeros(digits16);
  return rest8.length < 7 || rest8.length > 15 ? "" : rest8;
 }
 function digitsOf(text62) {
  return without_16(text62);
 }
 function isLibraryEmail(text59) {
  return find(text59, "^[a-z0-9_!#$%&'*+/=?^`{|}~-]+(?::?\\.[a-z0-9_!#$%&'*+/=?^`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$", text59.indexOf("@") - 1) >= 0;
 }
 function externalIdRule(value31) {
  const spaceless = !seen.t && isUnusual(value31) ? without(value31, "[" + SPACES + "]+") : value31.split(" ").join("");
  const library3 = spaceless.toLowerCase();
  return "|0|-1|guest|visitor|user|test|".indexOf("|" + library3 + "|") >= 0 || isNobodysId(spaceless) ? { i: "", j: "", c: "shared_id" } : forms(value31.trim(), library3);
 }
 function dateOf(year2, month2, day) {
  return year2 >= 1900 && year2 < 10000 && month2 > 0 && month2 < 13 && day > 0 && day <= (month2 !== 2 ? month2 === 4 || month2 === 6 || month2 === 9 || month2 === 11 ? 30 : 31 : year2 % 4 === 0 && (year2 % 100 !== 0 || year2 % 400 === 0) ? 29 : 28) ? "" + shape_10(year2 * 10000, month2 * 100, day) : "";
 }
 function valuesOf2(key13, found22) {
  const stored = getCookieValues("_" + key13)[0];
  const own5 = found22.g[key13] ? firstText(found22.g[key13]) : "";
  const values3 = own5 ? [own5] : [];
  return stored ? values3.concat([stored]) : values3;
 }
 function idIn(value24, nowMs3) {
  function isTime(text47, nowMs2) {
   return length_2(text47) === 13 && text47 <= "" + (nowMs2 + 86400000) && isDigits(text47);
  }
  const segments = split_1(value24, ".");
  const level = segments[1];
  const suffix = segments[4];
  return length_2(segments) < 4 || length_2(segments) > 5 || segments[0] !== "fb" ? "" : suffix !== undefined && find(suffix, "^(?:[A-Za-z0-9_-]{2}|[A-Za-z0-9_-]{8})$", 0) < 0 ? "" : length_2(level) < 3 && isDigits(level) && isTime(segments[2], nowMs3) ? segments[3] : "";
 }
 function isClickId(text46) {
  return text46 !== "" && length_2(text46) <= 500 && find(text46, "[^A-Za-z0-9_-]", -1) < 0 && !isNobodysId(text46);
 }
 function domainLevel(found19) {
  const url4 = firstText(found19.d.event_source_url);
  const domain = url4 && computeEffectiveTldPlusOne(url4);
  return domain && indexOf_0(domain, ".") > 0 ? length_2(split_1(domain, ".")) - 1 : 1;
 }
 function cleanParameters(query, mark2) {
  return join_3(filter_18(split_1(query, mark2), ((parameter2) => !(namesPersonal(indexOf_0(parameter2, "=") < 0 ? parameter2 + "=" : parameter2) ? true : looksPersonal(parameter2) || looksPersonal(join_3(split_1(parameter2, "+"), " "))))), mark2);
 }
 function affix(name18) {
  const saved2 = form[name18];
  return typeof saved2 === "string" ? saved2 : "";
 }
 function convert2(raw15, kind2) {
  function toText(raw10) {
   if (!isScalar(raw10))
    return { c: "wrong_type" };
   const text39 = textOf(raw10);
   return isEmpty(text39) ? { c: "placeholder" } : looksPersonal(text39) ? { c: "personal_parameter" } : { value: text39 };
  }
  function toNumber(raw7) {
   function hasTwoReadings(text34) {
    const sign3 = charAt_8(text34, length_2(text34) - 4);
    return (sign3 === "." || sign3 === ",") && find(text34, "^-?[1-9][0-9]{0,2}[.,][0-9]{3}$", 0) === 0;
   }
   function readAmount(raw6) {
    function plainOf(text37) {
     function ungrouped(text36) {
      function isGrouped(text35, sign4, rest6) {
       return find(text35, shape_10(shape_10(shape_10("^[0-9]{1,3}(?:" + sign4, sign4 === "[,]" ? "[0-9]{2,3}" : "[0-9]{3}", ")*"), sign4, "[0-9]{3}"), rest6, "$"), -1) === 0;
      }
      const gap = shape_10("[", SPACES, "'’]");
      const isSpaced = isGrouped(text36, gap, "(?:[.,][0-9]*)?");
      const digits12 = isSpaced ? without(text36, gap) : text36;
      const comma = digits12.lastIndexOf(",");
      const dot = digits12.lastIndexOf(".");
      const sign5 = comma > dot ? "," : ".";
      const other2 = comma > dot ? "." : ",";
      if (comma >= 0 && dot >= 0) {
       return isGrouped(digits12, shape_10("[", other2, "]"), shape_10("[", sign5, "][0-9]+")) ? join_3(split_1(join_3(split_1(digits12, other2), ""), sign5), ".") : "";
      }
      const parts5 = split_1(digits12, sign5);
      return length_2(parts5) > 2 ? isGrouped(digits12, shape_10("[", sign5, "]"), "") ? join_3(parts5, "") : "" : !isSpaced && hasTwoReadings(digits12) ? "" : join_3(parts5, ".");
     }
     function money() {
      return shape_10("(?:", join_3(split_1(toLowerCase_5(CURRENCIES), " "), "|"), "|(?:us|ca|au|nz|hk|sg|nt|mx|r|a|c|s)?\\p{Sc}|kr\\.?|zł|kč|ft|lei|rs\\.?|rp\\.?|rm|tl|dh|руб\\.?|лв\\.?)");
     }
     const lower2 = join_3(split_1(toLowerCase_5(text37), "−"), "-");
     const isBefore = charAt_8(lower2, 0) === "-";
     const bare22 = without(trim_17(isBefore ? slice_6(lower2, 1) : lower2), shape_10(shape_10(shape_10(shape_10("^", money(), "["), SPACES, "]*|(?:[.,][-–—]+)?(?:["), SPACES, "]*"), money(), ")?$"));
     const isNegative = isBefore || charAt_8(bare22, 0) === "-";
     const digits13 = ungrouped(!isBefore && isNegative ? trim_17(slice_6(bare22, 1)) : bare22);
     return digits13 && (isNegative ? "-" : "") + digits13;
    }
    function isPlain(text33) {
     const parts4 = split_1(charAt_8(text33, 0) === "-" ? substring_9(text33, 1) : text33, ".");
     return length_2(text33) <= 20 && length_2(parts4) <= 2 && isDigits(join_3(parts4, ""));
    }
    const text38 = trim_17(raw6);
    if (isPlain(text38))
     return hasTwoReadings(text38) ? undefined : { number: makeNumber(text38), isRepaired: false };
    const plain6 = length_2(text38) > 40 ? "" : plainOf(text38);
    return isPlain(plain6) ? { number: makeNumber(plain6), isRepaired: true } : undefined;
   }
   let number6 = raw7;
   let problem2;
   if (typeof raw7 === "string") {
    const amount = readAmount(raw7);
    if (!amount)
     return { c: "not_a_number" };
    if (!amount.isRepaired && looksPersonal(raw7))
     return { c: "personal_parameter" };
    number6 = amount.number;
    amount.isRepaired && (problem2 = "amount_repaired");
   }
   return isNumber(number6) ? Math.abs(number6) < 1000000000000000 ? { value: number6, c: problem2 } : { c: "not_a_number" } : { c: "wrong_type" };
  }
  function toIds(raw14) {
   const ids = filter_18((membersOf(charAt_8(textOf(raw14), 0) === "[" ? parsed(raw14) : raw14) || [raw14]).map(((member4) => value_14(toText(member4)))), ((id2) => id2 !== undefined));
   return length_2(ids) > 0 ? { value: ids } : { c: "wrong_type" };
  }
  function toChoice(raw13, choices) {
   const text40 = toLowerCase_5(textOf(raw13));
   return text40 !== "" && indexOf_0(text40, "/") < 0 && indexOf_0(choices, shape_10("/", text40, "/")) >= 0 ? { value: text40 } : { c: "not_a_choice" };
  }
  function toCurrency(raw12) {
   const code12 = textOf(raw12).toUpperCase();
   return isCurrency(code12) ? { value: code12 } : { c: "not_a_currency" };
  }
  function toCount(raw9) {
   const number7 = value_14(toNumber(raw9));
   return isNumber(number7) && number7 > 0 && Math.floor(number7) === number7 ? { value: number7 } : { c: "not_a_number" };
  }
  function toAmount(raw8) {
   const found10 = toNumber(raw8);
   return found10.value < 0 ? { c: "below_zero" } : found10;
  }
  return kind2 === "text" ? toText(raw15) : kind2 === "amount" ? toAmount(raw15) : kind2 === "number" ? toNumber(raw15) : kind2 === "count" ? toCount(raw15) : kind2 === "currency" ? toCurrency(raw15) : kind2 === "order" ? isNobodysId(textOf(raw15)) ? { c: isScalar(raw15) ? "placeholder" : "wrong_type" } : toText(raw15) : kind2 === "ids" ? toIds(raw15) : kind2 === "flag" ? raw15 === true || raw15 === false ? { value: raw15 } : toText(raw15) : toChoice(raw15, kind2);
 }
 function objectOf(name16) {
  const value20 = unpacked(form[name16]);
  return object_12(typeof value20, value20) && !membersOf(value20) ? value20 : undefined;
 }
 function addAll(places6, given2) {
  for (const field7 of keys_7(given2)) {
   const best = (given2[field7] || [])[0];
   if (!best)
    continue;
   const values2 = best.all || [value_14(best)];
   addGiven(places6, field7, { value: length_2(values2) > 1 ? values2 : values2[0], rank: '"', from: "the form’s object" });
  }
 }
 function toList(raw2) {
  const members2 = membersOf(parsed(raw2));
  return members2 && members2.map(safeText);
 }
 function toSeconds(time) {
  return time < 100000000000 ? Math.floor(time) : Math.floor(time >= 100000000000000 ? time / 1000000 : time / 1000);
 }
 function seldomText(found6, field6) {
  const text25 = textOf(found6.event[tableOf("event_name:event_name;client_id:client_id;session_id:ga_session_id;request_count:x-ga-request_count")["." + field6]]);
  return isEmpty(text25) ? "" : text25;
 }
 function firstValue(places4) {
  if (places4) {
   for (const place4 of places4) if (value_14(place4) !== "")
    return value_14(place4);
  }
 }
 function walkEvent(event3) {
  function namesIn(event2) {
   const names5 = Object.keys(event2);
   const text24 = "\n" + names5.join("\n");
   const needless = text24.indexOf("x-ga-") < 0 ? null : pattern("(?m)\\n(?:x-ga-[^ruv\\n].*|" + RESERVED + ")$");
   return needless ? text24.replace(needless, "").substring(1).split("\n") : names5;
  }
  const user = {};
  const custom = {};
  const fields = {};
  const found5 = { g: user, e: custom, d: fields, F: { "~": user, "*": custom, "": fields }, event: event3, l: [], strangers: [], unknown: [], w: JSON.parse('{".' + "event_location:>;user_data:>;~address:>;~home_address:>;common_cookie:>;ecommerce:>;ecommerce.purchase:>;ecommerce.purchase.actionField:>;ecommerce.checkout:>;ecommerce.add:>;ecommerce.remove:>;ecommerce.detail:>;ecommerce.click:>;app_data:>;original_event_data:>;event_id:|event_id|0;x-fb-event_id:|event_id|1;eventID:|event_id|2;eventId:|event_id|3;event_time:|event_time|0;timestamp:|event_time|1;action_source:|action_source|0;page_location:|event_source_url|0;event_source_url:|event_source_url|1;page_referrer:|referrer_url|0;referrer_url:|referrer_url|1;opt_out:|opt_out|0;x-fb-opt_out:|opt_out|1;messaging_channel:|messaging_channel|0;data_processing_options:|data_processing_options|0;data_processing_options_country:|data_processing_options_country|0;data_processing_options_state:|data_processing_options_state|0;x-ga-ur:|region|0;event_location.region:|region|1;event_location.country:|country|0;custom_properties:|custom_properties|0;test_event_code:|test_event_code|0;x-fb-ud-em:~|em|0;~email_address:~|em|1;~email:~|em|2;~em:~|em|3;~sha256_email_address:~|em|4;~sha256_email:~|em|5;email_address:~|em|6;email:~|em|7;emailAddress:~|em|8;x-fb-ud-ph:~|ph|0;~phone_number:~|ph|1;~phone:~|ph|2;~ph:~|ph|3;phone_number:~|ph|4;phone:~|ph|5;phoneNumber:~|ph|6;x-fb-ud-fn:~|fn|0;~address.first_name:~|fn|1;~first_name:~|fn|2;~firstName:~|fn|3;~fn:~|fn|4;~address.sha256_first_name:~|fn|5;~sha256_first_name:~|fn|6;first_name:~|fn|7;firstName:~|fn|8;FirstName:~|fn|9;nameFirst:~|fn|a;x-fb-ud-ln:~|ln|0;~address.last_name:~|ln|1;~last_name:~|ln|2;~lastName:~|ln|3;~ln:~|ln|4;~address.sha256_last_name:~|ln|5;~sha256_last_name:~|ln|6;last_name:~|ln|7;lastName:~|ln|8;LastName:~|ln|9;nameLast:~|ln|a;x-fb-ud-ge:~|ge|0;~gender:~|ge|1;~ge:~|ge|2;gender:~|ge|3;x-fb-ud-db:~|db|0;~date_of_birth:~|db|1;~birth_date:~|db|2;~birthdate:~|db|3;~dob:~|db|4;~db:~|db|5;date_of_birth:~|db|6;birth_date:~|db|7;dob:~|db|8;db:~|db|9;x-fb-ud-ct:~|ct|0;~address.city:~|ct|1;~home_address.city:~|ct|2;~city:~|ct|3;~ct:~|ct|4;city:~|ct|5;addressCity:~|ct|6;x-fb-ud-st:~|st|0;~address.region:~|st|1;~address.state:~|st|2;~home_address.region:~|st|3;~region:~|st|4;~state:~|st|5;~st:~|st|6;region:~|st|7;state:~|st|8;addressRegion:~|st|9;x-fb-ud-zp:~|zp|0;~address.postal_code:~|zp|1;~address.zip:~|zp|2;~home_address.postal_code:~|zp|3;~postal_code:~|zp|4;~zip:~|zp|5;~zip_code:~|zp|6;~zp:~|zp|7;postal_code:~|zp|8;postalCode:~|zp|9;zip:~|zp|a;zipCode:~|zp|b;x-fb-ud-country:~|country|0;~address.country:~|country|1;~home_address.country:~|country|2;~country:~|country|3;country:~|country|4;countryCode:~|country|5;country_id:~|country|6;addressCountry:~|country|7;x-fb-ud-external_id:~|external_id|0;~external_id:~|external_id|1;external_id:~|external_id|2;user_id:~|external_id|3;~user_id:~|external_id|4;userId:~|external_id|5;externalId:~|external_id|6;ip_override:~|client_ip_address|0;~client_ip_address:~|client_ip_address|1;client_ip_address:~|client_ip_address|2;user_agent:~|client_user_agent|0;~client_user_agent:~|client_user_agent|1;client_user_agent:~|client_user_agent|2;x-fb-ck-fbc:~|fbc|0;~fbc:~|fbc|1;fbc:~|fbc|2;_fbc:~|fbc|3;common_cookie._fbc:~|fbc|4;x-fb-ck-fbp:~|fbp|0;~fbp:~|fbp|1;fbp:~|fbp|2;_fbp:~|fbp|3;common_cookie._fbp:~|fbp|4;x-fb-ud-subscription_id:~|subscription_id|0;~subscription_id:~|subscription_id|1;subscription_id:~|subscription_id|2;subscriptionId:~|subscription_id|3;x-fb-ud-fb-login-id:~|fb_login_id|0;x-fb-ud-fb_login_id:~|fb_login_id|1;~fb_login_id:~|fb_login_id|2;fb_login_id:~|fb_login_id|3;fbLoginId:~|fb_login_id|4;x-fb-ud-lead_id:~|lead_id|0;~lead_id:~|lead_id|1;lead_id:~|lead_id|2;leadId:~|lead_id|3;x-fb-ud-anon_id:~|anon_id|0;~anon_id:~|anon_id|1;anon_id:~|anon_id|2;anonId:~|anon_id|3;x-fb-ud-madid:~|madid|0;~madid:~|madid|1;madid:~|madid|2;x-ga-resettable_device_id:~|madid|3;~page_id:~|page_id|0;page_id:~|page_id|1;~page_scoped_user_id:~|page_scoped_user_id|0;page_scoped_user_id:~|page_scoped_user_id|1;~ctwa_clid:~|ctwa_clid|0;ctwa_clid:~|ctwa_clid|1;~whatsapp_business_account_id:~|whatsapp_business_account_id|0;whatsapp_business_account_id:~|whatsapp_business_account_id|1;~ig_account_id:~|ig_account_id|0;ig_account_id:~|ig_account_id|1;~ig_sid:~|ig_sid|0;ig_sid:~|ig_sid|1;~sha256_phone_number:|google_phone_hash|0;~sha256_phone:|google_phone_hash|1;sha256_phone_number:|google_phone_hash|2;value:*|value|0;x-fb-cd-value:*|value|1;ecommerce.value:*|value|2;ecommerce.purchase.actionField.revenue:*|value|3;transactionTotal:*|value|4;revenue:*|value|5;currency:*|currency|0;x-fb-cd-currency:*|currency|1;ecommerce.currency:*|currency|2;ecommerce.currencyCode:*|currency|3;ecommerce.purchase.actionField.currency:*|currency|4;currencyCode:*|currency|5;currency_code:*|currency|6;x-fb-cd-contents:*|contents|0;contents:*|contents|1;items:*|contents|2;ecommerce.items:*|contents|3;ecommerce.purchase.products:*|contents|4;ecommerce.checkout.products:*|contents|5;ecommerce.add.products:*|contents|6;ecommerce.remove.products:*|contents|7;ecommerce.detail.products:*|contents|8;ecommerce.click.products:*|contents|9;ecommerce.products:*|contents|a;products:*|contents|b;transactionProducts:*|contents|c;ecommerce.impressions:*|contents|d;x-fb-cd-content_ids:*|content_ids|0;content_ids:*|content_ids|1;x-fb-cd-content_type:*|content_type|0;content_type:*|content_type|1;x-fb-cd-content_name:*|content_name|0;content_name:*|content_name|1;x-fb-cd-content_category:*|content_category|0;content_category:*|content_category|1;x-fb-cd-num_items:*|num_items|0;num_items:*|num_items|1;ecommerce.transaction_id:*|order_id|0;transaction_id:*|order_id|1;ecommerce.order_id:*|order_id|2;order_id:*|order_id|3;ecommerce.transactionId:*|order_id|4;transactionId:*|order_id|5;ecommerce.purchase.actionField.id:*|order_id|6;x-fb-cd-order_id:*|order_id|7;x-fb-cd-search_string:*|search_string|0;search_string:*|search_string|1;search_term:*|search_string|2;x-fb-cd-predicted_ltv:*|predicted_ltv|0;predicted_ltv:*|predicted_ltv|1;x-fb-cd-net_revenue:*|net_revenue|0;net_revenue:*|net_revenue|1;x-fb-cd-status:*|status|0;status:*|status|1;x-fb-cd-delivery_category:*|delivery_category|0;delivery_category:*|delivery_category|1;app_data.advertiser_tracking_enabled:|app_data.advertiser_tracking_enabled|0;advertiser_tracking_enabled:|app_data.advertiser_tracking_enabled|1;app_data.application_tracking_enabled:|app_data.application_tracking_enabled|0;application_tracking_enabled:|app_data.application_tracking_enabled|1;app_data.extinfo:|app_data.extinfo|0;extinfo:|app_data.extinfo|1;app_data.campaign_ids:|app_data.campaign_ids|0;app_data.install_referrer:|app_data.install_referrer|0;app_data.installer_package:|app_data.installer_package|0;app_data.url_schemes:|app_data.url_schemes|0;app_data.windows_attribution_id:|app_data.windows_attribution_id|0;app_data.vendor_id:|app_data.vendor_id|0;x-ga-vendor_device_id:|app_data.vendor_id|1;original_event_data.event_name:|original_event_data.event_name|0;original_event_data.event_time:|original_event_data.event_time|0;original_event_data.order_id:|original_event_data.order_id|0;original_event_data.event_id:|original_event_data.event_id|0;event_name:-;client_id:-;ga_session_id:-;x-ga-request_count:-".split(";~").join(";user_data.").split(":").join('":["').split(";").join('"],".').split("|").join('","') + '"]}') };
  walk(event3, namesIn(event3), { y: ".", p: found5 });
  return found5;
 }
 function isPersonal(value10, isNumeric) {
  return typeof value10 === "string" ? looksPersonal(value10) || indexOf_0(value10, "=") > 0 && namesPersonal(value10) : typeof value10 === "number" && !isNumeric && looksPersonal("" + value10);
 }
 function addIfAny(event22, key32, members9) {
  Object.keys(members9).length > 0 && (event22[key32] = members9);
 }
 function buildUserData(found52, place23, nowMs9) {
  function readPlace(place17, key24, how) {
   function isInexact(value48) {
    return typeof value48 === "number" && value48 > 9007199254740991;
   }
   function readHashes(place15, key23, reading3) {
    function hashValue(text76, reading2, wanted) {
     function sha256(text75) {
      return text75 && sha256Sync(text75, HEX);
     }
     if (length_2(text76) > 500)
      return shape_11("too_long");
     if (length_2(text76) >= 32) {
      const hashed = readHashed(text76);
      if (hashed.m === "empty")
       return shape_11("empty_hash");
      if (hashed.m === "sha256")
       return { i: value_14(hashed), j: "" };
      if (hashed.m === "md5" && reading2.x !== externalIdRule)
       return shape_11("md5");
      if (hashed.m === "md5")
       return { i: sha256(trim_17(text76)), j: value_14(hashed) };
     }
     if (wanted.G)
      return shape_11("not_a_hash");
     const found32 = normalise(reading2.x, text76, reading2.country);
     found32.j = wanted.H || !found32.i ? sha256(found32.j) : "";
     found32.i = sha256(found32.i);
     return found32;
    }
    const hashes2 = [];
    const library6 = [];
    const hashedOnly = indexOf_0(place15.path, "sha256_") >= 0;
    const both = isOn("sendBothForms", true);
    for (const text80 of textsOf(place15)) {
     const hash = hashValue(text80, reading3, { H: both, G: hashedOnly });
     hash.c && noteAt(hash.c, key23, place15);
     hash.i && indexOf_0(hashes2, hash.i) < 0 && push_13(hashes2, hash.i);
     hash.j && push_13(library6, hash.j);
    }
    length_2(hashes2) > 5 && noteAt("too_many_values", key23, place15);
    for (const hash2 of library6) if (indexOf_0(hashes2, hash2) < 0)
     push_13(hashes2, hash2);
    return length_2(hashes2) > 0 ? slice_4(hashes2, 0, 5) : undefined;
   }
   function readPlain(place14, key22, kind6) {
    function objectionTo(text78, kind5) {
     const bounds = kind5.split("/");
     if (!seen.t && isPlaceholder(text78))
      return "placeholder";
     if (kind5 !== "user_agent" && isNobodysId(text78))
      return "placeholder";
     if (text78.indexOf(" ") < 0 && readHashed(text78).m === "empty")
      return "empty_hash";
     if (bounds[1]) {
      if (!(length_2(text78) >= makeNumber(bounds[1]) && length_2(text78) <= makeNumber(bounds[2])) || !isDigits(text78))
       return "not_digits";
     }
     return looksPersonal(text78) ? "personal_parameter" : undefined;
    }
    for (const raw22 of textsOf(place14)) {
     const text79 = raw22.trim();
     const objection = text79 && objectionTo(text79, kind6);
     if (objection) {
      noteAt(objection, key22, place14);
     } else if (text79)
      return kind6.charAt(0) === "i" && text79.length <= 15 ? makeNumber(text79) : text79;
    }
   }
   if (typeof place17.value !== "string" && (place17.all || [place17.value]).some(isInexact)) {
    noteAt("inexact_number", key24, place17);
    return;
   }
   return typeof how === "string" ? readPlain(place17, key24, how) : readHashes(place17, key24, how);
  }
  function hashOne(place16, reading4) {
   const text81 = place16.value;
   if (!seen.t || typeof text81 !== "string" || text81.length >= 32)
    return;
   const found40 = reading4.x(text81, reading4.country);
   const documented8 = found40.i;
   if (!documented8 || documented8.length !== text81.length && leavesPlaceholder(documented8, text81))
    return;
   const hash3 = sha256Sync(documented8, HEX);
   return found40.j && isOn("sendBothForms", true) ? [hash3, sha256Sync(found40.j, HEX)] : [hash3];
  }
  function remember(userData3, cookie2) {
   const remembered2 = JSON.parse(fromBase64(cookie2) || "");
   if (split_1("em external_id", " ").some(((key15) => {
    const own6 = userData3[key15];
    const remnant = valueAt(remembered2, key15);
    return own6 !== undefined && typeof remnant === "string" && indexOf_0(own6, value_14(readHashed(remnant))) < 0;
   })))
    return;
   for (const key16 of hashedKeys()) {
    const remnant2 = userData3[key16] === undefined ? valueAt(remembered2, key16) : undefined;
    const hashed2 = typeof remnant2 === "string" ? readHashed(remnant2) : undefined;
    hashed2 && hashed2.m === "sha256" && (userData3[key16] = [value_14(hashed2)]);
   }
  }
  function zipRule(value41, country5) {
   function withoutCountry(text71) {
    const hyphen = text71.indexOf("-");
    return (hyphen === 1 || hyphen === 2) && text71.length > hyphen + 3 && text71 > "A" && text71.toLowerCase().indexOf("lv") < 0 ? text71.slice(hyphen + 1) : text71;
   }
   function libraryZip(value40) {
    const head = (value40.toLowerCase().split("-")[0] || "").trim();
    return head.length < 2 ? "" : head;
   }
   const trimmed = value41.trim();
   const text73 = plainText(withoutCountry(trimmed));
   return text73.length < 2 ? { i: "", j: "", c: "nothing_left" } : forms(trimmed.length === 10 && trimmed.charAt(5) === "-" && isDigits(text73) || country5 === "us" && text73.length > 2 ? isDigits(text73.slice(0, 5)) ? text73.length < 5 ? ("00" + text73).slice(-5) : text73.slice(0, 5) : text73 : text73, libraryZip(value41));
  }
  function cityRule(value37) {
   const documented4 = plainText(value37);
   if (documented4 === "")
    return shape_11("nothing_left");
   if (!(!seen.t && isUnusual(value37)))
    return forms(documented4, "");
   const library5 = toLowerCase_5(without(value37, "[^A-Za-z0-9]+"));
   return forms(documented4, isDigits(charAt_8(library5, 0)) ? "" : library5);
  }
  function phoneRule(value36, country2) {
   function read(reading, home4, digits17) {
    const explicit = numberWithCode(reading, home4);
    if (explicit !== "")
     return forms(explicit, libraryPhone(digits17));
    const completed = charAt_8(reading, 0) === "+" || indexOf_0(reading, "00") === 0 ? "" : numberWithoutCode(reading, home4);
    return completed === "" ? undefined : forms(completed, "");
   }
   function before2(text64, marks, digitFollows) {
    let kept3 = text64;
    for (const mark5 of split_1(marks, ".")) {
     const at14 = kept3.indexOf(mark5, 7);
     if (at14 < 0 || length_2(digitsOf(slice_4(kept3, 0, at14))) < 7)
      continue;
     const next = charAt_8(trim_17(slice_6(kept3, at14 + length_2(mark5))), 0);
     (!digitFollows || isDigits(next) || next !== "" && indexOf_0(":.=", next) >= 0) && (kept3 = slice_4(kept3, 0, at14));
    }
    return kept3;
   }
   function dialled(text63) {
    const parts6 = split_1(text63, "+");
    const first4 = without_16(parts6[0]);
    return length_2(parts6) === 1 || first4 !== "" ? first4 : "+" + without_16(parts6[1]);
   }
   const at12 = country2.length === 2 ? COUNTRIES.indexOf("|" + country2) : -1;
   const home5 = at12 < 0 ? "" : COUNTRIES.slice(at12 + 3, COUNTRIES.indexOf(" ", at12));
   const lower4 = value36.slice(0, 200).toLowerCase().trim();
   const signless = lower4.charAt(0) === "+" ? lower4.slice(1) : lower4;
   const digits18 = isUnusual(signless) || lower4.indexOf("#") >= 0 ? "" : without(signless, "[^a-z0-9]+");
   const plain11 = isDigits(digits18) ? digits18 : "";
   if (plain11 !== "") {
    const found28 = read(lower4.charAt(0) === "+" ? "+" + plain11 : plain11, home5, plain11);
    if (found28)
     return found28;
   }
   if (find(lower4, "^[0-9]+(?:[.,][0-9]+)?e\\+?[0-9]{1,2}$", -1) === 0)
    return shape_11("inexact_number");
   const text67 = trim_17(narrow(lower4));
   const extensionless = before2(text67, "ext.x.#.доб.poste.durchwahl.dw.anexo.ramal.wew.内線", true);
   const all2 = without_16(value36);
   const found29 = read(dialled(extensionless), home5, all2) || read(dialled(before2(extensionless, "/.,.;.|.&.\n. or . and . und . oder . ou . et . o . y ", false)), home5, all2) || read(home5 !== "1" && home5 !== "" || length_2(without_16(text67)) >= 7 ? "" : slice_4(digitsOf(join_3(split_1(text67, "").map(((ch4) => indexOf_0("abcdefghijklmnopqrstuvwxyz", ch4) < 0 ? ch4 : charAt_8("22233344455566677778889999", indexOf_0("abcdefghijklmnopqrstuvwxyz", ch4)))), "")), 0, charAt_8(text67, 0) === "1" || indexOf_0(text67, "+1") === 0 ? 11 : 10), home5, all2);
   if (found29)
    return found29;
   const library4 = home5 === "" && indexOf_0(text67, "+") < 0 ? libraryPhone(without_16(text67)) : "";
   return { i: "", j: library4, c: library4 ? "phone_without_country" : "not_a_phone" };
  }
  function emailRule(value35) {
   function isEmail(text60) {
    const letters = pattern(shape_10("[^\\x00-~", SPACES, "]"));
    return isLibraryEmail(letters ? text60.replace(letters, "x") : text60);
   }
   const plain10 = value35.trim().toLowerCase();
   if (isLibraryEmail(plain10))
    return forms(plain10, "");
   let address5 = narrow(without(plain10, "[\\x{AD}\\x{1FFF}-\\x{200F}\\x{2028}-\\x{202F}\\x{205F}-\\x{206F}\\x{FEFD}-\\x{FF00}]+"));
   address5 = slice_6(address5, indexOf_0(address5, "<") + 1);
   address5 = slice_6(address5, indexOf_0(address5, "mailto:") < 0 ? 0 : indexOf_0(address5, ":") + 1);
   address5 = trim_17(join_3(split_1(address5, "%40"), "@"));
   for (const stop2 of [">", " ", ",", ";", "?"]) address5 = split_1(address5, stop2)[0] || "";
   while (address5 !== "" && indexOf_0(".:\"')]", slice_6(address5, -1)) >= 0) address5 = slice_4(address5, 0, -1);
   while (address5 !== "" && indexOf_0("\"(['", charAt_8(address5, 0)) >= 0) address5 = slice_6(address5, 1);
   const address6 = address5;
   return isEmail(address6) ? forms(address6, "") : shape_11("not_an_email");
  }
  function genderRule(value30) {
   const word = shape_10(" ", plainText(slice_4(value30, 0, 40)), " ");
   return word !== "  " && indexOf_0(" f female woman girl lady miss ms mrs madam maam daughter mother mom mama mommy aunt niece sister wife girlfriend bride widow queen princess duchess countess empress goddess maiden lass gal chick dame belle she her hers herself women w weiblich frau femme féminin madame mme mlle mujer femenino señora sra donna femmina signora mulher feminino senhora vrouw vrouwelijk mevrouw kvinna kvinde kvinne kvinnlig kobieta pani žena женщина женский жен жінка femeie nő kadın bayan γυναίκα נקבה أنثى महिला perempuan wanita nữ หญิง 女 女性 여 여성 여자 ", word) >= 0 ? forms("f", "") : word !== "  " && indexOf_0(" m male man boy gentleman guy sir mister mr son father dad daddy papa uncle nephew brother husband boyfriend groom widower king prince duke count emperor god lord lad fellow chap bloke dude he him his himself men männlich mann herr homme masculin monsieur h hombre masculino varón señor sr uomo maschio signore homem senhor heer dhr mannelijk mand mannlig manlig mężczyzna pan muž мужчина мужской муж чоловік bărbat férfi erkek bay άνδρας זכר ذكر पुरुष lakilaki pria nam ชาย 男 男性 남 남성 남자 ", word) >= 0 ? forms("m", "") : shape_11("gender_unknown");
  }
  function nameRule(value29) {
   const documented3 = plainText(value29);
   return documented3 === "" ? { i: "", j: "", c: "nothing_left" } : !seen.t && isUnusual(value29) ? forms(documented3, without(value29, "[!-/:-@[-`{-~" + SPACES + "]+").toLowerCase()) : forms(documented3, "");
  }
  function birthdateRule(value27) {
   function libraryDate(numbers3) {
    const n1 = numbers3[0] || 0;
    const n2 = numbers3[1] || 0;
    const n3 = numbers3[2] || 0;
    return n1 > 31 ? n2 > 12 ? dateOf(n1, n3, n2) : dateOf(n1, n2, n3) : n2 > 31 ? n3 > 12 ? dateOf(n2, n1, n3) : dateOf(n2, n3, n1) : n1 > 12 ? dateOf(n3, n2, n1) : dateOf(n3, n1, n2);
   }
   const text54 = narrow(slice_4(value27, 0, 200));
   const gaps = pattern("[^0-9]+");
   const groups2 = filter_18(split_1(gaps ? text54.replace(gaps, " ") : join_3(split_1(join_3(split_1(join_3(split_1(text54, "-"), " "), "."), " "), "/"), " "), " "), ((group2) => group2 !== ""));
   const numbers4 = groups2.map(((group3) => makeNumber(group3)));
   const library2 = libraryDate(numbers4);
   const first3 = groups2[0] || "";
   let documented2 = length_2(first3) === 8 ? dateOf(makeNumber(slice_4(first3, 0, 4)), makeNumber(slice_4(first3, 4, 6)), makeNumber(slice_4(first3, 6, 8))) || libraryDate([makeNumber(slice_4(first3, 0, 2)), makeNumber(slice_4(first3, 2, 4)), makeNumber(slice_4(first3, 4, 8))]) : library2;
   length_2(split_1(text54, ".")) === 3 && length_2(first3) < 3 && (documented2 = dateOf(numbers4[2] || 0, numbers4[1] || 0, numbers4[0] || 0) || library2);
   return documented2 === "" || documented2 > shape_10(1970, Math.floor(getTimestampMillis() / 31556952000), "1231") ? shape_11("not_a_birth_date") : forms(documented2, library2);
  }
  function readClientIp(found26) {
   function publicAddress(list6) {
    function bareAddress(member5) {
     let text52 = member5.split('"').join("").trim().toLowerCase();
     text52.charAt(0) === "[" && (text52 = text52.substring(1).split("]")[0]);
     const colon = text52.indexOf(":");
     if (colon < 0)
      return text52;
     if (colon === text52.lastIndexOf(":"))
      return substring_15(text52, colon);
     const mapped = indexOf_0(text52, "::ffff:") === 0 ? substring_9(text52, 7) : text52;
     return indexOf_0(mapped, ".") >= 0 ? mapped : split_1(text52, "%")[0];
    }
    function isPublicV6(text51) {
     const groups = split_1(text51, ":");
     const doubled = indexOf_0(text51, "::");
     return !(length_2(groups) < 3 || length_2(groups) > 8 || indexOf_0(text51, ":::") >= 0) && (!(doubled !== text51.lastIndexOf("::") || doubled < 0 && length_2(groups) !== 8) && (!(groups[length_2(groups) - 1] === "" && doubled !== length_2(text51) - 2) && find(text51, "^[23][0-9a-f]{3}(?::[0-9a-f]{0,4})+$", 0) === 0));
    }
    function isPublicV4(text50) {
     const numbers = JSON.parse("[" + text50.split(".").join(",") + "]");
     const isV4 = numbers && numbers.length === 4 && numbers.every(((number9) => number9 >= 0 && number9 < 256));
     const numbers2 = numbers && isV4 && numbers.join(".") === text50 ? numbers : [];
     const a = numbers2[0];
     const b = numbers2[1];
     return !(a === undefined || b === undefined) && (".10.100.127.169.172.192.198.".indexOf("." + a + ".") < 0 ? a > 0 && a < 224 : a === 100 ? b < 64 || b > 127 : a === 169 ? b !== 254 : a === 172 ? b < 16 || b > 31 : a === 192 ? b !== 168 && (b !== 0 || numbers2[2] !== 0) : a === 198 && b !== 18 && b !== 19);
    }
    for (const member6 of list6.split(",")) {
     const address4 = bareAddress(member6);
     if (address4.indexOf(":") >= 0 ? isPublicV6(address4) : isPublicV4(address4))
      return address4;
    }
    return "";
   }
   const list7 = (found26.g.client_ip_address || []).map(((source5) => textsOf(source5).join(","))).join(",");
   const cookie = getCookieValues("_fbi")[0];
   const fromCookie = cookie ? publicAddress(cookie) || publicAddress(cookie.substring(0, cookie.lastIndexOf("."))) : "";
   const fromRequest = list7 && publicAddress(list7);
   list7 && !fromRequest && note("no_public_ip", "user_data.client_ip_address", "");
   return fromRequest.indexOf(":") >= 0 && fromCookie.indexOf(":") < 0 ? fromRequest : fromCookie || fromRequest;
  }
  function readClickId(found25, nowMs6) {
   function newClickId(found24) {
    function clickIdIn(url5) {
     if (indexOf_0(url5, "fbclid=") < 0)
      return "";
     const parameters3 = split_1(join_3(split_1(join_3(split_1(url5, "?"), "&"), "#"), "&"), "&fbclid=");
     if (length_2(parameters3) < 2)
      return "";
     const raw21 = split_1(parameters3[1], "&")[0];
     return indexOf_0(raw21, "%") < 0 ? raw21 : decodeUriComponent(raw21) || raw21;
    }
    const places11 = ["event_source_url", "referrer_url"].map(((field10) => found24.d[field10]));
    let clickId = "";
    if ((JSON.stringify(places11) || "").indexOf("fbclid=") < 0)
     return "";
    for (const place10 of places11) {
     const given6 = clickIdIn(firstText(place10));
     given6 && !isClickId(given6) ? note("malformed_fbclid", "user_data.fbc", "") : clickId = clickId || given6;
    }
    return clickId;
   }
   const clickId2 = newClickId(found25);
   let kept2 = "";
   for (const value26 of valuesOf2("fbc", found25)) {
    const id6 = idIn(value26, nowMs6);
    if (id6 && isClickId(id6)) {
     if (!kept2 && (clickId2 === "" || clickId2 === id6))
      kept2 = value26;
    } else
     note("malformed_click_id", "user_data.fbc", "");
   }
   return kept2 || !clickId2 ? kept2 : "fb." + domainLevel(found25) + "." + nowMs6 + "." + clickId2;
  }
  function readBrowserId(found23, nowMs5) {
   function makeBrowserId(found21, nowMs4) {
    const clientId = seldomText(found21, "client_id");
    if (!clientId)
     return "";
    const started = without_16(seldomText(found21, "session_id")) + "000";
    const now2 = "" + nowMs4;
    return shape_10(shape_10("fb." + domainLevel(found21), ".", length_2(started) === length_2(now2) && started < now2 ? started : now2), ".", substring_15("1" + without_16(sha256Sync(clientId, { outputEncoding: "hex" })), 18));
   }
   for (const value25 of valuesOf2("fbp", found23)) {
    const id5 = idIn(value25, nowMs5);
    if (id5 && length_2(id5) <= 20 && isDigits(id5) && !isNobodysId(id5))
     return value25;
    note("malformed_click_id", "user_data.fbp", "");
   }
   return isOn("createBrowserId", false) && isOn("keepCookies", true) && !(seldomText(found23, "event_name") === "page_view" || seldomText(found23, "request_count") === "1") ? makeBrowserId(found23, nowMs5) : "";
  }
  const country8 = place23.country;
  const userData5 = {};
  const kinds4 = tableOf(USER_RULES);
  const rules = { email: emailRule, phone: phoneRule, name: nameRule, gender: genderRule, birthdate: birthdateRule, city: cityRule, state: stateRule, zip: zipRule, country: countryRule, external_id: externalIdRule };
  for (const key26 of Object.keys(found52.g)) {
   const kind7 = kinds4["." + key26];
   const rule2 = rules[kind7];
   const reading5 = rule2 && { x: rule2, country: kind7 === "phone" && !country8 ? setting("phoneCountry", "").toLowerCase() : country8 };
   for (const place18 of kind7 && found52.g[key26] || []) {
    const value49 = reading5 && hashOne(place18, reading5) || readPlace(place18, key26, reading5 || kind7);
    if (value49 !== undefined) {
     userData5[key26] = value49;
     break;
    }
   }
  }
  for (const path6 of found52.unknown) note("unknown_key", "user_data", looksPersonal(path6) ? "" : path6);
  for (const place19 of found52.d.google_phone_hash || []) noteAt("google_phone_hash", "ph", place19);
  addIf(userData5, "client_ip_address", readClientIp(found52));
  addIf(userData5, "fbc", readClickId(found52, nowMs9));
  addIf(userData5, "fbp", readBrowserId(found52, nowMs9));
  const isMessaging = place23.M === "business_messaging";
  for (const key25 of (isMessaging ? "client_ip_address client_user_agent fbc fbp" : "page_id page_scoped_user_id ctwa_clid whatsapp_business_account_id ig_account_id ig_sid").split(" ")) {
   if (userData5[key25]) {
    Object.delete(userData5, key25);
    note(isMessaging ? "not_in_messaging" : "only_in_messaging", "user_data." + key25, "");
   }
  }
  const cookie3 = isOn("rememberUserData", false) ? getCookieValues("_gtmeec")[0] : "";
  cookie3 && remember(userData5, cookie3);
  return userData5;
 }
 function addPlaces(found50) {
  const headers2 = tableOf("country:x-geo-country x-appengine-country;st:x-geo-region x-appengine-region;ct:x-geo-city x-appengine-city;zp:x-geo-postalcode");
  for (const name42 of keys_7(headers2)) {
   for (const header of split_1(headers2[name42] || "", " ")) {
    const text91 = getRequestHeader(header) || "";
    const value55 = name42 === ".st" ? slice_6(text91, text91.lastIndexOf("-") + 1) : text91;
    value55 && value55 !== "ZZ" && value55 !== "?" && addGiven(found50.g, substring_9(name42, 1), { value: value55, rank: "~", from: header });
   }
  }
 }
 function addUserData(found49) {
  const object4 = objectOf("userDataObject");
  if (!object4)
   return;
  const given7 = walkEvent({ user_data: object4 });
  readStrangers(given7);
  readOthers(given7);
  addAll(found49.g, given7.g);
  found49.unknown = found49.unknown.concat(given7.unknown);
 }
 function add2(found48, field16, value54) {
  addGiven(found48.d, field16, { value: value54, rank: "!", from: "the form" });
 }
 function readEventId(found47, eventName5) {
  function idAt2(place20) {
   const id7 = textOf(place20.value);
   return isNobodysId(id7) ? "" : id7;
  }
  for (const place21 of found47.d.event_id || []) {
   const id9 = idAt2(place21);
   if (id9 && !looksPersonal(id9))
    return id9;
   id9 && note("personal_event_id", "event_id", "");
  }
  for (const place22 of found47.e.order_id || []) {
   const id10 = idAt2(place22);
   if (id10 && join_3(split_1(without_16(id10), "0"), "") !== "" && !looksPersonal(id10))
    return shape_10(eventName5, ".", id10);
  }
  note("no_event_id", "event_id", "");
  return "";
 }
 function sendEvent(event18, pixel7, delivery) {
  function isToken(text85) {
   return !(text85 === "" || text85.indexOf(" ") >= 0) && (!isUnusual(text85) || find(text85, "[^!-~]", -1) < 0);
  }
  function readAnswer(status2, text82) {
   function failureIn(status, body4) {
    function listed(code20) {
     for (const row6 of split_1("200:299;80000:80014", ";")) {
      const range = split_1(row6, ":");
      if (code20 >= makeNumber(range[0]) && code20 <= makeNumber(range[1]))
       return makeNumber(range[0]);
     }
     return code20;
    }
    function numberAt(body2, path7) {
     const value52 = valueAt(body2, path7);
     return isNumber(value52) ? value52 : 0;
    }
    const code21 = numberAt(body4, "error.code");
    const subcode2 = numberAt(body4, "error.error_subcode");
    const known7 = listed(code21);
    const graphCode = subcode2 ? shape_10(code21, "/", subcode2) : "" + code21;
    return { B: false, b: status >= 500 || status === 429 || valueAt(body4, "error.is_transient") === true || indexOf_0(" 1 2 4 17 341 613 5000 21009 80000 ", shape_10(" ", known7, " ")) >= 0, n: code21 ? graphCode : "", C: code21 ? textBehind(graphCode) || textBehind("" + known7) : "", u: traceIn(body4) };
   }
   const body5 = JSON.parse(text82);
   if (status2 < 200 || status2 >= 300)
    return failureIn(status2, body5);
   if (!(typeof body5 === "object" && body5 !== null) || body5.events_received !== 1) {
    const failure = failureIn(status2, body5);
    failure.b = false;
    return failure;
   }
   return { B: true, b: false, n: "", C: "", u: "" };
  }
  const report = delivery.J;
  if (!isPixelId(pixel7.o))
   return report({ pixel: pixel7, v: "failed", c: "no_pixel_id" });
  if (!isToken(pixel7.D))
   return report({ pixel: pixel7, v: "failed", c: "no_access_token" });
  const url6 = "https://graph.facebook.com/" + delivery.version + "/" + pixel7.o + "/events";
  const options = { method: "POST", headers: { "Content-Type": "application/json", Authorization: "Bearer " + pixel7.D }, timeout: delivery.K };
  const body6 = { data: [event18], partner_agent: "countonce-0.1.0" };
  pixel7.r && (body6.test_event_code = pixel7.r);
  pixel7.appSecretProof && (body6.appsecret_proof = pixel7.appSecretProof);
  const body7 = JSON.stringify(body6) || "";
  const hasId = event18.event_id !== undefined;
  const attempt = ((retry) => {
   const fail2 = ((failure2, transient, saysSo) => {
    if (transient && retry && (hasId || saysSo))
     return attempt(false);
    failure2.I = transient && retry;
    report(failure2);
   });
   sendHttpRequest(url6, options, body7).then(((response) => {
    const status4 = response.statusCode;
    const answer2 = readAnswer(status4, response.body || "");
    answer2.B ? report({ pixel: pixel7, v: "sent", body: response.body }) : fail2({ pixel: pixel7, v: "failed", c: status4 >= 500 ? "server_error" : status4 >= 300 ? "refused" : "not_received", status: status4, n: answer2.n, reason: answer2.C, u: answer2.u }, answer2.b, answer2.n !== "");
   }), ((error) => {
    fail2({ pixel: pixel7, v: "failed", c: valueAt(error, "reason") === "timed_out" ? "timed_out" : "no_answer" }, true, false);
   }));
  });
  attempt(delivery.L);
 }
 function keepFailed(event16, result3) {
  if (setting("logLevel", "preview") === "never" || !isOn("keepFailedEvents", false))
   return;
  const reason3 = join_3(filter_18([result3.n, result3.c, result3.u], ((part3) => !!part3)), " ");
  const pixel4 = result3.pixel;
  const line = { countonce: "resend", reason: reason3, pixel_id: isPixelId(pixel4.o) ? pixel4.o : "", data: [event16] };
  pixel4.r && (line.test_event_code = pixel4.r);
  logToConsole(oneLine(JSON.stringify(line) || ""));
 }
 function logResult(event15, result2) {
  function facts(event14, result) {
   function matchKeys(userData9) {
    return join_3(filter_18(split_1("em ph fn ln ge db ct st zp country external_id client_ip_address client_user_agent fbc fbp subscription_id fb_login_id lead_id anon_id madid page_id page_scoped_user_id ctwa_clid whatsapp_business_account_id ig_account_id ig_sid", " "), ((key30) => userData9[key30] !== undefined)), ", ");
   }
   const parts10 = ["event_id " + short(textOf(event14.event_id) || "none")];
   push_13(parts10, "matched by " + matchKeys(event14.user_data));
   const traceId = result.body ? traceIn(JSON.parse(result.body)) : result.u;
   result.status && push_13(parts10, "HTTP " + result.status);
   result.n && push_13(parts10, "code " + result.n);
   traceId && push_13(parts10, "trace " + traceId);
   return shape_10("(", join_3(parts10, "; "), ")");
  }
  const reason = result2.reason || (result2.c ? sentenceFor(result2.c) : "");
  const pixelId = result2.pixel.o;
  const pixel3 = length_2(pixelId) <= 20 && isDigits(pixelId) ? pixelId : "without a valid ID";
  logToConsole(oneLine(shape_10(shape_10(shape_10(shape_10("CountOnce: ", short(textOf(event15.event_name)), " "), reason ? shape_10("failed for pixel " + pixel3, ": ", reason) : "sent to pixel " + pixel3, " "), facts(event15, result2), "."), result2.I ? " Not tried again: without an event_id Meta could count it twice." : "", describeNotes())));
 }
 function readVersion(nowMs8) {
  function isVersion(text88) {
   if (text88.charAt(0) !== "v")
    return false;
   const parts9 = split_1(substring_9(text88, 1), ".");
   return length_2(parts9) === 2 && parts9.every(isDigits);
  }
  const chosen2 = setting("graphVersion", "");
  let version = VERSIONS.split(":")[0];
  if (isVersion(chosen2)) {
   version = chosen2;
  } else if (chosen2)
   note("version_unusable", "graphVersion", "");
  makeNumber((VERSIONS.split(version + ":")[1] || "-").split(";")[0]) < nowMs8 + 5184000000 && note("version_expires", "graphVersion", "");
  return version;
 }
 function readTimeout() {
  if (form.timeoutMs == null)
   return 1500;
  const timeoutMs = makeNumber(textOf(form.timeoutMs));
  return isNumber(timeoutMs) && timeoutMs > 0 ? timeoutMs : 1500;
 }
 function pixelOf(row7, ofEvent2) {
  function proofOf(text87) {
   const proof = toLowerCase_5(text87);
   if (find(proof, "^[0-9a-f]{64}$", -1) === 0)
    return proof;
   proof && note("proof_unusable", "appSecretProof", "");
   return "";
  }
  function testCode(text86) {
   return text86 !== "" && text86.length <= 40 && find(text86, "[^A-Za-z0-9_-]", -1) < 0 && !looksPersonal(text86) ? text86 : "";
  }
  return { o: textOf(row7.pixelId), D: textOf(row7.accessToken), r: testCode(textOf(row7.testEventCode) || ofEvent2), appSecretProof: row7.appSecretProof ? proofOf(textOf(row7.appSecretProof)) : "" };
 }
 function addLimitedDataUse(event13, found45, country12) {
  function usState(found44, country11) {
   const region3 = toLowerCase_5(firstText(found44.d.region));
   if (indexOf_0(region3, "us-") === 0)
    return substring_9(region3, 3);
   const located = toLowerCase_5(firstText(found44.d.country));
   return located ? located === "us" ? region3 : "" : country11 === "us" ? placeName(found44, "st", country11) : "";
  }
  function followEvent(event12, found43) {
   function limitAsSaid(event11, found42) {
    const state2 = makeNumber(firstText(found42.d.data_processing_options_state));
    const country10 = makeNumber(firstText(found42.d.data_processing_options_country));
    const isKnown24 = state2 === 0 || indexOf_0(LIMITED_DATA_USE_CODES + ";", shape_10(":", state2, ";")) >= 0;
    const isUsa = country10 === 1;
    limit(event11, isUsa && isKnown24 ? country10 : 0, isUsa && isKnown24 ? state2 : 0);
   }
   const raw23 = firstValue(found43.d[OPTIONS]);
   if (raw23 === undefined)
    return false;
   const members7 = membersOf(parsed(raw23)) || [raw23];
   const isLimited = members7.some(((member8) => textOf(member8).toUpperCase() === "LDU"));
   length_2(members7) === 0 && (event12[OPTIONS] = []);
   isLimited && limitAsSaid(event12, found43);
   return length_2(members7) === 0 || isLimited;
  }
  if (followEvent(event13, found45))
   return;
  const choice = setting("limitedDataUse", "never");
  choice === "always" && limit(event13, 0, 0);
  if (choice !== "by_state")
   return;
  const code19 = tableOf(LIMITED_DATA_USE_CODES)["." + usState(found45, country12)];
  code19 && limit(event13, 1, makeNumber(code19));
 }
 function write(name39, value51, protection) {
  function lifetime() {
   if (form.cookieDays == null)
    return 7776000;
   const days = makeNumber(textOf(form.cookieDays));
   return !isNumber(days) || days <= 0 ? 7776000 : Math.round((days > 400 ? 400 : days) * 86400);
  }
  if (!value51)
   return;
  setCookie(name39, value51, { domain: setting("cookieDomain", "") || "auto", path: "/", "max-age": lifetime(), secure: true, httpOnly: protection.httpOnly, samesite: protection.samesite });
 }
 function refusalOf(event9, eventName3, nowMs7) {
  function missing(field12) {
   let code18 = "required_missing";
   field12 === "custom_data.value" && (code18 = "purchase_without_value");
   field12 === "custom_data.currency" && (code18 = "purchase_without_currency");
   return { a: code18, k: field12, f: code18 === "required_missing" ? shape_10(field12, ", subcode ", tableOf("messaging_channel:2804063;user_data.page_id:2804069;user_data.ig_account_id:2804079;user_data.whatsapp_business_account_id:2804116;app_data.extinfo.0:2804043;app_data.extinfo.4:2804043")["." + field12] || "2804019") : field12 };
  }
  function isMissing(event8, field11) {
   const value50 = valueAt(event8, field11);
   return value50 === undefined || value50 === "";
  }
  function identifies(userData6) {
   const keys5 = Object.keys(userData6);
   return keys5.some(((key27) => TOO_BROAD.indexOf(" " + key27 + " ") < 0)) ? true : TOO_BROAD.split("|").every(((set) => keys5.some(((key28) => set.indexOf(" " + key28 + " ") < 0))));
  }
  const actionSource = textOf(event9.action_source);
  const userData7 = event9.user_data;
  const parts8 = (";" + ACTION_SOURCES).split(";" + actionSource + ":")[1].split(";")[0].split("|");
  const asked = parts8[0].split(" ");
  for (const field13 of (parts8[1] || "event_name").split(" ")) {
   isMissing(event9, field13) && note("documented_as_required", field13, "");
  }
  if (event9.event_time < nowMs7 / 1000 - makeNumber(asked[0]) * 86400)
   return { a: "too_old", k: "event_time", f: "" };
  for (const field14 of asked.slice(1)) if (isMissing(event9, field14))
   return missing(field14);
  if (actionSource === "business_messaging") {
   const needs = split_1(tableOf(MESSAGING_NEEDS)["." + textOf(event9.messaging_channel)] || "", " ");
   if (!needs.some(((key29) => userData7[key29] !== undefined)))
    return missing("user_data." + needs[0]);
  }
  if (!identifies(userData7))
   return { a: "no_identifier", k: "", f: "" };
  const required = requiredBy(eventName3);
  if (required) {
   for (const field15 of required.split(" ")) if (isMissing(event9, field15))
    return missing(field15);
  }
 }
 function dropBareValue(customData7, eventName2) {
  if (customData7.value === undefined || customData7.currency !== undefined)
   return;
  if (indexOf_0(requiredBy(eventName2), "custom_data.currency") >= 0)
   return;
  Object.delete(customData7, "value");
  note("value_without_currency", "custom_data.value", "");
 }
 function encodeMemory(userData) {
  const memory = {};
  for (const key14 of hashedKeys()) {
   const hashes = userData[key14];
   hashes && (memory[key14] = hashes[0]);
  }
  return length_2(keys_7(memory)) > 0 ? toBase64(JSON.stringify(memory) || "") : "";
 }
 function addUrl(event6, found17, field9) {
  function cleanUrl(url2) {
   function behind(text44, mark4) {
    const at8 = indexOf_0(text44, mark4);
    return at8 < 0 ? "" : substring_9(text44, at8 + 1);
   }
   function cleanSegments(path3) {
    return join_3(split_1(path3, "/").map(((segment2) => indexOf_0(segment2, "=") > 0 ? cleanParameters(segment2, ";") : looksPersonal(segment2) ? "removed" : segment2)), "/");
   }
   const scheme = url2.split("://")[0];
   const scheme3 = scheme === "https" ? "https://" : scheme !== url2 && find(scheme, "^[A-Za-z0-9+.-]+$", 0) >= 0 ? scheme + "://" : "";
   if (!scheme3 || url2.indexOf(" ") >= 0 || url2.length > 20000)
    return "";
   if (!isSuspect(url2) && (url2.indexOf("=") < 0 || !areSpecial(pairsIn(url2).split("=").join("\n"))))
    return url2;
   const plain8 = unescaped(url2);
   const page = split_1(plain8, "#")[0];
   const rest7 = substring_9(split_1(page, "?")[0], length_2(scheme3));
   const slash = indexOf_0(rest7, "/");
   const end3 = slash < 0 ? length_2(rest7) : slash;
   const host = rest7.substring(rest7.lastIndexOf("@", end3) + 1, end3);
   const cleaned3 = shape_10("", host, cleanSegments(substring_9(rest7, end3)));
   const address2 = looksPersonal(host) ? "" : scheme3 + (looksPersonal(cleaned3) ? host + "/removed" : cleaned3);
   if (!address2)
    return "";
   const query2 = cleanParameters(behind(page, "?"), "&");
   const fragment2 = join_3(split_1(behind(plain8, "#"), "?").map(((part) => indexOf_0(part, "=") < 0 ? cleanSegments(part) : cleanParameters(part, "&"))), "?");
   return shape_10(address2, query2 && "?" + query2, fragment2 && "#" + fragment2);
  }
  const raw20 = firstText(found17.d[field9]);
  if (!raw20)
   return;
  const url3 = cleanUrl(raw20);
  url3 && (event6[field9] = url3);
  raw20 !== url3 && note(url3 ? "url_cleaned" : "url_unreadable", field9, "");
 }
 function readActionSource(found16) {
  function isSource(text45) {
   return indexOf_0(";" + ACTION_SOURCES, shape_10(";", text45, ":")) >= 0;
  }
  const own4 = firstText(found16.d.action_source).toLowerCase();
  if (own4 && isSource(own4))
   return own4;
  own4 && note("unknown_action_source", "action_source", "");
  const ofForm = setting("actionSource", "website");
  return ofForm !== "website" && isSource(ofForm) ? ofForm : "website";
 }
 function addItems(customData5, custom2) {
  function namesTotal(places9) {
   return places9.some(((place8) => !isPlaceholder(textOf(value_14(place8)))));
  }
  function dropPricesBelowZero(list4) {
   for (const content5 of list4) if (content5.item_price < 0)
    Object.delete(content5, "item_price");
   note("below_zero", "custom_data.contents.item_price", "");
  }
  function otherCurrencies(items3, currency) {
   if ((JSON.stringify(items3) || "").indexOf('"currency":') < 0)
    return [];
   const codes3 = items3.map(((item8) => object_12(typeof item8, item8) ? textOf(item8.currency).toUpperCase() : ""));
   return filter_18(codes3, ((code13, index4) => isCurrency(code13) && code13 !== currency && indexOf_0(codes3, code13) === index4));
  }
  function readContents(items2) {
   function withAffixes(list3) {
    const before3 = affix("itemIdPrefix");
    const behind2 = affix("itemIdSuffix");
    if (before3 || behind2)
     for (const content3 of list3) content3.id = shape_10(before3, content3.id, behind2);
    return list3;
   }
   function firstOf(item4, names7) {
    for (const name22 of split_1(names7, " ")) if (item4[name22] != null && item4[name22] !== "")
     return item4[name22];
   }
   function idOf(item3, names6) {
    function idAt(item2, name19) {
     const id3 = textOf(item2[name19]);
     return isEmpty(id3) ? "" : id3;
    }
    const idNames = split_1(names6[".id"] || "", " ");
    if (slice_6(idNames, 1).concat(slice_6(split_1(names6[".title"] || "", " "), 1)).every(((name20) => item3[name20] === undefined)) && item3.id !== undefined)
     return idAt(item3, "id");
    let id4 = idAt(item3, setting("itemIdField", "item_id")) || idAt(item3, "item_id");
    for (const name21 of idNames) id4 = id4 || idAt(item3, name21);
    return id4 && shape_10(affix("itemIdPrefix"), id4, affix("itemIdSuffix"));
   }
   function plainContents(items) {
    function plainList() {
     const text41 = '"[^"\\\\[' + SPACES + '](?:[^"\\\\]*[^"\\\\' + SPACES + '])?"';
     return '^\\[(?:,?\\{"id":' + text41 + ',"quantity":[1-9][0-9]{0,8}' + ('(?:,"item_price":[0-9]{1,12}(?:\\.[0-9]+)?)?(?:,"title":' + text41 + ')?(?:,"brand":' + text41 + ')?(?:,"category":' + text41 + ")?") + "\\})+\\]$";
    }
    if (find(JSON.stringify(items) || "", '"(?:id|title|brand|category|description|item_price|delivery_category)":|null|"(?:undefined|NaN|\\(not set\\))"', 0) >= 0)
     return;
    const idField = setting("itemIdField", "item_id");
    const list2 = [];
    for (const item of items) {
     list2.push({ id: "" + item[idField], quantity: item.quantity === undefined ? 1 : item.quantity, item_price: item.price, title: item.item_name, brand: item.item_brand, category: item.item_category });
    }
    const text42 = JSON.stringify(list2) || "";
    return text42.indexOf('"undefined"') < 0 && find(text42, plainList(), -1) === 0 ? list2 : undefined;
   }
   const plain7 = plainContents(items2);
   if (plain7)
    return { s: withAffixes(plain7), q: true, below: false };
   const contents3 = { s: [], q: true, below: false };
   const present = filter_18(items2, ((item6) => item6 !== null));
   for (const item7 of present) {
    const item5 = object_12(typeof item7, item7) ? item7 : {};
    const kinds2 = tableOf(CONTENT_KINDS);
    const names8 = tableOf("id:id item_id product_id productId sku;quantity:quantity;item_price:item_price price;title:title item_name name;description:description;brand:brand item_brand;category:category item_category;delivery_category:delivery_category");
    const content2 = { id: idOf(item5, names8), quantity: 1 };
    for (const name23 of keys_7(names8)) {
     const key6 = substring_9(name23, 1);
     const raw17 = key6 === "id" ? undefined : firstOf(item5, names8[name23] || "");
     if (raw17 === undefined)
      continue;
     const converted = convert2(raw17, kinds2[name23] || "");
     const value21 = value_14(converted);
     value21 !== undefined && (content2[key6] = value21);
     converted.c && note(converted.c, "custom_data.contents." + key6, "");
     key6 === "quantity" && value21 === undefined && (contents3.q = false);
     key6 === "item_price" && value21 < 0 && (contents3.below = true);
    }
    content2.id !== "" && push_13(contents3.s, content2);
   }
   if (length_2(contents3.s) < length_2(present)) {
    note("item_unusable", "custom_data.contents", "");
    contents3.q = false;
   }
   return contents3;
  }
  for (const place9 of custom2.contents || []) {
   const items4 = parsed(place9.value);
   const items5 = typeof items4 === "object" && items4 !== null ? membersOf(items4) || [items4] : undefined;
   !items5 && place9.value !== "" && note("items_unreadable", "custom_data.contents", "");
   const contents5 = items5 && readContents(items5);
   if (items5 && contents5 && contents5.s.length > 0) {
    customData5.value === undefined && namesTotal(custom2.value || []) && (contents5.q = false);
    const others = otherCurrencies(items5, customData5.currency);
    const list5 = contents5.s;
    const ids2 = [];
    let count = 0;
    let sum2 = 0;
    for (const content6 of list5) {
     ids2.push(content6.id);
     count = count + content6.quantity;
     sum2 = sum2 + content6.item_price * content6.quantity;
    }
    const isOneCurrency = others.length === 0 || others.length === 1 && customData5.currency === undefined;
    !isOneCurrency && customData5.value === undefined && note("mixed_currencies", "custom_data.contents", "");
    sum2 < 0 && note("below_zero", "custom_data.value", "");
    contents5.below && dropPricesBelowZero(list5);
    const follows = { contents: list5, content_ids: ids2, content_type: setting("contentType", "product"), num_items: contents5.q ? count : undefined, value: contents5.q && isOneCurrency && isNumber(sum2) && sum2 >= 0 ? Math.round(sum2 * 10000) / 10000 : undefined };
    isOneCurrency && others.length > 0 && (follows.currency = others[0]);
    const only = list5.length === 1 && list5[0];
    if (only) {
     follows.content_name = only.title;
     follows.content_category = only.category;
    }
    for (const key11 of Object.keys(follows)) {
     customData5[key11] === undefined && follows[key11] !== undefined && (customData5[key11] = follows[key11]);
    }
    return;
   }
  }
 }
 function firstUsable(key10, places8, kind3) {
  let isFirst = true;
  for (const place7 of places8) {
   const raw18 = place7.value;
   if (raw18 === "")
    continue;
   const converted2 = convert2(raw18, kind3);
   isFirst && converted2.c && note(converted2.c, "custom_data." + key10, "");
   if (converted2.value !== undefined)
    return converted2.value;
   isFirst = false;
  }
 }
 function addGivenPlaces(found13, given5, isForm) {
  const rank = isForm ? "!" : "~";
  const from2 = isForm ? "the form" : "custom_properties";
  for (const key9 of keys_7(given5)) addGiven(found13.e, key9, { value: given5[key9], rank: rank, from: from2 });
 }
 function ownRows(rows2, found12) {
  const own3 = {};
  for (const name27 of keys_7(rows2)) {
   const row4 = found12.w["." + name27];
   indexOf_0(";" + USER_RULES, shape_10(";", name27, ":")) < 0 && (!row4 || row4[0] === "*") ? own3[name27] = rows2[name27] : note("row_unused", "custom_data." + name27, "");
  }
  return own3;
 }
 function addLayer(customData2, layer, isOurs) {
  function passable(value22) {
   if (object_12(typeof value22, value22) !== isObject(unpacked(value22)))
    return;
   const members5 = membersOf(value22);
   return members5 ? length_2(members5) > 0 && members5.every(isScalar) ? members5 : undefined : isScalar(value22) && !(typeof value22 === "string" && isEmpty(value22)) ? value22 : undefined;
  }
  const all = keys_7(layer);
  const names9 = slice_4(all, 0, 200);
  if (length_2(all) === 0)
   return;
  length_2(all) > 200 && note("too_many_values", "custom_data", "");
  const isSpecial = !isOurs && areSpecial(join_3(names9, "\n"));
  for (const name26 of names9) {
   const passed = passable(layer[name26]);
   if (name26 === "contents" || indexOf_0(";" + CUSTOM_KINDS, shape_10(";", name26, ":")) >= 0)
    continue;
   if (passed === undefined || name26 === "" || charAt_8(name26, 0) === "_") {
    isOurs && note("row_unused", "custom_data." + name26, "");
    continue;
   }
   isSpecial && isPersonalName(name26, textOf(passed)) ? note("personal_parameter", looksPersonal(name26) ? "custom_data" : "custom_data." + name26, "") : customData2[name26] = passed;
  }
 }
 function addCustomData(found9, object2) {
  const given3 = walkEvent(object2);
  for (const places7 of [given3.g, given3.d]) {
   for (const field8 of keys_7(places7)) for (const place6 of places7[field8] || []) note("row_unused", "custom_data" + place6.path, "");
  }
  addAll(found9.e, given3.e);
  const own2 = {};
  for (const name17 of given3.l) own2[name17] = object2[name17];
  return own2;
 }
 function readObject(found8, object, kinds) {
  function convert(raw4, kind) {
   function toDevice(raw3) {
    const list = toList(raw3);
    if (!list)
     return;
    list[0] !== "a2" && list[0] !== "i2" && (list[0] = "");
    while (length_2(list) < 16) push_13(list, "");
    return slice_4(list, 0, 16);
   }
   function toTime(text30) {
    const whole3 = split_1(text30, ".")[0];
    return isDigits(whole3) && length_2(whole3) <= 16 ? toSeconds(makeNumber(whole3)) : undefined;
   }
   function toFlag(text28) {
    return text28 === "1" || text28 === "true" ? 1 : text28 === "0" || text28 === "false" ? 0 : undefined;
   }
   if (kind === "flag")
    return toFlag(textOf(raw4));
   if (kind === "time")
    return toTime(safeText(raw4));
   if (kind === "list")
    return toList(raw4);
   if (kind === "device")
    return toDevice(raw4);
   const text31 = safeText(raw4);
   return (kind === "name" && text31 ? listedName(text31) || knownName(text31) || text31 : text31) || undefined;
  }
  const members3 = {};
  const table4 = tableOf(kinds);
  for (const name15 of keys_7(table4)) {
   const raw5 = firstValue(found8.d[object + name15]);
   const value18 = raw5 === undefined ? undefined : convert(raw5, table4[name15] || "");
   value18 !== undefined && (members3[substring_9(name15, 1)] = value18);
  }
  return members3;
 }
 function readEventTime(found7, nowMs) {
  function noted(seconds, code10) {
   note(code10, "event_time", "");
   return seconds;
  }
  const now = Math.floor(nowMs / 1000);
  const text27 = firstText(found7.d.event_time);
  if (!text27)
   return now;
  const parts3 = split_1(text27, ".");
  const time2 = length_2(parts3) < 3 && parts3.every(isDigits) ? makeNumber(text27) : 0;
  const seconds2 = toSeconds(time2);
  return seconds2 < 1000000000 ? noted(now, "time_unreadable") : seconds2 > now ? noted(now, "time_in_future") : seconds2 === Math.floor(time2) ? seconds2 : noted(seconds2, "time_repaired");
 }
 function valuesOf(name8) {
  const values = {};
  if (!form[name8])
   return values;
  for (const row of rowsOf(name8)) {
   const key4 = textOf(row.key);
   const value13 = value_14(row);
   key4 && substring_15(key4, 2) !== "__" && value13 != null && value13 !== "" && (values[key4] = value13);
  }
  return values;
 }
 function cleanCustomData(customData) {
  function cleanContents(contents, cut) {
   const cleaned = [];
   for (const content of contents) {
    const kept = {};
    for (const key2 of keys_7(content)) {
     const value11 = content[key2];
     if (isPersonal(value11, indexOf_0(CONTENT_KINDS, key2 + ":text") < 0)) {
      push_13(cut, value11);
      note("personal_parameter", "custom_data.contents." + key2, "");
     } else
      kept[key2] = value11;
    }
    kept.id !== undefined ? push_13(cleaned, kept) : note("item_unusable", "custom_data.contents", "");
   }
   return cleaned;
  }
  const text23 = JSON.stringify(customData) || "";
  if (text23.length <= 20000 && text23.indexOf("=") < 0 && !isSuspect(text23))
   return customData;
  const cleaned2 = {};
  const cut2 = [];
  for (const key3 of keys_7(customData)) {
   const value12 = customData[key3];
   const members = membersOf(value12) || [value12];
   const isKnown2 = indexOf_0(";" + CUSTOM_KINDS, shape_10(";", key3, ":")) >= 0;
   const rest3 = filter_18(members, ((member) => indexOf_0(cut2, member) < 0 && !isPersonal(member, isKnown2)));
   if (looksPersonal(key3)) {
    note("personal_parameter", "custom_data", "");
   } else if (key3 === "contents") {
    cleaned2[key3] = cleanContents(members, cut2);
   } else if (length_2(rest3) === length_2(members)) {
    cleaned2[key3] = value12;
   } else if (key3 === "content_ids") {
    cleaned2[key3] = rest3;
   } else if (indexOf_0(cut2, value12) < 0)
    note("personal_parameter", "custom_data." + key3, "");
  }
  return cleaned2;
 }
 const found55 = walkEvent(event25);
 const nowMs11 = getTimestampMillis();
 found55.strangers.length > 0 && readStrangers(found55);
 found55.l.length > 0 && readOthers(found55);
 const overrides2 = valuesOf("userDataOverrides");
 const userAgent = getRequestHeader("user-agent");
 for (const key19 of Object.keys(overrides2)) {
  addGiven(found55.g, key19, { value: overrides2[key19], rank: "!", from: "the form" });
 }
 userAgent && addGiven(found55.g, "client_user_agent", { value: userAgent, rank: "~", from: "the request header" });
 form.eventId && add2(found55, "event_id", form.eventId);
 form.eventTime && add2(found55, "event_time", form.eventTime);
 form.pageUrl && add2(found55, "event_source_url", form.pageUrl);
 form.userDataObject && addUserData(found55);
 form.placeFromHeaders && isOn("placeFromHeaders", false) && addPlaces(found55);
 form.clientIdAsExternalId && isOn("clientIdAsExternalId", false) && addGiven(found55.g, "external_id", { value: found55.event.client_id, rank: "~", from: "client_id" });
 let phones2 = [];
 for (const place13 of found55.g.ph || []) phones2 = phones2.concat(textsOf(place13));
 for (const phone of phones2) {
  const plain3 = without(phone.substring(0, 40).toLowerCase(), "[^a-z0-9]+");
  const digits9 = isDigits(plain3) ? plain3 : without(narrow(phone.substring(0, 40)), "[^0-9]+");
  digits9.length >= 7 && ownPhones.length < 20 && ownPhones.indexOf(digits9) < 0 && ownPhones.push(digits9);
 }
 const text48 = JSON.stringify(found55.g) || "";
 seen.t = text48.length <= 20000 && find(text48.toLowerCase(), '[^ -~]|\\\\|sha256_|"all"|" *(?:\\{\\{|[(\\[]?(?:|null|undefined|object object|nil|none|n/a|#n/a|n.a.|not set|not provided|not available|not applicable|unknown|empty|blank|anonymous|redacted|true|false|nan)[)\\]]? *")|[:,\\[](?:true|false|null)', 0) < 0;
 if (name44.e && looksPersonal(name44.h))
  return skip("", { a: "personal_event_name", k: "", f: "" });
 name44.h.length > 50 && note("long_event_name", "event_name", "");
 const name43 = name44.h;
 const from3 = { event: event25, E: nowMs11 };
 const actionSource2 = readActionSource(found55);
 const country13 = placeName(found55, "country", "");
 const event23 = { event_name: name43, event_time: readEventTime(found55, from3.E), action_source: actionSource2 };
 addIf(event23, "event_id", readEventId(found55, name43));
 addUrl(event23, found55, "event_source_url");
 addUrl(event23, found55, "referrer_url");
 if (found55.d.opt_out) {
  const optOut = firstText(found55.d.opt_out);
  (optOut === "true" || optOut === "1") && (event23.opt_out = true);
 }
 if (found55.d.messaging_channel) {
  const channel = toLowerCase_5(firstText(found55.d.messaging_channel));
  tableOf(MESSAGING_NEEDS)["." + channel] && (event23.messaging_channel = channel);
 }
 addLimitedDataUse(event23, found55, country13);
 event23.user_data = buildUserData(found55, { country: country13, M: actionSource2 }, from3.E);
 const event5 = from3.event;
 const customData6 = {};
 const overrides = form.parameterOverrides ? valuesOf("parameterOverrides") : undefined;
 const properties = parsed(firstValue(found55.d.custom_properties));
 const properties2 = typeof properties === "object" && properties !== null && !membersOf(properties) ? properties : undefined;
 overrides && addGivenPlaces(found55, overrides, true);
 properties2 && addGivenPlaces(found55, properties2, false);
 const object3 = form.customDataObject ? objectOf("customDataObject") : undefined;
 const ofObject = object3 && addCustomData(found55, object3);
 const keys3 = Object.keys(found55.e);
 const kinds3 = keys3.length > 0 ? tableOf(CUSTOM_KINDS) : {};
 for (const key12 of keys3) {
  const kind4 = kinds3["." + key12];
  const value23 = kind4 && firstUsable(key12, found55.e[key12] || [], kind4);
  kind4 && value23 !== undefined && (customData6[key12] = value23);
 }
 addItems(customData6, found55.e);
 const given4 = { A: overrides, z: properties2, ofObject: ofObject };
 const from = { p: found55, event: event5 };
 if (from.p.l.length > 0 && isOn("passParameters", true)) {
  const found11 = from.p;
  const event4 = from.event;
  const parameters = {};
  const unwanted = split_1(setting("excludeParameters", ""), ",").map(((name24) => trim_17(name24)));
  for (const key7 of found11.l) {
   const isCustom = indexOf_0(key7, "x-fb-cd-") === 0;
   if (!isCustom && (charAt_8(key7, 0) === "_" || toLowerCase_5(substring_15(key7, 2)) === "x-"))
    continue;
   const name25 = isCustom ? substring_9(key7, length_2("x-fb-cd-")) : key7;
   const known6 = isCustom ? name25 : toLowerCase_5(key7);
   const isTaken = found11.w["." + known6] || indexOf_0(shape_10("|", RESERVED, "|"), shape_10("|", known6, "|")) >= 0;
   if (length_2(name25) > 200) {
    note("too_long", "custom_data", "");
   } else if (!isTaken && indexOf_0(unwanted, name25) < 0)
    parameters[name25] = event4[key7];
  }
  const names10 = keys_7(parameters);
  const passed2 = {};
  const isSpecial2 = areSpecial(join_3(names10, "\n"));
  for (const name28 of names10) if (!isSpecial2 || !(find(toLowerCase_5(name28), RESERVED_NAMES, 0) >= 0))
   passed2[name28] = parameters[name28];
  addLayer(customData6, passed2, false);
 }
 given4.z && addLayer(customData6, given4.z, false);
 given4.ofObject && addLayer(customData6, given4.ofObject, false);
 given4.A && addLayer(customData6, ownRows(given4.A, from.p), true);
 if (Object.keys(customData6).length > 0) {
  const customData8 = cleanCustomData(customData6);
  dropBareValue(customData8, name43);
  addIfAny(event23, "custom_data", customData8);
 }
 actionSource2 === "app" && addIfAny(event23, "app_data", readObject(found55, "app_data", "advertiser_tracking_enabled:flag;application_tracking_enabled:flag;extinfo:device;campaign_ids:text;install_referrer:text;installer_package:text;url_schemes:list;windows_attribution_id:text;vendor_id:text"));
 from3.event.original_event_data !== undefined && addIfAny(event23, "original_event_data", readObject(found55, "original_event_data", "event_name:name;event_time:time;order_id:text;event_id:text"));
 const refusal = refusalOf(event23, name44.h, nowMs11);
 if (refusal)
  return skip(name44.h, refusal);
 const userData8 = event23.user_data;
 if ((userData8.fbc !== undefined || userData8.fbp !== undefined) && isOn("keepCookies", true)) {
  const protection2 = { httpOnly: isOn("cookieHttpOnly", false), samesite: "lax" };
  write("_fbc", textOf(userData8.fbc), protection2);
  write("_fbp", textOf(userData8.fbp), protection2);
 }
 isOn("rememberUserData", false) && write("_gtmeec", encodeMemory(userData8), { httpOnly: true, samesite: "strict" });
 const pixels = [pixelOf(form, firstText(found55.d.test_event_code))];
 for (const row8 of rowsOf("furtherPixels")) {
  const pixel = pixelOf(row8, "");
  pixels.every(((other3) => other3.o !== pixel.o)) && push_13(pixels, pixel);
 }
 let isIgnored = false;
 for (const pixel2 of pixels) {
  if (pixel2.r && isOn("testCodeOnlyInPreview", true) && !isPreview()) {
   pixel2.r = "";
   isIgnored = true;
  }
 }
 isIgnored && note("test_code_ignored", "test_event_code", "");
 const optimistic = isOn("optimistic", false);
 const logs = logsOutcomes();
 let open = pixels.length;
 let finish = succeed;
 const report2 = ((result4) => {
  logs && logResult(event23, result4);
  if (result4.v === "failed") {
   finish = fail;
   keepFailed(event23, result4);
  }
  open = open - 1;
  open === 0 && !optimistic && finish();
 });
 const delivery2 = { version: readVersion(nowMs11), K: readTimeout(), L: isOn("retry", true), J: report2 };
 for (const pixel8 of pixels) sendEvent(event23, pixel8, delivery2);
 optimistic && succeed();
}
function run() {
 const all3 = getAllEventData();
 const event26 = typeof all3 === "object" && all3 !== null ? all3 : {};
 const name46 = readEventName(event26);
 const denied = consentAgainst(event26);
 if (denied)
  return skip(name46.e && looksPersonal(name46.h) ? "" : name46.h, { a: denied.a, k: "", f: denied.f });
 if (name46.a) {
  const isPersonal3 = looksPersonal(name46.f || "");
  return skip("", { a: isPersonal3 ? "personal_event_name" : name46.a, k: "", f: isPersonal3 ? "" : name46.f || "" });
 }
 handle(event26, name46);
}
var spelledTexts = {};
var patterns = {};
var notes = [];
var ownPhones = [];
var form = data;
var seen = { t: false };
var HEX = { outputEncoding: "hex" };
var succeed = form.gtmOnSuccess;
var fail = form.gtmOnFailure;
run();


___SERVER_PERMISSIONS___

[
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
            "string": "any"
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
                "string": "https://graph.facebook.com/"
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
                "string": "_fbc"
              },
              {
                "type": 1,
                "string": "_fbp"
              },
              {
                "type": 1,
                "string": "_fbi"
              },
              {
                "type": 1,
                "string": "_gtmeec"
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
                    "string": "_fbc"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "/"
                  },
                  {
                    "type": 1,
                    "string": "secure"
                  },
                  {
                    "type": 1,
                    "string": "non_session"
                  }
                ]
              },
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
                    "string": "_fbp"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "/"
                  },
                  {
                    "type": 1,
                    "string": "secure"
                  },
                  {
                    "type": 1,
                    "string": "non_session"
                  }
                ]
              },
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
                    "string": "_gtmeec"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "/"
                  },
                  {
                    "type": 1,
                    "string": "secure"
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
                    "string": "user-agent"
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
                    "string": "x-geo-country"
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
                    "string": "x-appengine-country"
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
                    "string": "x-geo-region"
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
                    "string": "x-appengine-region"
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
                    "string": "x-geo-city"
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
                    "string": "x-appengine-city"
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
                    "string": "x-geo-postalcode"
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
        "publicId": "read_container_data",
        "versionId": "1"
      },
      "param": []
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
            "string": "all"
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
- name: A GA4 purchase becomes one Purchase with value, currency and contents
  code: |-
    mockEvent.items = [
      { item_id: 'SKU-1', item_name: 'Tee', price: 9.99, quantity: 2 },
      { item_id: 'SKU-2', item_name: 'Cap', price: 9.99 },
    ];
    check(() => {
      assertThat(requests).hasLength(1);
      assertThat(sent().event_name).isEqualTo('Purchase');
      assertThat(sent().event_id).isEqualTo('Purchase.T1');
      assertThat(custom()).isEqualTo({
        value: 29.97,
        currency: 'EUR',
        order_id: 'T1',
        contents: [
          { id: 'SKU-1', quantity: 2, item_price: 9.99, title: 'Tee' },
          { id: 'SKU-2', quantity: 1, item_price: 9.99, title: 'Cap' },
        ],
        content_ids: ['SKU-1', 'SKU-2'],
        content_type: 'product',
        num_items: 3,
      });
      assertApi('gtmOnSuccess').wasCalled();
      assertApi('gtmOnFailure').wasNotCalled();
    });
- name: A page view becomes PageView
  code: |-
    mockEvent.event_name = 'page_view';
    check(() => assertThat(sent().event_name).isEqualTo('PageView'));
- name: A name in no list is sent as it is
  code: |-
    mockEvent.event_name = 'quiz_finished';
    check(() => assertThat(sent().event_name).isEqualTo('quiz_finished'));
- name: GA4’s automatic events are not sent
  code: |-
    mockEvent.event_name = 'scroll';
    checkSkipped('GA4 or GTM made this event by itself');
- name: A name of the form’s list comes first
  code: |-
    mockData.eventNameMap = [{ eventName: 'purchase', metaName: 'Subscribe' }];
    check(() => assertThat(sent().event_name).isEqualTo('Subscribe'));
- name: A row of the form’s list without a Meta name keeps the event back
  code: |-
    mockData.eventNameMap = [{ eventName: 'purchase', metaName: '' }];
    checkSkipped('do not send');
- name: A fixed name replaces the event’s
  code: |-
    mockData.eventNameMode = 'fixed';
    mockData.fixedEventName = 'Lead';
    check(() => assertThat(sent().event_name).isEqualTo('Lead'));
- name: Without an id, name and order make one
  code: |-
    mockEvent.event_id = undefined;
    check(() => assertThat(sent().event_id).isEqualTo('Purchase.T1'));
- name: Without id and order there is no id, and the log says so
  code: |-
    mockEvent.event_id = undefined;
    mockEvent.transaction_id = undefined;
    check(() => {
      assertThat(sent().event_id).isUndefined();
      assertThat(logs[0]).contains('no event id');
    });
- name: Milliseconds become seconds
  code: |-
    mockEvent.event_time = NOW - 5000;
    check(() => assertThat(sent().event_time).isEqualTo(1789999995));
- name: A time in the future becomes now
  code: |-
    mockEvent.event_time = 1790000999;
    check(() => assertThat(sent().event_time).isEqualTo(1790000000));
- name: An event of eight days is skipped
  code: |-
    mockEvent.event_time = 1790000000 - 8 * 86400;
    checkSkipped('2804003');
- name: A shop’s sale of eight days is sent
  code: |-
    mockEvent.event_time = 1790000000 - 8 * 86400;
    mockEvent.action_source = 'physical_store';
    check(() => assertThat(sent().action_source).isEqualTo('physical_store'));
- name: A value as text becomes a number
  code: |-
    mockEvent.value = '7630.50';
    check(() => assertThat(custom().value).isStrictlyEqualTo(7630.5));
- name: A Purchase whose value cannot be read is skipped
  code: |-
    mockEvent.value = '1.299';
    checkSkipped('2804009');
- name: No currency is invented
  code: |-
    mockEvent.currency = undefined;
    checkSkipped('2804010');
- name: Items as JSON text; a price of 0 is kept
  code: |-
    mockEvent.items = '[{"item_id":"A","price":0}]';
    check(() => assertThat(custom().contents).isEqualTo([{ id: 'A', quantity: 1, item_price: 0 }]));
- name: Ids get the catalog’s prefix and suffix
  code: |-
    mockEvent.items = [{ item_id: 'A', item_variant: 7 }];
    mockData.itemIdField = 'item_variant';
    mockData.itemIdPrefix = 'de_';
    mockData.itemIdSuffix = '_x';
    check(() => assertThat(custom().content_ids).isEqualTo(['de_7_x']));
- name: Keys of items that Meta refuses stay behind
  code: |-
    mockEvent.items = [{ item_id: 'A', name: 'Tee', coupon: 'X', index: 1 }];
    check(() => assertThat(custom().contents).isEqualTo([{ id: 'A', quantity: 1 }]));
- name: The value follows from the items where the event has none
  code: |-
    mockEvent.value = undefined;
    mockEvent.items = [
      { item_id: 'A', price: '0.1' },
      { item_id: 'B', price: 0.1, quantity: 2 },
    ];
    check(() => assertThat(custom().value).isEqualTo(0.3));
- name: Other parameters pass, internal and personal ones do not
  code: |-
    mockEvent.coupon = 'SUMMER';
    mockEvent.note = 'mary@example.com';
    mockEvent['x-ga-page_id'] = 1;
    check(() => {
      assertThat(custom()).isEqualTo({ value: 29.97, currency: 'EUR', order_id: 'T1', coupon: 'SUMMER' });
      assertThat(logs[0]).contains('custom_data.note: personal parameter');
    });
- name: An e-mail address is hashed in its documented form
  code: check(() => assertThat(user().em).isEqualTo(['62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f']));
- name: A phone is completed from the customer’s country
  code: |-
    mockEvent.user_data = { phone_number: '(650)555-1212', address: { country: 'United States' } };
    check(() => {
      assertThat(user().ph).isEqualTo(['e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176']);
      assertThat(user().country).isEqualTo([hash('us')]);
    });
- name: A city is sent in the documented form and in the pixel’s
  code: |-
    mockEvent.user_data = { address: [{ city: 'São Paulo' }] };
    check(() => assertThat(user().ct).isEqualTo([hash('sãopaulo'), hash('sopaulo')]));
- name: The documented form only, where the form says so
  code: |-
    mockData.sendBothForms = false;
    mockEvent.user_data = { address: { 0: { city: 'São Paulo' } } };
    check(() => assertThat(user().ct).isEqualTo([hash('sãopaulo')]));
- name: Hashes are not hashed again
  code: |-
    mockEvent.user_data = { em: hash('a').toUpperCase(), fn: hash('b') + '.AQYAAQAA' };
    check(() => {
      assertThat(user().em).isEqualTo([hash('a')]);
      assertThat(user().fn).isEqualTo([hash('b') + '.AQYAAQAA']);
    });
- name: Placeholders are not hashed
  code: |-
    mockEvent.user_data = { email: 'undefined', first_name: '(not set)', sha256_email_address: hash('') };
    check(() => assertThat(user()).isEqualTo({ client_ip_address: '203.0.113.7', client_user_agent: 'Mozilla/5.0' }));
- name: Google’s hash of a phone is left out with the reason
  code: |-
    mockEvent.user_data.sha256_phone_number = hash('+16505551212');
    check(() => {
      assertThat(user().ph).isUndefined();
      assertThat(logs[0]).contains('user_data.ph: google phone hash');
    });
- name: The first public IP address of a list, without port
  code: |-
    mockEvent.ip_override = '10.0.0.1, 203.0.113.9:443';
    check(() => assertThat(user().client_ip_address).isEqualTo('203.0.113.9'));
- name: The user agent comes from the header where the event has none
  code: |-
    mockEvent.user_agent = undefined;
    check(() => assertThat(user().client_user_agent).isEqualTo('Mozilla/5.0 (header)'));
- name: A new fbclid makes a click id and its cookie
  code: |-
    mockEvent.page_location = 'https://www.shop.example/?fbclid=IwAR_aB-9';
    check(() => {
      assertThat(user().fbc).isEqualTo('fb.1.1790000000000.IwAR_aB-9');
      assertApi('setCookie').wasCalledWith('_fbc', 'fb.1.1790000000000.IwAR_aB-9', {
        domain: 'auto',
        path: '/',
        'max-age': 7776000,
        secure: true,
        httpOnly: false,
        samesite: 'lax',
      });
    });
- name: A known fbclid keeps the time at which it was first seen
  code: |-
    cookies = { _fbc: 'fb.1.1780000000000.IwAR.AQYAAQAA' };
    mockEvent.page_location = 'https://shop.example/?fbclid=IwAR';
    check(() => assertThat(user().fbc).isEqualTo('fb.1.1780000000000.IwAR.AQYAAQAA'));
- name: A malformed browser id is left out with the reason
  code: |-
    cookies = { _fbp: 'fb.1.abc' };
    check(() => {
      assertThat(user().fbp).isUndefined();
      assertThat(logs[0]).contains('user_data.fbp: malformed click id');
      assertApi('setCookie').wasNotCalled();
    });
- name: "Denied consent: nothing is sent, no cookie is written"
  code: |-
    mockEvent['x-ga-gcs'] = 'G101';
    cookies = { _fbp: 'fb.1.1780000000000.123' };
    checkSkipped('consent denied (ad_storage)');
- name: Denied consent in gcd
  code: |-
    mockEvent['x-ga-gcd'] = '13p3p3p3p5l1';
    checkSkipped('consent denied (ad_storage)');
- name: An event without a consent signal is skipped where the form says so
  code: |-
    mockData.withoutConsentSignal = 'skip';
    checkSkipped('no consent signal');
- name: Limited Data Use by state
  code: |-
    mockData.limitedDataUse = 'by_state';
    mockEvent.event_location = { country: 'US', region: 'US-CA' };
    check(() => {
      assertThat(sent().data_processing_options).isEqualTo(['LDU']);
      assertThat(sent().data_processing_options_country).isEqualTo(1);
      assertThat(sent().data_processing_options_state).isEqualTo(1000);
    });
- name: Personal data is cut out of the page’s URL
  code: |-
    mockEvent.page_location = 'https://shop.example/ty?email=mary@example.com&a=1#x';
    check(() => assertThat(sent().event_source_url).isEqualTo('https://shop.example/ty?a=1#x'));
- name: An event that nobody can be matched by is skipped
  code: |-
    mockEvent.ip_override = undefined;
    mockEvent.user_data = { gender: 'f' };
    checkSkipped('2804050');
- name: An app event without app_data is skipped
  code: |-
    mockEvent.action_source = 'app';
    checkSkipped('app_data.advertiser_tracking_enabled');
- name: The token travels in a header, the test code not outside preview
  code: |-
    mockData.testEventCode = 'TEST1';
    check(() => {
      assertThat(requests[0].url).isEqualTo('https://graph.facebook.com/v27.0/1234567890123456/events');
      assertThat(requests[0].options.headers.Authorization).isEqualTo('Bearer EAAtoken');
      assertThat(requests[0].body.test_event_code).isUndefined();
      assertThat(logs[0]).contains('test code ignored');
    });
- name: The test code is used in preview
  code: |-
    mock('getContainerVersion', { previewMode: true });
    mockData.testEventCode = 'TEST1';
    check(() => assertThat(requests[0].body.test_event_code).isEqualTo('TEST1'));
- name: A temporary error is tried once more with the same event
  code: |-
    const yes = meta;
    meta = () => (requests.length > 1 ? yes() : refusal(503, 2));
    check(() => {
      assertThat(requests).hasLength(2);
      assertThat(requests[1].body).isEqualTo(requests[0].body);
      assertApi('gtmOnSuccess').wasCalled();
    });
- name: A bad token is final, explained, and the event is kept in the log on request
  code: |-
    mockData.keepFailedEvents = true;
    meta = () => refusal(401, 190);
    check(() => {
      assertThat(requests).hasLength(1);
      assertThat(logs[0]).contains('the access token is not valid');
      assertThat(JSON.parse(logs[1]).data[0]).isEqualTo(sent());
      assertApi('gtmOnFailure').wasCalled();
      assertApi('gtmOnSuccess').wasNotCalled();
    });
- name: An answer that counts no event is a failure
  code: |-
    meta = () => answer(200, '{"events_received":0,"messages":[]}');
    check(() => {
      assertThat(logs[0]).contains('did not count');
      assertApi('gtmOnFailure').wasCalled();
    });
- name: No network is a failure after one more try
  code: |-
    meta = () => Promise.create((resolve, reject) => reject({ reason: 'failed' }));
    check(() => {
      assertThat(requests).hasLength(2);
      assertThat(logs[0]).contains('no answer from graph.facebook.com');
      assertApi('gtmOnFailure').wasCalled();
    });
- name: Each pixel has its own outcome
  code: |-
    const yes = meta;
    meta = () => (requests.length > 1 ? yes() : refusal(400, 190));
    mockData.furtherPixels = [{ pixelId: '22', accessToken: 'EAAsecond' }];
    check(() => {
      assertThat(requests[1].url).contains('/22/events');
      assertThat(requests[1].options.headers.Authorization).isEqualTo('Bearer EAAsecond');
      assertThat(logs.join(' ')).contains('failed for pixel 1234567890123456');
      assertThat(logs.join(' ')).contains('sent to pixel 22');
      assertApi('gtmOnFailure').wasCalled();
    });
- name: Success is reported at once where the form says so
  code: |-
    mockData.optimistic = true;
    meta = () => refusal(401, 190);
    check(() => {
      assertThat(logs[0]).contains('failed for pixel');
      assertApi('gtmOnSuccess').wasCalled();
      assertApi('gtmOnFailure').wasNotCalled();
    });
- name: A skipped event is a failure where the form says so
  code: |-
    mockData.skippedIsFailure = true;
    mockEvent.event_name = 'scroll';
    check(() => {
      assertThat(requests).isEmpty();
      assertApi('gtmOnFailure').wasCalled();
      assertApi('gtmOnSuccess').wasNotCalled();
    });
- name: Outside preview the log is silent, unless an event fails
  code: |-
    mockData.logLevel = 'preview';
    check(() => {
      assertThat(requests).hasLength(1);
      assertThat(logs).isEmpty();
    });
- name: Without createRegex, as on old server images, the event is still sent
  code: |-
    mock('createRegex', () => null);
    mockEvent.user_data.phone_number = '+49 (151) 123-45678';
    mockEvent.user_data.address = { first_name: 'Mary Ann' };
    mockEvent.coupon = 'mary@example.com';
    check(() => {
      assertThat(user().em).isEqualTo([hash('john_smith@gmail.com')]);
      assertThat(user().ph).isEqualTo([hash('4915112345678')]);
      assertThat(user().fn).isEqualTo([hash('maryann')]);
      assertThat(custom().coupon).isUndefined();
      assertApi('gtmOnSuccess').wasCalled();
    });
setup: |-
  // Runs before each scenario: a form as a user saves it, a purchase as the GA4 client makes it, and a Meta that says yes.
  const JSON = require('JSON');
  const Promise = require('Promise');
  const callLater = require('callLater');
  const sha256Sync = require('sha256Sync');

  const NOW = 1790000000000;

  const mockData = { pixelId: '1234567890123456', accessToken: 'EAAtoken', logLevel: 'always' };

  const mockEvent = {
    event_name: 'purchase',
    event_id: 'Purchase.T1',
    page_location: 'https://shop.example/thank-you',
    ip_override: '203.0.113.7',
    user_agent: 'Mozilla/5.0',
    transaction_id: 'T1',
    value: 29.97,
    currency: 'EUR',
    user_data: { email_address: 'John_Smith@gmail.com' },
  };

  const answer = (statusCode, body) =>
    Promise.create((resolve) => resolve({ statusCode: statusCode, headers: {}, body: body }));
  const refusal = (statusCode, code) => answer(statusCode, JSON.stringify({ error: { code: code } }));

  // What the tag asked to be sent, request by request, and what it said.
  const requests = [];
  const logs = [];
  let meta = () => answer(200, '{"events_received":1,"messages":[],"fbtrace_id":"Atrace"}');
  let cookies = {};

  mock('getTimestampMillis', NOW);
  mock('getContainerVersion', { previewMode: false, debugMode: false });
  mock('getRequestHeader', 'Mozilla/5.0 (header)');
  mock('getCookieValues', (name) => (cookies[name] ? [cookies[name]] : []));
  mock('getAllEventData', () => mockEvent);
  mock('logToConsole', (line) => {
    logs.push(line);
  });
  mock('sendHttpRequest', (url, options, body) => {
    requests.push({ url: url, options: options, body: JSON.parse(body) });
    return meta();
  });

  const hash = (text) => sha256Sync(text, { outputEncoding: 'hex' });
  // The event of the first request, and parts of it.
  const sent = () => requests[0].body.data[0];
  const user = () => sent().user_data;
  const custom = () => sent().custom_data;
  // Runs the tag; checks when every promise has settled, those of a second try as well.
  const later = (turns, assertions) => {
    callLater(() => {
      if (turns > 0) later(turns - 1, assertions);
      else assertions();
    });
  };
  const check = (assertions) => {
    runCode(mockData);
    later(8, assertions);
  };
  const checkSkipped = (reason) =>
    check(() => {
      assertThat(requests).isEmpty();
      assertThat(logs[0]).contains('skipped: ');
      assertThat(logs[0]).contains(reason);
      assertApi('setCookie').wasNotCalled();
      assertApi('gtmOnSuccess').wasCalled();
      assertApi('gtmOnFailure').wasNotCalled();
    });


___NOTES___

Generated from the TypeScript in template/ by npm run build. Do not edit it by hand: the next build undoes it, and GTM
disconnects an edited template from updates.
