// Generated from template/spec by `npm run build`; do not edit.
/** Words about people. */

/** Each between blanks; packed. */
export const MALE_WORDS = ' mAleADboy gentlemaDguy siBmistJmBsoDfathJdaGdaddy papa unclEnephew brothJhusbanGboyfrienGgroK widowJking princEdukEcount emperoBgoGlorGlaGfellow chap blokEdudEhEhim his himself meDmännHchLDherBhKmIDmonsieuBh hKbrIno varóDseñoBsBuKoAschio signorEhKem senhoBheJdhrLneHjkLdLnHgLHg mężczyzna paDmužCчинаCскойC чоловік bărbat férfi erkek bay άνδρας זכר ذكر पुरुष lakilaki pria nam ชาย 男 男性FF성F자 ~LAn~Kom~JeB~IeAscuH~Hli~Gd ~F 남~Ee ~Dn ~C муж~Br ~A ma';

/** Each between blanks; packed. */
export const FEMALE_WORDS = ' fAalFwomaIgirl ladyBissBsBrsMNMam daughtGBotOBomMmaBommy aunt niecFsistG wifFgirlfriend bridFwidow queeIprJcEduchEcountEemprEgoddessMideIlass gal chick NFbellFshFO Os Oself womeIw weiblich frauAmFfémJJMNeBmeBlleBujGAenJo señorLsrLdonnaAmJLsignoraBulOAJJo senhorLH HelijkBeHCnaCdeCneCnlig kobietLpani ženaDщинаDскийD жінкаAeiFnő kadıIbayaIγυναίκα נקבה أنثى महिला pGempuaIwanitLnữ หญิง 女 女性KK성K자 ~OhG~Ndam~MBa~La ~K 여~Jin~In ~Hvrouw~Ger~Fe ~Eess ~D жен~C kvin~B m~A fem';

/** What stands for no value, each between bars; the empty text is one. */
export const PLACEHOLDERS = '|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]|true|false||';

/** What else stands for no id, in lower case, each between bars. */
export const EMPTY_IDS = '|-|nan|fbclid|clickid|click_id|removed|deleted|masked|hidden|filtered|replaced|';

/** Pattern of all that stands for no value, in lower case. */
export const EMPTY_WORDS = '[(\\[]?(?:|null|undefined|object object|nil|none|n/a|#n/a|n.a.|not set|not provided|not available|not applicable|unknown|empty|blank|anonymous|redacted|true|false|nan)[)\\]]?';

/** The first ten digits of SHA-256 of the placeholders, of 0 and of the empty text, and of MD5 of the latter. */
export const EMPTY_DIGESTS = '|5feceb66ff|e3b0c44298|74234e98af|eb045d78d2|c9a560c74d|5da3a4c7f1|140bedbf9c|552e423045|a683c5c534|0969f08f8f|54a9097b33|1aef939917|34292f4267|1c9e6f54a9|1fac73a113|a0daef01ab|1bd86e06d9|b23a6a8439|8fe7794d43|2e1cfa82b0|d29a0939bc|ff71cf74ab|2f183a4e64|b68919aff0|b6260c3761|017ad73325|b5bea41b6c|fcbcf16590|d41d8cd98f|';

/** Pattern of names that promise personal data or secrets. */
export const PERSONAL_NAMES = '^(?:(?:id|contact|iban)number|(?:n|displayn|fn|ln)ame|si(?:n|d|g|gnature)|mobil(?:e|eno)|em|ph|fn|ln|mail|tel|telephone|dob|zip|nom|nombre|pin|pan|long|gps|idcard|cardno|sortcode|key|passwd|pass|assertion)$|(?:(?:us|custom|buy|pay|own|hold|receiv|send)er|(?:cl|recip|pat)ient|first|last|given|family|middle|maiden|full|legal|real|nick|login|person|guest|contact|billing|shipping|your|vor|nach|sur|address)name|(?:fax|mobile|whatsapp|house|tax|vat|identity|document|personal|card|account|routing)number|(?:street|home|billing|shipping|delivery|ip)address|(?:handy|ruf|haus|steuer|person|karten)nummer|(?:access|auth|refresh|session|csrf|api|id)token|(?:post|postal|zip|pin|fiscal|security|pass|auth)code|shipping(?:city|state|zip|country)|pas(?:(?:sp|sep|sap|po|zp|sw)ort|aporte|sword|sphrase)|billing(?:city|state|zip|country)|(?:amz|goog|razorpay)signature|car(?:dholder|teidentite|taidentita|dcv|dexp|dlast|dpin)|(?:tax|steuer|vat|national|voter|personal|payer|session|sess)id|(?:api|order|secret|private|access|session)key|birth(?:da|ye|month|place)|address(?:line|street|zip)|(?:nameon|identity|credit|debit)card|numero(?:documento|cart|tarjeta)|(?:fo|efte|ette)rnavn|(?:driv(?:er|ers|ing))licen|(?:loginhi|taxide|identitydocume|bankaccou|geopoi)nt|co(?:(?:de|digo)postal|gnome|dicefiscale|ntrasena)|na(?:zwisko|issance|scimento|cimiento|scita)|(?:date|year)ofbirth|(?:telef|direcci|geolocati|authorizati)on|social(?:security|insurance)|(?:voo|achte)rnaam|(?:fo|efte)rnamn|email|phone|msisdn|prenom|apellido|sobrenome|nomecompleto|geburt|geboorte|urodz|pocztow|strasse|endereco|indirizzo|taxpayer|reisepass|ausweis|cedula|aadha|ccnum|ccexp|cccvv|kreditkart|expmonth|expyear|latlng|latlong|geopos|gpspos|gpsloc|clientsecret|oauth|samlre|relaystate|credential|hmac|(?:(?:^|[^A-Za-z])(?:co(?:urriel|rreo|ords|ordinates)|ni(?:f|e|n|no)|(?:lat|long)itude|address|addr|street|plz|cep|adresse|calle|rue|fax|birth|dob|cpf|curp|rfc|dni|ssn|itin|tfn|bsn|pesel|cnp|egn|jmbg|oib|snils|nric|hkid|cuil|cuit|rut|tckn|cvv|cvc|csc|iban|lat|lng|lon|token|bearer|secret|auth|password|pwd|otp|jwt|csrf|xsrf|nonce)|(?:^|[a-z0-9])(?:A(?i:ddress|ddr|dresse|uth)|S(?i:treet|sn|nils|ecret)|P(?i:lz|esel|assword|wd)|C(?i:ep|alle|ourriel|orreo|pf|urp|np|uil|uit|vv|vc|sc|oords|oordinates|srf)|R(?i:ue|fc|ut)|F(?i:ax)|B(?i:irth|sn|earer)|D(?i:ob|ni)|N(?i:if|ie|in|ino|ric|once)|I(?i:tin|ban)|T(?i:fn|ckn|oken)|E(?i:gn)|J(?i:mbg|wt)|O(?i:ib|tp)|H(?i:kid)|L(?i:at|ng|on|atitude|ongitude)|X(?i:srf)))(?:[^a-z]|$)';

/** Pattern of names that do so where the value is long. */
export const LONG_SECRETS = '^(?:code|state|session|hash)$';

/** Pattern of the words in which a part of such a name means something else. */
export const HARMLESS_NAMES = 'headphone|earphone|microphone|smartphone|iphone|saxophone|xylophone|taxidermy|renaissance|renacimiento|placeholder';

/** Pattern of the beginnings of names that never become a custom property. */
export const RESERVED_NAMES = '^(?:gtm\\.|data_processing_options|ga_session_|session_|gdpr|gpp|sha256_)';
