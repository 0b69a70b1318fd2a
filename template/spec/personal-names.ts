/**
 * Names that promise personal data, secrets or exact positions: cut from the queries of event_source_url and referrer_url, and
 * never a custom property. A parameter whose value looks personal is cut whatever its name.
 *
 * Names are compared without case and separators, so that `first_name`, `firstName` and `first-name` are one; each list is
 * a text with blanks between. Sources: the pixel's own list of unwanted URL parameters; Meta, Business Tools Terms; parameters
 * of WooCommerce, Magento, PayPal (address_name, payer_id), Stripe (payment_intent_client_secret), OAuth 2.0 (RFC 6749) and
 * OpenID Connect (id_token); numbers of persons as the main markets' authorities call them. Reports of what sites send:
 * facebook/facebook-for-woocommerce#2075, facebookincubator/Facebook-Pixel-for-Wordpress#27, recurly/recurly-client-php#530.
 */

/** The whole name: as a part it would also stand in others, such as `bid_number`, `resort_code` and `pan_size`. */
export const PERSONAL_PARAMETERS: readonly string[] = (
  'em ph fn ln mail tel mobile mobileno name displayname fname lname zip nom nombre sin pin pan ' +
  'long gps idnumber idcard cardno sortcode contactnumber ibannumber'
).split(' ');

/** A part of the name, wherever it stands in it: `billing_first_name`, `customerPhone`. */
export const PERSONAL_PARTS: readonly string[] = (
  'email phone msisdn telefon faxnumber mobilenumber handynummer rufnummer whatsappnumber firstname lastname ' +
  'givenname familyname middlename maidenname fullname legalname realname nickname username loginname loginhint ' +
  'personname customername guestname contactname clientname buyername payername ownername holdername cardholder ' +
  'nameoncard recipientname receivername sendername patientname billingname shippingname yourname vorname ' +
  'nachname surname prenom apellido cognome voornaam achternaam sobrenome nomecompleto nazwisko fornamn fornavn ' +
  'efternamn efternavn etternavn birthda birthye birthmonth birthplace ofbirth geburt geboorte naissance nasci ' +
  'nacimiento urodz address billingcity billingstate billingzip billingcountry shippingcity shippingstate ' +
  'shippingzip shippingcountry postcode postalcode zipcode codepostal codigopostal pocztow pincode housenumber ' +
  'hausnummer strasse endereco direccion indirizzo taxid taxnumber taxpayer steuernummer steuerid vatnumber ' +
  'vatid codicefiscale fiscalcode nationalid passport passeport pasaporte passaport paspoort paszport reisepass ' +
  'ausweis identitycard identitynumber identitydocument documentnumber numerodocumento carteidentite ' +
  'cartaidentita cedula voterid personalnumber personnummer personalid socialsecurity socialinsurance ' +
  'driverlicen driverslicen drivinglicen aadha cardnumber cardcv cardexp cardlast cardpin ccnum ccexp cccvv ' +
  'creditcard debitcard kreditkart kartennummer numerocart numerotarjeta expmonth expyear securitycode ' +
  'bankaccount accountnumber routingnumber payerid latlng latlong geopoint geopos geolocation gpspos gpsloc'
).split(' ');

/** A word of the name, between separators or humps: `billing_cpf`, `userLat`, `payment_iban`. */
export const PERSONAL_WORDS: readonly string[] = (
  'addr street plz cep adresse calle rue courriel correo fax birth dob cpf curp rfc dni nif nie nin ' +
  'nino ssn itin tfn bsn pesel cnp egn jmbg oib snils nric hkid cuil cuit rut tckn cvv cvc csc iban lat lng ' +
  'lon latitude longitude coords coordinates'
).split(' ');

/** Secrets: the whole name, a part, a word. `key` alone opens WooCommerce's order page. */
export const SECRET_PARAMETERS: readonly string[] = 'key sid sig signature pass assertion'.split(' ');
export const SECRET_PARTS: readonly string[] = (
  'passw passcode passphrase contrasena accesstoken authtoken refreshtoken sessiontoken csrftoken ' +
  'apitoken apikey orderkey secretkey privatekey accesskey sessionkey clientsecret authcode authorization ' +
  'oauth samlre relaystate sessionid sessid idtoken credential amzsignature googsignature razorpaysignature ' +
  'hmac'
).split(' ');
export const SECRET_WORDS: readonly string[] = 'token bearer secret auth pwd otp jwt csrf xsrf nonce'.split(' ');

/** Ordinary names, but a secret where the value looks like one: OAuth's `code` and `state`, a hash of an address. */
export const LONG_SECRETS: readonly string[] = 'code state session hash'.split(' ');

/** Words in which a part means something else. */
export const HARMLESS_PARTS: readonly string[] = (
  'headphone earphone microphone smartphone iphone saxophone xylophone taxidermy renaissance renacimiento ' +
  'placeholder'
).split(' ');
