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



// template/src/gtm.ts
var gtm = {
  JSON: require("JSON"),
  Math: require("Math"),
  Object: require("Object"),
  createRegex: require("createRegex"),
  decodeUriComponent: require("decodeUriComponent"),
  fromBase64: require("fromBase64"),
  getAllEventData: require("getAllEventData"),
  getContainerVersion: require("getContainerVersion"),
  getCookieValues: require("getCookieValues"),
  getRequestHeader: require("getRequestHeader"),
  computeEffectiveTldPlusOne: require("computeEffectiveTldPlusOne"),
  getTimestampMillis: require("getTimestampMillis"),
  getType: require("getType"),
  logToConsole: require("logToConsole"),
  makeNumber: require("makeNumber"),
  sendHttpRequest: require("sendHttpRequest"),
  setCookie: require("setCookie"),
  sha256Sync: require("sha256Sync"),
  toBase64: require("toBase64")
};

// template/spec/runtime.ts
var PRESETS = {
  pixelId: "",
  accessToken: "",
  furtherPixels: [],
  eventNameMode: "mapped",
  fixedEventName: "",
  eventNameMap: [],
  unmappedEvents: "custom",
  actionSource: "website",
  phoneCountry: "",
  sendBothForms: true,
  userDataOverrides: [],
  itemIdField: "item_id",
  itemIdPrefix: "",
  itemIdSuffix: "",
  contentType: "product",
  passParameters: true,
  excludeParameters: "",
  parameterOverrides: [],
  respectConsent: true,
  withoutConsentSignal: "send",
  requireAdUserData: false,
  limitedDataUse: "never",
  keepCookies: true,
  createBrowserId: false,
  cookieDomain: "",
  cookieHttpOnly: false,
  rememberUserData: false,
  testEventCode: "",
  testCodeOnlyInPreview: true,
  graphVersion: "",
  timeoutMs: 1500,
  retry: true,
  optimistic: false,
  skippedIsFailure: false,
  logLevel: "preview",
  keepFailedEvents: true
};
var EVENT_NAMES = {
  pageview: "PageView",
  viewcontent: "ViewContent",
  search: "Search",
  addtocart: "AddToCart",
  addtowishlist: "AddToWishlist",
  initiatecheckout: "InitiateCheckout",
  addpaymentinfo: "AddPaymentInfo",
  purchase: "Purchase",
  lead: "Lead",
  completeregistration: "CompleteRegistration",
  subscribe: "Subscribe",
  starttrial: "StartTrial",
  contact: "Contact",
  customizeproduct: "CustomizeProduct",
  donate: "Donate",
  findlocation: "FindLocation",
  schedule: "Schedule",
  submitapplication: "SubmitApplication",
  appendvalue: "AppendValue",
  gtmdom: "PageView",
  viewitem: "ViewContent",
  viewsearchresults: "Search",
  begincheckout: "InitiateCheckout",
  generatelead: "Lead",
  signup: "CompleteRegistration",
  user_engagement: "",
  session_start: "",
  first_visit: "",
  first_open: "",
  screen_view: "",
  app_update: "",
  app_remove: "",
  os_update: "",
  scroll: "",
  click: "",
  file_download: "",
  form_start: "",
  form_submit: "",
  video_start: "",
  video_progress: "",
  video_complete: "",
  ad_click: "",
  ad_exposure: "",
  ad_impression: "",
  ad_query: "",
  ad_reward: "",
  adunit_exposure: "",
  app_clear_data: "",
  app_exception: "",
  app_store_refund: "",
  app_store_subscription_cancel: "",
  app_store_subscription_convert: "",
  app_store_subscription_renew: "",
  dynamic_link_app_open: "",
  dynamic_link_app_update: "",
  dynamic_link_first_open: "",
  firebase_campaign: "",
  firebase_in_app_message_action: "",
  firebase_in_app_message_dismiss: "",
  firebase_in_app_message_impression: "",
  in_app_purchase: "",
  notification_dismiss: "",
  notification_foreground: "",
  notification_open: "",
  notification_receive: "",
  notification_send: "",
  "gtm.js": "",
  "gtm.load": "",
  "gtm.init": "",
  "gtm.init_consent": "",
  "gtm.click": "",
  "gtm.linkclick": "",
  "gtm.formsubmit": "",
  "gtm.historychange": "",
  "gtm.historychange-v2": "",
  "gtm.pageerror": "",
  "gtm.scrolldepth": "",
  "gtm.timer": "",
  "gtm.video": "",
  "gtm.elementvisibility": "",
  "gtm.triggergroup": ""
};
var REQUIRED_PARAMETERS = {
  Purchase: ["custom_data.value", "custom_data.currency"],
  AppendValue: ["original_event_data.event_name", "original_event_data.event_time"]
};
var USER_ROWS = [
  { key: "em", from: ["x-fb-ud-em", "user_data.email_address", "user_data.email", "user_data.em", "user_data.sha256_email_address", "user_data.sha256_email", "email_address", "email", "emailAddress"], rule: "email", tellsApart: true },
  { key: "ph", from: ["x-fb-ud-ph", "user_data.phone_number", "user_data.phone", "user_data.ph", "phone_number", "phone", "phoneNumber"], never: ["user_data.sha256_phone_number", "user_data.sha256_phone", "sha256_phone_number"], rule: "phone" },
  { key: "fn", from: ["x-fb-ud-fn", "user_data.address.first_name", "user_data.first_name", "user_data.firstName", "user_data.fn", "user_data.address.sha256_first_name", "user_data.sha256_first_name", "first_name", "firstName", "FirstName", "nameFirst"], rule: "name" },
  { key: "ln", from: ["x-fb-ud-ln", "user_data.address.last_name", "user_data.last_name", "user_data.lastName", "user_data.ln", "user_data.address.sha256_last_name", "user_data.sha256_last_name", "last_name", "lastName", "LastName", "nameLast"], rule: "name" },
  { key: "ge", from: ["x-fb-ud-ge", "user_data.gender", "user_data.ge", "gender"], rule: "gender" },
  { key: "db", from: ["x-fb-ud-db", "user_data.date_of_birth", "user_data.birth_date", "user_data.birthdate", "user_data.dob", "user_data.db", "date_of_birth", "birth_date", "dob", "db"], rule: "birthdate" },
  { key: "ct", from: ["x-fb-ud-ct", "user_data.address.city", "user_data.home_address.city", "user_data.city", "user_data.ct", "city", "addressCity"], rule: "city" },
  { key: "st", from: ["x-fb-ud-st", "user_data.address.region", "user_data.address.state", "user_data.home_address.region", "user_data.region", "user_data.state", "user_data.st", "region", "state", "addressRegion"], rule: "state" },
  { key: "zp", from: ["x-fb-ud-zp", "user_data.address.postal_code", "user_data.address.zip", "user_data.home_address.postal_code", "user_data.postal_code", "user_data.zip", "user_data.zip_code", "user_data.zp", "postal_code", "postalCode", "zip", "zipCode"], rule: "zip" },
  { key: "country", from: ["x-fb-ud-country", "user_data.address.country", "user_data.home_address.country", "user_data.country", "country", "countryCode", "addressCountry"], rule: "country" },
  { key: "external_id", from: ["x-fb-ud-external_id", "user_data.external_id", "external_id", "user_id", "user_data.user_id", "userId", "externalId"], rule: "external_id", tellsApart: true },
  { key: "client_ip_address", from: ["ip_override", "user_data.client_ip_address", "client_ip_address"], plain: "ip", notInMessaging: true },
  { key: "client_user_agent", from: ["user_agent", "user_data.client_user_agent", "client_user_agent"], plain: "user_agent", notInMessaging: true },
  { key: "fbc", from: ["x-fb-ck-fbc", "user_data.fbc", "fbc", "_fbc", "common_cookie._fbc"], plain: "click_id", notInMessaging: true },
  { key: "fbp", from: ["x-fb-ck-fbp", "user_data.fbp", "fbp", "_fbp", "common_cookie._fbp"], plain: "browser_id", notInMessaging: true },
  { key: "subscription_id", from: ["x-fb-ud-subscription_id", "user_data.subscription_id", "subscription_id", "subscriptionId"], plain: "text" },
  { key: "fb_login_id", from: ["x-fb-ud-fb-login-id", "x-fb-ud-fb_login_id", "user_data.fb_login_id", "fb_login_id", "fbLoginId"], plain: "integer", digits: [1, 20] },
  { key: "lead_id", from: ["x-fb-ud-lead_id", "user_data.lead_id", "lead_id", "leadId"], plain: "integer", digits: [15, 17] },
  { key: "anon_id", from: ["x-fb-ud-anon_id", "user_data.anon_id", "anon_id", "anonId"], plain: "text" },
  { key: "madid", from: ["x-fb-ud-madid", "user_data.madid", "madid", "x-ga-resettable_device_id"], plain: "text" },
  { key: "page_id", from: ["user_data.page_id", "page_id"], plain: "digits", digits: [1, 20], onlyInMessaging: true },
  { key: "page_scoped_user_id", from: ["user_data.page_scoped_user_id", "page_scoped_user_id"], plain: "digits", digits: [1, 20], onlyInMessaging: true },
  { key: "ctwa_clid", from: ["user_data.ctwa_clid", "ctwa_clid"], plain: "text", onlyInMessaging: true },
  { key: "whatsapp_business_account_id", from: ["user_data.whatsapp_business_account_id", "whatsapp_business_account_id"], plain: "digits", digits: [1, 20], onlyInMessaging: true },
  { key: "ig_account_id", from: ["user_data.ig_account_id", "ig_account_id"], plain: "digits", digits: [1, 20], onlyInMessaging: true },
  { key: "ig_sid", from: ["user_data.ig_sid", "ig_sid"], plain: "digits", digits: [1, 20], onlyInMessaging: true }
];
var CUSTOM_ROWS = [
  { key: "value", from: ["value", "x-fb-cd-value", "ecommerce.value"], kind: "number" },
  { key: "currency", from: ["currency", "x-fb-cd-currency", "ecommerce.currency"], kind: "currency" },
  { key: "content_ids", from: ["x-fb-cd-content_ids", "content_ids"], kind: "ids" },
  { key: "content_type", from: ["x-fb-cd-content_type", "content_type"], kind: "choice", choices: ["product", "product_group", "hotel", "flight", "destination", "vehicle", "home_listing"] },
  { key: "content_name", from: ["x-fb-cd-content_name", "content_name"], kind: "text" },
  { key: "content_category", from: ["x-fb-cd-content_category", "content_category"], kind: "text" },
  { key: "num_items", from: ["x-fb-cd-num_items", "num_items"], kind: "count" },
  { key: "order_id", from: ["x-fb-cd-order_id", "order_id", "transaction_id", "ecommerce.transaction_id", "ecommerce.order_id"], kind: "order" },
  { key: "search_string", from: ["x-fb-cd-search_string", "search_string", "search_term"], kind: "text" },
  { key: "predicted_ltv", from: ["x-fb-cd-predicted_ltv", "predicted_ltv"], kind: "number" },
  { key: "net_revenue", from: ["x-fb-cd-net_revenue", "net_revenue"], kind: "number" },
  { key: "status", from: ["x-fb-cd-status", "status"], kind: "flag" },
  { key: "delivery_category", from: ["x-fb-cd-delivery_category", "delivery_category"], kind: "choice", choices: ["in_store", "curbside", "home_delivery"] }
];
var CONTENTS_SOURCES = ["x-fb-cd-contents", "contents", "items", "ecommerce.items"];
var CONTENT_ROWS = [
  { key: "id", from: ["id", "item_id"], kind: "text" },
  { key: "quantity", from: ["quantity"], kind: "count" },
  { key: "item_price", from: ["item_price", "price"], kind: "number" },
  { key: "title", from: ["title", "item_name"], kind: "text" },
  { key: "description", from: ["description"], kind: "text" },
  { key: "brand", from: ["brand", "item_brand"], kind: "text" },
  { key: "category", from: ["category", "item_category"], kind: "text" },
  { key: "delivery_category", from: ["delivery_category"], kind: "choice", choices: ["in_store", "curbside", "home_delivery"] }
];
var APP_ROWS = [
  { key: "advertiser_tracking_enabled", from: ["app_data.advertiser_tracking_enabled", "advertiser_tracking_enabled"], kind: "flag" },
  { key: "application_tracking_enabled", from: ["app_data.application_tracking_enabled", "application_tracking_enabled"], kind: "flag" },
  { key: "extinfo", from: ["app_data.extinfo", "extinfo"], kind: "device" },
  { key: "campaign_ids", from: ["app_data.campaign_ids"], kind: "text" },
  { key: "install_referrer", from: ["app_data.install_referrer"], kind: "text" },
  { key: "installer_package", from: ["app_data.installer_package"], kind: "text" },
  { key: "url_schemes", from: ["app_data.url_schemes"], kind: "list" },
  { key: "windows_attribution_id", from: ["app_data.windows_attribution_id"], kind: "text" },
  { key: "vendor_id", from: ["app_data.vendor_id", "x-ga-vendor_device_id"], kind: "text" }
];
var ORIGINAL_ROWS = [
  { key: "event_name", from: ["original_event_data.event_name"], kind: "name" },
  { key: "event_time", from: ["original_event_data.event_time"], kind: "time" },
  { key: "order_id", from: ["original_event_data.order_id"], kind: "text" },
  { key: "event_id", from: ["original_event_data.event_id"], kind: "text" }
];
var SERVER_SOURCES = {
  event_name: ["event_name"],
  event_id: ["event_id", "x-fb-event_id", "eventID", "eventId"],
  event_time: ["event_time", "timestamp"],
  action_source: ["action_source"],
  event_source_url: ["page_location", "event_source_url"],
  referrer_url: ["page_referrer", "referrer_url"],
  opt_out: ["opt_out", "x-fb-opt_out"],
  messaging_channel: ["messaging_channel"],
  data_processing_options: ["data_processing_options"],
  data_processing_options_country: ["data_processing_options_country"],
  data_processing_options_state: ["data_processing_options_state"]
};
var ACTION_SOURCE_ROWS = [
  { value: "website", maxAgeDays: 7, requires: [], expects: ["user_data.client_user_agent", "event_source_url"] },
  { value: "app", maxAgeDays: 7, requires: ["app_data.advertiser_tracking_enabled", "app_data.application_tracking_enabled", "app_data.extinfo", "app_data.extinfo.0", "app_data.extinfo.4"], expects: [] },
  { value: "physical_store", maxAgeDays: 62, requires: [], expects: [] },
  { value: "phone_call", maxAgeDays: 7, requires: [], expects: [] },
  { value: "email", maxAgeDays: 7, requires: [], expects: [] },
  { value: "chat", maxAgeDays: 7, requires: [], expects: [] },
  { value: "system_generated", maxAgeDays: 7, requires: [], expects: [] },
  { value: "business_messaging", maxAgeDays: 7, requires: ["messaging_channel"], expects: [] },
  { value: "other", maxAgeDays: 7, requires: [], expects: [] }
];
var MESSAGING_NEEDS = {
  whatsapp: ["whatsapp_business_account_id", "page_id"],
  messenger: ["page_id"],
  instagram: ["ig_account_id"]
};
var CONTEXT_SOURCES = {
  order_id: ["ecommerce.transaction_id", "transaction_id", "ecommerce.order_id", "order_id", "ecommerce.purchase.actionField.id", "x-fb-cd-order_id"],
  client_id: ["client_id"],
  session_id: ["ga_session_id"],
  request_count: ["x-ga-request_count"],
  region: ["x-ga-ur", "event_location.region"],
  country: ["event_location.country"],
  custom_properties: ["custom_properties"],
  test_event_code: ["test_event_code"]
};
var CONTAINERS = ["user_data", "common_cookie", "ecommerce", "app_data", "original_event_data", "event_location", "user_data.address", "user_data.home_address", "ecommerce.purchase", "ecommerce.purchase.actionField"];
var TAKEN_NAMES = {
  user_data: 1,
  email_address: 1,
  email: 1,
  emailAddress: 1,
  phone_number: 1,
  phone: 1,
  phoneNumber: 1,
  first_name: 1,
  firstName: 1,
  FirstName: 1,
  nameFirst: 1,
  last_name: 1,
  lastName: 1,
  LastName: 1,
  nameLast: 1,
  gender: 1,
  date_of_birth: 1,
  birth_date: 1,
  dob: 1,
  db: 1,
  city: 1,
  region: 1,
  state: 1,
  postal_code: 1,
  postalCode: 1,
  zip: 1,
  zipCode: 1,
  country: 1,
  countryCode: 1,
  external_id: 1,
  user_id: 1,
  userId: 1,
  externalId: 1,
  ip_override: 1,
  client_ip_address: 1,
  user_agent: 1,
  client_user_agent: 1,
  fbc: 1,
  common_cookie: 1,
  fbp: 1,
  subscription_id: 1,
  subscriptionId: 1,
  fb_login_id: 1,
  fbLoginId: 1,
  lead_id: 1,
  leadId: 1,
  anon_id: 1,
  anonId: 1,
  madid: 1,
  page_id: 1,
  page_scoped_user_id: 1,
  ctwa_clid: 1,
  whatsapp_business_account_id: 1,
  ig_account_id: 1,
  ig_sid: 1,
  value: 1,
  ecommerce: 1,
  currency: 1,
  contents: 1,
  items: 1,
  content_ids: 1,
  content_type: 1,
  content_name: 1,
  content_category: 1,
  num_items: 1,
  order_id: 1,
  transaction_id: 1,
  search_string: 1,
  search_term: 1,
  predicted_ltv: 1,
  net_revenue: 1,
  status: 1,
  delivery_category: 1,
  event_name: 1,
  event_id: 1,
  eventID: 1,
  eventId: 1,
  event_time: 1,
  timestamp: 1,
  action_source: 1,
  page_location: 1,
  event_source_url: 1,
  page_referrer: 1,
  referrer_url: 1,
  opt_out: 1,
  messaging_channel: 1,
  app_data: 1,
  advertiser_tracking_enabled: 1,
  application_tracking_enabled: 1,
  extinfo: 1,
  original_event_data: 1,
  client_id: 1,
  event_location: 1,
  custom_properties: 1,
  test_event_code: 1,
  unique_event_id: 1,
  user_properties: 1,
  engagement_time_msec: 1,
  engaged_session_event: 1,
  page_title: 1,
  page_path: 1,
  page_hostname: 1,
  page_encoding: 1,
  language: 1,
  screen_resolution: 1,
  viewport_size: 1,
  client_hints: 1,
  debug_mode: 1,
  send_to: 1,
  event_callback: 1,
  event_timeout: 1,
  ignore_referrer: 1,
  server_container_url: 1,
  first_party_collection: 1,
  consent_state: 1,
  us_privacy: 1
};
var PERSONAL_NAMES = {
  em: 1,
  ph: 1,
  fn: 1,
  ln: 1,
  email: 1,
  emailaddress: 1,
  mail: 1,
  useremail: 1,
  customeremail: 1,
  phone: 1,
  phonenumber: 1,
  tel: 1,
  telephone: 1,
  mobile: 1,
  name: 1,
  firstname: 1,
  fname: 1,
  lastname: 1,
  lname: 1,
  surname: 1,
  fullname: 1,
  username: 1,
  dob: 1,
  birthdate: 1,
  birthday: 1,
  dateofbirth: 1,
  address: 1,
  street: 1,
  zip: 1,
  zipcode: 1,
  postalcode: 1,
  postcode: 1,
  ssn: 1,
  token: 1,
  accesstoken: 1,
  authtoken: 1,
  password: 1,
  passwd: 1,
  pwd: 1,
  pass: 1,
  secret: 1,
  auth: 1,
  apikey: 1,
  iban: 1,
  ibannumber: 1,
  contactnumber: 1,
  nom: 1,
  prenom: 1,
  nombre: 1,
  apellido: 1,
  apellidos: 1,
  cognome: 1,
  voornaam: 1,
  achternaam: 1
};
var RESERVED_PREFIXES = ["x-", "_", "gtm.", "data_processing_options", "ga_session_", "session_", "gdpr", "gpp", "street", "address", "sha256_", "password", "auth", "secret", "credit_card"];
var COOKIE_MAX_AGES = {
  _fbc: 7776000,
  _fbp: 7776000,
  _fbi: 0,
  _gtmeec: 7776000
};
var LIMITED_DATA_USE_CODES = {
  ca: 1000,
  co: 1001,
  ct: 1002,
  fl: 1003,
  or: 1004,
  tx: 1005,
  mt: 1006,
  de: 1007,
  ne: 1008,
  nh: 1009,
  nj: 1010,
  mn: 1011,
  md: 1012,
  ri: 1013
};
var PROBLEM_TEXTS = {
  no_event_name: "the event has no name. Send event_name, or set a fixed name in the tag.",
  automatic_event: "GA4 or GTM made this event by itself. Map it by hand under “Your own names” if you want it at Meta.",
  mapped_to_nothing: "your list of names says: do not send. Remove the row under “Your own names” to send it.",
  unmapped_event: "the event is in no list. Map it under “Your own names”, or choose to send such events as custom events.",
  personal_event_name: "the event name looks like personal data. Use a name that says what happened, not to whom.",
  long_event_name: "the event name is longer than 50 characters",
  no_event_id: "no event_id and no order id: the pixel’s copy cannot be recognised as a duplicate",
  personal_event_id: "it looks like personal data",
  time_repaired: "milliseconds or microseconds were turned into seconds",
  time_unreadable: "no Unix time; the time of arrival is used",
  time_in_future: "it lies in the future; the time of arrival is used",
  too_old: "the event is older than Meta accepts (subcode 2804003). Send events within 7 days, with action source physical_store within 62.",
  unknown_action_source: "Meta does not know this value; the form’s is used",
  documented_as_required: "Meta documents it as required for websites",
  required_missing: "Meta refuses such an event without it. Send it with the event, or choose another event name or action source.",
  url_cleaned: "parameters with personal data were cut",
  url_unreadable: "it is no URL",
  consent_denied: "consent denied. Nothing to do: the visitor has said no.",
  consent_unknown: "the event carries no consent signal. Set up consent mode on the site, or choose to send events without a signal.",
  wrong_type: "the type cannot be used",
  placeholder: "a placeholder, not data",
  not_a_number: "no plain number",
  not_a_currency: "no ISO 4217 code",
  not_a_choice: "not one of the values that Meta knows",
  value_without_currency: "a value without a currency (subcode 2804023)",
  personal_parameter: "it looks like personal data",
  item_unusable: "an item without an ID (subcode 2804008)",
  mixed_currencies: "the items and the event name several currencies, so no value follows from the items",
  items_unreadable: "no list of items",
  purchase_without_value: "a Purchase needs a value (subcode 2804009). Send the parameter value with the purchase event.",
  purchase_without_currency: "a Purchase needs a currency (subcode 2804010). Send the parameter currency, e.g. EUR, with the purchase event.",
  too_many_values: "more than five values",
  google_phone_hash: "Google hashes phones with a plus sign, Meta without: it can never match",
  md5: "an MD5 hash; Meta matches SHA-256 only",
  not_a_hash: "no SHA-256 in 64 hexadecimal digits",
  no_public_ip: "no public IP address",
  malformed_click_id: "not in the form fb.1.time.id, with a time in milliseconds that is not in the future",
  malformed_fbclid: "the fbclid in the address is none that Meta makes",
  not_digits: "not the digits that Meta expects",
  inexact_number: "a number so long that its last digits were lost on the way; send it as text",
  no_identifier: "too little customer information to match anybody (subcode 2804050). Send at least an e-mail address, phone, external ID, fbp or fbc.",
  not_in_messaging: "Meta refuses it with action source business_messaging",
  only_in_messaging: "Meta accepts it with action source business_messaging only",
  no_pixel_id: "the pixel ID is missing or has other characters than digits. Copy the pixel ID from Events Manager.",
  no_access_token: "the access token is missing or has characters that no token has. Generate it in Events Manager, Settings, Conversions API.",
  test_code_ignored: "the test event code is used in preview only",
  version_unusable: "no version such as v26.0; the template’s own is used",
  version_expires: "the Graph API version expires soon or has expired",
  no_answer: "no answer from graph.facebook.com. Check the network of your server container.",
  timed_out: "graph.facebook.com did not answer in time. Raise the timeout if this lasts.",
  refused: "Meta refused the event. Open Test Events in Events Manager and send the event once more.",
  server_error: "Meta’s server had an error. Nothing to do unless it lasts.",
  not_received: "Meta answered, but did not count the event. Open Events Manager, Diagnostics.",
  nothing_left: "the value has no letter and no digit",
  not_an_email: "the value is no e-mail address",
  not_a_phone: "the value is no telephone number of its country",
  phone_without_country: "a national telephone number of an unknown country",
  not_a_birth_date: "the value is no date between 1900 and today",
  gender_unknown: "the value is neither of the two genders that Meta knows",
  country_unknown: "the value names no country of ISO 3166-1",
  shared_id: "the id is one that many people share",
  empty_hash: "the hash is that of an empty value or of a placeholder",
  too_long: "longer than any value of its kind"
};
var GRAPH_TEXTS = {
  "1": "Meta had an unknown error. Nothing to do: the tag tries once more; a later event will show whether it lasts.",
  "2": "Meta is temporarily not available. Nothing to do: the tag tries once more; a later event will show whether it lasts.",
  "4": "the app sends too many requests. Nothing to do: the tag tries once more; a later event will show whether it lasts.",
  "10": "the token lacks a permission. Assign the dataset to the token’s system user with full control.",
  "17": "the user sends too many requests. Nothing to do: the tag tries once more; a later event will show whether it lasts.",
  "100": "Meta refused a parameter. Open Test Events in Events Manager and send the event once more with a test code.",
  "104": "the request carried no token. Generate a new token in Events Manager, Settings, Conversions API, and paste it into the tag.",
  "190": "the access token is not valid. Generate a new token in Events Manager, Settings, Conversions API, and paste it into the tag.",
  "200": "the token lacks a permission. Assign the dataset to the token’s system user with full control.",
  "341": "a temporary limit was reached. Nothing to do: the tag tries once more; a later event will show whether it lasts.",
  "613": "a rate limit was reached. Nothing to do: the tag tries once more; a later event will show whether it lasts.",
  "803": "the pixel does not exist. Compare the pixel ID with Events Manager.",
  "2500": "Meta does not know the address called. Clear the Graph API version in the tag.",
  "2635": "the Graph API version has expired. Clear the Graph API version in the tag or update the template.",
  "5000": "Meta had an unknown error. Nothing to do: the tag tries once more; a later event will show whether it lasts.",
  "21009": "the dataset is temporarily not ready. Nothing to do: the tag tries once more; a later event will show whether it lasts.",
  "80000": "a business rate limit was reached. Nothing to do: the tag tries once more; a later event will show whether it lasts.",
  "100/33": "the pixel does not exist or the token has no access to it. Compare the pixel ID with Events Manager and assign the dataset to the token’s system user.",
  "100/2804001": "Meta refused a parameter, as others report the click ID (fbc). Look at the fbc value that the site sets; the tag passes on well-formed ones only.",
  "100/2804003": "the event is older than seven days. Send events when they happen; offline sales belong to action source physical_store.",
  "100/2804004": "the event time lies in the future. Check the clock that makes event_time.",
  "100/2804008": "a member of contents has no id. Look at the contents that you add by hand in the tag.",
  "100/2804009": "a Purchase needs a value. Send the parameter value with the purchase event.",
  "100/2804010": "a Purchase needs a currency. Send the parameter currency, e.g. EUR, with the purchase event.",
  "100/2804016": "a customer parameter was not hashed. Please report this: the tag hashes every such parameter.",
  "100/2804019": "Meta does not accept a key or its type. Look at the parameters that you add by hand in the tag.",
  "100/2804023": "a value came without a currency. Send the parameter currency with the event.",
  "100/2804030": "Meta does not know this combination of data processing options. Use country 1 with a state that Meta lists, or 0 and 0.",
  "100/2804036": "the lead ID is not valid. Send the 15 to 17 digits that Meta gave the lead.",
  "100/2804043": "the extended device information (extinfo) is not complete. Send all 16 positions; the first and the OS version must not be blank.",
  "100/2804050": "there is too little customer information to match anybody. Send at least an e-mail address, phone, external ID, fbp or fbc.",
  "190/463": "the access token has expired. Generate a new token in Events Manager, Settings, Conversions API, and paste it into the tag.",
  "190/460": "the access token was revoked because its owner changed the password. Generate a new token in Events Manager, Settings, Conversions API, and paste it into the tag."
};
var GRAPH_RANGES = [
  [200, 299],
  [80000, 80014]
];
var TRANSIENT_CODES = [1, 2, 4, 17, 341, 613, 5000, 21009, 80000];
var VERSION_EXPIRY = {
  "v26.0": 1848441600000,
  "v25.0": 1848441600000,
  "v24.0": 1834444800000,
  "v23.0": 1822953600000,
  "v22.0": 1810771200000,
  "v21.0": 1800489600000,
  "v20.0": 1790208000000,
  "v19.0": 1779321600000
};

// template/src/characters.ts
var DIGITS = "0123456789";
var ALPHANUMERIC = "abcdefghijklmnopqrstuvwxyz0123456789";
var BASE64URL = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
var isDigit = (ch) => ch >= "0" && ch <= "9";
var isAsciiWord = (ch) => ch >= "a" && ch <= "z" || ch >= "A" && ch <= "Z" || isDigit(ch);
var isSpace = (ch) => ch.trim() === "";
var isAscii = (text) => {
  for (let i = 0; i < text.length; i++) if (text.charAt(i) > "~") return false;
  return true;
};
function eachCharacter(text, change) {
  let changed = "";
  for (let i = 0; i < text.length; i++) changed = changed + change(text.charAt(i));
  return changed;
}
function consistsOf(text, alphabet) {
  for (let i = 0; i < text.length; i++) if (alphabet.indexOf(text.charAt(i)) < 0) return false;
  return text.length > 0;
}
function digitsOf(text) {
  let digits = "";
  for (let i = 0; i < text.length; i++) if (isDigit(text.charAt(i))) digits += text.charAt(i);
  return digits;
}
var asciiWords = (text) => eachCharacter(text, (ch) => isAsciiWord(ch) ? ch : "").toLowerCase();
var WIDE = "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹＠．＋";
var NARROW = ALPHANUMERIC + "01234567890123456789@.+";
function narrow(ch) {
  const at = ch > "~" ? WIDE.indexOf(ch) : -1;
  return at < 0 ? ch : NARROW.charAt(at);
}

// template/spec/reserved-keys.ts
var PERSONAL_PARTS = [
  "email",
  "phone",
  "msisdn",
  "firstname",
  "lastname",
  "givenname",
  "familyname",
  "middlename",
  "fullname",
  "username",
  "customername",
  "guestname",
  "contactname",
  "billingname",
  "shippingname",
  "vorname",
  "nachname",
  "surname",
  "birthda",
  "dateofbirth",
  "streetaddress",
  "homeaddress",
  "billingaddress",
  "shippingaddress",
  "deliveryaddress",
  "ipaddress",
  "cardnumber",
  "accountnumber",
  "password"
];
var HARMLESS_PARTS = ["headphone", "earphone", "microphone", "smartphone", "iphone"];
var EMPTY_PARAMETERS = ["", "undefined", "null", "NaN", "(not set)", "[object Object]"];

// template/src/shape.ts
var isText = (value) => typeof value === "string";
var isNumber = (value) => typeof value === "number" && value - value === 0;
var isScalar = (value) => typeof value === "string" || typeof value === "boolean" || isNumber(value);
var isObject = (value) => typeof value === "object" && value !== null;
var textOf = (value) => isScalar(value) ? "".concat(value).trim() : "";
var isIndex = (key) => consistsOf(key, DIGITS);
var membersOf = (value, gtm2) => {
  if (!isObject(value)) return undefined;
  if (gtm2.getType(value) === "array") return value;
  const keys = gtm2.Object.keys(value);
  if (keys.length === 0 || !(value["0"] !== undefined || keys.every(isIndex))) return undefined;
  return keys.filter(isIndex).map((key) => value[key]);
};
var parsed = (value, gtm2) => isText(value) ? gtm2.JSON.parse(value) : value;
var unpacked = (value, gtm2) => {
  const first = isText(value) ? value.trim().charAt(0) : "";
  return (first === "{" || first === "[") && parsed(value, gtm2) || value;
};
var valueAt = (root, path) => {
  let value = root;
  for (const segment of path.split(".")) value = isObject(value) ? value[segment] : undefined;
  return value === null ? undefined : value;
};

// template/src/flat.ts
var MOST_VALUES = 20;
var flatten = (event, gtm2) => {
  const flat = {};
  const add = (prefix, container) => {
    for (const key of gtm2.Object.keys(container)) {
      const value = container[key];
      if (value === null || value === undefined || key.substring(0, 2) === "__") continue;
      const present = flat[prefix + key];
      if (isObject(present)) present.push(value);
      else flat[prefix + key] = [value];
    }
  };
  add("", event);
  for (const path of CONTAINERS) {
    for (const packed of flat[path] || []) {
      const value = unpacked(packed, gtm2);
      for (const member of (membersOf(value, gtm2) || [value]).slice(0, MOST_VALUES)) {
        if (isObject(member)) add("".concat(path, "."), member);
      }
    }
  }
  return flat;
};
var textsAt = (flat, path, gtm2) => {
  const texts = [];
  const add = (value, depth) => {
    const members = depth > 0 ? membersOf(value, gtm2) : undefined;
    if (isScalar(value)) texts.push("".concat(value));
    else for (const member of (members || []).slice(0, MOST_VALUES)) add(member, depth - 1);
  };
  for (const value of flat[path] || []) add(value, 2);
  return texts.slice(0, MOST_VALUES);
};
var firstAt = (flat, paths) => {
  for (const path of paths) {
    const values = flat[path];
    if (values && values[0] !== "") return values[0];
  }
  return undefined;
};
var firstTextAt = (flat, paths) => {
  for (const path of paths) {
    const values = flat[path];
    const text = values ? textOf(values[0]) : "";
    if (EMPTY_PARAMETERS.indexOf(text) < 0) return text;
  }
  return "";
};
var pathsOf = (rows, key) => {
  for (const row of rows) if (row.key === key) return row.from;
  return [];
};

// template/src/domain-level.ts
var domainLevel = (incoming) => {
  const url = firstTextAt(incoming.flat, SERVER_SOURCES.event_source_url);
  const domain = url ? incoming.gtm.computeEffectiveTldPlusOne(url) : "";
  return domain && domain.indexOf(".") > 0 ? domain.split(".").length - 1 : 1;
};

// template/src/meta-id.ts
var isSuffix = (text) => (text.length === 2 || text.length === 8) && consistsOf(text, BASE64URL);
var LONGEST_CLICK_ID = 500;
var isNumber2 = (text, longest) => text.length <= longest && consistsOf(text, DIGITS);
var CLOCK_ERROR_MS = 86400000;
var isTime = (text, nowMs) => text.length === 13 && consistsOf(text, DIGITS) && text <= "".concat(nowMs + CLOCK_ERROR_MS);
var readMetaId = (value, digitsOnly, nowMs) => {
  const segments = value.split(".");
  const suffix = segments[4];
  if (segments.length < 4 || segments.length > 5 || segments[0] !== "fb") return "";
  if (suffix !== undefined && !isSuffix(suffix)) return "";
  if (!isNumber2(segments[1], 2) || !isTime(segments[2], nowMs)) return "";
  const id = segments[3];
  const valid = digitsOnly ? isNumber2(id, 20) : id.length <= LONGEST_CLICK_ID && consistsOf(id, BASE64URL);
  return valid ? id : "";
};

// template/src/settings.ts
var readSettings = (data2, gtm2) => {
  const settings = {};
  for (const name of gtm2.Object.keys(PRESETS)) {
    const saved = data2[name];
    settings[name] = saved === undefined || saved === null ? PRESETS[name] : saved;
  }
  return settings;
};
var isOn = (settings, name) => settings[name] === true || settings[name] === "true";
var rowsOf = (settings, name, gtm2) => (membersOf(settings[name], gtm2) || []).filter(isObject);
var tableOf = (settings, name, gtm2) => {
  const table = {};
  for (const row of rowsOf(settings, name, gtm2)) {
    const key = textOf(row["key"]);
    const value = row["value"];
    if (key && key.substring(0, 2) !== "__" && value !== undefined && value !== null && value !== "")
      table[key] = value;
  }
  return table;
};
var isPixelId = (text) => text.length <= 20 && consistsOf(text, DIGITS);
var pixelOf = (row) => ({
  pixelId: textOf(row["pixelId"]),
  accessToken: textOf(row["accessToken"]),
  testEventCode: textOf(row["testEventCode"])
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
var MOST_DIGITS = 18;
var isFirstRequest = (incoming) => firstTextAt(incoming.flat, CONTEXT_SOURCES.request_count) === "1" || incoming.event["event_name"] === "page_view";
var makeBrowserId = (incoming) => {
  const clientId = firstTextAt(incoming.flat, CONTEXT_SOURCES.client_id);
  const started = "".concat(digitsOf(firstTextAt(incoming.flat, CONTEXT_SOURCES.session_id)), "000");
  if (!clientId) return "";
  const digits = digitsOf(incoming.gtm.sha256Sync(clientId, { outputEncoding: "hex" }));
  const now = "".concat(incoming.nowMs);
  const time = started.length === now.length && started < now ? started : now;
  return "fb.".concat(domainLevel(incoming), ".").concat(time, ".").concat("1".concat(digits).substring(0, MOST_DIGITS));
};
var readBrowserId = (incoming) => {
  const problems = [];
  const given = textOf(incoming.overrides["fbp"]) || firstTextAt(incoming.flat, pathsOf(USER_ROWS, "fbp"));
  for (const value of [given, incoming.cookies["_fbp"] || ""]) {
    if (readMetaId(value, true, incoming.nowMs)) return { value: value, problems: problems };
    if (value) problems.push({ code: "malformed_click_id", field: "user_data.fbp" });
  }
  const settings = incoming.settings;
  const make = isOn(settings, "keepCookies") && isOn(settings, "createBrowserId") && !isFirstRequest(incoming);
  return { value: make ? makeBrowserId(incoming) : "", problems: problems };
};

// template/src/click-id.ts
var clickIdIn = (url, incoming) => {
  const joined = url.split("?fbclid=").join("&fbclid=").split("#fbclid=").join("&fbclid=");
  const start = joined.indexOf("&fbclid=");
  if (start < 0) return "";
  const raw = joined.substring(start + 8).split("&")[0].split("#")[0];
  return incoming.gtm.decodeUriComponent(raw) || raw;
};
var isClickId = (text) => text.length <= LONGEST_CLICK_ID && consistsOf(text, BASE64URL);
var readClickId = (incoming) => {
  const problems = [];
  const given = textOf(incoming.overrides["fbc"]) || firstTextAt(incoming.flat, pathsOf(USER_ROWS, "fbc"));
  const stored = [];
  for (const value of [given, incoming.cookies["_fbc"] || ""]) {
    if (readMetaId(value, false, incoming.nowMs)) stored.push(value);
    else if (value) problems.push({ code: "malformed_click_id", field: "user_data.fbc" });
  }
  const found2 = [SERVER_SOURCES.event_source_url, SERVER_SOURCES.referrer_url].map((paths) => clickIdIn(firstTextAt(incoming.flat, paths), incoming)).filter((text) => text !== "");
  if (!found2.every(isClickId)) problems.push({ code: "malformed_fbclid", field: "user_data.fbc" });
  const clickId = found2.filter(isClickId)[0];
  const kept = clickId ? stored.filter((value) => readMetaId(value, false, incoming.nowMs) === clickId)[0] : stored[0];
  if (kept || !clickId) return { value: kept || "", problems: problems };
  return { value: "fb.".concat(domainLevel(incoming), ".").concat(incoming.nowMs, ".").concat(clickId), problems: problems };
};

// template/src/ip-address.ts
var HEX = "0123456789abcdef";
var readV4 = (text) => {
  const parts = text.split(".");
  if (parts.length !== 4) return [];
  const numbers = [];
  for (const part of parts) {
    if (part.length > 3 || !consistsOf(part, DIGITS) || part.length > 1 && part.charAt(0) === "0") return [];
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
  if (groups[groups.length - 1] === "" && doubled !== text.length - 2) return false;
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
var cookieAddress = (cookie) => publicAddress(cookie) || publicAddress(cookie.substring(0, cookie.lastIndexOf(".")));
var readClientIp = (incoming) => {
  const fromCookie = cookieAddress(incoming.cookies["_fbi"] || "");
  let list = textOf(incoming.overrides[KEY]);
  for (const path of pathsOf(USER_ROWS, KEY)) {
    for (const text of textsAt(incoming.flat, path, incoming.gtm)) list += ",".concat(text);
  }
  const fromRequest = publicAddress(list);
  const value = isV6(fromRequest) && !isV6(fromCookie) ? fromRequest : fromCookie || fromRequest;
  return { value: value, problems: list && !fromRequest ? [{ code: "no_public_ip", field: "user_data.".concat(KEY) }] : [] };
};

// template/spec/consent.ts
var AD_STORAGE = { type: "ad_storage", gcs: 2, gcd: 1 };
var AD_USER_DATA = { type: "ad_user_data", gcs: -1, gcd: 5 };
var GCD_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
var CONSENT_STATE_PATHS = ["consent_state", "x-sst-system_properties.consent.consentGrantedState"];
var GCS_PATHS = ["x-ga-gcs"];
var GCD_PATHS = ["x-ga-gcd", "x-ga-mp2-gcd"];

// template/src/consent-signal.ts
var ofBits = (bits) => bits === 3 ? "granted" : bits === 2 ? "denied" : "";
var FIRST_DELEGATE = 12;
var ofWord = (value) => {
  const word = textOf(value).toLowerCase();
  if (word === "granted" || word === "true" || word === "1") return "granted";
  return word === "denied" || word === "false" || word === "0" ? "denied" : "";
};
var ofPair = (gcd, position, incoming) => {
  const floor = incoming.gtm.Math.floor;
  const first = GCD_ALPHABET.indexOf(gcd.charAt(position));
  const second = GCD_ALPHABET.indexOf(gcd.charAt(position + 1));
  if (gcd.length < position + 2 || first < 0 || second < 0) return "";
  const delegate = floor(first / 4);
  if (gcd.charAt(0) !== "1" || delegate > 0 && delegate < FIRST_DELEGATE) return "";
  const followed = 2 * (delegate - FIRST_DELEGATE) + 1;
  return ofBits(second % 4) || ofBits(floor(second / 4) % 4) || (followed > 0 && followed < position ? ofPair(gcd, followed, incoming) : "") || ofBits(floor(second / 16)) || ofBits(first % 4);
};
var consentFor = (incoming, type) => {
  const said = CONSENT_STATE_PATHS.map(
    (path) => ofWord(valueAt(unpacked(valueAt(incoming.event, path), incoming.gtm), type.type))
  );
  if (type.gcs >= 0) said.push(ofWord(firstTextAt(incoming.flat, GCS_PATHS).charAt(type.gcs)));
  said.push(ofPair(firstTextAt(incoming.flat, GCD_PATHS), type.gcd, incoming));
  return said.indexOf("denied") >= 0 ? "denied" : said.indexOf("granted") >= 0 ? "granted" : "";
};

// template/src/consent.ts
var consentProblem = (incoming) => {
  const settings = incoming.settings;
  if (!isOn(settings, "respectConsent")) return undefined;
  for (const type of isOn(settings, "requireAdUserData") ? [AD_STORAGE, AD_USER_DATA] : [AD_STORAGE]) {
    const consent = consentFor(incoming, type);
    if (consent === "denied") return { code: "consent_denied", detail: type.type };
    if (!consent && settings["withoutConsentSignal"] === "skip") return { code: "consent_unknown", detail: type.type };
  }
  return undefined;
};

// template/spec/empty-digests.ts
var EMPTY_DIGESTS = "|5feceb66ffc86f38|e3b0c44298fc1c14|74234e98afe7498f|eb045d78d2731073|c9a560c74de368dc|5da3a4c7f1179442|140bedbf9c3f6d56|552e423045fcbd94|a683c5c5349f6f7f|0969f08f8f4a8774|54a9097b334fb138|1aef939917215ce7|34292f4267fcc405|1c9e6f54a903f72c|1fac73a113225b8b|a0daef01ab98f9cb|1bd86e06d9631209|b23a6a8439c0dde5|8fe7794d43e70acc|2e1cfa82b035c26c|d29a0939bcb51176|ff71cf74abb3ccb0|2f183a4e64493af3|b68919aff001d836|b6260c376116eecf|017ad73325fcf108|b5bea41b6c623f7c|fcbcf165908dd18a|d41d8cd98f00b204|";

// template/spec/placeholders.ts
var PLACEHOLDERS = "|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]|true|false|";
var NOT_A_NUMBER = "NaN";
var SHARED_IDS = "|0|-1|guest|visitor|user|test|";
var HASH_TOKENS = ".AQ.Ag.Aw.BA.BQ.Bg.";

// template/src/hashed.ts
var SUFFIX_LENGTH = 8;
var isSuffix2 = (text) => HASH_TOKENS.indexOf("." + text + ".") >= 0 || text.length === SUFFIX_LENGTH && consistsOf(text, BASE64URL);
function readHashed(value) {
  if (value.length < 32) return { kind: "none", value: "" };
  const text = value.trim();
  const parts = text.split(".");
  const digest = (parts[0] || "").toLowerCase();
  const isWhole = parts.length === 1 || parts.length === 2 && isSuffix2(parts[1] || "");
  const isDigest = digest.length === 64 || digest.length === 32;
  if (!isDigest || !isWhole || !consistsOf(digest, "0123456789abcdef")) return { kind: "none", value: "" };
  if (EMPTY_DIGESTS.indexOf("|" + digest.slice(0, 16) + "|") >= 0) return { kind: "empty", value: "" };
  return { kind: digest.length === 64 ? "sha256" : "md5", value: parts.length === 1 ? digest : text };
}

// template/src/memory.ts
var MEMORY_COOKIE = "_gtmeec";
var encodeMemory = (userData, gtm2) => {
  const memory = {};
  for (const row of USER_ROWS) {
    const hashes = row.rule ? userData[row.key] : undefined;
    if (hashes) memory[row.key] = hashes[0];
  }
  return gtm2.Object.keys(memory).length > 0 ? gtm2.toBase64(gtm2.JSON.stringify(memory) || "") : "";
};
var isOthers = (userData, remembered) => USER_ROWS.some((row) => {
  const own = row.tellsApart ? userData[row.key] : undefined;
  const remnant = valueAt(remembered, row.key);
  return own !== undefined && isText(remnant) && own.indexOf(readHashed(remnant).value) < 0;
});
var withMemory = (userData, cookie, gtm2) => {
  const remembered = cookie ? gtm2.JSON.parse(gtm2.fromBase64(cookie) || "") : undefined;
  if (isOthers(userData, remembered)) return userData;
  const filled = {};
  for (const row of USER_ROWS) {
    const own = userData[row.key];
    const remnant = row.rule && own === undefined ? valueAt(remembered, row.key) : undefined;
    const hashed = isText(remnant) ? readHashed(remnant) : undefined;
    if (own !== undefined) filled[row.key] = own;
    else if (hashed && hashed.kind === "sha256") filled[row.key] = [hashed.value];
  }
  return filled;
};

// template/src/cookies.ts
var writeCookies = (userData, settings, gtm2) => {
  const write = (name, value, protection) => {
    if (!value) return;
    gtm2.setCookie(name, value, {
      domain: textOf(settings["cookieDomain"]) || "auto",
      path: "/",
      "max-age": COOKIE_MAX_AGES[name],
      secure: true,
      httpOnly: protection.httpOnly,
      samesite: protection.samesite
    });
  };
  if (isOn(settings, "keepCookies")) {
    const protection = { httpOnly: isOn(settings, "cookieHttpOnly"), samesite: "lax" };
    write("_fbc", textOf(userData["fbc"]), protection);
    write("_fbp", textOf(userData["fbp"]), protection);
  }
  if (isOn(settings, "rememberUserData")) {
    write(MEMORY_COOKIE, encodeMemory(userData, gtm2), { httpOnly: true, samesite: "strict" });
  }
};

// template/spec/currencies.ts
var CURRENCIES = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

// template/src/currency.ts
var isCurrency = (code) => code.length === 3 && CURRENCIES.indexOf(code) % 4 === 0;

// template/src/personal.ts
var END = 7;
var MOST_PHONES = 20;
var SHORTEST_TEXT = 5;
var LONGEST_TEXT = 20000;
var SEPARATORS = " ()-./+_–‑	 ";
var FEWEST_DIFFERENT = 4;
var LONGER_END = 10;
var differentDigits = (end) => end.split("").filter((digit, index) => end.indexOf(digit) === index).length;
var endOf = (phone) => {
  const digits = digitsOf(phone.substring(0, 40));
  const different = differentDigits(digits.slice(-END));
  if (digits.length < END || different === 1) return "";
  return digits.slice(different < FEWEST_DIFFERENT ? -LONGER_END : -END);
};
var phoneEnds = (phones) => {
  const ends = [];
  for (const phone of phones) {
    const end = endOf(phone);
    if (end && ends.indexOf(end) < 0 && ends.length < MOST_PHONES) ends.push(end);
  }
  return ends;
};
var holdsEmail = (text) => text.indexOf("@") >= 0 && text.split(" ").some((word) => {
  const at = word.indexOf("@", 1);
  return at > 0 && word.lastIndexOf(".") > at + 1;
});
var holdsInternationalPhone = (text) => {
  if (text.indexOf("+") < 0) return false;
  let count = -1;
  for (let index = 0; index < text.length; index++) {
    const ch = text.charAt(index);
    const before2 = text.charAt(index - 1);
    if (count >= 0 && isDigit(ch)) count++;
    else if (ch === "+" && !isDigit(before2)) count = isAsciiWord(before2) ? -1 : 0;
    else if (SEPARATORS.indexOf(ch) < 0) count = -1;
    if (count > END) return true;
  }
  return false;
};
var holdsOwnPhone = (text, ends) => {
  if (!ends.some((end) => text.indexOf(end.slice(-2)) >= 0)) return false;
  let digits = "";
  for (let index = 0; index <= text.length; index++) {
    const ch = text.charAt(index);
    if (ch !== "" && isDigit(ch)) digits += ch;
    else if (ch === "" || SEPARATORS.indexOf(ch) < 0) digits = "";
    if (digits.length >= END && ends.some((end) => digits.slice(-end.length) === end)) return true;
  }
  return false;
};
var decode = (text, gtm2) => gtm2.decodeUriComponent(text) || [
  ["%25", "%"],
  ["%40", "@"],
  ["%2E", "."],
  ["%2e", "."],
  ["%2B", "+"],
  ["%2b", "+"]
].reduce((decoded, pair) => decoded.split(pair[0]).join(pair[1]), text);
var looksPersonal = (text, guard) => {
  if (text.length > LONGEST_TEXT) return true;
  if (text.length < SHORTEST_TEXT) return false;
  let form = isAscii(text) ? text : eachCharacter(text, narrow);
  for (let round = 0; round < 5; round++) {
    if (holdsEmail(form) || holdsInternationalPhone(form) || holdsOwnPhone(form, guard.ownPhones)) return true;
    if (form.indexOf("%") < 0) return false;
    form = decode(form, guard.gtm);
  }
  return false;
};

// template/src/placeholder.ts
function isPlaceholder(value) {
  const text = value.trim();
  if (text === "" || text === NOT_A_NUMBER || text.indexOf("{{") === 0) return true;
  return text.length < 20 && PLACEHOLDERS.indexOf("|" + text.toLowerCase() + "|") >= 0;
}
var isNobodysId = (id) => isPlaceholder(id) || consistsOf(id, "0.-");

// template/src/convert.ts
var LONGEST_NUMBER = 20;
var LARGEST_NUMBER = 1000000000000000;
var isPlainNumber = (text) => {
  const parts = (text.charAt(0) === "-" ? text.substring(1) : text).split(".");
  return text.length <= LONGEST_NUMBER && parts.length <= 2 && consistsOf(parts.join(""), DIGITS);
};
var toNumber = (raw, _row, guard) => {
  if (!isNumber(raw) && !isText(raw)) return { problem: "wrong_type" };
  const number = isNumber(raw) ? raw : isPlainNumber(raw.trim()) ? guard.gtm.makeNumber(raw) : LARGEST_NUMBER;
  return guard.gtm.Math.abs(number) < LARGEST_NUMBER ? { value: number } : { problem: "not_a_number" };
};
var toCount = (raw, row, guard) => {
  const number = toNumber(raw, row, guard).value;
  const valid = isNumber(number) && number > 0 && guard.gtm.Math.floor(number) === number;
  return valid ? { value: number } : { problem: "not_a_number" };
};
var toText = (raw, _row, guard) => {
  if (!isScalar(raw)) return { problem: "wrong_type" };
  const text = textOf(raw);
  if (EMPTY_PARAMETERS.indexOf(text) >= 0) return { problem: "placeholder" };
  return looksPersonal(text, guard) ? { problem: "personal_parameter" } : { value: text };
};
var toOrder = (raw, row, guard) => isNobodysId(textOf(raw)) ? { problem: isScalar(raw) ? "placeholder" : "wrong_type" } : toText(raw, row, guard);
var toCurrency = (raw) => {
  const code = textOf(raw).toUpperCase();
  return isCurrency(code) ? { value: code } : { problem: "not_a_currency" };
};
var toChoice = (raw, row) => {
  const text = textOf(raw).toLowerCase();
  const choice = (row.choices || []).filter((known) => known === text)[0];
  return choice ? { value: choice } : { problem: "not_a_choice" };
};
var toIds = (raw, row, guard) => {
  const members = membersOf(textOf(raw).charAt(0) === "[" ? parsed(raw, guard.gtm) : raw, guard.gtm) || [raw];
  const ids = members.map((member) => toText(member, row, guard).value).filter((id) => id !== undefined);
  return ids.length > 0 ? { value: ids } : { problem: "wrong_type" };
};
var toTextOrBoolean = (raw, row, guard) => raw === true || raw === false ? { value: raw } : toText(raw, row, guard);
var CONVERTERS = {
  text: toText,
  order: toOrder,
  number: toNumber,
  count: toCount,
  currency: toCurrency,
  choice: toChoice,
  ids: toIds,
  flag: toTextOrBoolean
};
var convert = (raw, row, guard) => {
  const converter = CONVERTERS[row.kind];
  return converter(raw, row, guard);
};

// template/src/contents.ts
var FIELD = "custom_data.contents";
var itemsOf = (raw, gtm2) => {
  const items = parsed(raw, gtm2);
  const members = isObject(items) ? membersOf(items, gtm2) || [items] : undefined;
  return members && members.filter((item) => item !== null).map((item) => isObject(item) ? item : {});
};
var affix = (value) => isText(value) ? value : "";
var idAt = (item, name) => {
  const id = textOf(item[name]);
  return EMPTY_PARAMETERS.indexOf(id) < 0 ? id : "";
};
var idOf = (item, settings) => {
  const ofMeta = item["item_id"] === undefined && item["item_name"] === undefined;
  if (ofMeta && item["id"] !== undefined) return idAt(item, "id");
  const id = idAt(item, textOf(settings["itemIdField"])) || idAt(item, "item_id") || idAt(item, "id");
  return id ? affix(settings["itemIdPrefix"]) + id + affix(settings["itemIdSuffix"]) : "";
};
var firstOf = (item, names) => {
  for (const name of names) if (item[name] !== undefined && item[name] !== null && item[name] !== "") return item[name];
  return undefined;
};
var contentOf = (item, incoming, problems) => {
  const content = { id: "", quantity: 1 };
  for (const row of CONTENT_ROWS) {
    const raw = row.key === "id" ? idOf(item, incoming.settings) : firstOf(item, row.from);
    if (raw === undefined || raw === "") continue;
    const converted = convert(raw, row, incoming);
    if (converted.problem) problems.push({ code: converted.problem, field: "".concat(FIELD, ".").concat(row.key) });
    else content[row.key] = converted.value;
  }
  return content;
};
var readContents = (raw, incoming) => {
  const items = itemsOf(raw, incoming.gtm);
  if (!items) return { value: [], problems: [{ code: "items_unreadable", field: FIELD }], whole: false };
  const problems = [];
  const all = items.map((item) => contentOf(item, incoming, problems));
  const value = all.filter((content) => content["id"] !== "");
  if (value.length < all.length) problems.push({ code: "item_unusable", field: FIELD });
  const miscounted = problems.some((problem) => problem.field === "".concat(FIELD, ".quantity"));
  return { value: value, problems: problems, whole: value.length === all.length && !miscounted };
};

// template/src/bare-name.ts
var MARKS = ["_", "-", ".", " ", "[", "]"];
var bareName = (name) => {
  let bare2 = name.toLowerCase();
  for (const mark of MARKS) if (bare2.indexOf(mark) >= 0) bare2 = bare2.split(mark).join("");
  return bare2;
};

// template/src/personal-name.ts
var isPersonalName = (name) => {
  let bare2 = bareName(name);
  if (PERSONAL_NAMES[bare2] === 1) return true;
  for (const part of HARMLESS_PARTS) if (bare2.indexOf(part) >= 0) bare2 = bare2.split(part).join("");
  return PERSONAL_PARTS.some((part) => bare2.indexOf(part) >= 0);
};

// template/src/parameters.ts
var CUSTOM_PREFIX = "x-fb-cd-";
var isReserved = (name) => {
  const lower = name.toLowerCase();
  if (TAKEN_NAMES[name] === 1 || TAKEN_NAMES[lower] === 1) return true;
  return RESERVED_PREFIXES.some((prefix) => lower.indexOf(prefix) === 0);
};
var ofEvent = (incoming) => {
  const found2 = {};
  const excluded = textOf(incoming.settings["excludeParameters"]).split(",").map((name) => name.trim());
  for (const key of incoming.gtm.Object.keys(incoming.event)) {
    const isCustom = key.indexOf(CUSTOM_PREFIX) === 0;
    const name = isCustom ? key.substring(CUSTOM_PREFIX.length) : key;
    const isTaken = isCustom ? TAKEN_NAMES[name] === 1 : isReserved(name);
    if (!isTaken && excluded.indexOf(name) < 0) found2[name] = incoming.event[key];
  }
  return found2;
};
var givenParameters = (incoming) => {
  const properties = parsed(firstAt(incoming.flat, CONTEXT_SOURCES.custom_properties), incoming.gtm);
  const isUsable = isObject(properties) && !membersOf(properties, incoming.gtm);
  return {
    overrides: tableOf(incoming.settings, "parameterOverrides", incoming.gtm),
    properties: isUsable ? properties : {}
  };
};
var passable = (value, gtm2) => {
  if (isObject(value) !== isObject(unpacked(value, gtm2))) return undefined;
  const members = membersOf(value, gtm2);
  if (members) return members.length > 0 && members.every(isScalar) ? members : undefined;
  return isScalar(value) && EMPTY_PARAMETERS.indexOf(value) < 0 ? value : undefined;
};
var isPersonal = (value, incoming) => (membersOf(value, incoming.gtm) || [value]).some(
  (member) => (isText(member) || typeof member === "number") && looksPersonal("".concat(member), incoming)
);
var isKnown = (key) => key === "contents" || CUSTOM_ROWS.some((row) => row.key === key);
var otherParameters = (incoming, given) => {
  const value = {};
  const problems = [];
  const event = isOn(incoming.settings, "passParameters") ? ofEvent(incoming) : {};
  for (const layer of [event, given.properties, given.overrides]) {
    for (const key of incoming.gtm.Object.keys(layer)) {
      const passed = passable(layer[key], incoming.gtm);
      if (passed === undefined || isKnown(key) || key === "" || key.charAt(0) === "_") continue;
      const isNamed = layer !== given.overrides && isPersonalName(key);
      if (looksPersonal(key, incoming)) problems.push({ code: "personal_parameter", field: "custom_data" });
      else if (isNamed || isPersonal(passed, incoming))
        problems.push({ code: "personal_parameter", field: "custom_data.".concat(key) });
      else value[key] = passed;
    }
  }
  return { value: value, problems: problems };
};

// template/src/custom-data.ts
var DECIMALS = 10000;
var sumOf = (contents, incoming) => {
  let sum = 0;
  for (const content of contents) {
    const price = content["item_price"];
    if (!isNumber(price)) return undefined;
    sum += price * content["quantity"];
  }
  return incoming.gtm.Math.round(sum * DECIMALS) / DECIMALS;
};
var currenciesOf = (raw, incoming) => {
  const codes = (itemsOf(raw, incoming.gtm) || []).map((item) => textOf(item["currency"]).toUpperCase());
  return codes.filter((code, index) => isCurrency(code) && codes.indexOf(code) === index);
};
var fromContents = (read, currencies, incoming) => {
  const contents = read.value;
  const only = contents.length === 1 ? contents[0] : {};
  const counts = (sum, content) => sum + content["quantity"];
  return {
    contents: contents,
    content_ids: contents.map((content) => content["id"]),
    content_type: textOf(incoming.settings["contentType"]),
    num_items: read.whole ? contents.reduce(counts, 0) : undefined,
    value: read.whole && currencies.length < 2 ? sumOf(contents, incoming) : undefined,
    currency: currencies.length === 1 ? currencies[0] : undefined,
    content_name: only["title"],
    content_category: only["category"]
  };
};
var complete = (target, source, incoming) => {
  for (const key of incoming.gtm.Object.keys(source)) {
    const isFree = target[key] === undefined || typeof target[key] === "function";
    if (isFree && source[key] !== undefined) target[key] = source[key];
  }
};
var candidates = (field, incoming, given) => [given.overrides[field.key]].concat(field.from.map((path) => firstAt(incoming.flat, [path]))).concat([given.properties[field.key]]).filter((raw) => raw !== undefined);
var readRows = (incoming, given) => {
  const value = {};
  const problems = [];
  for (const row of CUSTOM_ROWS) {
    const converted = candidates(row, incoming, given).map((raw) => convert(raw, row, incoming));
    const first = converted[0];
    if (first && first.problem) problems.push({ code: first.problem, field: "custom_data.".concat(row.key) });
    const usable = converted.filter((one) => one.value !== undefined)[0];
    if (usable) value[row.key] = usable.value;
  }
  return { value: value, problems: problems };
};
var readItems = (incoming, given, known) => {
  const problems = [];
  const currency = known["currency"];
  for (const raw of candidates({ key: "contents", from: CONTENTS_SOURCES }, incoming, given)) {
    const contents = readContents(raw, incoming);
    for (const problem of contents.problems) problems.push(problem);
    if (contents.value.length === 0) continue;
    const others = currenciesOf(raw, incoming).filter((code) => code !== currency);
    const currencies = others.concat(currency ? [currency] : []);
    if (currencies.length > 1 && known["value"] === undefined)
      problems.push({ code: "mixed_currencies", field: "custom_data.contents" });
    return { value: fromContents(contents, currencies, incoming), problems: problems };
  }
  return { value: {}, problems: problems };
};
var readCustomData = (incoming) => {
  const given = givenParameters(incoming);
  const known = readRows(incoming, given);
  const items = readItems(incoming, given, known.value);
  const others = otherParameters(incoming, given);
  complete(known.value, items.value, incoming);
  complete(known.value, others.value, incoming);
  return { value: known.value, problems: known.problems.concat(items.problems).concat(others.problems) };
};

// template/spec/limited-data-use.ts
var LIMITED_DATA_USE_USA = 1;

// template/src/forms.ts
var forms = (documented, library) => ({
  documented: documented,
  library: library === documented ? "" : library
});
var noForm = (problem) => ({ documented: "", library: "", problem: problem });

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
function bare(letter) {
  const at = COMPOSED_LETTERS.indexOf(letter);
  if (at % 3 === 2) return bare(COMPOSED_LETTERS.charAt(at - 2));
  const plain = PLAIN_LETTERS.indexOf(letter);
  return plain % 2 === 0 ? PLAIN_LETTERS.charAt(plain + 1) : letter;
}
var withoutAccents = (text) => eachCharacter(text, (ch) => ch > "~" ? bare(ch) : ch);

// template/src/plain-text.ts
var SPECIAL = "[^\\p{L}\\p{M}\\p{N}]|[ʰ-˿]|[\\x{FE00}-\\x{FE0F}]";
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
var COUNTRIES = "|us1 usa unitedstatesofamerica unitedstates america unitedstatesus estadosunidos eeuu etatsunis vereinigtestaaten statiuniti verenigdestaten |gb44 gbr unitedkingdom uk greatbritain britain unitedkingdomofgreatbritainandnorthernireland england scotland wales northernireland |de49 deu germany deutschland ger |fr33 fra france |ca1 can canada |au61 aus australia |br55 bra brazil brasil |it39 ita italy italia |es34 esp spain espana espanya espainia |nl31 nld netherlands nederland ned holland |in91 ind india |mx52 mex mexico |jp81 jpn japan |pl48 pol poland polska |se46 swe sweden sverige |ch41 che switzerland schweiz suisse svizzera sui |at43 aut austria osterreich oesterreich |be32 bel belgium belgie belgique belgien |dk45 dnk denmark danmark den |no47 nor norway norge noreg |ie353 irl ireland eire |pt351 prt portugal por |tr90 tur turkiye turkey |za27 zaf southafrica suidafrika |ae971 are unitedarabemirates uae |sa966 sau saudiarabia ksa |sg65 sgp singapore |nz64 nzl newzealand |ua380 ukr ukraine |ar54 arg argentina |co57 col colombia |cl56 chl chile |id62 idn indonesia |my60 mys malaysia |ph63 phl philippines pilipinas |th66 tha thailand |vn84 vnm vietnam |af93 afg afghanistan |al355 alb albania shqiperi |dz213 dza algeria algerie |as1 asm americansamoa |ad376 and andorra |ao244 ago angola |ai1 aia anguilla |aq ata antarctica |ag1 atg antiguaandbarbuda |am374 arm armenia |aw297 abw aruba |az994 aze azerbaijan azarbaycan |bs1 bhs bahamas |bh973 bhr bahrain |bd880 bgd bangladesh |bb1 brb barbados |by375 blr belarus |bz501 blz belize |bj229 ben benin |bm1 bmu bermuda |bt975 btn bhutan |bo591 bol bolivia |ba387 bih bosniaandherzegovina bosnaihercegovina bosnia |bw267 bwa botswana |bv bvt bouvetisland |io246 iot britishindianoceanterritory |bn673 brn bruneidarussalam brunei |bg359 bgr bulgaria |bf226 bfa burkinafaso |bi257 bdi burundi |kh855 khm cambodia |cm237 cmr cameroon cameroun |cv238 cpv capeverde caboverde |ky1 cym caymanislands |cf236 caf centralafricanrepublic republiquecentrafricaine |td235 tcd chad tchad |cn86 chn china |cx61 cxr christmasisland |cc61 cck cocoskeelingislands cocosislands |km269 com comoros |cg242 cog congo republiqueducongo congobrazzaville |cd243 cod democraticrepublicofthecongo republiquedemocratiqueducongo drc drcongo congokinshasa congothedemocraticrepublicofthe democraticrepublicofcongo |ck682 cok cookislands |cr506 cri costarica |ci225 civ cotedivoire ivorycoast |hr385 hrv croatia hrvatska cro |cu53 cub cuba |cy357 cyp cyprus guneykibrisrumkesimi |cz420 cze czechrepublic czechia ceskarepublika cesko |dj253 dji djibouti |dm1 dma dominica |do1 dom dominicanrepublic republicadominicana |ec593 ecu ecuador |eg20 egy egypt |sv503 slv elsalvador |gq240 gnq equatorialguinea |er291 eri eritrea |ee372 est estonia eesti |et251 eth ethiopia |fk500 flk falklandislands |fo298 fro faroeislands |fj679 fji fiji |fi358 fin finland suomi |gf594 guf frenchguiana guyanefrancaise |pf689 pyf frenchpolynesia polynesiefrancaise |tf atf frenchsouthernterritories |ga241 gab gabon |gm220 gmb gambia |ge995 geo georgia |gh233 gha ghana |gi350 gib gibraltar |gr30 grc greece el gre hellas |gl299 grl greenland gronland |gd1 grd grenada |gp590 glp guadeloupe |gu1 gum guam |gt502 gtm guatemala |gn224 gin guinea guinee |gw245 gnb guineabissau guinebissau |gy592 guy guyana |ht509 hti haiti |hm hmd heardislandandmcdonaldislands heardandmcdonaldislands |va39 vat cittadelvaticano vatican vaticancity holysee |hn504 hnd honduras |hk852 hkg hongkong hongkongsar hongkongsarchina |hu36 hun hungary magyarorszag |is354 isl iceland island |ir98 irn iran persia |iq964 irq iraq |il972 isr israel |jm1 jam jamaica |jo962 jor jordan |kz7 kaz kazakhstan |ke254 ken kenya |ki686 kir kiribati |kp850 prk northkorea dprk koreanorth democraticpeoplesrepublicofkorea koreademocraticpeoplesrepublicof |kr82 kor southkorea korea |kw965 kwt kuwait |kg996 kgz kyrgyzstan kyrgyzrepublic |la856 lao laopeoplesdemocraticrepublic laos laopdr |lv371 lva latvia latvija |lb961 lbn lebanon liban |ls266 lso lesotho |lr231 lbr liberia |ly218 lby libya |li423 lie liechtenstein |lt370 ltu lithuania lietuva |lu352 lux luxembourg luxemburg |mo853 mac macao macau macausar macaosar macaosarchina |mg261 mdg madagascar |mw265 mwi malawi |mv960 mdv maldives |ml223 mli mali |mt356 mlt malta |mh692 mhl marshallislands |mq596 mtq martinique |mr222 mrt mauritania mauritanie |mu230 mus mauritius |yt262 myt mayotte |fm691 fsm micronesia federatedstatesofmicronesia |md373 mda republicamoldova moldova |mc377 mco monaco |mn976 mng mongolia |ms1 msr montserrat |ma212 mar morocco maroc |mz258 moz mozambique mocambique |mm95 mmr myanmar burma |na264 nam namibia namibie |nr674 nru nauru |np977 npl nepal |nc687 ncl newcaledonia nouvellecaledonie |ni505 nic nicaragua |ne227 ner niger |ng234 nga nigeria |nu683 niu niue |nf672 nfk norfolkisland |mp1 mnp northernmarianaislands |mk389 mkd northmacedonia macedonia |om968 omn oman |pk92 pak pakistan |pw680 plw palau |ps970 pse palestine palestinianterritories palestinianterritory |pa507 pan panama |pg675 png papuanewguinea |py595 pry paraguay |pe51 per peru |pn pcn pitcairn pitcairnislands |pr1 pri puertorico |qa974 qat qatar |re262 reu reunion lareunion |ro40 rou romania |ru7 rus russianfederation russia |rw250 rwa rwanda |sh290 shn sainthelena sthelena |kn1 kna saintkittsandnevis stkittsandnevis |lc1 lca saintlucia stlucia |pm508 spm saintpierreandmiquelon stpierreandmiquelon |vc1 vct saintvincentandthegrenadines stvincentandthegrenadines stvincentandgrenadines saintvincent |ws685 wsm samoa |sm378 smr sanmarino |st239 stp saotomeandprincipe saotomeeprincipe saotome |sn221 sen senegal |sc248 syc seychelles |sl232 sle sierraleone |sk421 svk slovakia slovensko |si386 svn slovenia slovenija |sb677 slb solomonislands |so252 som somalia soomaaliya |gs sgs southgeorgiaandthesouthsandwichislands southgeorgiaandsouthsandwichislands |lk94 lka srilanka |sd249 sdn sudan |sr597 sur suriname |sj47 sjm svalbardandjanmayen svalbard |sz268 swz eswatini swaziland |sy963 syr syrianarabrepublic syria |tw886 twn taiwan republicofchina |tj992 tjk tajikistan |tz255 tza tanzania |tl670 tls timorleste easttimor |tg228 tgo togo |tk690 tkl tokelau |to676 ton tonga |tt1 tto trinidadandtobago trinidad |tn216 tun tunisia tunisie |tm993 tkm turkmenistan |tc1 tca turksandcaicosislands |tv688 tuv tuvalu |ug256 uga uganda |um umi unitedstatesminoroutlyingislands usoutlyingislands |uy598 ury uruguay |uz998 uzb uzbekistan ozbekiston |vu678 vut vanuatu |ve58 ven venezuela |vg1 vgb virginislandsbritish britishvirginislands bvi |vi1 vir virginislandsus usvirginislands unitedstatesvirginislands usvi |wf681 wlf wallisandfutuna |eh212 esh westernsahara |ye967 yem yemen |zm260 zmb zambia |zw263 zwe zimbabwe |ax358 ala alandislands aland |bq599 bes bonaire caribbeannetherlands |cw599 cuw curacao |gg44 ggy guernsey |im44 imn isleofman |je44 jey jersey |me382 mne montenegro |bl590 blm saintbarthelemy stbarthelemy |mf590 maf saintmartin stmartin |rs381 srb serbia srbija |sx1 sxm sintmaarten |ss211 ssd southsudan |xk383 xkk kosovo ";
var COUNTRIES_IN_OTHER_SCRIPTS = "|in भारत |jp 日本 |ae الإماراتالعربيةالمتحدة |sa السعودية |sg 新加坡 |ua украіна украина |th ไทย |af افغانستان |dz الجزائر |am հայաստան |bh البحرين |bd বাংলাদেশ |by беларусь |ba боснаихерцеговина |bg българия |kh កម្ពុជា |td تشاد |cn 中国 中國 |cy κυπρος |dj جيبوتي |eg مصر |et ኢትዮጵያ |fo færoerne |ge საქართველო |gr ελλαδα |hk 香港 |ir ایران |iq العراق |il ישראל إسرائيل |jo الأردن |kz қазақстан казахстан |kr 대한민국 한국 |kw الكويت |kg кыргызстан киргизия |la ລາວ |lb لبنان |ly ليبيا |mo 澳门 |mv މާލީ |mr موريتانيا |md молдавия |mn монгол |ma المغرب |mm မြန်မာ |np नेपाल |mk севернамакедонија |om عمان |pk پاکستان |ps فلسطين |qa قطر |ru россия |so الصومال |lk இலங்கை ශ්රීලංකා |sd السودان |sy سوريا |tw 中国台湾省 台灣 |tj тоҷикистон таджикистан |tn تونس |uz узбекистан |ye اليمن |me црнагора |rs србија ";
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
var isDotted = (text, alphabet) => text.split(".").every((part) => part !== "" && consistsOf(part, alphabet));
function isLibraryEmail(text) {
  const parts = text.split("@");
  const domain = "." + parts[1] + ".";
  const isHost = isDotted(parts[1] || "", ALPHANUMERIC + "-") && domain.split(".").length > 3;
  if (parts.length !== 2 || !isHost || domain.indexOf(".-") >= 0 || domain.indexOf("-.") >= 0) return false;
  return isDotted((parts[0] || "").split(":.").join("."), LOCAL);
}
var isEmail = (text) => isLibraryEmail(eachCharacter(text, (ch) => ch > "~" && !isSpace(ch) ? "x" : ch));
var isInvisible = (ch) => ch > "¬" && ch < "®" || ch > "῾" && ch < "‐" || ch > "‧" && ch < "‰" || ch > "⁞" && ch < "⁰" || ch > "ﻼ" && ch < "！";
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
var MALE_WORDS = " m male man boy gentleman guy sir mister mr son father dad daddy papa uncle nephew brother husband boyfriend groom widower king prince duke count emperor god lord lad fellow chap bloke dude he him his himself men männlich mann herr homme masculin monsieur h hombre masculino varón señor sr uomo maschio signore homem senhor heer dhr mannelijk mand mannlig manlig mężczyzna pan muž мужчина мужской муж чоловік bărbat férfi erkek bay άνδρας זכר ذكر पुरुष lakilaki pria nam ชาย 男 男性 남 남성 남자 ";
var FEMALE_WORDS = " f female woman girl lady miss ms mrs madam maam daughter mother mom mama mommy aunt niece sister wife girlfriend bride widow queen princess duchess countess empress goddess maiden lass gal chick dame belle she her hers herself women w weiblich frau femme féminin madame mme mlle mujer femenino señora sra donna femmina signora mulher feminino senhora vrouw vrouwelijk mevrouw kvinna kvinde kvinne kvinnlig kobieta pani žena женщина женский жен жінка femeie nő kadın bayan γυναίκα נקבה أنثى महिला perempuan wanita nữ หญิง 女 女性 여 여성 여자 ";

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
var PHONE_LENGTHS = "|a.1.7.30.52.58.90.91.225.229.234.|89a.20.60.64.856.964.976.|56789.27.61.|9b.31.|89.32.36.51.66.213.224.250.258.264.355.377.385.387.593.855.886.962.963.970.971.|9.33.34.41.56.93.94.211.212.218.221.233.237.240.242.244.245.249.251.255.256.260.261.262.263.351.375.380.420.590.594.596.966.992.994.995.996.998.|6789abc.39.|69.40.376.508.|56789abcd.43.49.|9a.44.81.84.92.|8.45.47.65.216.222.223.226.227.228.232.235.236.253.257.266.268.350.356.357.370.371.373.374.382.386.389.502.503.504.505.506.509.591.598.689.852.853.965.968.973.993.|789.46.231.254.595.967.|6789.48.252.359.|678a.53.|ab.54.55.|8a.57.378.850.977.|789abc.62.381.|689a.63.|5689ab.82.|789ab.86.|6789a.95.880.|67a.98.|79.220.265.354.423.|78.230.241.267.372.507.599.670.675.961.974.975.|7.238.239.246.248.269.291.297.501.592.673.674.679.680.691.692.960.|789a.243.353.|5.247.500.682.|45.290.|6.298.299.672.681.687.|456789ab.352.|56789a.358.|89abc.383.|679.421.|67.597.|57.676.677.678.|47.683.|567a.685.|58.686.|567.688.|4567.690.|89bc.972.";
var ZERO_KEPT = ".39.47.225.226.227.229.241.242.247.267.268.378.501.676.679.687.853.974.992.";
var TRUNK_PREFIXES = ".1:1.7:8.36:06.52:1.375:8.692:1.993:8.";
var DIAL_OUT = ".1:011.7:810.53:119.81:010.234:009.254:000.375:810.592:001.692:011.976:001.992:810.993:810.";

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
function withoutFifteen(digits) {
  const area = digits.indexOf("11") === 0 ? 2 : digits.slice(3, 5) === "15" ? 3 : 4;
  const isMobile = digits.length === 12 && digits.slice(area, area + 2) === "15";
  return isMobile ? "9" + digits.slice(0, area) + digits.slice(area + 2) : digits;
}
function national(digits, code) {
  const at = PHONE_LENGTHS.indexOf("." + code + ".");
  const bar = PHONE_LENGTHS.lastIndexOf("|", at);
  const lengths = at < 0 ? "" : PHONE_LENGTHS.slice(bar, PHONE_LENGTHS.indexOf(".", bar));
  const trunkless = withoutPrefix(digits, entry(TRUNK_PREFIXES, code));
  const zeroless = withoutZeros(digits);
  const local = code === "54" ? withoutFifteen(zeroless) : zeroless;
  const carrierless = code === "55" && zeroless !== digits ? zeroless.slice(2) : "";
  for (const number of [digits, trunkless, local, withoutZeros(trunkless), carrierless]) {
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
function dialled(text) {
  const plus = text.indexOf("+");
  if (plus < 0 || digitsOf(text.slice(0, plus)) !== "") return digitsOf(text.split("+")[0] || "");
  return "+" + digitsOf(text.slice(plus + 1).split("+")[0] || "");
}
function before(text, marks, digitFollows) {
  let kept = text;
  if (consistsOf(text, "0123456789 ()+-.")) return text;
  for (const mark of marks.split(".")) {
    const at = kept.indexOf(mark, SHORTEST);
    const next = kept.slice(at + mark.length).trim().charAt(0);
    const isMark = at > 0 && digitsOf(kept.slice(0, at)).length >= SHORTEST;
    if (isMark && (!digitFollows || isDigit(next) || ":.=".indexOf(next) >= 0)) kept = kept.slice(0, at);
  }
  return kept;
}
function keyed(text) {
  const digits = eachCharacter(
    text,
    (ch) => ch >= "a" && ch <= "z" ? KEYPAD.charAt("abcdefghijklmnopqrstuvwxyz".indexOf(ch)) : ch
  );
  return digitsOf(digits).slice(0, text.charAt(0) === "1" || text.indexOf("+1") === 0 ? 11 : 10);
}
function libraryPhone(value) {
  let digits = digitsOf(value);
  while (digits.charAt(0) === "0") digits = digits.slice(1);
  return digits.length < SHORTEST || digits.length > LONGEST ? "" : digits;
}
var READINGS = [
  (text) => dialled(before(text, EXTENSION_MARKS, true)),
  (text) => dialled(before(before(text, EXTENSION_MARKS, true), SECOND_NUMBER_MARKS, false)),
  // Words on a keypad are a custom of North America.
  (text, home) => (home === "1" || home === "") && digitsOf(text).length < SHORTEST ? keyed(text) : ""
];
var phoneRule = (value, context) => {
  const home = callingCode(context.country);
  const text = eachCharacter(value.slice(0, 200).toLowerCase(), narrow).trim();
  for (const read of READINGS) {
    const reading = read(text, home);
    const explicit = numberWithCode(reading, home);
    if (explicit !== "") return forms(explicit, libraryPhone(value));
    const isForeign = reading.charAt(0) === "+" || reading.indexOf("00") === 0;
    const completed = isForeign ? "" : numberWithoutCode(reading, home);
    if (completed !== "") return forms(completed, "");
  }
  const digits = digitsOf(text).length;
  const isNational = home === "" && text.indexOf("+") < 0 && digits >= SHORTEST && digits <= LONGEST;
  return noForm(isNational ? "phone_without_country" : "not_a_phone");
};

// template/spec/states.ts
var PROVINCES = "|on ontario |qc quebec |bc britishcolumbia colombiebritannique |ab alberta |sk saskatchewan |mb manitoba |ns novascotia nouvelleecosse |nb newbrunswick nouveaubrunswick |pe princeedwardisland ileduprinceedouard |nl newfoundlandandlabrador newfoundland labrador terreneuveetlabrador |yt yukon yukonterritory |nt northwestterritories territoiresdunordouest |nu nunavut ";
var STATES = "|al alabama |ak alaska |az arizona |ar arkansas |ca california |co colorado |ct connecticut |de delaware |fl florida |ga georgia |hi hawaii |id idaho |il illinois |in indiana |ia iowa |ks kansas |ky kentucky |la louisiana |me maine |md maryland |ma massachusetts |mi michigan |mn minnesota |ms mississippi |mo missouri |mt montana |ne nebraska |nv nevada |nh newhampshire |nj newjersey |nm newmexico |ny newyork newyorkstate |nc northcarolina ncarolina |nd northdakota ndakota |oh ohio |ok oklahoma |or oregon |pa pennsylvania |ri rhodeisland |sc southcarolina scarolina |sd southdakota sdakota |tn tennessee |tx texas |ut utah |vt vermont |va virginia |wa washington washingtonstate |wv westvirginia wvirginia |wi wisconsin |wy wyoming ";
var TERRITORIES = "|dc districtofcolumbia washingtondc |pr puertorico |gu guam |as americansamoa |vi usvirginislands unitedstatesvirginislands virginislands |mp northernmarianaislands |aa armedforcesamericas |ae armedforceseurope |ap armedforcespacific ";
var ABBREVIATIONS = {
  us: "|ak alas |az ariz |ct conn |hi haw |ks kans kan |mn minn |ms miss |mt mont |nv nev |pa penn penna |tn tenn |tx tex |va virg |wv wva |nm nmex |nc ncar |nd ndak |sc scar |sd sdak ",
  ca: "|qc que pq |ab alta |mb man |nl nfld nf |pe pei |nt nwt |yt yk "
};

// template/src/library-state.ts
var NAMES = PROVINCES + STATES;
function libraryState(value) {
  const letters = eachCharacter(value.toLowerCase(), (ch) => ch >= "a" && ch <= "z" ? ch : "");
  if (letters.length < 4) return letters.slice(0, 2);
  const exact = NAMES.indexOf(" " + letters + " ");
  if (NAMES.charAt(exact - 3) === "|") return NAMES.slice(exact - 2, exact);
  for (let bar = 0; bar >= 0; bar = NAMES.indexOf("|", bar + 1)) {
    const name = NAMES.slice(bar + 4, NAMES.indexOf(" ", bar + 4));
    if (letters.indexOf(name) >= 0) return NAMES.slice(bar + 1, bar + 3);
  }
  return letters.slice(0, 2);
}

// template/src/rule-state.ts
var NAMES2 = PROVINCES + STATES + TERRITORIES;
var isCode = (text) => text.length === 2 && NAMES2.indexOf("|" + text + " ") >= 0;
function americanCode(region, context) {
  const abbreviations = context.country === "us" || context.country === "ca" ? ABBREVIATIONS[context.country] : "";
  for (const part of [region, region.split(",")[0] || "", region.split("(")[0] || ""]) {
    const name = withoutAccents(plainText(part, context.gtm));
    if (isCode(name)) return name;
    const code = name === "" ? "" : rowCode(name, NAMES2 + abbreviations);
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
  if (consistsOf(text.slice(0, 5), DIGITS2)) return text.length < 5 ? ("00" + text).slice(-5) : text.slice(0, 5);
  return text;
}
var zipRule = (value, context) => {
  const trimmed = value.trim();
  const text = plainText(withoutCountry(trimmed), context.gtm);
  if (text.length < 2) return noForm("nothing_left");
  const isPlusFour = trimmed.length === 10 && trimmed.charAt(5) === "-" && consistsOf(text, DIGITS2);
  const documented = isPlusFour || context.country === "us" && text.length > 2 ? usZip(text) : text;
  return forms(documented, libraryZip(value));
};

// template/src/rules.ts
var unlessPlaceholder = (rule) => (value, context) => {
  const forms2 = isPlaceholder(value) ? noForm("placeholder") : rule(value, context);
  return forms2.documented !== "" && isPlaceholder(forms2.documented) ? noForm("placeholder") : forms2;
};
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

// template/src/user-sources.ts
var eachSource = (row, incoming, visit) => {
  const override = incoming.overrides[row.key];
  if (override !== undefined) {
    const texts = (membersOf(override, incoming.gtm) || [override]).filter(isScalar).map((value) => "".concat(value));
    if (visit(texts, "the form")) return;
  }
  for (const path of row.from) {
    const texts = incoming.flat[path] ? textsAt(incoming.flat, path, incoming.gtm) : [];
    if (texts.length > 0 && visit(texts, path)) return;
  }
  if (row.plain === "user_agent") visit([incoming.userAgentHeader], "the request header");
};
var customerPhones = (incoming) => {
  let phones = [];
  for (const row of USER_ROWS) {
    if (row.rule !== "phone") continue;
    eachSource(row, incoming, (texts) => {
      phones = phones.concat(texts);
      return false;
    });
  }
  return phones;
};
var LONGEST_PLACE = 100;
var customerPlace = (rule, incoming, country) => {
  const normalise = RULES[rule];
  let place = "";
  for (const row of USER_ROWS) {
    if (row.rule !== rule) continue;
    eachSource(row, incoming, (texts) => {
      for (const text of texts) {
        place = place || normalise(text.substring(0, LONGEST_PLACE), { gtm: incoming.gtm, country: country }).documented;
      }
      return place !== "";
    });
  }
  return place;
};

// template/src/data-processing.ts
var LIMITED = "LDU";
var limited = (country, state) => ({
  data_processing_options: [LIMITED],
  data_processing_options_country: country,
  data_processing_options_state: state
});
var limitedAsSaid = (incoming) => {
  const said = (paths) => incoming.gtm.makeNumber(firstTextAt(incoming.flat, paths));
  const state = said(SERVER_SOURCES.data_processing_options_state);
  const codes = LIMITED_DATA_USE_CODES;
  const isKnown2 = state === 0 || incoming.gtm.Object.keys(codes).some((key) => codes[key] === state);
  const isUsa = said(SERVER_SOURCES.data_processing_options_country) === LIMITED_DATA_USE_USA;
  return isUsa && isKnown2 ? limited(LIMITED_DATA_USE_USA, state) : limited(0, 0);
};
var ofEvent2 = (incoming) => {
  const raw = firstAt(incoming.flat, SERVER_SOURCES.data_processing_options);
  const members = membersOf(parsed(raw, incoming.gtm), incoming.gtm) || [raw];
  if (members.length === 0) return { data_processing_options: [] };
  return members.some((member) => textOf(member).toUpperCase() === LIMITED) ? limitedAsSaid(incoming) : undefined;
};
var usState = (incoming) => {
  const text = (paths) => firstTextAt(incoming.flat, paths).toLowerCase();
  const region = text(CONTEXT_SOURCES.region);
  if (region.indexOf("us-") === 0) return region.substring(3);
  const located = text(CONTEXT_SOURCES.country);
  if (located) return located === "us" ? region : "";
  return incoming.country === "us" ? customerPlace("state", incoming, incoming.country) : "";
};
var readDataProcessing = (incoming) => {
  const said = ofEvent2(incoming);
  const setting = incoming.settings["limitedDataUse"];
  if (said) return said;
  if (setting === "always") return limited(0, 0);
  const code = setting === "by_state" ? LIMITED_DATA_USE_CODES[usState(incoming)] : undefined;
  return isNumber(code) ? limited(LIMITED_DATA_USE_USA, code) : {};
};

// template/src/graph-version.ts
var MS_PER_DAY = 86400000;
var WARN_DAYS = 60;
var FIELD2 = "graphVersion";
var isVersion = (text) => {
  const parts = text.substring(1).split(".");
  return text.charAt(0) === "v" && parts.length === 2 && parts.every((part) => consistsOf(part, DIGITS));
};
var readGraphVersion = (incoming) => {
  const chosen = textOf(incoming.settings[FIELD2]);
  const own = incoming.gtm.Object.keys(VERSION_EXPIRY)[0];
  if (chosen && !isVersion(chosen)) return { value: own, problems: [{ code: "version_unusable", field: FIELD2 }] };
  const value = chosen || own;
  const expiry = VERSION_EXPIRY[value];
  const expires = expiry !== undefined && expiry < incoming.nowMs + WARN_DAYS * MS_PER_DAY;
  return { value: value, problems: expires ? [{ code: "version_expires", field: FIELD2 }] : [] };
};

// template/src/delivery-plan.ts
var RECOMMENDED_TIMEOUT_MS = 1500;
var isTestCode = (text, incoming) => text.length <= 40 && consistsOf(text, BASE64URL) && !looksPersonal(text, incoming);
var testCodeOf = (pixel, isFirst, incoming) => {
  const code = pixel.testEventCode || (isFirst ? firstTextAt(incoming.flat, CONTEXT_SOURCES.test_event_code) : "");
  return isTestCode(code, incoming) ? code : "";
};
var withTestCode = (pixel, testEventCode) => ({
  pixelId: pixel.pixelId,
  accessToken: pixel.accessToken,
  testEventCode: testEventCode
});
var planDelivery = (incoming) => {
  const settings = incoming.settings;
  const version = readGraphVersion(incoming);
  const pixels = pixelsOf(settings, incoming.gtm);
  const codes = pixels.map((pixel, index) => testCodeOf(pixel, index === 0, incoming));
  const ignores = !incoming.preview && isOn(settings, "testCodeOnlyInPreview");
  const ignored = { code: "test_code_ignored", field: "test_event_code" };
  const timeoutMs = incoming.gtm.makeNumber(textOf(settings["timeoutMs"]));
  return {
    value: {
      pixels: pixels.map((pixel, index) => withTestCode(pixel, ignores ? "" : codes[index])),
      version: version.value,
      timeoutMs: isNumber(timeoutMs) && timeoutMs > 0 ? timeoutMs : RECOMMENDED_TIMEOUT_MS,
      retries: isOn(settings, "retry") ? 1 : 0
    },
    problems: ignores && codes.some((code) => code !== "") ? version.problems.concat([ignored]) : version.problems
  };
};

// template/src/event-id.ts
var idsAt = (paths, incoming) => paths.map((path) => firstTextAt(incoming.flat, [path])).filter((id) => !isNobodysId(id));
var isOrder = (id) => digitsOf(id).split("0").join("") !== "";
var readEventId = (incoming, eventName) => {
  const problems = [];
  const isSafe = (id2) => !looksPersonal(id2, incoming);
  const own = idsAt(SERVER_SOURCES.event_id, incoming);
  if (!own.every(isSafe)) problems.push({ code: "personal_event_id", field: "event_id" });
  const id = own.filter(isSafe)[0];
  if (id) return { value: id, problems: problems };
  const orderId = idsAt(CONTEXT_SOURCES.order_id, incoming).filter((order) => isOrder(order) && isSafe(order))[0];
  if (orderId) return { value: "".concat(eventName, ".").concat(orderId), problems: problems };
  problems.push({ code: "no_event_id", field: "event_id" });
  return { value: "", problems: problems };
};

// template/src/meta-name.ts
var spelled = (name) => {
  const known = EVENT_NAMES[bareName(name)];
  return isText(known) && bareName(known) === bareName(name) ? known : name;
};
var listedName = (name, incoming) => {
  for (const row of rowsOf(incoming.settings, "eventNameMap", incoming.gtm)) {
    if (textOf(row["eventName"]) === name) return spelled(textOf(row["metaName"]));
  }
  return undefined;
};
var knownName = (name) => {
  if (EVENT_NAMES[name.toLowerCase()] === "") return "";
  const known = EVENT_NAMES[bareName(name)];
  return isText(known) && known ? known : undefined;
};

// template/src/event-name.ts
var LONGEST_NAME = 50;
var skip = (code, detail) => ({ value: "", problems: [{ code: code, detail: detail }] });
var found = (value) => ({
  value: value,
  problems: value.length > LONGEST_NAME ? [{ code: "long_event_name", field: "event_name" }] : []
});
var mapEventName = (incoming) => {
  const fixed = incoming.settings["eventNameMode"] === "fixed";
  const name = textOf(fixed ? incoming.settings["fixedEventName"] : incoming.event["event_name"]);
  if (!name) return skip("no_event_name", "");
  if (looksPersonal(name, incoming)) return skip("personal_event_name", "");
  if (fixed) return found(spelled(name));
  const listed2 = listedName(name, incoming);
  if (listed2 !== undefined) return listed2 ? found(listed2) : skip("mapped_to_nothing", name);
  const known = knownName(name);
  if (known !== undefined) return known ? found(known) : skip("automatic_event", name);
  return incoming.settings["unmappedEvents"] === "skip" ? skip("unmapped_event", name) : found(name);
};

// template/src/unix-time.ts
var FIRST_MILLISECONDS = 100000000000;
var FIRST_MICROSECONDS = 100000000000000;
var toSeconds = (time) => time >= FIRST_MICROSECONDS ? time / 1000000 : time >= FIRST_MILLISECONDS ? time / 1000 : time;

// template/src/event-time.ts
var EARLIEST = 1000000000;
var noted = (value, code) => ({
  value: value,
  problems: [{ code: code, field: "event_time" }]
});
var readEventTime = (incoming) => {
  const floor = incoming.gtm.Math.floor;
  const now = floor(incoming.nowMs / 1000);
  const text = firstTextAt(incoming.flat, SERVER_SOURCES.event_time);
  if (!text) return { value: now, problems: [] };
  const isPlain = text.split(".").length < 3 && text.split(".").every((part) => consistsOf(part, DIGITS));
  const time = isPlain ? incoming.gtm.makeNumber(text) : 0;
  const seconds = floor(toSeconds(time));
  if (seconds < EARLIEST) return noted(now, "time_unreadable");
  if (seconds > now) return noted(now, "time_in_future");
  return seconds === time ? { value: seconds, problems: [] } : noted(seconds, "time_repaired");
};

// template/src/nested-data.ts
var DEVICE_POSITIONS = 16;
var toFlag = (raw) => {
  const text = textOf(raw);
  if (text === "1" || text === "true") return 1;
  return text === "0" || text === "false" ? 0 : undefined;
};
var toText2 = (raw, guard) => {
  const text = textOf(raw);
  return looksPersonal(text, guard) ? "" : text;
};
var toName = (raw, incoming) => {
  const name = toText2(raw, incoming);
  return listedName(name, incoming) || knownName(name) || name || undefined;
};
var toTime = (raw, guard) => {
  const text = textOf(raw);
  return consistsOf(text, DIGITS) && text.length <= 16 ? guard.gtm.Math.floor(toSeconds(guard.gtm.makeNumber(text))) : undefined;
};
var toList = (raw, guard) => {
  const members = membersOf(parsed(raw, guard.gtm), guard.gtm);
  return members && members.map((member) => toText2(member, guard));
};
var toDevice = (raw, incoming) => {
  const list = toList(raw, incoming);
  if (!list) return undefined;
  if (list[0] !== "a2" && list[0] !== "i2") list[0] = "";
  while (list.length < DEVICE_POSITIONS) list.push("");
  return list.slice(0, DEVICE_POSITIONS);
};
var READERS = {
  flag: toFlag,
  text: (raw, guard) => toText2(raw, guard) || undefined,
  name: toName,
  time: toTime,
  list: toList,
  device: toDevice
};
var readNested = (rows, incoming) => {
  const value = {};
  for (const row of rows) {
    const raw = firstAt(incoming.flat, row.from);
    const reader = READERS[row.kind];
    const read = raw === undefined ? undefined : reader(raw, incoming);
    if (read !== undefined) value[row.key] = read;
  }
  return value;
};

// template/src/outcome.ts
var SPEAKER = "CountOnce: ";
var MOST_NOTES = 10;
var LONGEST2 = 100;
var oneLine = (text) => text.split("").map((ch) => ch < " " || ch > "~" && ch < "¡" || ch > "‧" && ch < "‰" ? " " : ch).join("");
var short = (text) => text.length > LONGEST2 ? "".concat(text.substring(0, LONGEST2), "…") : text;
var describe = (problem) => (problem.field ? "".concat(short(problem.field), ": ") : "") + PROBLEM_TEXTS[problem.code] + (problem.detail ? " (".concat(short(problem.detail), ")") : "");
var notes = (problems) => {
  const texts = problems.slice(0, MOST_NOTES).map(describe);
  if (problems.length > MOST_NOTES) texts.push("and ".concat(problems.length - MOST_NOTES, " more"));
  return texts.length > 0 ? " Note: ".concat(texts.join("; "), ".") : "";
};
var facts = (event, result) => {
  const keys = USER_ROWS.map((row) => row.key).filter((key) => event.user_data[key] !== undefined);
  const parts = ["event_id ".concat(short(event.event_id || "none")), "matched by ".concat(keys.join(", "))];
  if (result.outcome === "failed" && result.status) parts.push("HTTP ".concat(result.status));
  if (result.graphCode) parts.push("code ".concat(result.graphCode));
  if (result.traceId) parts.push("trace ".concat(result.traceId));
  return "(".concat(parts.join("; "), ")");
};
var describeResult = (event, result, problems) => {
  const reason = result.reason || (result.problem ? PROBLEM_TEXTS[result.problem] : "");
  const pixel = isPixelId(result.pixelId) ? result.pixelId : "without a valid ID";
  const outcome = reason ? "failed for pixel ".concat(pixel, ": ").concat(reason) : "sent to pixel ".concat(pixel);
  return oneLine("".concat(SPEAKER).concat(short(event.event_name), " ").concat(outcome, " ").concat(facts(event, result), ".").concat(notes(problems)));
};
var describeSkip = (eventName, skip2, problems) => {
  const text = PROBLEM_TEXTS[skip2.code];
  const end = text.indexOf(". ");
  const detail = skip2.detail || skip2.field;
  const reason = text.substring(0, end) + (detail ? " (".concat(short(detail), ")") : "") + text.substring(end);
  return oneLine("".concat(SPEAKER).concat(short(eventName || "event"), " skipped: ").concat(reason).concat(notes(problems)));
};
var describeForResend = (event, result, gtm2) => {
  const reason = [result.graphCode, result.problem, result.traceId].filter((part) => !!part).join(" ");
  const pixelId = isPixelId(result.pixelId) ? result.pixelId : "";
  return oneLine(gtm2.JSON.stringify({ countonce: "resend", reason: reason, pixel_id: pixelId, data: [event] }) || "");
};
var logsOutcomes = (settings, preview) => settings["logLevel"] === "always" || settings["logLevel"] !== "never" && preview;
var keepsFailed = (settings) => settings["logLevel"] !== "never" && isOn(settings, "keepFailedEvents");

// template/src/read.ts
var readCookies = (gtm2) => {
  const cookies = {};
  for (const name of gtm2.Object.keys(COOKIE_MAX_AGES)) cookies[name] = gtm2.getCookieValues(name)[0] || "";
  return cookies;
};
var readIncoming = (data2, gtm2) => {
  const settings = readSettings(data2, gtm2);
  const all = gtm2.getAllEventData();
  const event = isObject(all) ? all : {};
  const flat = flatten(event, gtm2);
  const overrides = tableOf(settings, "userDataOverrides", gtm2);
  const userAgentHeader = gtm2.getRequestHeader("user-agent") || "";
  const sources = { gtm: gtm2, flat: flat, overrides: overrides, userAgentHeader: userAgentHeader };
  const container = gtm2.getContainerVersion();
  return {
    gtm: gtm2,
    event: event,
    flat: flat,
    settings: settings,
    overrides: overrides,
    country: customerPlace("country", sources, ""),
    nowMs: gtm2.getTimestampMillis(),
    ownPhones: phoneEnds(customerPhones(sources)),
    preview: container.previewMode === true || container.debugMode === true,
    cookies: readCookies(gtm2),
    userAgentHeader: userAgentHeader
  };
};

// template/spec/graph-api.ts
var GRAPH_HOST = "https://graph.facebook.com/";
var PARTNER_AGENT = "countonce-0.1.0";

// template/src/graph-answer.ts
var numberAt = (body, path) => {
  const value = valueAt(body, path);
  return isNumber(value) ? value : 0;
};
var listed = (code) => {
  for (const range of GRAPH_RANGES) if (code >= range[0] && code <= range[1]) return range[0];
  return code;
};
var traceIdOf = (body) => {
  const trace = valueAt(body, "fbtrace_id") || valueAt(body, "error.fbtrace_id");
  return isText(trace) && trace.length <= 40 && consistsOf(trace, BASE64URL) ? trace : "";
};
var readAnswer = (status, text, gtm2) => {
  const body = gtm2.JSON.parse(text);
  const code = numberAt(body, "error.code");
  const subcode = numberAt(body, "error.error_subcode");
  const graphCode = subcode ? "".concat(code, "/").concat(subcode) : "".concat(code);
  const isSuccess = status >= 200 && status < 300;
  const announced = valueAt(body, "error.is_transient") === true;
  return {
    received: isSuccess && numberAt(body, "events_received") === 1,
    transient: !isSuccess && (status >= 500 || announced || TRANSIENT_CODES.indexOf(listed(code)) >= 0),
    graphCode: code ? graphCode : "",
    meaning: GRAPH_TEXTS[graphCode] || GRAPH_TEXTS["".concat(listed(code))] || "",
    traceId: traceIdOf(body)
  };
};

// template/src/send.ts
var bodyFor = (event, pixel, gtm2) => {
  const body = { data: [event], partner_agent: PARTNER_AGENT };
  if (pixel.testEventCode) body["test_event_code"] = pixel.testEventCode;
  return gtm2.JSON.stringify(body) || "";
};
var failureOf = (pixelId, status, answer) => ({
  pixelId: pixelId,
  outcome: "failed",
  problem: status >= 500 ? "server_error" : status >= 300 ? "refused" : "not_received",
  status: status,
  graphCode: answer.graphCode,
  reason: answer.meaning,
  traceId: answer.traceId
});
var isToken = (text) => text !== "" && text.split("").every((ch) => ch > " " && ch <= "~");
var sendEvent = (shipment, delivery, gtm2) => {
  const pixel = shipment.pixel;
  const pixelId = pixel.pixelId;
  const failed = (problem) => ({ pixelId: pixelId, outcome: "failed", problem: problem });
  if (!isPixelId(pixelId)) return delivery.report(failed("no_pixel_id"));
  if (!isToken(pixel.accessToken)) return delivery.report(failed("no_access_token"));
  const url = "".concat(GRAPH_HOST).concat(delivery.version, "/").concat(pixelId, "/events");
  const headers = { "Content-Type": "application/json", Authorization: "Bearer ".concat(pixel.accessToken) };
  const options = { method: "POST", headers: headers, timeout: delivery.timeoutMs };
  const body = bodyFor(shipment.event, pixel, gtm2);
  const attempt = (retriesLeft) => {
    const fail = (failure, temporary) => temporary && retriesLeft > 0 ? attempt(retriesLeft - 1) : delivery.report(failure);
    gtm2.sendHttpRequest(url, options, body).then(
      (response) => {
        const status = response.statusCode;
        const answer = readAnswer(status, response.body || "", gtm2);
        if (answer.received) delivery.report({ pixelId: pixelId, outcome: "sent", status: status, traceId: answer.traceId });
        else fail(failureOf(pixelId, status, answer), answer.transient);
      },
      (error) => fail(failed(valueAt(error, "reason") === "timed_out" ? "timed_out" : "no_answer"), true)
    );
  };
  attempt(delivery.retries);
};

// template/src/page-url.ts
var REMOVED = "removed";
var isPersonal2 = (parameter, guard) => {
  const name = parameter.split("=")[0];
  if (isPersonalName(guard.gtm.decodeUriComponent(name) || name)) return true;
  const value = parameter.substring(parameter.indexOf("=") + 1);
  return looksPersonal(parameter, guard) || looksPersonal(value.split("+").join(" "), guard) || looksPersonal(value, guard);
};
var cleanParameters = (query, guard) => query.split("&").filter((parameter) => !isPersonal2(parameter, guard)).join("&");
var cleanSegments = (path, guard) => path.split("/").map((segment) => looksPersonal(segment, guard) ? REMOVED : segment).join("/");
var cleanFragment = (fragment, guard) => fragment.split("?").map((part) => part.indexOf("=") < 0 ? cleanSegments(part, guard) : cleanParameters(part, guard)).join("?");
var SCHEME = "abcdefghijklmnopqrstuvwxyz0123456789+-.";
var cleanAddress = (address, guard) => {
  const scheme = address.split("://")[0];
  const rest = address.substring(scheme.length + 3);
  if (scheme === address || !consistsOf(scheme.toLowerCase(), SCHEME)) return "";
  const slash = rest.indexOf("/");
  const end = slash < 0 ? rest.length : slash;
  const host = rest.substring(rest.lastIndexOf("@", end) + 1, end);
  return looksPersonal(host, guard) ? "" : "".concat(scheme, "://").concat(host).concat(cleanSegments(rest.substring(end), guard));
};
var behind = (mark, part) => part ? mark + part : "";
var cleanUrl = (url, guard) => {
  const hash = url.indexOf("#");
  const fragment = hash < 0 ? "" : url.substring(hash + 1);
  const page = hash < 0 ? url : url.substring(0, hash);
  const mark = page.indexOf("?");
  const address = cleanAddress(mark < 0 ? page : page.substring(0, mark), guard);
  if (!address || url.indexOf(" ") >= 0) return "";
  const query = mark < 0 ? "" : page.substring(mark + 1);
  return address + behind("?", cleanParameters(query, guard)) + behind("#", cleanFragment(fragment, guard));
};

// template/src/server-fields.ts
var WEBSITE = "website";
var rowOf = (value) => ACTION_SOURCE_ROWS.filter((row) => row.value === value)[0];
var readActionSource = (incoming) => {
  const own = firstTextAt(incoming.flat, SERVER_SOURCES.action_source).toLowerCase();
  const ofEvent3 = rowOf(own);
  if (ofEvent3) return { value: ofEvent3, problems: [] };
  const ofForm = rowOf(textOf(incoming.settings["actionSource"])) || rowOf(WEBSITE);
  return {
    value: ofForm,
    problems: own ? [{ code: "unknown_action_source", field: "action_source" }] : []
  };
};
var URL_KEYS = ["event_source_url", "referrer_url"];
var readServerFields = (incoming) => {
  const value = {};
  const problems = [];
  for (const field of URL_KEYS) {
    const raw = firstTextAt(incoming.flat, SERVER_SOURCES[field]);
    const url = raw && cleanUrl(raw, incoming);
    if (url) value[field] = url;
    if (raw !== url) problems.push({ code: url ? "url_cleaned" : "url_unreadable", field: field });
  }
  const optOut = firstTextAt(incoming.flat, SERVER_SOURCES.opt_out);
  if (optOut === "true" || optOut === "1") value["opt_out"] = true;
  const channel = firstTextAt(incoming.flat, SERVER_SOURCES.messaging_channel).toLowerCase();
  if (MESSAGING_NEEDS.hasOwnProperty(channel)) value["messaging_channel"] = channel;
  return { value: value, problems: problems };
};

// template/src/hash-values.ts
var MOST_HASHES = 5;
var LONGEST_VALUE = 500;
var sha256 = (text, gtm2) => text && gtm2.sha256Sync(text, { outputEncoding: "hex" });
var hashValue = (text, rule, context) => {
  if (text.length > LONGEST_VALUE) return { documented: "", library: "", problem: "too_long" };
  const hashed = readHashed(text);
  if (hashed.kind === "empty") return { documented: "", library: "", problem: "empty_hash" };
  if (hashed.kind === "sha256") return { documented: hashed.value, library: "" };
  if (hashed.kind === "md5" && rule !== "external_id") return { documented: "", library: "", problem: "md5" };
  if (hashed.kind === "md5") return { documented: sha256(text.trim(), context.gtm), library: hashed.value };
  if (context.hashedOnly) return { documented: "", library: "", problem: "not_a_hash" };
  const normalise = RULES[rule];
  const forms2 = normalise(text, context);
  const documented = sha256(forms2.documented, context.gtm);
  const library = context.both || !documented ? sha256(forms2.library, context.gtm) : "";
  return forms2.problem ? { documented: documented, library: library, problem: forms2.problem } : { documented: documented, library: library };
};
var addOnce = (list, hash) => {
  if (hash && list.indexOf(hash) < 0) list.push(hash);
};
var hashValues = (texts, rule, context) => {
  const hashes = texts.map((text) => hashValue(text, rule, context));
  const reasons = [];
  const list = [];
  for (const hash of hashes) {
    if (hash.problem) reasons.push(hash.problem);
    addOnce(list, hash.documented);
  }
  if (list.length > MOST_HASHES) reasons.push("too_many_values");
  for (const hash of hashes) addOnce(list, hash.library);
  return { value: list.length > 0 ? list.slice(0, MOST_HASHES) : undefined, reasons: reasons };
};

// template/src/plain-value.ts
var MOST_EXACT_DIGITS = 15;
var reasonAgainst = (text, row, guard) => {
  if (isPlaceholder(text)) return "placeholder";
  if (readHashed(text).kind === "empty") return "empty_hash";
  if (row.digits) {
    const fits = text.length >= row.digits[0] && text.length <= row.digits[1];
    if (!fits || !consistsOf(text, DIGITS)) return "not_digits";
  }
  return looksPersonal(text, guard) ? "personal_parameter" : undefined;
};
var readPlain = (texts, row, guard) => {
  const reasons = [];
  for (const raw of texts) {
    const text = raw.trim();
    const reason = text ? reasonAgainst(text, row, guard) : undefined;
    if (reason) reasons.push(reason);
    else if (text) {
      const isExact = row.plain === "integer" && text.length <= MOST_EXACT_DIGITS;
      return { value: isExact ? guard.gtm.makeNumber(text) : text, reasons: reasons };
    }
  }
  return { value: undefined, reasons: reasons };
};

// template/src/user-data.ts
var LARGEST_EXACT = 9007199254740991;
var isInexact = (value) => isNumber(value) && value > LARGEST_EXACT;
var readField = (row, incoming, country) => {
  const problems = [];
  const field = "user_data.".concat(row.key);
  const both = isOn(incoming.settings, "sendBothForms");
  let value;
  eachSource(row, incoming, (texts, detail) => {
    if ((incoming.flat[detail] || [incoming.overrides[row.key]]).some(isInexact)) {
      problems.push({ code: "inexact_number", field: field, detail: detail });
      return false;
    }
    const read = row.rule ? hashValues(texts, row.rule, { gtm: incoming.gtm, country: country, both: both, hashedOnly: detail.indexOf("sha256_") >= 0 }) : readPlain(texts, row, incoming);
    for (const code of read.reasons) problems.push({ code: code, field: field, detail: detail });
    value = read.value;
    return value !== undefined;
  });
  for (const path of row.never || []) {
    if (incoming.flat[path]) problems.push({ code: "google_phone_hash", field: field, detail: path });
  }
  return { value: value, problems: problems };
};
var readUserData = (incoming, known) => {
  const phoneCountry = incoming.country || textOf(incoming.settings["phoneCountry"]).toLowerCase();
  const value = {};
  let problems = [];
  for (const row of USER_ROWS) {
    const own = known[row.key];
    if (own) value[row.key] = own;
    if (own !== undefined) continue;
    const read = readField(row, incoming, row.rule === "phone" ? phoneCountry : incoming.country);
    if (read.value !== undefined) value[row.key] = read.value;
    problems = problems.concat(read.problems);
  }
  return { value: value, problems: problems };
};

// template/spec/action-sources.ts
var MISSING_SUBCODES = {
  messaging_channel: 2804063,
  "user_data.page_id": 2804069,
  "user_data.ig_account_id": 2804079,
  "user_data.whatsapp_business_account_id": 2804116,
  "app_data.extinfo.0": 2804043,
  "app_data.extinfo.4": 2804043
};

// template/spec/too-broad.ts
var TOO_BROAD = [
  ["ct", "country", "st", "zp", "ge", "client_user_agent"],
  ["db", "client_user_agent"],
  ["fn", "ge"],
  ["ln", "ge"]
];

// template/src/validate.ts
var SECONDS_PER_DAY = 86400;
var MESSAGING = "business_messaging";
var SCHEMA_SUBCODE = 2804019;
var MISSING = {
  "custom_data.value": "purchase_without_value",
  "custom_data.currency": "purchase_without_currency"
};
var objection = (row, messaging) => {
  if (messaging && row.notInMessaging) return "not_in_messaging";
  return !messaging && row.onlyInMessaging ? "only_in_messaging" : undefined;
};
var checkUserData = (userData, source) => {
  const value = {};
  const problems = [];
  for (const row of USER_ROWS) {
    const own = userData[row.key];
    if (own === undefined) continue;
    const code = objection(row, source.value === MESSAGING);
    if (code) problems.push({ code: code, field: "user_data.".concat(row.key) });
    else value[row.key] = own;
  }
  return { value: value, problems: problems };
};
var rowOf2 = (table, name) => table.hasOwnProperty(name) && table[name] || [];
var checkCustomData = (customData, eventName, gtm2) => {
  const problems = [];
  const value = {};
  const lacks = customData["currency"] === undefined && rowOf2(REQUIRED_PARAMETERS, eventName).indexOf("custom_data.currency") < 0;
  for (const key of gtm2.Object.keys(customData)) {
    if (key === "value" && lacks) problems.push({ code: "value_without_currency", field: "custom_data.value" });
    else value[key] = customData[key];
  }
  return { value: value, problems: problems };
};
var identifies = (userData) => {
  const present = USER_ROWS.map((row) => row.key).filter((key) => userData[key] !== undefined);
  return TOO_BROAD.every((set) => present.some((key) => set.indexOf(key) < 0));
};
var isMissing = (event, field) => {
  const value = valueAt(event, field);
  return value === undefined || value === "";
};
var missing = (field) => ({
  code: MISSING[field] || "required_missing",
  field: field,
  detail: MISSING[field] ? field : "".concat(field, ", subcode ").concat(MISSING_SUBCODES[field] || SCHEMA_SUBCODE)
});
var refusalOf = (event, source, nowMs) => {
  if (event.event_time < nowMs / 1000 - source.maxAgeDays * SECONDS_PER_DAY) {
    return { code: "too_old", field: "event_time" };
  }
  for (const field of source.requires) if (isMissing(event, field)) return missing(field);
  const needs = source.value === MESSAGING ? rowOf2(MESSAGING_NEEDS, textOf(event["messaging_channel"])) : [];
  if (needs.length > 0 && !needs.some((key) => event.user_data[key] !== undefined)) {
    return missing("user_data.".concat(needs[0]));
  }
  if (!identifies(event.user_data)) return { code: "no_identifier" };
  for (const field of rowOf2(REQUIRED_PARAMETERS, event.event_name)) if (isMissing(event, field)) return missing(field);
  return undefined;
};
var expectationsOf = (event, source) => source.expects.filter((field) => valueAt(event, field) === undefined).map((field) => ({ code: "documented_as_required", field: field }));

// template/src/main.ts
var take = (staged, problems) => {
  for (const problem of staged.problems) problems.push(problem);
  return staged.value;
};
var buildUserData = (incoming, source, problems) => {
  const known = {
    fbc: take(readClickId(incoming), problems),
    fbp: take(readBrowserId(incoming), problems),
    client_ip_address: take(readClientIp(incoming), problems)
  };
  const read = take(readUserData(incoming, known), problems);
  const remembers = isOn(incoming.settings, "rememberUserData");
  const filled = remembers ? withMemory(read, incoming.cookies[MEMORY_COOKIE] || "", incoming.gtm) : read;
  return take(checkUserData(filled, source), problems);
};
var buildEvent = (eventName, incoming, problems) => {
  const gtm2 = incoming.gtm;
  const source = take(readActionSource(incoming), problems);
  const event = {
    event_name: eventName,
    event_time: take(readEventTime(incoming), problems),
    action_source: source.value,
    user_data: {}
  };
  const eventId = take(readEventId(incoming, eventName), problems);
  if (eventId) event.event_id = eventId;
  for (const part of [take(readServerFields(incoming), problems), readDataProcessing(incoming)]) {
    for (const key of gtm2.Object.keys(part)) event[key] = part[key];
  }
  event.user_data = buildUserData(incoming, source, problems);
  const customData = take(readCustomData(incoming), problems);
  const objects = {
    custom_data: take(checkCustomData(customData, eventName, gtm2), problems),
    app_data: source.value === "app" ? readNested(APP_ROWS, incoming) : {},
    original_event_data: readNested(ORIGINAL_ROWS, incoming)
  };
  for (const key of gtm2.Object.keys(objects)) {
    if (gtm2.Object.keys(objects[key]).length > 0) event[key] = objects[key];
  }
  for (const problem of expectationsOf(event, source)) problems.push(problem);
  return { event: event, refusal: refusalOf(event, source, incoming.nowMs) };
};
var deliver = (event, incoming, run) => {
  const gtm2 = incoming.gtm;
  const settings = incoming.settings;
  const plan = take(planDelivery(incoming), run.problems);
  const optimistic = isOn(settings, "optimistic");
  let open = plan.pixels.length;
  let finish = run.callbacks.succeed;
  const report = (result) => {
    if (run.logs) gtm2.logToConsole(describeResult(event, result, run.problems));
    if (result.outcome === "failed") {
      finish = run.callbacks.fail;
      if (keepsFailed(settings)) gtm2.logToConsole(describeForResend(event, result, gtm2));
    }
    open = open - 1;
    if (open === 0 && !optimistic) finish();
  };
  const delivery = { version: plan.version, timeoutMs: plan.timeoutMs, retries: plan.retries, report: report };
  for (const pixel of plan.pixels) sendEvent({ event: event, pixel: pixel }, delivery, gtm2);
  if (optimistic) run.callbacks.succeed();
};
var runTag = (data2, callbacks, gtm2) => {
  const incoming = readIncoming(data2, gtm2);
  const run = { callbacks: callbacks, problems: [], logs: logsOutcomes(incoming.settings, incoming.preview) };
  const skip2 = (eventName2, reason) => {
    if (run.logs) gtm2.logToConsole(describeSkip(eventName2, reason, run.problems));
    if (isOn(incoming.settings, "skippedIsFailure")) callbacks.fail();
    else callbacks.succeed();
  };
  const name = mapEventName(incoming);
  const denied = consentProblem(incoming);
  if (denied) return skip2(name.value, denied);
  if (!name.value) return skip2("", name.problems[0]);
  const eventName = take(name, run.problems);
  const built = buildEvent(eventName, incoming, run.problems);
  if (built.refusal) return skip2(eventName, built.refusal);
  writeCookies(built.event.user_data, incoming.settings, gtm2);
  deliver(built.event, incoming, run);
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
