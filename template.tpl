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
    "thumbnail": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAGAAAABgBAMAAAAQtmoLAAAAMFBMVEUAAAAQMFwQMF0RL14SL10RL14SMF7///9/sv810KUjgIF9jqfW2+NLdbQ6U3l/4cYf2rblAAAABnRSTlMAQHCYuNQDyCRxAAADAUlEQVR42q2YvW/TQBTAr3zNWejciZkBOiNV6gxC6k6THpGK3a0nVJdsxQPJHHuADQn+ADIk6thQNXRMMtQdnUj9YKzYuPN9+hx/vLZvsq33u3fv4+7eGSEhD15s4FzZWltBaVl6iUvkbS2lv45LpWESq7iC1LX+Mq4k75S/uKKsQCbEZBNoQJpYrg5wLzBAmP4jCPAKNiM+p3UI0KBVgUFSg7mA8XP0BAa8hvnMvF6FAXVYkFiYNmDAFhywv7jX0XUsHi/6h3Gmmiz1qc+kTfWcG8KkNS4Crnwp52dEyp98YK70/c9Ey2kekKOfJgzA0fpfSFp+LQSmGhhagLcIaHLddhRFPapCGe+kPxDo0QJARIc9Uq1/38hvnz2fWSZQ2kAS9A+EHAdBV7xtp02glAc8ST3iBVTo9JLXvwzYs4EkRB0shjxmgDSBJ2agkJkDXjgzboCZ4CO4zPNPFsBmdMAfh+QjB7piTvjScFsArjbg0hAF0oT6REicAprKAxojMSMGCKMTHSekZyTquEdaElBz2tFxQjprWLrAYhTiH0mcsJqTZwNiMJy48B0zIFCj0GIhJuDoGNEsJPoCiKVjMhMaGGufv2IFjNUwwmukgiTGek99VkBX2mVO7BrAXPs8o2nLAljlejHg/pRAR8XOBmSQJjSqIY1qFtg3gKkGeiINFnAjM1cG6M93A+bQKRnALFkNYXmUfBDQzAWMxO3ml0YWcKxaMopvO1lwoVV8O1a1urq8HVbeGlB2CRkXLaCwZAFlligHVN6yS3Seswl09PrZh2wzs8w2A97IwFslfDMGb/fmgTJMHyiXqTOr8Mg6KDqyxKEYxdLEcMRS6Q7yDkV1rrejKe0DWqw1GfVHJP/YLTrY9+6ndTCaH4s4va/2x3SjPVD6J0Ut3JVo4WjLccE99w4Le74KTSK4DQV3xmDgGQzYhF8HHkMvHA+hVxrwpQmWiMZtLn7gqyX48gq/HoMv4NWvcnXoTwT1Z+NpNf03t/8RgpYqEI3aXX7mAH4X/Qd3OabFI1MQZgAAAABJRU5ErkJggg=="
  },
  "description": "Sends your events to Meta’s Conversions API, hashed and checked, with the event ID of the pixel, so that every conversion is counted once.",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[
{"type":"GROUP","name":"pixelGroup","displayName":"Pixel","groupStyle":"ZIPPY_OPEN","subParams":[
{"type":"TEXT","displayName":"Pixel ID","simpleValueType":true,"valueHint":"1234567890123456","valueValidators":[{"type":"NON_EMPTY","errorMessage":"Enter the pixel ID from Events Manager."},{"type":"REGEX","args":["^([0-9]+|\\{\\{[^{}]+\\}\\})$"],"errorMessage":"A pixel ID has digits only. Copy it from Events Manager."}],"alwaysInSummary":true,"name":"pixelId","help":"The number of your pixel (dataset), from Events Manager, Data sources. It must be the same pixel as in the browser, or Meta cannot recognise duplicates."},
{"type":"TEXT","displayName":"Access token","simpleValueType":true,"valueValidators":[{"type":"NON_EMPTY","errorMessage":"Enter the access token from Events Manager, Settings, Conversions API."}],"name":"accessToken","help":"Events Manager, Settings, Conversions API, “Generate access token”. It is sent in a header to graph.facebook.com only and never appears in a URL or a log."},
{"type":"TEXT","displayName":"App secret proof","simpleValueType":true,"name":"appSecretProof","help":"Only where the app of the token requires it (“Require App Secret”): the HMAC-SHA256 of the token with the app secret as key, in 64 hexadecimal digits. A template cannot compute it; paste the value. It changes with the token, and a wrong one makes Meta refuse every event."},
{"type":"SIMPLE_TABLE","displayName":"Further pixels","simpleTableColumns":[{"defaultValue":"","displayName":"Pixel ID","name":"pixelId","type":"TEXT","isUnique":true,"valueValidators":[{"type":"REGEX","args":["^([0-9]+|\\{\\{[^{}]+\\}\\})$"],"errorMessage":"A pixel ID has digits only."}]},{"defaultValue":"","displayName":"Access token","name":"accessToken","type":"TEXT","valueValidators":[{"type":"NON_EMPTY","errorMessage":"Enter the token of this pixel."}]},{"defaultValue":"","displayName":"Test event code","name":"testEventCode","type":"TEXT"},{"defaultValue":"","displayName":"App secret proof","name":"appSecretProof","type":"TEXT"}],"newRowButtonText":"Add a pixel","name":"furtherPixels","help":"Every event is also sent to these pixels. Each has its own outcome: one that fails does not hide the others."}
]},
{"type":"GROUP","name":"testingGroup","displayName":"Testing","groupStyle":"ZIPPY_OPEN","subParams":[
{"type":"TEXT","displayName":"Test event code","simpleValueType":true,"valueHint":"TEST12345","valueValidators":[{"type":"REGEX","args":["^([A-Za-z0-9_-]+|\\{\\{[^{}]+\\}\\})?$"],"errorMessage":"Copy the code from Events Manager, e.g. TEST12345."}],"name":"testEventCode","help":"From Events Manager, Test events. Events with a test code still count: Meta does not drop them."},
{"type":"CHECKBOX","checkboxText":"Use the code in preview only","simpleValueType":true,"defaultValue":true,"name":"testCodeOnlyInPreview","help":"Outside preview the code is left out, so that a forgotten code does no harm."}
]},
{"type":"GROUP","name":"eventGroup","displayName":"Event","groupStyle":"ZIPPY_OPEN","subParams":[
{"type":"SELECT","displayName":"Event name","macrosInSelect":false,"selectItems":[{"value":"mapped","displayValue":"Mapped from the incoming event"},{"value":"fixed","displayValue":"Always the same name"}],"simpleValueType":true,"defaultValue":"mapped","name":"eventNameMode","help":"Mapped: purchase becomes Purchase, view_item ViewContent and so on. Fixed: every event that fires this tag gets one name."},
{"type":"TEXT","displayName":"Name at Meta","simpleValueType":true,"valueHint":"Lead","valueValidators":[{"type":"NON_EMPTY","errorMessage":"Enter the name that the pixel uses for this event."}],"name":"fixedEventName","help":"A standard event such as Lead, in any case, or a name of your own, spelled exactly as in the pixel.","enablingConditions":[{"paramName":"eventNameMode","paramValue":"fixed","type":"EQUALS"}]},
{"type":"SIMPLE_TABLE","displayName":"Your own names","simpleTableColumns":[{"defaultValue":"","displayName":"Incoming event name","name":"eventName","type":"TEXT","isUnique":true,"valueHint":"product_added","valueValidators":[{"type":"NON_EMPTY","errorMessage":"Enter the incoming event name."}]},{"defaultValue":"","displayName":"Name at Meta (empty: do not send)","name":"metaName","type":"TEXT","valueHint":"AddToCart"}],"newRowButtonText":"Add a name","name":"eventNameMap","help":"These rows come before the built-in list. Leave “Name at Meta” empty to not send an event at all.","enablingConditions":[{"paramName":"eventNameMode","paramValue":"mapped","type":"EQUALS"}]},
{"type":"SELECT","displayName":"Other events","macrosInSelect":false,"selectItems":[{"value":"custom","displayValue":"Send as custom events under their own name"},{"value":"skip","displayValue":"Do not send"}],"simpleValueType":true,"defaultValue":"custom","name":"unmappedEvents","help":"Those in neither list. GA4’s automatic events (user_engagement, scroll …) are never sent unless you map them above.","enablingConditions":[{"paramName":"eventNameMode","paramValue":"mapped","type":"EQUALS"}]},
{"type":"CHECKBOX","checkboxText":"Send view_item_list as ViewContent","simpleValueType":true,"defaultValue":false,"name":"listsAsViewContent","help":"Catalogue ads then also learn from lists. It costs quality: whoever scrolls past a product counts like one who opened it. The pixel must do the same.","enablingConditions":[{"paramName":"eventNameMode","paramValue":"mapped","type":"EQUALS"}]},
{"type":"TEXT","displayName":"Event ID","simpleValueType":true,"valueHint":"{{Plugin event ID}}","name":"eventId","help":"A variable that returns the id that the pixel used, e.g. from a shop plugin’s parameter. It comes before the event’s own event_id; where it returns nothing, the event’s own counts."},
{"type":"TEXT","displayName":"Event time","simpleValueType":true,"name":"eventTime","help":"A variable that returns when the conversion happened, in Unix seconds or milliseconds. Without it the event’s own time counts, else the time of arrival."},
{"type":"TEXT","displayName":"Page URL","simpleValueType":true,"name":"pageUrl","help":"A variable that returns the page’s full address. It comes before page_location; personal data is cut from it as well."},
{"type":"SELECT","displayName":"Action source","macrosInSelect":false,"selectItems":[{"value":"website","displayValue":"Website"},{"value":"app","displayValue":"App"},{"value":"physical_store","displayValue":"Physical store"},{"value":"phone_call","displayValue":"Phone call"},{"value":"email","displayValue":"E-mail"},{"value":"chat","displayValue":"Chat"},{"value":"system_generated","displayValue":"Generated by a system"},{"value":"business_messaging","displayValue":"Business messaging"},{"value":"other","displayValue":"Other"}],"simpleValueType":true,"defaultValue":"website","name":"actionSource","help":"Where the conversion happened. An event that carries a valid action_source of its own wins."}
]},
{"type":"GROUP","name":"matchingGroup","displayName":"Matching","groupStyle":"ZIPPY_CLOSED","subParams":[
{"type":"TEXT","displayName":"Default phone country","simpleValueType":true,"valueHint":"DE","valueValidators":[{"type":"REGEX","args":["^([A-Za-z]{2}|\\{\\{[^{}]+\\}\\})?$"],"errorMessage":"Enter the two letters of the country, e.g. DE, or leave it empty."}],"name":"phoneCountry","help":"Two letters, e.g. DE. Meta matches phone numbers with a country code only. The country of the customer’s address comes first; this is used where the event has none. Leave it empty if you sell to many countries: national numbers without a known country are then sent as the pixel would send them, which seldom matches."},
{"type":"CHECKBOX","checkboxText":"Send Meta’s two spellings of names and cities","simpleValueType":true,"defaultValue":true,"name":"sendBothForms","help":"Meta’s documents and Meta’s library normalise some values differently: São Paulo becomes sãopaulo or sopaulo. With both hashes the event matches either."},
{"type":"TEXT","displayName":"Customer information as one object","simpleValueType":true,"valueHint":"{{Customer}}","name":"userDataObject","help":"A variable that returns an object of customer information, by Meta’s names (em, ph, fn …), Google’s or those of shop plugins. It comes before what the event says; single values below come before both. Whatever it holds of a person is hashed and sent, so return what the person has agreed to."},
{"type":"CHECKBOX","checkboxText":"Use client_id as external ID where there is none","simpleValueType":true,"defaultValue":false,"name":"clientIdAsExternalId","help":"GA4’s id of the browser joins a visitor’s events where no customer number is known. It costs privacy: Meta then recognises the browser by it. It only matches if the pixel sends the same id."},
{"type":"CHECKBOX","checkboxText":"Use the place that the tagging server names","simpleValueType":true,"defaultValue":false,"name":"placeFromHeaders","help":"City, region, postal code and country from the headers of Stape (X-GEO-…) or App Engine (X-Appengine-…), where neither event nor form has them. It costs quality and privacy: it is guessed from the IP address, often the place of the provider, and sent hashed as the customer’s."},
{"type":"SIMPLE_TABLE","displayName":"Customer information from variables","simpleTableColumns":[{"defaultValue":"","displayName":"Parameter","name":"key","type":"SELECT","selectItems":[{"value":"em","displayValue":"Email"},{"value":"ph","displayValue":"Phone"},{"value":"fn","displayValue":"First name"},{"value":"ln","displayValue":"Last name"},{"value":"ge","displayValue":"Gender"},{"value":"db","displayValue":"Date of birth"},{"value":"ct","displayValue":"City"},{"value":"st","displayValue":"State or region"},{"value":"zp","displayValue":"Postal code"},{"value":"country","displayValue":"Country"},{"value":"external_id","displayValue":"External ID"},{"value":"client_ip_address","displayValue":"Client IP address"},{"value":"client_user_agent","displayValue":"Client user agent"},{"value":"fbc","displayValue":"Click ID (fbc)"},{"value":"fbp","displayValue":"Browser ID (fbp)"},{"value":"subscription_id","displayValue":"Subscription ID"},{"value":"fb_login_id","displayValue":"Facebook Login ID"},{"value":"lead_id","displayValue":"Lead ID"},{"value":"anon_id","displayValue":"App install ID"},{"value":"madid","displayValue":"Mobile advertiser ID"},{"value":"page_id","displayValue":"Page ID (messaging)"},{"value":"page_scoped_user_id","displayValue":"Page-scoped user ID (messaging)"},{"value":"ctwa_clid","displayValue":"Click-to-WhatsApp click ID (messaging)"},{"value":"whatsapp_business_account_id","displayValue":"WhatsApp business account ID (messaging)"},{"value":"ig_account_id","displayValue":"Instagram account ID (messaging)"},{"value":"ig_sid","displayValue":"Instagram-scoped user ID (messaging)"}],"isUnique":true},{"defaultValue":"","displayName":"Value","name":"value","type":"TEXT"}],"newRowButtonText":"Add a value","name":"userDataOverrides","help":"These values come before those of the event. Plain values are normalised and hashed; hashed ones pass as they are."}
]},
{"type":"GROUP","name":"itemsGroup","displayName":"Items","groupStyle":"ZIPPY_CLOSED","subParams":[
{"type":"TEXT","displayName":"Item field that holds the catalog ID","simpleValueType":true,"defaultValue":"item_id","valueHint":"item_id","name":"itemIdField","help":"IDs must equal those of your Meta catalog. Usually item_id; item_variant if your catalog lists variants."},
{"type":"TEXT","displayName":"Prefix of IDs","simpleValueType":true,"name":"itemIdPrefix","help":"Put before each ID, if the catalog’s IDs have one (e.g. shopify_DE_)."},
{"type":"TEXT","displayName":"Suffix of IDs","simpleValueType":true,"name":"itemIdSuffix","help":"Put behind each ID, if the catalog’s IDs have one."},
{"type":"SELECT","displayName":"Content type","macrosInSelect":false,"selectItems":[{"value":"product","displayValue":"product"},{"value":"product_group","displayValue":"product_group"}],"simpleValueType":true,"defaultValue":"product","name":"contentType","help":"product: the IDs are single products. product_group: the IDs are item groups of the catalog."}
]},
{"type":"GROUP","name":"parametersGroup","displayName":"Parameters","groupStyle":"ZIPPY_CLOSED","subParams":[
{"type":"CHECKBOX","checkboxText":"Pass other event parameters on","simpleValueType":true,"defaultValue":true,"name":"passParameters","help":"Parameters of the event that have no Meta name become custom properties. GA4’s internal parameters, objects and whatever looks like personal data stay behind."},
{"type":"TEXT","displayName":"Parameters to leave out","simpleValueType":true,"valueHint":"internal_note, margin","name":"excludeParameters","help":"Names separated by commas.","enablingConditions":[{"paramName":"passParameters","paramValue":true,"type":"EQUALS"}]},
{"type":"TEXT","displayName":"Parameters as one object","simpleValueType":true,"valueHint":"{{Custom data}}","name":"customDataObject","help":"A variable that returns an object of parameters, by Meta’s names or GA4’s. It comes before what the event says; single parameters below come before both. What looks like personal data is left out of it as well."},
{"type":"SIMPLE_TABLE","displayName":"Parameters from variables","simpleTableColumns":[{"defaultValue":"","displayName":"Parameter","name":"key","type":"TEXT","isUnique":true,"valueHint":"predicted_ltv","valueValidators":[{"type":"NON_EMPTY","errorMessage":"Enter the name of the parameter."}]},{"defaultValue":"","displayName":"Value","name":"value","type":"TEXT"}],"newRowButtonText":"Add a parameter","name":"parameterOverrides","help":"These values come before those of the event, e.g. value, currency or a custom property of yours."}
]},
{"type":"GROUP","name":"consentGroup","displayName":"Consent","groupStyle":"ZIPPY_CLOSED","subParams":[
{"type":"SELECT","displayName":"Does your site use Google consent mode?","macrosInSelect":false,"selectItems":[{"value":"send","displayValue":"No, or not everywhere: send events without a signal"},{"value":"skip","displayValue":"Yes, everywhere: do not send events without a signal"}],"simpleValueType":true,"defaultValue":"send","name":"withoutConsentSignal","help":"Decides about events that carry no signal, as from a backend. GA4 without consent mode says “allowed”: such events are sent either way."},
{"type":"CHECKBOX","checkboxText":"Respect consent signals","simpleValueType":true,"defaultValue":true,"name":"respectConsent","help":"Where ad_storage is denied, nothing is sent and no cookie is written; the log says “skipped: consent denied”. Without this, nothing is asked and everything is sent."},
{"type":"CHECKBOX","checkboxText":"Also require ad_user_data","simpleValueType":true,"defaultValue":false,"name":"requireAdUserData","help":"Google’s consent mode v2 asks separately whether customer data may go to advertisers.","enablingConditions":[{"paramName":"respectConsent","paramValue":true,"type":"EQUALS"}]},
{"type":"SELECT","displayName":"Limited Data Use","macrosInSelect":false,"selectItems":[{"value":"never","displayValue":"Never"},{"value":"always","displayValue":"Always; Meta finds out the state"},{"value":"by_state","displayValue":"By US state of the visitor"}],"simpleValueType":true,"defaultValue":"never","name":"limitedDataUse","help":"Tells Meta to process an event under US state privacy laws. By state: set for visitors from states for which Meta has a code."}
]},
{"type":"GROUP","name":"cookiesGroup","displayName":"Cookies","groupStyle":"ZIPPY_CLOSED","subParams":[
{"type":"CHECKBOX","checkboxText":"Keep _fbc and _fbp","simpleValueType":true,"defaultValue":true,"name":"keepCookies","help":"Writes Meta’s click and browser IDs back for 90 days from your own server, which Safari keeps longer than cookies made in the page. Only with consent."},
{"type":"CHECKBOX","checkboxText":"Create _fbp when it is missing","simpleValueType":true,"defaultValue":false,"name":"createBrowserId","help":"Useful where the pixel is blocked. The tag leaves the first page view to the pixel, so that both do not make one each.","enablingConditions":[{"paramName":"keepCookies","paramValue":true,"type":"EQUALS"}]},
{"type":"TEXT","displayName":"Lifetime of cookies","simpleValueType":true,"defaultValue":90,"valueUnit":"days","valueValidators":[{"type":"POSITIVE_NUMBER","errorMessage":"Enter a number of days, e.g. 90."}],"name":"cookieDays","help":"Meta’s pixel keeps them for 90 days. More days match later purchases, but keep an identifier longer than Meta does, which your privacy policy has to say; browsers allow 400 at most."},
{"type":"TEXT","displayName":"Cookie domain","simpleValueType":true,"valueHint":"example.com","name":"cookieDomain","help":"Leave it empty to use your registrable domain.","enablingConditions":[{"paramName":"keepCookies","paramValue":true,"type":"EQUALS"}]},
{"type":"CHECKBOX","checkboxText":"HttpOnly","simpleValueType":true,"defaultValue":false,"name":"cookieHttpOnly","help":"Leave this off while the pixel runs: it must be able to read its cookies.","enablingConditions":[{"paramName":"keepCookies","paramValue":true,"type":"EQUALS"}]},
{"type":"CHECKBOX","checkboxText":"Remember hashed customer information for later events","simpleValueType":true,"defaultValue":false,"name":"rememberUserData","help":"Keeps the hashes in an HttpOnly cookie (_gtmeec) for 90 days and adds them to later events without any. Only with consent."}
]},
{"type":"GROUP","name":"deliveryGroup","displayName":"Delivery","groupStyle":"ZIPPY_CLOSED","subParams":[
{"type":"TEXT","displayName":"Graph API version","simpleValueType":true,"valueHint":"v27.0","valueValidators":[{"type":"REGEX","args":["^(v[0-9]+\\.[0-9]+|\\{\\{[^{}]+\\}\\})?$"],"errorMessage":"Write it like v27.0, or leave it empty."}],"name":"graphVersion","help":"Leave it empty to use the version that this template was made for."},
{"type":"TEXT","displayName":"Timeout","simpleValueType":true,"defaultValue":1500,"valueUnit":"milliseconds","valueValidators":[{"type":"POSITIVE_NUMBER","errorMessage":"Enter a number of milliseconds, e.g. 1500."}],"name":"timeoutMs","help":"Meta recommends 1,500 milliseconds."},
{"type":"CHECKBOX","checkboxText":"Try once more","simpleValueType":true,"defaultValue":true,"name":"retry","help":"After a network error, a timeout or a temporary error of Meta. Safe, because the event ID is the same; an event without an ID is only tried again where Meta’s answer shows that it did not take the first."},
{"type":"CHECKBOX","checkboxText":"Report success at once","simpleValueType":true,"defaultValue":false,"name":"optimistic","help":"The tag does not wait for Meta’s answer. Faster for tags that wait for this one, but preview then shows success even if Meta refuses the event."},
{"type":"CHECKBOX","checkboxText":"Report skipped events as failure","simpleValueType":true,"defaultValue":false,"name":"skippedIsFailure","help":"Shows in preview which events were not sent."}
]},
{"type":"GROUP","name":"loggingGroup","displayName":"Logging","groupStyle":"ZIPPY_CLOSED","subParams":[
{"type":"SELECT","displayName":"Log outcomes","macrosInSelect":false,"selectItems":[{"value":"preview","displayValue":"In preview only"},{"value":"always","displayValue":"Always"},{"value":"never","displayValue":"Never"}],"simpleValueType":true,"defaultValue":"preview","name":"logLevel","help":"One line per event and pixel: sent, skipped or failed, and why. Never a personal value, never the token."},
{"type":"CHECKBOX","checkboxText":"Keep failed events in the log","simpleValueType":true,"defaultValue":false,"name":"keepFailedEvents","help":"Writes an event that could not be delivered as one line of JSON, from which it can be sent again within seven days. The line holds all that Meta would have got: hashed customer information, but IP address, user agent, Meta’s browser IDs and the page’s address as they are. It never holds the token."}
]}
]


___SANDBOXED_JS_FOR_SERVER___

function length_0(_) {
 return _.length;
}
function shape_0(_, _2, _3) {
 return _ + _2 + _3;
}
function split_0(_, _2) {
 return _.split(_2);
}
function slice_0(_, _2) {
 return _.slice(0, _2);
}
function find(text, source, blind) {
 const made = patterns[source] || pattern(source);
 return made ? text.search(made) : blind;
}
function note(code, field2, detail) {
 push_0(notes, shape_0(short(field2) + ": ", join_1(code, "_", " "), detail ? shape_0(" (", short(detail), ")") : ""));
}
function toLowerCase_0(_) {
 return _.toLowerCase();
}
function slice_1(_, _2) {
 return _.slice(_2);
}
function textOf(value) {
 return typeof value === "string" ? value.trim() : value === undefined ? "" : isScalar(value) ? "" + value : "";
}
function indexOf_0(_, _2) {
 return _.indexOf(_2);
}
function charAt_0(_, _2) {
 return _.charAt(_2);
}
function without(text, source) {
 const made = patterns[source] || pattern(source);
 if (made) return text.replace(made, "");
 let rest = text;
 for (const sign of split_0(" .-_()/+',", "")) rest = join_1(rest, sign, "");
 return rest;
}
function keys_0(_) {
 return Object.keys(_);
}
function isOn(name, preset) {
 return data[name] == null ? preset : data[name] === true || data[name] === "true";
}
function join_0(_, _2) {
 return _.join(_2);
}
function indexOf_1(_, _2) {
 return indexOf_0(_, _2) < 0;
}
function join_1(_, _2, _3) {
 return join_0(split_0(_, _2), _3);
}
function indexOf_2(_, _2) {
 return indexOf_0(_, _2) >= 0;
}
function replaced(text, source, by) {
 const made = patterns[source] || pattern(source);
 return made ? text.replace(made, by) : text;
}
function looksPersonal(text) {
 function shape_1() {
  return shape_2("\\+?[", "()./_\\p{Pd}\\p{Cf}·•⁃−]*");
 }
 function readsPersonal() {
  function dials(text2) {
   const more = shape_0("(", shape_1(), "\\d)");
   return find(text2, shape_0("(^|[^A-Za-z0-9])\\+" + more, "{8}|", shape_0("wa\\.me/\\+?\\d{7}|send\\?phone=\\+?\\d{7}|\\b(tel|sms|callto):", more, "{7}")), indexOf_0(text2, "+")) >= 0;
  }
  function holdsAddress(text2) {
   const at = indexOf_0(text2, "@");
   return at >= 0 && find(text2, "\\S@\\S+\\." + shape_2(shape_2("|\\S[", "]{0,3}@["), "]{1,3}[\\w-]+(\\.[\\w-]+)*\\.[A-Za-z]{2}"), at) >= 0;
  }
  const isRead = ((form2) => holdsAddress(form2) || dials(form2) || indexOf_2(form2, "00") && matchesOf(form2, shape_0(shape_0("(^|[^A-Za-z0-9.])00", shape_1(), "[1-9]("), shape_1(), "\\d){9,12}")).some(((match) => {
   const digits = without_0(match);
   return !(length_0(digits) <= 14 && split_0(slice_1("00" + digits, -14), "").reduce(((total, digit, index) => total + makeNumber(digit) * (index % 2 ? 1 : 3)), 0) % 10 === 0) && numberWithCode(digits, "");
  })) || holdsOwnPhone(form2));
  return holdsAddress(text) || someForm(text, 5, isRead);
 }
 return text.length > 20000 || text.length >= 5 && (isUnusual(text) || holdsOwnPhone(text)) && readsPersonal();
}
function push_0(_, _2) {
 return _.push(_2);
}
function trim_0(_) {
 return _.trim();
}
var makeNumber = require("makeNumber");
function setting(name, preset) {
 return data[name] == null ? preset : textOf(data[name]);
}
function typeof_0(_) {
 return typeof _ === "object" && _ !== null;
}
function filter_0(_, _2) {
 return _.filter(_2);
}
function map_0(_, _2) {
 return _.map(_2);
}
function isDigits(text) {
 if (text.length > 13) return text.length <= 40 && isDigits(text.slice(0, 13)) && isDigits(text.slice(13));
 const digits = "1" + text + "0";
 return text !== "" && "" + makeNumber(digits) === digits;
}
function membersOf(value) {
 if (!typeof_0(value)) return;
 if (getType(value) === "array") return value;
 const keys = keys_0(value);
 return value["0"] !== undefined || keys[0] < ":" && keys.every(isDigits) ? map_0(filter_0(keys, isDigits), ((key) => value[key])) : undefined;
}
function valueAt(root, path) {
 let value = root;
 for (const segment of path.split(".")) value = typeof value === "object" && value ? value[segment] : undefined;
 return value === null ? undefined : value;
}
function isUnusual(text) {
 return find(text, "[^ -~]|[@%+\\\\]|&(#|[a-z]{3,6};)|wa\\.me/|tel:|sms:|callto:|send\\?|(^|[^0-9A-Za-z.])00[-(./1-9 ]", 0) >= 0;
}
function floor_0(_) {
 return Math.floor(_);
}
function without_0(_) {
 return without(_, "\\D+");
}
function unpacked(value) {
 return typeof value === "string" && indexOf_2("{[", charAt_0(trim_0(value), 0)) && JSON.parse(value) || value;
}
function valueIn(table, name) {
 return ((";" + table).split(";" + name + ":")[1] || "").split(";")[0];
}
var isPlain = false;
function bareName(name) {
 return without(toLowerCase_0(name), "[-_. [\\]]+");
}
function shape_2(_, _2) {
 return shape_0(_, SPACES, _2);
}
function addPlace(places, field2, place) {
 function rankOf(place2) {
  return place2.f !== undefined ? place2.f : lastIndexOf_0(shape_0(shape_0(shape_0(";", CUSTOM_KINDS, ";"), USER_RULES, ";"), "user_data." + join_1(USER_RULES, ";", ";user_data."), rows), shape_0(";", slice_1(place2.d, 1), ":"));
 }
 const known = places[field2];
 if (typeof known !== "object") {
  places[field2] = [place];
  return;
 }
 for (const other of known) {
  if (other.d === place.d) {
   other.b = [].concat(other.b).concat(place.b);
   return;
  }
 }
 push_0(known, place);
 known.sort(((one, other) => rankOf(one) - rankOf(other)));
}
function lastIndexOf_0(_, _2) {
 return _.lastIndexOf(_2);
}
var JSON = require("JSON");
var OPTIONS = "data_processing_options";
var sha256Sync = require("sha256Sync");
var COUNTRIES = "|aq l3gX7kDk|bvthFiE|tf 5Evw2PNV|hmdDkaeqt5B|pnCqe2LgXpM|gs 1Usi50CCermS|umiT+ZufatF.45;290|shnF6bgnh1B.4567;690|tklw/zv.456789ab;352|luxaPRT+bXR.47;683|nuIVpeb.5;500|fkLAm9W;682|ckOZN5D.567;688|tvUzdge.56789;27|zaftR4r+A6P.56789::0011;61|ausxYXx|cxrfsih|cckk+7o1/k/.56789a;358|finJDgBhd33|ax XVMGPE0RBq1c.56789abcd;43|atUcRJzdy3hKXgB;49|deussAcdrZP9Z7/.567a;685|wsmDEdK.5689ab::001;82|krOY2u7Z8cvdiAeHrfa.57;677|sbLxkKF;678|vutD8Im.57z;676|tonMq0a.58;686|kircleJ.5z;247|   .6;298|foRRO0W7EKF;299|glR9x71G9Lv;672|nfktoEa;681|wfLv+2R.67;597|srUDwhX.6789;48|plOnLvdG3xI;252|somfSj/WIPgZ69N;359|bgrnkSpmqNc.6789a;95|mmr/UlTnp9Msm9D;880|bdGjgffjs0m.6789abcz;39|vatKKbxQpGqLBF9hYX0|itak/8H4S8C.678a::119;53|cublQZi.679;421|skVhei00CKP.67a;98|irn1DKP2Ytwl8JX.689a;63|phlD5p5jpyD.69;40|rouhW8I;376|adN/E/N;508|pm UWWRL784pn3J.6z;687|nclj74IoQ2J.7;238|cvPpsNCmv+t;239|stp24Em7mWnF74r;246|iotPfhW;248|scY9XFH;269|km cbTzz4vf;291|eri7qZ+;297|awBL8yS;673|bnRMdxTDNFl;674|nruFiD5;680|pwL3ZgY;691|fmSGubTzPe+;960|mvDuareyP+C.78;230|musNWJJ;372|ee ts80cnWlehcO;507|pan0Xdc;599|bq sz55i6QnBEcF|cwUfun4;670|tlsi/wc9kQF;675|pgNQtOg;961|lbnilek1dblPJ/B;975|btnZaR0.789;46|seWKVCZLuf3;231|lrBGo7m;595|pyR+ifn;967|yemzD1ryS5X.789::000;254|kenO196.789a;243|cdOXPQmtN4CVGYh3/2svV+JDPZECwgf;353|ie Nc7XMvmHzHRk.789ab;86|cnHUMAV8OlSdeaT.789abc;381|rs AbCsRn3aUz+jMQhj.789abc::001;62|idnNBz5.78z;241|gabZ+IY;267|bwaTNtP;974|qatP8gagwXO.79;220|gmbEJe/;265|mwi5G6Y;354|islnrXFKM0s;423|lieePIM.7:1:011;692|mhl+0/o.7::001;592|gyUY7kR.7z;501|bzLAaoC;679|fjiALAl.8;45|dkNXwvzd3tuiooa;216|tnUjp8/Dd4LsOTW;222|mrtX1TyzeGUpM73;223|mlik3qg;228|tgofWto;232|slembLZ;235|tdCLewmAOOl4uA/;236|cfA/xWXQrHz;253|dji6ZNlQjTC;257|biD7ROt;266|lsoeh3j;350|gibka0N;356|mtLeflV;357|cypiTDTXYCUHRad;370|ltuKiAO9R9q;371|lvaFbxdPePj;373|mdajvSH8QmzViAX;374|amRHVoEl0dG;382|meN+DByp6ZQ;386|si NPJKcO+DHNre;389|mkdu/2hJ/dJzaQ9;502|gtmXyEd;503|svLpBWd;504|hndWjgf;505|nicU9r+;506|criyieW;509|htiCBNN;591|bol0nyJ;598|uyRt9F3;689|pfYyfx29Arr;965|kwtmsUGPDXw;968|omn6IOnb/Mq;973|bhrojBhXNV9.89;32|belkNaTix0kWrxBp16q;51|per/cIk;213|dza2FQW0ZtC8ocE;224|gnIP3NR1J9P;250|rwatX5s;258|mzOLoojCsmr;264|namYrCZMqh1;355|alb6D8C2QE7;377|mcoiHDm;385|hrv8X9rBsCX38x9;387|ba ZBco5aUw8IoMjBX29R1r;593|ecu9Mt1;962|jorE2xnEKti;963|syrMFdyzzvmOOZD;970|psePDvXRIL7fgTo1NsF;971|aeRVEM/+Eo0urMA.89:06;36|hunqg2zYlrK.89::001;66|tha0pmSbUIP;855|khm6uM6PP3f.89::002;886|twn/YcRmRjV3krK8X6M.89a;20|egysRbJYEad;60|mysapoQ;64|nzl708y;856|laobI+ThDCHUEpshKtG/9Kn;964|iqRgY12jNsM.89a::001;976|mngM2E0Av7S.89abc;383|xkkwrq2.89bc;972|il l3Zkdxc6Mg7EOkCy.8:8:810;993|tmKcAUw.8::001;65|sgpUeKk+Ysv;852|hkg4rxR1EjR5qt8VRZX.8a;57|colyRvZ;850|kp B/0YT6SJTntTwdKQQc3z0Xr4;977|nploj6ctXvW.8az;378|smrwdWc.8z;47|norHUPP9uaGKysJ|sjmK7p3hqex;226|bfa3xt1;227|nerNiI0;268|szWExrH8Icd;853|mo NIpiTApEf3O1JgBIofrx3iltgj8I.9;33|fraLFmE;34|espTHmUrbfSyF3QEyrR;41|chewy9d71BXRy95hnzpJE5L;56|clHxC9Y;93|afg8ErUNxGC;94|lkaMa/bkFrk+Av8;211|ssdXZkD;212|marUhGO8UCFQzF7|ehSfSiP;218|lyB9rMjmL5x;221|snESnJE;233|gha/E+c;237|cmrE2atw+s0;240|gqNKFRl;244|aoGX+62;245|gw s0cGMqq+NfIs;249|sdn6yIwqFsF;251|ethSsU4RG89;255|tzadJR3;256|ugaQx3r;260|zmbccTX;261|mgDSKG3;262|yt taK6b3B5|reuYIrz7duQ;263|zweEykc;351|ptRZjazPqa8;380|ua 2lE8XIb1PAjtp54E;420|cze3ag1P1fk797iAW+C;590|gpLOgIq|blmAs+WWtNV|mfA4VeasCsy;594|gfUKKuQm47N;596|mqTydzv;966|sauw14eH5WCdbkh;994|azeDDQXmgHe;995|geoHBi8T5ns;996|kgzkhUB0nVvq39jg5Mk;998|uzbHEOKeI6KK8Lm.9:8:810;375|by tVifC3eIzZzS.9a;44|gbrJHRRgxFqNiQWdsNLq4IB1W0Pzqbga6rexckg|ggyw25W|imntqUw|jeyUYSh;84|vnmRVhQ;92|pkArR0KC6X/.9a::010;81|jpnWa6Fzyq/.9b;31|nldY8iAbP7CwrwHi5so.9z;242|cgOGeLary1KPbhA.9z::810;992|tjkPJ5VvPquDDbb.a;30|grcSDli1ruy1lw+jOtT0kYb;58|veneULo;90|trUMO/PjX1T;91|ind+1TpyDx3.a:1;52|mxEi+KX.a:1:011;1|asmguh8|aiaTTgl|agTN1SV|bsH8evS|bbR9Yhb|bmuL7L1|canQIx8|ky zDKJLAA+|dmaWCiZ|dom7pYdlYAp|gdR4Orn|gumfCv/|jmA/2PR|msrPuzr|mpNMwW7|prixFsl|kna0gGGF8ua|lcaxNqWz8rF|vct5zsnml2+h75osIgS|tto1bvTKH3G|tcaKPVl|usaxWEO/XMhX8kKtB5l50GfXasOlP+x5+J45C5xVUdPJKKj|vgboF1JRCQeyOc1|virA1mWSLlbT5hIuBqB|sxmrCw3.a:8:810;7|kzARFHfOx1e6hrU|rusdRzBkKbV05PU.a::009;234|ngaM4Pk.ab;54|argOnOV;55|braXI9SsIsK.az;225|civSK+Z9yEx;229|bj ZwCGyUtW;.";
function narrow(text) {
 var WIDE = "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹＠．＋％－（）／＿＼＃＆；﹫﹒﹢﹪﹣﹙﹚﹟﹠﹔。｡";
 return replaced(text, shape_0("[", WIDE, "]"), ((sign) => charAt_0("abcdefghijklmnopqrstuvwxyz012345678901234567890123456789@.+%-()/_\\#&;@.+%-()#&;..", indexOf_0(WIDE, sign))));
}
function headOf(text, table) {
 const at = table.indexOf(text);
 const bar = table.lastIndexOf("|", at);
 return (at - bar) % 4 ? "" : table.slice(bar + 1).split(" ")[0];
}
function isScalar(value) {
 return typeof value === "string" || typeof value === "boolean" || isNumber(value);
}
function hasRow(table, name) {
 return indexOf_2(";" + table, shape_0(";", name, ":"));
}
function pattern(source) {
 return patterns[source] || (patterns[source] = createRegex(source, "g"));
}
var SPACES = "\\s\\x{0B}\\p{Z}\\x{FEFF}";
function short(text) {
 return length_0(text) > 100 ? slice_0(text, 100) + "…" : text;
}
var USER_RULES = "em:email;ph:phone;fn:name;ln:name;ge:gender;db:birthdate;ct:city;st:state;zp:zip;country:country;external_id:external_id;client_ip_address:;client_user_agent:user_agent;fbc:;fbp:;subscription_id:text;fb_login_id:integer/{1,20};lead_id:integer/{15,17};anon_id:text;madid:text;page_id:digits/{1,20};page_scoped_user_id:digits/{1,20};ctwa_clid:text;whatsapp_business_account_id:digits/{1,20};ig_account_id:digits/{1,20};ig_sid:digits/{1,20}";
var Object = require("Object");
function matchesOf(text, source) {
 const made = pattern(source);
 return made && text.match(made) || [];
}
var STATES = "|on|ontario|qc|quebec|bc|britishcolumbia|ab|alberta|sk|saskatchewan|mb|manitoba|ns|novascotia|nb|newbrunswick|pe|princeedwardisland|nl|newfoundlandandlabrador|yt|yukon|nt|northwestterritories|nu|nunavut|al|alabama|ak|alaska|az|arizona|ar|arkansas|ca|california|co|colorado|ct|connecticut|de|delaware|fl|florida|ga|georgia|hi|hawaii|id|idaho|il|illinois|in|indiana|ia|iowa|ks|kansas|ky|kentucky|la|louisiana|me|maine|md|maryland|ma|massachusetts|mi|michigan|mn|minnesota|ms|mississippi|mo|missouri|mt|montana|ne|nebraska|nv|nevada|nh|newhampshire|nj|newjersey|nm|newmexico|ny|newyork|nc|northcarolina|nd|northdakota|oh|ohio|ok|oklahoma|or|oregon|pa|pennsylvania|ri|rhodeisland|sc|southcarolina|sd|southdakota|tn|tennessee|tx|texas|ut|utah|vt|vermont|va|virginia|wa|washington|wv|westvirginia|wi|wisconsin|wy|wyoming|dc|pr|gu|as|vi|mp|aa|ae|ap|";
function numberInside(digits, code) {
 function fits(number) {
  return charAt_0(number, 0) > (code === "1" ? "1" : indexOf_1(lengths, "z") ? "0" : "") && indexOf_2(lengths, length_0(number).toString(16));
 }
 const plan = planOf(code);
 const lengths = plan[0];
 if (!lengths || fits(digits)) return lengths && code + digits;
 const trunkless = behind(digits, plan[1]);
 const zeroless = withoutZeros(trunkless || digits);
 for (const number of [trunkless, zeroless, code === "54" ? replaced(zeroless, "^(11|....??)15", ((head) => "9" + slice_0(head, -2))) : code === "55" && zeroless !== digits ? slice_1(zeroless, 2) : ""]) if (fits(number))
  return code + number;
 return "";
}
function areSpecial(names) {
 return find(spellings(names), PERSONAL_NAMES + "|" + LONG_SECRETS + "|" + RESERVED_NAMES, 0) >= 0;
}
function holdsOwnPhone(text) {
 return ownEnds.some(((end) => without(text.toLowerCase(), "[^a-z0-9]+").indexOf(end) >= 0));
}
function rowOf(name) {
 function headFor(name2) {
  const parts = EVENT_NAMES.split(sha256Sync(name2).slice(0, 5));
  const before2 = parts[0];
  return parts.length > 1 ? before2.slice(lastIndexOf_0(before2, "|") + 1).split(" ")[0] : "";
 }
 return headFor(toLowerCase_0(name)) || headFor(bareName(name));
}
var field = "";
function dateOf(year, month, day) {
 return month > 12 && day < 13 ? dateOf(year, day, month) : year >= 1900 && year <= 1970 + floor_0(getTimestampMillis() / 31556952000) && month > 0 && month < 13 && day > 0 && day <= (month !== 2 ? 30 + (month + floor_0(month / 8)) % 2 : year % 4 === 0 && year > 1900 ? 29 : 28) ? "" + shape_0(year * 10000, month * 100, day) : "";
}
function skip(eventName, reason) {
 logsOutcomes() && writeOutcome(eventName, "skipped: " + reasonFor([reason.c], reason.k || reason.u || ""));
 isOn("skippedIsFailure") ? fail() : succeed();
}
var CUSTOM_KINDS = "value:amount;currency:currency;contents:;content_ids:ids;content_type:/product/product_group/hotel/flight/destination/vehicle/home_listing/;content_name:text;content_category:text;num_items:count;order_id:order;search_string:text;predicted_ltv:amount;net_revenue:number;status:flag;delivery_category:/in_store/curbside/home_delivery/";
var decodeUriComponent = require("decodeUriComponent");
var getCookieValues = require("getCookieValues");
var PLACEHOLDERS = "|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]|true|false||";
function isNumber(value) {
 return typeof value === "number" && value - value === 0;
}
function saysYes(value) {
 const word = "|" + toLowerCase_0(textOf(value)) + "|";
 return "|granted|true|1|".indexOf(word) >= 0 || indexOf_1("|denied|false|0|", word) && undefined;
}
function unpack(packed) {
 const parts = packed.split("~");
 let spelled2 = parts[0];
 for (const sign of parts.pop().split("")) spelled2 = spelled2.split(sign).join(parts.pop());
 return spelled2;
}
function someForm(text, rounds, isTrue) {
 function decoded() {
  const byPiece = ((piece) => decodeUriComponent(piece) || piece);
  return decodeUriComponent(plain) || replaced(replaced(plain, "%[0-7]\\w|%[cdCD]\\w%[89abAB]\\w|%[eE]\\w(%[89abAB]\\w){2}", byPiece), "%[89a-fA-F][0-9a-fA-F]", " ");
 }
 const plain = unescaped(narrow(text));
 return isTrue(plain) || rounds > 0 && indexOf_2(plain, "%") && someForm(decoded(), rounds - 1, isTrue);
}
var COMPOSED_LETTERS = "̈|aäeëiïoöuüyÿιϊυϋеёії̊|aåuů̧|cçgģkķlļnņrŗsştţ̄|aāeēiīoōuų̄|aąeęiįuų̇|cċeėgġzżiǐ|cčdďeělľnňrřsštťzž̋|oőuư̋|oơuư̦|sștț̣|aạeẹiịoọơợuụưựyỵ̂|aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷạậẹệọộ̆|aăeĕgğiĭoŏuŭийуўạặ̀|aàeèiìoòuùеѐиѝâầăằêềôồơờưừyỳ́|aáeéiíoóuúyýcćlĺnńrŕsśzźϊΐαάεέηήιίϋΰοόυύωώгѓкќâấăắêếôốơớưứ̃|aãnñoõiĩuũâẫăẵeẽêễôỗơỡưữyỹ̉|aảâẩăẳeẻêểiỉoỏôổơởuủưửyỷ-|hħdðaəiıdđlłoø";
function planOf(code) {
 return COUNTRIES.split(";" + code + "|")[0].split(".").pop().split(";")[0].split(":");
}
function behind(digits, beginning) {
 return beginning && indexOf_0(digits, beginning) === 0 ? slice_1(digits, length_0(beginning)) : "";
}
function namesPersonal(text) {
 function isPersonalPair(pair) {
  const at = indexOf_0(pair, "=");
  return at > 0 && isPersonalName(slice_0(pair, at), slice_1(pair, at + 1));
 }
 return someForm(text, 5, ((form2) => {
  const pairs = join_1(join_1(replaced(form2, '": *"?', "="), '"', "&"), "+", " ");
  return areSpecial(pairs) && split_0(replaced(pairs, "[;?#&]", "\n"), "\n").some(isPersonalPair);
 }));
}
var ACTION_SOURCES = "website:7 ?,user_data.client_user_agent ?,event_source_url;app:7 ,app_data.advertiser_tracking_enabled ,app_data.application_tracking_enabled ,app_data.extinfo 043,app_data.extinfo.0 043,app_data.extinfo.4;physical_store:62;phone_call:7;email:7;chat:7;system_generated:7;business_messaging:7 063,messaging_channel;other:7";
function rowsOf(name) {
 const saved = data[name];
 return saved == null ? [] : filter_0(membersOf(saved) || [], typeof_0);
}
var rows = "";
function walk(container, keys, at, at2) {
 function takeUnknown(at3, at4, at5) {
  if (rows.indexOf(";" + at3.slice(1) + ".") >= 0) {
   const value = unpacked(at5);
   const prefix = at3 + ".";
   for (const member of (membersOf(value) || [value]).slice(0, 20)) {
    typeof_0(member) && walk(member, keys_0(member), prefix, at2);
   }
   return "";
  }
  const field2 = ownName(at3, at4);
  if (field2) return field2;
  if (indexOf_0(at3, ".user_data.") === 0) {
   push_0(at2.o, { d: slice_1(at3, 1), g: at4, b: at5 });
  } else if (length_0(at3) === length_0(at4) + 1 && slice_0(at4, 5) !== "x-ga-")
   push_0(at2.e, at4);
  return "";
 }
 for (const key of keys) {
  const path = at + key;
  const value = container[key];
  const row = fieldAt[path];
  const field2 = row === undefined ? takeUnknown(path, key, value) : row || key;
  if (!field2) continue;
  const places = userKinds["." + field2] === undefined ? at2.n : at2.j;
  places[field2] ? addPlace(places, field2, { d: path, b: value }) : places[field2] = [{ d: path, b: value }];
 }
}
function isPersonalEvent(name) {
 return EVENT_NAMES.indexOf("|" + name + " ") < 0 && looksPersonal(name);
}
function keyOf(path) {
 const segments = split_0(path, ".");
 const name = bareName(slice_1(segments, -1)[0]);
 return headOfWord(name === "id" ? bareName(join_0(slice_1(segments, -2), "")) : name, "^((custom|us|buy|pay|memb|subscrib)er|(bill|shipp)ing|client|guest|contact|visitor|address|home)+", "|em giREANjTKpo9XAHiV3DsFfNP|ph RVadj/NLczly9DE91STBefRGZuvVCNeN|fn TP3eIrB0EooHCQYZKcFz|ln VbXF7BNuZVwyd3Ys9d8L|db OE8wyYJxBCLUJS0U|ge 3p/qmNRO|ct EaYsUKyBPXmo|st S6aXxpfSd4iH3Tn17DmqGjMG|zp SnD+A9vurD4oF422|country    r/ZOOKyDOKwRz/4/|external_id    wAEB/RRJ+E70oMEQHaC9");
}
function read2(found2, at, depth) {
 function add(path) {
  const key = keyOf(path);
  key && addPlace(found2.j, key, { d: "." + path, b: value, f: indexOf_2(toLowerCase_0(path), "shipping") ? 30000 : 20000 });
  return key;
 }
 const value = unpacked(at.b);
 const members = membersOf(value);
 if (!typeof_0(value) || members && indexOf_1(JSON.stringify(members), '{"')) return add(at.d);
 let isKnown = keyOf(at.d);
 for (const member of members ? slice_0(members, 20) : [value]) {
  if (!typeof_0(member) || depth === 0) continue;
  for (const key of slice_0(keys_0(member), 20 * 2)) {
   read2(found2, { d: shape_0(at.d, ".", key), b: member[key] }, depth - 1) && (isKnown = true);
  }
 }
 return isKnown;
}
var RESERVED = "page_(title|path|hostname|encoding)|event_(callback|timeout|name)|ga_session_(number|id)|client_(hints|id)|engage(ment_time_msec|d_session_event)|(screen_resolu|first_party_collec)tion|(languag|viewport_siz|debug_mod|consent_stat)e|unique_event_id|user_properties|send_to|ignore_referrer|server_container_url|us_privacy";
var CONTENT_KINDS = "quantity:count;item_price:number;title:text;description:text;brand:text;category:text;delivery_category:/in_store/curbside/home_delivery/";
var CONTENT_NAMES = "quantity:;item_price:price;title:item_name name;description:;brand:item_brand;category:item_category;delivery_category:";
var APP_KINDS = "advertiser_tracking_enabled:bit;application_tracking_enabled:bit;extinfo:device;campaign_ids:text;install_referrer:text;installer_package:text;url_schemes:ids;windows_attribution_id:text;vendor_id:text";
var CURRENCIES = "AEDAFNALLAMDANGAOAARSAUDAWGAZNBAMBBDBDTBGNBHDBIFBMDBNDBOBBOVBRLBSDBTNBWPBYNBZDCADCDFCHECHFCHWCLFCLPCNYCOPCOUCRCCUCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMXVMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUSNUYIUYUUYWUZSVEDVESVNDVUVWSTXAFXCDXCGXOFXPFYERZARZMWZWG";
var Math = require("Math");
var getRequestHeader = require("getRequestHeader");
var getTimestampMillis = require("getTimestampMillis");
var PERSONAL_NAMES = "(^|[\n!-(;-?])((id|contact|iban)number|(fn|ln|n|displayn)ame|mobile(no)?|si(n|d|g|gnature)|(f|l|pi|pa|assertio)n|nom(bre)?|em|ph|mail|tel|zip|long|gps|idcard|cardno|sortcode|key|pass)([\n!-(;-?]|$)|((us|custom|buy|pay|own|hold|receiv|send)er|(cl|recip|pat)ient|(fir|la|gue)st|(give|maide|logi|perso)n|(bill|shipp)ing|family|middle|full|legal|real|nick|contact|your|vor|nach|sur)name|(fax|mobile|whatsapp|card|house|tax|vat|identity|document|personal|account|routing)number|(bill|shipp)ing(city|state|zip|country)|(access|session|api)(token|key)|(handy|ruf|haus|steuer|person|karten)nummer|(post(al)?|zip|pin|fiscal|pass|security|auth)code|pas((s|se|sa|z)port|aporte|poort|sw|sphrase)|c(ar(d(holder|cv|exp|last|pin)|teidentite|taidentita)|(ode|odigo)postal|red(itcard|ential)|ognome|odicefiscale|edula|cnum|cexp|ccvv|ontrasena|srftoken|lientsecret)|(amz|goog|razorpay)signature|((steu|vot|pay)er|(nati|pers)onal|sess(ion)?|tax|vat)id|((fo|efte)rna[mv]|driv(er|ers|ing)lice|(auth|refresh|id)toke|(direcc|geolocat|authorizat)io|msisd|telefo|etternav)n|birth(da|ye|month|place)|numero(documento|cart|tarjeta)|na(meoncard|zwisko|issance|sci|cimiento)|identity(card|document)|(s(obrenom|trass|ocialinsuranc|amlr)|phon|geboort|relaystat)e|(order|secret|private)key|(voo|achte)rnaam|geopo(int|s)|(ofbir|expmon|oau)th|latl(ng|ong)|(loginhin|gebur|kreditkar|bankaccoun)t|a(pellido|ddress|usweis|adha)|gps(pos|loc)|email|prenom|nomecompleto|urodz|pocztow|endereco|indirizzo|taxpayer|reisepass|socialsecurity|debitcard|expyear|hmac|(^|[^A-Za-z])(?i:addr|street|plz|cep|adresse|calle|rue|courriel|correo|fax|birth|dob|cpf|curp|rfc|dni|nif|nie|nin|nino|ssn|itin|tfn|bsn|pesel|cnp|egn|jmbg|oib|snils|nric|hkid|cuil|cuit|rut|tckn|cvv|cvc|csc|iban|lat|lng|lon|latitude|longitude|coords|coordinates|token|bearer|secret|auth|pwd|otp|jwt|csrf|xsrf|nonce)([^a-z]|$)";
var LONG_SECRETS = "(^|[\n!-(;-?])(code|state|session|hash)([\n!-(;-?]|$)";
var RESERVED_NAMES = "(^|[\n!-(;-?])(gtm\\.|data_processing_options|ga_session_|session_|gdpr|gpp|sha256_)";
function unescaped(text) {
 function characterOf(escape) {
  const name = without(escape, "^\\\\|^&(amp;)*#?|;");
  return valueIn("commat:@;plus:+;period:.;nbsp: ;sol:/;lpar:(;rpar:)", name) || JSON.parse(shape_0('"\\u', slice_1("000" + (name < ":" ? makeNumber(name).toString(16) : slice_1(name, 1)), -4), '"')) || escape;
 }
 return replaced(text, "\\\\(u\\w{4}|x\\w{2})|&(amp;)*(#x?[0-9a-fA-F]{2,6};?|(commat|plus|period|nbsp|sol|lpar|rpar);)", characterOf);
}
var LIMITED_DATA_USE_CODES = "ca:1000;co:1001;ct:1002;fl:1003;or:1004;tx:1005;mt:1006;de:1007;ne:1008;nh:1009;nj:1010;mn:1011;md:1012;ri:1013";
function headOfWord(word, around, table) {
 return headOf(slice_0(sha256Sync(word), 4), table) || headOf(slice_0(sha256Sync(without(word, around)), 4), table);
}
function composed(text) {
 function joint(letter, mark) {
  const pairs = split_0(split_0(COMPOSED_LETTERS, mark + "|")[1] || "", "|")[0];
  const at = indexOf_0(pairs, letter);
  return at % 2 === 0 ? charAt_0(pairs, at + 1) : "";
 }
 const joined = replaced(text, "(?s).[\\x{300}-\\x{36F}]", ((pair) => joint(charAt_0(pair, 0), charAt_0(pair, 1)) || pair));
 return joined === text ? text : composed(joined);
}
function bare(letter) {
 const at = indexOf_0(COMPOSED_LETTERS, letter);
 return at % 2 === 1 ? bare(charAt_0(COMPOSED_LETTERS, at - 1)) : letter;
}
function withoutZeros(digits) {
 return charAt_0(digits, 0) === "0" ? without(digits, "^0+") : digits;
}
function numberWithCode(dialled2, home) {
 function international(digits) {
  for (const length of [1, 2, 3]) {
   const number = numberInside(digits.slice(length), digits.slice(0, length));
   if (number) return number;
  }
  return "";
 }
 const abroad = ((prefix) => {
  const rest2 = behind(dialled2, prefix);
  return rest2 && international(rest2);
 });
 const found2 = abroad("+") || abroad("00") || abroad(planOf(home || "1")[2]);
 if (found2 || dialled2 < "1") return found2;
 const local = numberInside(dialled2, home);
 const rest = numberInside(behind(dialled2, home), home);
 return rest && (!local || indexOf_1(planOf(home)[0], "z") || length_0(dialled2) > 11) ? rest : !local && length_0(dialled2) >= 11 ? international(dialled2) : "";
}
function spellings(names) {
 return (names === toLowerCase_0(names) ? names : replaced(names, "[a-z0-9][A-Z]", ((hump) => shape_0(charAt_0(hump, 0), "_", charAt_0(hump, 1))))) + "\n" + toLowerCase_0(names) + "\n" + bareName(names);
}
function isPersonalName(name, value) {
 const text = spellings(name);
 return find(text, LONG_SECRETS, 0) >= 0 ? find(value, "^(.{32}|[0-9a-f]{20,}$)", 0) >= 0 : find(replaced(text, "(head|ear|micro|smart|i|saxo|xylo)phone|rena(issance|cimiento)|taxidermy|placeholder", "-"), PERSONAL_NAMES, 0) >= 0;
}
function reasonFor(codes, detail) {
 const texts = unpack("|H_V_!]haBH !%V_!,XseFa fixO !KauQmatic_V|#GA4XGTM made thiBV by itselfÀÂitKmappO_Q_Hthing|#È say: do HFsLdÀÂitKunmappO_V]iBin H listÀÉBaBcusQm VsKpJsZal_V_!]! lookBlike pJsZal data#A ! sayBwhaFhappLO, HFQ whomKQo_old[03$ acceptBH V so old@03)%iF*in sevL days,Æphysical_sQre *in 62KrequirO_Ã$ `seBWV *ouFit%it,Xchoose aHthJ V !XactiZ sourceK?t_dLiO|#?FdLiO}: WvisiQr haBsaid HK?t_unkHwn]haBH ?Fsignal#SeFup ?FmodeÉsÌÇ[09ËÇ@09)%Ç, a numbJÆzJo Z. A `nd iBH pÁ: sLd iFundJ a ! of itBown,XHtÌÄ[10ËÄ@10)%Ä, e.g. EURKH_idLtifiJ[50|#Qo little cusQmJ informatiZ@50)%aFleasFe-mail, phZe, extJnal_id, fbpXfbcKH_pixel_id|#ÅID iBÃXH numbJ#Copy iFfrom+KH_access_QkL|104ÊÃXH QkLÍH_^|#H ^Ægraph.facebook.com#Check Wnetwork of your sJvJKtimO_out$ did HF^ in time#Raise WtimeouFif Î`sO$ `sO WV%iF* a tesFcode, see TesFE{Bin+KsJvJ_Jror$’BsJvJ had an Jror} unlesBÎHt_receivO$ ^O, buFdid HFcounFWV#See DiagHsticBin+K100/33|10|2xx|803|#ÅdoeBHFexistXWQkL lackBpJmissiZ for it#Compare ÅID *+; assign WdataseFQ WQkL’Bsystem usJK190/463|190/460|190ÊHFvalidXhaBexpirOÍ1|2|4|17|341|613|5000|21009|800xx$ iBtemporarily HFreadyXa rate limiFwaBreachO}: Wtag trieBZce more.#~vent~“Your own names”~the ~ (subcode 28040~ E{s Manager~.#|~ or ~en~s ~t ~er~|#Meta~|100/28040~no~#Nothing to do~name~#SLd ~#Map iFundJ È~urchase~ to sLd ~on~with~e{~ed~to~,XchooseÂsuch V~|#WaccesBQkL iB~|#a PÁ neOBa ~missing~currLcy~Wpixel ~|#WV ~answJ~cZsL~ from ~KpÁ_*out_~refu~value~#GLJate Ze in+, Settings, CZvJsiZBAPIK~iFlastsK~ÎÍÇ`ÌÆ?^]ÅÄÃËÊÉQOV*ZÂÁÀ%!}H[$JFBLXK+@WÈ{");
 const parts = split_0(filter_0(map_0(codes, ((code) => split_0(texts, shape_0("|", code, "|"))[1])), ((text) => text))[0], "#");
 return shape_0(parts[1], detail ? shape_0(" (", short(detail), "). ") : ". ", parts[2]);
}
function writeLine(text) {
 var logToConsole = require("logToConsole");
 logToConsole(replaced(text, "[\\p{C}\\p{Z}]", " "));
}
function writeOutcome(eventName, outcome) {
 writeLine(shape_0(shape_0("CountOnce: ", short(eventName || "event"), " "), outcome, length_0(notes) ? shape_0(" Note: " + join_0(slice_0(notes, 10), "; "), length_0(notes) > 10 ? shape_0("; and ", length_0(notes) - 10, " more") : "", ".") : ""));
}
function cleaned(value, path, isNumeric) {
 const members = membersOf(value);
 if (members) {
  const rest = filter_0(map_0(members, ((member) => cleaned(member, path, isNumeric))), ((member) => member !== undefined));
  return length_0(rest) === length_0(members) || indexOf_0(path, "custom_data.content") === 0 ? rest : undefined;
 }
 if (typeof_0(value)) {
  const content = cleanFields(value, path, CONTENT_KINDS);
  if (content.id !== undefined) return content;
  note("item_unusable", path);
  return;
 }
 const text = isNumeric && typeof value === "number" ? "" : textOf(value);
 if (!looksPersonal(text) && (find(text, "[=%]", 0) < 0 || !namesPersonal(text))) return value;
 note("personal_parameter", path);
}
function cleanFields(fields2, path, kinds) {
 const kept = {};
 for (const key of keys_0(fields2)) {
  const kind = valueIn(kinds, key);
  if (looksPersonal(key)) {
   note("personal_parameter", path);
  } else {
   const rest = cleaned(fields2[key], shape_0(path, ".", key), kind && indexOf_1(kind, "text"));
   rest !== undefined && (kept[key] = rest);
  }
 }
 return kept;
}
var EVENT_NAMES = "|PageView 5yH+Taa29O5zENvNhjIC|ViewContent N9z5KlESHpX2nzCGdoelm3T1Pywr4q/xLhg|Search JBkykXdMsx4n+UZH92LyTVZcl7obMx|AddToCart NZD94TkjRCZhWY/c40HkEG+og|AddToWishlist aZCc7n/85D|InitiateCheckout SgH4RbSaKqHNiSMx3YeWyvHoK|AddPaymentInfo tuk619axwc1BrnG|Purchase cEjci4IFEonHDAqzpIlG5MXA7mI2kU|Lead 40VrwBxQ/c|CompleteRegistration LaEXVfIcYv|Subscribe 9A/VY|StartTrial khV0l|Contact CT59X|CustomizeProduct qFfD+|Donate mz4ie|FindLocation K+dwo|Schedule X3IAX|SubmitApplication kn4ml|AppendValue dLrym|= F9yv3|- r+Pmy/Fc7mI5gDd8DfR+FGIaZqnhBT8YYjYVF4eT4WqdT5cf/rhk7r1ExD2IeXstk6wmTX86/10C1s5HJ4EkocIxq38tZtUbwFXQZG4KTeO5MDtuWs8FlknSexejWMeaTzuHE4ot1G3rAV5j3XtpnLRurySt38TJecPHO3rzBT8AKo8YOAzAlBPHGgGFTpclY3THP0uSMqtooi2DpjXZyz5D/Xo/OICkDpkhxpCzBnDRvaRNXK6BzYpLaXFAuUL+r6r9Ueq3vPWyjtyVTfp3MEG1";
var EVENT_NEEDS = "Purchase: purchase_without_value,custom_data.value purchase_without_currency,custom_data.currency;AppendValue: ,original_event_data.event_name ,original_event_data.event_time";
var MESSAGING_NEEDS = "whatsapp: 116,user_data.whatsapp_business_account_id,user_data.page_id;messenger: 069,user_data.page_id;instagram: 079,user_data.ig_account_id";
var TOO_BROAD = " ct country st zp ge client_user_agent | db client_user_agent | fn ge | ln ge ";
var VERSIONS = "v27.0:21432;v26.0:21432;v25.0:21334;v24.0:21172;v23.0:21039;v22.0:20898;v21.0:20779;v20.0:20660;v19.0:20534";
function isPreview() {
 var getContainerVersion = require("getContainerVersion");
 const container = getContainerVersion();
 return container.previewMode || container.debugMode;
}
function logsOutcomes() {
 const level = setting("logLevel", "preview");
 return level === "always" || level !== "never" && isPreview();
}
function ownName(path, key) {
 const name = indexOf_0(key, "x-fb-") === 0 ? slice_1(key, lastIndexOf_0(key, "-") + 1) : key;
 const isTop = length_0(path) === length_0(key) + 1;
 return (isTop ? length_0(key) > 2 : path === ".user_data." + key) && userKinds["." + name] !== undefined || isTop && customKinds["." + name] !== undefined || path === ".app_data." + key && hasRow(APP_KINDS, key) ? name : "";
}
function metaName(name) {
 const head = rowOf(name) || rowOf(without(toLowerCase_0(name), "_stape$|^dl_|^trytagging_|^ee_|^analyzify_|^eec\\.|^shop_studio_google_tag_manager_cloud_"));
 return head.length > 1 ? head : "";
}
function spelled(name) {
 const known = rowOf(name);
 return toLowerCase_0(known) === bareName(name) ? known : name;
}
function listedName(name) {
 for (const row of rowsOf("eventNameMap")) {
  if (textOf(row.eventName) === name) return spelled(textOf(row.metaName));
 }
}
var GCD_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
function ofPair(gcd, position) {
 const statements = split_0(",,0,1,,,0,1,0,0,0,1,1,1,0,1", ",");
 const first = indexOf_0(GCD_ALPHABET, charAt_0(gcd, position));
 const second = indexOf_0(GCD_ALPHABET, charAt_0(gcd, position + 1));
 const followed = 2 * floor_0((first - 48) / 4) + 1;
 return second < 0 || first > 3 && followed < 0 ? undefined : statements[second % 16] || followed > 0 && followed < position && ofPair(gcd, followed) || statements[floor_0(second / 16)] || statements[first % 4];
}
var createRegex = require("createRegex");
var fromBase64 = require("fromBase64");
var getAllEventData = require("getAllEventData");
var getType = require("getType");
var sendHttpRequest = require("sendHttpRequest");
var setCookie = require("setCookie");
function readEventName() {
 const isFixed = setting("eventNameMode", "mapped") === "fixed";
 const name = isFixed ? setting("fixedEventName", "") : textOf(event.event_name);
 if (!name) return { c: "no_event_name" };
 if (isFixed) return spelled(name);
 const listed = listedName(name);
 if (listed !== undefined) return listed || { c: "mapped_to_nothing", k: name };
 const known = metaName(name);
 return known ? known : rowOf(name) === "-" ? { c: "automatic_event", k: name } : isOn("listsAsViewContent") && bareName(name) === "viewitemlist" ? "ViewContent" : setting("unmappedEvents", "custom") === "skip" ? { c: "unmapped_event", k: name } : name;
}
function consentAgainst() {
 if (!isOn("respectConsent", true)) return;
 for (const row of "ad_storage:1;ad_user_data:5".split(";").slice(0, isOn("requireAdUserData") ? 2 : 1)) {
  const type = row.split(":")[0];
  const pair = makeNumber(row.split(":")[1]);
  let isGranted = false;
  for (const name of "x-ga-gcs x-ga-gcd x-ga-mp2-gcd consent_state x-sst-system_properties".split(" ")) {
   const signal = event[name];
   if (!signal) continue;
   const text = textOf(signal);
   const head = text.charAt(0);
   const said = saysYes(head === "G" ? charAt_0(text, pair + 1) : head === "1" ? ofPair(text, pair) : valueAt(unpacked(valueAt(signal, "consent.consentGrantedState") || signal), type));
   if (said === false) return { c: "consent_denied", k: type };
   said && (isGranted = true);
  }
  if (!isGranted && setting("withoutConsentSignal", "send") === "skip") return { c: "consent_unknown", k: type };
 }
}
function handle(name) {
 function textsOf(place) {
  if (typeof place.b === "string") return [place.b];
  const texts = [];
  const add2 = ((value, depth) => {
   if (isScalar(value)) {
    push_0(texts, "" + value);
   } else if (depth > 0)
    for (const member of slice_0(membersOf(value) || [], 20)) add2(member, depth - 1);
  });
  add2(place.b, 2);
  return slice_0(texts, 20);
 }
 function plainText(value) {
  return !isPlain && isUnusual(value) ? composed(narrow(toLowerCase_0(without(value, "[^\\p{L}\\p{M}\\p{N}]|[ʰ-˿\\x{FE00}-\\x{FE0F}]")))) : without(value.toLowerCase(), "[^a-z0-9]+");
 }
 function withoutAccents(text) {
  return !isPlain && isUnusual(text) ? replaced(text, "[^ -~]", bare) : text;
 }
 function isPlaceholder(value) {
  const text = value.trim();
  return PLACEHOLDERS.indexOf("|" + toLowerCase_0(text) + "|") >= 0 || text.indexOf("{{") === 0 || text === "NaN";
 }
 function isEmpty(text) {
  return "|undefined|null|NaN|(not set)|[object Object]||".indexOf("|" + text + "|") >= 0;
 }
 function textsIn(places) {
  let texts = [];
  for (const place of places || []) texts = texts.concat(textsOf(place));
  return texts;
 }
 function normalise(rule, value, country) {
  const found2 = rule(value, country);
  return !isPlain && isPlaceholder(value) || found2[0] && isPlaceholder(found2[0]) ? ["", "", "placeholder"] : found2;
 }
 function isCurrency(code) {
  return length_0(code) === 3 && indexOf_0(CURRENCIES, code) % 3 === 0;
 }
 function lack(code) {
  field && note(code, field);
 }
 function toSeconds(raw) {
  const parts = split_0(textOf(raw), ".");
  let time = length_0(parts) < 3 && parts.every(isDigits) ? makeNumber(parts[0]) : 0;
  while (time >= 100000000000) time = floor_0(time / 1000);
  return time < 1000000000 ? undefined : time;
 }
 function firstText(places) {
  for (const place of places || []) {
   const text = textOf(place.b);
   if (!isEmpty(text)) return text;
  }
  return "";
 }
 function stateCode(name2) {
  const at = STATES.indexOf("|" + name2 + "|");
  return at < 0 ? "" : length_0(name2) === 2 ? name2 : STATES.slice(at - 2, at);
 }
 function countryCode(value) {
  function byName(name2) {
   const folded = withoutAccents(plainText(name2));
   return ((folded.length === 2 || length_0(folded) === 3) && (headOf("|" + folded, COUNTRIES) || headOf(shape_0("|" + charAt_0(folded, 0), charAt_0(folded, 2), charAt_0(folded, 1).toUpperCase()), COUNTRIES)) || headOfWord(folded, "^(.*(republic|kingdom|state|wealth|ality|duchy)of)?(the)?", COUNTRIES)).slice(0, 2);
  }
  const name3 = value.split("&").join("and");
  return byName(name3) || byName(without(name3, "(?s)[,(/].*| - .*"));
 }
 function isNobodysId(id) {
  const isMarked = "0_{[%$".indexOf(id.charAt(0)) >= 0;
  return !(id.length > 15 && !isMarked) && ((PLACEHOLDERS + "|-|nan|fbclid|clickid|click_id|removed|deleted|masked|hidden|filtered|replaced|").indexOf("|" + (isMarked ? without(id, "^_+|_+$") : id).toLowerCase() + "|") >= 0 || isMarked && find(id, "^(0+(-0{4}-0{4}-0{4}-0{12})?|__[A-Z][A-Z_]+__|\\{\\{.*|\\$?\\{[A-Za-z_.]+\\}|\\[[A-Z_]+\\]|%+[A-Z_]+%+)$", -1) === 0);
 }
 function null_0(_) {
  return _.b == null || _.b === "";
 }
 function valuesOf2(key) {
  const own = firstText(user[key]);
  return (own ? [own] : []).concat(getCookieValues("_" + key));
 }
 function newId(time, id) {
  var computeEffectiveTldPlusOne = require("computeEffectiveTldPlusOne");
  const url = firstText(fields.event_source_url);
  const domain = url && computeEffectiveTldPlusOne(url);
  return shape_0(shape_0("fb." + (domain && indexOf_0(domain, ".") > 0 ? length_0(split_0(domain, ".")) - 1 : 1), ".", time), ".", id);
 }
 function idIn(value) {
  const segments = split_0(value, ".");
  return find(value, "^fb\\.\\d{1,2}\\.\\d{13}\\.[^.]+(\\.([\\w-]{2}|[\\w-]{8}))?$", indexOf_0(value, "fb.")) === 0 && segments[2] <= "" + (nowMs + 86400000) ? segments[3] || "" : "";
 }
 function isClickId(text) {
  return length_0(text) <= 500 && find(text, "[^\\w-]", -1) < 0 && !isNobodysId(text);
 }
 function placeName(places, rule, country) {
  for (const text of textsIn(places)) {
   const name2 = normalise(rule, slice_0(text, 100), country)[0];
   if (name2) return name2;
  }
  return "";
 }
 function noteAt(code, key, place) {
  note(code, "user_data." + key, slice_1(place.d, 1));
 }
 function readHashed(value) {
  const text = length_0(value) < 32 ? "" : trim_0(value);
  if (!(text && indexOf_1(text, " ") && find(text, "^([0-9a-fA-F]{32}){1,2}(\\.(AQ|Ag|Aw|BA|BQ|Bg|[\\w-]{8}))?$", length_0(text) % 32) === 0)) return [""];
  const parts = split_0(text, ".");
  const digest = toLowerCase_0(parts[0]);
  if (indexOf_0("5fecebe3b0c474234eeb045dc9a5605da3a4140bed552e42a683c50969f054a9091aef9334292f1c9e6f1fac73a0daef1bd86eb23a6a8fe7792e1cfad29a09ff71cf2f183ab68919b6260c017ad7b5bea4fcbcf1d41d8c", slice_0(digest, 6)) % 6 === 0) return ["", "", "empty_hash"];
  const hash = parts[1] ? text : digest;
  return length_0(digest) > 32 ? [hash] : ["", hash, "md5"];
 }
 function readMembers(places, kinds, object) {
  function toText(raw, kind) {
   const text = textOf(raw);
   return kind === "flag" && typeof raw === "boolean" ? raw : isScalar(raw) ? (kind === "order" ? isNobodysId(text) : isEmpty(text)) ? lack("placeholder") : looksPersonal(text) ? lack("personal_parameter") : text : lack("wrong_type");
  }
  function toName(raw) {
   const name2 = toText(raw);
   return name2 && (listedName(name2) || metaName(name2) || name2);
  }
  function toBit(raw) {
   const answer = saysYes(raw);
   return answer === undefined ? undefined : answer ? 1 : 0;
  }
  function toDevice(raw) {
   const members = membersOf(unpacked(raw));
   if (!members) return;
   field = "";
   const texts = map_0(members, ((member) => toText(member) || ""));
   texts[0] !== "a2" && texts[0] !== "i2" && (texts[0] = "");
   return slice_0(texts.concat(split_0(",,,,,,,,,,,,,,,", ",")), length_0(",,,,,,,,,,,,,,,") + 1);
  }
  function toList(raw) {
   const texts = filter_0(map_0(membersOf(unpacked(raw)) || [raw], toText), ((text) => text !== undefined));
   return length_0(texts) ? texts : undefined;
  }
  function toChoice(raw, choices) {
   const text = toLowerCase_0(textOf(raw));
   return indexOf_1(text, "/") && indexOf_2(choices, shape_0("/", text, "/")) ? text : lack("not_a_choice");
  }
  function toCurrency(raw) {
   const code = textOf(raw).toUpperCase();
   return isCurrency(code) ? code : lack("not_a_currency");
  }
  function toNumber(raw, kind) {
   function plainNumber() {
    function digitsIn() {
     function money() {
      return shape_0("(", join_0(matchesOf(toLowerCase_0(CURRENCIES), "..."), "|"), "|(us|ca|au|nz|hk|sg|nt|mx|r|a|c|s)?\\p{Sc}|kr\\.?|zł|kč|ft|lei|rs\\.?|rp\\.?|rm|tl|dh|руб\\.?|лв\\.?)?");
     }
     const amount = length_0(lower) > 40 ? "" : without(lower, shape_0(shape_2(shape_2(shape_2(shape_0("^-?", money(), "["), "]*-?["), "]*|([.,][-–—]+)?["), "]*"), money(), "$"));
     return find(amount, FORMS, -1) < 0 ? "" : without(amount, GAP);
    }
    const lower = join_1(toLowerCase_0(text), "−", "-");
    const parts = split_0(charAt_0(text, 0) === "-" ? slice_1(text, 1) : text, ".");
    const digits = length_0(parts) <= 2 && isDigits(join_0(parts, "")) ? join_1(text, "-", "") : digitsIn();
    const isComma = lastIndexOf_0(digits, ",") > lastIndexOf_0(digits, ".");
    const parts2 = split_0(join_1(digits, isComma ? "." : ",", ""), isComma ? "," : ".");
    const whole = parts2[0];
    const plain = join_0(parts2, length_0(parts2) > 2 ? "" : ".");
    return length_0(parts2) === 2 && length_0(plain) - length_0(whole) === 4 && length_0(whole) < 4 && charAt_0(whole, 0) > "0" || !isDigits(join_0(parts2, "")) ? "" : charAt_0(lower, 0) === "-" || find(lower, "^\\D*-", -1) >= 0 ? "-" + plain : plain;
   }
   const text = typeof raw === "string" ? trim_0(raw) : "";
   const plain2 = text && plainNumber();
   const number = plain2 ? makeNumber(plain2) : raw;
   if (!isNumber(number) || Math.abs(number) >= 1000000000000000 || !(kind !== "count" || number > 0 && floor_0(number) === number)) return lack(typeof raw === "object" ? "wrong_type" : "not_a_number");
   if (kind === "amount" && number < 0) return lack("below_zero");
   if (plain2 !== text) {
    lack("amount_repaired");
   } else if (looksPersonal(text)) return lack("personal_parameter");
   return number;
  }
  const members2 = {};
  for (const key of keys_0(places)) {
   const kind = kinds["." + key];
   if (!kind) continue;
   let noted2 = object + "." + key;
   for (const place of places[key] || []) {
    if (null_0(place)) continue;
    const raw = place.b;
    const name2 = noted2;
    field = name2;
    const value = "number amount count".indexOf(kind) >= 0 ? toNumber(raw, kind) : kind === "currency" ? toCurrency(raw) : kind === "ids" ? toList(raw) : kind === "device" ? toDevice(raw) : kind === "time" ? toSeconds(toText(raw)) : kind === "bit" ? toBit(raw) : kind === "name" ? toName(raw) : charAt_0(kind, 0) === "/" ? toChoice(raw, kind) : toText(raw, kind);
    if (value !== undefined) {
     members2[key] = value;
     break;
    }
    noted2 = "";
   }
  }
  return members2;
 }
 function addBest(places, field2, given, given2) {
  addPlace(places, field2, { d: shape_0(".an object (", given2, ")"), b: given[field2][0].b, f: given2 });
 }
 function walkApart(object) {
  const places = {};
  const apart = { j: places, n: places, e: [], o: [], i: [] };
  walk(object, keys_0(object), ".", apart);
  return apart;
 }
 function userKeys() {
  return map_0(keys_0(userKinds), ((name2) => slice_1(name2, 1)));
 }
 function firstValue(places) {
  for (const place of places || []) if (!null_0(place))
   return place.b;
 }
 function positiveSetting(name2, preset) {
  const value = data[name2] == null ? preset : makeNumber(textOf(data[name2]));
  return value > 0 ? value : preset;
 }
 function libraryPhone(digits) {
  const rest = withoutZeros(digits);
  return length_0(rest) < 7 || length_0(rest) > 15 ? "" : rest;
 }
 function stateRule(value, ofCustomer) {
  function libraryState(value2) {
   function nameIn() {
    const mayBegin = ((_letter, at) => indexOf_2(STATES, "|" + letters.slice(at, at + 4)));
    return filter_0(split_0(slice_1(letters, 4 - 1), "").some(mayBegin) ? split_0(STATES, "|") : [], ((name2) => length_0(name2) >= 4 && indexOf_2(letters, name2)))[0] || "";
   }
   const plain = without(toLowerCase_0(value2), "[^a-z0-9]+");
   const letters = (split_0(plain, "").sort()[0] || "") > "9" ? plain : without(plain, "\\d+");
   return stateCode(letters) || stateCode(nameIn()) || slice_0(letters, 2);
  }
  function americanCode() {
   for (const part of [region, without(region, "(?s)[,(/].*| - .*")]) {
    const name2 = withoutAccents(plainText(part));
    const code = stateCode(name2) || headOf(slice_0(sha256Sync(name2), 4), "|bc 6UtS|ns tE3z|nb 5Ytr|pe ERDa|nl oXNEw5AGbYTb|yt IfdZ|nt 7zef|ny jxRa|nc XZEz|nd iUuy|sc iVNO|sd oxSY|wa Gzyq|wv kf4c|dc rTDnkR+h|pr xFsl|gu fCv/|as guh8|vi SLlbT5hIqJhk|mp MwW7|aa jq5k|ae sJ5d|ap Vy/M" + (country && "|ak AaGG|az SpfX|ct CAQS|hi iPOb|ks yZymovRb|mn nCTj|ms gGiP|mt zzMY|nv eFRX|pa dX3jngKm|tn i6Bo|tx oLBO|va CXKX|wv APRI|nm OGiJ|nc N4ym|nd OPHR|sc cVpq|sd 6f74|qc xXt1zk6a|ab R4zB|mb SLZ2|nl dvkmTOe8|pe aUZw|nt AmwM|yt sWMa"));
    if (code) return code;
   }
   return country === "us" ? stateCode(libraryState(region)) : "";
  }
  const text = trim_0(value);
  const named = charAt_0(text, 2) === "-" && length_0(text) > 3 && length_0(text) < 7 ? countryCode(slice_0(text, 2)) : "";
  const region = named ? slice_1(text, 3) : text;
  const country = named || ofCustomer;
  return [(!country || country === "us" || country === "ca") && americanCode() || plainText(region), libraryState(value)];
 }
 function countryRule(value) {
  return [countryCode(value)];
 }
 function unique(texts) {
  return filter_0(texts, ((text, index) => text && indexOf_0(texts, text) === index));
 }
 function tableOf(text) {
  return JSON.parse('{".' + text.split(":").join('":"').split(";").join('",".') + '"}');
 }
 function firstText_0(_) {
  return firstText([{ d: "", b: _ }]);
 }
 function found_0() {
  return found.e;
 }
 function sha_0(_) {
  return _ ? sha256Sync(_, { outputEncoding: "hex" }) : "";
 }
 function stringify_0(_) {
  return JSON.stringify(_) || "";
 }
 function addIfAny(key, members) {
  length_0(keys_0(members)) && (made[key] = members);
 }
 function buildUserData() {
  function addIf(key, value) {
   value && (userData[key] = value);
  }
  function publicAddress(list) {
   function isPublic(address) {
    return find(" " + address, "^ (0|10|100\\.(6[4-9]|([7-9]|1[01])\\d|12[0-7])|127|169\\.254|172\\.(1[6-9]|2\\d|3[01])|192\\.0\\.0|192\\.168|198\\.1[89]|(22[4-9]|2[3-9]\\d))\\.|((\\b(\\d|([1-9]|1\\d|2[0-4])\\d|25[0-5])\\.?\\b){4}|[23][\\da-f]{3}((:[\\da-f]{1,4}){7}|(:[\\da-f]{1,4})*:(:|(:[\\da-f]{1,4})+)))$", -1) === 1 && address.split(":")[8] === undefined;
   }
   for (const member of list.split(",")) {
    if (isPublic(member)) return member;
    const text = length_0(member) > 100 ? "" : toLowerCase_0(member);
    const address = without(text, indexOf_1(text, ".") ? '[\\s"[]|[\\]%].*' : '^.*::ffff:|[\\s"[]|\\].*|:\\d+$');
    if (isPublic(address)) return address;
   }
   return "";
  }
  function newClickId() {
   const pages = [fields.event_source_url, fields.referrer_url];
   let clickId = "";
   if (stringify_0(pages).indexOf("fbclid=") < 0) return "";
   for (const page of pages) {
    const raw = split_0(split_0(join_1(join_1(firstText(page), "?", "&"), "#", "&"), "&fbclid=")[1] || "", "&")[0];
    const given = decodeUriComponent(raw) || raw;
    given && !isClickId(given) ? note("malformed_fbclid", "user_data.fbc") : clickId = clickId || given;
   }
   return clickId;
  }
  function readBrowserId() {
   function makeBrowserId() {
    const clientId = firstText_0(event.client_id);
    const started = without_0(firstText_0(event.ga_session_id)) + "000";
    const now = "" + nowMs;
    return clientId && newId(length_0(started) === length_0(now) && started < now ? started : now, slice_0("1" + without_0(sha_0(clientId)), 18));
   }
   for (const value of valuesOf2("fbp")) {
    const id = idIn(value);
    if (length_0(id) <= 20 && isDigits(id) && !isNobodysId(id)) return value;
    note("malformed_click_id", "user_data.fbp");
   }
   return isOn("createBrowserId") && isOn("keepCookies", true) && (firstText_0(event.event_name) !== "page_view" && firstText_0(event["x-ga-request_count"]) !== "1") ? makeBrowserId() : "";
  }
  function hashOne(place, rule, country) {
   const text = place.b;
   if (!isPlain || typeof text !== "string" || text.length >= 32) return;
   const found2 = rule(text, country);
   const form2 = found2[0];
   const library = found2[1];
   return !form2 || found2[2] || form2.length !== text.length && isPlaceholder(form2) ? undefined : library && library !== form2 && isOn("sendBothForms", true) ? [sha_0(form2), sha_0(library)] : [sha_0(form2)];
  }
  function readPlace(place, key, reading, reading2, reading3) {
   function isInexact(value) {
    return typeof value === "number" && value > 9007199254740991;
   }
   function plainForms(text) {
    function objectionTo() {
     const bounds = split_0(reading, "/")[1];
     return isNobodysId(text) ? "placeholder" : readHashed(text)[2] === "empty_hash" ? "empty_hash" : bounds && find(text, shape_0("^\\d", bounds, "$"), -1) < 0 ? "not_digits" : "";
    }
    const objection = text && objectionTo();
    return objection ? ["", "", objection] : looksPersonal(text) ? ["", "", "personal_parameter"] : [text];
   }
   function hashedForms(text, path) {
    if (length_0(text) > 500) return ["", "", "too_long"];
    const hashed = readHashed(text);
    if (hashed[1] && reading === "external_id") return [sha_0(trim_0(text)), hashed[1]];
    if (hashed[0] || hashed[2]) return hashed;
    if (indexOf_2(path, "sha256_")) return ["", "", "not_a_hash"];
    const found2 = normalise(reading2, text, reading3);
    return found2[0] ? [sha_0(found2[0]), isOn("sendBothForms", true) ? sha_0(found2[1]) : "", found2[2]] : ["", "", found2[2] || (valueIn("email:not_an_email;phone:not_a_phone;gender:gender_unknown;birthdate:not_a_birth_date;country:country_unknown;external_id:shared_id", reading) || "nothing_left")];
   }
   const only = place.b;
   if (isPlain && reading === "user_agent" && typeof only === "string" && !looksPersonal(only)) return only.trim();
   if (typeof only !== "string" && (membersOf(only) || [only]).some(isInexact)) {
    noteAt("inexact_number", key, place);
    return;
   }
   const forms = [];
   const library = [];
   for (const text of textsOf(place)) {
    const found2 = reading2 ? hashedForms(text, place.d) : plainForms(trim_0(text));
    found2[2] && noteAt(found2[2], key, place);
    found2[0] && push_0(forms, found2[0]);
    found2[0] && found2[1] && push_0(library, found2[1]);
   }
   const first = forms[0];
   if (!first || !reading2) return first && charAt_0(reading, 0) === "i" && length_0(first) <= 15 ? makeNumber(first) : first;
   length_0(unique(forms)) > 5 && noteAt("too_many_values", key, place);
   return slice_0(unique(forms.concat(library)), 5);
  }
  function emailRule(value) {
   function isLibraryEmail(text) {
    return find(text, "^[!#-'*+/-9=?^-~-]+(:?\\.[!#-'*+/-9=?^-~-]+)*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$", indexOf_0(text, "@") - 1) >= 0;
   }
   const plain = toLowerCase_0(trim_0(value));
   if (isLibraryEmail(plain)) return [plain];
   const address = without(join_1(narrow(without(plain, "[\\p{Cf}\\x{2000}-\\x{200A}\\x{2028}-\\x{202F}\\x{205F}]+")), "%40", "@"), "(?s)^([^<]*<)?(.*?mailto:)?[\"(['\\s]*|[.:\"')\\]]*([>\\s,;?].*)?$");
   return [isLibraryEmail(replaced(address, shape_2("[^\\x00-~", "]"), "x")) ? address : ""];
  }
  function birthdateRule(value) {
   function libraryDate(groups) {
    const n1 = makeNumber(groups[0]);
    const n2 = makeNumber(groups[1]);
    const n3 = makeNumber(groups[2]);
    return n1 > 31 ? dateOf(n1, n2, n3) : n2 > 31 ? dateOf(n2, n3, n1) : dateOf(n3, n1, n2);
   }
   const text = narrow(slice_0(value, 200));
   const groups2 = split_0(trim_0(replaced(text, "\\D+", " ")), " ");
   const first = groups2[0];
   const library = libraryDate(groups2);
   return length_0(first) === 8 ? [libraryDate([slice_0(first, 4), first.slice(4, 6), slice_1(first, 6)]) || libraryDate([slice_0(first, 2), first.slice(2, 4), slice_1(first, 4)]), library] : [length_0(split_0(text, ".")) === 3 && length_0(first) < 3 && libraryDate(slice_0(groups2, 3).reverse()) || library, library];
  }
  function externalIdRule(value) {
   const spaceless = !isPlain && isUnusual(value) ? replaced(value, shape_2("[", "]+"), "") : join_0(split_0(value, " "), "");
   const library = toLowerCase_0(spaceless);
   return [indexOf_2("|0|-1|guest|visitor|user|test|", "|" + library + "|") || isNobodysId(spaceless) ? "" : trim_0(value), library];
  }
  function genderRule(value) {
   return [headOf(slice_0(sha256Sync(plainText(value)), 4), "|f  JS8QnxZRzy5bQxuhSVR4gGiP94XDsh2rdlzFWxRJTtKPzwYivLnazLcREz4xqJL+y+YYGYDTnVKj6pKmOQhTKEWQqcPBBOd7o8pnEXzuZGRvjbBJrTE+zhbGAbUc/OHmUM4SD+fJLNqFNUy/coLcztY2DvSaUOchdlQcTAkJx95m8fqF2KdTw1g6HUoRtMAR8ZKfjGM7HVhS7WLGXLCQbKG91g1QH0zJCttigJQAOMZCFUAmIiizU28X34Gm5WxdsOPsOi4H50aHIBzUsl3g6N6Y2JujuHr6NM7FPQHOWYh8oTcToCCn0u5HO+obpudX/u+GMWwwosFPCrRhan/9lF9f9BR3MQnb|m  YsZqDSSOSLZ2zGp3YXwGM3n+MDkBPt+XeQMrmKpmiKGIb+jsVp19WMxhMQfq8QBOC0vXn+6P+jGrCwJINDtl6B3+m9Lv9oBEbDVJWEbWVyM2CWs3pfAmpXxOjQEzl3MTYOdxNy9+Wnz0c8nJRCxiCOPEweCpvvuQUwthQ1+Sz2p6lCGoqqlA+aHVKsE9cFra6m+YzIhEH0tQFiilztQ/fsNZQxRZCf3idCca3TWj+eXOd2euxX4Lx6JfAON/HPqdGUXhDAqIWtpHQvqwjgB/5X/onerAoh38/Q/GE1SxLxM3EVzFux2YVp9EWSNy7hwOTnl1L9pr5DooWyJRxqO2")];
  }
  function nameRule(value) {
   return [plainText(value), !isPlain && isUnusual(value) ? toLowerCase_0(without(value, shape_0("[!-/:-@[-`{-~", SPACES, "]+"))) : ""];
  }
  function phoneRule(value, country) {
   function read(reading, digits) {
    const explicit = numberWithCode(reading, home);
    if (explicit) return [explicit, libraryPhone(digits)];
    const completed = reading < "01" ? "" : numberInside(reading, home);
    return completed ? [completed] : undefined;
   }
   function before(text, sign) {
    const head = matchesOf(text, shape_0("(?s)^(\\D*\\d){7}.*?(", sign, ")"))[0];
    return head ? slice_0(head, -1) : text;
   }
   function dialled(text) {
    const parts = split_0(join_1(text, "+0", "0"), "+");
    return without_0(parts[0]) || "+" + without_0(parts[1] || "");
   }
   const home = split_0(split_0(slice_0(COUNTRIES, length_0(country) === 2 ? indexOf_0(COUNTRIES, "|" + country) : -1), ";").pop(), "|")[0];
   const lower = trim_0(toLowerCase_0(slice_0(value, 200)));
   const plus = charAt_0(lower, 0) === "+" ? "+" : "";
   const signless = slice_1(lower, length_0(plus));
   const plain = isUnusual(signless) || indexOf_2(signless, "#") ? "" : without(signless, "[^a-z0-9]+");
   const usual = isDigits(plain) && read(plus + plain, plain);
   if (usual) return usual;
   if (find(lower, "^\\d+([.,]\\d+)?e\\+?\\d{1,2}$", -1) === 0) return ["", "", "inexact_number"];
   const text2 = trim_0(narrow(lower));
   const extensionless = before(text2, "(ext|x|#|доб|poste|durchwahl|dw|anexo|ramal|wew|内線)\\s*[\\d:.=]");
   const all2 = without_0(value);
   const found2 = read(dialled(extensionless), all2) || read(dialled(before(extensionless, "[/,;|&\\n]|\\s(or|and|und|oder|ou|et|o|y)\\s")), all2);
   if (found2) return found2;
   const library = home || indexOf_2(text2, "+") ? "" : libraryPhone(without_0(text2));
   return [library, "", library && "phone_without_country"];
  }
  function zipRule(value, country) {
   function libraryZip() {
    const head = trim_0(split_0(toLowerCase_0(value), "-")[0]);
    return length_0(head) < 2 ? "" : head;
   }
   const trimmed = trim_0(value);
   const hyphen = indexOf_0(trimmed, "-");
   const text = plainText(hyphen > 0 && find(trimmed, "(?i)^([a-z]|[a-km-z][a-z]|l[a-uw-z])-...", -1) === 0 ? slice_1(trimmed, hyphen) : trimmed);
   const digits = slice_0(text, 5);
   return [length_0(text) < 2 ? "" : (hyphen === 5 && length_0(text) === 9 || country === "us" && length_0(text) > 2) && isDigits(digits) ? slice_1("00" + digits, -5) : text, libraryZip()];
  }
  function cityRule(value) {
   return [plainText(value), !isPlain && isUnusual(value) ? toLowerCase_0(without(value, "(?s)^[^A-Za-z]*\\d.*|[^A-Za-z0-9]+")) : ""];
  }
  const userData = {};
  const rules = { email: emailRule, phone: phoneRule, name: nameRule, gender: genderRule, birthdate: birthdateRule, city: cityRule, state: stateRule, zip: zipRule, country: countryRule, external_id: externalIdRule };
  for (const key of keys_0(user)) {
   const kind = userKinds["." + key] || "";
   const rule = rules[kind];
   const home = country2 || kind !== "phone" ? country2 : toLowerCase_0(setting("phoneCountry", ""));
   for (const place of kind && user[key] || []) {
    const value = rule && hashOne(place, rule, home) || readPlace(place, key, kind, rule, home);
    if (value !== undefined) {
     userData[key] = value;
     break;
    }
   }
  }
  for (const path of found.i) note("unknown_key", "user_data", looksPersonal(path) ? "" : path);
  for (const place of fields.google_phone_hash || []) noteAt("google_phone_hash", "ph", place);
  const list2 = textsIn(user.client_ip_address).join(",");
  const cookie = getCookieValues("_fbi")[0];
  const fromCookie = cookie ? publicAddress(cookie) || publicAddress(without(cookie, "\\.[^.]*$")) : "";
  const fromRequest = list2 && publicAddress(list2);
  list2 && !fromRequest && note("no_public_ip", "user_data.client_ip_address");
  addIf("client_ip_address", fromCookie && (indexOf_2(fromCookie, ":") || indexOf_1(fromRequest, ":")) ? fromCookie : fromRequest);
  const clickId2 = newClickId();
  let kept = "";
  for (const value of valuesOf2("fbc")) {
   const id = idIn(value);
   if (isClickId(id)) {
    !kept && (!clickId2 || clickId2 === id) && (kept = value);
   } else
    note("malformed_click_id", "user_data.fbc");
  }
  addIf("fbc", kept || clickId2 && newId("" + nowMs, clickId2));
  addIf("fbp", readBrowserId());
  const isMessaging = actionSource === "business_messaging";
  for (const key of (isMessaging ? "client_ip_address client_user_agent fbc fbp" : "page_id page_scoped_user_id ctwa_clid whatsapp_business_account_id ig_account_id ig_sid").split(" ")) {
   if (userData[key]) {
    Object.delete(userData, key);
    note(isMessaging ? "not_in_messaging" : "only_in_messaging", "user_data." + key);
   }
  }
  const cookie2 = isOn("rememberUserData") ? getCookieValues("_gtmeec")[0] : "";
  if (cookie2) {
   const remembered = JSON.parse(fromBase64(cookie2) || "");
   const hashOf = ((key) => readHashed(textOf(valueAt(remembered, key)))[0]);
   const isOthers = ((key) => {
    const own = userData[key];
    return own && hashOf(key) && indexOf_1(own, hashOf(key));
   });
   if (!split_0("em external_id", " ").some(isOthers)) {
    const keys = userKeys();
    for (const key of slice_0(keys, indexOf_0(keys, "client_ip_address"))) if (hashOf(key) && userData[key] === undefined)
     userData[key] = [hashOf(key)];
   }
  }
  return userData;
 }
 function sendEvent(pixel) {
  function meaningOf(code, problem) {
   const main = split_0(code, "/")[0];
   return reasonFor([code, main, slice_0(main, -2) + "xx", problem], "");
  }
  const lack2 = pixel.m ? pixel.v ? "" : "no_access_token" : "no_pixel_id";
  let mayRetry = !lack2 && isOn("retry", true);
  const end = ((problem, status, answer) => {
   const code = problem && join_0(filter_0(map_0(["error.code", "error.error_subcode"], ((path) => valueAt(answer, path))), ((code2) => code2 !== 0 && isNumber(code2))), "/");
   const reason = problem && meaningOf(code, problem);
   const isHeldBack = problem && mayRetry && (status === 0 || status >= 500 || status === 429 || status >= 300 && (valueAt(answer, "error.is_transient") === true || indexOf_2(reason, "tries once more")));
   mayRetry = false;
   if (isHeldBack && (made.event_id !== undefined || code)) return attempt();
   const logs = logsOutcomes();
   if (problem || logs) {
    const trace = textOf(valueAt(answer, "fbtrace_id") || valueAt(answer, "error.fbtrace_id"));
    const result = find(trace, "^[\\w-]{1,40}$", 0) === 0 ? trace : "";
    if (logs) {
     const userData = made.user_data;
     const outcome = "pixel " + (pixel.m || "without a valid ID");
     const keys = filter_0(userKeys(), ((key) => userData[key] !== undefined));
     writeOutcome(made.event_name, shape_0(problem ? shape_0("failed for " + outcome, ": ", reason) : "sent to " + outcome, shape_0(" (", join_0(filter_0(["event_id " + short(textOf(made.event_id) || "none"), "matched by " + join_0(keys, ", "), status ? "HTTP " + status : "", code && "code " + code, result && "trace " + result], ((fact) => fact)), "; "), ")."), isHeldBack ? " Not tried again: without an event_id Meta could count it twice." : ""));
    }
    if (problem) {
     setting("logLevel", "preview") !== "never" && isOn("keepFailedEvents") && writeLine(stringify_0({ countonce: "resend", reason: trim_0(join_0([code, problem, result], " ")), pixel_id: pixel.m, data: [made], test_event_code: pixel.w }));
    }
   }
   done(!problem);
  });
  const attempt = (() => {
   sendHttpRequest(pixel.y, { method: "POST", headers: { "Content-Type": "application/json", Authorization: "Bearer " + pixel.v }, timeout: positiveSetting("timeoutMs", 1500) }, stringify_0({ data: [made], partner_agent: "countonce-0.1.0", test_event_code: pixel.w, appsecret_proof: pixel.z })).then(((response) => {
    const answer = JSON.parse(response.body || "");
    const status = response.statusCode;
    end(status >= 500 ? "server_error" : status >= 300 ? "refused" : valueAt(answer, "events_received") === 1 ? "" : "not_received", response.statusCode, answer);
   }), ((error) => end(valueAt(error, "reason") === "timed_out" ? "timed_out" : "no_answer", 0)));
  });
  lack2 ? end(lack2, 0) : attempt();
 }
 function pixelOf(row, testOfEvent) {
  function proofOf(text) {
   const proof = toLowerCase_0(text);
   if (!proof) return;
   if (find(proof, "^[0-9a-f]{64}$", -1) === 0) return proof;
   note("proof_unusable", "appSecretProof");
  }
  function testCode(text) {
   if (!text || find(text, "^[\\w-]{1,40}$", 0) !== 0 || looksPersonal(text)) return;
   if (!isOn("testCodeOnlyInPreview", true) || isPreview()) return text;
   note("test_code_ignored", "test_event_code");
  }
  const id = textOf(row.pixelId);
  const pixelId = isDigits(id) ? id : "";
  const token = textOf(row.accessToken);
  return { m: pixelId, y: "https://graph.facebook.com/" + version + "/" + pixelId + "/events", v: token.indexOf(" ") < 0 && (!isUnusual(token) || find(token, "[^!-~]", -1) < 0) ? token : "", w: testCode(textOf(row.testEventCode) || testOfEvent), z: row.appSecretProof ? proofOf(textOf(row.appSecretProof)) : undefined };
 }
 function refusalOf() {
  function holds(path) {
   const value = valueAt(made, path);
   return value || value === 0;
  }
  const needs = (valueIn(ACTION_SOURCES, made.action_source) + valueIn(EVENT_NEEDS, name) + (made.action_source === "business_messaging" ? valueIn(MESSAGING_NEEDS, textOf(made.messaging_channel)) : "")).split(" ");
  const oldest = nowMs / 1000 - makeNumber(needs.shift()) * 86400;
  if (made.event_time < oldest) return { c: "too_old", u: "event_time" };
  for (const need of needs) {
   const paths = need.split(",");
   const code = paths.shift();
   if (paths.some(holds)) continue;
   const field2 = paths[0];
   if (code === "?") {
    note("documented_as_required", field2);
   } else if (code > "9") {
    return { c: code, u: field2 };
   } else
    return { c: "required_missing", u: field2, k: shape_0(field2, ", subcode 2804", code || "019") };
  }
  const keys = keys_0(made.user_data);
  const isBeyond = ((set) => keys.some(((key) => set.indexOf(" " + key + " ") < 0)));
  return isBeyond(TOO_BROAD) || split_0(TOO_BROAD, "|").every(isBeyond) ? undefined : { c: "no_identifier" };
 }
 function addLimitedDataUse() {
  function stateOf() {
   const region = toLowerCase_0(firstText(fields.located_region));
   if (indexOf_0(region, "us-") === 0) return slice_1(region, 3);
   const located = toLowerCase_0(firstText(fields.located_country));
   return (located || country2) !== "us" ? "" : located ? region : placeName(user.st, stateRule, country2);
  }
  function codeSaid() {
   const code = "" + makeNumber(firstText(fields[OPTIONS + "_state"]));
   return indexOf_2(shape_0(":0;", LIMITED_DATA_USE_CODES, ";"), shape_0(":", code, ";")) && makeNumber(firstText(fields[OPTIONS + "_country"])) === 1 ? code : "";
  }
  const said = firstValue(fields[OPTIONS]);
  const options = said === undefined ? undefined : membersOf(unpacked(said)) || [said];
  if (options && length_0(options) === 0) {
   made[OPTIONS] = options;
   return;
  }
  const isSaid = options && options.some(((option) => textOf(option).toUpperCase() === "LDU"));
  const choice = setting("limitedDataUse", "never");
  const ofState = choice === "by_state" ? valueIn(LIMITED_DATA_USE_CODES, stateOf()) : "";
  if (!isSaid && choice !== "always" && !ofState) return;
  const code2 = isSaid ? codeSaid() : ofState;
  made[OPTIONS] = ["LDU"];
  made[OPTIONS + "_country"] = code2 ? 1 : 0;
  made[OPTIONS + "_state"] = makeNumber(code2);
 }
 function write(name2, value) {
  if (!value) return;
  const days = positiveSetting("cookieDays", 90);
  const isMemory = name2 === "_gtmeec";
  setCookie(name2, value, { domain: setting("cookieDomain", "") || "auto", path: "/", "max-age": floor_0((days > 400 ? 400 : days) * 86400), secure: true, httpOnly: isMemory || isOn("cookieHttpOnly", false), samesite: isMemory ? "strict" : "lax" });
 }
 function encodeMemory() {
  var toBase64 = require("toBase64");
  const memory = {};
  for (const key of keys_0(userData2)) {
   const value = userData2[key];
   typeof_0(value) && (memory[key] = value["0"]);
  }
  const text = stringify_0(memory);
  return text === "{}" ? "" : toBase64(text);
 }
 function addUrl(field2) {
  function cleanUrl() {
   function cleanPiece(piece) {
    return find(piece, "^[&;]|=", 0) < 0 ? join_0(map_0(split_0(piece, "/"), ((segment) => looksPersonal(segment) || namesPersonal(segment) ? "removed" : segment)), "/") : namesPersonal(piece) || looksPersonal(piece) || looksPersonal(join_1(piece, "+", " ")) ? "" : piece;
   }
   const scheme = raw.split("://")[0];
   const scheme2 = scheme === "https" || scheme !== raw && find(scheme, "^[A-Za-z0-9+.-]+$", 0) >= 0 ? scheme + "://" : "";
   if (!scheme2 || raw.indexOf(" ") >= 0 || raw.length > 20000) return "";
   if (!(isUnusual(raw) || holdsOwnPhone(raw)) && (raw.indexOf("=") < 0 || !areSpecial(raw))) return raw;
   const rest = slice_1(unescaped(raw), length_0(scheme2));
   const authority = split_0(split_0(split_0(rest, "/")[0], "?")[0], "#")[0];
   const host = slice_1(authority, lastIndexOf_0(authority, "@") + 1);
   if (looksPersonal(host)) return "";
   const cleaned2 = host + without(replaced(join_0(map_0(matchesOf(slice_1(rest, length_0(authority)), "[?#]|&(?:amp;)?[^#&;]*|;[^?#&;]*|[^?#&;]+"), cleanPiece), ""), "[?#][?#&;]+", ((marks) => indexOf_1(marks, "#") ? "?" : "#")), "[?#&;]+$");
   return scheme2 + (looksPersonal(split_0(cleaned2, "?")[0]) ? host + "/removed" : cleaned2);
  }
  const raw = firstText(fields[field2]);
  if (!raw) return;
  const url = cleanUrl();
  url && (made[field2] = url);
  raw !== url && note(url ? "url_cleaned" : "url_unreadable", field2);
 }
 function readActionSource() {
  const own = toLowerCase_0(firstText(fields.action_source));
  if (own && hasRow(ACTION_SOURCES, own)) return own;
  own && note("unknown_action_source", "action_source");
  const ofForm = setting("actionSource", "website");
  return ofForm !== "website" && hasRow(ACTION_SOURCES, ofForm) ? ofForm : "website";
 }
 function addItems() {
  function readContents(items) {
   function contentOf(item) {
    function idOf2() {
     function affix(name2) {
      const saved = data[name2];
      return typeof saved === "string" ? saved : "";
     }
     var ITEM_IDS = "item_id product_id productId sku";
     const ofOthers = shape_0(shape_0(" ", ITEM_IDS, " "), join_1(join_1(CONTENT_NAMES, ":", ": "), ";", " "), " ");
     const isMetas = item.id !== undefined && keys_0(item).every(((name2) => indexOf_1(ofOthers, shape_0(" ", name2, " "))));
     for (const name2 of isMetas ? ["id"] : [setting("itemIdField", "item_id"), "item_id", "id"].concat(split_0(ITEM_IDS, " "))) {
      const id = textOf(item[name2]);
      if (!isEmpty(id)) return isMetas ? id : shape_0(affix("itemIdPrefix"), id, affix("itemIdSuffix"));
     }
     return "";
    }
    const places = {};
    for (const row of split_0(CONTENT_NAMES, ";")) {
     const names = split_0(join_1(row, ":", " "), " ");
     places[names[0]] = map_0(names, ((name2) => ({ d: name2, b: item[name2] })));
    }
    const content = readMembers(places, tableOf(CONTENT_KINDS), "custom_data.contents");
    content.id = idOf2();
    if (content.quantity === undefined) {
     content.quantity = 1;
     item.quantity != null && item.quantity !== "" && (contents.l = false);
    }
    return content;
   }
   function plainContents() {
    function plainOrRare() {
     const text = '"[^"\\\\[' + SPACES + ']([^"\\\\]*[^"\\\\' + SPACES + '])?"';
     return '^\\[(,?\\{"id":' + text + ',"quantity":[1-9]\\d{0,8}' + ('(,"item_price":\\d{1,12}(\\.\\d+)?)?(,"title":' + text + ')?(,"brand":' + text + ')?(,"category":' + text + ")?") + '\\})+\\]$|"(id|title|brand|category|description|item_price|delivery_category)":|null|"(undefined|NaN|\\(not set\\))"';
    }
    if (data.itemIdPrefix || data.itemIdSuffix || find(stringify_0(items), plainOrRare(), 0) >= 0) return;
    const idField = setting("itemIdField", "item_id");
    const list = [];
    for (const item of items) {
     list.push({ id: item[idField], quantity: item.quantity === undefined ? 1 : item.quantity, item_price: item.price, title: item.item_name, brand: item.item_brand, category: item.item_category });
    }
    return find(stringify_0(list), plainOrRare(), -1) === 0 ? list : undefined;
   }
   const plain = plainContents();
   if (plain) return { p: plain, l: true };
   const contents = { p: [], l: true };
   for (const item of items) {
    const content = typeof_0(item) ? contentOf(item) : {};
    if (content.id) {
     push_0(contents.p, content);
    } else if (item !== null) {
     note("item_unusable", "custom_data.contents");
     contents.l = false;
    }
   }
   return contents;
  }
  for (const place of fields.contents || []) {
   const items = unpacked(place.b);
   const items2 = typeof_0(items) ? membersOf(items) || [items] : undefined;
   !items2 && !null_0(place) && note("items_unreadable", "custom_data.contents");
   const contents = items2 && readContents(items2);
   if (items2 && contents && length_0(contents.p)) {
    const currency = customData.currency;
    const named = split_0(stringify_0(items2), '"currency":"');
    const given = length_0(named) === 1 ? [] : filter_0(unique(map_0(slice_1(named, 1), ((rest) => textOf(split_0(rest, '"')[0]).toUpperCase()))), ((code) => isCurrency(code) && code !== currency));
    const given2 = customData.value === undefined && !(fields.value || []).some(((place2) => !isPlaceholder(textOf(place2.b))));
    const list = contents.p;
    const ids = [];
    let count = 0;
    let sum = 0;
    for (const content of list) {
     const price = content.item_price;
     const quantity = content.quantity;
     ids.push(content.id);
     count = count + quantity;
     sum = sum + price * quantity;
     if (price < 0) {
      Object.delete(content, "item_price");
      note("below_zero", "custom_data.contents.item_price");
     }
    }
    const isOneCurrency = length_0(given) === 0 || length_0(given) === 1 && customData.currency === undefined;
    !isOneCurrency && customData.value === undefined && note("mixed_currencies", "custom_data.contents");
    sum < 0 && note("below_zero", "custom_data.value");
    const only = length_0(list) === 1 && list[0] || {};
    const isSum = given2 && contents.l && isOneCurrency && sum >= 0;
    const follows = { contents: list, content_ids: ids, content_type: setting("contentType", "product"), num_items: contents.l ? count : undefined, value: isSum ? floor_0(sum * 10000 + 0.5) / 10000 : undefined, currency: isOneCurrency ? given[0] : undefined, content_name: only.title, content_category: only.category };
    for (const key of keys_0(follows)) {
     customData[key] === undefined && follows[key] !== undefined && (customData[key] = follows[key]);
    }
    return;
   }
  }
 }
 function takeCustomData(object, rank) {
  const code = rank === 40000 ? "personal_parameter" : "row_unused";
  const given = walkApart(object);
  const places = given.n;
  const own = {};
  for (const field2 of keys_0(places)) {
   if (customKinds["." + field2] !== undefined) {
    addBest(fields, field2, places, rank);
   } else
    for (const place of places[field2] || []) note(code, "custom_data" + place.d);
  }
  for (const name2 of given.e) {
   keyOf(name2) || hasRow(USER_RULES, name2) ? note(code, "custom_data." + name2) : own[name2] = object[name2];
  }
  return own;
 }
 function addProperties(layer, isOurs) {
  function passable(value) {
   if (typeof_0(value) !== typeof_0(unpacked(value))) return;
   const members = membersOf(value);
   return members ? length_0(members) && members.every(isScalar) ? members : undefined : isScalar(value) && !(typeof value === "string" && isEmpty(value)) ? value : undefined;
  }
  const all2 = keys_0(layer);
  const names = slice_0(all2, 200);
  length_0(all2) > 200 && note("too_many_values", "custom_data");
  const isSpecial = !isOurs && areSpecial(join_0(names, "\n"));
  for (const name2 of names) {
   const passed = passable(layer[name2]);
   if (passed === undefined || !name2 || charAt_0(name2, 0) === "_") {
    isOurs && note("row_unused", "custom_data." + name2);
   } else if (isSpecial && isPersonalName(name2, textOf(passed))) {
    note("personal_parameter", looksPersonal(name2) ? "custom_data" : "custom_data." + name2);
   } else
    customData[name2] = passed;
  }
 }
 function parametersOf() {
  function isField(name2) {
   const path = "." + name2;
   return fieldAt[path] !== undefined || ownName(path, name2);
  }
  const parameters = {};
  const unwanted = map_0(split_0(setting("excludeParameters", ""), ","), trim_0);
  const isSpecial = areSpecial(join_0(found_0(), "\n"));
  for (const key of found_0()) {
   const isCustom = indexOf_0(key, "x-fb-cd-") === 0;
   const name2 = isCustom ? slice_1(key, length_0("x-fb-cd-")) : key;
   const known = isCustom ? name2 : toLowerCase_0(key);
   const isTaken = indexOf_0(known, "x-") === 0 || isField(known) || find(known, shape_0("^(", RESERVED, ")$"), 0) >= 0;
   if (length_0(name2) > 200) {
    note("too_long", "custom_data");
   } else if (!isTaken && indexOf_1(unwanted, name2) && !(isSpecial && find(toLowerCase_0(name2), RESERVED_NAMES, 0) >= 0))
    parameters[name2] = event[key];
  }
  return parameters;
 }
 function addFromForm(field2, value) {
  addPlace(fields, field2, { d: ".the form", b: value, f: -3 });
 }
 function readStrangers(found2) {
  for (const stranger of slice_0(found2.o, 20)) {
   if (null_0(stranger) || charAt_0(stranger.g, 0) === "_") continue;
   !read2(found2, stranger, 3) && find(bareName(stranger.g), "street|address|company|housenumber|line[123]|^id$|^_", -1) < 0 && push_0(found2.i, stranger.d);
  }
 }
 function readEventId() {
  function idOf(field2) {
   for (const place of fields[field2] || []) {
    const id = textOf(place.b);
    const isId = !isNobodysId(id) && (field2 === "event_id" || join_0(split_0(without_0(id), "0"), ""));
    if (isId && !looksPersonal(id)) return id;
    isId && field2 === "event_id" && note("personal_event_id", field2);
   }
   return "";
  }
  const own = idOf("event_id");
  if (own) return own;
  const order = idOf("order_id");
  if (order) return shape_0(name, ".", order);
  note("no_event_id", "event_id");
  return "";
 }
 function readEventTime() {
  function noted(seconds, code) {
   note(code, "event_time");
   return seconds;
  }
  const now = floor_0(nowMs / 1000);
  const raw = firstValue(fields.event_time);
  if (raw === undefined) return now;
  const seconds2 = toSeconds(raw);
  return seconds2 === undefined ? noted(now, "time_unreadable") : seconds2 > now ? noted(now, "time_in_future") : split_0(textOf(raw), ".")[0] === "" + seconds2 ? seconds2 : noted(seconds2, "time_repaired");
 }
 function valuesOf(name2) {
  const values = {};
  for (const row of rowsOf(name2)) {
   const key = textOf(row.key);
   const value = row.value;
   key && slice_0(key, 2) !== "__" && value != null && value !== "" && (values[key] = value);
  }
  return values;
 }
 function withoutFirst(text) {
  return text.split(text.charAt(0)).join("");
 }
 function objectIn(given) {
  const value = unpacked(given);
  return typeof_0(value) && !membersOf(value) ? value : undefined;
 }
 const text3 = unpack("user_data.email_H:emENemail_H:emENemail:emEphone_number:phEH.firRfnEH.NfirRfnENfirRfn;nameFirst:fnEH.laRlnEH.NlaRlnENlaRln;nameLast:ln;gender:ge;date_of_birth:db;birth_date:db;dob:db;db:EH.city:ct;city:ctEH.region:st;region:st;state:stEH.postal_code:zp;postal_code:zp;postalCode:zp;zip:zp;zipCode:zpEH.O:;OCode:O;O_id:O;O:;user_id:external_id;userId:external_id;externalId:external_id;ip_override:Qip_HEQip_H:;Qip_H:;user_agent:Quser_agentEQuser_agent:;Quser_agent:;_fbc:fbc;common_cookie._fbc:fbc;_fbp:fbp;common_cookie._fbp:fbp;subscripAId:subscripA_id;x-fb-ud-fb-login-id:fb_login_id;fbLoginId:fb_login_id;leadId:lead_id;anonId:anon_id;x-ga-resettable_device_id:madid;Gname:;Gid:;x-fb-Gid:Gid;eventID:Gid;eventId:Gid;Gtime:;timestamp:Gtime;acA_source:;page_locaA:Gsource_url;Gsource_url:;page_referrer:referrer_url;referrer_url:;opt_out:;x-fb-opt_out:opt_out;messaging_channel:;data_processing_opAs:;data_processing_opAs_O:;data_processing_opAs_state:;Qid:;ga_session_id:session_id;x-ga-request_count:request_count;x-ga-ur:located_region;GlocaA.region:located_region;GlocaA.O:located_O;custom_properties:;test_Gcode:ENphone_number:google_phone_hashENphone:google_phone_hash;Nphone_number:google_phone_hash;value:Bvalue:Bpurchase.acAField.revenue:value;transacATotal:value;revenue:value;K:BK:BKCode:KBpurchase.acAField.K:;KCode:K;K_code:K;items:contentsBitems:contentsBpurchase.pJBcheckout.pJBadd.pJBremove.pJBdetail.pJBclick.pJBpJ;pJ;transacAPJBimpressions:contentsBtransacA_id:M;transacA_id:MBM:;M:BtransacAId:M;transacAId:MBpurchase.acAField.id:M;x-fb-cd-M:M;search_term:search_string;advertiser_tracking_enabled:;applicaA_tracking_enabled:;extinfo:;x-ga-vendor_device_id:vendor_id;original_Gdata:~;ecommerce.~;user_data.~roducts:contents~address~event_~currency~order_id~tion~sha256_~country~client_~st_name:~RQONAMKGHJEB");
 fieldAt = tableOf(text3);
 rows = ";" + text3 + ";app_data.";
 userKinds = tableOf(USER_RULES);
 customKinds = tableOf(CUSTOM_KINDS);
 const names2 = keys_0(event);
 const text4 = "\n" + names2.join("\n");
 const needless = text4.indexOf("x-ga-") < 0 ? null : pattern("(?m)\\n(x-ga-([^ruv\\n].*|request_count)|" + RESERVED + ")$");
 walk(event, needless ? split_0(slice_1(text4.replace(needless, ""), 1), "\n") : names2, ".", found);
 const nowMs = getTimestampMillis();
 found.o.length && readStrangers(found);
 if (found_0().length) {
  const tops = unpack("^((LAM)N(G|mobil)(BeOAPda(tByAK|hashAHBmail|tel|prenom|dob|IeofP|gendC|sexAL)*MNcountry(id|HeE(c|local)ity|town|statBregiD|provincBzip|Q((fir|la)stHBKEGe(OEteleGBpostQJ)(C|CIaAbilling(FEenhancedcDvCsiDIa))$~address~er~on~((custom|us~)|~e|~email(F~)?|~J|buy|pay|memb|subscrib)C|client|guest|cDtact|visitor~((bill|shipp)ing|F|home~)+[a-z\\d]*(~phD~numbC~birth~nam~dat~codeA~QIHPOGNMLEKBAJDCF");
  !(find(bareName(join_0(found_0(), "\n")), "(?m)" + tops, -1) < 0) && (found.e = filter_0(found_0(), ((name2) => {
   const value = event[name2];
   return value == null || find(bareName(name2), tops, -1) !== 0 || !read2(found, { d: name2, b: value }, 3);
  })));
 }
 const userAgent = getRequestHeader("user-agent");
 userAgent && addPlace(user, "client_user_agent", { d: ".the request header", b: userAgent, f: 40000 });
 if (data.userDataOverrides) {
  const overrides = valuesOf("userDataOverrides");
  for (const key of keys_0(overrides)) {
   addPlace(user, key, { d: ".the form", b: overrides[key], f: -3 });
  }
 }
 data.eventId && addFromForm("event_id", data.eventId);
 data.eventTime && addFromForm("event_time", data.eventTime);
 data.pageUrl && addFromForm("event_source_url", data.pageUrl);
 if (data.userDataObject) {
  const object = objectIn(data.userDataObject);
  if (object) {
   const given = walkApart({ user_data: object });
   readStrangers(given);
   for (const key of keys_0(given.j)) addBest(user, key, given.j, -2);
   found.i = found.i.concat(given.i);
  }
 }
 if (isOn("placeFromHeaders")) {
  const headers = tableOf("country:x-geo-country x-appengine-country;st:x-geo-region x-appengine-region;ct:x-geo-city x-appengine-city;zp:x-geo-postalcode");
  for (const name2 of keys_0(headers)) {
   for (const header of split_0(headers[name2] || "", " ")) {
    const text = getRequestHeader(header) || "";
    const value = name2 === ".st" ? slice_1(text, lastIndexOf_0(text, "-") + 1) : text;
    indexOf_1("ZZ?", value) && addPlace(user, slice_1(name2, 1), { d: "." + header, b: value, f: 40000 });
   }
  }
 }
 isOn("clientIdAsExternalId") && addPlace(user, "external_id", { d: ".client_id", b: event.client_id, f: 40000 });
 if (user.ph) {
  for (const phone of slice_0(textsIn(user.ph), 20)) {
   const plain = without(toLowerCase_0(slice_0(phone, 200)), "[^a-z0-9]+");
   const digits = isDigits(plain) ? plain : without_0(narrow(slice_0(phone, 40)));
   const end = slice_1(digits, -7);
   const others = withoutFirst(end);
   length_0(end) === 7 && others && push_0(ownEnds, withoutFirst(withoutFirst(others)) ? end : slice_1(digits, -10));
  }
 }
 const text5 = stringify_0(user);
 isPlain = text5.length <= 20000 && find(toLowerCase_0(text5), NOT_PLAIN, 0) < 0;
 if (isPersonalEvent(name)) return skip("", { c: "personal_event_name" });
 name.length > 50 && note("long_event_name", "event_name");
 const actionSource = readActionSource();
 const country2 = placeName(user.country, countryRule, "");
 const made = { event_name: name, event_time: readEventTime(), action_source: actionSource, event_id: readEventId() || undefined };
 addUrl("event_source_url");
 addUrl("referrer_url");
 fields.opt_out && saysYes(firstValue(fields.opt_out)) && (made.opt_out = true);
 if (fields.messaging_channel) {
  const channel = toLowerCase_0(firstText(fields.messaging_channel));
  hasRow(MESSAGING_NEEDS, channel) && (made.messaging_channel = channel);
 }
 addLimitedDataUse();
 made.user_data = buildUserData();
 const properties = fields.custom_properties && objectIn(firstValue(fields.custom_properties));
 const object2 = data.customDataObject ? objectIn(data.customDataObject) : undefined;
 const layers = [];
 found_0().length && isOn("passParameters", true) && push_0(layers, parametersOf());
 properties && push_0(layers, takeCustomData(properties, 40000));
 object2 && push_0(layers, takeCustomData(object2, -2));
 const ours = data.parameterOverrides ? takeCustomData(valuesOf("parameterOverrides"), -3) : undefined;
 ours && push_0(layers, ours);
 const customData = readMembers(fields, customKinds, "custom_data");
 addItems();
 for (const layer of layers) addProperties(layer, layer === ours);
 if (keys_0(customData).length) {
  const text = stringify_0(customData);
  const customData2 = length_0(text) <= 20000 && indexOf_1(text, "=") && !(isUnusual(text) || holdsOwnPhone(text)) ? customData : cleanFields(customData, "custom_data", CUSTOM_KINDS);
  if (customData2.value !== undefined && customData2.currency === undefined && indexOf_1(valueIn(EVENT_NEEDS, name), "custom_data.currency")) {
   Object.delete(customData2, "value");
   note("value_without_currency", "custom_data.value");
  }
  addIfAny("custom_data", customData2);
 }
 actionSource === "app" && addIfAny("app_data", readMembers(fields, tableOf(APP_KINDS), "app_data"));
 event.original_event_data && addIfAny("original_event_data", readMembers(walkApart(objectIn(event.original_event_data) || {}).n, tableOf("event_name:name;event_time:time;order_id:text;event_id:text"), "original_event_data"));
 const refusal = refusalOf();
 if (refusal) return skip(name, refusal);
 const userData2 = made.user_data;
 if (isOn("keepCookies", true)) {
  for (const key of ["fbc", "fbp"]) write("_" + key, userData2[key]);
 }
 isOn("rememberUserData") && write("_gtmeec", encodeMemory());
 const chosen = setting("graphVersion", "");
 const isVersion = chosen && find(chosen, "^v\\d+\\.\\d+$", -1) === 0;
 const version = isVersion ? chosen : VERSIONS.split(":")[0];
 chosen && !isVersion && note("version_unusable", "graphVersion");
 (valueIn(VERSIONS, version) || "none") < "" + nowMs / 86400000 && note("version_expires", "graphVersion");
 const pixels = [pixelOf(data, firstText(fields.test_event_code))];
 for (const row of rowsOf("furtherPixels")) {
  const pixel = pixelOf(row, "");
  pixels.every(((other) => other.m !== pixel.m)) && push_0(pixels, pixel);
 }
 const optimistic = isOn("optimistic");
 let open = pixels.length;
 let finish = succeed;
 const done = ((isSent) => {
  !isSent && (finish = fail);
  open = open - 1;
  open === 0 && !optimistic && finish();
 });
 for (const pixel of pixels) sendEvent(pixel);
 optimistic && succeed();
}
function run() {
 const name = readEventName();
 const denied = consentAgainst();
 if (denied) return skip(typeof name === "string" && !isPersonalEvent(name) ? name : "", denied);
 if (typeof name === "string") return handle(name);
 skip("", isPersonalEvent(name.k || "") ? { c: "personal_event_name" } : name);
}
var patterns = {};
var EMPTY_WORDS = "[(\\[]?(nan|object object" + PLACEHOLDERS + ")[)\\]]?";
var NOT_PLAIN = '[^ -~]|\\\\|sha256_|" *(\\{\\{|' + EMPTY_WORDS + ' *"[^:])|[:,\\[](true|false|null)';
var notes = [];
var ownEnds = [];
var fieldAt = {};
var userKinds = {};
var customKinds = {};
var all = getAllEventData();
var event = typeof_0(all) ? all : {};
var user = {};
var fields = {};
var found = { j: user, n: fields, e: [], o: [], i: [] };
var GAP = "[" + SPACES + "'’]";
var FORMS = "^(\\d*[.,]?\\d*|\\d{1,3}(" + GAP + "\\d{3})+([.,]\\d*)?|\\d{1,3}(\\.\\d{3})+(,\\d+)?|\\d{1,3}(,\\d{2,3})*,\\d{3}(\\.\\d+)?)$";
var succeed = data.gtmOnSuccess;
var fail = data.gtmOnFailure;
run();


___SERVER_PERMISSIONS___

[
{"instance":{"key":{"publicId":"read_event_data","versionId":"1"},"param":[{"key":"eventDataAccess","value":{"type":1,"string":"any"}}]},"clientAnnotations":{"isEditedByUser":true},"isRequired":true},
{"instance":{"key":{"publicId":"send_http","versionId":"1"},"param":[{"key":"allowedUrls","value":{"type":1,"string":"specific"}},{"key":"urls","value":{"type":2,"listItem":[{"type":1,"string":"https://graph.facebook.com/"}]}}]},"clientAnnotations":{"isEditedByUser":true},"isRequired":true},
{"instance":{"key":{"publicId":"get_cookies","versionId":"1"},"param":[{"key":"cookieAccess","value":{"type":1,"string":"specific"}},{"key":"cookieNames","value":{"type":2,"listItem":[{"type":1,"string":"_fbc"},{"type":1,"string":"_fbp"},{"type":1,"string":"_fbi"},{"type":1,"string":"_gtmeec"}]}}]},"clientAnnotations":{"isEditedByUser":true},"isRequired":true},
{"instance":{"key":{"publicId":"set_cookies","versionId":"1"},"param":[{"key":"allowedCookies","value":{"type":2,"listItem":[{"type":3,"mapKey":[{"type":1,"string":"name"},{"type":1,"string":"domain"},{"type":1,"string":"path"},{"type":1,"string":"secure"},{"type":1,"string":"session"}],"mapValue":[{"type":1,"string":"_fbc"},{"type":1,"string":"*"},{"type":1,"string":"/"},{"type":1,"string":"secure"},{"type":1,"string":"non_session"}]},{"type":3,"mapKey":[{"type":1,"string":"name"},{"type":1,"string":"domain"},{"type":1,"string":"path"},{"type":1,"string":"secure"},{"type":1,"string":"session"}],"mapValue":[{"type":1,"string":"_fbp"},{"type":1,"string":"*"},{"type":1,"string":"/"},{"type":1,"string":"secure"},{"type":1,"string":"non_session"}]},{"type":3,"mapKey":[{"type":1,"string":"name"},{"type":1,"string":"domain"},{"type":1,"string":"path"},{"type":1,"string":"secure"},{"type":1,"string":"session"}],"mapValue":[{"type":1,"string":"_gtmeec"},{"type":1,"string":"*"},{"type":1,"string":"/"},{"type":1,"string":"secure"},{"type":1,"string":"non_session"}]}]}}]},"clientAnnotations":{"isEditedByUser":true},"isRequired":true},
{"instance":{"key":{"publicId":"read_request","versionId":"1"},"param":[{"key":"requestAccess","value":{"type":1,"string":"specific"}},{"key":"headersAllowed","value":{"type":8,"boolean":true}},{"key":"headerAccess","value":{"type":1,"string":"specific"}},{"key":"headerWhitelist","value":{"type":2,"listItem":[{"type":3,"mapKey":[{"type":1,"string":"headerName"}],"mapValue":[{"type":1,"string":"user-agent"}]},{"type":3,"mapKey":[{"type":1,"string":"headerName"}],"mapValue":[{"type":1,"string":"x-geo-country"}]},{"type":3,"mapKey":[{"type":1,"string":"headerName"}],"mapValue":[{"type":1,"string":"x-appengine-country"}]},{"type":3,"mapKey":[{"type":1,"string":"headerName"}],"mapValue":[{"type":1,"string":"x-geo-region"}]},{"type":3,"mapKey":[{"type":1,"string":"headerName"}],"mapValue":[{"type":1,"string":"x-appengine-region"}]},{"type":3,"mapKey":[{"type":1,"string":"headerName"}],"mapValue":[{"type":1,"string":"x-geo-city"}]},{"type":3,"mapKey":[{"type":1,"string":"headerName"}],"mapValue":[{"type":1,"string":"x-appengine-city"}]},{"type":3,"mapKey":[{"type":1,"string":"headerName"}],"mapValue":[{"type":1,"string":"x-geo-postalcode"}]}]}}]},"clientAnnotations":{"isEditedByUser":true},"isRequired":true},
{"instance":{"key":{"publicId":"read_container_data","versionId":"1"},"param":[]},"isRequired":true},
{"instance":{"key":{"publicId":"logging","versionId":"1"},"param":[{"key":"environments","value":{"type":1,"string":"all"}}]},"clientAnnotations":{"isEditedByUser":true},"isRequired":true}
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
- name: A Purchase whose value cannot be read is skipped
  code: |-
    mockEvent.value = '1.299';
    checkSkipped('2804009');
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
- name: Personal data is cut out of the page’s URL
  code: |-
    mockEvent.page_location = 'https://shop.example/ty?email=mary@example.com&a=1#x';
    check(() => assertThat(sent().event_source_url).isEqualTo('https://shop.example/ty?a=1#x'));
- name: An event that nobody can be matched by is skipped
  code: |-
    mockEvent.ip_override = undefined;
    mockEvent.user_data = { gender: 'f' };
    checkSkipped('2804050');
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
