// Generated from template/spec by `npm run build`; do not edit.
/** Words about people. */

/** Each between blanks. */
export const MALE_WORDS = ' m male man boy gentleman guy sir mister mr son father dad daddy papa uncle nephew brother husband boyfriend groom widower king prince duke count emperor god lord lad fellow chap bloke dude he him his himself men männlich mann herr homme masculin monsieur h hombre masculino varón señor sr uomo maschio signore homem senhor heer dhr mannelijk mand mannlig manlig mężczyzna pan muž мужчина мужской муж чоловік bărbat férfi erkek bay άνδρας זכר ذكر पुरुष lakilaki pria nam ชาย 男 男性 남 남성 남자 ';

/** Each between blanks. */
export const FEMALE_WORDS = ' f female woman girl lady miss ms mrs madam maam daughter mother mom mama mommy aunt niece sister wife girlfriend bride widow queen princess duchess countess empress goddess maiden lass gal chick dame belle she her hers herself women w weiblich frau femme féminin madame mme mlle mujer femenino señora sra donna femmina signora mulher feminino senhora vrouw vrouwelijk mevrouw kvinna kvinde kvinne kvinnlig kobieta pani žena женщина женский жен жінка femeie nő kadın bayan γυναίκα נקבה أنثى महिला perempuan wanita nữ หญิง 女 女性 여 여성 여자 ';

/** What stands for no value, each between bars; the empty text is one. */
export const PLACEHOLDERS = '|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]|true|false||';

/** What stands for no id, in lower case, each between bars. */
export const EMPTY_IDS = '|null|undefined|[object object]|nil|none|(none)|n/a|#n/a|n.a.|not set|(not set)|not provided|(not provided)|not available|not applicable|unknown|(unknown)|empty|(empty)|blank|anonymous|redacted|(redacted)|[redacted]|true|false|nan|fbclid|clickid|click_id|removed|deleted|masked|hidden|filtered|replaced|';

/** Pattern of all that stands for no value, in lower case. */
export const EMPTY_WORDS = '[(\\[]?(?:|null|undefined|object object|nil|none|n/a|#n/a|n.a.|not set|not provided|not available|not applicable|unknown|empty|blank|anonymous|redacted|true|false|nan)[)\\]]?';

/** The first 16 digits of SHA-256 of the placeholders, of 0 and of the empty text, and of MD5 of the latter. */
export const EMPTY_DIGESTS = '|5feceb66ffc86f38|e3b0c44298fc1c14|74234e98afe7498f|eb045d78d2731073|c9a560c74de368dc|5da3a4c7f1179442|140bedbf9c3f6d56|552e423045fcbd94|a683c5c5349f6f7f|0969f08f8f4a8774|54a9097b334fb138|1aef939917215ce7|34292f4267fcc405|1c9e6f54a903f72c|1fac73a113225b8b|a0daef01ab98f9cb|1bd86e06d9631209|b23a6a8439c0dde5|8fe7794d43e70acc|2e1cfa82b035c26c|d29a0939bcb51176|ff71cf74abb3ccb0|2f183a4e64493af3|b68919aff001d836|b6260c376116eecf|017ad73325fcf108|b5bea41b6c623f7c|fcbcf165908dd18a|d41d8cd98f00b204|';

/** Pattern of names that promise personal data or secrets. */
export const PERSONAL_NAMES = '^(?:em|ph|fn|ln|mail|tel|telephone|mobile|mobileno|name|displayname|fname|lname|dob|zip|nom|nombre|sin|pin|pan|long|gps|idnumber|idcard|cardno|sortcode|contactnumber|ibannumber|key|sid|sig|signature|idtoken|passwd|pass|assertion)$|email|phone|msisdn|telefon|faxnumber|mobilenumber|handynummer|rufnummer|whatsappnumber|firstname|lastname|givenname|familyname|middlename|maidenname|fullname|legalname|realname|nickname|username|loginname|loginhint|personname|customername|guestname|contactname|clientname|buyername|payername|ownername|holdername|cardholder|nameoncard|recipientname|receivername|sendername|patientname|billingname|shippingname|yourname|vorname|nachname|surname|prenom|apellido|cognome|voornaam|achternaam|sobrenome|nomecompleto|birthda|birthye|birthmonth|birthplace|dateofbirth|yearofbirth|geburt|naissance|nascimento|nacimiento|datanascita|datadinascita|streetaddress|homeaddress|billingaddress|shippingaddress|deliveryaddress|ipaddress|addressline|addressname|addressstreet|billingcity|billingstate|billingzip|billingcountry|shippingcity|shippingstate|shippingzip|shippingcountry|postcode|postalcode|zipcode|housenumber|hausnummer|strasse|endereco|direccion|indirizzo|taxident|taxid|taxnumber|taxpayer|steuernummer|steuerid|vatnumber|vatid|codicefiscale|fiscalcode|nationalid|passport|identitycard|identitynumber|identitydocument|documentnumber|personalnumber|personnummer|personalid|socialsecurity|socialinsurance|driverlicen|driverslicen|drivinglicen|aadhaar|aadhar|cardnumber|cardcv|cardexp|cardlast|cardpin|ccnumber|ccnum|ccexp|cccvv|creditcard|debitcard|securitycode|bankaccount|accountnumber|routingnumber|payerid|latlng|latlong|geopoint|geolocation|password|passcode|passphrase|passwort|contrasena|accesstoken|authtoken|refreshtoken|sessiontoken|csrftoken|apitoken|apikey|orderkey|secretkey|privatekey|accesskey|sessionkey|clientsecret|authcode|authorization|oauth|samlre|relaystate|sessionid|sessid|hmac|(?:(?:^|[^A-Za-z])(?:address|street|adresse|calle|rue|courriel|correo|fax|birth|dob|cpf|curp|rfc|dni|nif|nie|nin|nino|ssn|itin|tfn|bsn|pesel|cnp|egn|jmbg|oib|snils|nric|hkid|cuil|cuit|rut|tckn|cvv|cvc|csc|iban|lat|lng|lon|latitude|longitude|coords|coordinates|token|secret|auth|password|pwd|otp|jwt|csrf|xsrf|nonce)|[a-z0-9](?:A(?i:ddress|dresse|uth)|S(?i:treet|sn|nils|ecret)|C(?i:alle|ourriel|orreo|pf|urp|np|uil|uit|vv|vc|sc|oords|oordinates|srf)|R(?i:ue|fc|ut)|F(?i:ax)|B(?i:irth|sn)|D(?i:ob|ni)|N(?i:if|ie|in|ino|ric|once)|I(?i:tin|ban)|T(?i:fn|ckn|oken)|P(?i:esel|assword|wd)|E(?i:gn)|J(?i:mbg|wt)|O(?i:ib|tp)|H(?i:kid)|L(?i:at|ng|on|atitude|ongitude)|X(?i:srf)))(?:[^a-z]|$)';

/** Pattern of names that do so where the value is long. */
export const LONG_SECRETS = '^(?:code|state)$';

/** Pattern of the words in which a part of such a name means something else. */
export const HARMLESS_NAMES = 'headphone|earphone|microphone|smartphone|iphone|saxophone|xylophone|taxidermy|renaissance|renacimiento|placeholder';

/** Pattern of the beginnings of names that never become a custom property. */
export const RESERVED_NAMES = '^(?:gtm\\.|data_processing_options|ga_session_|session_|gdpr|gpp|sha256_)';
