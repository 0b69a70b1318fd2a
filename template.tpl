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
              "^[0-9]+$"
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
                  "^[0-9]+$"
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
        "help": "A standard event such as Lead, or a name of your own. It must be spelled exactly as in the pixel.",
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
        "displayName": "Events that are in no list",
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
        "help": "GA4’s automatic events (user_engagement, scroll, session_start …) are never sent unless you map them above.",
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
              "^([A-Za-z]{2})?$"
            ],
            "errorMessage": "Enter the two letters of the country, e.g. DE, or leave it empty."
          }
        ],
        "name": "phoneCountry",
        "help": "Two letters, e.g. DE. Meta matches phone numbers with a country code only. The country of the customer’s address comes first; this is used where the event has none. Leave it empty if you sell to many countries: national numbers without a known country are then left out."
      },
      {
        "type": "CHECKBOX",
        "checkboxText": "Send both forms",
        "simpleValueType": true,
        "defaultValue": true,
        "name": "sendBothForms",
        "help": "Meta’s documents and Meta’s own library normalise some values differently (São Paulo becomes sãopaulo or sopaulo). With this on, both hashes are sent, so that the event matches whichever the pixel used."
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
        "displayName": "Except these",
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
        "type": "CHECKBOX",
        "checkboxText": "Respect consent signals",
        "simpleValueType": true,
        "defaultValue": true,
        "name": "respectConsent",
        "help": "Reads Google consent mode from the event. Where ad_storage is denied, nothing is sent and no cookie is written; the log says “skipped: consent denied”."
      },
      {
        "type": "SELECT",
        "displayName": "Events without a consent signal",
        "macrosInSelect": false,
        "selectItems": [
          {
            "value": "send",
            "displayValue": "Send"
          },
          {
            "value": "skip",
            "displayValue": "Do not send"
          }
        ],
        "simpleValueType": true,
        "defaultValue": "send",
        "name": "withoutConsentSignal",
        "help": "Sites that use no consent mode send no signal. Choose “Do not send” if your site always uses it.",
        "enablingConditions": [
          {
            "paramName": "respectConsent",
            "paramValue": true,
            "type": "EQUALS"
          }
        ]
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
    "name": "testingGroup",
    "displayName": "Testing",
    "groupStyle": "ZIPPY_CLOSED",
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
              "^([A-Za-z0-9_-]+)?$"
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
    "name": "deliveryGroup",
    "displayName": "Delivery",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "TEXT",
        "displayName": "Graph API version",
        "simpleValueType": true,
        "valueHint": "v26.0",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^(v[0-9]+\\.[0-9]+)?$"
            ],
            "errorMessage": "Write it like v26.0, or leave it empty."
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
        "help": "After a network error, a timeout or a temporary error of Meta. Safe, because the event ID is the same."
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
        "defaultValue": true,
        "name": "keepFailedEvents",
        "help": "Writes an event that could not be delivered as one line of JSON, hashed and without the token, from which it can be sent again within seven days. The line also holds the IP address and user agent, because Meta needs them."
      }
    ]
  }
]


___SANDBOXED_JS_FOR_SERVER___



// template/src/gtm.ts
var gtm = {
  JSON: require("JSON"),
  Math: require("Math"),
  Object: require("Object"),
  createRegex: require("createRegex"),
  decodeUriComponent: require("decodeUriComponent"),
  fromBase64: require("fromBase64"),
  generateRandom: require("generateRandom"),
  getAllEventData: require("getAllEventData"),
  getContainerVersion: require("getContainerVersion"),
  getCookieValues: require("getCookieValues"),
  getRequestHeader: require("getRequestHeader"),
  computeEffectiveTldPlusOne: require("computeEffectiveTldPlusOne"),
  getTimestampMillis: require("getTimestampMillis"),
  getType: require("getType"),
  logToConsole: require("logToConsole"),
  makeNumber: require("makeNumber"),
  makeString: require("makeString"),
  parseUrl: require("parseUrl"),
  sendHttpRequest: require("sendHttpRequest"),
  setCookie: require("setCookie"),
  sha256Sync: require("sha256Sync"),
  toBase64: require("toBase64")
};

// template/spec/meta-fields.ts
var APP_FIELDS = [
  { "key": "advertiser_tracking_enabled", "from": ["app_data.advertiser_tracking_enabled", "advertiser_tracking_enabled"], "kind": "flag" },
  { "key": "application_tracking_enabled", "from": ["app_data.application_tracking_enabled", "application_tracking_enabled"], "kind": "flag" },
  { "key": "extinfo", "from": ["app_data.extinfo", "extinfo"], "kind": "device" },
  { "key": "campaign_ids", "from": ["app_data.campaign_ids"], "kind": "text" },
  { "key": "install_referrer", "from": ["app_data.install_referrer"], "kind": "text" },
  { "key": "installer_package", "from": ["app_data.installer_package"], "kind": "text" },
  { "key": "url_schemes", "from": ["app_data.url_schemes"], "kind": "list" },
  { "key": "windows_attribution_id", "from": ["app_data.windows_attribution_id"], "kind": "text" },
  { "key": "vendor_id", "from": ["app_data.vendor_id", "x-ga-vendor_device_id"], "kind": "text" }
];
var CONTENT_FIELDS = [
  { "key": "id", "from": ["id", "item_id"], "kind": "text" },
  { "key": "quantity", "from": ["quantity"], "kind": "positive integer" },
  { "key": "item_price", "from": ["item_price", "price"], "kind": "number" },
  { "key": "title", "from": ["title", "item_name"], "kind": "text" },
  { "key": "description", "from": ["description"], "kind": "text" },
  { "key": "brand", "from": ["brand", "item_brand"], "kind": "text" },
  { "key": "category", "from": ["category", "item_category"], "kind": "text" },
  { "key": "delivery_category", "from": ["delivery_category"], "kind": "choice", "choices": ["in_store", "curbside", "home_delivery"] }
];
var CUSTOM_FIELDS = [
  { "key": "value", "from": ["value", "x-fb-cd-value", "ecommerce.value"], "kind": "number" },
  { "key": "currency", "from": ["currency", "x-fb-cd-currency", "ecommerce.currency"], "kind": "currency" },
  { "key": "contents", "from": ["x-fb-cd-contents", "contents", "items", "ecommerce.items"], "kind": "contents" },
  { "key": "content_ids", "from": ["x-fb-cd-content_ids", "content_ids"], "kind": "ids" },
  { "key": "content_type", "from": ["x-fb-cd-content_type", "content_type"], "kind": "text" },
  { "key": "content_name", "from": ["x-fb-cd-content_name", "content_name"], "kind": "text" },
  { "key": "content_category", "from": ["x-fb-cd-content_category", "content_category"], "kind": "text" },
  { "key": "num_items", "from": ["x-fb-cd-num_items", "num_items"], "kind": "positive integer" },
  { "key": "order_id", "from": ["x-fb-cd-order_id", "order_id", "transaction_id", "ecommerce.transaction_id"], "kind": "text" },
  { "key": "search_string", "from": ["x-fb-cd-search_string", "search_string", "search_term"], "kind": "text" },
  { "key": "predicted_ltv", "from": ["x-fb-cd-predicted_ltv", "predicted_ltv"], "kind": "number" },
  { "key": "net_revenue", "from": ["x-fb-cd-net_revenue", "net_revenue"], "kind": "number" },
  { "key": "status", "from": ["x-fb-cd-status", "status"], "kind": "text or boolean" },
  { "key": "delivery_category", "from": ["x-fb-cd-delivery_category", "delivery_category"], "kind": "choice", "choices": ["in_store", "curbside", "home_delivery"] }
];
var ORIGINAL_FIELDS = [
  { "key": "event_name", "from": ["original_event_data.event_name"], "kind": "text" },
  { "key": "event_time", "from": ["original_event_data.event_time"], "kind": "time" },
  { "key": "order_id", "from": ["original_event_data.order_id"], "kind": "text" },
  { "key": "event_id", "from": ["original_event_data.event_id"], "kind": "text" }
];
var SERVER_FIELDS = [
  { "key": "event_name", "from": ["event_name"] },
  { "key": "event_id", "from": ["event_id", "x-fb-event_id", "eventID", "eventId"] },
  { "key": "event_time", "from": ["event_time", "timestamp"] },
  { "key": "action_source", "from": ["action_source"] },
  { "key": "event_source_url", "from": ["page_location", "event_source_url"] },
  { "key": "referrer_url", "from": ["page_referrer", "referrer_url"] },
  { "key": "opt_out", "from": ["opt_out", "x-fb-opt_out"] },
  { "key": "messaging_channel", "from": ["messaging_channel"] },
  { "key": "data_processing_options", "from": ["data_processing_options"] },
  { "key": "data_processing_options_country", "from": ["data_processing_options_country"] },
  { "key": "data_processing_options_state", "from": ["data_processing_options_state"] }
];
var USER_FIELDS = [
  { "key": "em", "from": ["x-fb-ud-em", "user_data.email_address", "user_data.email", "user_data.em", "user_data.sha256_email_address", "user_data.sha256_email", "email_address", "email", "emailAddress"], "rule": "email", "identifies": true },
  { "key": "ph", "from": ["x-fb-ud-ph", "user_data.phone_number", "user_data.phone", "user_data.ph", "phone_number", "phone", "phoneNumber"], "never": ["user_data.sha256_phone_number", "user_data.sha256_phone", "sha256_phone_number"], "rule": "phone", "identifies": true },
  { "key": "fn", "from": ["x-fb-ud-fn", "user_data.address.first_name", "user_data.first_name", "user_data.firstName", "user_data.fn", "user_data.address.sha256_first_name", "user_data.sha256_first_name", "first_name", "firstName", "FirstName", "nameFirst"], "rule": "name" },
  { "key": "ln", "from": ["x-fb-ud-ln", "user_data.address.last_name", "user_data.last_name", "user_data.lastName", "user_data.ln", "user_data.address.sha256_last_name", "user_data.sha256_last_name", "last_name", "lastName", "LastName", "nameLast"], "rule": "name" },
  { "key": "ge", "from": ["x-fb-ud-ge", "user_data.gender", "user_data.ge", "gender"], "rule": "gender" },
  { "key": "db", "from": ["x-fb-ud-db", "user_data.date_of_birth", "user_data.birth_date", "user_data.birthdate", "user_data.dob", "user_data.db", "date_of_birth", "birth_date", "dob", "db"], "rule": "birthdate" },
  { "key": "ct", "from": ["x-fb-ud-ct", "user_data.address.city", "user_data.home_address.city", "user_data.city", "user_data.ct", "city", "addressCity"], "rule": "city" },
  { "key": "st", "from": ["x-fb-ud-st", "user_data.address.region", "user_data.address.state", "user_data.home_address.region", "user_data.region", "user_data.state", "user_data.st", "region", "state", "addressRegion"], "rule": "state" },
  { "key": "zp", "from": ["x-fb-ud-zp", "user_data.address.postal_code", "user_data.address.zip", "user_data.home_address.postal_code", "user_data.postal_code", "user_data.zip", "user_data.zip_code", "user_data.zp", "postal_code", "postalCode", "zip", "zipCode"], "rule": "zip" },
  { "key": "country", "from": ["x-fb-ud-country", "user_data.address.country", "user_data.home_address.country", "user_data.country", "country", "countryCode", "addressCountry"], "rule": "country" },
  { "key": "external_id", "from": ["x-fb-ud-external_id", "user_data.external_id", "external_id", "user_id", "user_data.user_id", "userId", "externalId"], "rule": "external_id", "identifies": true },
  { "key": "client_ip_address", "from": ["ip_override", "user_data.client_ip_address", "client_ip_address"], "plain": "ip", "identifies": true, "notInMessaging": true },
  { "key": "client_user_agent", "from": ["user_agent", "user_data.client_user_agent", "client_user_agent"], "plain": "user_agent", "notInMessaging": true },
  { "key": "fbc", "from": ["x-fb-ck-fbc", "user_data.fbc", "fbc", "_fbc", "common_cookie._fbc"], "plain": "click_id", "identifies": true, "notInMessaging": true },
  { "key": "fbp", "from": ["x-fb-ck-fbp", "user_data.fbp", "fbp", "_fbp", "common_cookie._fbp"], "plain": "browser_id", "identifies": true, "notInMessaging": true },
  { "key": "subscription_id", "from": ["x-fb-ud-subscription_id", "user_data.subscription_id", "subscription_id", "subscriptionId"], "plain": "text", "identifies": true },
  { "key": "fb_login_id", "from": ["x-fb-ud-fb-login-id", "x-fb-ud-fb_login_id", "user_data.fb_login_id", "fb_login_id", "fbLoginId"], "plain": "digits", "digits": [1, 20], "identifies": true },
  { "key": "lead_id", "from": ["x-fb-ud-lead_id", "user_data.lead_id", "lead_id", "leadId"], "plain": "digits", "digits": [15, 17], "identifies": true },
  { "key": "anon_id", "from": ["x-fb-ud-anon_id", "user_data.anon_id", "anon_id", "anonId"], "plain": "text", "identifies": true },
  { "key": "madid", "from": ["x-fb-ud-madid", "user_data.madid", "madid", "x-ga-resettable_device_id"], "plain": "text", "identifies": true },
  { "key": "page_id", "from": ["user_data.page_id", "page_id"], "plain": "digits", "digits": [1, 20], "onlyInMessaging": true },
  { "key": "page_scoped_user_id", "from": ["user_data.page_scoped_user_id", "page_scoped_user_id"], "plain": "digits", "digits": [1, 20], "identifies": true, "onlyInMessaging": true },
  { "key": "ctwa_clid", "from": ["user_data.ctwa_clid", "ctwa_clid"], "plain": "text", "identifies": true, "onlyInMessaging": true },
  { "key": "whatsapp_business_account_id", "from": ["user_data.whatsapp_business_account_id", "whatsapp_business_account_id"], "plain": "digits", "digits": [1, 20], "onlyInMessaging": true },
  { "key": "ig_account_id", "from": ["user_data.ig_account_id", "ig_account_id"], "plain": "digits", "digits": [1, 20], "onlyInMessaging": true },
  { "key": "ig_sid", "from": ["user_data.ig_sid", "ig_sid"], "plain": "digits", "digits": [1, 20], "identifies": true, "onlyInMessaging": true }
];

// template/src/alphabet.ts
var DIGITS = "0123456789";
var BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
var consistsOf = (text, alphabet) => {
  for (let index = 0; index < text.length; index++) if (alphabet.indexOf(text.charAt(index)) < 0) return false;
  return text.length > 0;
};
var digitsOf = (text) => {
  let digits = "";
  for (let index = 0; index < text.length; index++) {
    if (DIGITS.indexOf(text.charAt(index)) >= 0) digits += text.charAt(index);
  }
  return digits;
};

// template/src/shape.ts
var isText = (value) => typeof value === "string";
var isNumber = (value) => typeof value === "number" && value - value === 0;
var isScalar = (value) => typeof value === "string" || typeof value === "boolean" || isNumber(value);
var isObject = (value) => typeof value === "object" && value !== null;
var isList = (value, gtm2) => isObject(value) && gtm2.getType(value) === "array";
var membersOf = (value, gtm2) => {
  if (!isObject(value)) return undefined;
  if (gtm2.getType(value) === "array") return value;
  if (value["0"] === undefined) return undefined;
  const members = [];
  for (let index = 0; value["" + index] !== undefined; index++) members.push(value["" + index]);
  return members;
};

// template/src/path.ts
var MOST_VALUES = 20;
var collect = (value, segments, gtm2) => {
  if (value === undefined || value === null) return [];
  if (!isObject(value)) return segments.length === 0 ? [value] : [];
  const members = membersOf(value, gtm2);
  if (!members) return segments.length === 0 ? [value] : collect(value[segments[0]], segments.slice(1), gtm2);
  const found2 = [];
  for (const member of members.slice(0, MOST_VALUES)) {
    if (!membersOf(member, gtm2)) collect(member, segments, gtm2).forEach((value2) => found2.push(value2));
  }
  return found2.slice(0, MOST_VALUES);
};
var textsAt = (root, path, gtm2) => {
  const segments = path.split(".");
  const first = root[segments[0]];
  if (first === undefined || first === null) return [];
  return collect(first, segments.slice(1), gtm2).filter(isScalar).map((value) => "" + value);
};
var valueAt = (root, path) => {
  let value = root;
  for (const segment of path.split(".")) {
    if (!isObject(value)) return undefined;
    value = value[segment];
  }
  return value === null ? undefined : value;
};
var firstAt = (root, paths) => {
  for (const path of paths) {
    const value = valueAt(root, path);
    if (value !== undefined && value !== "") return value;
  }
  return undefined;
};
var firstTextAt = (root, paths) => {
  for (const path of paths) {
    const value = valueAt(root, path);
    const text = isScalar(value) ? ("" + value).trim() : "";
    if (text) return text;
  }
  return "";
};
var pathsOf = (rows, key) => {
  for (const row of rows) if (row.key === key) return row.from;
  return [];
};

// template/src/domain-level.ts
var domainLevel = (incoming, gtm2) => {
  const url = firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, "event_source_url"));
  const domain = url ? gtm2.computeEffectiveTldPlusOne(url) : "";
  return domain && domain.indexOf(".") > 0 ? domain.split(".").length - 1 : 1;
};

// template/src/meta-id.ts
var isSuffix = (text) => (text.length === 2 || text.length === 8) && consistsOf(text, BASE64URL);
var readMetaId = (value, digitsOnly) => {
  const segments = value.split(".");
  const suffix = segments[4];
  if (segments.length < 4 || segments.length > 5 || segments[0] !== "fb") return "";
  if (suffix !== undefined && !isSuffix(suffix)) return "";
  if (!consistsOf(segments[1], DIGITS) || !consistsOf(segments[2], DIGITS)) return "";
  const id = segments[3];
  return consistsOf(id, digitsOnly ? DIGITS : BASE64URL) ? id : "";
};

// template/spec/settings.ts
var SETTING_GROUPS = [
  { "name": "pixelGroup", "settings": [{ "name": "pixelId", "preset": "" }, { "name": "accessToken", "preset": "" }, { "name": "furtherPixels", "preset": [] }] },
  { "name": "eventGroup", "settings": [{ "name": "eventNameMode", "preset": "mapped" }, { "name": "fixedEventName", "preset": "" }, { "name": "eventNameMap", "preset": [] }, { "name": "unmappedEvents", "preset": "custom" }, { "name": "actionSource", "preset": "website" }] },
  { "name": "matchingGroup", "settings": [{ "name": "phoneCountry", "preset": "" }, { "name": "sendBothForms", "preset": true }, { "name": "userDataOverrides", "preset": [] }] },
  { "name": "itemsGroup", "settings": [{ "name": "itemIdField", "preset": "item_id" }, { "name": "itemIdPrefix", "preset": "" }, { "name": "itemIdSuffix", "preset": "" }, { "name": "contentType", "preset": "product" }] },
  { "name": "parametersGroup", "settings": [{ "name": "passParameters", "preset": true }, { "name": "excludeParameters", "preset": "" }, { "name": "parameterOverrides", "preset": [] }] },
  { "name": "consentGroup", "settings": [{ "name": "respectConsent", "preset": true }, { "name": "withoutConsentSignal", "preset": "send" }, { "name": "requireAdUserData", "preset": false }, { "name": "limitedDataUse", "preset": "never" }] },
  { "name": "cookiesGroup", "settings": [{ "name": "keepCookies", "preset": true }, { "name": "createBrowserId", "preset": false }, { "name": "cookieDomain", "preset": "" }, { "name": "cookieHttpOnly", "preset": false }, { "name": "rememberUserData", "preset": false }] },
  { "name": "testingGroup", "settings": [{ "name": "testEventCode", "preset": "" }, { "name": "testCodeOnlyInPreview", "preset": true }] },
  { "name": "deliveryGroup", "settings": [{ "name": "graphVersion", "preset": "" }, { "name": "timeoutMs", "preset": 1500 }, { "name": "retry", "preset": true }, { "name": "optimistic", "preset": false }, { "name": "skippedIsFailure", "preset": false }] },
  { "name": "loggingGroup", "settings": [{ "name": "logLevel", "preset": "preview" }, { "name": "keepFailedEvents", "preset": true }] }
];

// template/src/settings.ts
var readSettings = (data2) => {
  const settings = {};
  for (const group of SETTING_GROUPS) {
    for (const setting of group.settings) {
      const saved = data2[setting.name];
      settings[setting.name] = saved === undefined || saved === null ? setting.preset : saved;
    }
  }
  return settings;
};
var textOf = (fields, name) => {
  const value = fields[name];
  return isScalar(value) ? ("" + value).trim() : "";
};
var isOn = (settings, name) => settings[name] === true || settings[name] === "true";
var rowsOf = (settings, name, gtm2) => {
  const rows = settings[name];
  return isList(rows, gtm2) ? rows.filter(isObject) : [];
};
var tableOf = (settings, name, gtm2) => {
  const table = {};
  for (const row of rowsOf(settings, name, gtm2)) {
    const key = textOf(row, "key");
    if (key && row["value"] !== undefined && row["value"] !== "") table[key] = row["value"];
  }
  return table;
};
var pixelOf = (row) => ({
  pixelId: textOf(row, "pixelId"),
  accessToken: textOf(row, "accessToken"),
  testEventCode: textOf(row, "testEventCode")
});
var pixelsOf = (settings, gtm2) => {
  const pixels = [pixelOf(settings)];
  for (const row of rowsOf(settings, "furtherPixels", gtm2)) {
    const pixel = pixelOf(row);
    if (pixels.every((other) => other.pixelId !== pixel.pixelId)) pixels.push(pixel);
  }
  return pixels;
};

// template/src/browser-id.ts
var FIELD = "user_data.fbp";
var MOST_DIGITS = 18;
var isFirstRequest = (incoming) => {
  const count = valueAt(incoming.event, "x-ga-request_count");
  return count === 1 || count === "1" || incoming.event["event_name"] === "page_view";
};
var makeBrowserId = (incoming, gtm2) => {
  const clientId = firstTextAt(incoming.event, ["client_id"]);
  const session = digitsOf(firstTextAt(incoming.event, ["ga_session_id"]));
  if (!clientId) return "";
  const digits = digitsOf(gtm2.sha256Sync(clientId, { outputEncoding: "hex" })).substring(0, MOST_DIGITS);
  const time = session.length === 10 ? session + "000" : "" + incoming.surroundings.nowMs;
  return "fb." + domainLevel(incoming, gtm2) + "." + time + ".1" + digits.substring(1);
};
var readBrowserId = (incoming, gtm2) => {
  const problems = [];
  const candidates2 = [
    textOf(incoming.overrides, "fbp"),
    firstTextAt(incoming.event, pathsOf(USER_FIELDS, "fbp")),
    incoming.surroundings.cookies["_fbp"] || ""
  ];
  for (const value of candidates2) {
    if (readMetaId(value, true)) return { value: value, problems: problems };
    if (value) problems.push({ code: "malformed_click_id", field: FIELD });
  }
  const settings = incoming.settings;
  const make = isOn(settings, "keepCookies") && isOn(settings, "createBrowserId") && !isFirstRequest(incoming);
  return { value: make ? makeBrowserId(incoming, gtm2) : "", problems: problems };
};

// template/src/click-id.ts
var FIELD2 = "user_data.fbc";
var LONGEST_CLICK_ID = 500;
var isClickId = (text) => text.length <= LONGEST_CLICK_ID && consistsOf(text, BASE64URL);
var clickIdIn = (url, gtm2) => {
  for (const mark of ["?fbclid=", "&fbclid="]) {
    const start = url.indexOf(mark);
    if (start < 0) continue;
    const raw = url.substring(start + mark.length).split("&")[0].split("#")[0] || "";
    const clickId = gtm2.decodeUriComponent(raw) || "";
    if (isClickId(clickId)) return clickId;
  }
  return "";
};
var newClickId = (incoming, gtm2) => clickIdIn(firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, "event_source_url")), gtm2) || clickIdIn(firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, "referrer_url")), gtm2);
var readClickId = (incoming, gtm2) => {
  const problems = [];
  const fromEvent = textOf(incoming.overrides, "fbc") || firstTextAt(incoming.event, pathsOf(USER_FIELDS, "fbc"));
  const fromCookie = incoming.surroundings.cookies["_fbc"] || "";
  const stored = [fromEvent, fromCookie].filter((value2) => readMetaId(value2, false) !== "");
  for (const value2 of [fromEvent, fromCookie]) {
    if (value2 && !readMetaId(value2, false)) problems.push({ code: "malformed_click_id", field: FIELD2 });
  }
  const clickId = newClickId(incoming, gtm2);
  const known = clickId ? stored.filter((value2) => readMetaId(value2, false) === clickId) : stored;
  if (known[0]) return { value: known[0], problems: problems };
  if (!clickId) return { value: "", problems: problems };
  const value = "fb." + domainLevel(incoming, gtm2) + "." + incoming.surroundings.nowMs + "." + clickId;
  return { value: value, problems: problems };
};

// template/src/ip-address.ts
var HEX = "0123456789abcdef";
var readV4 = (text) => {
  const parts = text.split(".");
  if (parts.length !== 4) return [];
  const numbers = [];
  for (const part of parts) {
    if (part.length > 3 || !consistsOf(part, DIGITS)) return [];
    const number = part.split("").reduce((sum, digit) => sum * 10 + DIGITS.indexOf(digit), 0);
    if (number > 255) return [];
    numbers.push(number);
  }
  return numbers;
};
var isPublicV4 = (text) => {
  const numbers = readV4(text);
  const a = numbers[0];
  const b = numbers[1];
  if (a === undefined || b === undefined) return false;
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100 && b >= 64 && b <= 127 || a === 169 && b === 254 || a === 172 && b >= 16 && b <= 31) return false;
  return !(a === 192 && (b === 168 || b === 0 && numbers[2] === 0)) && !(a === 198 && (b === 18 || b === 19));
};
var isPublicV6 = (text) => {
  const groups = text.split(":");
  if (groups.length < 3 || groups.length > 8) return false;
  const doubled = text.indexOf("::");
  if (doubled !== text.lastIndexOf("::") || text.indexOf(":::") >= 0 || doubled < 0 && groups.length !== 8)
    return false;
  for (const group of groups) if (group && (group.length > 4 || !consistsOf(group, HEX))) return false;
  const first = groups[0];
  return first.length === 4 && (first.charAt(0) === "2" || first.charAt(0) === "3");
};
var bareAddress = (member) => {
  const text = member.split('"').join("").trim().toLowerCase();
  if (text.charAt(0) === "[") return text.substring(1).split("]")[0].split("%")[0];
  const colon = text.indexOf(":");
  if (colon >= 0 && colon === text.lastIndexOf(":")) return text.substring(0, colon);
  const mapped = text.indexOf("::ffff:") === 0 ? text.substring(7) : text;
  return mapped.indexOf(".") >= 0 ? mapped : text.split("%")[0];
};
var isV6 = (address) => address.indexOf(":") >= 0;
var publicAddress = (list) => {
  for (const member of list.split(",")) {
    const address = bareAddress(member);
    if (isV6(address) ? isPublicV6(address) : isPublicV4(address)) return address;
  }
  return "";
};

// template/src/client-ip.ts
var KEY = "client_ip_address";
var FIELD3 = "user_data.client_ip_address";
var cookieAddress = (cookie) => publicAddress(cookie) || publicAddress(cookie.substring(0, cookie.lastIndexOf(".")));
var readClientIp = (incoming, gtm2) => {
  const fromForm = textOf(incoming.overrides, KEY);
  const fromCookie = cookieAddress(incoming.surroundings.cookies["_fbi"] || "");
  const texts = fromForm ? [fromForm] : [];
  for (const path of pathsOf(USER_FIELDS, KEY)) textsAt(incoming.event, path, gtm2).forEach((text) => texts.push(text));
  const fromRequest = publicAddress(texts.join(","));
  const problems = texts.length > 0 && !fromRequest ? [{ code: "no_public_ip", field: FIELD3 }] : [];
  return { value: isV6(fromRequest) && !isV6(fromCookie) ? fromRequest : fromCookie || fromRequest, problems: problems };
};

// template/spec/consent.ts
var CONSENT_STATE_PATHS = ["consent_state", "x-sst-system_properties.consent.consentGrantedState"];
var CONSENT_TYPES = [
  { "type": "ad_storage", "gcs": 2, "gcd": 1 },
  { "type": "analytics_storage", "gcs": 3, "gcd": 3 },
  { "type": "ad_user_data", "gcs": -1, "gcd": 5 },
  { "type": "ad_personalization", "gcs": -1, "gcd": 7 }
];
var GCD_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
var GCD_PATHS = ["x-ga-gcd", "x-ga-mp2-gcd"];
var GCS_PATHS = ["x-ga-gcs"];

// template/src/consent-signal.ts
var ofBits = (bits) => bits === 3 ? "granted" : bits === 2 ? "denied" : "";
var ofWord = (value) => {
  if (value === true || value === "granted" || value === "true") return "granted";
  return value === false || value === "denied" || value === "false" ? "denied" : "";
};
var ofDigit = (digit) => digit === "1" ? "granted" : digit === "0" ? "denied" : "";
var ofPair = (gcd, typeIndex, gtm2) => {
  const type = CONSENT_TYPES[typeIndex];
  if (!type) return "";
  const first = GCD_ALPHABET.indexOf(gcd.charAt(type.gcd));
  const second = GCD_ALPHABET.indexOf(gcd.charAt(type.gcd + 1));
  if (gcd.charAt(type.gcd + 1) === "" || first < 0 || second < 0) return "";
  const follows = gtm2.Math.floor(first / 4) - 12;
  const followed = follows >= 0 && follows !== typeIndex && follows < typeIndex ? ofPair(gcd, follows, gtm2) : "";
  return ofBits(second % 4) || ofBits(gtm2.Math.floor(second / 4) % 4) || followed || ofBits(gtm2.Math.floor(second / 16)) || ofBits(first % 4);
};
var statements = (event, typeIndex, gtm2) => {
  const type = CONSENT_TYPES[typeIndex];
  if (!type) return [];
  const said = CONSENT_STATE_PATHS.map((path) => ofWord(valueAt(event, path + "." + type.type)));
  if (type.gcs >= 0) said.push(ofDigit(firstTextAt(event, GCS_PATHS).charAt(type.gcs)));
  said.push(ofPair(firstTextAt(event, GCD_PATHS), typeIndex, gtm2));
  return said.filter((consent) => consent !== "");
};
var consentFor = (event, type, gtm2) => {
  let index = 0;
  while (index < CONSENT_TYPES.length - 1 && CONSENT_TYPES[index].type !== type) index++;
  const said = statements(event, index, gtm2);
  if (said.indexOf("denied") >= 0) return "denied";
  return said.length > 0 ? "granted" : "";
};

// template/src/consent.ts
var checkConsent = (incoming, gtm2) => {
  const settings = incoming.settings;
  if (!isOn(settings, "respectConsent")) return { value: true, problems: [] };
  const types = isOn(settings, "requireAdUserData") ? ["ad_storage", "ad_user_data"] : ["ad_storage"];
  for (const type of types) {
    const consent = consentFor(incoming.event, type, gtm2);
    if (consent === "denied") return { value: false, problems: [{ code: "consent_denied", detail: type }] };
    if (consent === "" && settings["withoutConsentSignal"] === "skip") {
      return { value: false, problems: [{ code: "consent_unknown", detail: type }] };
    }
  }
  return { value: true, problems: [] };
};

// template/spec/cookies.ts
var COOKIES = [
  { "name": "_fbc", "maxAgeSeconds": 7776000 },
  { "name": "_fbp", "maxAgeSeconds": 7776000 },
  { "name": "_fbi", "maxAgeSeconds": 0 },
  { "name": "_gtmeec", "maxAgeSeconds": 7776000 }
];
var HEADERS = ["user-agent"];

// template/spec/placeholders.ts
var EMPTY_DIGESTS = ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b", "eb045d78d273107348b0300c01d29b7552d622abbc6faf81b3ec55359aa9950c", "d41d8cd98f00b204e9800998ecf8427e"];
var HASH_TOKENS = ".AQ.Ag.Aw.BA.BQ.Bg.";
var NOT_A_NUMBER = "NaN";
var PLACEHOLDERS = "|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]|true|false|";
var SHARED_IDS = "|0|-1|guest|visitor|user|test|";

// template/src/characters.ts
var ALPHANUMERIC = "abcdefghijklmnopqrstuvwxyz0123456789";
var isDigit = (ch) => ch >= "0" && ch <= "9";
var isAsciiWord = (ch) => ch >= "a" && ch <= "z" || ch >= "A" && ch <= "Z" || isDigit(ch);
var isSpace = (ch) => ch.trim() === "";
function eachCharacter(text, change) {
  let changed = "";
  for (let i = 0; i < text.length; i++) changed = changed + change(text.charAt(i));
  return changed;
}
function consistsOf2(text, alphabet) {
  for (let i = 0; i < text.length; i++) if (alphabet.indexOf(text.charAt(i)) < 0) return false;
  return true;
}
var asciiWords = (text) => eachCharacter(text, (ch) => isAsciiWord(ch) ? ch : "").toLowerCase();
var WIDE = "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹＠．＋";
var NARROW = ALPHANUMERIC + "01234567890123456789@.+";
function narrow(ch) {
  const at = ch > "~" ? WIDE.indexOf(ch) : -1;
  return at < 0 ? ch : NARROW.charAt(at);
}

// template/src/hashed.ts
var SUFFIX_LENGTH = 8;
var isSuffix2 = (text) => HASH_TOKENS.indexOf("." + text + ".") >= 0 || text.length === SUFFIX_LENGTH && consistsOf2(text.toLowerCase(), ALPHANUMERIC + "-_");
function readHashed(value) {
  const text = value.trim();
  const parts = text.split(".");
  const digest = text.length < 32 ? "" : (parts[0] || "").toLowerCase();
  const isWhole = parts.length === 1 || parts.length === 2 && isSuffix2(parts[1] || "");
  const isDigest = digest.length === 64 || digest.length === 32;
  if (!isDigest || !isWhole || !consistsOf2(digest, "0123456789abcdef")) return { kind: "none", value: "" };
  if (EMPTY_DIGESTS.indexOf(digest) >= 0) return { kind: "empty", value: "" };
  return { kind: digest.length === 64 ? "sha256" : "md5", value: parts.length === 1 ? digest : text };
}

// template/src/memory.ts
var MEMORY_COOKIE = "_gtmeec";
var encodeMemory = (userData, gtm2) => {
  const memory = {};
  for (const row of USER_FIELDS) {
    const hashes = row.rule ? userData[row.key] : undefined;
    if (hashes && hashes[0]) memory[row.key] = hashes[0];
  }
  return gtm2.Object.keys(memory).length > 0 ? gtm2.toBase64(gtm2.JSON.stringify(memory) || "") : "";
};
var withMemory = (userData, cookie, gtm2) => {
  const remembered = cookie ? gtm2.JSON.parse(gtm2.fromBase64(cookie) || "") : undefined;
  if (!isObject(remembered)) return userData;
  const filled = {};
  for (const row of USER_FIELDS) {
    const own = userData[row.key];
    const hash = row.rule ? remembered[row.key] : undefined;
    if (own !== undefined) filled[row.key] = own;
    else if (isText(hash) && readHashed(hash).kind === "sha256") filled[row.key] = [readHashed(hash).value];
  }
  return filled;
};

// template/src/cookies.ts
var maxAgeOf = (name) => {
  for (const row of COOKIES) if (row.name === name) return row.maxAgeSeconds;
  return 0;
};
var idCookies = (userData, settings) => {
  const cookies = [];
  const httpOnly = isOn(settings, "cookieHttpOnly");
  for (const key of ["fbc", "fbp"]) {
    const value = userData[key];
    if (isText(value)) cookies.push({ name: "_" + key, value: value, httpOnly: httpOnly, samesite: "lax" });
  }
  return cookies;
};
var setCookie = (cookie, domain, gtm2) => gtm2.setCookie(cookie.name, cookie.value, {
  domain: domain || "auto",
  path: "/",
  "max-age": maxAgeOf(cookie.name),
  secure: true,
  httpOnly: cookie.httpOnly,
  samesite: cookie.samesite
});
var writeCookies = (userData, settings, gtm2) => {
  const cookies = isOn(settings, "keepCookies") ? idCookies(userData, settings) : [];
  const memory = isOn(settings, "rememberUserData") ? encodeMemory(userData, gtm2) : "";
  if (memory) cookies.push({ name: MEMORY_COOKIE, value: memory, httpOnly: true, samesite: "strict" });
  for (const cookie of cookies) setCookie(cookie, textOf(settings, "cookieDomain"), gtm2);
};

// template/spec/reserved-keys.ts
var EMPTY_PARAMETERS = ["", "undefined", "null", "NaN", "(not set)", "[object Object]"];
var PERSONAL_URL_PARAMETERS = ["email", "emailaddress", "mail", "useremail", "customeremail", "phone", "phonenumber", "tel", "telephone", "mobile", "name", "firstname", "fname", "lastname", "lname", "surname", "fullname", "username", "dob", "birthdate", "birthday", "dateofbirth", "address", "street", "zip", "zipcode", "postalcode", "postcode", "ssn", "iban", "token", "accesstoken", "authtoken", "password", "passwd", "pwd", "pass", "secret", "auth", "apikey"];
var RESERVED_KEYS = [
  { "key": "x-*" },
  { "key": "_*" },
  { "key": "gtm.*" },
  { "key": "event_name" },
  { "key": "event_id" },
  { "key": "event_time" },
  { "key": "timestamp" },
  { "key": "unique_event_id" },
  { "key": "event_source_url" },
  { "key": "page_location" },
  { "key": "page_referrer" },
  { "key": "referrer_url" },
  { "key": "action_source" },
  { "key": "messaging_channel" },
  { "key": "app_data" },
  { "key": "original_event_data" },
  { "key": "opt_out" },
  { "key": "data_processing_options*" },
  { "key": "test_event_code" },
  { "key": "custom_properties" },
  { "key": "ecommerce" },
  { "key": "user_data" },
  { "key": "user_properties" },
  { "key": "client_id" },
  { "key": "ga_session_*" },
  { "key": "session_*" },
  { "key": "engagement_time_msec" },
  { "key": "engaged_session_event" },
  { "key": "page_title" },
  { "key": "page_path" },
  { "key": "page_hostname" },
  { "key": "page_encoding" },
  { "key": "language" },
  { "key": "screen_resolution" },
  { "key": "viewport_size" },
  { "key": "client_hints" },
  { "key": "event_location" },
  { "key": "debug_mode" },
  { "key": "send_to" },
  { "key": "event_callback" },
  { "key": "event_timeout" },
  { "key": "ignore_referrer" },
  { "key": "server_container_url" },
  { "key": "first_party_collection" },
  { "key": "common_cookie" },
  { "key": "consent_state" },
  { "key": "gdpr*" },
  { "key": "us_privacy" },
  { "key": "gpp*" },
  { "key": "street*" },
  { "key": "address*" },
  { "key": "sha256_*" },
  { "key": "name" },
  { "key": "full_name" },
  { "key": "fullname" },
  { "key": "username" },
  { "key": "user_name" },
  { "key": "birthday" },
  { "key": "password*" },
  { "key": "passwd" },
  { "key": "pwd" },
  { "key": "token" },
  { "key": "access_token" },
  { "key": "auth*" },
  { "key": "secret*" },
  { "key": "api_key" },
  { "key": "ssn" },
  { "key": "credit_card*" },
  { "key": "iban" }
];

// template/spec/currencies.ts
var CURRENCIES = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

// template/src/currency.ts
var isCurrency = (code) => {
  const index = CURRENCIES.indexOf(code);
  return code.length === 3 && index >= 0 && index % 4 === 0;
};

// template/src/personal.ts
var PHONE_CHARACTERS = "0123456789+ ()-./ ";
var holdsEmail = (text) => {
  if (text.indexOf("@") < 0) return false;
  return text.split(" ").some((word) => {
    const at = word.indexOf("@", 1);
    return at > 0 && word.lastIndexOf(".") > at + 1;
  });
};
var isInternationalPhone = (text) => {
  const trimmed = text.trim();
  if (trimmed.charAt(0) !== "+" || trimmed.length > 30) return false;
  if (!consistsOf(trimmed, PHONE_CHARACTERS)) return false;
  const count = digitsOf(trimmed).length;
  return count >= 8 && count <= 15;
};
var looksPersonal = (text, gtm2) => {
  let form = text.split("＠").join("@");
  for (let round = 0; round < 3; round++) {
    if (holdsEmail(form) || isInternationalPhone(form)) return true;
    if (form.indexOf("%") < 0) return false;
    const decoded = gtm2.decodeUriComponent(form);
    if (decoded === undefined || decoded === form) return false;
    form = decoded;
  }
  return false;
};

// template/src/convert.ts
var isPlainNumber = (text) => {
  const unsigned = text.charAt(0) === "-" ? text.substring(1) : text;
  const parts = unsigned.split(".");
  if (parts.length > 2 || unsigned.length > 20) return false;
  return parts.every((part) => consistsOf(part, DIGITS));
};
var toNumber = (raw, _row, gtm2) => {
  if (isNumber(raw)) return { value: raw };
  if (!isText(raw)) return { problem: "wrong_type" };
  const text = raw.trim();
  return isPlainNumber(text) ? { value: gtm2.makeNumber(text) } : { problem: "not_a_number" };
};
var toPositiveInteger = (raw, row, gtm2) => {
  const number = toNumber(raw, row, gtm2).value;
  const valid = isNumber(number) && number > 0 && gtm2.Math.floor(number) === number;
  return valid ? { value: number } : { problem: "not_a_number" };
};
var toText = (raw, _row, gtm2) => {
  if (!isScalar(raw)) return { problem: "wrong_type" };
  const text = ("" + raw).trim();
  for (const word of EMPTY_PARAMETERS) if (text === word) return { problem: "placeholder" };
  return looksPersonal(text, gtm2) ? { problem: "personal_parameter" } : { value: text };
};
var toCurrency = (raw) => {
  const code = isText(raw) ? raw.trim().toUpperCase() : "";
  return isCurrency(code) ? { value: code } : { problem: "not_a_currency" };
};
var toChoice = (raw, row) => {
  const text = isText(raw) ? raw.trim().toLowerCase() : "";
  for (const choice of row.choices || []) if (choice === text) return { value: choice };
  return { problem: "not_a_choice" };
};
var toIds = (raw, row, gtm2) => {
  const parsed = isText(raw) && raw.trim().charAt(0) === "[" ? gtm2.JSON.parse(raw) : raw;
  const ids = (membersOf(parsed, gtm2) || [parsed]).map((member) => toText(member, row, gtm2).value).filter((id) => id !== undefined);
  return ids.length > 0 ? { value: ids } : { problem: "wrong_type" };
};
var toTextOrBoolean = (raw, row, gtm2) => {
  if (raw === true || raw === false) return { value: raw };
  return toText(raw, row, gtm2);
};
var CONVERTERS = {
  text: toText,
  number: toNumber,
  "positive integer": toPositiveInteger,
  currency: toCurrency,
  choice: toChoice,
  ids: toIds,
  "text or boolean": toTextOrBoolean
};
var convert = (raw, row, gtm2) => {
  if (row.kind === "contents") return { problem: "wrong_type" };
  const converter = CONVERTERS[row.kind];
  return converter(raw, row, gtm2);
};

// template/src/contents.ts
var FIELD4 = "custom_data.contents";
var itemsOf = (raw, gtm2) => {
  const parsed = isText(raw) ? gtm2.JSON.parse(raw) : raw;
  if (!isObject(parsed)) return undefined;
  return (membersOf(parsed, gtm2) || [parsed]).filter(isObject);
};
var idOf = (item, settings) => {
  const isMetaContent = item["id"] !== undefined && item["item_id"] === undefined && item["item_name"] === undefined;
  if (isMetaContent) return textOf(item, "id");
  const id = textOf(item, textOf(settings, "itemIdField")) || textOf(item, "item_id") || textOf(item, "id");
  return id ? affix(settings["itemIdPrefix"]) + id + affix(settings["itemIdSuffix"]) : "";
};
var affix = (value) => isText(value) ? value : "";
var contentOf = (item, settings, gtm2) => {
  const problems = [];
  const content = { id: "", quantity: 1 };
  for (const row of CONTENT_FIELDS) {
    const raw = row.key === "id" ? idOf(item, settings) : firstAt(item, row.from);
    if (raw === undefined || raw === "") continue;
    const converted = convert(raw, row, gtm2);
    if (converted.problem) problems.push({ code: converted.problem, field: FIELD4 + "." + row.key });
    else content[row.key] = converted.value;
  }
  return { value: content, problems: problems };
};
var readContents = (raw, settings, gtm2) => {
  const items = itemsOf(raw, gtm2);
  if (!items) return { value: [], problems: [{ code: "items_unreadable", field: FIELD4 }] };
  const value = [];
  let problems = [];
  for (const item of items) {
    const content = contentOf(item, settings, gtm2);
    problems = problems.concat(content.problems);
    if (content.value["id"] === "") problems.push({ code: "item_unusable", field: FIELD4 });
    else value.push(content.value);
  }
  return { value: value, problems: problems };
};

// template/src/parameters.ts
var CUSTOM_PREFIX = "x-fb-cd-";
var sourceNames = () => {
  const names = {};
  for (const rows of [USER_FIELDS, CUSTOM_FIELDS, SERVER_FIELDS, APP_FIELDS, ORIGINAL_FIELDS]) {
    for (const row of rows) for (const path of row.from) names[path.split(".")[0]] = true;
  }
  return names;
};
var matches = (pattern, key) => {
  const stem = pattern.length - 1;
  return pattern.charAt(stem) === "*" ? key.substring(0, stem) === pattern.substring(0, stem) : key === pattern;
};
var isReserved = (key) => {
  const lower = key.toLowerCase();
  for (const row of RESERVED_KEYS) if (matches(row.key, lower)) return true;
  return false;
};
var candidates = (incoming, gtm2) => {
  const event = incoming.event;
  const taken = sourceNames();
  const found2 = {};
  for (const key of gtm2.Object.keys(event)) {
    if (taken[key] === true) continue;
    if (key.indexOf(CUSTOM_PREFIX) === 0) found2[key.substring(CUSTOM_PREFIX.length)] = event[key];
    else if (!isReserved(key)) found2[key] = event[key];
  }
  for (const name of textOf(incoming.settings, "excludeParameters").split(",")) {
    gtm2.Object.delete(found2, name.trim());
  }
  return found2;
};
var customProperties = (incoming, gtm2) => {
  const raw = incoming.event["custom_properties"];
  const parsed = isText(raw) ? gtm2.JSON.parse(raw) : raw;
  return isObject(parsed) && !membersOf(parsed, gtm2) ? parsed : {};
};
var passable = (value, gtm2) => {
  const members = membersOf(value, gtm2);
  if (members) return members.length > 0 && members.every(isScalar) ? members : undefined;
  if (!isScalar(value)) return undefined;
  for (const word of EMPTY_PARAMETERS) if (value === word) return undefined;
  return value;
};
var isPersonal = (value, gtm2) => {
  const members = membersOf(value, gtm2);
  if (members) return members.some((member) => isPersonal(member, gtm2));
  return isText(value) && looksPersonal(value, gtm2);
};
var select = (source, gtm2) => {
  const value = {};
  const problems = [];
  for (const key of gtm2.Object.keys(source)) {
    const passed = passable(source[key], gtm2);
    if (passed === undefined || key === "" || key.charAt(0) === "_") continue;
    if (looksPersonal(key, gtm2)) problems.push({ code: "personal_parameter", field: "custom_data" });
    else if (isPersonal(passed, gtm2)) problems.push({ code: "personal_parameter", field: "custom_data." + key });
    else value[key] = passed;
  }
  return { value: value, problems: problems };
};
var otherParameters = (incoming, overrides, gtm2) => {
  const source = {};
  const layers = [overrides, customProperties(incoming, gtm2)];
  if (isOn(incoming.settings, "passParameters")) layers.push(candidates(incoming, gtm2));
  for (const layer of layers) {
    for (const key of gtm2.Object.keys(layer)) if (source[key] === undefined) source[key] = layer[key];
  }
  return select(source, gtm2);
};

// template/src/own-phones.ts
var FEWEST_DIGITS = 7;
var CHARACTERS = "0123456789+ ()-./";
var ownPhones = (event, gtm2) => {
  const ends = [];
  for (const path of pathsOf(USER_FIELDS, "ph")) {
    for (const text of textsAt(event, path, gtm2)) {
      const digits = digitsOf(text);
      if (digits.length >= FEWEST_DIGITS && digits.length <= 20) ends.push(digits.slice(-FEWEST_DIGITS));
    }
  }
  return ends;
};
var isOwnPhone = (value, ends) => {
  if (!isScalar(value) || ends.length === 0) return false;
  const text = "" + value;
  if (text.length > 30 || !consistsOf(text, CHARACTERS)) return false;
  const digits = digitsOf(text);
  return ends.some((end) => digits.length >= FEWEST_DIGITS && digits.slice(-FEWEST_DIGITS) === end);
};
var withoutOwnPhones = (fields, ends, gtm2) => {
  const value = {};
  const problems = [];
  for (const key of gtm2.Object.keys(fields)) {
    if (isOwnPhone(fields[key], ends)) problems.push({ code: "personal_parameter", field: "custom_data." + key });
    else value[key] = fields[key];
  }
  return { value: value, problems: problems };
};

// template/src/custom-data.ts
var DECIMALS = 10000;
var readFields = (incoming, overrides, gtm2) => {
  const value = {};
  const problems = [];
  for (const row of CUSTOM_FIELDS) {
    if (row.kind === "contents") continue;
    const raw = overrides[row.key] === undefined ? firstAt(incoming.event, row.from) : overrides[row.key];
    if (raw === undefined) continue;
    const converted = convert(raw, row, gtm2);
    if (converted.problem) problems.push({ code: converted.problem, field: "custom_data." + row.key });
    else value[row.key] = converted.value;
  }
  return { value: value, problems: problems };
};
var sumOf = (contents, gtm2) => {
  let sum = 0;
  for (const content of contents) {
    const price = content["item_price"];
    if (!isNumber(price)) return undefined;
    sum += price * content["quantity"];
  }
  return gtm2.Math.round(sum * DECIMALS) / DECIMALS;
};
var currencyOf = (items) => {
  for (const item of items) {
    const code = textOf(item, "currency").toUpperCase();
    if (isCurrency(code)) return code;
  }
  return undefined;
};
var derive = (contents, incoming, gtm2) => {
  const first = contents[0];
  const only = contents.length === 1 ? first : {};
  return {
    contents: contents,
    content_ids: contents.map((content) => content["id"]),
    content_type: textOf(incoming.settings, "contentType"),
    num_items: contents.reduce((sum, content) => sum + content["quantity"], 0),
    value: sumOf(contents, gtm2),
    currency: currencyOf(itemsOf(firstAt(incoming.event, pathsOf(CUSTOM_FIELDS, "contents")), gtm2) || []),
    content_name: only["title"],
    content_category: only["category"]
  };
};
var fill = (target, source, gtm2) => {
  const filled = {};
  for (const key of gtm2.Object.keys(target)) filled[key] = target[key];
  for (const key of gtm2.Object.keys(source)) if (filled[key] === undefined) filled[key] = source[key];
  for (const key of gtm2.Object.keys(filled)) if (filled[key] === undefined) gtm2.Object.delete(filled, key);
  return filled;
};
var readCustomData = (incoming, gtm2) => {
  const overrides = tableOf(incoming.settings, "parameterOverrides", gtm2);
  const fields = readFields(incoming, overrides, gtm2);
  const raw = overrides["contents"] === undefined ? firstAt(incoming.event, pathsOf(CUSTOM_FIELDS, "contents")) : overrides["contents"];
  const contents = raw === undefined ? { value: [], problems: [] } : readContents(raw, incoming.settings, gtm2);
  const derived = contents.value.length > 0 ? derive(contents.value, incoming, gtm2) : {};
  const others = otherParameters(incoming, overrides, gtm2);
  const value = fill(fill(fields.value, derived, gtm2), others.value, gtm2);
  const guarded = withoutOwnPhones(value, ownPhones(incoming.event, gtm2), gtm2);
  return {
    value: guarded.value,
    problems: fields.problems.concat(contents.problems, others.problems, guarded.problems)
  };
};

// template/spec/limited-data-use.ts
var LIMITED_DATA_USE_STATES = [
  { "state": "ca", "code": 1000 },
  { "state": "co", "code": 1001 },
  { "state": "ct", "code": 1002 },
  { "state": "fl", "code": 1003 },
  { "state": "or", "code": 1004 },
  { "state": "tx", "code": 1005 },
  { "state": "mt", "code": 1006 },
  { "state": "de", "code": 1007 },
  { "state": "ne", "code": 1008 },
  { "state": "nh", "code": 1009 },
  { "state": "nj", "code": 1010 },
  { "state": "mn", "code": 1011 },
  { "state": "md", "code": 1012 },
  { "state": "ri", "code": 1013 }
];
var LIMITED_DATA_USE_USA = 1;

// template/src/data-processing.ts
var OPTIONS = "data_processing_options";
var LIMITED = "LDU";
var limited = (country, state) => ({
  data_processing_options: [LIMITED],
  data_processing_options_country: country,
  data_processing_options_state: state
});
var numberAt = (incoming, key, gtm2) => {
  const number = gtm2.makeNumber(firstAt(incoming.event, pathsOf(SERVER_FIELDS, key)));
  return isNumber(number) ? number : 0;
};
var ofEvent = (incoming, gtm2) => {
  const raw = firstAt(incoming.event, pathsOf(SERVER_FIELDS, OPTIONS));
  const parsed = isText(raw) && raw.trim().charAt(0) === "[" ? gtm2.JSON.parse(raw) : raw;
  const members = isText(parsed) ? [parsed] : membersOf(parsed, gtm2);
  if (!members) return undefined;
  if (members.indexOf(LIMITED) < 0) return { data_processing_options: [] };
  return limited(numberAt(incoming, OPTIONS + "_country", gtm2), numberAt(incoming, OPTIONS + "_state", gtm2));
};
var usState = (incoming) => {
  const text = (paths) => firstTextAt(incoming.event, paths).toLowerCase();
  const code = text(["x-ga-ur", "event_location.region"]);
  if (code.indexOf("us-") === 0) return code.substring(3);
  if (text(["event_location.country"]) === "us") return code;
  const country = text(pathsOf(USER_FIELDS, "country"));
  return country === "us" || country === "usa" ? text(pathsOf(USER_FIELDS, "st")) : "";
};
var readDataProcessing = (incoming, gtm2) => {
  const said = ofEvent(incoming, gtm2);
  if (said) return said;
  const setting = incoming.settings["limitedDataUse"];
  if (setting === "always") return limited(0, 0);
  if (setting !== "by_state") return {};
  const state = usState(incoming);
  for (const row of LIMITED_DATA_USE_STATES) if (row.state === state) return limited(LIMITED_DATA_USE_USA, row.code);
  return {};
};

// template/spec/graph-api.ts
var GRAPH_ERRORS = [
  { "code": 100, "subcode": 33, "text": "the pixel does not exist or the token has no access to it", "remedy": "Compare the pixel ID with Events Manager and assign the dataset to the token’s system user.", "transient": false },
  { "code": 100, "subcode": 2804001, "text": "Meta refused a parameter, as others report the click ID (fbc)", "remedy": "Look at the fbc value that the site sets; the tag passes on well-formed ones only.", "transient": false },
  { "code": 100, "subcode": 2804003, "text": "the event is older than seven days", "remedy": "Send events when they happen; offline sales belong to action source physical_store.", "transient": false },
  { "code": 100, "subcode": 2804004, "text": "the event time lies in the future", "remedy": "Check the clock that makes event_time.", "transient": false },
  { "code": 100, "subcode": 2804009, "text": "a Purchase needs a value", "remedy": "Send the parameter value with the purchase event.", "transient": false },
  { "code": 100, "subcode": 2804010, "text": "a Purchase needs a currency", "remedy": "Send the parameter currency, e.g. EUR, with the purchase event.", "transient": false },
  { "code": 100, "subcode": 2804016, "text": "a customer parameter was not hashed", "remedy": "Please report this: the tag hashes every such parameter.", "transient": false },
  { "code": 100, "subcode": 2804019, "text": "Meta does not accept a key or its type", "remedy": "Look at the parameters that you add by hand in the tag.", "transient": false },
  { "code": 100, "subcode": 2804043, "text": "the extended device information (extinfo) is not complete", "remedy": "Send all 16 positions; the first and the OS version must not be blank.", "transient": false },
  { "code": 100, "subcode": 2804050, "text": "there is too little customer information to match anybody", "remedy": "Send at least an e-mail address, phone, external ID, fbp or fbc.", "transient": false },
  { "code": 100, "subcode": 0, "text": "Meta refused a parameter", "remedy": "Open Test Events in Events Manager and send the event once more with a test code.", "transient": false },
  { "code": 104, "subcode": 0, "text": "the request carried no token", "remedy": "Generate a new token in Events Manager, Settings, Conversions API, and paste it into the tag.", "transient": false },
  { "code": 190, "subcode": 463, "text": "the access token has expired", "remedy": "Generate a new token in Events Manager, Settings, Conversions API, and paste it into the tag.", "transient": false },
  { "code": 190, "subcode": 460, "text": "the access token was revoked because its owner changed the password", "remedy": "Generate a new token in Events Manager, Settings, Conversions API, and paste it into the tag.", "transient": false },
  { "code": 190, "subcode": 0, "text": "the access token is not valid", "remedy": "Generate a new token in Events Manager, Settings, Conversions API, and paste it into the tag.", "transient": false },
  { "code": 10, "subcode": 0, "text": "the token lacks a permission", "remedy": "Assign the dataset to the token’s system user with full control.", "transient": false },
  { "code": 200, "subcode": 0, "text": "the token lacks a permission", "remedy": "Assign the dataset to the token’s system user with full control.", "transient": false },
  { "code": 803, "subcode": 0, "text": "the pixel does not exist", "remedy": "Compare the pixel ID with Events Manager.", "transient": false },
  { "code": 2500, "subcode": 0, "text": "Meta does not know the address called", "remedy": "Clear the Graph API version in the tag.", "transient": false },
  { "code": 2635, "subcode": 0, "text": "the Graph API version has expired", "remedy": "Clear the Graph API version in the tag or update the template.", "transient": false },
  { "code": 1, "subcode": 0, "text": "Meta had an unknown error", "remedy": "Nothing to do: the tag tries once more; a later event will show whether it lasts.", "transient": true },
  { "code": 2, "subcode": 0, "text": "Meta is temporarily not available", "remedy": "Nothing to do: the tag tries once more; a later event will show whether it lasts.", "transient": true },
  { "code": 4, "subcode": 0, "text": "the app sends too many requests", "remedy": "Nothing to do: the tag tries once more; a later event will show whether it lasts.", "transient": true },
  { "code": 17, "subcode": 0, "text": "the user sends too many requests", "remedy": "Nothing to do: the tag tries once more; a later event will show whether it lasts.", "transient": true },
  { "code": 341, "subcode": 0, "text": "a temporary limit was reached", "remedy": "Nothing to do: the tag tries once more; a later event will show whether it lasts.", "transient": true },
  { "code": 613, "subcode": 0, "text": "a rate limit was reached", "remedy": "Nothing to do: the tag tries once more; a later event will show whether it lasts.", "transient": true },
  { "code": 5000, "subcode": 0, "text": "Meta had an unknown error", "remedy": "Nothing to do: the tag tries once more; a later event will show whether it lasts.", "transient": true },
  { "code": 21009, "subcode": 0, "text": "the dataset is temporarily not ready", "remedy": "Nothing to do: the tag tries once more; a later event will show whether it lasts.", "transient": true },
  { "code": 80000, "subcode": 0, "text": "a business rate limit was reached", "remedy": "Nothing to do: the tag tries once more; a later event will show whether it lasts.", "transient": true },
  { "code": 80003, "subcode": 0, "text": "a business rate limit was reached", "remedy": "Nothing to do: the tag tries once more; a later event will show whether it lasts.", "transient": true },
  { "code": 80004, "subcode": 0, "text": "a business rate limit was reached", "remedy": "Nothing to do: the tag tries once more; a later event will show whether it lasts.", "transient": true },
  { "code": 80014, "subcode": 0, "text": "a business rate limit was reached", "remedy": "Nothing to do: the tag tries once more; a later event will show whether it lasts.", "transient": true }
];
var GRAPH_HOST = "https://graph.facebook.com/";
var GRAPH_VERSIONS = [
  { "version": "v26.0", "expires": "2028-07-29" },
  { "version": "v25.0", "expires": "2028-07-29" },
  { "version": "v24.0", "expires": "2028-02-18" },
  { "version": "v23.0", "expires": "2027-10-08" },
  { "version": "v22.0", "expires": "2027-05-20" },
  { "version": "v21.0", "expires": "2027-01-21" },
  { "version": "v20.0", "expires": "2026-09-24" },
  { "version": "v19.0", "expires": "2026-05-21" }
];
var PARTNER_AGENT = "countonce-0.1.0";

// template/src/graph-version.ts
var MS_PER_DAY = 86400000;
var WARN_DAYS = 60;
var FIELD5 = "graphVersion";
var isVersion = (text) => {
  const parts = text.substring(1).split(".");
  return text.charAt(0) === "v" && parts.length === 2 && parts.every((part) => consistsOf(part, DIGITS));
};
var daysOf = (date, gtm2) => {
  const parts = date.split("-").map(gtm2.makeNumber);
  const year = parts[1] > 2 ? parts[0] : parts[0] - 1;
  const month = parts[1] > 2 ? parts[1] - 3 : parts[1] + 9;
  const floor = gtm2.Math.floor;
  const leapDays = floor(year / 4) - floor(year / 100) + floor(year / 400);
  return 365 * year + leapDays + floor((153 * month + 2) / 5) + parts[2] - 719469;
};
var readGraphVersion = (settings, nowMs, gtm2) => {
  const chosen = textOf(settings, FIELD5);
  const own = GRAPH_VERSIONS[0].version;
  if (chosen && !isVersion(chosen)) return { value: own, problems: [{ code: "version_unusable", field: FIELD5 }] };
  const value = chosen || own;
  const problems = [];
  for (const row of GRAPH_VERSIONS) {
    const daysLeft = daysOf(row.expires, gtm2) - nowMs / MS_PER_DAY;
    if (row.version === value && daysLeft < WARN_DAYS) problems.push({ code: "version_expires", field: FIELD5 });
  }
  return { value: value, problems: problems };
};

// template/src/delivery-plan.ts
var RECOMMENDED_TIMEOUT_MS = 1500;
var TEST_CODE_PATHS = ["test_event_code"];
var timeoutOf = (raw, gtm2) => {
  const timeout = gtm2.makeNumber(raw);
  return isNumber(timeout) && timeout > 0 ? timeout : RECOMMENDED_TIMEOUT_MS;
};
var readPixels = (incoming, gtm2) => {
  const allowed = incoming.surroundings.preview || !isOn(incoming.settings, "testCodeOnlyInPreview");
  const ofEvent2 = firstTextAt(incoming.event, TEST_CODE_PATHS);
  const pixels = pixelsOf(incoming.settings, gtm2);
  let ignored = false;
  const value = pixels.map((pixel, index) => {
    const code = pixel.testEventCode || (index === 0 ? ofEvent2 : "");
    if (code && !allowed) ignored = true;
    return { pixelId: pixel.pixelId, accessToken: pixel.accessToken, testEventCode: allowed ? code : "" };
  });
  return { value: value, problems: ignored ? [{ code: "test_code_ignored", field: "test_event_code" }] : [] };
};
var planDelivery = (incoming, gtm2) => {
  const version = readGraphVersion(incoming.settings, incoming.surroundings.nowMs, gtm2);
  const pixels = readPixels(incoming, gtm2);
  const problems = version.problems.concat(pixels.problems);
  return {
    value: {
      pixels: pixels.value,
      version: version.value,
      timeoutMs: timeoutOf(incoming.settings["timeoutMs"], gtm2),
      retries: isOn(incoming.settings, "retry") ? 1 : 0
    },
    problems: problems
  };
};

// template/src/event-id.ts
var FIELD6 = "event_id";
var readEventId = (incoming, eventName, gtm2) => {
  const problems = [];
  const own = firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, FIELD6));
  if (own && !looksPersonal(own, gtm2)) return { value: own, problems: problems };
  if (own) problems.push({ code: "personal_event_id", field: FIELD6 });
  const orderId = firstTextAt(incoming.event, pathsOf(CUSTOM_FIELDS, "order_id"));
  if (orderId && !looksPersonal(orderId, gtm2)) return { value: eventName + "." + orderId, problems: problems };
  problems.push({ code: "no_event_id", field: FIELD6 });
  return { value: "", problems: problems };
};

// template/spec/ga4-events.ts
var GA4_RECOMMENDED = "https://developers.google.com/analytics/devguides/collection/ga4/reference/events";
var GA4_AUTOMATIC = "https://support.google.com/analytics/answer/9234069";
var PIXEL = "https://developers.facebook.com/docs/meta-pixel/reference";
var GA4_EVENTS = [
  { ga4: "page_view", meta: "PageView", doc: GA4_AUTOMATIC },
  { ga4: "gtm.dom", meta: "PageView", doc: "Meta’s GTM tag" },
  { ga4: "view_item", meta: "ViewContent", doc: GA4_RECOMMENDED },
  { ga4: "search", meta: "Search", doc: GA4_RECOMMENDED },
  { ga4: "view_search_results", meta: "Search", doc: GA4_AUTOMATIC },
  { ga4: "add_to_cart", meta: "AddToCart", doc: GA4_RECOMMENDED },
  { ga4: "add_to_wishlist", meta: "AddToWishlist", doc: GA4_RECOMMENDED },
  { ga4: "begin_checkout", meta: "InitiateCheckout", doc: GA4_RECOMMENDED },
  { ga4: "add_payment_info", meta: "AddPaymentInfo", doc: GA4_RECOMMENDED },
  { ga4: "purchase", meta: "Purchase", doc: GA4_RECOMMENDED },
  { ga4: "generate_lead", meta: "Lead", doc: GA4_RECOMMENDED },
  { ga4: "sign_up", meta: "CompleteRegistration", doc: GA4_RECOMMENDED },
  { ga4: "user_engagement", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "session_start", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "first_visit", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "first_open", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "screen_view", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "app_update", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "app_remove", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "os_update", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "scroll", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "click", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "file_download", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "form_start", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "form_submit", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "video_start", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "video_progress", meta: "", doc: GA4_AUTOMATIC },
  { ga4: "video_complete", meta: "", doc: GA4_AUTOMATIC }
];
var STANDARD_EVENTS = [
  { name: "PageView", requires: [], doc: PIXEL },
  { name: "ViewContent", requires: [], doc: PIXEL },
  { name: "Search", requires: [], doc: PIXEL },
  { name: "AddToCart", requires: [], doc: PIXEL },
  { name: "AddToWishlist", requires: [], doc: PIXEL },
  { name: "InitiateCheckout", requires: [], doc: PIXEL },
  { name: "AddPaymentInfo", requires: [], doc: PIXEL },
  { name: "Purchase", requires: ["value", "currency"], doc: PIXEL },
  { name: "Lead", requires: [], doc: PIXEL },
  { name: "CompleteRegistration", requires: [], doc: PIXEL },
  { name: "Subscribe", requires: [], doc: PIXEL },
  { name: "StartTrial", requires: [], doc: PIXEL },
  { name: "Contact", requires: [], doc: PIXEL },
  { name: "CustomizeProduct", requires: [], doc: PIXEL },
  { name: "Donate", requires: [], doc: PIXEL },
  { name: "FindLocation", requires: [], doc: PIXEL },
  { name: "Schedule", requires: [], doc: PIXEL },
  { name: "SubmitApplication", requires: [], doc: PIXEL },
  {
    name: "AppendValue",
    requires: [],
    doc: "https://developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/original-event"
  }
];

// template/src/event-name.ts
var LONGEST_NAME = 50;
var bare = (name) => name.toLowerCase().split("_").join("").split("-").join("").split(" ").join("");
var skip = (code, detail) => ({ value: "", problems: [{ code: code, detail: detail }] });
var found = (value) => ({
  value: value,
  problems: value.length > LONGEST_NAME ? [{ code: "long_event_name", field: "event_name" }] : []
});
var fromOwnList = (name, incoming, gtm2) => {
  for (const row of rowsOf(incoming.settings, "eventNameMap", gtm2)) {
    if (textOf(row, "eventName") !== name) continue;
    const metaName = textOf(row, "metaName");
    return metaName ? found(metaName) : skip("mapped_to_nothing", name);
  }
  return undefined;
};
var fromTables = (name) => {
  const bareName2 = bare(name);
  for (const row of GA4_EVENTS) {
    if (row.ga4 === name) return row.meta ? found(row.meta) : skip("automatic_event", name);
    if (row.meta && bare(row.ga4) === bareName2) return found(row.meta);
  }
  for (const row of STANDARD_EVENTS) if (row.name.toLowerCase() === bareName2) return found(row.name);
  return undefined;
};
var mapEventName = (incoming, gtm2) => {
  const settings = incoming.settings;
  const fixed = settings["eventNameMode"] === "fixed";
  const name = fixed ? textOf(settings, "fixedEventName") : textOf(incoming.event, "event_name");
  if (!name) return skip("no_event_name", "");
  if (looksPersonal(name, gtm2)) return skip("personal_event_name", "");
  if (fixed) return found(name);
  const mapped = fromOwnList(name, incoming, gtm2) || fromTables(name);
  if (mapped) return mapped;
  return settings["unmappedEvents"] === "skip" ? skip("unmapped_event", name) : found(name);
};

// template/src/event-time.ts
var FIRST_MILLISECONDS = 100000000000;
var FIRST_MICROSECONDS = 100000000000000;
var toSeconds = (time) => time >= FIRST_MICROSECONDS ? time / 1000000 : time >= FIRST_MILLISECONDS ? time / 1000 : time;
var readEventTime = (incoming, gtm2) => {
  const now = gtm2.Math.floor(incoming.surroundings.nowMs / 1000);
  const at = (value, code) => ({
    value: value,
    problems: [{ code: code, field: "event_time" }]
  });
  const raw = firstAt(incoming.event, pathsOf(SERVER_FIELDS, "event_time"));
  if (raw === undefined) return { value: now, problems: [] };
  const time = isScalar(raw) && raw !== true && raw !== false ? gtm2.makeNumber(raw) : 0;
  if (!isNumber(time) || time <= 0) return at(now, "time_unreadable");
  const seconds = gtm2.Math.floor(toSeconds(time));
  if (seconds > now) return at(now, "time_in_future");
  return seconds === time ? { value: seconds, problems: [] } : at(seconds, "time_repaired");
};

// template/src/nested-data.ts
var DEVICE_POSITIONS = 16;
var toFlag = (raw) => {
  if (raw === true || raw === 1 || raw === "1" || raw === "true") return 1;
  return raw === false || raw === 0 || raw === "0" || raw === "false" ? 0 : undefined;
};
var toText2 = (raw) => isScalar(raw) ? ("" + raw).trim() || undefined : undefined;
var toTime = (raw, gtm2) => {
  const time = isScalar(raw) ? gtm2.makeNumber(raw) : 0;
  return isNumber(time) && time > 0 ? gtm2.Math.floor(time) : undefined;
};
var toList = (raw, gtm2) => {
  const members = membersOf(isText(raw) ? gtm2.JSON.parse(raw) : raw, gtm2);
  return members ? members.map((member) => isScalar(member) ? "" + member : "") : undefined;
};
var toDevice = (raw, gtm2) => {
  const list = toList(raw, gtm2);
  if (!list || list[0] !== "a2" && list[0] !== "i2" || !list[4]) return undefined;
  const device = list.slice(0, DEVICE_POSITIONS);
  while (device.length < DEVICE_POSITIONS) device.push("");
  return device;
};
var READERS = {
  flag: toFlag,
  text: toText2,
  time: toTime,
  list: toList,
  device: toDevice
};
var readRows = (rows, event, gtm2) => {
  const value = {};
  for (const row of rows) {
    const raw = firstAt(event, row.from);
    if (raw === undefined) continue;
    const reader = READERS[row.kind];
    const read = reader(raw, gtm2);
    if (read !== undefined) value[row.key] = read;
  }
  return value;
};
var readAppData = (event, gtm2) => readRows(APP_FIELDS, event, gtm2);
var readOriginalEvent = (event, gtm2) => readRows(ORIGINAL_FIELDS, event, gtm2);

// template/spec/problems.ts
var PROBLEMS = [
  { "code": "no_event_name", "severity": "skipped", "text": "the event has no name", "remedy": "Send event_name, or set a fixed name in the tag." },
  { "code": "automatic_event", "severity": "skipped", "text": "GA4 made this event by itself", "remedy": "Map it by hand under “Your own names” if you want it at Meta." },
  { "code": "mapped_to_nothing", "severity": "skipped", "text": "your list of names says: do not send", "remedy": "Remove the row under “Your own names” to send it." },
  { "code": "unmapped_event", "severity": "skipped", "text": "the event is in no list", "remedy": "Map it under “Your own names”, or choose to send such events as custom events." },
  { "code": "personal_event_name", "severity": "skipped", "text": "the event name looks like personal data", "remedy": "Use a name that says what happened, not to whom." },
  { "code": "long_event_name", "severity": "note", "text": "the event name is longer than 50 characters" },
  { "code": "no_event_id", "severity": "note", "text": "no event_id and no order id: the pixel’s copy cannot be recognised as a duplicate" },
  { "code": "personal_event_id", "severity": "dropped", "text": "it looks like personal data" },
  { "code": "time_repaired", "severity": "note", "text": "milliseconds or microseconds were turned into seconds" },
  { "code": "time_unreadable", "severity": "note", "text": "no Unix time; the time of arrival is used" },
  { "code": "time_in_future", "severity": "note", "text": "it lies in the future; the time of arrival is used" },
  { "code": "too_old", "severity": "skipped", "text": "the event is older than Meta accepts (subcode 2804003)", "remedy": "Send events within 7 days, with action source physical_store within 62." },
  { "code": "unknown_action_source", "severity": "dropped", "text": "Meta does not know this value; the form’s is used" },
  { "code": "documented_as_required", "severity": "note", "text": "Meta documents it as required for websites" },
  { "code": "required_missing", "severity": "skipped", "text": "Meta refuses such an event without it (subcode 2804019)", "remedy": "Send the parameter, or choose another action source." },
  { "code": "url_cleaned", "severity": "note", "text": "parameters with personal data were cut" },
  { "code": "url_unreadable", "severity": "dropped", "text": "it is no URL" },
  { "code": "consent_denied", "severity": "skipped", "text": "consent denied", "remedy": "Nothing to do: the visitor has said no." },
  { "code": "consent_unknown", "severity": "skipped", "text": "the event carries no consent signal", "remedy": "Set up consent mode on the site, or choose to send events without a signal." },
  { "code": "wrong_type", "severity": "dropped", "text": "the type cannot be used" },
  { "code": "placeholder", "severity": "dropped", "text": "a placeholder, not data" },
  { "code": "not_a_number", "severity": "dropped", "text": "no plain number" },
  { "code": "not_a_currency", "severity": "dropped", "text": "no ISO 4217 code" },
  { "code": "not_a_choice", "severity": "dropped", "text": "not one of the values that Meta knows" },
  { "code": "value_without_currency", "severity": "dropped", "text": "a value without a currency (subcode 2804023)" },
  { "code": "personal_parameter", "severity": "dropped", "text": "it looks like personal data" },
  { "code": "item_unusable", "severity": "dropped", "text": "an item without an ID (subcode 2804008)" },
  { "code": "items_unreadable", "severity": "dropped", "text": "no list of items" },
  { "code": "purchase_without_value", "severity": "skipped", "text": "a Purchase needs a value (subcode 2804009)", "remedy": "Send the parameter value with the purchase event." },
  { "code": "purchase_without_currency", "severity": "skipped", "text": "a Purchase needs a currency (subcode 2804010)", "remedy": "Send the parameter currency, e.g. EUR, with the purchase event." },
  { "code": "too_many_values", "severity": "dropped", "text": "more than five values" },
  { "code": "google_phone_hash", "severity": "dropped", "text": "Google hashes phones with a plus sign, Meta without: it can never match" },
  { "code": "md5", "severity": "dropped", "text": "an MD5 hash; Meta matches SHA-256 only" },
  { "code": "not_hashed", "severity": "dropped", "text": "it is not hashed (subcode 2804016)" },
  { "code": "no_public_ip", "severity": "dropped", "text": "no public IP address" },
  { "code": "malformed_click_id", "severity": "dropped", "text": "not in the form fb.1.time.id" },
  { "code": "not_digits", "severity": "dropped", "text": "not the digits that Meta expects" },
  { "code": "no_identifier", "severity": "skipped", "text": "too little customer information to match anybody (subcode 2804050)", "remedy": "Send at least an e-mail address, phone, external ID, fbp or fbc." },
  { "code": "not_in_messaging", "severity": "dropped", "text": "Meta refuses it with action source business_messaging" },
  { "code": "only_in_messaging", "severity": "dropped", "text": "Meta accepts it with action source business_messaging only" },
  { "code": "no_pixel_id", "severity": "failed", "text": "the pixel ID is missing or has other characters than digits", "remedy": "Copy the pixel ID from Events Manager." },
  { "code": "no_access_token", "severity": "failed", "text": "the access token is missing", "remedy": "Generate it in Events Manager, Settings, Conversions API." },
  { "code": "test_code_ignored", "severity": "note", "text": "the test event code is used in preview only" },
  { "code": "version_unusable", "severity": "note", "text": "no version such as v26.0; the template’s own is used" },
  { "code": "version_expires", "severity": "note", "text": "the Graph API version expires soon or has expired" },
  { "code": "no_answer", "severity": "failed", "text": "no answer from graph.facebook.com", "remedy": "Check the network of your server container." },
  { "code": "timed_out", "severity": "failed", "text": "graph.facebook.com did not answer in time", "remedy": "Raise the timeout if this lasts." },
  { "code": "refused", "severity": "failed", "text": "Meta refused the event", "remedy": "Open Test Events in Events Manager and send the event once more." },
  { "code": "server_error", "severity": "failed", "text": "Meta’s server had an error", "remedy": "Nothing to do unless it lasts." },
  { "code": "not_received", "severity": "failed", "text": "Meta answered, but did not count the event", "remedy": "Open Events Manager, Diagnostics." },
  { "code": "nothing_left", "severity": "dropped", "text": "the value has no letter and no digit" },
  { "code": "not_an_email", "severity": "dropped", "text": "the value is no e-mail address" },
  { "code": "not_a_phone", "severity": "dropped", "text": "the value is no telephone number of its country" },
  { "code": "phone_without_country", "severity": "dropped", "text": "a national telephone number of an unknown country" },
  { "code": "not_a_birth_date", "severity": "dropped", "text": "the value is no date between 1900 and today" },
  { "code": "gender_unknown", "severity": "dropped", "text": "the value is neither of the two genders that Meta knows" },
  { "code": "country_unknown", "severity": "dropped", "text": "the value names no country of ISO 3166-1" },
  { "code": "shared_id", "severity": "dropped", "text": "the id is one that many people share" },
  { "code": "empty_hash", "severity": "dropped", "text": "the hash is that of an empty value or of a placeholder" }
];

// template/src/outcome.ts
var SPEAKER = "CountOnce: ";
var rowOf = (problem) => {
  for (const row of PROBLEMS) if (row.code === problem.code) return row;
  return { code: problem.code, severity: "failed", text: problem.code, remedy: "" };
};
var isSkip = (problem) => rowOf(problem).severity === "skipped";
var describe = (problem) => {
  const field = problem.field ? "".concat(problem.field, ": ") : "";
  return field + rowOf(problem).text + (problem.detail ? " (".concat(problem.detail, ")") : "");
};
var asides = (problems) => {
  const texts = problems.filter((problem) => !isSkip(problem)).map(describe);
  return texts.length > 0 ? " Note: ".concat(texts.join("; "), ".") : "";
};
var matchKeys = (userData) => {
  const keys = [];
  for (const row of USER_FIELDS) if (userData[row.key] !== undefined) keys.push(row.key);
  return keys.join(", ");
};
var facts = (parts) => " (".concat(parts.filter((part) => part !== "").join("; "), ").");
var idOf2 = (event) => "event_id ".concat(event.event_id || "none");
var traceOf = (result) => result.traceId ? "trace ".concat(result.traceId) : "";
var sentLine = (event, result) => "sent to pixel ".concat(result.pixelId) + facts([idOf2(event), "matched by ".concat(matchKeys(event.user_data)), traceOf(result)]);
var failedLine = (event, result) => {
  const row = rowOf(result.problem);
  const status = result.status ? "HTTP ".concat(result.status) : "";
  const code = result.graphCode ? "code ".concat(result.graphCode) : "";
  return "failed for pixel ".concat(result.pixelId || "without ID", ": ").concat(result.reason || row.text) + facts([status, code, idOf2(event), "matched by ".concat(matchKeys(event.user_data)), traceOf(result)]) + " ".concat(result.remedy || row.remedy);
};
var describeResult = (event, result, problems) => {
  const line = result.outcome === "sent" ? sentLine(event, result) : failedLine(event, result);
  return SPEAKER + event.event_name + " " + line + asides(problems);
};
var describeSkip = (eventName, skip3, problems) => "".concat(SPEAKER).concat(eventName || "event", " skipped: ").concat(describe(skip3), ". ").concat(rowOf(skip3).remedy).concat(asides(problems));
var describeForResend = (event, pixelId, gtm2) => gtm2.JSON.stringify({ countonce: "resend", pixel_id: pixelId, data: [event] }) || "";
var logsOutcomes = (settings, preview) => {
  const level = settings["logLevel"];
  return level === "always" || level !== "never" && preview;
};
var keepsFailed = (settings) => settings["logLevel"] !== "never" && isOn(settings, "keepFailedEvents");

// template/src/read.ts
var readCookies = (gtm2) => {
  const cookies = {};
  for (const cookie of COOKIES) {
    const first = gtm2.getCookieValues(cookie.name)[0];
    if (first) cookies[cookie.name] = first;
  }
  return cookies;
};
var readSurroundings = (gtm2) => {
  const container = gtm2.getContainerVersion();
  return {
    nowMs: gtm2.getTimestampMillis(),
    preview: container.previewMode === true || container.debugMode === true,
    cookies: readCookies(gtm2),
    userAgentHeader: gtm2.getRequestHeader(HEADERS[0]) || ""
  };
};

// template/src/graph-answer.ts
var numberAt2 = (body, path) => {
  const value = valueAt(body, path);
  return isNumber(value) ? value : 0;
};
var traceIdOf = (body) => {
  const trace = valueAt(body, "fbtrace_id") || valueAt(body, "error.fbtrace_id");
  return isText(trace) && trace.length <= 40 && trace.indexOf("@") < 0 ? trace : "";
};
var errorOf = (code, subcode) => {
  for (const row of GRAPH_ERRORS) {
    if (row.code === code && (row.subcode === subcode || row.subcode === 0)) return row;
  }
  return undefined;
};
var readAnswer = (status, text, gtm2) => {
  const body = gtm2.JSON.parse(text);
  const code = numberAt2(body, "error.code");
  const subcode = numberAt2(body, "error.error_subcode");
  const error = code ? errorOf(code, subcode) : undefined;
  const announced = valueAt(body, "error.is_transient") === true;
  const isSuccess = status >= 200 && status < 300;
  const answer = {
    received: isSuccess && numberAt2(body, "events_received") === 1,
    transient: !isSuccess && (status >= 500 || announced || error !== undefined && error.transient),
    code: code,
    subcode: subcode,
    traceId: traceIdOf(body)
  };
  if (error) answer.error = error;
  return answer;
};

// template/src/send.ts
var bodyFor = (pixel, event, gtm2) => {
  const body = { data: [event], partner_agent: PARTNER_AGENT };
  if (pixel.testEventCode) body["test_event_code"] = pixel.testEventCode;
  return gtm2.JSON.stringify(body) || "";
};
var failureOf = (pixelId, status, answer) => {
  const code = status >= 500 ? "server_error" : status >= 300 ? "refused" : "not_received";
  const result = { pixelId: pixelId, outcome: "failed", problem: { code: code }, status: status, traceId: answer.traceId };
  if (answer.code) result.graphCode = answer.subcode ? answer.code + "/" + answer.subcode : "" + answer.code;
  if (answer.error) {
    result.reason = answer.error.text;
    result.remedy = answer.error.remedy;
  }
  return result;
};
var configurationProblem = (pixel) => {
  if (!consistsOf(pixel.pixelId, DIGITS)) return "no_pixel_id";
  return pixel.accessToken ? undefined : "no_access_token";
};
var sendEvent = (shipment, delivery, gtm2) => {
  const pixel = shipment.pixel;
  const pixelId = pixel.pixelId;
  const misconfigured = configurationProblem(pixel);
  if (misconfigured) return delivery.report({ pixelId: pixelId, outcome: "failed", problem: { code: misconfigured } });
  const url = GRAPH_HOST + delivery.version + "/" + pixelId + "/events";
  const headers = { "Content-Type": "application/json", Authorization: "Bearer " + pixel.accessToken };
  const options = { method: "POST", headers: headers, timeout: delivery.timeoutMs };
  const body = bodyFor(pixel, shipment.event, gtm2);
  const attempt = (retriesLeft) => {
    const fail = (failure, temporary) => temporary && retriesLeft > 0 ? attempt(retriesLeft - 1) : delivery.report(failure);
    gtm2.sendHttpRequest(url, options, body).then(
      (response) => {
        const status = response.statusCode;
        const answer = readAnswer(status, response.body || "", gtm2);
        if (answer.received) delivery.report({ pixelId: pixelId, outcome: "sent", status: status, traceId: answer.traceId });
        else fail(failureOf(pixelId, status, answer), answer.transient);
      },
      (error) => {
        const code = valueAt(error, "reason") === "timed_out" ? "timed_out" : "no_answer";
        fail({ pixelId: pixelId, outcome: "failed", problem: { code: code } }, true);
      }
    );
  };
  attempt(delivery.retries);
};

// template/spec/action-sources.ts
var ACTION_SOURCES = [
  { "value": "website", "maxAgeDays": 7, "requires": [], "expects": ["user_data.client_user_agent", "event_source_url"] },
  { "value": "app", "maxAgeDays": 7, "requires": ["app_data.advertiser_tracking_enabled", "app_data.application_tracking_enabled", "app_data.extinfo"], "expects": [] },
  { "value": "physical_store", "maxAgeDays": 62, "requires": [], "expects": [] },
  { "value": "phone_call", "maxAgeDays": 7, "requires": [], "expects": [] },
  { "value": "email", "maxAgeDays": 7, "requires": [], "expects": [] },
  { "value": "chat", "maxAgeDays": 7, "requires": [], "expects": [] },
  { "value": "system_generated", "maxAgeDays": 7, "requires": [], "expects": [] },
  { "value": "business_messaging", "maxAgeDays": 7, "requires": ["messaging_channel"], "expects": [] },
  { "value": "other", "maxAgeDays": 7, "requires": [], "expects": [] }
];
var MESSAGING_CHANNELS = ["whatsapp", "messenger", "instagram"];

// template/src/page-url.ts
var REMOVED = "removed";
var bareName = (name, gtm2) => {
  const decoded = gtm2.decodeUriComponent(name) || name;
  return ["_", "-", ".", "[", "]", " "].reduce((bare3, mark) => bare3.split(mark).join(""), decoded.toLowerCase());
};
var keepsParameter = (parameter, gtm2) => {
  const equals = parameter.indexOf("=");
  const name = bareName(equals < 0 ? parameter : parameter.substring(0, equals), gtm2);
  for (const personal of PERSONAL_URL_PARAMETERS) if (personal === name) return false;
  return !looksPersonal(parameter.split("+").join(" "), gtm2) && !looksPersonal(parameter.substring(equals + 1), gtm2);
};
var cleanParameters = (query, gtm2) => query.split("&").filter((parameter) => keepsParameter(parameter, gtm2)).join("&");
var cleanSegments = (path, gtm2) => path.split("/").map((segment) => looksPersonal(segment, gtm2) ? REMOVED : segment).join("/");
var cleanFragment = (fragment, gtm2) => fragment.split("?").map((part) => part.indexOf("=") < 0 ? cleanSegments(part, gtm2) : cleanParameters(part, gtm2)).join("?");
var cleanAuthority = (authority) => authority.substring(authority.lastIndexOf("@") + 1);
var cleanBeforeQuery = (text, gtm2) => {
  const start = text.indexOf("://") + 3;
  const slash = text.indexOf("/", start);
  if (slash < 0) return text.substring(0, start) + cleanAuthority(text.substring(start));
  return text.substring(0, start) + cleanAuthority(text.substring(start, slash)) + cleanSegments(text.substring(slash), gtm2);
};
var joined = (mark, part) => part ? mark + part : "";
var cleanUrl = (url, gtm2) => {
  const text = url.trim();
  if (text.indexOf("://") < 1 || text.indexOf(" ") >= 0) return "";
  const hash = text.indexOf("#");
  const fragment = hash < 0 ? "" : text.substring(hash + 1);
  const address = hash < 0 ? text : text.substring(0, hash);
  const mark = address.indexOf("?");
  const query = mark < 0 ? "" : address.substring(mark + 1);
  return cleanBeforeQuery(mark < 0 ? address : address.substring(0, mark), gtm2) + joined("?", cleanParameters(query, gtm2)) + joined("#", cleanFragment(fragment, gtm2));
};

// template/src/server-fields.ts
var rowOf2 = (value) => {
  for (const row of ACTION_SOURCES) if (row.value === value) return row;
  return undefined;
};
var readActionSource = (incoming) => {
  const own = firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, "action_source")).toLowerCase();
  const ofEvent2 = rowOf2(own);
  if (ofEvent2) return { value: ofEvent2, problems: [] };
  const ofForm = rowOf2(textOf(incoming.settings, "actionSource")) || ACTION_SOURCES[0];
  return { value: ofForm, problems: own ? [{ code: "unknown_action_source", field: "action_source" }] : [] };
};
var readUrl = (incoming, key, gtm2) => {
  const raw = firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, key));
  if (!raw) return { value: "", problems: [] };
  const value = cleanUrl(raw, gtm2);
  if (!value) return { value: value, problems: [{ code: "url_unreadable", field: key }] };
  return { value: value, problems: value === raw ? [] : [{ code: "url_cleaned", field: key }] };
};
var readMessagingChannel = (incoming) => {
  const channel = firstTextAt(incoming.event, pathsOf(SERVER_FIELDS, "messaging_channel")).toLowerCase();
  for (const known of MESSAGING_CHANNELS) if (known === channel) return channel;
  return "";
};
var readServerFields = (incoming, gtm2) => {
  const value = {};
  let problems = [];
  for (const key of ["event_source_url", "referrer_url"]) {
    const url = readUrl(incoming, key, gtm2);
    problems = problems.concat(url.problems);
    if (url.value) value[key] = url.value;
  }
  const optOut = firstAt(incoming.event, pathsOf(SERVER_FIELDS, "opt_out"));
  if (optOut === true || optOut === "true" || optOut === "1" || optOut === 1) value["opt_out"] = true;
  const channel = readMessagingChannel(incoming);
  if (channel) value["messaging_channel"] = channel;
  return { value: value, problems: problems };
};

// template/src/forms.ts
var forms = (documented, library) => ({
  documented: documented,
  library: library === documented ? "" : library
});
var noForm = (problem) => ({ documented: "", library: "", problem: problem });

// template/src/placeholder.ts
function isPlaceholder(value) {
  const text = value.trim();
  if (text === "" || text === NOT_A_NUMBER || text.indexOf("{{") === 0) return true;
  return text.length < 20 && PLACEHOLDERS.indexOf("|" + text.toLowerCase() + "|") >= 0;
}

// template/src/rule-birthdate.ts
var YEAR_MS = 31556952000;
var daysIn = (month, year) => {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
};
function dateOf(year, month, day) {
  const exists = year >= 1900 && year < 10000 && month > 0 && month < 13 && day > 0 && day <= daysIn(month, year);
  return exists ? "" + (year * 10000 + month * 100 + day) : "";
}
function libraryDate(numbers) {
  const n1 = numbers[0] || 0;
  const n2 = numbers[1] || 0;
  const n3 = numbers[2] || 0;
  if (n1 > 31) return n2 > 12 ? dateOf(n1, n3, n2) : dateOf(n1, n2, n3);
  if (n2 > 31) return n3 > 12 ? dateOf(n2, n1, n3) : dateOf(n2, n3, n1);
  return n1 > 12 ? dateOf(n3, n2, n1) : dateOf(n3, n1, n2);
}
function compactDate(digits, gtm2) {
  const part = (from, to) => gtm2.makeNumber(digits.slice(from, to));
  return dateOf(part(0, 4), part(4, 6), part(6, 8)) || libraryDate([part(0, 2), part(2, 4), part(4, 8)]);
}
var birthdateRule = (value, context) => {
  const gtm2 = context.gtm;
  const text = eachCharacter(value.slice(0, 200), narrow);
  const groups = eachCharacter(text, (ch) => isDigit(ch) ? ch : " ").split(" ").filter((group) => group !== "");
  const numbers = groups.map((group) => gtm2.makeNumber(group));
  const library = libraryDate(numbers);
  const first = groups[0] || "";
  let documented = first.length === 8 ? compactDate(first, gtm2) : library;
  if (text.split(".").length === 3 && first.length < 3) {
    documented = dateOf(numbers[2] || 0, numbers[1] || 0, numbers[0] || 0) || library;
  }
  const thisYear = 1970 + gtm2.Math.floor(gtm2.getTimestampMillis() / YEAR_MS);
  return documented === "" || documented > thisYear + "1231" ? noForm("not_a_birth_date") : forms(documented, library);
};

// template/spec/letters.ts
var COMPOSED_LETTERS = "ààááââããääååççèèééêêëëììííîîïïññòòóóôôõõööùùúúûûüüýýÿÿāāăăąąććĉĉċċččďďēēĕĕėėęęěěĝĝğğġġģģĥĥĩĩīīĭĭįįĵĵķķĺĺļļľľńńņņňňōōŏŏőőŕŕŗŗřřśśŝŝşşššţţťťũũūūŭŭůůűűųųŵŵŷŷźźżżžžơơưưșșțțΐΐάάέέήήίίΰΰϊϊϋϋόόύύώώййѐѐёёѓѓїїќќѝѝўўạạảảấấầầẩẩẫẫậậắắằằẳẳẵẵặặẹẹẻẻẽẽếếềềểểễễệệỉỉịịọọỏỏốốồồổổỗỗộộớớờờởởỡỡợợụụủủứứừừửửữữựựỳỳỵỵỷỷỹỹi̇i";
var PLAIN_LETTERS = "øołlđdıiəaðdħh";

// template/src/compose.ts
function compose(text) {
  let composed = "";
  for (let i = 0; i < text.length; i++) {
    const ch = text.charAt(i);
    const isMark = ch > "˿" && ch < "Ͱ" && composed !== "";
    const at = isMark ? COMPOSED_LETTERS.indexOf(composed.slice(-1) + ch) : -1;
    composed = at < 0 ? composed + ch : composed.slice(0, -1) + COMPOSED_LETTERS.charAt(at + 2);
  }
  return composed;
}
function bare2(letter) {
  const at = COMPOSED_LETTERS.indexOf(letter);
  if (at % 3 === 2) return bare2(COMPOSED_LETTERS.charAt(at - 2));
  const plain = PLAIN_LETTERS.indexOf(letter);
  return plain < 0 ? letter : PLAIN_LETTERS.charAt(plain + 1);
}
var withoutAccents = (text) => eachCharacter(text, (ch) => ch > "~" ? bare2(ch) : ch);

// template/src/plain-text.ts
var SPECIAL = "[^\\p{L}\\p{M}\\p{N}]|[ʰ-˿]|[\\x{FE00}-\\x{FE0F}]";
var isAscii = (text) => {
  for (let i = 0; i < text.length; i++) if (text.charAt(i) > "~") return false;
  return true;
};
function plainText(value, gtm2) {
  if (isAscii(value)) return asciiWords(value);
  const special = gtm2.createRegex(SPECIAL, "g");
  const kept = special ? value.replace(special, "") : value;
  return compose(eachCharacter(kept.toLowerCase(), narrow));
}

// template/src/rule-city.ts
var cityRule = (value, context) => {
  const documented = plainText(value, context.gtm);
  if (documented === "") return noForm("nothing_left");
  const library = asciiWords(value);
  return forms(documented, isDigit(library.charAt(0)) ? "" : library);
};

// template/spec/countries.ts
var COUNTRIES = "|af93 afg afghanistan |al355 alb albania shqiperi |dz213 dza algeria algerie |as1 asm americansamoa |ad376 and andorra |ao244 ago angola |ai1 aia anguilla |aq ata antarctica |ag1 atg antiguaandbarbuda |ar54 arg argentina |am374 arm armenia |aw297 abw aruba |au61 aus australia |at43 aut austria osterreich oesterreich |az994 aze azerbaijan azarbaycan |bs1 bhs bahamas |bh973 bhr bahrain |bd880 bgd bangladesh |bb1 brb barbados |by375 blr belarus |be32 bel belgium belgie belgique belgien |bz501 blz belize |bj229 ben benin |bm1 bmu bermuda |bt975 btn bhutan |bo591 bol bolivia |ba387 bih bosniaandherzegovina bosnaihercegovina bosnia |bw267 bwa botswana |bv bvt bouvetisland |br55 bra brazil brasil |io246 iot britishindianoceanterritory |bn673 brn bruneidarussalam brunei |bg359 bgr bulgaria |bf226 bfa burkinafaso |bi257 bdi burundi |kh855 khm cambodia |cm237 cmr cameroon cameroun |ca1 can canada |cv238 cpv capeverde caboverde |ky1 cym caymanislands |cf236 caf centralafricanrepublic republiquecentrafricaine |td235 tcd chad tchad |cl56 chl chile |cn86 chn china |cx61 cxr christmasisland |cc61 cck cocoskeelingislands cocosislands |co57 col colombia |km269 com comoros |cg242 cog congo republiqueducongo congobrazzaville |cd243 cod democraticrepublicofthecongo republiquedemocratiqueducongo drc drcongo congokinshasa congothedemocraticrepublicofthe democraticrepublicofcongo |ck682 cok cookislands |cr506 cri costarica |ci225 civ cotedivoire ivorycoast |hr385 hrv croatia hrvatska cro |cu53 cub cuba |cy357 cyp cyprus guneykibrisrumkesimi |cz420 cze czechrepublic czechia ceskarepublika |dk45 dnk denmark danmark den |dj253 dji djibouti |dm1 dma dominica |do1 dom dominicanrepublic republicadominicana |ec593 ecu ecuador |eg20 egy egypt |sv503 slv elsalvador |gq240 gnq equatorialguinea |er291 eri eritrea |ee372 est estonia eesti |et251 eth ethiopia |fk500 flk falklandislands |fo298 fro faroeislands |fj679 fji fiji |fi358 fin finland suomi |fr33 fra france |gf594 guf frenchguiana guyanefrancaise |pf689 pyf frenchpolynesia polynesiefrancaise |tf atf frenchsouthernterritories |ga241 gab gabon |gm220 gmb gambia |ge995 geo georgia |de49 deu germany deutschland ger |gh233 gha ghana |gi350 gib gibraltar |gr30 grc greece el gre hellas |gl299 grl greenland gronland |gd1 grd grenada |gp590 glp guadeloupe |gu1 gum guam |gt502 gtm guatemala |gn224 gin guinea guinee |gw245 gnb guineabissau guinebissau |gy592 guy guyana |ht509 hti haiti |hm hmd heardislandandmcdonaldislands |va39 vat cittadelvaticano vatican vaticancity holysee |hn504 hnd honduras |hk852 hkg hongkong hongkongsar hongkongsarchina |hu36 hun hungary magyarorszag |is354 isl iceland island |in91 ind india |id62 idn indonesia |ir98 irn iran persia |iq964 irq iraq |ie353 irl ireland eire |il972 isr israel |it39 ita italy italia |jm1 jam jamaica |jp81 jpn japan |jo962 jor jordan |kz7 kaz kazakhstan |ke254 ken kenya |ki686 kir kiribati |kp850 prk northkorea dprk koreanorth democraticpeoplesrepublicofkorea koreademocraticpeoplesrepublicof |kr82 kor southkorea korea |kw965 kwt kuwait |kg996 kgz kyrgyzstan kyrgyzrepublic |la856 lao laopeoplesdemocraticrepublic laos laopdr |lv371 lva latvia latvija |lb961 lbn lebanon liban |ls266 lso lesotho |lr231 lbr liberia |ly218 lby libya |li423 lie liechtenstein |lt370 ltu lithuania lietuva |lu352 lux luxembourg luxemburg |mo853 mac macao macau macausar macaosar macaosarchina |mg261 mdg madagascar |mw265 mwi malawi |my60 mys malaysia |mv960 mdv maldives |ml223 mli mali |mt356 mlt malta |mh692 mhl marshallislands |mq596 mtq martinique |mr222 mrt mauritania mauritanie |mu230 mus mauritius |yt262 myt mayotte |mx52 mex mexico |fm691 fsm micronesia federatedstatesofmicronesia |md373 mda republicamoldova moldova |mc377 mco monaco |mn976 mng mongolia |ms1 msr montserrat |ma212 mar morocco maroc |mz258 moz mozambique mocambique |mm95 mmr myanmar burma |na264 nam namibia namibie |nr674 nru nauru |np977 npl nepal |nl31 nld netherlands nederland ned holland |nc687 ncl newcaledonia nouvellecaledonie |nz64 nzl newzealand |ni505 nic nicaragua |ne227 ner niger |ng234 nga nigeria |nu683 niu niue |nf672 nfk norfolkisland |mp1 mnp northernmarianaislands |mk389 mkd northmacedonia macedonia |no47 nor norway norge noreg |om968 omn oman |pk92 pak pakistan |pw680 plw palau |ps970 pse palestine palestinianterritories palestinianterritory |pa507 pan panama |pg675 png papuanewguinea |py595 pry paraguay |pe51 per peru |ph63 phl philippines pilipinas |pn pcn pitcairn pitcairnislands |pl48 pol poland polska |pt351 prt portugal por |pr1 pri puertorico |qa974 qat qatar |re262 reu reunion lareunion |ro40 rou romania |ru7 rus russianfederation russia |rw250 rwa rwanda |sh290 shn sainthelena |kn1 kna saintkittsandnevis stkittsandnevis |lc1 lca saintlucia stlucia |pm508 spm saintpierreandmiquelon |vc1 vct saintvincentandthegrenadines stvincentandthegrenadines saintvincent |ws685 wsm samoa |sm378 smr sanmarino |st239 stp saotomeandprincipe saotomeeprincipe saotome |sa966 sau saudiarabia ksa |sn221 sen senegal |sc248 syc seychelles |sl232 sle sierraleone |sg65 sgp singapore |sk421 svk slovakia slovensko |si386 svn slovenia slovenija |sb677 slb solomonislands |so252 som somalia soomaaliya |za27 zaf southafrica suidafrika |gs sgs southgeorgiaandthesouthsandwichislands |es34 esp spain espana espanya espainia |lk94 lka srilanka |sd249 sdn sudan |sr597 sur suriname |sj47 sjm svalbardandjanmayen svalbard |sz268 swz eswatini swaziland |se46 swe sweden sverige |ch41 che switzerland schweiz suisse svizzera sui |sy963 syr syrianarabrepublic syria |tw886 twn taiwan republicofchina |tj992 tjk tajikistan |tz255 tza tanzania |th66 tha thailand |tl670 tls timorleste easttimor |tg228 tgo togo |tk690 tkl tokelau |to676 ton tonga |tt1 tto trinidadandtobago trinidad |tn216 tun tunisia tunisie |tr90 tur turkiye turkey |tm993 tkm turkmenistan |tc1 tca turksandcaicosislands |tv688 tuv tuvalu |ug256 uga uganda |ua380 ukr ukraine |ae971 are unitedarabemirates uae |gb44 gbr unitedkingdom uk greatbritain britain unitedkingdomofgreatbritainandnorthernireland england scotland wales northernireland |us1 usa unitedstatesofamerica unitedstates america unitedstatesus estadosunidos eeuu etatsunis vereinigtestaaten statiuniti verenigdestaten |um umi unitedstatesminoroutlyingislands |uy598 ury uruguay |uz998 uzb uzbekistan ozbekiston |vu678 vut vanuatu |ve58 ven venezuela |vn84 vnm vietnam |vg1 vgb virginislandsbritish britishvirginislands bvi |vi1 vir virginislandsus usvirginislands unitedstatesvirginislands usvi |wf681 wlf wallisandfutuna |eh212 esh westernsahara |ye967 yem yemen |zm260 zmb zambia |zw263 zwe zimbabwe |ax358 ala alandislands aland |bq599 bes bonaire |cw599 cuw curacao |gg44 ggy guernsey |im44 imn isleofman |je44 jey jersey |me382 mne montenegro |bl590 blm saintbarthelemy |mf590 maf saintmartin stmartin |rs381 srb serbia srbija |sx1 sxm sintmaarten |ss211 ssd southsudan ";
var COUNTRIES_IN_OTHER_SCRIPTS = "|af افغانستان |dz الجزائر |am հայաստան |bh البحرين |bd বাংলাদেশ |by беларусь |ba боснаихерцеговина |bg българия |kh កម្ពុជា |td تشاد |cn 中国 中國 |cy κυπρος |dj جيبوتي |eg مصر |et ኢትዮጵያ |fo færoerne |ge საქართველო |gr ελλαδα |hk 香港 |in भारत |ir ایران |iq العراق |il ישראל إسرائيل |jp 日本 |jo الأردن |kz қазақстан казахстан |kr 대한민국 한국 |kw الكويت |kg кыргызстан киргизия |la ລາວ |lb لبنان |ly ليبيا |mo 澳门 |mv މާލީ |mr موريتانيا |md молдавия |mn монгол |ma المغرب |mm မြန်မာ |np नेपाल |mk севернамакедонија |om عمان |pk پاکستان |ps فلسطين |qa قطر |ru россия |sa السعودية |sg 新加坡 |so الصومال |lk இலங்கை ශ්රීලංකා |sd السودان |sy سوريا |tw 中国台湾省 台灣 |tj тоҷикистон таджикистан |th ไทย |tn تونس |ua украіна украина |ae الإماراتالعربيةالمتحدة |uz узбекистан |ye اليمن |me црнагора |rs србија ";
var COUNTRY_NAME_PREFIXES = "republicof kingdomof stateof wealthof alityof duchyof the";

// template/src/row-code.ts
function rowCode(name, table) {
  const at = table.indexOf(" " + name + " ");
  const bar = table.lastIndexOf("|", at);
  return at < 0 ? "" : table.slice(bar + 1, bar + 3);
}

// template/src/country-code.ts
function callingCode(country) {
  const at = country.length === 2 ? COUNTRIES.indexOf("|" + country) : -1;
  return at < 0 ? "" : COUNTRIES.slice(at + 3, COUNTRIES.indexOf(" ", at));
}
function byName(name) {
  const found2 = rowCode(name, COUNTRIES) || rowCode(name, COUNTRIES_IN_OTHER_SCRIPTS);
  if (found2 !== "") return found2;
  for (const prefix of COUNTRY_NAME_PREFIXES.split(" ")) {
    const at = name.indexOf(prefix);
    const code = at < 0 ? "" : byName(name.slice(at + prefix.length));
    if (code !== "") return code;
  }
  return "";
}
function countryCode(value, gtm2) {
  const text = plainText(value.slice(0, 80).split("&").join("and"), gtm2);
  const isCode2 = text.length === 2 && COUNTRIES.indexOf("|" + text) >= 0;
  return isCode2 ? text : byName(withoutAccents(text));
}

// template/src/rule-country.ts
var STOPS = [",", "(", "/", " - "];
var countryRule = (value, context) => {
  let name = value.trim();
  let code = countryCode(name, context.gtm);
  for (const stop of STOPS) name = name.split(stop)[0] || "";
  if (code === "") code = countryCode(name, context.gtm);
  return code === "" ? noForm("country_unknown") : forms(code, "");
};

// template/src/rule-email.ts
var LOCAL = ALPHANUMERIC + "_!#$%&'*+/=?^`{|}~-";
var isDotted = (text, alphabet) => text.split(".").every((part) => part !== "" && consistsOf2(part, alphabet));
function isLibraryEmail(text) {
  const parts = text.split("@");
  const domain = "." + parts[1] + ".";
  const isHost = isDotted(parts[1] || "", ALPHANUMERIC + "-") && domain.split(".").length > 3;
  if (parts.length !== 2 || !isHost || domain.indexOf(".-") >= 0 || domain.indexOf("-.") >= 0) return false;
  return isDotted((parts[0] || "").split(":.").join("."), LOCAL);
}
var isEmail = (text) => isLibraryEmail(eachCharacter(text, (ch) => ch > "~" ? "x" : ch));
var isInvisible = (ch) => ch > "¬" && ch < "®" || ch > "῾" && ch < "‐" || ch > "⁞" && ch < "⁰" || ch > "ﻼ" && ch < "！";
function bareAddress2(text) {
  let address = eachCharacter(text, (ch) => isInvisible(ch) ? "" : narrow(ch));
  address = address.slice(address.indexOf("<") + 1);
  address = address.slice(address.indexOf("mailto:") < 0 ? 0 : address.indexOf(":") + 1);
  address = address.split("%40").join("@").trim();
  for (const stop of [">", " ", ",", ";", "?"]) address = address.split(stop)[0] || "";
  while (address !== "" && ".:\"')]".indexOf(address.slice(-1)) >= 0) address = address.slice(0, -1);
  while (address !== "" && "\"(['".indexOf(address.charAt(0)) >= 0) address = address.slice(1);
  return address;
}
var emailRule = (value) => {
  const plain = value.trim().toLowerCase();
  if (isLibraryEmail(plain)) return forms(plain, "");
  const address = bareAddress2(plain);
  return isEmail(address) ? forms(address, "") : noForm("not_an_email");
};

// template/src/rule-external-id.ts
var externalIdRule = (value) => {
  const library = eachCharacter(value, (ch) => isSpace(ch) ? "" : ch).toLowerCase();
  const isShared = SHARED_IDS.indexOf("|" + library + "|") >= 0;
  return isShared ? noForm("shared_id") : forms(value.trim(), library);
};

// template/spec/gender-words.ts
var FEMALE_WORDS = " f female woman girl lady miss ms mrs madam maam daughter mother mom mama mommy aunt niece sister wife girlfriend bride widow queen princess duchess countess empress goddess maiden lass gal chick dame belle she her hers herself women w weiblich frau femme féminin madame mme mlle mujer femenino señora sra donna femmina signora mulher feminino senhora vrouw vrouwelijk mevrouw kvinna kvinde kvinne kvinnlig kobieta pani žena женщина женский жен жінка femeie nő kadın bayan γυναίκα נקבה أنثى महिला perempuan wanita nữ หญิง 女 女性 여 여성 여자 ";
var MALE_WORDS = " m male man boy gentleman guy sir mister mr son father dad daddy papa uncle nephew brother husband boyfriend groom widower king prince duke count emperor god lord lad fellow chap bloke dude he him his himself men männlich mann herr homme masculin monsieur h hombre masculino varón señor sr uomo maschio signore homem senhor heer dhr mannelijk mand mannlig manlig mężczyzna pan muž мужчина мужской муж чоловік bărbat férfi erkek bay άνδρας זכר ذكر पुरुष lakilaki pria nam ชาย 男 男性 남 남성 남자 ";

// template/src/rule-gender.ts
var genderRule = (value, context) => {
  const word = " " + plainText(value.slice(0, 40), context.gtm) + " ";
  if (word !== "  " && FEMALE_WORDS.indexOf(word) >= 0) return forms("f", "");
  return word !== "  " && MALE_WORDS.indexOf(word) >= 0 ? forms("m", "") : noForm("gender_unknown");
};

// template/src/rule-name.ts
var libraryName = (value) => eachCharacter(value, (ch) => (ch > " " && ch <= "~" ? isAsciiWord(ch) : !isSpace(ch)) ? ch : "").toLowerCase();
var nameRule = (value, context) => {
  const documented = plainText(value, context.gtm);
  return documented === "" ? noForm("nothing_left") : forms(documented, libraryName(value));
};

// template/spec/phone-marks.ts
var EXTENSION_MARKS = "ext.x.#.доб.poste.durchwahl.dw.anexo.ramal.wew.内線";
var SECOND_NUMBER_MARKS = "/.,.;.|.&.\n. or . and . und . oder . ou . et . o . y ";

// template/spec/phone-plans.ts
var DIAL_OUT = ".1:011.7:810.53:119.81:010.234:009.254:000.375:810.592:001.692:011.976:001.992:810.993:810.";
var PHONE_LENGTHS = "|a.1.7.30.52.58.90.91.225.229.234.|89a.20.60.64.856.964.976.|56789.27.61.|9b.31.|89.32.36.51.66.213.224.250.258.264.355.377.385.387.593.855.886.962.963.970.971.|9.33.34.41.56.93.94.211.212.218.221.233.237.240.242.244.245.249.251.255.256.260.261.262.263.351.375.380.420.590.594.596.966.992.994.995.996.998.|6789abc.39.|69.40.376.508.|456789abcd.43.49.|9a.44.81.84.92.|8.45.47.65.216.222.223.226.227.228.232.235.236.253.257.266.268.350.356.357.370.371.373.374.382.386.389.502.503.504.505.506.509.591.598.689.852.853.965.968.973.993.|789.46.231.254.595.967.|6789.48.252.359.|678a.53.|ab.54.55.|8a.57.378.850.977.|789abc.62.381.|689a.63.|5689ab.82.|789ab.86.|6789a.95.880.|67a.98.|79.220.265.354.423.|78.230.241.267.372.507.599.670.675.961.974.975.|7.238.239.246.248.269.291.297.501.592.673.674.679.680.691.692.960.|789a.243.353.|5.247.500.682.|45.290.|6.298.299.672.681.687.|456789ab.352.|56789a.358.|89abc.383.|679.421.|67.597.|57.676.677.678.|47.683.|567a.685.|58.686.|567.688.|4567.690.|89bc.972.";
var TRUNK_PREFIXES = ".1:1.7:8.36:06.52:1.375:8.692:1.993:8.";
var ZERO_KEPT = ".39.47.225.226.227.229.241.242.247.267.268.378.501.676.679.687.853.974.992.";

// template/src/phone-number.ts
var CARRIER_CODES = ".55.57.61.62.65.66.82.852.855.886.";
var SHORTEST_UNMARKED = 11;
var has = (codes, code) => codes.indexOf("." + code + ".") >= 0;
function entry(table, code) {
  const at = table.indexOf("." + code + ":");
  return at < 0 ? "" : table.slice(at + code.length + 2, table.indexOf(".", at + 1));
}
var withoutPrefix = (digits, prefix) => prefix !== "" && digits.indexOf(prefix) === 0 ? digits.slice(prefix.length) : digits;
function withoutZeros(digits) {
  let start = 0;
  while (digits.charAt(start) === "0") start++;
  return digits.slice(start);
}
function national(digits, code) {
  const at = PHONE_LENGTHS.indexOf("." + code + ".");
  const bar = PHONE_LENGTHS.lastIndexOf("|", at);
  const lengths = at < 0 ? "" : PHONE_LENGTHS.slice(bar, PHONE_LENGTHS.indexOf(".", bar));
  const trunkless = withoutPrefix(digits, entry(TRUNK_PREFIXES, code));
  for (const number of [digits, trunkless, withoutZeros(digits), withoutZeros(trunkless)]) {
    const first = number.charAt(0);
    const begins = first === "0" ? has(ZERO_KEPT, code) : code !== "1" || first > "1";
    if (number !== "" && begins && lengths.indexOf(number.length.toString(16)) >= 0) return number;
  }
  return "";
}
function international(digits) {
  for (let length = 1; length < 4; length++) {
    const code = digits.slice(0, length);
    const number = national(digits.slice(length), code);
    if (number !== "") return code + number;
  }
  return "";
}
function numberWithCode(dialled2, home) {
  const digits = withoutPrefix(dialled2, "+");
  if (digits !== dialled2 && digits.charAt(0) !== "0") return international(digits);
  if (digits.indexOf("00") === 0) {
    const chosen = has(CARRIER_CODES, home) ? international(digits.slice(3)) || international(digits.slice(4)) : "";
    return international(digits.slice(2)) || chosen;
  }
  const dialOut = home === "" ? "011" : entry(DIAL_OUT, home);
  const abroad = withoutPrefix(digits, dialOut);
  const found2 = abroad === digits ? "" : international(abroad);
  if (found2 !== "" || digits.charAt(0) === "0") return found2;
  const local = numberWithoutCode(digits, home);
  const own = withoutPrefix(digits, home);
  const rest = own === digits ? "" : national(own, home);
  const isOwn = rest !== "" && (local === "" || !has(ZERO_KEPT, home) || digits.length > SHORTEST_UNMARKED);
  if (isOwn) return home + rest;
  return local === "" && digits.length >= SHORTEST_UNMARKED ? international(digits) : "";
}
function numberWithoutCode(digits, home) {
  const number = home === "" ? "" : national(digits, home);
  return number === "" ? "" : home + number;
}

// template/src/rule-phone.ts
var KEYPAD = "22233344455566677778889999";
var SHORTEST = 7;
var LONGEST = 15;
var digitsOf2 = (text) => eachCharacter(text, (ch) => isDigit(ch) ? ch : "");
function dialled(text) {
  const plus = text.indexOf("+");
  if (plus < 0 || digitsOf2(text.slice(0, plus)) !== "") return digitsOf2(text.split("+")[0] || "");
  return "+" + digitsOf2(text.slice(plus + 1).split("+")[0] || "");
}
function before(text, marks, digitFollows) {
  let kept = text;
  for (const mark of marks.split(".")) {
    const at = kept.indexOf(mark, SHORTEST);
    const next = kept.slice(at + mark.length).trim().charAt(0);
    const isMark = at > 0 && digitsOf2(kept.slice(0, at)).length >= SHORTEST;
    if (isMark && (!digitFollows || isDigit(next) || ":.=".indexOf(next) >= 0)) kept = kept.slice(0, at);
  }
  return kept;
}
function keyed(text) {
  const digits = eachCharacter(
    text,
    (ch) => ch >= "a" && ch <= "z" ? KEYPAD.charAt("abcdefghijklmnopqrstuvwxyz".indexOf(ch)) : ch
  );
  return digitsOf2(digits).slice(0, text.charAt(0) === "1" || text.indexOf("+1") === 0 ? 11 : 10);
}
function libraryPhone(value) {
  let digits = digitsOf2(value);
  while (digits.charAt(0) === "0") digits = digits.slice(1);
  return digits.length < SHORTEST || digits.length > LONGEST ? "" : digits;
}
var phoneRule = (value, context) => {
  const home = callingCode(context.country);
  const text = eachCharacter(value.slice(0, 200).toLowerCase(), narrow).trim();
  const whole = before(text, EXTENSION_MARKS, true);
  const first = before(whole, SECOND_NUMBER_MARKS, false);
  const readings = [dialled(whole), dialled(first), home === "1" || home === "" ? keyed(whole) : ""];
  for (const reading of readings) {
    const explicit = numberWithCode(reading, home);
    if (explicit !== "") return forms(explicit, libraryPhone(value));
    const completed = numberWithoutCode(digitsOf2(reading), home);
    if (completed !== "") return forms(completed, "");
  }
  const digits = digitsOf2(text).length;
  const isNational = home === "" && text.indexOf("+") < 0 && digits >= SHORTEST && digits <= LONGEST;
  return noForm(isNational ? "phone_without_country" : "not_a_phone");
};

// template/spec/states.ts
var ABBREVIATIONS = { "us": "|ak alas |az ariz |ct conn |hi haw |ks kans kan |mn minn |ms miss |mt mont |nv nev |pa penn penna |tn tenn |tx tex |va virg |wv wva |nm nmex |nc ncar |nd ndak |sc scar |sd sdak ", "ca": "|qc que pq |ab alta |mb man |nl nfld nf |pe pei |nt nwt |yt yk " };
var PROVINCES = "|on ontario |qc quebec |bc britishcolumbia colombiebritannique |ab alberta |sk saskatchewan |mb manitoba |ns novascotia nouvelleecosse |nb newbrunswick nouveaubrunswick |pe princeedwardisland ileduprinceedouard |nl newfoundlandandlabrador newfoundland labrador terreneuveetlabrador |yt yukon yukonterritory |nt northwestterritories territoiresdunordouest |nu nunavut ";
var STATES = "|al alabama |ak alaska |az arizona |ar arkansas |ca california |co colorado |ct connecticut |de delaware |fl florida |ga georgia |hi hawaii |id idaho |il illinois |in indiana |ia iowa |ks kansas |ky kentucky |la louisiana |me maine |md maryland |ma massachusetts |mi michigan |mn minnesota |ms mississippi |mo missouri |mt montana |ne nebraska |nv nevada |nh newhampshire |nj newjersey |nm newmexico |ny newyork newyorkstate |nc northcarolina ncarolina |nd northdakota ndakota |oh ohio |ok oklahoma |or oregon |pa pennsylvania |ri rhodeisland |sc southcarolina scarolina |sd southdakota sdakota |tn tennessee |tx texas |ut utah |vt vermont |va virginia |wa washington washingtonstate |wv westvirginia wvirginia |wi wisconsin |wy wyoming ";
var TERRITORIES = "|dc districtofcolumbia washingtondc |pr puertorico |gu guam |as americansamoa |vi usvirginislands unitedstatesvirginislands virginislands |mp northernmarianaislands |aa armedforcesamericas |ae armedforceseurope |ap armedforcespacific ";

// template/src/library-state.ts
function libraryState(value) {
  const letters = eachCharacter(value.toLowerCase(), (ch) => ch >= "a" && ch <= "z" ? ch : "");
  if (letters.length < 3) return letters;
  let code = "";
  for (const row of (PROVINCES + STATES).slice(1).split("|")) {
    const name = row.split(" ")[1] || "";
    if (name === letters) return row.slice(0, 2);
    if (code === "" && letters.indexOf(name) >= 0) code = row.slice(0, 2);
  }
  return code || letters.slice(0, 2);
}

// template/src/rule-state.ts
var NAMES = PROVINCES + STATES + TERRITORIES;
var isCode = (text) => text.length === 2 && NAMES.indexOf("|" + text + " ") >= 0;
function americanCode(region, context) {
  const abbreviations = context.country === "us" || context.country === "ca" ? ABBREVIATIONS[context.country] : "";
  for (const part of [region, region.split(",")[0] || "", region.split("(")[0] || ""]) {
    const name = withoutAccents(plainText(part, context.gtm));
    if (isCode(name)) return name;
    const code = name === "" ? "" : rowCode(name, NAMES + abbreviations);
    if (code !== "") return code;
  }
  const found2 = context.country === "us" ? libraryState(region) : "";
  return isCode(found2) ? found2 : "";
}
function countryOf(text, gtm2) {
  const isSubdivision = text.charAt(2) === "-" && text.length > 3 && text.length < 7;
  return isSubdivision ? countryCode(text.slice(0, 2), gtm2) : "";
}
var stateRule = (value, context) => {
  const text = value.trim();
  const named = countryOf(text, context.gtm);
  const region = named === "" ? text : text.slice(3);
  const country = named || context.country;
  const isAmerican = country === "" || country === "us" || country === "ca";
  const code = isAmerican ? americanCode(region, { gtm: context.gtm, country: country }) : "";
  const documented = code || plainText(region, context.gtm);
  return documented === "" ? noForm("nothing_left") : forms(documented, libraryState(value));
};

// template/src/rule-zip.ts
var DIGITS2 = "0123456789";
function libraryZip(value) {
  const head = (value.toLowerCase().split("-")[0] || "").trim();
  return head.length < 2 ? "" : head;
}
function withoutCountry(text) {
  const hyphen = text.indexOf("-");
  const isMarked = (hyphen === 1 || hyphen === 2) && text.length > hyphen + 3;
  return isMarked && text > "A" && text.toLowerCase().indexOf("lv") < 0 ? text.slice(hyphen + 1) : text;
}
function usZip(text) {
  if (consistsOf2(text.slice(0, 5), DIGITS2)) return text.length < 5 ? ("00" + text).slice(-5) : text.slice(0, 5);
  return text;
}
var zipRule = (value, context) => {
  const trimmed = value.trim();
  const text = plainText(withoutCountry(trimmed), context.gtm);
  if (text.length < 2) return noForm("nothing_left");
  const isPlusFour = trimmed.length === 10 && trimmed.charAt(5) === "-" && consistsOf2(text, DIGITS2);
  const documented = isPlusFour || context.country === "us" && text.length > 2 ? usZip(text) : text;
  return forms(documented, libraryZip(value));
};

// template/src/rules.ts
var unlessPlaceholder = (rule) => (value, context) => isPlaceholder(value) ? noForm("placeholder") : rule(value, context);
var RULES = {
  email: unlessPlaceholder(emailRule),
  phone: unlessPlaceholder(phoneRule),
  name: unlessPlaceholder(nameRule),
  gender: unlessPlaceholder(genderRule),
  birthdate: unlessPlaceholder(birthdateRule),
  city: unlessPlaceholder(cityRule),
  state: unlessPlaceholder(stateRule),
  zip: unlessPlaceholder(zipRule),
  country: unlessPlaceholder(countryRule),
  external_id: unlessPlaceholder(externalIdRule)
};

// template/src/hash-values.ts
var MOST_HASHES = 5;
var sha256 = (text, gtm2) => gtm2.sha256Sync(text, { outputEncoding: "hex" });
var hashValue = (text, rule, context) => {
  const hashed = readHashed(text);
  if (hashed.kind === "empty") return { documented: "", library: "", problem: "placeholder" };
  if (hashed.kind === "sha256") return { documented: hashed.value, library: "" };
  if (hashed.kind === "md5" && rule !== "external_id") return { documented: "", library: "", problem: "md5" };
  if (hashed.kind === "md5") return { documented: sha256(text.trim(), context.gtm), library: hashed.value };
  const normalise = RULES[rule];
  const forms2 = normalise(text, context);
  return {
    documented: forms2.documented && sha256(forms2.documented, context.gtm),
    library: forms2.library && sha256(forms2.library, context.gtm),
    problem: forms2.problem
  };
};
var distinct = (values) => values.filter((value, index) => value !== "" && values.indexOf(value) === index);
var hashValues = (texts, rule, context) => {
  const hashes = texts.map((text) => hashValue(text, rule, context));
  const problems = [];
  for (const hash of hashes) if (hash.problem) problems.push({ code: hash.problem });
  const documented = distinct(hashes.map((hash) => hash.documented));
  const library = distinct(hashes.map((hash) => hash.library));
  if (documented.length > MOST_HASHES) problems.push({ code: "too_many_values" });
  const all = context.both || documented.length === 0 ? documented.concat(library) : documented;
  return { value: distinct(all).slice(0, MOST_HASHES), problems: problems };
};

// template/src/plain-value.ts
var MOST_EXACT_DIGITS = 15;
var toDigits = (text, row, gtm2) => {
  const bounds = row.digits || [1, MOST_EXACT_DIGITS];
  if (!consistsOf(text, DIGITS) || text.length < bounds[0] || text.length > bounds[1]) return { problem: "not_digits" };
  return { value: text.length <= MOST_EXACT_DIGITS ? gtm2.makeNumber(text) : text };
};
var readPlain = (raw, row, gtm2) => {
  const text = raw.trim();
  if (text === "") return {};
  if (isPlaceholder(text)) return { problem: "placeholder" };
  if (row.plain === "digits") return toDigits(text, row, gtm2);
  return looksPersonal(text, gtm2) ? { problem: "personal_parameter" } : { value: text };
};

// template/src/user-sources.ts
var FORM = "the form";
var HEADER = "the request header";
var sourcesOf = (row, incoming, gtm2) => {
  const sources2 = [];
  const override = incoming.overrides[row.key];
  if (override !== undefined) {
    const values = membersOf(override, gtm2) || [override];
    sources2.push({ path: FORM, texts: values.filter(isScalar).map((value) => "" + value) });
  }
  for (const path of row.from) {
    const texts = textsAt(incoming.event, path, gtm2);
    if (texts.length > 0) sources2.push({ path: path, texts: texts });
  }
  const header = incoming.surroundings.userAgentHeader;
  if (row.plain === "user_agent" && header) sources2.push({ path: HEADER, texts: [header] });
  return sources2;
};

// template/src/user-data.ts
var FIELD7 = "user_data.";
var sources = (row, reading) => sourcesOf(row, reading.incoming, reading.gtm);
var countryFor = (row, reading) => row.rule === "phone" ? reading.country || textOf(reading.incoming.settings, "phoneCountry").toLowerCase() : reading.country;
var readHashed2 = (row, reading) => {
  const problems = [];
  const both = isOn(reading.incoming.settings, "sendBothForms");
  for (const source of sources(row, reading)) {
    const context = { gtm: reading.gtm, country: countryFor(row, reading), both: both };
    const hashes = row.rule ? hashValues(source.texts, row.rule, context) : { value: [], problems: [] };
    for (const problem of hashes.problems) {
      problems.push({ code: problem.code, field: FIELD7 + row.key, detail: source.path });
    }
    if (hashes.value.length > 0) return { value: hashes.value, problems: problems };
  }
  return { value: [], problems: problems };
};
var readUnhashed = (row, reading) => {
  const problems = [];
  for (const source of sources(row, reading)) {
    for (const text of source.texts) {
      const read = readPlain(text, row, reading.gtm);
      if (read.value !== undefined) return { value: read.value, problems: problems };
      if (read.problem) problems.push({ code: read.problem, field: FIELD7 + row.key, detail: source.path });
    }
  }
  return { value: undefined, problems: problems };
};
var readCountry = (reading) => {
  for (const row of USER_FIELDS) {
    if (row.rule !== "country") continue;
    for (const source of sources(row, reading)) {
      for (const text of source.texts) {
        const forms2 = RULES.country(text, reading);
        if (forms2.documented) return forms2.documented;
      }
    }
  }
  return "";
};
var neverSources = (row, reading) => {
  const found2 = [];
  for (const path of row.never || []) {
    if (valueAt(reading.incoming.event, path) === undefined) continue;
    found2.push({ code: "google_phone_hash", field: FIELD7 + row.key, detail: path });
  }
  return found2;
};
var readUserData = (incoming, known, gtm2) => {
  const reading = { incoming: incoming, country: "", gtm: gtm2 };
  reading.country = readCountry(reading);
  const value = {};
  let problems = [];
  for (const row of USER_FIELDS) {
    if (known[row.key]) value[row.key] = known[row.key];
    if (known[row.key] !== undefined) continue;
    const read = row.rule ? readHashed2(row, reading) : readUnhashed(row, reading);
    problems = problems.concat(read.problems, neverSources(row, reading));
    const isEmptyList = row.rule !== undefined && read.value.length === 0;
    if (read.value !== undefined && !isEmptyList) value[row.key] = read.value;
  }
  return { value: value, problems: problems };
};

// template/src/validate.ts
var SECONDS_PER_DAY = 86400;
var MESSAGING = "business_messaging";
var MISSING = {
  value: "purchase_without_value",
  currency: "purchase_without_currency"
};
var withoutKey = (fields, key, gtm2) => {
  const rest = {};
  for (const other of gtm2.Object.keys(fields)) if (other !== key) rest[other] = fields[other];
  return rest;
};
var misplaced = (row, messaging) => {
  if (messaging && row.notInMessaging) return "not_in_messaging";
  return !messaging && row.onlyInMessaging ? "only_in_messaging" : undefined;
};
var unhashed = (row, value) => {
  const hashes = row.rule && row.rule !== "external_id" ? value : [];
  return hashes.every((hash) => readHashed(hash).kind === "sha256") ? undefined : "not_hashed";
};
var checkUserData = (userData, source, gtm2) => {
  let value = userData;
  const problems = [];
  for (const row of USER_FIELDS) {
    if (value[row.key] === undefined) continue;
    const code = misplaced(row, source.value === MESSAGING) || unhashed(row, value[row.key]);
    if (!code) continue;
    value = withoutKey(value, row.key, gtm2);
    problems.push({ code: code, field: "user_data." + row.key });
  }
  return { value: value, problems: problems };
};
var checkCustomData = (customData, eventName, gtm2) => {
  const lacks = customData["value"] !== undefined && customData["currency"] === undefined;
  if (!lacks || requirementsOf(eventName).indexOf("currency") >= 0) return { value: customData, problems: [] };
  return {
    value: withoutKey(customData, "value", gtm2),
    problems: [{ code: "value_without_currency", field: "custom_data.value" }]
  };
};
var requirementsOf = (eventName) => {
  for (const row of STANDARD_EVENTS) if (row.name === eventName) return row.requires;
  return [];
};
var identifies = (userData) => {
  let weak = 0;
  for (const row of USER_FIELDS) {
    if (userData[row.key] === undefined) continue;
    if (row.identifies) return true;
    if (row.rule && row.rule !== "gender") weak++;
  }
  const named = userData["fn"] !== undefined || userData["ln"] !== undefined;
  return named && weak >= 2;
};
var refusalOf = (event, source, nowMs) => {
  if (event.event_time < nowMs / 1000 - source.maxAgeDays * SECONDS_PER_DAY) {
    return { code: "too_old", field: "event_time" };
  }
  for (const path of source.requires) {
    if (valueAt(event, path) === undefined) return { code: "required_missing", field: path };
  }
  if (!identifies(event.user_data)) return { code: "no_identifier" };
  for (const key of requirementsOf(event.event_name)) {
    const code = MISSING[key];
    if (code && valueAt(event, "custom_data." + key) === undefined) return { code: code, field: "custom_data." + key };
  }
  return undefined;
};
var expectationsOf = (event, source) => {
  const problems = [];
  for (const path of source.expects) {
    if (valueAt(event, path) === undefined) problems.push({ code: "documented_as_required", field: path });
  }
  return problems;
};

// template/src/main.ts
var readIncoming = (data2, gtm2) => {
  const settings = readSettings(data2);
  const event = gtm2.getAllEventData();
  return {
    event: isObject(event) ? event : {},
    settings: settings,
    overrides: tableOf(settings, "userDataOverrides", gtm2),
    surroundings: readSurroundings(gtm2)
  };
};
var take = (staged, problems) => {
  for (const problem of staged.problems) problems.push(problem);
  return staged.value;
};
var buildUserData = (incoming, source, gtm2) => {
  const problems = [];
  const known = {
    fbc: take(readClickId(incoming, gtm2), problems),
    fbp: take(readBrowserId(incoming, gtm2), problems),
    client_ip_address: take(readClientIp(incoming, gtm2), problems)
  };
  const read = take(readUserData(incoming, known, gtm2), problems);
  const remembers = isOn(incoming.settings, "rememberUserData");
  const filled = remembers ? withMemory(read, incoming.surroundings.cookies[MEMORY_COOKIE] || "", gtm2) : read;
  return { value: take(checkUserData(filled, source, gtm2), problems), problems: problems };
};
var buildObjects = (incoming, base, gtm2) => {
  const problems = [];
  const customData = take(readCustomData(incoming, gtm2), problems);
  const objects = {
    custom_data: take(checkCustomData(customData, base.event_name, gtm2), problems),
    app_data: base.action_source === "app" ? readAppData(incoming.event, gtm2) : {},
    original_event_data: readOriginalEvent(incoming.event, gtm2)
  };
  const value = {};
  for (const key of gtm2.Object.keys(objects)) {
    if (gtm2.Object.keys(objects[key]).length > 0) value[key] = objects[key];
  }
  return { value: value, problems: problems };
};
var buildEvent = (incoming, gtm2) => {
  const problems = [];
  const eventName = take(mapEventName(incoming, gtm2), problems);
  if (!eventName) return { eventName: eventName, refusal: problems[0], problems: [] };
  const source = take(readActionSource(incoming), problems);
  const event = {
    event_name: eventName,
    event_time: take(readEventTime(incoming, gtm2), problems),
    action_source: source.value,
    user_data: take(buildUserData(incoming, source, gtm2), problems)
  };
  const eventId = take(readEventId(incoming, eventName, gtm2), problems);
  if (eventId) event.event_id = eventId;
  const parts = [
    take(readServerFields(incoming, gtm2), problems),
    readDataProcessing(incoming, gtm2),
    take(buildObjects(incoming, event, gtm2), problems)
  ];
  for (const part of parts) for (const key of gtm2.Object.keys(part)) event[key] = part[key];
  const built = { eventName: eventName, event: event, problems: problems.concat(expectationsOf(event, source)) };
  const refusal = refusalOf(event, source, incoming.surroundings.nowMs);
  if (refusal) built.refusal = refusal;
  return built;
};
var skip2 = (built, run) => {
  if (run.logs) run.gtm.logToConsole(describeSkip(built.eventName, built.refusal, built.problems));
  if (isOn(run.incoming.settings, "skippedIsFailure")) run.callbacks.fail();
  else run.callbacks.succeed();
};
var deliver = (event, earlier, run) => {
  const problems = earlier.concat([]);
  const plan = take(planDelivery(run.incoming, run.gtm), problems);
  const optimistic = isOn(run.incoming.settings, "optimistic");
  let open = plan.pixels.length;
  let failed = false;
  const report = (result) => {
    if (run.logs) run.gtm.logToConsole(describeResult(event, result, problems));
    if (result.outcome === "failed") {
      failed = true;
      if (keepsFailed(run.incoming.settings)) run.gtm.logToConsole(describeForResend(event, result.pixelId, run.gtm));
    }
    open = open - 1;
    if (open > 0 || optimistic) return;
    if (failed) run.callbacks.fail();
    else run.callbacks.succeed();
  };
  const delivery = { version: plan.version, timeoutMs: plan.timeoutMs, retries: plan.retries, report: report };
  for (const pixel of plan.pixels) sendEvent({ event: event, pixel: pixel }, delivery, run.gtm);
  if (optimistic) run.callbacks.succeed();
};
var runTag = (data2, callbacks, gtm2) => {
  const incoming = readIncoming(data2, gtm2);
  const run = { callbacks: callbacks, gtm: gtm2, incoming: incoming, logs: logsOutcomes(incoming.settings, incoming.surroundings.preview) };
  const consent = checkConsent(incoming, gtm2);
  if (!consent.value) {
    skip2({ eventName: mapEventName(incoming, gtm2).value, refusal: consent.problems[0], problems: [] }, run);
    return;
  }
  const built = buildEvent(incoming, gtm2);
  if (built.refusal || !built.event) {
    skip2(built, run);
    return;
  }
  writeCookies(built.event.user_data, incoming.settings, gtm2);
  deliver(built.event, built.problems, run);
};

// template/src/entry.ts
runTag(data, { succeed: data.gtmOnSuccess, fail: data.gtmOnFailure }, gtm);


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
    runCode(mockData);

    callLater(() => {
      assertThat(requests).hasLength(1);
      assertThat(sent().event_name).isEqualTo('Purchase');
      assertThat(sent().event_id).isEqualTo('Purchase.T1');
      assertThat(sent().custom_data.value).isEqualTo(29.97);
      assertThat(sent().custom_data.currency).isEqualTo('EUR');
      assertThat(sent().custom_data.order_id).isEqualTo('T1');
      assertThat(sent().custom_data.contents).isEqualTo([
        { id: 'SKU-1', quantity: 2, item_price: 9.99, title: 'Tee' },
        { id: 'SKU-2', quantity: 1, item_price: 9.99, title: 'Cap' },
      ]);
      assertApi('gtmOnSuccess').wasCalled();
      assertApi('gtmOnFailure').wasNotCalled();
    });
setup: |-
  // Runs before each scenario: a form as a user saves it, a purchase as the GA4 client makes it, and a Meta that says yes.
  const JSON = require('JSON');
  const Promise = require('Promise');
  const callLater = require('callLater');

  const NOW = 1790000000000;

  const mockData = {
    pixelId: '1234567890123456',
    accessToken: 'EAAtoken',
    logLevel: 'always',
  };

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
    items: [
      { item_id: 'SKU-1', item_name: 'Tee', price: 9.99, quantity: 2 },
      { item_id: 'SKU-2', item_name: 'Cap', price: 9.99 },
    ],
  };

  const answer = (statusCode, body) =>
    Promise.create((resolve) => resolve({ statusCode: statusCode, headers: {}, body: body }));

  // What the tag asked to be sent, request by request.
  const requests = [];
  const logs = [];
  let meta = () => answer(200, '{"events_received":1,"messages":[],"fbtrace_id":"Atrace"}');

  mock('getTimestampMillis', NOW);
  mock('getContainerVersion', { previewMode: false, debugMode: false });
  mock('getRequestHeader', 'Mozilla/5.0 (header)');
  mock('getCookieValues', () => []);
  mock('getAllEventData', () => mockEvent);
  mock('logToConsole', (line) => {
    logs.push(line);
  });
  mock('sendHttpRequest', (url, options, body) => {
    requests.push({ url: url, options: options, body: JSON.parse(body) });
    return meta();
  });

  // The event of the first request.
  const sent = () => requests[0].body.data[0];


___NOTES___

Generated from the TypeScript in template/ by npm run build. Do not edit it by hand: the next build undoes it, and GTM
disconnects an edited template from updates.
