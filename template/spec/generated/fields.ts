// Generated from template/spec by `npm run build`; do not edit.
/** The event’s fields. */

/** Path, the best first, the member of Found that it belongs to, and the field unless the path ends in it; > holds fields of its own, - is looked up by its name. Packed. */
export const FIELDS = 'U_locaYW;user_dataWBMWBhome_MW;common_cookieW;ecommerceWHpurchaseWHpurchase.acYFieldWHcheckoutWHaddWHremoveWHdetailWHclickW;app_dataW;original_U_dataW;UQOJUQO|UQ;UIDO|UQ;UIdO|UQ;U_timeO;timestampO|U_time;acY_sourceO;page_locaYO|U_source_url;U_source_urlO;page_referrerO|referrer_url;referrer_urlO;opt_outOJopt_outO|opt_out;messaging_channelO;data_processing_opYsO;data_processing_opYs_countryO;data_processing_opYs_stateO;x-ga-urO|region;U_locaY.regionO;U_locaY.countryO;custom_propertiesO;test_U_codeOJud-emSemBemail_MSemBemailSemBemEBsha256_email_MSemBsha256_emailSem;email_MSem;emailSem;emailAddressSemJud-phSphBphone_numberSphBphoneSphBphE;phone_numberSph;phoneSph;phoneNumberSphJud-fnSfnBM.first_nameSfnBfirst_nameSfnBfirstNameSfnBfnEBM.sha256_first_nameSfnBsha256_first_nameSfn;first_nameSfn;firstNameSfn;FirstNameSfn;nameFirstSfnJud-lnSlnBM.last_nameSlnBlast_nameSlnBlastNameSlnBlnEBM.sha256_last_nameSlnBsha256_last_nameSln;last_nameSln;lastNameSln;LastNameSln;nameLastSlnJud-geSgeBgenderSgeBgeE;genderSgeJud-dbSdbBdate_of_birthSdbBbirth_dateSdbBbirthdateSdbBdobSdbBdbE;date_of_birthSdb;birth_dateSdb;dobSdb;dbEJud-ctSctBM.citySctBhome_M.citySctBcitySctBctE;citySct;MCitySctJud-stSstBM.regionSstBM.stateSstBhome_M.regionSstBregionSstBstateSstBstE;regionSst;stateSst;MRegionSstJud-zpSzpBM.postal_codeSzpBM.zipSzpBhome_M.postal_codeSzpBpostal_codeSzpBzipSzpBzip_codeSzpBzpE;postal_codeSzp;postalCodeSzp;zipSzp;zipCodeSzpJud-countryScountryBM.countryEBhome_M.countryEBcountryE;countryE;countryCodeScountry;countryQScountry;MCountryScountryJud-externalQSexternalQBexternalQE;externalQE;userQSexternalQBuserQSexternalQ;userIdSexternalQ;externalIdSexternalQ;ip_overrideSclient_ip_MBclient_ip_ME;client_ip_ME;user_agentSclient_user_agentBclient_user_agentE;client_user_agentEJck-fbcSfbcBfbcE;fbcE;_fbcSfbc;common_cookie._fbcSfbcJck-fbpSfbpBfbpE;fbpE;_fbpSfbp;common_cookie._fbpSfbpJud-subscripYQSsubscripYQBsubscripYQE;subscripYQE;subscripYIdSsubscripYQJud-fb-login-idSfb_loginQJud-fb_loginQSfb_loginQBfb_loginQE;fb_loginQE;fbLoginIdSfb_loginQJud-leadQSleadQBleadQE;leadQE;leadIdSleadQJud-anonQSanonQBanonQE;anonQE;anonIdSanonQJud-madidSmadidBmadidE;madidE;x-ga-resettable_deviceQSmadidBpageQE;pageQEBpage_scoped_userQE;page_scoped_userQEBctwa_clidE;ctwa_clidEBwhatsapp_business_accountQE;whatsapp_business_accountQEBig_accountQE;ig_accountQEBig_sidE;ig_sidEBsha256_phone_numberO|google_phone_hashBsha256_phoneO|google_phone_hash;sha256_phone_numberO|google_phone_hash;valueGJcd-valueG|valueHvalueGHpurchase.acYField.revenueG|value;transacYTotalG|value;revenueG|value;currencyGJcd-currencyG|currencyHcurrencyGHcurrencyCodeG|currencyHpurchase.acYField.currencyG;currencyCodeG|currency;currency_codeG|currencyJcd-KsG|Ks;KsG;itemsG|KsHitemsG|KsHpurchase.pXHcheckout.pXHadd.pXHremove.pXHdetail.pXHclick.pXHpX;pX;transacYPXHimpressionsG|KsJcd-KQsG|KQs;KQsGJcd-K_typeG|K_type;K_typeGJcd-K_nameG|K_name;K_nameGJcd-K_categoryG|K_category;K_categoryGJcd-num_itemsG|num_items;num_itemsGHtransacYQG|orderQ;transacYQG|orderQHorderQG;orderQGHtransacYIdG|orderQ;transacYIdG|orderQHpurchase.acYField.idG|orderQJcd-orderQG|orderQJcd-search_stringG|search_string;search_stringG;search_termG|search_stringJcd-predicted_ltvG|predicted_ltv;predicted_ltvGJcd-net_revenueG|net_revenue;net_revenueGJcd-statusG|status;statusGJcd-delivery_categoryG|delivery_category;delivery_categoryG;app_data.advertiser_tracking_enabled:app;advertiser_tracking_enabledVapplicaY_tracking_enabled:app;applicaY_tracking_enabledVextinfo:app;extinfoVcampaignQsVinstall_referrerVinstaller_packageVurl_schemesVwindows_attribuYQVvendorQ:app;x-ga-vendor_deviceQ:app|vendorQ;original_U_data.U_name:original;original_U_data.U_time:original;original_U_data.orderQ:original;original_U_data.UQ:original;U_name:-;clientQ:-;ga_sessionQ:-;x-ga-request_count:-~;user_data.~:user~:custom~;ecommerce.~;x-fb-~content~address~:fields~_id~E|~event~:app;app_data.~:>~roductsG|Ks~tion~YXWVUSQOMKJHGEB';

/** Its name at the top of the event; read only when it is needed. */
export const EVENT_NAME = 'event_name';

/** Its name at the top of the event; read only when it is needed. */
export const CLIENT_ID = 'client_id';

/** Its name at the top of the event; read only when it is needed. */
export const SESSION_ID = 'ga_session_id';

/** Its name at the top of the event; read only when it is needed. */
export const REQUEST_COUNT = 'x-ga-request_count';

/** Names that are never a property and that the walk need not visit, between bars. */
export const RESERVED = 'event_name|unique_event_id|user_properties|client_id|ga_session_number|engagement_time_msec|engaged_session_event|page_title|page_path|page_hostname|page_encoding|language|screen_resolution|viewport_size|client_hints|debug_mode|send_to|event_callback|event_timeout|ignore_referrer|server_container_url|first_party_collection|consent_state|us_privacy|ga_session_id|x-ga-request_count';

/** Pattern of the names of Google’s own that hold nothing. */
export const PASSED_OVER = 'x-ga-[^ruv\\n].*';

/** Keys of user_data in the order of the log, and the rule; where a value is sent as it is, its kind, bounds for the number of its digits; nothing where other files read it. */
export const USER_RULES = 'em:email;ph:phone;fn:name;ln:name;ge:gender;db:birthdate;ct:city;st:state;zp:zip;country:country;external_id:external_id;client_ip_address:;client_user_agent:user_agent;fbc:;fbp:;subscription_id:text;fb_login_id:integer/1/20;lead_id:integer/15/17;anon_id:text;madid:text;page_id:digits/1/20;page_scoped_user_id:digits/1/20;ctwa_clid:text;whatsapp_business_account_id:digits/1/20;ig_account_id:digits/1/20;ig_sid:digits/1/20';

/** The first key of USER_RULES that is not hashed. */
export const FIRST_UNHASHED = 'client_ip_address';

/** Keys of which two values are two people. */
export const TELLS_APART = 'em external_id';

/** Keys that Meta refuses with business_messaging. */
export const NOT_IN_MESSAGING = 'client_ip_address client_user_agent fbc fbp';

/** Keys that it accepts with nothing else. */
export const ONLY_IN_MESSAGING = 'page_id page_scoped_user_id ctwa_clid whatsapp_business_account_id ig_account_id ig_sid';

/** Bare name of a plugin’s and its key of user_data; packed. */
export const PLUGIN_NAMES = 'eFFUaddress:em;Uhash:em;hashedeFsha256eFDphonJTleDTlLLDmobilJcellDfirHMfMgivenMvorMprenom:fn;laHIlIsurIfamilyInachIdobKTKy:db;daTofbirth:db;gender:ge;sex:ge;cRtown:ct;localRHaT:O:N:H;HaTEOENEH;zip:SzipESpoHESpoHalESB:VEVid:VCBGPPQQnumberA~:external_id~country~name:~phone:ph;~code:~mail:em;~;customer~st~Cln;~enumber:ph;~:db;birthda~:ph;mobile~Cfn;~H;province~H;region~idA;user~dataidAG~ity:ct;~zp;~te~email~B;B~VUTSRQPONMLKJIHGFEDCBA';

/** Pattern of what stands before such names. */
export const PLUGIN_PREFIXES = '^(?:(?:custom|us|buy|pay|memb|subscrib)er|client|guest|contact|visitor|billing|shipping|address|home)+';

/** Pattern of the bare names at the top of an event that are read so, or that hold a customer; packed. */
export const PLUGIN_TOPS = '^VN|J)+Vfirst|f|givT|vor|last|l|sur|family|nach)WKAp|XepLep|cellp)honKAem|mYedem|sha256em)ail|AML)TumbOZdaAtKyRPABYRXLKprTom|dob|dateofZ|gTdOsexRN*J+VQ|S|Sal|Uy)codKUAy|yid|yWeRcity|town|locality|QRVfir|la)stWKXeMKScodKP|PB|MKMTumberRVusOCOThancedconversion)data|billinAg|gBRCOuser))$~(?:~address~custom~|us|buy|pay|me~mb|subscrib)er~|client|guest|~contact|visito~billing|shippi~state|region|p~AHng|B|home)~e|~|mobil~phon~AACDEFGr)~er|~email~IrovincKzip~)|~post~en~countr~AA~nam~tel~|hash~birth~ZYXWVUTSRQPONMLKJIHGFEDCBA';

/** Pattern of parts of an address for which Meta has no key, and of names that begin with an underscore. */
export const WITHOUT_KEY = 'street|address|company|housenumber|line[123]|^id$|^_';

/** Key of custom_data and what may stand in it; choices between slashes. */
export const CUSTOM_KINDS = 'value:amount;currency:currency;content_ids:ids;content_type:/product/product_group/hotel/flight/destination/vehicle/home_listing/;content_name:text;content_category:text;num_items:count;order_id:order;search_string:text;predicted_ltv:amount;net_revenue:number;status:flag;delivery_category:/in_store/curbside/home_delivery/';

/** Key of a member of contents, what may stand in it, and its names in an item, best first. */
export const CONTENT_KINDS = 'id:text id item_id product_id productId sku;quantity:count quantity;item_price:number item_price price;title:text title item_name name;description:text description;brand:text brand item_brand;category:text category item_category;delivery_category:/in_store/curbside/home_delivery/ delivery_category';

/** Key of app_data and what may stand in it. */
export const APP_KINDS = 'advertiser_tracking_enabled:flag;application_tracking_enabled:flag;extinfo:device;campaign_ids:text;install_referrer:text;installer_package:text;url_schemes:list;windows_attribution_id:text;vendor_id:text';

/** Key of original_event_data and what may stand in it. */
export const ORIGINAL_KINDS = 'event_name:name;event_time:time;order_id:text;event_id:text';
