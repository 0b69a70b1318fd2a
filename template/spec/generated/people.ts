// Generated from template/spec by `npm run build`; do not edit.
/** Words about people. */

/** Each between blanks. */
export const MALE_WORDS = ' m male man boy gentleman guy sir mister mr son father dad daddy papa uncle nephew brother husband boyfriend groom widower king prince duke count emperor god lord lad fellow chap bloke dude he him his himself men männlich mann herr homme masculin monsieur h hombre masculino varón señor sr uomo maschio signore homem senhor heer dhr mannelijk mand mannlig manlig mężczyzna pan muž мужчина мужской муж чоловік bărbat férfi erkek bay άνδρας זכר ذكر पुरुष lakilaki pria nam ชาย 男 男性 남 남성 남자 ';

/** Each between blanks. */
export const FEMALE_WORDS = ' f female woman girl lady miss ms mrs madam maam daughter mother mom mama mommy aunt niece sister wife girlfriend bride widow queen princess duchess countess empress goddess maiden lass gal chick dame belle she her hers herself women w weiblich frau femme féminin madame mme mlle mujer femenino señora sra donna femmina signora mulher feminino senhora vrouw vrouwelijk mevrouw kvinna kvinde kvinne kvinnlig kobieta pani žena женщина женский жен жінка femeie nő kadın bayan γυναίκα נקבה أنثى महिला perempuan wanita nữ หญิง 女 女性 여 여성 여자 ';

/** What stands for no value, each between bars; the empty text is one. */
export const PLACEHOLDERS = '|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]|true|false||';

/** What stands for no id, in lower case, each between bars. */
export const EMPTY_IDS = '|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]|true|false|-|nan|fbclid|clickid|click_id|removed|deleted|masked|hidden|filtered|replaced|';

/** Pattern of all that stands for no value, in lower case. */
export const EMPTY_WORDS = '[(\\[]?(?:|null|undefined|object object|nil|none|n/a|#n/a|n.a.|not set|not provided|not available|not applicable|unknown|empty|blank|anonymous|redacted|true|false|nan)[)\\]]?';

/** The first 16 digits of SHA-256 of the placeholders, of 0 and of the empty text, and of MD5 of the latter. */
export const EMPTY_DIGESTS = '|5feceb66ffc86f38|e3b0c44298fc1c14|74234e98afe7498f|eb045d78d2731073|c9a560c74de368dc|5da3a4c7f1179442|140bedbf9c3f6d56|552e423045fcbd94|a683c5c5349f6f7f|0969f08f8f4a8774|54a9097b334fb138|1aef939917215ce7|34292f4267fcc405|1c9e6f54a903f72c|1fac73a113225b8b|a0daef01ab98f9cb|1bd86e06d9631209|b23a6a8439c0dde5|8fe7794d43e70acc|2e1cfa82b035c26c|d29a0939bcb51176|ff71cf74abb3ccb0|2f183a4e64493af3|b68919aff001d836|b6260c376116eecf|017ad73325fcf108|b5bea41b6c623f7c|fcbcf165908dd18a|d41d8cd98f00b204|';

/** Pattern of names that promise personal data or secrets. */
export const PERSONAL_NAMES = '^(?:(?:id|contact|iban)number|(?:n|displayn|fn|ln)ame|si(?:n|d|g|gnature)|mobil(?:e|eno)|em|ph|fn|ln|mail|tel|telephone|dob|zip|nom|nombre|pin|pan|long|gps|idcard|cardno|sortcode|key|passwd|pass|assertion)$|(?:(?:us|custom|buy|pay|own|hold|receiv|send)er|(?:cl|recip|pat)ient|first|last|given|family|middle|maiden|full|legal|real|nick|login|person|guest|contact|billing|shipping|your|vor|nach|sur|address)name|(?:fax|mobile|whatsapp|house|tax|vat|identity|document|personal|card|account|routing)number|(?:street|home|billing|shipping|delivery|ip)address|(?:handy|ruf|haus|steuer|person|karten)nummer|(?:access|auth|refresh|session|csrf|api|id)token|(?:post|postal|zip|pin|fiscal|security|pass|auth)code|shipping(?:city|state|zip|country)|pas(?:(?:sp|sep|sap|po|zp|sw)ort|aporte|sword|sphrase)|billing(?:city|state|zip|country)|(?:amz|goog|razorpay)signature|car(?:dholder|teidentite|taidentita|dcv|dexp|dlast|dpin)|(?:tax|steuer|vat|national|voter|personal|payer|session|sess)id|(?:api|order|secret|private|access|session)key|birth(?:da|ye|month|place)|address(?:line|street|zip)|(?:nameon|identity|credit|debit)card|numero(?:documento|cart|tarjeta)|(?:fo|efte|ette)rnavn|(?:driv(?:er|ers|ing))licen|(?:loginhi|taxide|identitydocume|bankaccou|geopoi)nt|co(?:(?:de|digo)postal|gnome|dicefiscale|ntrasena)|na(?:zwisko|issance|scimento|cimiento|scita)|(?:date|year)ofbirth|(?:telef|direcci|geolocati|authorizati)on|social(?:security|insurance)|(?:voo|achte)rnaam|(?:fo|efte)rnamn|email|phone|msisdn|prenom|apellido|sobrenome|nomecompleto|geburt|geboorte|urodz|pocztow|strasse|endereco|indirizzo|taxpayer|reisepass|ausweis|cedula|aadha|ccnum|ccexp|cccvv|kreditkart|expmonth|expyear|latlng|latlong|geopos|gpspos|gpsloc|clientsecret|oauth|samlre|relaystate|credential|hmac|(?:(?:^|[^A-Za-z])(?:co(?:urriel|rreo|ords|ordinates)|ni(?:f|e|n|no)|(?:lat|long)itude|address|addr|street|plz|cep|adresse|calle|rue|fax|birth|dob|cpf|curp|rfc|dni|ssn|itin|tfn|bsn|pesel|cnp|egn|jmbg|oib|snils|nric|hkid|cuil|cuit|rut|tckn|cvv|cvc|csc|iban|lat|lng|lon|token|bearer|secret|auth|password|pwd|otp|jwt|csrf|xsrf|nonce)|(?:^|[a-z0-9])(?:A(?i:ddress|ddr|dresse|uth)|S(?i:treet|sn|nils|ecret)|P(?i:lz|esel|assword|wd)|C(?i:ep|alle|ourriel|orreo|pf|urp|np|uil|uit|vv|vc|sc|oords|oordinates|srf)|R(?i:ue|fc|ut)|F(?i:ax)|B(?i:irth|sn|earer)|D(?i:ob|ni)|N(?i:if|ie|in|ino|ric|once)|I(?i:tin|ban)|T(?i:fn|ckn|oken)|E(?i:gn)|J(?i:mbg|wt)|O(?i:ib|tp)|H(?i:kid)|L(?i:at|ng|on|atitude|ongitude)|X(?i:srf)))(?:[^a-z]|$)';

/** Pattern of names that do so where the value is long. */
export const LONG_SECRETS = '^(?:code|state|session|hash)$';

/** Pattern of the words in which a part of such a name means something else. */
export const HARMLESS_NAMES = 'headphone|earphone|microphone|smartphone|iphone|saxophone|xylophone|taxidermy|renaissance|renacimiento|placeholder';

/** Pattern of the beginnings of names that never become a custom property. */
export const RESERVED_NAMES = '^(?:gtm\\.|data_processing_options|ga_session_|session_|gdpr|gpp|sha256_)';
