// Generated from template/spec by `npm run build`; do not edit.
/** Words about people. */

/** Bar, code, blank, then the digests of words. */
export const GENDERS = '|f  JS8QnxZRzy5bQxuhSVR4gGiP94XDsh2rdlzFWxRJTtKPzwYivLnazLcREz4xqJL+y+YYGYDTnVKj6pKmOQhTKEWQqcPBBOd7o8pnEXzuZGRvjbBJrTE+zhbGAbUc/OHmUM4SD+fJLNqFNUy/coLcztY2DvSaUOchdlQcTAkJx95m8fqF2KdTw1g6HUoRtMAR8ZKfjGM7HVhS7WLGXLCQbKG91g1QH0zJCttigJQAOMZCFUAmIiizU28X34Gm5WxdsOPsOi4H50aHIBzUsl3g6N6Y2JujuHr6NM7FPQHOWYh8oTcToCCn0u5HO+obpudX/u+GMWwwosFPCrRhan/9lF9f9BR3MQnb|m  YsZqDSSOSLZ2zGp3YXwGM3n+MDkBPt+XeQMrmKpmiKGIb+jsVp19WMxhMQfq8QBOC0vXn+6P+jGrCwJINDtl6B3+m9Lv9oBEbDVJWEbWVyM2CWs3pfAmpXxOjQEzl3MTYOdxNy9+Wnz0c8nJRCxiCOPEweCpvvuQUwthQ1+Sz2p6lCGoqqlA+aHVKsE9cFra6m+YzIhEH0tQFiilztQ/fsNZQxRZCf3idCca3TWj+eXOd2euxX4Lx6JfAON/HPqdGUXhDAqIWtpHQvqwjgB/5X/onerAoh38/Q/GE1SxLxM3EVzFux2YVp9EWSNy7hwOTnl1L9pr5DooWyJRxqO2';

/** What stands for no value, each between bars; the empty text is one. */
export const PLACEHOLDERS = '|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]|true|false||';

/** What else stands for no id, in lower case, each between bars. */
export const EMPTY_IDS = '|-|nan|fbclid|clickid|click_id|removed|deleted|masked|hidden|filtered|replaced|';

/** The first six digits of SHA-256 of the placeholders, of 0 and of the empty text, and of MD5 of the latter. */
export const EMPTY_DIGESTS = '5fecebe3b0c474234eeb045dc9a5605da3a4140bed552e42a683c50969f054a9091aef9334292f1c9e6f1fac73a0daef1bd86eb23a6a8fe7792e1cfad29a09ff71cf2f183ab68919b6260c017ad7b5bea4fcbcf1d41d8c';

/** Pattern of names that promise personal data or secrets. */
export const PERSONAL_NAMES = '(^|[\u000a!-(;-?])((id|contact|iban)number|(fn|ln|n|displayn)ame|mobile(no)?|si(n|d|g|gnature)|(f|l|pi|pa|assertio)n|nom(bre)?|em|ph|mail|tel|zip|long|gps|idcard|cardno|sortcode|key|pass)([\u000a!-(;-?]|$)|((us|custom|buy|pay|own|hold|receiv|send)er|(cl|recip|pat)ient|(fir|la|gue)st|(give|maide|logi|perso)n|(bill|shipp)ing|family|middle|full|legal|real|nick|contact|your|vor|nach|sur)name|(fax|mobile|whatsapp|card|house|tax|vat|identity|document|personal|account|routing)number|(bill|shipp)ing(city|state|zip|country)|(access|session|api)(token|key)|(handy|ruf|haus|steuer|person|karten)nummer|(post(al)?|zip|pin|fiscal|pass|security|auth)code|pas((s|se|sa|z)port|aporte|poort|sw|sphrase)|c(ar(d(holder|cv|exp|last|pin)|teidentite|taidentita)|(ode|odigo)postal|red(itcard|ential)|ognome|odicefiscale|edula|cnum|cexp|ccvv|ontrasena|srftoken|lientsecret)|(amz|goog|razorpay)signature|((steu|vot|pay)er|(nati|pers)onal|sess(ion)?|tax|vat)id|((fo|efte)rna[mv]|driv(er|ers|ing)lice|(auth|refresh|id)toke|(direcc|geolocat|authorizat)io|msisd|telefo|etternav)n|birth(da|ye|month|place)|numero(documento|cart|tarjeta)|na(meoncard|zwisko|issance|sci|cimiento)|identity(card|document)|(s(obrenom|trass|ocialinsuranc|amlr)|phon|geboort|relaystat)e|(order|secret|private)key|(voo|achte)rnaam|geopo(int|s)|(ofbir|expmon|oau)th|latl(ng|ong)|(loginhin|gebur|kreditkar|bankaccoun)t|a(pellido|ddress|usweis|adha)|gps(pos|loc)|email|prenom|nomecompleto|urodz|pocztow|endereco|indirizzo|taxpayer|reisepass|socialsecurity|debitcard|expyear|hmac|(^|[^A-Za-z])(?i:addr|street|plz|cep|adresse|calle|rue|courriel|correo|fax|birth|dob|cpf|curp|rfc|dni|nif|nie|nin|nino|ssn|itin|tfn|bsn|pesel|cnp|egn|jmbg|oib|snils|nric|hkid|cuil|cuit|rut|tckn|cvv|cvc|csc|iban|lat|lng|lon|latitude|longitude|coords|coordinates|token|bearer|secret|auth|pwd|otp|jwt|csrf|xsrf|nonce)([^a-z]|$)';

/** Pattern of names that do so where the value is long. */
export const LONG_SECRETS = '(^|[\u000a!-(;-?])(code|state|session|hash)([\u000a!-(;-?]|$)';

/** Pattern of the words in which a part of such a name means something else. */
export const HARMLESS_NAMES = '(head|ear|micro|smart|i|saxo|xylo)phone|rena(issance|cimiento)|taxidermy|placeholder';

/** Pattern of the beginnings of names that never become a custom property. */
export const RESERVED_NAMES = '(^|[\u000a!-(;-?])(gtm\\.|data_processing_options|ga_session_|session_|gdpr|gpp|sha256_)';
