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



// template/spec/generated/fields.ts
var FIELDS = "user_data:>;~address:>;~home_address:>;common_cookie:>;ecommerce:>;ecommerce.purchase:>;ecommerce.purchase.actionField:>;app_data:>;original_event_data:>;event_location:>;event_name:event_name0;event_id:event_id0;x-fb-event_id:event_id1;eventID:event_id2;eventId:event_id3;event_time:event_time0;timestamp:event_time1;action_source:action_source0;page_location:event_source_url0;event_source_url:event_source_url1;page_referrer:referrer_url0;referrer_url:referrer_url1;opt_out:opt_out0;x-fb-opt_out:opt_out1;messaging_channel:messaging_channel0;data_processing_options:data_processing_options0;data_processing_options_country:data_processing_options_country0;data_processing_options_state:data_processing_options_state0;x-fb-ud-em:~em0;~email_address:~em1;~email:~em2;~em:~em3;~sha256_email_address:~em4;~sha256_email:~em5;email_address:~em6;email:~em7;emailAddress:~em8;x-fb-ud-ph:~ph0;~phone_number:~ph1;~phone:~ph2;~ph:~ph3;phone_number:~ph4;phone:~ph5;phoneNumber:~ph6;x-fb-ud-fn:~fn0;~address.first_name:~fn1;~first_name:~fn2;~firstName:~fn3;~fn:~fn4;~address.sha256_first_name:~fn5;~sha256_first_name:~fn6;first_name:~fn7;firstName:~fn8;FirstName:~fn9;nameFirst:~fna;x-fb-ud-ln:~ln0;~address.last_name:~ln1;~last_name:~ln2;~lastName:~ln3;~ln:~ln4;~address.sha256_last_name:~ln5;~sha256_last_name:~ln6;last_name:~ln7;lastName:~ln8;LastName:~ln9;nameLast:~lna;x-fb-ud-ge:~ge0;~gender:~ge1;~ge:~ge2;gender:~ge3;x-fb-ud-db:~db0;~date_of_birth:~db1;~birth_date:~db2;~birthdate:~db3;~dob:~db4;~db:~db5;date_of_birth:~db6;birth_date:~db7;dob:~db8;db:~db9;x-fb-ud-ct:~ct0;~address.city:~ct1;~home_address.city:~ct2;~city:~ct3;~ct:~ct4;city:~ct5;addressCity:~ct6;x-fb-ud-st:~st0;~address.region:~st1;~address.state:~st2;~home_address.region:~st3;~region:~st4;~state:~st5;~st:~st6;region:~st7;state:~st8;addressRegion:~st9;x-fb-ud-zp:~zp0;~address.postal_code:~zp1;~address.zip:~zp2;~home_address.postal_code:~zp3;~postal_code:~zp4;~zip:~zp5;~zip_code:~zp6;~zp:~zp7;postal_code:~zp8;postalCode:~zp9;zip:~zpa;zipCode:~zpb;x-fb-ud-country:~country0;~address.country:~country1;~home_address.country:~country2;~country:~country3;country:~country4;countryCode:~country5;addressCountry:~country6;x-fb-ud-external_id:~external_id0;~external_id:~external_id1;external_id:~external_id2;user_id:~external_id3;~user_id:~external_id4;userId:~external_id5;externalId:~external_id6;ip_override:~client_ip_address0;~client_ip_address:~client_ip_address1;client_ip_address:~client_ip_address2;user_agent:~client_user_agent0;~client_user_agent:~client_user_agent1;client_user_agent:~client_user_agent2;x-fb-ck-fbc:~fbc0;~fbc:~fbc1;fbc:~fbc2;_fbc:~fbc3;common_cookie._fbc:~fbc4;x-fb-ck-fbp:~fbp0;~fbp:~fbp1;fbp:~fbp2;_fbp:~fbp3;common_cookie._fbp:~fbp4;x-fb-ud-subscription_id:~subscription_id0;~subscription_id:~subscription_id1;subscription_id:~subscription_id2;subscriptionId:~subscription_id3;x-fb-ud-fb-login-id:~fb_login_id0;x-fb-ud-fb_login_id:~fb_login_id1;~fb_login_id:~fb_login_id2;fb_login_id:~fb_login_id3;fbLoginId:~fb_login_id4;x-fb-ud-lead_id:~lead_id0;~lead_id:~lead_id1;lead_id:~lead_id2;leadId:~lead_id3;x-fb-ud-anon_id:~anon_id0;~anon_id:~anon_id1;anon_id:~anon_id2;anonId:~anon_id3;x-fb-ud-madid:~madid0;~madid:~madid1;madid:~madid2;x-ga-resettable_device_id:~madid3;~page_id:~page_id0;page_id:~page_id1;~page_scoped_user_id:~page_scoped_user_id0;page_scoped_user_id:~page_scoped_user_id1;~ctwa_clid:~ctwa_clid0;ctwa_clid:~ctwa_clid1;~whatsapp_business_account_id:~whatsapp_business_account_id0;whatsapp_business_account_id:~whatsapp_business_account_id1;~ig_account_id:~ig_account_id0;ig_account_id:~ig_account_id1;~ig_sid:~ig_sid0;ig_sid:~ig_sid1;~sha256_phone_number:google_phone_hash0;~sha256_phone:google_phone_hash1;sha256_phone_number:google_phone_hash2;value:*value0;x-fb-cd-value:*value1;ecommerce.value:*value2;currency:*currency0;x-fb-cd-currency:*currency1;ecommerce.currency:*currency2;x-fb-cd-contents:*contents0;contents:*contents1;items:*contents2;ecommerce.items:*contents3;x-fb-cd-content_ids:*content_ids0;content_ids:*content_ids1;x-fb-cd-content_type:*content_type0;content_type:*content_type1;x-fb-cd-content_name:*content_name0;content_name:*content_name1;x-fb-cd-content_category:*content_category0;content_category:*content_category1;x-fb-cd-num_items:*num_items0;num_items:*num_items1;ecommerce.transaction_id:*order_id0;transaction_id:*order_id1;ecommerce.order_id:*order_id2;order_id:*order_id3;ecommerce.purchase.actionField.id:*order_id4;x-fb-cd-order_id:*order_id5;x-fb-cd-search_string:*search_string0;search_string:*search_string1;search_term:*search_string2;x-fb-cd-predicted_ltv:*predicted_ltv0;predicted_ltv:*predicted_ltv1;x-fb-cd-net_revenue:*net_revenue0;net_revenue:*net_revenue1;x-fb-cd-status:*status0;status:*status1;x-fb-cd-delivery_category:*delivery_category0;delivery_category:*delivery_category1;app_data.advertiser_tracking_enabled:app_data.advertiser_tracking_enabled0;advertiser_tracking_enabled:app_data.advertiser_tracking_enabled1;app_data.application_tracking_enabled:app_data.application_tracking_enabled0;application_tracking_enabled:app_data.application_tracking_enabled1;app_data.extinfo:app_data.extinfo0;extinfo:app_data.extinfo1;app_data.campaign_ids:app_data.campaign_ids0;app_data.install_referrer:app_data.install_referrer0;app_data.installer_package:app_data.installer_package0;app_data.url_schemes:app_data.url_schemes0;app_data.windows_attribution_id:app_data.windows_attribution_id0;app_data.vendor_id:app_data.vendor_id0;x-ga-vendor_device_id:app_data.vendor_id1;original_event_data.event_name:original_event_data.event_name0;original_event_data.event_time:original_event_data.event_time0;original_event_data.order_id:original_event_data.order_id0;original_event_data.event_id:original_event_data.event_id0;client_id:client_id0;ga_session_id:session_id0;x-ga-request_count:request_count0;x-ga-ur:region0;event_location.region:region1;event_location.country:country0;custom_properties:custom_properties0;test_event_code:test_event_code0;unique_event_id:-;user_properties:-;ga_session_number:-;engagement_time_msec:-;engaged_session_event:-;page_title:-;page_path:-;page_hostname:-;page_encoding:-;language:-;screen_resolution:-;viewport_size:-;client_hints:-;debug_mode:-;send_to:-;event_callback:-;event_timeout:-;ignore_referrer:-;server_container_url:-;first_party_collection:-;consent_state:-;us_privacy:-";
var HASHED = "~em:email;~ph:phone;~fn:name;~ln:name;~ge:gender;~db:birthdate;~ct:city;~st:state;~zp:zip;~country:country;~external_id:external_id";
var PLAIN = "~client_ip_address:ip;~client_user_agent:user_agent;~fbc:click_id;~fbp:browser_id;~subscription_id:text;~fb_login_id:integer/1/20;~lead_id:integer/15/17;~anon_id:text;~madid:text;~page_id:digits/1/20;~page_scoped_user_id:digits/1/20;~ctwa_clid:text;~whatsapp_business_account_id:digits/1/20;~ig_account_id:digits/1/20;~ig_sid:digits/1/20";
var TELLS_APART = "em external_id";
var NOT_IN_MESSAGING = " client_ip_address client_user_agent fbc fbp ";
var ONLY_IN_MESSAGING = " page_id page_scoped_user_id ctwa_clid whatsapp_business_account_id ig_account_id ig_sid ";
var CUSTOM_KINDS = "*value:number;*currency:currency;*content_ids:ids;*content_type:/product/product_group/hotel/flight/destination/vehicle/home_listing/;*content_name:text;*content_category:text;*num_items:count;*order_id:order;*search_string:text;*predicted_ltv:number;*net_revenue:number;*status:flag;*delivery_category:/in_store/curbside/home_delivery/";
var CONTENT_KINDS = "id:text;quantity:count;item_price:number;title:text;description:text;brand:text;category:text;delivery_category:/in_store/curbside/home_delivery/";
var CONTENT_NAMES = "id:id item_id;quantity:quantity;item_price:item_price price;title:title item_name;description:description;brand:brand item_brand;category:category item_category;delivery_category:delivery_category";
var APP_KINDS = "advertiser_tracking_enabled:flag;application_tracking_enabled:flag;extinfo:device;campaign_ids:text;install_referrer:text;installer_package:text;url_schemes:list;windows_attribution_id:text;vendor_id:text";
var ORIGINAL_KINDS = "event_name:name;event_time:time;order_id:text;event_id:text";

// template/src/gtm.ts
var JSON = require("JSON");
var Math = require("Math");
var Object = require("Object");
var computeEffectiveTldPlusOne = require("computeEffectiveTldPlusOne");
var createRegex = require("createRegex");
var decodeUriComponent = require("decodeUriComponent");
var fromBase64 = require("fromBase64");
var getAllEventData = require("getAllEventData");
var getContainerVersion = require("getContainerVersion");
var getCookieValues = require("getCookieValues");
var getRequestHeader = require("getRequestHeader");
var getTimestampMillis = require("getTimestampMillis");
var getType = require("getType");
var logToConsole = require("logToConsole");
var makeNumber = require("makeNumber");
var sendHttpRequest = require("sendHttpRequest");
var setCookie = require("setCookie");
var sha256Sync = require("sha256Sync");
var toBase64 = require("toBase64");

// template/spec/generated/phones.ts
var PHONE_LENGTHS = "|a.1.7.30.52.58.90.91.225.229.234.|89a.20.60.64.856.964.976.|56789.27.61.|9b.31.|89.32.36.51.66.213.224.250.258.264.355.377.385.387.593.855.886.962.963.970.971.|9.33.34.41.56.93.94.211.212.218.221.233.237.240.242.244.245.249.251.255.256.260.261.262.263.351.375.380.420.590.594.596.966.992.994.995.996.998.|6789abc.39.|69.40.376.508.|56789abcd.43.49.|9a.44.81.84.92.|8.45.47.65.216.222.223.226.227.228.232.235.236.253.257.266.268.350.356.357.370.371.373.374.382.386.389.502.503.504.505.506.509.591.598.689.852.853.965.968.973.993.|789.46.231.254.595.967.|6789.48.252.359.|678a.53.|ab.54.55.|8a.57.378.850.977.|789abc.62.381.|689a.63.|5689ab.82.|789ab.86.|6789a.95.880.|67a.98.|79.220.265.354.423.|78.230.241.267.372.507.599.670.675.961.974.975.|7.238.239.246.248.269.291.297.501.592.673.674.679.680.691.692.960.|789a.243.353.|5.247.500.682.|45.290.|6.298.299.672.681.687.|456789ab.352.|56789a.358.|89abc.383.|679.421.|67.597.|57.676.677.678.|47.683.|567a.685.|58.686.|567.688.|4567.690.|89bc.972.";
var ZERO_KEPT = ".39.47.225.226.227.229.241.242.247.267.268.378.501.676.679.687.853.974.992.";
var TRUNK_PREFIXES = ".1:1.7:8.36:06.52:1.375:8.692:1.993:8.";
var DIAL_OUT = ".1:011.7:810.53:119.81:010.234:009.254:000.375:810.592:001.692:011.976:001.992:810.993:810.";

// template/src/customer/phone-plan.ts
var CARRIER_CODES = ".55.57.61.62.65.66.82.852.855.886.";
var SHORTEST_UNMARKED = 11;
var ARGENTINA = "54";
var BRAZIL = "55";
function has(codes, code) {
  return codes.indexOf("." + code + ".") >= 0;
}
function entry(table, code) {
  const at = table.indexOf("." + code + ":");
  return at < 0 ? "" : table.slice(at + code.length + 2, table.indexOf(".", at + 1));
}
function withoutPrefix(digits, prefix) {
  return prefix !== "" && digits.indexOf(prefix) === 0 ? digits.slice(prefix.length) : digits;
}
function withoutZeros(digits) {
  let start = 0;
  while (digits.charAt(start) === "0") start = start + 1;
  return digits.slice(start);
}
function withoutFifteen(digits) {
  const area = digits.indexOf("11") === 0 ? 2 : digits.slice(3, 5) === "15" ? 3 : 4;
  const isMobile = digits.length === 12 && digits.slice(area, area + 2) === "15";
  return isMobile ? "9" + digits.slice(0, area) + digits.slice(area + 2) : digits;
}
function lengthsOf(code) {
  const at = PHONE_LENGTHS.indexOf("." + code + ".");
  const bar = PHONE_LENGTHS.lastIndexOf("|", at);
  return at < 0 ? "" : PHONE_LENGTHS.slice(bar, PHONE_LENGTHS.indexOf(".", bar));
}
function fits(number, code, lengths) {
  const first = number.charAt(0);
  const begins = first === "0" ? has(ZERO_KEPT, code) : code !== "1" || first > "1";
  return number !== "" && begins && lengths.indexOf(number.length.toString(16)) >= 0;
}
function national(digits, code) {
  const lengths = lengthsOf(code);
  if (lengths === "" || fits(digits, code, lengths)) return lengths && digits;
  const trunkless = withoutPrefix(digits, entry(TRUNK_PREFIXES, code));
  const zeroless = withoutZeros(digits);
  const local = code === ARGENTINA ? withoutFifteen(zeroless) : zeroless;
  const carrierless = code === BRAZIL && zeroless !== digits ? zeroless.slice(2) : "";
  for (const number of [trunkless, local, withoutZeros(trunkless), carrierless]) {
    if (fits(number, code, lengths)) return number;
  }
  return "";
}
function international(digits) {
  for (let length = 1; length < 4; length = length + 1) {
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
  const found = abroad === digits ? "" : international(abroad);
  if (found !== "" || digits.charAt(0) === "0") return found;
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

// template/src/values.ts
function isNumber(value) {
  return typeof value === "number" && value - value === 0;
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "boolean" || isNumber(value);
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function textOf(value) {
  if (typeof value === "string") return value.trim();
  return isScalar(value) ? "".concat(value) : "";
}
var EMPTY_PARAMETERS = "|undefined|null|NaN|(not set)|[object Object]||";
function isEmpty(text) {
  return EMPTY_PARAMETERS.indexOf("|" + text + "|") >= 0;
}
var EXACT = 15;
var MOST_DIGITS = 40;
function isDigits(text) {
  const digits = "1" + text;
  if (text.length > EXACT)
    return text.length <= MOST_DIGITS && isDigits(text.slice(0, EXACT)) && isDigits(text.slice(EXACT));
  return text !== "" && "" + makeNumber(digits) === digits && text.indexOf(".") < 0;
}
var MOST_VALUES = 20;
function membersOf(value) {
  if (!isObject(value)) return undefined;
  if (getType(value) === "array") return value;
  const keys = Object.keys(value);
  if (value["0"] === undefined && (keys.length === 0 || !keys.every(isDigits))) return undefined;
  return keys.filter(isDigits).map((key) => value[key]);
}
function parsed(value) {
  return typeof value === "string" ? JSON.parse(value) : value;
}
function unpacked(value) {
  if (typeof value !== "string") return value;
  const first = value.trim().charAt(0);
  return (first === "{" || first === "[") && JSON.parse(value) || value;
}
function valueAt(root, path) {
  let value = root;
  for (const segment of path.split(".")) value = isObject(value) ? value[segment] : undefined;
  return value === null ? undefined : value;
}
function tableOf(text) {
  return JSON.parse('{".' + text.split(":").join('":"').split(";").join('",".') + '"}');
}
function pathTableOf(text) {
  return tableOf(text.split("~").join("user_data.").split("*").join("custom_data."));
}
var patterns = {};
function pattern(source) {
  let made = patterns[source];
  if (made === undefined) {
    made = createRegex(source, "g");
    patterns[source] = made;
  }
  return made;
}
function find(text, source, blind) {
  const made = pattern(source);
  return made ? text.search(made) : blind;
}
function matchesOf(text, source) {
  const made = pattern(source);
  const found = made && text.match(made) || [];
  return found.filter((match, index) => found.indexOf(match) === index);
}
var COMMON_SIGNS = " .-_()/+',";
function without(text, source) {
  const made = pattern(source);
  if (made) return text.replace(made, "");
  let rest = text;
  for (const sign of COMMON_SIGNS.split("")) rest = rest.split(sign).join("");
  return rest;
}
var SIGNS = "[^a-z0-9]+";
var NO_DIGITS = "[^0-9]+";
var SPACES = "\\s\\x{0B}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}";
var UNUSUAL = "[^ -~]|[@%+\\\\]|&(?:#|[a-z]{3,6};)|wa\\.me/|tel:|sms:|callto:|send\\?|(?:^|[^0-9A-Za-z.])00[-(./1-9 ]";
function isUnusual(text) {
  return find(text, UNUSUAL, 0) >= 0;
}

// template/src/encodings.ts
var WIDE_SIGNS = "[\\x{FE50}-\\x{FE6B}\\x{FF01}-\\x{FF61}\\x{0660}-\\x{0669}\\x{06F0}-\\x{06F9}\\x{3002}]";
var WIDE = "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹＠．＋％－（）／＿＼＃＆；﹫﹒﹢﹪﹣﹙﹚﹟﹠﹔。｡";
var NARROW = "abcdefghijklmnopqrstuvwxyz012345678901234567890123456789@.+%-()/_\\#&;@.+%-()#&;..";
function narrow(text) {
  let changed = text;
  for (const sign of matchesOf(text, WIDE_SIGNS)) {
    const at = WIDE.indexOf(sign);
    if (at >= 0) changed = changed.split(sign).join(NARROW.charAt(at));
  }
  return changed;
}
var ESCAPES = "\\\\u[0-9a-fA-F]{4}|\\\\x[0-9a-fA-F]{2}|&(?:amp;)*#x?[0-9a-fA-F]{2,6};?|&(?:amp;)*(?:commat|plus|period|nbsp|sol|lpar|rpar);";
var NAMED = "|commat@|plus+|period.|nbsp |sol/|lpar(|rpar)";
function characterOf(escape) {
  const mark = escape.lastIndexOf("#");
  const body = escape.slice(mark + 1).split(";")[0];
  let hex = escape.slice(2);
  if (mark >= 0) hex = body.charAt(0) === "x" ? body.slice(1) : makeNumber(body).toString(16);
  else if (escape.charAt(0) === "&") {
    const name = "|" + escape.slice(escape.lastIndexOf("&") + 1).split("amp;").join("").split(";")[0];
    return NAMED.charAt(NAMED.indexOf(name) + name.length);
  }
  return JSON.parse('"\\u' + ("000" + hex).slice(-4) + '"') || escape;
}
function unescaped(text) {
  let plain = text;
  if (text.indexOf("\\") < 0 && text.indexOf("&") < 0) return text;
  for (const escape of matchesOf(text, ESCAPES)) plain = plain.split(escape).join(characterOf(escape));
  return plain;
}
var PIECES = "%[0-7][0-9a-fA-F]|%[eE][fF]%[bB][9cdCD]%[89abAB][0-9a-fA-F]|%[eE]2%8[0-3]%[89abAB][0-9a-fA-F]|%[cC]2%[aA][0dD]|%[dD][9bB]%[abAB][0-9]";
var BYTE = "%[89a-fA-F][0-9a-fA-F]";
function decoded(text) {
  const whole = decodeUriComponent(text);
  if (whole) return whole;
  let parts = text;
  for (const piece of matchesOf(text, PIECES)) parts = parts.split(piece).join(decodeUriComponent(piece) || piece);
  const byte = find(parts, BYTE, -1) >= 0 ? pattern(BYTE) : null;
  return byte ? parts.replace(byte, " ") : parts;
}

// template/spec/generated/sentences.ts
var PROBLEM_TEXTS = "|no_event_name|the event has no name. Send event_name, or set a fixed name in the tag.||automatic_event|GA4 or GTM made this event by itself. Map it by hand under “Your own names” if you want it at Meta.||mapped_to_nothing|your list of names says: do not send. Remove the row under “Your own names” to send it.||unmapped_event|the event is in no list. Map it under “Your own names”, or choose to send such events as custom events.||personal_event_name|the event name looks like personal data. Use a name that says what happened, not to whom.||too_old|the event is older than Meta accepts (subcode 2804003). Send events within 7 days, with action source physical_store within 62.||required_missing|Meta refuses such an event without it. Send it with the event, or choose another event name or action source.||consent_denied|consent denied. Nothing to do: the visitor has said no.||consent_unknown|the event carries no consent signal. Set up consent mode on the site, or choose to send events without a signal.||purchase_without_value|a Purchase needs a value (subcode 2804009). Send the parameter value with the purchase event.||purchase_without_currency|a Purchase needs a currency (subcode 2804010). Send the parameter currency, e.g. EUR, with the purchase event.||no_identifier|too little customer information to match anybody (subcode 2804050). Send at least an e-mail address, phone, external ID, fbp or fbc.||no_pixel_id|the pixel ID is missing or has other characters than digits. Copy the pixel ID from Events Manager.||no_access_token|the access token is missing or has characters that no token has. Generate it in Events Manager, Settings, Conversions API.||no_answer|no answer from graph.facebook.com. Check the network of your server container.||timed_out|graph.facebook.com did not answer in time. Raise the timeout if this lasts.||refused|Meta refused the event. Open Test Events in Events Manager and send the event once more.||server_error|Meta’s server had an error. Nothing to do unless it lasts.||not_received|Meta answered, but did not count the event. Open Events Manager, Diagnostics.|";
var GRAPH_TEXTS = "|100/33|the pixel does not exist or the token has no access to it. Compare the pixel ID with Events Manager and assign the dataset to the token’s system user.||100/2804001|Meta refused a parameter, as others report the click ID (fbc). Look at the fbc value that the site sets; the tag passes on well-formed ones only.||100/2804003|the event is older than seven days. Send events when they happen; offline sales belong to action source physical_store.||100/2804004|the event time lies in the future. Check the clock that makes event_time.||100/2804008|a member of contents has no id. Look at the contents that you add by hand in the tag.||100/2804009|a Purchase needs a value. Send the parameter value with the purchase event.||100/2804010|a Purchase needs a currency. Send the parameter currency, e.g. EUR, with the purchase event.||100/2804016|a customer parameter was not hashed. Please report this: the tag hashes every such parameter.||100/2804019|Meta does not accept a key or its type. Look at the parameters that you add by hand in the tag.||100/2804023|a value came without a currency. Send the parameter currency with the event.||100/2804030|Meta does not know this combination of data processing options. Use country 1 with a state that Meta lists, or 0 and 0.||100/2804036|the lead ID is not valid. Send the 15 to 17 digits that Meta gave the lead.||100/2804043|the extended device information (extinfo) is not complete. Send all 16 positions; the first and the OS version must not be blank.||100/2804050|there is too little customer information to match anybody. Send at least an e-mail address, phone, external ID, fbp or fbc.||100|Meta refused a parameter. Open Test Events in Events Manager and send the event once more with a test code.||104|the request carried no token. Generate a new token in Events Manager, Settings, Conversions API, and paste it into the tag.||190/463|the access token has expired. Generate a new token in Events Manager, Settings, Conversions API, and paste it into the tag.||190/460|the access token was revoked because its owner changed the password. Generate a new token in Events Manager, Settings, Conversions API, and paste it into the tag.||190|the access token is not valid. Generate a new token in Events Manager, Settings, Conversions API, and paste it into the tag.||10|the token lacks a permission. Assign the dataset to the token’s system user with full control.||200|the token lacks a permission. Assign the dataset to the token’s system user with full control.||803|the pixel does not exist. Compare the pixel ID with Events Manager.||2500|Meta does not know the address called. Clear the Graph API version in the tag.||2635|the Graph API version has expired. Clear the Graph API version in the tag or update the template.||1|Meta had an unknown error. Nothing to do: the tag tries once more; a later event will show whether it lasts.||2|Meta is temporarily not available. Nothing to do: the tag tries once more; a later event will show whether it lasts.||4|the app sends too many requests. Nothing to do: the tag tries once more; a later event will show whether it lasts.||17|the user sends too many requests. Nothing to do: the tag tries once more; a later event will show whether it lasts.||341|a temporary limit was reached. Nothing to do: the tag tries once more; a later event will show whether it lasts.||613|a rate limit was reached. Nothing to do: the tag tries once more; a later event will show whether it lasts.||5000|Meta had an unknown error. Nothing to do: the tag tries once more; a later event will show whether it lasts.||21009|the dataset is temporarily not ready. Nothing to do: the tag tries once more; a later event will show whether it lasts.||80000|a business rate limit was reached. Nothing to do: the tag tries once more; a later event will show whether it lasts.|";
var GRAPH_RANGES = "200:299;80000:80014";
var TRANSIENT_CODES = " 1 2 4 17 341 613 5000 21009 80000 ";

// template/src/words.ts
var notes = [];
function note(code, field, detail) {
  notes.push({ code: code, field: field, detail: detail });
}
var MOST_NOTES = 10;
var LONGEST = 100;
function short(text) {
  return text.length > LONGEST ? "".concat(text.substring(0, LONGEST), "…") : text;
}
function textBehind(code, table) {
  const at = table.indexOf("|" + code + "|");
  return at < 0 ? "" : table.slice(at + code.length + 2).split("|")[0];
}
function sentenceFor(code) {
  return textBehind(code, PROBLEM_TEXTS) || code.split("_").join(" ");
}
function describe(problem) {
  const field = problem.field && "".concat(short(problem.field), ": ");
  return field + problem.code.split("_").join(" ") + (problem.detail && " (".concat(short(problem.detail), ")"));
}
function describeNotes() {
  if (notes.length === 0) return "";
  const more = notes.length > MOST_NOTES ? "; and ".concat(notes.length - MOST_NOTES, " more") : "";
  return " Note: ".concat(notes.slice(0, MOST_NOTES).map(describe).join("; ")).concat(more, ".");
}
function oneLine(text) {
  return text.split("").map((ch) => ch < " " || ch > "~" && ch < "¡" || ch > "‧" && ch < "‰" ? " " : ch).join("");
}

// template/src/privacy.ts
var ownPhones = [];
var MOST_PHONES = 20;
var END = 7;
function guardPhones(phones) {
  for (const phone of phones) {
    const plain = without(phone.substring(0, 40).toLowerCase(), SIGNS);
    const digits = isDigits(plain) ? plain : without(narrow(phone.substring(0, 40)), NO_DIGITS);
    if (digits.length >= END && ownPhones.length < MOST_PHONES && ownPhones.indexOf(digits) < 0) ownPhones.push(digits);
  }
}
var FEWEST_DIFFERENT = 4;
var LONGER_END = 10;
function endOf(phone) {
  const end = phone.slice(-END).split("");
  const different = end.filter((digit, index) => end.indexOf(digit) === index).length;
  return different === 1 ? "" : phone.slice(different < FEWEST_DIFFERENT ? -LONGER_END : -END);
}
function isSuspect(text) {
  if (isUnusual(text)) return true;
  if (ownPhones.length === 0) return false;
  const plain = without(text, SIGNS);
  return ownPhones.some((phone) => plain.indexOf(phone.slice(-END)) >= 0);
}
function between() {
  return "[".concat(SPACES, "()\\-./+_\\x{AD}\\x{B7}\\x{200B}-\\x{200F}\\x{2010}-\\x{2015}\\x{2022}\\x{2043}\\x{2060}\\x{2212}\\x{FE58}]*");
}
function holdsAddress(text) {
  const at = text.indexOf("@");
  const spaced = "|\\S[".concat(SPACES, "]{0,3}@[").concat(SPACES, "]{1,3}[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2}");
  return at >= 0 && find(text, "\\S@\\S+\\." + spaced, at) >= 0;
}
function dials(text) {
  const more = "(?:".concat(between(), "[0-9])");
  const links = "wa\\.me/\\+?[0-9]{7}|send\\?phone=\\+?[0-9]{7}|\\b(?:tel|sms|callto):".concat(more, "{7}");
  return find(text, "(?:^|[^A-Za-z0-9])\\+".concat(more, "{8}|").concat(links), text.indexOf("+")) >= 0;
}
function isProduct(digits) {
  if (digits.length < 12 || digits.length > 14) return false;
  const sum = ("00" + digits).slice(-14).split("").reduce((total, digit, index) => total + makeNumber(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return sum % 10 === 0;
}
function dialsAbroad(text) {
  if (text.indexOf("00") < 0) return false;
  const number = "(?:^|[^A-Za-z0-9.])00".concat(between(), "[1-9](?:").concat(between(), "[0-9]){9,12}");
  return matchesOf(text, number).some((match) => {
    const digits = without(match, NO_DIGITS);
    return !isProduct(digits) && numberWithCode(digits, "") !== "";
  });
}
function holdsOwnPhone(text) {
  const plain = without(text.toLowerCase(), SIGNS);
  return ownPhones.some((phone) => {
    const end = endOf(phone);
    return end !== "" && plain.indexOf(end) >= 0;
  });
}
var MOST_ROUNDS = 5;
function readsPersonal(text) {
  let form2 = text;
  for (let round = 0; round <= MOST_ROUNDS; round++) {
    form2 = unescaped(narrow(form2));
    if (holdsAddress(form2) || dials(form2) || dialsAbroad(form2) || holdsOwnPhone(form2)) return true;
    if (form2.indexOf("%") < 0) return false;
    form2 = decoded(form2);
  }
  return false;
}
var SHORTEST_TEXT = 5;
var LONGEST_TEXT = 20000;
function looksPersonal(text) {
  if (text.length > LONGEST_TEXT) return true;
  return text.length >= SHORTEST_TEXT && isSuspect(text) && readsPersonal(text);
}
function isPersonal(value, isNumeric) {
  if (typeof value === "string") return looksPersonal(value);
  return typeof value === "number" && !isNumeric && looksPersonal("".concat(value));
}
function cleanContents(contents, cut) {
  const cleaned = [];
  for (const content of contents) {
    const kept = {};
    for (const key of Object.keys(content)) {
      const value = content[key];
      if (!isPersonal(value, CONTENT_KINDS.indexOf(key + ":text") < 0)) kept[key] = value;
      else {
        cut.push(value);
        note("personal_parameter", "custom_data.contents.".concat(key), "");
      }
    }
    if (kept["id"] !== undefined) cleaned.push(kept);
    else note("item_unusable", "custom_data.contents", "");
  }
  return cleaned;
}
function cleanCustomData(customData) {
  const text = JSON.stringify(customData) || "";
  if (text.length <= LONGEST_TEXT && !isSuspect(text)) return customData;
  const cleaned = {};
  const cut = [];
  for (const key of Object.keys(customData)) {
    const value = customData[key];
    const members = membersOf(value) || [value];
    const isKnown2 = (";" + CUSTOM_KINDS).indexOf(";*" + key + ":") >= 0;
    const rest = members.filter((member) => cut.indexOf(member) < 0 && !isPersonal(member, isKnown2));
    if (looksPersonal(key)) note("personal_parameter", "custom_data", "");
    else if (key === "contents") cleaned[key] = cleanContents(members, cut);
    else if (rest.length === members.length) cleaned[key] = value;
    else if (key === "content_ids") cleaned[key] = rest;
    else if (cut.indexOf(value) < 0) note("personal_parameter", "custom_data.".concat(key), "");
  }
  return cleaned;
}

// template/spec/generated/events.ts
var EVENT_NAMES = "pageview:PageView;viewcontent:ViewContent;search:Search;addtocart:AddToCart;addtowishlist:AddToWishlist;initiatecheckout:InitiateCheckout;addpaymentinfo:AddPaymentInfo;purchase:Purchase;lead:Lead;completeregistration:CompleteRegistration;subscribe:Subscribe;starttrial:StartTrial;contact:Contact;customizeproduct:CustomizeProduct;donate:Donate;findlocation:FindLocation;schedule:Schedule;submitapplication:SubmitApplication;appendvalue:AppendValue;gtmdom:PageView;viewitem:ViewContent;viewsearchresults:Search;begincheckout:InitiateCheckout;generatelead:Lead;signup:CompleteRegistration;user_engagement:;session_start:;first_visit:;first_open:;screen_view:;app_update:;app_remove:;os_update:;scroll:;click:;file_download:;form_start:;form_submit:;video_start:;video_progress:;video_complete:;ad_click:;ad_exposure:;ad_impression:;ad_query:;ad_reward:;adunit_exposure:;app_clear_data:;app_exception:;app_store_refund:;app_store_subscription_cancel:;app_store_subscription_convert:;app_store_subscription_renew:;dynamic_link_app_open:;dynamic_link_app_update:;dynamic_link_first_open:;firebase_campaign:;firebase_in_app_message_action:;firebase_in_app_message_dismiss:;firebase_in_app_message_impression:;in_app_purchase:;notification_dismiss:;notification_foreground:;notification_open:;notification_receive:;notification_send:;gtm.js:;gtm.load:;gtm.init:;gtm.init_consent:;gtm.click:;gtm.linkclick:;gtm.formsubmit:;gtm.historychange:;gtm.historychange-v2:;gtm.pageerror:;gtm.scrolldepth:;gtm.timer:;gtm.video:;gtm.elementvisibility:;gtm.triggergroup:";
var REQUIRED_PARAMETERS = "Purchase:custom_data.value custom_data.currency;AppendValue:original_event_data.event_name original_event_data.event_time";
var ACTION_SOURCES = "website:7|user_data.client_user_agent event_source_url;app:7 app_data.advertiser_tracking_enabled app_data.application_tracking_enabled app_data.extinfo app_data.extinfo.0 app_data.extinfo.4;physical_store:62;phone_call:7;email:7;chat:7;system_generated:7;business_messaging:7 messaging_channel;other:7";
var MESSAGING_NEEDS = "whatsapp:whatsapp_business_account_id page_id;messenger:page_id;instagram:ig_account_id";
var MISSING_SUBCODES = "messaging_channel:2804063;user_data.page_id:2804069;user_data.ig_account_id:2804079;user_data.whatsapp_business_account_id:2804116;app_data.extinfo.0:2804043;app_data.extinfo.4:2804043";
var TOO_BROAD = " ct country st zp ge client_user_agent | db client_user_agent | fn ge | ln ge ";
var VERSIONS = "v26.0:1848441600000;v25.0:1848441600000;v24.0:1834444800000;v23.0:1822953600000;v22.0:1810771200000;v21.0:1800489600000;v20.0:1790208000000;v19.0:1779321600000";

// template/spec/generated/people.ts
var MALE_WORDS = " m male man boy gentleman guy sir mister mr son father dad daddy papa uncle nephew brother husband boyfriend groom widower king prince duke count emperor god lord lad fellow chap bloke dude he him his himself men männlich mann herr homme masculin monsieur h hombre masculino varón señor sr uomo maschio signore homem senhor heer dhr mannelijk mand mannlig manlig mężczyzna pan muž мужчина мужской муж чоловік bărbat férfi erkek bay άνδρας זכר ذكر पुरुष lakilaki pria nam ชาย 男 男性 남 남성 남자 ";
var FEMALE_WORDS = " f female woman girl lady miss ms mrs madam maam daughter mother mom mama mommy aunt niece sister wife girlfriend bride widow queen princess duchess countess empress goddess maiden lass gal chick dame belle she her hers herself women w weiblich frau femme féminin madame mme mlle mujer femenino señora sra donna femmina signora mulher feminino senhora vrouw vrouwelijk mevrouw kvinna kvinde kvinne kvinnlig kobieta pani žena женщина женский жен жінка femeie nő kadın bayan γυναίκα נקבה أنثى महिला perempuan wanita nữ หญิง 女 女性 여 여성 여자 ";
var PLACEHOLDERS = "|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]|true|false|";
var EMPTY_DIGESTS = "|5feceb66ffc86f38|e3b0c44298fc1c14|74234e98afe7498f|eb045d78d2731073|c9a560c74de368dc|5da3a4c7f1179442|140bedbf9c3f6d56|552e423045fcbd94|a683c5c5349f6f7f|0969f08f8f4a8774|54a9097b334fb138|1aef939917215ce7|34292f4267fcc405|1c9e6f54a903f72c|1fac73a113225b8b|a0daef01ab98f9cb|1bd86e06d9631209|b23a6a8439c0dde5|8fe7794d43e70acc|2e1cfa82b035c26c|d29a0939bcb51176|ff71cf74abb3ccb0|2f183a4e64493af3|b68919aff001d836|b6260c376116eecf|017ad73325fcf108|b5bea41b6c623f7c|fcbcf165908dd18a|d41d8cd98f00b204|";
var PERSONAL_NAMES = "^(?:em|ph|fn|ln|email|emailaddress|mail|useremail|customeremail|phone|phonenumber|tel|telephone|mobile|name|firstname|fname|lastname|lname|surname|fullname|username|dob|birthdate|birthday|dateofbirth|address|street|zip|zipcode|postalcode|postcode|ssn|token|accesstoken|authtoken|password|passwd|pwd|pass|secret|auth|apikey|iban|ibannumber|contactnumber|nom|prenom|nombre|apellido|apellidos|cognome|voornaam|achternaam)$|email|phone|msisdn|firstname|lastname|givenname|familyname|middlename|fullname|username|customername|guestname|contactname|billingname|shippingname|vorname|nachname|surname|birthda|dateofbirth|streetaddress|homeaddress|billingaddress|shippingaddress|deliveryaddress|ipaddress|cardnumber|accountnumber|password";
var HARMLESS_NAMES = "headphone|earphone|microphone|smartphone|iphone";
var RESERVED_NAMES = "^(?:gtm\\.|data_processing_options|ga_session_|session_|gdpr|gpp|street|address|sha256_|password|auth|secret|credit_card)";
var SPECIAL_NAMES = "(?m)^(?:em|ph|fn|ln|email|emailaddress|mail|useremail|customeremail|phone|phonenumber|tel|telephone|mobile|name|firstname|fname|lastname|lname|surname|fullname|username|dob|birthdate|birthday|dateofbirth|address|street|zip|zipcode|postalcode|postcode|ssn|token|accesstoken|authtoken|password|passwd|pwd|pass|secret|auth|apikey|iban|ibannumber|contactnumber|nom|prenom|nombre|apellido|apellidos|cognome|voornaam|achternaam)$|email|phone|msisdn|firstname|lastname|givenname|familyname|middlename|fullname|username|customername|guestname|contactname|billingname|shippingname|vorname|nachname|surname|birthda|dateofbirth|streetaddress|homeaddress|billingaddress|shippingaddress|deliveryaddress|ipaddress|cardnumber|accountnumber|password|^(?:gtm\\.|data_processing_options|ga_session_|session_|gdpr|gpp|street|address|sha256_|password|auth|secret|credit_card)";

// template/src/parameter-names.ts
var MARKS = "_-. []";
function bareName(name) {
  let bare2 = name.toLowerCase();
  for (const mark of MARKS.split("")) if (bare2.indexOf(mark) >= 0) bare2 = bare2.split(mark).join("");
  return bare2;
}
function areSpecial(names) {
  return names !== "" && find(names.toLowerCase() + "\n" + bareName(names), SPECIAL_NAMES, 0) >= 0;
}
function isPersonalName(name) {
  const bare2 = bareName(name);
  if (find(bare2, PERSONAL_NAMES, 0) < 0) return false;
  const harmless = pattern(HARMLESS_NAMES);
  return !harmless || find(bare2.replace(harmless, "-"), PERSONAL_NAMES, 0) >= 0;
}
function isReservedName(name) {
  return find(name.toLowerCase(), RESERVED_NAMES, 0) >= 0;
}

// template/src/settings.ts
var form = data;
function isOn(name, preset) {
  const saved = form[name];
  return saved == null ? preset : saved === true || saved === "true";
}
function setting(name, preset) {
  const saved = form[name];
  return saved == null ? preset : textOf(saved);
}
function rowsOf(name) {
  const saved = form[name];
  return saved == null ? [] : (membersOf(saved) || []).filter(isObject);
}
function valuesOf(name) {
  const values = {};
  for (const row of rowsOf(name)) {
    const key = textOf(row["key"]);
    const value = row["value"];
    if (key && key.substring(0, 2) !== "__" && value != null && value !== "") values[key] = value;
  }
  return values;
}

// template/src/read/event-name.ts
function spelled(name) {
  const bare2 = bareName(name);
  const known = tableOf(EVENT_NAMES)["." + bare2] || "";
  return known.toLowerCase() === bare2 ? known : name;
}
function listedName(name) {
  for (const row of rowsOf("eventNameMap")) {
    if (textOf(row["eventName"]) === name) return spelled(textOf(row["metaName"]));
  }
  return undefined;
}
function knownName(name) {
  const names = tableOf(EVENT_NAMES);
  return names["." + name.toLowerCase()] === "" ? "" : names["." + bareName(name)] || undefined;
}
function nameAtMeta(name) {
  return listedName(name) || knownName(name) || name;
}
function readEventName(event) {
  const fixed = setting("eventNameMode", "mapped") === "fixed";
  const name = fixed ? setting("fixedEventName", "") : textOf(event["event_name"]);
  if (!name) return { meta: "", custom: false, code: "no_event_name" };
  if (fixed) return { meta: spelled(name), custom: true };
  const listed2 = listedName(name);
  if (listed2 !== undefined)
    return listed2 ? { meta: listed2, custom: true } : { meta: "", custom: true, code: "mapped_to_nothing", detail: name };
  const known = knownName(name);
  if (known) return { meta: known, custom: false };
  if (known === "") return { meta: "", custom: false, code: "automatic_event", detail: name };
  if (setting("unmappedEvents", "custom") === "skip")
    return { meta: "", custom: true, code: "unmapped_event", detail: name };
  return { meta: name, custom: true };
}

// template/src/read/fields.ts
var CONTAINER = ">";
var NOTHING = "-";
function addPlace(found, field, place) {
  const rank = place.rank;
  const path = place.path;
  const sources = found.fields[field];
  if (!sources) {
    found.fields[field] = [{ rank: rank, path: path, values: [place.value] }];
    return;
  }
  let at = 0;
  for (const source of sources) {
    if (source.path === path) {
      source.values.push(place.value);
      return;
    }
    if (source.rank < rank) at = at + 1;
  }
  sources.splice(at, 0, { rank: rank, path: path, values: [place.value] });
}
function walk(container, prefix, found) {
  const table = found.table;
  for (const key of Object.keys(container)) {
    const row = table["." + prefix + key];
    if (!row) {
      if (prefix === "") found.others.push(key);
    } else if (row === CONTAINER) {
      const value = unpacked(container[key]);
      for (const member of (membersOf(value) || [value]).slice(0, MOST_VALUES)) {
        if (isObject(member)) walk(member, prefix + key + ".", found);
      }
    } else if (row !== NOTHING) {
      const value = container[key];
      if (value != null) addPlace(found, row.slice(0, -1), { rank: row.slice(-1), path: prefix + key, value: value });
    }
  }
}
function walkEvent(event) {
  const found = { fields: {}, others: [], table: pathTableOf(FIELDS) };
  walk(event, "", found);
  return found;
}
function textsOf(values) {
  const first = values[0];
  if (values.length === 1 && typeof first === "string") return [first];
  const texts = [];
  const add = (value, depth) => {
    if (isScalar(value)) texts.push("".concat(value));
    else if (depth > 0) for (const member of (membersOf(value) || []).slice(0, MOST_VALUES)) add(member, depth - 1);
  };
  for (const value of values) add(value, 2);
  return texts.slice(0, MOST_VALUES);
}
function firstValue(found, field) {
  for (const source of found.fields[field] || []) if (source.values[0] !== "") return source.values[0];
  return undefined;
}
function firstText(found, field) {
  const sources = found.fields[field];
  if (sources) {
    for (const source of sources) {
      const text = textOf(source.values[0]);
      if (!isEmpty(text)) return text;
    }
  }
  return "";
}

// template/src/read/event-time.ts
var EARLIEST = 1000000000;
var FIRST_MILLISECONDS = 100000000000;
var FIRST_MICROSECONDS = 100000000000000;
function toSeconds(time) {
  if (time < FIRST_MILLISECONDS) return Math.floor(time);
  return Math.floor(time >= FIRST_MICROSECONDS ? time / 1000000 : time / 1000);
}
function noted(seconds, code) {
  note(code, "event_time", "");
  return seconds;
}
function readEventTime(found, nowMs) {
  const now = Math.floor(nowMs / 1000);
  const text = firstText(found, "event_time");
  if (!text) return now;
  const parts = text.split(".");
  const time = parts.length < 3 && parts.every(isDigits) ? makeNumber(text) : 0;
  const seconds = toSeconds(time);
  if (seconds < EARLIEST) return noted(now, "time_unreadable");
  if (seconds > now) return noted(now, "time_in_future");
  return seconds === time ? seconds : noted(seconds, "time_repaired");
}

// template/src/content/app-data.ts
var DEVICE_POSITIONS = 16;
function toFlag(text) {
  if (text === "1" || text === "true") return 1;
  return text === "0" || text === "false" ? 0 : undefined;
}
function safeText(raw) {
  const text = textOf(raw);
  return looksPersonal(text) ? "" : text;
}
var LONGEST_TIME = 16;
function toTime(text) {
  return isDigits(text) && text.length <= LONGEST_TIME ? toSeconds(makeNumber(text)) : undefined;
}
function toList(raw) {
  const members = membersOf(parsed(raw));
  return members && members.map(safeText);
}
function toDevice(raw) {
  const list = toList(raw);
  if (!list) return undefined;
  if (list[0] !== "a2" && list[0] !== "i2") list[0] = "";
  while (list.length < DEVICE_POSITIONS) list.push("");
  return list.slice(0, DEVICE_POSITIONS);
}
function convert(raw, kind) {
  if (kind === "flag") return toFlag(textOf(raw));
  if (kind === "time") return toTime(textOf(raw));
  if (kind === "list") return toList(raw);
  if (kind === "device") return toDevice(raw);
  const text = safeText(raw);
  return (kind === "name" && text ? nameAtMeta(text) : text) || undefined;
}
function readObject(found, object, kinds) {
  const members = {};
  const table = tableOf(kinds);
  for (const name of Object.keys(table)) {
    const raw = firstValue(found, object + name);
    const value = raw === undefined ? undefined : convert(raw, table[name] || "");
    if (value !== undefined) members[name.substring(1)] = value;
  }
  return members;
}

// template/spec/generated/currencies.ts
var CURRENCIES = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

// template/spec/placeholders.ts
var NOT_A_NUMBER = "NaN";
var SHARED_IDS = "|0|-1|guest|visitor|user|test|";
var HASH_TOKENS = ".AQ.Ag.Aw.BA.BQ.Bg.";

// template/src/placeholders.ts
var LONGEST_PLACEHOLDER = 20;
function isPlaceholder(value) {
  const text = value.trim();
  if (text === "" || text === NOT_A_NUMBER || text.indexOf("{{") === 0) return true;
  return text.length < LONGEST_PLACEHOLDER && PLACEHOLDERS.indexOf("|" + text.toLowerCase() + "|") >= 0;
}
function isNobodysId(id) {
  return isPlaceholder(id) || id.split("0").join("").split(".").join("").split("-").join("") === "";
}

// template/src/content/convert.ts
var LONGEST_NUMBER = 20;
var LARGEST_NUMBER = 1000000000000000;
function isPlainNumber(text) {
  const parts = (text.charAt(0) === "-" ? text.substring(1) : text).split(".");
  return text.length <= LONGEST_NUMBER && parts.length <= 2 && isDigits(parts.join(""));
}
function toNumber(raw) {
  let number = raw;
  if (typeof raw === "string") number = isPlainNumber(raw.trim()) ? makeNumber(raw) : LARGEST_NUMBER;
  if (!isNumber(number)) return { problem: "wrong_type" };
  return Math.abs(number) < LARGEST_NUMBER ? { value: number } : { problem: "not_a_number" };
}
function toCount(raw) {
  const number = toNumber(raw).value;
  const valid = isNumber(number) && number > 0 && Math.floor(number) === number;
  return valid ? { value: number } : { problem: "not_a_number" };
}
function toText(raw) {
  if (!isScalar(raw)) return { problem: "wrong_type" };
  const text = textOf(raw);
  if (isEmpty(text)) return { problem: "placeholder" };
  return looksPersonal(text) ? { problem: "personal_parameter" } : { value: text };
}
function toOrder(raw) {
  return isNobodysId(textOf(raw)) ? { problem: isScalar(raw) ? "placeholder" : "wrong_type" } : toText(raw);
}
function isCurrency(code) {
  return code.length === 3 && CURRENCIES.indexOf(code) % 4 === 0;
}
function toCurrency(raw) {
  const code = textOf(raw).toUpperCase();
  return isCurrency(code) ? { value: code } : { problem: "not_a_currency" };
}
function toChoice(raw, choices) {
  const text = textOf(raw).toLowerCase();
  const isChoice = text !== "" && text.indexOf("/") < 0 && choices.indexOf("/" + text + "/") >= 0;
  return isChoice ? { value: text } : { problem: "not_a_choice" };
}
function toIds(raw) {
  const members = membersOf(textOf(raw).charAt(0) === "[" ? parsed(raw) : raw) || [raw];
  const ids = members.map((member) => toText(member).value).filter((id) => id !== undefined);
  return ids.length > 0 ? { value: ids } : { problem: "wrong_type" };
}
function convert2(raw, kind) {
  if (kind === "text") return toText(raw);
  if (kind === "number") return toNumber(raw);
  if (kind === "count") return toCount(raw);
  if (kind === "currency") return toCurrency(raw);
  if (kind === "order") return toOrder(raw);
  if (kind === "ids") return toIds(raw);
  if (kind === "flag") return raw === true || raw === false ? { value: raw } : toText(raw);
  return toChoice(raw, kind);
}

// template/src/content/items.ts
var FIELD = "custom_data.contents";
function itemsOf(raw) {
  const items = parsed(raw);
  return isObject(items) ? membersOf(items) || [items] : undefined;
}
function affix(name) {
  const saved = form[name];
  return typeof saved === "string" ? saved : "";
}
var RARE = '"id": "title": "brand": "category": "description": "item_price": "delivery_category": null "undefined" "NaN" "(not"';
function plainList() {
  const text = '"[^"\\\\['.concat(SPACES, '](?:[^"\\\\]*[^"\\\\').concat(SPACES, '])?"');
  const number = "-?[0-9]{1,12}(?:\\.[0-9]+)?";
  const more = '(?:,"item_price":'.concat(number, ')?(?:,"title":').concat(text, ')?(?:,"brand":').concat(text, ')?(?:,"category":').concat(text, ")?");
  return '^\\[(?:,?\\{"id":'.concat(text, ',"quantity":[1-9][0-9]{0,8}').concat(more, "\\})+\\]$");
}
function plainContents(items) {
  const raw = JSON.stringify(items) || "";
  if (RARE.split(" ").some((rare) => raw.indexOf(rare) >= 0)) return undefined;
  const idField = setting("itemIdField", "item_id");
  const list = [];
  for (const item of items) {
    list.push({
      id: "" + item[idField],
      quantity: item["quantity"] === undefined ? 1 : item["quantity"],
      item_price: item["price"],
      title: item["item_name"],
      brand: item["item_brand"],
      category: item["item_category"]
    });
  }
  const text = JSON.stringify(list) || "";
  return text.indexOf('"undefined"') < 0 && find(text, plainList(), -1) === 0 ? list : undefined;
}
function idAt(item, name) {
  const id = textOf(item[name]);
  return isEmpty(id) ? "" : id;
}
function idOf(item) {
  const ofMeta = item["item_id"] === undefined && item["item_name"] === undefined;
  if (ofMeta && item["id"] !== undefined) return idAt(item, "id");
  const id = idAt(item, setting("itemIdField", "item_id")) || idAt(item, "item_id") || idAt(item, "id");
  return id && affix("itemIdPrefix") + id + affix("itemIdSuffix");
}
function firstOf(item, names) {
  for (const name of names.split(" ")) if (item[name] != null && item[name] !== "") return item[name];
  return undefined;
}
function contentOf(item, contents) {
  const content = { id: idOf(item), quantity: 1 };
  const kinds = tableOf(CONTENT_KINDS);
  const names = tableOf(CONTENT_NAMES);
  for (const name of Object.keys(names)) {
    const key = name.substring(1);
    const raw = key === "id" ? undefined : firstOf(item, names[name] || "");
    if (raw === undefined) continue;
    const converted = convert2(raw, kinds[name] || "");
    if (!converted.problem) content[key] = converted.value;
    else {
      note(converted.problem, "".concat(FIELD, ".").concat(key), "");
      if (key === "quantity") contents.whole = false;
    }
  }
  return content;
}
function withAffixes(list) {
  const before3 = affix("itemIdPrefix");
  const behind2 = affix("itemIdSuffix");
  if (before3 || behind2) for (const content of list) content["id"] = before3 + content["id"] + behind2;
  return list;
}
function readContents(items) {
  const plain = plainContents(items);
  if (plain) return { list: withAffixes(plain), whole: true };
  const contents = { list: [], whole: true };
  const present = items.filter((item) => item !== null);
  for (const item of present) {
    const content = contentOf(isObject(item) ? item : {}, contents);
    if (content["id"] !== "") contents.list.push(content);
  }
  if (contents.list.length < present.length) {
    note("item_unusable", FIELD, "");
    contents.whole = false;
  }
  return contents;
}

// template/src/content/parameters.ts
var CUSTOM_PREFIX = "x-fb-cd-";
function ofEvent(found, event) {
  const parameters = {};
  const excluded = setting("excludeParameters", "").split(",");
  const unwanted = excluded.map((name) => name.trim());
  for (const key of found.others) {
    const isCustom = key.indexOf(CUSTOM_PREFIX) === 0;
    if (!isCustom && (key.charAt(0) === "_" || key.substring(0, 2).toLowerCase() === "x-")) continue;
    const name = isCustom ? key.substring(CUSTOM_PREFIX.length) : key;
    const isTaken = found.table["." + (isCustom ? name : key.toLowerCase())];
    if (!isTaken && unwanted.indexOf(name) < 0) parameters[name] = event[key];
  }
  return parameters;
}
function passable(value) {
  if (isObject(value) !== isObject(unpacked(value))) return undefined;
  const members = membersOf(value);
  if (members) return members.length > 0 && members.every(isScalar) ? members : undefined;
  return isScalar(value) && !(typeof value === "string" && isEmpty(value)) ? value : undefined;
}
function isKnown(key) {
  return key === "contents" || (";" + CUSTOM_KINDS).indexOf(";*" + key + ":") >= 0;
}
function addLayer(customData, layer, isOurs) {
  const names = Object.keys(layer);
  const isSpecial = !isOurs && areSpecial(names.join("\n"));
  for (const name of names) {
    const passed = passable(layer[name]);
    if (passed === undefined || name === "" || name.charAt(0) === "_" || isKnown(name)) continue;
    if (isSpecial && isPersonalName(name)) note("personal_parameter", "custom_data.".concat(name), "");
    else customData[name] = passed;
  }
}
function addOthers(customData, given, from) {
  if (isOn("passParameters", true)) {
    const parameters = ofEvent(from.found, from.event);
    const names = Object.keys(parameters);
    const passed = {};
    const isSpecial = areSpecial(names.join("\n"));
    for (const name of names) if (!isSpecial || !isReservedName(name)) passed[name] = parameters[name];
    addLayer(customData, passed, false);
  }
  addLayer(customData, given.properties, false);
  addLayer(customData, given.overrides, true);
}

// template/src/content/custom-data.ts
var PREFIX = "custom_data.";
function readGiven(found) {
  const properties = parsed(firstValue(found, "custom_properties"));
  const isUsable = isObject(properties) && !membersOf(properties);
  return { overrides: valuesOf("parameterOverrides"), properties: isUsable ? properties : {} };
}
function addGivenPlaces(found, given) {
  for (const key of Object.keys(given.overrides)) {
    addPlace(found, PREFIX + key, { rank: "", path: "the form", value: given.overrides[key] });
  }
  for (const key of Object.keys(given.properties)) {
    addPlace(found, PREFIX + key, { rank: "~", path: "custom_properties", value: given.properties[key] });
  }
}
function firstUsable(field, sources, kind) {
  let isFirst = true;
  for (const source of sources) {
    const raw = source.values[0];
    if (raw === "" && source.path !== "custom_properties") continue;
    const converted = convert2(raw, kind);
    if (isFirst && converted.problem) note(converted.problem, field, "");
    if (converted.value !== undefined) return converted.value;
    isFirst = false;
  }
  return undefined;
}
var DECIMALS = 10000;
function otherCurrencies(items, currency) {
  const raw = JSON.stringify(items) || "";
  if (raw.indexOf('"currency":') < 0) return [];
  const codes = items.map((item) => isObject(item) ? textOf(item["currency"]).toUpperCase() : "");
  return codes.filter((code, index) => isCurrency(code) && code !== currency && codes.indexOf(code) === index);
}
function complete(target, key, value) {
  if (target[key] === undefined && value !== undefined) target[key] = value;
}
function addContents(customData, contents, others) {
  const list = contents.list;
  const ids = [];
  let count = 0;
  let sum = 0;
  for (const content of list) {
    ids.push(content["id"]);
    count = count + content["quantity"];
    sum = sum + content["item_price"] * content["quantity"];
  }
  const currency = customData["currency"];
  const isOneCurrency = others.length === 0 || others.length === 1 && currency === undefined;
  const hasSum = contents.whole && isOneCurrency && isNumber(sum);
  if (!isOneCurrency && customData["value"] === undefined) note("mixed_currencies", "custom_data.contents", "");
  customData["contents"] = list;
  complete(customData, "content_ids", ids);
  complete(customData, "content_type", setting("contentType", "product"));
  if (contents.whole) complete(customData, "num_items", count);
  if (hasSum) complete(customData, "value", Math.round(sum * DECIMALS) / DECIMALS);
  if (isOneCurrency) complete(customData, "currency", others[0]);
  if (list.length === 1) {
    const only = list[0];
    complete(customData, "content_name", only["title"]);
    complete(customData, "content_category", only["category"]);
  }
}
function addItems(customData, found) {
  for (const source of found.fields["custom_data.contents"] || []) {
    const raw = source.values[0];
    if (raw === "" && source.path !== "custom_properties") continue;
    const items = itemsOf(raw);
    if (!items) {
      note("items_unreadable", "custom_data.contents", "");
      continue;
    }
    const contents = readContents(items);
    if (contents.list.length > 0) {
      addContents(customData, contents, otherCurrencies(items, customData["currency"]));
      return;
    }
  }
}
function readCustomData(found, event) {
  const customData = {};
  const given = readGiven(found);
  const kinds = pathTableOf(CUSTOM_KINDS);
  addGivenPlaces(found, given);
  for (const field of Object.keys(found.fields)) {
    const kind = kinds["." + field];
    const value = kind ? firstUsable(field, found.fields[field] || [], kind) : undefined;
    if (value !== undefined) customData[field.slice(PREFIX.length)] = value;
  }
  addItems(customData, found);
  addOthers(customData, given, { found: found, event: event });
  return customData;
}

// template/src/read/page-url.ts
var REMOVED = "removed";
function nameOf(parameter) {
  const name = parameter.split("=")[0];
  return name.indexOf("%") < 0 ? name : decodeUriComponent(name) || name;
}
function isPersonal2(parameter) {
  if (isPersonalName(nameOf(parameter))) return true;
  const value = parameter.substring(parameter.indexOf("=") + 1);
  return looksPersonal(parameter) || looksPersonal(value.split("+").join(" ")) || looksPersonal(value);
}
function cleanParameters(query) {
  return query.split("&").filter((parameter) => !isPersonal2(parameter)).join("&");
}
function cleanSegments(path) {
  return path.split("/").map((segment) => looksPersonal(segment) ? REMOVED : segment).join("/");
}
function cleanFragment(fragment) {
  return fragment.split("?").map((part) => part.indexOf("=") < 0 ? cleanSegments(part) : cleanParameters(part)).join("?");
}
function schemeOf(url) {
  const scheme = url.split("://")[0];
  const isScheme = scheme === "https" || scheme === "http" || find(scheme, "^[A-Za-z0-9+.-]+$", -1) >= 0;
  return scheme !== url && isScheme ? scheme + "://" : "";
}
function cleanAddress(address, scheme) {
  const rest = address.substring(scheme.length);
  const slash = rest.indexOf("/");
  const end = slash < 0 ? rest.length : slash;
  const host = rest.substring(rest.lastIndexOf("@", end) + 1, end);
  const cleaned = "".concat(host).concat(cleanSegments(rest.substring(end)));
  if (looksPersonal(host)) return "";
  return scheme + (looksPersonal(cleaned) ? "".concat(host, "/").concat(REMOVED) : cleaned);
}
function before(text, mark) {
  return text.split(mark)[0];
}
function behind(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? "" : text.substring(at + 1);
}
function namesIn(url) {
  const parameters = behind(url, "?") + (url.indexOf("#") < 0 ? "" : "&" + behind(url, "#").split("?").join("&"));
  return parameters.split("#").join("&").split("&").map((parameter) => parameter.split("=")[0]).join("\n");
}
function cleanUrl(url) {
  const scheme = schemeOf(url);
  if (!scheme || url.indexOf(" ") >= 0) return "";
  const hasParameters = url.indexOf("?") >= 0 || url.indexOf("#") >= 0;
  if (!isSuspect(url) && !(hasParameters && areSpecial(namesIn(url)))) return url;
  const page = before(url, "#");
  const address = cleanAddress(before(page, "?"), scheme);
  if (!address) return "";
  const query = cleanParameters(behind(page, "?"));
  const fragment = cleanFragment(behind(url, "#"));
  return address + (query && "?" + query) + (fragment && "#" + fragment);
}

// template/src/read/page.ts
var WEBSITE = "website";
function isSource(text) {
  return (";" + ACTION_SOURCES).indexOf(";" + text + ":") >= 0;
}
function readActionSource(found) {
  const own = firstText(found, "action_source").toLowerCase();
  if (own && isSource(own)) return own;
  if (own) note("unknown_action_source", "action_source", "");
  const ofForm = setting("actionSource", WEBSITE);
  return isSource(ofForm) ? ofForm : WEBSITE;
}
function addUrl(event, found, field) {
  const raw = firstText(found, field);
  if (!raw) return;
  const url = cleanUrl(raw);
  if (url) event[field] = url;
  if (raw !== url) note(url ? "url_cleaned" : "url_unreadable", field, "");
}
function addServerFields(event, found) {
  addUrl(event, found, "event_source_url");
  addUrl(event, found, "referrer_url");
  const optOut = firstText(found, "opt_out");
  if (optOut === "true" || optOut === "1") event["opt_out"] = true;
  const channel = firstText(found, "messaging_channel").toLowerCase();
  if (channel && tableOf(MESSAGING_NEEDS)["." + channel]) event["messaging_channel"] = channel;
}
function domainLevel(found) {
  const url = firstText(found, "event_source_url");
  const domain = url && computeEffectiveTldPlusOne(url);
  return domain && domain.indexOf(".") > 0 ? domain.split(".").length - 1 : 1;
}

// template/src/customer/browser-ids.ts
var LONGEST_CLICK_ID = 500;
function isClickId(text) {
  return text !== "" && text.length <= LONGEST_CLICK_ID && find(text, "[^A-Za-z0-9_-]", -1) < 0;
}
var CLOCK_ERROR_MS = 86400000;
function isTime(text, nowMs) {
  return text.length === 13 && text <= "".concat(nowMs + CLOCK_ERROR_MS) && isDigits(text);
}
function idIn(value, nowMs) {
  const segments = value.split(".");
  const level = segments[1];
  const suffix = segments[4];
  if (segments.length < 4 || segments.length > 5 || segments[0] !== "fb") return "";
  if (suffix !== undefined && (suffix.length !== 2 && suffix.length !== 8 || !isClickId(suffix))) return "";
  return level.length < 3 && isDigits(level) && isTime(segments[2], nowMs) ? segments[3] : "";
}
var MOST_DIGITS2 = 18;
var LONGEST_BROWSER_ID = 20;
function isFirstRequest(found) {
  const name = firstText(found, "event_name");
  return name === "page_view" || firstText(found, "request_count") === "1";
}
function makeBrowserId(found, nowMs) {
  const clientId = firstText(found, "client_id");
  if (!clientId) return "";
  const started = "".concat(without(firstText(found, "session_id"), NO_DIGITS), "000");
  const digits = without(sha256Sync(clientId, { outputEncoding: "hex" }), NO_DIGITS);
  const now = "".concat(nowMs);
  const time = started.length === now.length && started < now ? started : now;
  return "fb.".concat(domainLevel(found), ".").concat(time, ".").concat("1".concat(digits).substring(0, MOST_DIGITS2));
}
function valuesOf2(key, found) {
  return [firstText(found, "user_data." + key), getCookieValues("_" + key)[0] || ""];
}
function readBrowserId(found, nowMs) {
  for (const value of valuesOf2("fbp", found)) {
    const id = value && idIn(value, nowMs);
    if (id && id.length <= LONGEST_BROWSER_ID && isDigits(id)) return value;
    if (value) note("malformed_click_id", "user_data.fbp", "");
  }
  const make = isOn("keepCookies", true) && isOn("createBrowserId", false) && !isFirstRequest(found);
  return make ? makeBrowserId(found, nowMs) : "";
}
function clickIdIn(url) {
  const parameters = url.split("?").join("&").split("#").join("&").split("&fbclid=");
  if (parameters.length < 2) return "";
  const raw = parameters[1].split("&")[0];
  return raw.indexOf("%") < 0 ? raw : decodeUriComponent(raw) || raw;
}
function readClickId(found, nowMs) {
  let clickId = "";
  for (const field of ["event_source_url", "referrer_url"]) {
    const given = clickIdIn(firstText(found, field));
    if (given && !isClickId(given)) note("malformed_fbclid", "user_data.fbc", "");
    else clickId = clickId || given;
  }
  let kept = "";
  for (const value of valuesOf2("fbc", found)) {
    const id = value && idIn(value, nowMs);
    if (value && !(id && isClickId(id))) note("malformed_click_id", "user_data.fbc", "");
    else if (!kept && (clickId === "" || clickId === id)) kept = value;
  }
  return kept || !clickId ? kept : "fb.".concat(domainLevel(found), ".").concat(nowMs, ".").concat(clickId);
}

// template/src/customer/ip-address.ts
function readV4(text) {
  const numbers = [];
  for (const part of text.split(".")) {
    const number = makeNumber(part);
    if ("" + number !== part || !(number >= 0 && number <= 255)) return [];
    numbers.push(number);
  }
  return numbers.length === 4 ? numbers : [];
}
function isPublicV4(text) {
  const numbers = readV4(text);
  const a = numbers[0];
  const b = numbers[1];
  if (a === undefined || b === undefined) return false;
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100) return b < 64 || b > 127;
  if (a === 169) return b !== 254;
  if (a === 172) return b < 16 || b > 31;
  if (a === 192) return b !== 168 && (b !== 0 || numbers[2] !== 0);
  return a !== 198 || b !== 18 && b !== 19;
}
function isPublicV6(text) {
  const groups = text.split(":");
  const doubled = text.indexOf("::");
  if (groups.length < 3 || groups.length > 8 || text.indexOf(":::") >= 0) return false;
  if (doubled !== text.lastIndexOf("::") || doubled < 0 && groups.length !== 8) return false;
  if (groups[groups.length - 1] === "" && doubled !== text.length - 2) return false;
  return find(text, "^[23][0-9a-f]{3}(?::[0-9a-f]{0,4})+$", 0) === 0;
}
function bareAddress(member) {
  const text = member.split('"').join("").trim().toLowerCase();
  if (text.charAt(0) === "[") return text.substring(1).split("]")[0].split("%")[0];
  const colon = text.indexOf(":");
  if (colon < 0) return text;
  if (colon === text.lastIndexOf(":")) return text.substring(0, colon);
  const mapped = text.indexOf("::ffff:") === 0 ? text.substring(7) : text;
  return mapped.indexOf(".") >= 0 ? mapped : text.split("%")[0];
}
function isV6(address) {
  return address.indexOf(":") >= 0;
}
function publicAddress(list) {
  for (const member of list.split(",")) {
    const address = bareAddress(member);
    if (isV6(address) ? isPublicV6(address) : isPublicV4(address)) return address;
  }
  return "";
}
function cookieAddress() {
  const cookie = getCookieValues("_fbi")[0];
  return cookie ? publicAddress(cookie) || publicAddress(cookie.substring(0, cookie.lastIndexOf("."))) : "";
}
function readClientIp(found) {
  const sources = found.fields["user_data.client_ip_address"] || [];
  const list = sources.map((source) => textsOf(source.values).join(",")).join(",");
  const fromCookie = cookieAddress();
  const fromRequest = list && publicAddress(list);
  if (list && !fromRequest) note("no_public_ip", "user_data.client_ip_address", "");
  return isV6(fromRequest) && !isV6(fromCookie) ? fromRequest : fromCookie || fromRequest;
}

// template/src/customer/forms.ts
function forms(documented, library) {
  return { documented: documented, library: library === documented ? "" : library };
}
function noForm(problem) {
  return { documented: "", library: "", problem: problem };
}

// template/src/customer/birthdate.ts
var YEAR_MS = 31556952000;
var LONGEST_TEXT2 = 200;
function daysIn(month, year) {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
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
function compactDate(digits) {
  const year = makeNumber(digits.slice(0, 4));
  const halves = [makeNumber(digits.slice(0, 2)), makeNumber(digits.slice(2, 4)), makeNumber(digits.slice(4, 8))];
  return dateOf(year, makeNumber(digits.slice(4, 6)), makeNumber(digits.slice(6, 8))) || libraryDate(halves);
}
function groupsOf(text) {
  const gaps = pattern(NO_DIGITS);
  const spaced = gaps ? text.replace(gaps, " ") : text.split("-").join(" ").split(".").join(" ").split("/").join(" ");
  return spaced.split(" ").filter((group) => group !== "");
}
function birthdateRule(value) {
  const text = narrow(value.slice(0, LONGEST_TEXT2));
  const groups = groupsOf(text);
  const numbers = groups.map((group) => makeNumber(group));
  const library = libraryDate(numbers);
  const first = groups[0] || "";
  let documented = first.length === 8 ? compactDate(first) : library;
  if (text.split(".").length === 3 && first.length < 3) {
    documented = dateOf(numbers[2] || 0, numbers[1] || 0, numbers[0] || 0) || library;
  }
  const thisYear = 1970 + Math.floor(getTimestampMillis() / YEAR_MS);
  return documented === "" || documented > thisYear + "1231" ? noForm("not_a_birth_date") : forms(documented, library);
}

// template/spec/generated/countries.ts
var COUNTRIES = "|us1 usa unitedstatesofamerica unitedstates america unitedstatesus estadosunidos eeuu etatsunis vereinigtestaaten statiuniti verenigdestaten |gb44 gbr unitedkingdom uk greatbritain britain unitedkingdomofgreatbritainandnorthernireland england scotland wales northernireland |de49 deu germany deutschland ger |fr33 fra france |ca1 can canada |au61 aus australia |br55 bra brazil brasil |it39 ita italy italia |es34 esp spain espana espanya espainia |nl31 nld netherlands nederland ned holland |in91 ind india |mx52 mex mexico |jp81 jpn japan |pl48 pol poland polska |se46 swe sweden sverige |ch41 che switzerland schweiz suisse svizzera sui |at43 aut austria osterreich oesterreich |be32 bel belgium belgie belgique belgien |dk45 dnk denmark danmark den |no47 nor norway norge noreg |ie353 irl ireland eire |pt351 prt portugal por |tr90 tur turkiye turkey |za27 zaf southafrica suidafrika |ae971 are unitedarabemirates uae |sa966 sau saudiarabia ksa |sg65 sgp singapore |nz64 nzl newzealand |ua380 ukr ukraine |ar54 arg argentina |co57 col colombia |cl56 chl chile |id62 idn indonesia |my60 mys malaysia |ph63 phl philippines pilipinas |th66 tha thailand |vn84 vnm vietnam |af93 afg afghanistan |al355 alb albania shqiperi |dz213 dza algeria algerie |as1 asm americansamoa |ad376 and andorra |ao244 ago angola |ai1 aia anguilla |aq ata antarctica |ag1 atg antiguaandbarbuda |am374 arm armenia |aw297 abw aruba |az994 aze azerbaijan azarbaycan |bs1 bhs bahamas |bh973 bhr bahrain |bd880 bgd bangladesh |bb1 brb barbados |by375 blr belarus |bz501 blz belize |bj229 ben benin |bm1 bmu bermuda |bt975 btn bhutan |bo591 bol bolivia |ba387 bih bosniaandherzegovina bosnaihercegovina bosnia |bw267 bwa botswana |bv bvt bouvetisland |io246 iot britishindianoceanterritory |bn673 brn bruneidarussalam brunei |bg359 bgr bulgaria |bf226 bfa burkinafaso |bi257 bdi burundi |kh855 khm cambodia |cm237 cmr cameroon cameroun |cv238 cpv capeverde caboverde |ky1 cym caymanislands |cf236 caf centralafricanrepublic republiquecentrafricaine |td235 tcd chad tchad |cn86 chn china |cx61 cxr christmasisland |cc61 cck cocoskeelingislands cocosislands |km269 com comoros |cg242 cog congo republiqueducongo congobrazzaville |cd243 cod democraticrepublicofthecongo republiquedemocratiqueducongo drc drcongo congokinshasa congothedemocraticrepublicofthe democraticrepublicofcongo |ck682 cok cookislands |cr506 cri costarica |ci225 civ cotedivoire ivorycoast |hr385 hrv croatia hrvatska cro |cu53 cub cuba |cy357 cyp cyprus guneykibrisrumkesimi |cz420 cze czechrepublic czechia ceskarepublika cesko |dj253 dji djibouti |dm1 dma dominica |do1 dom dominicanrepublic republicadominicana |ec593 ecu ecuador |eg20 egy egypt |sv503 slv elsalvador |gq240 gnq equatorialguinea |er291 eri eritrea |ee372 est estonia eesti |et251 eth ethiopia |fk500 flk falklandislands |fo298 fro faroeislands |fj679 fji fiji |fi358 fin finland suomi |gf594 guf frenchguiana guyanefrancaise |pf689 pyf frenchpolynesia polynesiefrancaise |tf atf frenchsouthernterritories |ga241 gab gabon |gm220 gmb gambia |ge995 geo georgia |gh233 gha ghana |gi350 gib gibraltar |gr30 grc greece el gre hellas |gl299 grl greenland gronland |gd1 grd grenada |gp590 glp guadeloupe |gu1 gum guam |gt502 gtm guatemala |gn224 gin guinea guinee |gw245 gnb guineabissau guinebissau |gy592 guy guyana |ht509 hti haiti |hm hmd heardislandandmcdonaldislands heardandmcdonaldislands |va39 vat cittadelvaticano vatican vaticancity holysee |hn504 hnd honduras |hk852 hkg hongkong hongkongsar hongkongsarchina |hu36 hun hungary magyarorszag |is354 isl iceland island |ir98 irn iran persia |iq964 irq iraq |il972 isr israel |jm1 jam jamaica |jo962 jor jordan |kz7 kaz kazakhstan |ke254 ken kenya |ki686 kir kiribati |kp850 prk northkorea dprk koreanorth democraticpeoplesrepublicofkorea koreademocraticpeoplesrepublicof |kr82 kor southkorea korea |kw965 kwt kuwait |kg996 kgz kyrgyzstan kyrgyzrepublic |la856 lao laopeoplesdemocraticrepublic laos laopdr |lv371 lva latvia latvija |lb961 lbn lebanon liban |ls266 lso lesotho |lr231 lbr liberia |ly218 lby libya |li423 lie liechtenstein |lt370 ltu lithuania lietuva |lu352 lux luxembourg luxemburg |mo853 mac macao macau macausar macaosar macaosarchina |mg261 mdg madagascar |mw265 mwi malawi |mv960 mdv maldives |ml223 mli mali |mt356 mlt malta |mh692 mhl marshallislands |mq596 mtq martinique |mr222 mrt mauritania mauritanie |mu230 mus mauritius |yt262 myt mayotte |fm691 fsm micronesia federatedstatesofmicronesia |md373 mda republicamoldova moldova |mc377 mco monaco |mn976 mng mongolia |ms1 msr montserrat |ma212 mar morocco maroc |mz258 moz mozambique mocambique |mm95 mmr myanmar burma |na264 nam namibia namibie |nr674 nru nauru |np977 npl nepal |nc687 ncl newcaledonia nouvellecaledonie |ni505 nic nicaragua |ne227 ner niger |ng234 nga nigeria |nu683 niu niue |nf672 nfk norfolkisland |mp1 mnp northernmarianaislands |mk389 mkd northmacedonia macedonia |om968 omn oman |pk92 pak pakistan |pw680 plw palau |ps970 pse palestine palestinianterritories palestinianterritory |pa507 pan panama |pg675 png papuanewguinea |py595 pry paraguay |pe51 per peru |pn pcn pitcairn pitcairnislands |pr1 pri puertorico |qa974 qat qatar |re262 reu reunion lareunion |ro40 rou romania |ru7 rus russianfederation russia |rw250 rwa rwanda |sh290 shn sainthelena sthelena |kn1 kna saintkittsandnevis stkittsandnevis |lc1 lca saintlucia stlucia |pm508 spm saintpierreandmiquelon stpierreandmiquelon |vc1 vct saintvincentandthegrenadines stvincentandthegrenadines stvincentandgrenadines saintvincent |ws685 wsm samoa |sm378 smr sanmarino |st239 stp saotomeandprincipe saotomeeprincipe saotome |sn221 sen senegal |sc248 syc seychelles |sl232 sle sierraleone |sk421 svk slovakia slovensko |si386 svn slovenia slovenija |sb677 slb solomonislands |so252 som somalia soomaaliya |gs sgs southgeorgiaandthesouthsandwichislands southgeorgiaandsouthsandwichislands |lk94 lka srilanka |sd249 sdn sudan |sr597 sur suriname |sj47 sjm svalbardandjanmayen svalbard |sz268 swz eswatini swaziland |sy963 syr syrianarabrepublic syria |tw886 twn taiwan republicofchina |tj992 tjk tajikistan |tz255 tza tanzania |tl670 tls timorleste easttimor |tg228 tgo togo |tk690 tkl tokelau |to676 ton tonga |tt1 tto trinidadandtobago trinidad |tn216 tun tunisia tunisie |tm993 tkm turkmenistan |tc1 tca turksandcaicosislands |tv688 tuv tuvalu |ug256 uga uganda |um umi unitedstatesminoroutlyingislands usoutlyingislands |uy598 ury uruguay |uz998 uzb uzbekistan ozbekiston |vu678 vut vanuatu |ve58 ven venezuela |vg1 vgb virginislandsbritish britishvirginislands bvi |vi1 vir virginislandsus usvirginislands unitedstatesvirginislands usvi |wf681 wlf wallisandfutuna |eh212 esh westernsahara |ye967 yem yemen |zm260 zmb zambia |zw263 zwe zimbabwe |ax358 ala alandislands aland |bq599 bes bonaire caribbeannetherlands |cw599 cuw curacao |gg44 ggy guernsey |im44 imn isleofman |je44 jey jersey |me382 mne montenegro |bl590 blm saintbarthelemy stbarthelemy |mf590 maf saintmartin stmartin |rs381 srb serbia srbija |sx1 sxm sintmaarten |ss211 ssd southsudan |xk383 xkk kosovo ";
var COUNTRIES_IN_OTHER_SCRIPTS = "|in भारत |jp 日本 |ae الإماراتالعربيةالمتحدة |sa السعودية |sg 新加坡 |ua украіна украина |th ไทย |af افغانستان |dz الجزائر |am հայաստան |bh البحرين |bd বাংলাদেশ |by беларусь |ba боснаихерцеговина |bg българия |kh កម្ពុជា |td تشاد |cn 中国 中國 |cy κυπρος |dj جيبوتي |eg مصر |et ኢትዮጵያ |fo færoerne |ge საქართველო |gr ελλαδα |hk 香港 |ir ایران |iq العراق |il ישראל إسرائيل |jo الأردن |kz қазақстан казахстан |kr 대한민국 한국 |kw الكويت |kg кыргызстан киргизия |la ລາວ |lb لبنان |ly ليبيا |mo 澳门 |mv މާލީ |mr موريتانيا |md молдавия |mn монгол |ma المغرب |mm မြန်မာ |np नेपाल |mk севернамакедонија |om عمان |pk پاکستان |ps فلسطين |qa قطر |ru россия |so الصومال |lk இலங்கை ශ්රීලංකා |sd السودان |sy سوريا |tw 中国台湾省 台灣 |tj тоҷикистон таджикистан |tn تونس |uz узбекистан |ye اليمن |me црнагора |rs србија ";
var COUNTRY_NAME_PREFIXES = "republicof kingdomof stateof wealthof alityof duchyof the";

// template/spec/generated/letters.ts
var COMPOSED_LETTERS = "ààááââããääååççèèééêêëëììííîîïïññòòóóôôõõööùùúúûûüüýýÿÿāāăăąąććĉĉċċččďďēēĕĕėėęęěěĝĝğğġġģģĥĥĩĩīīĭĭįįĵĵķķĺĺļļľľńńņņňňōōŏŏőőŕŕŗŗřřśśŝŝşşššţţťťũũūūŭŭůůűűųųŵŵŷŷźźżżžžơơưưșșțțΐΐάάέέήήίίΰΰϊϊϋϋόόύύώώййѐѐёёѓѓїїќќѝѝўўạạảảấấầầẩẩẫẫậậắắằằẳẳẵẵặặẹẹẻẻẽẽếếềềểểễễệệỉỉịịọọỏỏốốồồổổỗỗộộớớờờởởỡỡợợụụủủứứừừửửữữựựỳỳỵỵỷỷỹỹi̇i";
var PLAIN_LETTERS = "øołlđdıiəaðdħh";

// template/src/customer/texts.ts
var SPECIAL = "[^\\p{L}\\p{M}\\p{N}]|[\\x{2B0}-\\x{2FF}]|[\\x{FE00}-\\x{FE0F}]";
var MARKS2 = "[\\x{300}-\\x{36F}]";
function composed(text) {
  if (find(text, MARKS2, -1) < 0) return text;
  let joined = "";
  for (const ch of text.split("")) {
    const isMark = ch > "˿" && ch < "Ͱ" && joined !== "";
    const at = isMark ? COMPOSED_LETTERS.indexOf(joined.slice(-1) + ch) : -1;
    joined = at < 0 ? joined + ch : joined.slice(0, -1) + COMPOSED_LETTERS.charAt(at + 2);
  }
  return joined;
}
function bare(letter) {
  const at = COMPOSED_LETTERS.indexOf(letter);
  if (at % 3 === 2) return bare(COMPOSED_LETTERS.charAt(at - 2));
  const plain = PLAIN_LETTERS.indexOf(letter);
  return plain % 2 === 0 ? PLAIN_LETTERS.charAt(plain + 1) : letter;
}
function withoutAccents(text) {
  if (!isUnusual(text)) return text;
  return text.split("").map((ch) => ch > "~" ? bare(ch) : ch).join("");
}
function plainText(value) {
  if (!isUnusual(value)) return without(value.toLowerCase(), SIGNS);
  const special = pattern(SPECIAL);
  const kept = special ? value.replace(special, "") : value;
  return composed(narrow(kept.toLowerCase()));
}
function nameRule(value) {
  const documented = plainText(value);
  if (documented === "") return noForm("nothing_left");
  if (!isUnusual(value)) return forms(documented, "");
  return forms(documented, without(value, "[!-/:-@[-`{-~".concat(SPACES, "]+")).toLowerCase());
}
var LONGEST_WORD = 40;
function genderRule(value) {
  const word = " " + plainText(value.slice(0, LONGEST_WORD)) + " ";
  if (word !== "  " && FEMALE_WORDS.indexOf(word) >= 0) return forms("f", "");
  return word !== "  " && MALE_WORDS.indexOf(word) >= 0 ? forms("m", "") : noForm("gender_unknown");
}
function externalIdRule(value) {
  const spaceless = isUnusual(value) ? without(value, "[".concat(SPACES, "]+")) : value.split(" ").join("");
  const library = spaceless.toLowerCase();
  const isShared = SHARED_IDS.indexOf("|" + library + "|") >= 0;
  return isShared ? noForm("shared_id") : forms(value.trim(), library);
}

// template/src/customer/countries.ts
function rowCode(name, table) {
  const at = table.indexOf(" " + name + " ");
  const bar = table.lastIndexOf("|", at);
  return at < 0 ? "" : table.slice(bar + 1, bar + 3);
}
function callingCode(country) {
  const at = country.length === 2 ? COUNTRIES.indexOf("|" + country) : -1;
  return at < 0 ? "" : COUNTRIES.slice(at + 3, COUNTRIES.indexOf(" ", at));
}
function byName(name) {
  const found = rowCode(name, COUNTRIES) || rowCode(name, COUNTRIES_IN_OTHER_SCRIPTS);
  if (found !== "") return found;
  for (const prefix of COUNTRY_NAME_PREFIXES.split(" ")) {
    const at = name.indexOf(prefix);
    const code = at < 0 ? "" : byName(name.slice(at + prefix.length));
    if (code !== "") return code;
  }
  return "";
}
var LONGEST_NAME = 80;
function countryCode(value) {
  const text = plainText(value.slice(0, LONGEST_NAME).split("&").join("and"));
  const isCode2 = text.length === 2 && COUNTRIES.indexOf("|" + text) >= 0;
  return isCode2 ? text : byName(withoutAccents(text));
}
function beforeAddition(value) {
  let name = value;
  for (const stop of [",", "(", "/", " - "]) name = name.split(stop)[0] || "";
  return name;
}
function countryRule(value) {
  const name = value.trim();
  const code = countryCode(name) || countryCode(beforeAddition(name));
  return code === "" ? noForm("country_unknown") : forms(code, "");
}

// template/src/customer/email.ts
var EMAIL = "^[a-z0-9_!#$%&'*+/=?^`{|}~-]+(?::?\\.[a-z0-9_!#$%&'*+/=?^`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$";
var INVISIBLE = "[\\x{AD}\\x{1FFF}-\\x{200F}\\x{2028}-\\x{202F}\\x{205F}-\\x{206F}\\x{FEFD}-\\x{FF00}]+";
function isLibraryEmail(text) {
  return find(text, EMAIL, text.indexOf("@") - 1) >= 0;
}
function isEmail(text) {
  const letters = pattern("[^\\x00-~".concat(SPACES, "]"));
  return isLibraryEmail(letters ? text.replace(letters, "x") : text);
}
function bareAddress2(text) {
  let address = narrow(without(text, INVISIBLE));
  address = address.slice(address.indexOf("<") + 1);
  address = address.slice(address.indexOf("mailto:") < 0 ? 0 : address.indexOf(":") + 1);
  address = address.split("%40").join("@").trim();
  for (const stop of [">", " ", ",", ";", "?"]) address = address.split(stop)[0] || "";
  while (address !== "" && ".:\"')]".indexOf(address.slice(-1)) >= 0) address = address.slice(0, -1);
  while (address !== "" && "\"(['".indexOf(address.charAt(0)) >= 0) address = address.slice(1);
  return address;
}
function emailRule(value) {
  const plain = value.trim().toLowerCase();
  if (isLibraryEmail(plain)) return forms(plain, "");
  const address = bareAddress2(plain);
  return isEmail(address) ? forms(address, "") : noForm("not_an_email");
}

// template/spec/phone-marks.ts
var EXTENSION_MARKS = "ext.x.#.доб.poste.durchwahl.dw.anexo.ramal.wew.内線";
var SECOND_NUMBER_MARKS = "/.,.;.|.&.\n. or . and . und . oder . ou . et . o . y ";

// template/src/customer/phone.ts
var LETTERS = "abcdefghijklmnopqrstuvwxyz";
var KEYPAD = "22233344455566677778889999";
var SHORTEST = 7;
var LONGEST2 = 15;
var LONGEST_TEXT3 = 200;
function digitsOf(text) {
  return without(text, NO_DIGITS);
}
function dialled(text) {
  const parts = text.split("+");
  const first = digitsOf(parts[0]);
  return parts.length === 1 || first !== "" ? first : "+" + digitsOf(parts[1]);
}
function before2(text, marks, digitFollows) {
  let kept = text;
  for (const mark of marks.split(".")) {
    const at = kept.indexOf(mark, SHORTEST);
    if (at < 0 || digitsOf(kept.slice(0, at)).length < SHORTEST) continue;
    const next = kept.slice(at + mark.length).trim().charAt(0);
    if (!digitFollows || isDigits(next) || next !== "" && ":.=".indexOf(next) >= 0) kept = kept.slice(0, at);
  }
  return kept;
}
function keyed(text, home) {
  if (home !== "1" && home !== "" || digitsOf(text).length >= SHORTEST) return "";
  const keys = text.split("").map((ch) => LETTERS.indexOf(ch) < 0 ? ch : KEYPAD.charAt(LETTERS.indexOf(ch)));
  return digitsOf(keys.join("")).slice(0, text.charAt(0) === "1" || text.indexOf("+1") === 0 ? 11 : 10);
}
function libraryPhone(digits) {
  const rest = withoutZeros(digits);
  return rest.length < SHORTEST || rest.length > LONGEST2 ? "" : rest;
}
function read(reading, home, digits) {
  const explicit = numberWithCode(reading, home);
  if (explicit !== "") return forms(explicit, libraryPhone(digits));
  const isForeign = reading.charAt(0) === "+" || reading.indexOf("00") === 0;
  const completed = isForeign ? "" : numberWithoutCode(reading, home);
  return completed === "" ? undefined : forms(completed, "");
}
function plainDigits(text) {
  const signless = text.charAt(0) === "+" ? text.slice(1) : text;
  const digits = isUnusual(signless) || text.indexOf("#") >= 0 ? "" : without(signless, SIGNS);
  return isDigits(digits) ? digits : "";
}
function phoneRule(value, country) {
  const home = callingCode(country);
  const lower = value.slice(0, LONGEST_TEXT3).toLowerCase().trim();
  const plain = plainDigits(lower);
  if (plain !== "") {
    const found2 = read(lower.charAt(0) === "+" ? "+" + plain : plain, home, plain);
    if (found2) return found2;
  }
  const text = narrow(lower).trim();
  const extensionless = before2(text, EXTENSION_MARKS, true);
  const all = digitsOf(value);
  const found = read(dialled(extensionless), home, all) || read(dialled(before2(extensionless, SECOND_NUMBER_MARKS, false)), home, all) || read(keyed(text, home), home, all);
  if (found) return found;
  const digits = digitsOf(text).length;
  const isNational = home === "" && text.indexOf("+") < 0 && digits >= SHORTEST && digits <= LONGEST2;
  return noForm(isNational ? "phone_without_country" : "not_a_phone");
}

// template/spec/generated/states.ts
var STATES = "|on ontario |qc quebec |bc britishcolumbia colombiebritannique |ab alberta |sk saskatchewan |mb manitoba |ns novascotia nouvelleecosse |nb newbrunswick nouveaubrunswick |pe princeedwardisland ileduprinceedouard |nl newfoundlandandlabrador newfoundland labrador terreneuveetlabrador |yt yukon yukonterritory |nt northwestterritories territoiresdunordouest |nu nunavut |al alabama |ak alaska |az arizona |ar arkansas |ca california |co colorado |ct connecticut |de delaware |fl florida |ga georgia |hi hawaii |id idaho |il illinois |in indiana |ia iowa |ks kansas |ky kentucky |la louisiana |me maine |md maryland |ma massachusetts |mi michigan |mn minnesota |ms mississippi |mo missouri |mt montana |ne nebraska |nv nevada |nh newhampshire |nj newjersey |nm newmexico |ny newyork newyorkstate |nc northcarolina ncarolina |nd northdakota ndakota |oh ohio |ok oklahoma |or oregon |pa pennsylvania |ri rhodeisland |sc southcarolina scarolina |sd southdakota sdakota |tn tennessee |tx texas |ut utah |vt vermont |va virginia |wa washington washingtonstate |wv westvirginia wvirginia |wi wisconsin |wy wyoming ";
var TERRITORIES = "|dc districtofcolumbia washingtondc |pr puertorico |gu guam |as americansamoa |vi usvirginislands unitedstatesvirginislands virginislands |mp northernmarianaislands |aa armedforcesamericas |ae armedforceseurope |ap armedforcespacific ";
var US_ABBREVIATIONS = "|ak alas |az ariz |ct conn |hi haw |ks kans kan |mn minn |ms miss |mt mont |nv nev |pa penn penna |tn tenn |tx tex |va virg |wv wva |nm nmex |nc ncar |nd ndak |sc scar |sd sdak ";
var CANADIAN_ABBREVIATIONS = "|qc que pq |ab alta |mb man |nl nfld nf |pe pei |nt nwt |yt yk ";
var LIMITED_DATA_USE_CODES = "ca:1000;co:1001;ct:1002;fl:1003;or:1004;tx:1005;mt:1006;de:1007;ne:1008;nh:1009;nj:1010;mn:1011;md:1012;ri:1013";

// template/src/customer/places.ts
function cityRule(value) {
  const documented = plainText(value);
  if (documented === "") return noForm("nothing_left");
  if (!isUnusual(value)) return forms(documented, "");
  const library = without(value, "[^A-Za-z0-9]+").toLowerCase();
  return forms(documented, isDigits(library.charAt(0)) ? "" : library);
}
var SHORTEST_STATE = 4;
function mayHoldState(letters) {
  for (let at = 0; at + SHORTEST_STATE <= letters.length; at = at + 1) {
    if (STATES.indexOf(" " + letters.slice(at, at + SHORTEST_STATE)) >= 0) return true;
  }
  return false;
}
function libraryState(value) {
  const letters = without(value.toLowerCase(), "[^a-z]+");
  if (letters.length < SHORTEST_STATE) return letters.slice(0, 2);
  const exact = STATES.indexOf(" " + letters + " ");
  if (STATES.charAt(exact - 3) === "|") return STATES.slice(exact - 2, exact);
  if (mayHoldState(letters)) {
    for (let bar = 0; bar >= 0; bar = STATES.indexOf("|", bar + 1)) {
      const name = STATES.slice(bar + 4, STATES.indexOf(" ", bar + 4));
      if (letters.indexOf(name) >= 0) return STATES.slice(bar + 1, bar + 3);
    }
  }
  return letters.slice(0, 2);
}
function isCode(text) {
  return text.length === 2 && (STATES.indexOf("|" + text + " ") >= 0 || TERRITORIES.indexOf("|" + text + " ") >= 0);
}
function americanCode(region, country) {
  const abbreviations = country === "us" ? US_ABBREVIATIONS : country === "ca" ? CANADIAN_ABBREVIATIONS : "";
  for (const part of [region, region.split(",")[0] || "", region.split("(")[0] || ""]) {
    const name = withoutAccents(plainText(part));
    if (isCode(name)) return name;
    const code = name && (rowCode(name, STATES) || rowCode(name, TERRITORIES) || rowCode(name, abbreviations));
    if (code) return code;
  }
  const found = country === "us" ? libraryState(region) : "";
  return isCode(found) ? found : "";
}
function countryOf(text) {
  const isSubdivision = text.charAt(2) === "-" && text.length > 3 && text.length < 7;
  return isSubdivision ? countryCode(text.slice(0, 2)) : "";
}
function stateRule(value, ofCustomer) {
  const text = value.trim();
  const named = countryOf(text);
  const region = named === "" ? text : text.slice(3);
  const country = named || ofCustomer;
  const isAmerican = country === "" || country === "us" || country === "ca";
  const documented = isAmerican && americanCode(region, country) || plainText(region);
  return documented === "" ? noForm("nothing_left") : forms(documented, libraryState(value));
}
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
  if (!isDigits(text.slice(0, 5))) return text;
  return text.length < 5 ? ("00" + text).slice(-5) : text.slice(0, 5);
}
function zipRule(value, country) {
  const trimmed = value.trim();
  const text = plainText(withoutCountry(trimmed));
  if (text.length < 2) return noForm("nothing_left");
  const isPlusFour = trimmed.length === 10 && trimmed.charAt(5) === "-" && isDigits(text);
  const documented = isPlusFour || country === "us" && text.length > 2 ? usZip(text) : text;
  return forms(documented, libraryZip(value));
}

// template/src/customer/hashing.ts
function rule(name, value, country) {
  if (name === "email") return emailRule(value);
  if (name === "phone") return phoneRule(value, country);
  if (name === "name") return nameRule(value);
  if (name === "city") return cityRule(value);
  if (name === "state") return stateRule(value, country);
  if (name === "zip") return zipRule(value, country);
  if (name === "country") return countryRule(value);
  if (name === "external_id") return externalIdRule(value);
  return name === "gender" ? genderRule(value) : birthdateRule(value);
}
function normalise(name, value, country) {
  if (isPlaceholder(value)) return noForm("placeholder");
  const found = rule(name, value, country);
  return found.documented !== "" && isPlaceholder(found.documented) ? noForm("placeholder") : found;
}
var SHORTEST_HASH = 32;
var HASH = "^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{64})(?:\\.[A-Za-z0-9_-]{2}|\\.[A-Za-z0-9_-]{8})?$";
function readHashed(value) {
  const none = { kind: "none", value: "" };
  const text = value.length < SHORTEST_HASH ? "" : value.trim();
  if (text === "" || text.indexOf(" ") >= 0 || find(text, HASH, text.length % SHORTEST_HASH) !== 0) return none;
  const parts = text.split(".");
  const suffix = parts[1];
  if (suffix !== undefined && suffix.length === 2 && HASH_TOKENS.indexOf("." + suffix + ".") < 0) return none;
  const digest = parts[0].toLowerCase();
  if (EMPTY_DIGESTS.indexOf("|" + digest.slice(0, 16) + "|") >= 0) return { kind: "empty", value: "" };
  return { kind: digest.length === 64 ? "sha256" : "md5", value: suffix === undefined ? digest : text };
}
var MOST_HASHES = 5;
var LONGEST_VALUE = 500;
function sha256(text) {
  return text && sha256Sync(text, { outputEncoding: "hex" });
}
function hashedForms(text, reading) {
  const found = normalise(reading.rule, text, reading.country);
  const documented = sha256(found.documented);
  const library = found.library !== "" && (reading.both || documented === "") ? sha256(found.library) : "";
  return { documented: documented, library: library, problem: found.problem };
}
function hashValue(text, reading) {
  if (text.length > LONGEST_VALUE) return noForm("too_long");
  if (text.length >= SHORTEST_HASH) {
    const hashed = readHashed(text);
    if (hashed.kind === "empty") return noForm("empty_hash");
    if (hashed.kind === "sha256") return { documented: hashed.value, library: "" };
    if (hashed.kind === "md5" && reading.rule !== "external_id") return noForm("md5");
    if (hashed.kind === "md5") return { documented: sha256(text.trim()), library: hashed.value };
  }
  return reading.hashedOnly ? noForm("not_a_hash") : hashedForms(text, reading);
}
function addOnce(list, hash) {
  if (hash && list.indexOf(hash) < 0) list.push(hash);
}
function hashValues(texts, reading, place) {
  const list = [];
  const library = [];
  for (const text of texts) {
    const hash = hashValue(text, reading);
    if (hash.problem) note(hash.problem, place.field, place.path);
    addOnce(list, hash.documented);
    if (hash.library) library.push(hash.library);
  }
  if (list.length > MOST_HASHES) note("too_many_values", place.field, place.path);
  for (const hash of library) addOnce(list, hash);
  return list.length > 0 ? list.slice(0, MOST_HASHES) : undefined;
}

// template/src/customer/memory.ts
var MEMORY_COOKIE = "_gtmeec";
function hashedKeys() {
  return Object.keys(tableOf(HASHED)).map((name) => name.substring(2));
}
function encodeMemory(userData) {
  const memory = {};
  for (const key of hashedKeys()) {
    const hashes = userData[key];
    if (hashes) memory[key] = hashes[0];
  }
  return Object.keys(memory).length > 0 ? toBase64(JSON.stringify(memory) || "") : "";
}
function isOthers(userData, remembered) {
  return TELLS_APART.split(" ").some((key) => {
    const own = userData[key];
    const remnant = valueAt(remembered, key);
    return own !== undefined && typeof remnant === "string" && own.indexOf(readHashed(remnant).value) < 0;
  });
}
function remember(userData, cookie) {
  const remembered = JSON.parse(fromBase64(cookie) || "");
  if (isOthers(userData, remembered)) return;
  for (const key of hashedKeys()) {
    const remnant = userData[key] === undefined ? valueAt(remembered, key) : undefined;
    const hashed = typeof remnant === "string" ? readHashed(remnant) : undefined;
    if (hashed && hashed.kind === "sha256") userData[key] = [hashed.value];
  }
}

// template/src/customer/user-data.ts
var PREFIX2 = "user_data.";
function addCustomerPlaces(found) {
  const overrides = valuesOf("userDataOverrides");
  for (const key of Object.keys(overrides)) {
    addPlace(found, PREFIX2 + key, { rank: "", path: "the form", value: overrides[key] });
  }
  const userAgent = getRequestHeader("user-agent");
  if (userAgent) addPlace(found, PREFIX2 + "client_user_agent", { rank: "~", path: "the request header", value: userAgent });
}
var LONGEST_PLACE = 100;
function placeName(found, key, country) {
  for (const source of found.fields[PREFIX2 + key] || []) {
    for (const text of textsOf(source.values)) {
      const rule2 = key === "st" ? "state" : "country";
      const name = normalise(rule2, text.substring(0, LONGEST_PLACE), country).documented;
      if (name) return name;
    }
  }
  return "";
}
function phonesIn(found) {
  let phones = [];
  for (const source of found.fields["user_data.ph"] || []) phones = phones.concat(textsOf(source.values));
  return phones;
}
var LARGEST_EXACT = 9007199254740991;
function isInexact(value) {
  return isNumber(value) && value > LARGEST_EXACT;
}
var MOST_EXACT_DIGITS = 15;
function objectionTo(text, kind) {
  if (isPlaceholder(text)) return "placeholder";
  if (readHashed(text).kind === "empty") return "empty_hash";
  const bounds = kind.split("/");
  if (bounds.length > 1) {
    const fits2 = text.length >= makeNumber(bounds[1]) && text.length <= makeNumber(bounds[2]);
    if (!fits2 || !isDigits(text)) return "not_digits";
  }
  return looksPersonal(text) ? "personal_parameter" : undefined;
}
function readPlain(place, kind) {
  for (const raw of textsOf(place.source.values)) {
    const text = raw.trim();
    const objection = text ? objectionTo(text, kind) : undefined;
    if (objection) note(objection, place.field, place.source.path);
    else if (text) {
      const isExact = kind.indexOf("integer") === 0 && text.length <= MOST_EXACT_DIGITS;
      return isExact ? makeNumber(text) : text;
    }
  }
  return undefined;
}
function readHash(place, rule2, country) {
  const path = place.source.path;
  const hashedOnly = path.indexOf("sha256_") >= 0;
  const reading = { rule: rule2, country: country, both: isOn("sendBothForms", true), hashedOnly: hashedOnly };
  return hashValues(textsOf(place.source.values), reading, { field: place.field, path: path });
}
var ELSEWHERE = " ip click_id browser_id ";
function firstUsable2(field, sources, read2) {
  for (const source of sources) {
    if (typeof source.values[0] !== "string" && source.values.some(isInexact)) {
      note("inexact_number", field, source.path);
    } else {
      const value = read2(source);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}
var MESSAGING = "business_messaging";
function isRefused(key, actionSource) {
  const isMessaging = actionSource === MESSAGING;
  const refused = (isMessaging ? NOT_IN_MESSAGING : ONLY_IN_MESSAGING).indexOf(" " + key + " ") >= 0;
  if (refused) note(isMessaging ? "not_in_messaging" : "only_in_messaging", PREFIX2 + key, "");
  return refused;
}
function addKey(userData, key, value) {
  if (value.value && !isRefused(key, value.actionSource)) userData[key] = value.value;
}
function readUserData(found, country, actionSource) {
  const userData = {};
  const hashed = pathTableOf(HASHED);
  const plain = pathTableOf(PLAIN);
  for (const field of Object.keys(found.fields)) {
    const rule2 = hashed["." + field];
    const kind = rule2 ? "" : plain["." + field] || "";
    if (!rule2 && (!kind || ELSEWHERE.indexOf(" " + kind + " ") >= 0)) continue;
    const ofPhone = country || setting("phoneCountry", "").toLowerCase();
    const value = firstUsable2(field, found.fields[field] || [], (source) => {
      const place = { field: field, source: source };
      return rule2 ? readHash(place, rule2, rule2 === "phone" ? ofPhone : country) : readPlain(place, kind);
    });
    addKey(userData, field.slice(PREFIX2.length), { value: value, actionSource: actionSource });
  }
  for (const source of found.fields["google_phone_hash"] || []) {
    note("google_phone_hash", "user_data.ph", source.path);
  }
  return userData;
}

// template/src/deliver/check.ts
var SECONDS_PER_DAY = 86400;
var MESSAGING2 = "business_messaging";
var SCHEMA_SUBCODE = "2804019";
function dropBareValue(customData, eventName) {
  if (customData["value"] === undefined || customData["currency"] !== undefined) return;
  const required = tableOf(REQUIRED_PARAMETERS)["." + eventName] || "";
  if (required.indexOf("custom_data.currency") >= 0) return;
  Object.delete(customData, "value");
  note("value_without_currency", "custom_data.value", "");
}
function identifies(userData) {
  const keys = Object.keys(userData);
  return TOO_BROAD.split("|").every((set) => keys.some((key) => set.indexOf(" " + key + " ") < 0));
}
function isMissing(event, field) {
  const value = valueAt(event, field);
  return value === undefined || value === "";
}
function missing(field) {
  let code = "required_missing";
  if (field === "custom_data.value") code = "purchase_without_value";
  if (field === "custom_data.currency") code = "purchase_without_currency";
  const subcode = tableOf(MISSING_SUBCODES)["." + field] || SCHEMA_SUBCODE;
  return { code: code, field: field, detail: code === "required_missing" ? "".concat(field, ", subcode ").concat(subcode) : field };
}
function refusalOf(event, eventName, nowMs) {
  const actionSource = textOf(event["action_source"]);
  const userData = event["user_data"];
  const parts = (tableOf(ACTION_SOURCES)["." + actionSource] || "").split("|");
  const asked = parts[0].split(" ");
  const oldest = nowMs / 1000 - makeNumber(asked[0]) * SECONDS_PER_DAY;
  if (event["event_time"] < oldest) return { code: "too_old", field: "event_time", detail: "" };
  for (const field of asked.slice(1)) if (isMissing(event, field)) return missing(field);
  if (actionSource === MESSAGING2) {
    const needs = (tableOf(MESSAGING_NEEDS)["." + textOf(event["messaging_channel"])] || "").split(" ");
    if (!needs.some((key) => userData[key] !== undefined)) return missing("user_data.".concat(needs[0]));
  }
  if (!identifies(userData)) return { code: "no_identifier", field: "", detail: "" };
  const required = tableOf(REQUIRED_PARAMETERS)["." + eventName];
  if (required) {
    for (const field of required.split(" ")) if (isMissing(event, field)) return missing(field);
  }
  const expected = parts[1];
  if (expected) {
    for (const field of expected.split(" ")) if (isMissing(event, field)) note("documented_as_required", field, "");
  }
  return undefined;
}

// template/spec/cookies.ts
var COOKIE_SECONDS = 7776000;

// template/src/deliver/cookies.ts
function write(name, value, protection) {
  if (!value) return;
  setCookie(name, value, {
    domain: setting("cookieDomain", "") || "auto",
    path: "/",
    "max-age": COOKIE_SECONDS,
    secure: true,
    httpOnly: protection.httpOnly,
    samesite: protection.samesite
  });
}
function writeCookies(userData) {
  if (isOn("keepCookies", true)) {
    const protection = { httpOnly: isOn("cookieHttpOnly", false), samesite: "lax" };
    write("_fbc", textOf(userData["fbc"]), protection);
    write("_fbp", textOf(userData["fbp"]), protection);
  }
  if (isOn("rememberUserData", false)) {
    write(MEMORY_COOKIE, encodeMemory(userData), { httpOnly: true, samesite: "strict" });
  }
}

// template/spec/limited-data-use.ts
var LIMITED_DATA_USE_USA = 1;

// template/src/deliver/limited-data-use.ts
var OPTIONS = "data_processing_options";
var LIMITED = "LDU";
function limit(event, country, state) {
  event[OPTIONS] = [LIMITED];
  event["data_processing_options_country"] = country;
  event["data_processing_options_state"] = state;
}
function limitAsSaid(event, found) {
  const state = makeNumber(firstText(found, "data_processing_options_state"));
  const country = makeNumber(firstText(found, "data_processing_options_country"));
  const isKnown2 = state === 0 || (LIMITED_DATA_USE_CODES + ";").indexOf(":" + state + ";") >= 0;
  const isUsa = country === LIMITED_DATA_USE_USA;
  limit(event, isUsa && isKnown2 ? country : 0, isUsa && isKnown2 ? state : 0);
}
function followEvent(event, found) {
  const raw = firstValue(found, OPTIONS);
  if (raw === undefined) return false;
  const members = membersOf(parsed(raw)) || [raw];
  const isLimited = members.some((member) => textOf(member).toUpperCase() === LIMITED);
  if (members.length === 0) event[OPTIONS] = [];
  if (isLimited) limitAsSaid(event, found);
  return members.length === 0 || isLimited;
}
function usState(found, country) {
  const region = firstText(found, "region").toLowerCase();
  if (region.indexOf("us-") === 0) return region.substring(3);
  const located = firstText(found, "country").toLowerCase();
  if (located) return located === "us" ? region : "";
  return country === "us" ? placeName(found, "st", country) : "";
}
function addLimitedDataUse(event, found, country) {
  if (followEvent(event, found)) return;
  const choice = setting("limitedDataUse", "never");
  if (choice === "always") limit(event, 0, 0);
  if (choice !== "by_state") return;
  const code = tableOf(LIMITED_DATA_USE_CODES)["." + usState(found, country)];
  if (code) limit(event, LIMITED_DATA_USE_USA, makeNumber(code));
}

// template/src/deliver/graph-answer.ts
var TOO_MANY_REQUESTS = 429;
var SERVER_ERROR = 500;
function numberAt(body, path) {
  const value = valueAt(body, path);
  return isNumber(value) ? value : 0;
}
function listed(code) {
  for (const row of GRAPH_RANGES.split(";")) {
    const range = row.split(":");
    if (code >= makeNumber(range[0]) && code <= makeNumber(range[1])) return makeNumber(range[0]);
  }
  return code;
}
var LONGEST_TRACE = 40;
function traceIn(body) {
  const trace = valueAt(body, "fbtrace_id") || valueAt(body, "error.fbtrace_id");
  const isTrace = typeof trace === "string" && trace.length <= LONGEST_TRACE && find(trace, "[^A-Za-z0-9_-]", 0) < 0;
  return isTrace ? trace : "";
}
function failureIn(status, body) {
  const code = numberAt(body, "error.code");
  const subcode = numberAt(body, "error.error_subcode");
  const known = listed(code);
  const graphCode = subcode ? "".concat(code, "/").concat(subcode) : "".concat(code);
  const isOutage = status >= SERVER_ERROR || status === TOO_MANY_REQUESTS;
  const announced = valueAt(body, "error.is_transient") === true;
  return {
    received: false,
    transient: isOutage || announced || TRANSIENT_CODES.indexOf(" ".concat(known, " ")) >= 0,
    graphCode: code ? graphCode : "",
    meaning: code ? textBehind(graphCode, GRAPH_TEXTS) || textBehind("".concat(known), GRAPH_TEXTS) : "",
    traceId: traceIn(body)
  };
}
function readAnswer(status, text) {
  const body = JSON.parse(text);
  if (status < 200 || status >= 300) return failureIn(status, body);
  if (numberAt(body, "events_received") !== 1) {
    const failure = failureIn(status, body);
    failure.transient = false;
    return failure;
  }
  return { received: true, transient: false, graphCode: "", meaning: "", traceId: "" };
}
function traceOf(text) {
  return traceIn(JSON.parse(text));
}

// template/src/deliver/pixels.ts
var MOST_ID_DIGITS = 20;
function isPixelId(text) {
  return text.length <= MOST_ID_DIGITS && isDigits(text);
}
function isToken(text) {
  if (text === "" || text.indexOf(" ") >= 0) return false;
  return !isUnusual(text) || find(text, "[^!-~]", 0) < 0;
}
function isPreview() {
  const container = getContainerVersion();
  return container.previewMode === true || container.debugMode === true;
}
var LONGEST_TEST_CODE = 40;
function testCode(text) {
  const isCode2 = text !== "" && text.length <= LONGEST_TEST_CODE && find(text, "[^A-Za-z0-9_-]", -1) < 0;
  return isCode2 && !looksPersonal(text) ? text : "";
}
function pixelOf(row, ofEvent2) {
  return {
    pixelId: textOf(row["pixelId"]),
    accessToken: textOf(row["accessToken"]),
    testEventCode: testCode(textOf(row["testEventCode"]) || ofEvent2)
  };
}
function readPixels(found) {
  const pixels = [pixelOf(form, firstText(found, "test_event_code"))];
  for (const row of rowsOf("furtherPixels")) {
    const pixel = pixelOf(row, "");
    if (pixels.every((other) => other.pixelId !== pixel.pixelId)) pixels.push(pixel);
  }
  const coded = pixels.filter((pixel) => pixel.testEventCode !== "");
  if (coded.length > 0 && isOn("testCodeOnlyInPreview", true) && !isPreview()) {
    note("test_code_ignored", "test_event_code", "");
    for (const pixel of coded) pixel.testEventCode = "";
  }
  return pixels;
}
var RECOMMENDED_TIMEOUT_MS = 1500;
function readTimeout() {
  const saved = form["timeoutMs"];
  const timeoutMs = saved == null ? RECOMMENDED_TIMEOUT_MS : makeNumber(textOf(saved));
  return isNumber(timeoutMs) && timeoutMs > 0 ? timeoutMs : RECOMMENDED_TIMEOUT_MS;
}
var MS_PER_DAY = 86400000;
var WARN_DAYS = 60;
var FIELD2 = "graphVersion";
function isVersion(text) {
  const parts = text.substring(1).split(".");
  return text.charAt(0) === "v" && parts.length === 2 && parts.every(isDigits);
}
function readVersion(nowMs) {
  const chosen = setting(FIELD2, "");
  const isUsable = isVersion(chosen);
  const version = isUsable ? chosen : VERSIONS.split(":")[0];
  if (chosen && !isUsable) note("version_unusable", FIELD2, "");
  const expiry = makeNumber(tableOf(VERSIONS)["." + version]);
  if (isNumber(expiry) && expiry < nowMs + WARN_DAYS * MS_PER_DAY) note("version_expires", FIELD2, "");
  return version;
}

// template/src/deliver/log.ts
var SPEAKER = "CountOnce: ";
function logsOutcomes() {
  const level = setting("logLevel", "preview");
  return level === "always" || level !== "never" && isPreview();
}
function matchKeys(userData) {
  return Object.keys(tableOf(HASHED + ";" + PLAIN)).map((name) => name.substring(2)).filter((key) => userData[key] !== undefined).join(", ");
}
function facts(event, result) {
  const parts = ["event_id ".concat(short(textOf(event["event_id"]) || "none"))];
  parts.push("matched by ".concat(matchKeys(event["user_data"])));
  const traceId = result.body ? traceOf(result.body) : result.traceId;
  if (result.status) parts.push("HTTP ".concat(result.status));
  if (result.graphCode) parts.push("code ".concat(result.graphCode));
  if (traceId) parts.push("trace ".concat(traceId));
  return "(".concat(parts.join("; "), ")");
}
var HELD_BACK = " Not tried again: without an event_id Meta could count it twice.";
function logResult(event, result) {
  const reason = result.reason || (result.problem ? sentenceFor(result.problem) : "");
  const pixel = isPixelId(result.pixelId) ? result.pixelId : "without a valid ID";
  const outcome = reason ? "failed for pixel ".concat(pixel, ": ").concat(reason) : "sent to pixel ".concat(pixel);
  const name = short(textOf(event["event_name"]));
  const held = result.heldBack ? HELD_BACK : "";
  logToConsole(oneLine("".concat(SPEAKER).concat(name, " ").concat(outcome, " ").concat(facts(event, result), ".").concat(held).concat(describeNotes())));
}
function logSkip(eventName, skip2) {
  const text = sentenceFor(skip2.code);
  const end = text.indexOf(". ");
  const detail = skip2.detail || skip2.field;
  const reason = text.substring(0, end) + (detail ? " (".concat(short(detail), ")") : "") + text.substring(end);
  logToConsole(oneLine("".concat(SPEAKER).concat(short(eventName || "event"), " skipped: ").concat(reason).concat(describeNotes())));
}
function keepFailed(event, result) {
  if (setting("logLevel", "preview") === "never" || !isOn("keepFailedEvents", true)) return;
  const reason = [result.graphCode, result.problem, result.traceId].filter((part) => !!part).join(" ");
  const pixelId = isPixelId(result.pixelId) ? result.pixelId : "";
  logToConsole(oneLine(JSON.stringify({ countonce: "resend", reason: reason, pixel_id: pixelId, data: [event] }) || ""));
}

// template/spec/graph-api.ts
var GRAPH_HOST = "https://graph.facebook.com/";
var PARTNER_AGENT = "countonce-0.1.0";

// template/src/deliver/send.ts
function bodyFor(event, pixel) {
  const body = { data: [event], partner_agent: PARTNER_AGENT };
  if (pixel.testEventCode) body["test_event_code"] = pixel.testEventCode;
  return JSON.stringify(body) || "";
}
function failureOf(pixelId, status, answer) {
  return {
    pixelId: pixelId,
    outcome: "failed",
    problem: status >= 500 ? "server_error" : status >= 300 ? "refused" : "not_received",
    status: status,
    graphCode: answer.graphCode,
    reason: answer.meaning,
    traceId: answer.traceId
  };
}
function sendEvent(event, pixel, delivery) {
  const pixelId = pixel.pixelId;
  const report = delivery.report;
  if (!isPixelId(pixelId)) return report({ pixelId: pixelId, outcome: "failed", problem: "no_pixel_id" });
  if (!isToken(pixel.accessToken)) return report({ pixelId: pixelId, outcome: "failed", problem: "no_access_token" });
  const url = "".concat(GRAPH_HOST).concat(delivery.version, "/").concat(pixelId, "/events");
  const headers = { "Content-Type": "application/json", Authorization: "Bearer ".concat(pixel.accessToken) };
  const options = { method: "POST", headers: headers, timeout: delivery.timeoutMs };
  const body = bodyFor(event, pixel);
  const hasId = event["event_id"] !== undefined;
  const attempt = (retry) => {
    const fail2 = (failure, transient, saysSo) => {
      if (transient && retry && (hasId || saysSo)) return attempt(false);
      failure.heldBack = transient && retry;
      report(failure);
    };
    sendHttpRequest(url, options, body).then(
      (response) => {
        const status = response.statusCode;
        const answer = readAnswer(status, response.body || "");
        if (answer.received) report({ pixelId: pixelId, outcome: "sent", body: response.body });
        else fail2(failureOf(pixelId, status, answer), answer.transient, answer.graphCode !== "");
      },
      (error) => {
        const problem = valueAt(error, "reason") === "timed_out" ? "timed_out" : "no_answer";
        fail2({ pixelId: pixelId, outcome: "failed", problem: problem }, true, false);
      }
    );
  };
  attempt(delivery.retry);
}

// template/spec/generated/consent.ts
var CONSENT_POSITIONS = "ad_storage:21;ad_user_data:95";
var CONSENT_STATE_PATHS = "consent_state x-sst-system_properties.consent.consentGrantedState";
var GCS_NAMES = "x-ga-gcs";
var GCD_NAMES = "x-ga-gcd x-ga-mp2-gcd";
var GCD_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

// template/src/read/consent.ts
function ofBits(bits) {
  return bits === 3 ? "granted" : bits === 2 ? "denied" : "";
}
function ofWord(value) {
  const word = "|" + textOf(value).toLowerCase() + "|";
  if ("|granted|true|1|".indexOf(word) >= 0) return "granted";
  return "|denied|false|0|".indexOf(word) >= 0 ? "denied" : "";
}
var FIRST_DELEGATE = 12;
function ofPair(gcd, position) {
  const first = GCD_ALPHABET.indexOf(gcd.charAt(position));
  const second = GCD_ALPHABET.indexOf(gcd.charAt(position + 1));
  if (gcd.length < position + 2 || first < 0 || second < 0) return "";
  const delegate = Math.floor(first / 4);
  if (gcd.charAt(0) !== "1" || delegate > 0 && delegate < FIRST_DELEGATE) return "";
  const followed = 2 * (delegate - FIRST_DELEGATE) + 1;
  return ofBits(second % 4) || ofBits(Math.floor(second / 4) % 4) || (followed > 0 && followed < position ? ofPair(gcd, followed) : "") || ofBits(Math.floor(second / 16)) || ofBits(first % 4);
}
function firstOf2(event, names) {
  for (const name of names.split(" ")) {
    const text = textOf(event[name]);
    if (!isEmpty(text)) return text;
  }
  return "";
}
function consentFor(event, type) {
  const positions = tableOf(CONSENT_POSITIONS)["." + type] || "";
  const gcs = ofWord(firstOf2(event, GCS_NAMES).charAt(makeNumber(positions.charAt(0))));
  const gcd = ofPair(firstOf2(event, GCD_NAMES), makeNumber(positions.charAt(1)));
  let consent = gcs === "denied" ? gcs : gcd || gcs;
  for (const path of CONSENT_STATE_PATHS.split(" ")) {
    const state = consent === "denied" ? undefined : valueAt(event, path);
    if (state !== undefined) consent = ofWord(valueAt(unpacked(state), type)) || consent;
  }
  return consent;
}
function consentAgainst(event) {
  if (!isOn("respectConsent", true)) return undefined;
  for (const type of isOn("requireAdUserData", false) ? ["ad_storage", "ad_user_data"] : ["ad_storage"]) {
    const consent = consentFor(event, type);
    if (consent === "denied") return { code: "consent_denied", detail: type };
    if (!consent && setting("withoutConsentSignal", "send") === "skip")
      return { code: "consent_unknown", detail: type };
  }
  return undefined;
}

// template/src/read/event-id.ts
function idsOf(found, field) {
  return (found.fields[field] || []).map((source) => textOf(source.values[0])).filter((id) => !isEmpty(id) && !isNobodysId(id));
}
function isOrder(id) {
  return without(id, NO_DIGITS).split("0").join("") !== "";
}
function readEventId(found, eventName) {
  for (const id of idsOf(found, "event_id")) {
    if (!looksPersonal(id)) return id;
    note("personal_event_id", "event_id", "");
  }
  for (const id of idsOf(found, "custom_data.order_id")) {
    if (isOrder(id) && !looksPersonal(id)) return "".concat(eventName, ".").concat(id);
  }
  note("no_event_id", "event_id", "");
  return "";
}

// template/src/main.ts
var LONGEST_NAME2 = 50;
var succeed = form["gtmOnSuccess"];
var fail = form["gtmOnFailure"];
function skip(eventName, reason) {
  if (logsOutcomes()) logSkip(eventName, reason);
  if (isOn("skippedIsFailure", false)) fail();
  else succeed();
}
function buildUserData(found, place, nowMs) {
  const actionSource = place.actionSource;
  const userData = readUserData(found, place.country, actionSource);
  addKey(userData, "client_ip_address", { value: readClientIp(found), actionSource: actionSource });
  addKey(userData, "fbc", { value: readClickId(found, nowMs), actionSource: actionSource });
  addKey(userData, "fbp", { value: readBrowserId(found, nowMs), actionSource: actionSource });
  const cookie = isOn("rememberUserData", false) ? getCookieValues(MEMORY_COOKIE)[0] : "";
  if (cookie) remember(userData, cookie);
  return userData;
}
function addIfAny(event, key, members) {
  if (Object.keys(members).length > 0) event[key] = members;
}
function buildEvent(found, name, from) {
  const actionSource = readActionSource(found);
  const country = placeName(found, "country", "");
  const event = {
    event_name: name,
    event_time: readEventTime(found, from.nowMs),
    action_source: actionSource
  };
  const eventId = readEventId(found, name);
  if (eventId) event["event_id"] = eventId;
  addServerFields(event, found);
  addLimitedDataUse(event, found, country);
  event["user_data"] = buildUserData(found, { country: country, actionSource: actionSource }, from.nowMs);
  const customData = cleanCustomData(readCustomData(found, from.event));
  dropBareValue(customData, name);
  addIfAny(event, "custom_data", customData);
  if (actionSource === "app") addIfAny(event, "app_data", readObject(found, "app_data", APP_KINDS));
  addIfAny(event, "original_event_data", readObject(found, "original_event_data", ORIGINAL_KINDS));
  return event;
}
function deliver(event, found, nowMs) {
  const pixels = readPixels(found);
  const optimistic = isOn("optimistic", false);
  const logs = logsOutcomes();
  let open = pixels.length;
  let finish = succeed;
  const report = (result) => {
    if (logs) logResult(event, result);
    if (result.outcome === "failed") {
      finish = fail;
      keepFailed(event, result);
    }
    open = open - 1;
    if (open === 0 && !optimistic) finish();
  };
  const delivery = { version: readVersion(nowMs), timeoutMs: readTimeout(), retry: isOn("retry", true), report: report };
  for (const pixel of pixels) sendEvent(event, pixel, delivery);
  if (optimistic) succeed();
}
function handle(event, name) {
  const found = walkEvent(event);
  const nowMs = getTimestampMillis();
  addCustomerPlaces(found);
  guardPhones(phonesIn(found));
  if (name.custom && looksPersonal(name.meta)) return skip("", { code: "personal_event_name", field: "", detail: "" });
  if (name.meta.length > LONGEST_NAME2) note("long_event_name", "event_name", "");
  const made = buildEvent(found, name.meta, { event: event, nowMs: nowMs });
  const refusal = refusalOf(made, name.meta, nowMs);
  if (refusal) return skip(name.meta, refusal);
  writeCookies(made["user_data"]);
  deliver(made, found, nowMs);
}
function safeName(name) {
  return name.custom && looksPersonal(name.meta) ? "" : name.meta;
}
function run() {
  const all = getAllEventData();
  const event = isObject(all) ? all : {};
  const name = readEventName(event);
  const denied = consentAgainst(event);
  if (denied) return skip(safeName(name), { code: denied.code, field: "", detail: denied.detail });
  if (name.code) {
    const isPersonal3 = looksPersonal(name.detail || "");
    return skip("", {
      code: isPersonal3 ? "personal_event_name" : name.code,
      field: "",
      detail: isPersonal3 ? "" : name.detail || ""
    });
  }
  handle(event, name);
}
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
      assertThat(logs[0]).contains('no event_id');
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
    mockEvent.value = '1.299,00';
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
      assertThat(logs[0]).contains('custom_data.note: it looks like personal data');
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
      assertThat(logs[0]).contains('user_data.ph: Google hashes phones with a plus sign');
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
      assertThat(logs[0]).contains('user_data.fbp: not in the form');
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
      assertThat(requests[0].url).isEqualTo('https://graph.facebook.com/v26.0/1234567890123456/events');
      assertThat(requests[0].options.headers.Authorization).isEqualTo('Bearer EAAtoken');
      assertThat(requests[0].body.test_event_code).isUndefined();
      assertThat(logs[0]).contains('preview only');
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
- name: A bad token is final, explained, and the event is kept in the log
  code: |-
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
