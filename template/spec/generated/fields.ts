// Generated from template/spec by `npm run build`; do not edit.
/** The event’s fields. */

/** Path, the best first, and the field unless the path ends in its name; behind ^ all that is not the customer’s, behind another one what holds fields of its own. Packed. */
export const FIELDS = 'x-fb-ud-em:emBemail_J:emBemail:emBem:Bsha256_email_J:emBsha256_email:em;email_J:em;email:em;emailAddress:emGud-ph:phBphone_number:phBphone:phBph:;phone_number:ph;phone:ph;phoneNumber:phGud-fn:fnBJ.firWfnBfirWfnBfirstName:fnBfn:BJ.sha256_firWfnBsha256_firWfn;firWfn;firstName:fn;FirstName:fn;nameFirst:fnGud-ln:lnBJ.laWlnBlaWlnBlastName:lnBln:BJ.sha256_laWlnBsha256_laWln;laWln;lastName:ln;LastName:ln;nameLast:lnGud-ge:geBgender:geBge:;gender:geGud-db:dbBdate_of_birth:dbBbirth_date:dbBbirthdate:dbBdob:dbBdb:;date_of_birth:db;birth_date:db;dob:db;db:Gud-ct:ctBJ.city:ctBhome_J.city:ctBcity:ctBct:;city:ct;JCity:ctGud-st:stBJ.region:stBJ.state:stBhome_J.region:stBregion:stBstate:stBst:;region:st;state:st;JRegion:stGud-zp:zpBJ.postal_code:zpBJ.zip:zpBhome_J.postal_code:zpBpostal_code:zpBzip:zpBzip_code:zpBzp:;postal_code:zp;postalCode:zp;zip:zp;zipCode:zpGud-Sry:SryBJ.Sry:Bhome_J.Sry:BSry:;Sry:;SryCode:Sry;SryK:Sry;JCountry:SryGud-externalK:externalKBexternalK:;externalK:;userK:externalKBuserK:externalK;userId:externalK;externalId:externalK;ip_override:client_ip_JBclient_ip_J:;client_ip_J:;user_agent:client_user_agentBclient_user_agent:;client_user_agent:Gck-fbc:fbcBfbc:;fbc:;_fbc:fbc;common_cookie._fbc:fbcGck-fbp:fbpBfbp:;fbp:;_fbp:fbp;common_cookie._fbp:fbpGud-subscripOK:subscripOKBsubscripOK:;subscripOK:;subscripOId:subscripOKGud-fb-login-id:fb_loginKGud-fb_loginK:fb_loginKBfb_loginK:;fb_loginK:;fbLoginId:fb_loginKGud-leadK:leadKBleadK:;leadK:;leadId:leadKGud-anonK:anonKBanonK:;anonK:;anonId:anonKGud-madid:madidBmadid:;madid:;x-ga-resettable_deviceK:madidBpageK:;pageK:Bpage_scoped_userK:;page_scoped_userK:Bctwa_clid:;ctwa_clid:Bwhatsapp_business_acSK:;whatsapp_business_acSK:Big_acSK:;ig_acSK:Big_sid:;ig_sid:^V_name:;VK:GVK:VK;VID:VK;VId:VK;V_time:;timestamp:V_time;acO_source:;page_locaO:V_source_url;V_source_url:;page_referrer:referrer_url;referrer_url:;opt_out:Gopt_out:opt_out;messaging_channel:;data_processing_opOs:;data_processing_opOs_Sry:;data_processing_opOs_state:;clientK:;ga_sessionK:sessionK;x-ga-request_S:request_S;x-ga-ur:region;V_locaO.region:;V_locaO.Sry:;custom_properties:;test_V_code:Bsha256_phone_number:google_phone_hashBsha256_phone:google_phone_hash;sha256_phone_number:google_phone_hash;value:Gcd-value:value;Evalue:;Epurchase.acOField.revenue:value;transacOTotal:value;revenue:value;U:Gcd-U:U;EU:;EUCode:U;Epurchase.acOField.U:;UCode:U;U_code:UGcd-Hs:Hs;Hs:;items:Hs;Eitems:Hs;Epurchase.pQEcheckout.pQEadd.pQEremove.pQEdetail.pQEclick.pQEpQpQtransacOPQEimpressions:HsGcd-HKs:HKs;HKs:Gcd-H_type:H_type;H_type:Gcd-H_name:H_name;H_name:Gcd-H_category:H_category;H_category:Gcd-num_items:num_items;num_items:;EtransacOK:orderK;transacOK:orderK;EorderK:;orderK:;EtransacOId:orderK;transacOId:orderK;Epurchase.acOField.id:orderKGcd-orderK:orderKGcd-search_string:search_string;search_string:;search_term:search_stringGcd-predicted_ltv:predicted_ltv;predicted_ltv:Gcd-net_revenue:net_revenue;net_revenue:Gcd-status:status;status:Gcd-delivery_category:delivery_category;delivery_categoryMadvertiser_tracking_enabled:;advertiser_tracking_enabledMapplicaO_tracking_enabled:;applicaO_tracking_enabledMextinfo:;extinfoMcampaignKsMinstall_referrerMinstaller_packageMurl_schemesMwindows_attribuOKMvendorK:;x-ga-vendor_deviceK:vendorK;original_V_data:^:.user_data:.user_data.J:.user_data.home_J:.common_cookie:.V_locaO:.ecommerce:.Epurchase:.Epurchase.acOField:.Echeckout:.Eadd:.Eremove:.Edetail:.Eclick:.app_data:~;user_data.~ecommerce.~;x-fb-~content~address~_id~:;app_data.~tion~roducts:Hs;~count~currency~event~st_name:~WVUSQOMKJHGEB';

/** Its name at the top of the event; read only when it is needed. */
export const EVENT_NAME = 'event_name';

/** Its name at the top of the event; read only when it is needed. */
export const CLIENT_ID = 'client_id';

/** Its name at the top of the event; read only when it is needed. */
export const SESSION_ID = 'ga_session_id';

/** Its name at the top of the event; read only when it is needed. */
export const REQUEST_COUNT = 'x-ga-request_count';

/** Names that are never a property and that the walk need not visit, between bars. */
export const RESERVED = 'unique_event_id|user_properties|ga_session_number|engagement_time_msec|engaged_session_event|page_title|page_path|page_hostname|page_encoding|language|screen_resolution|viewport_size|client_hints|debug_mode|send_to|event_callback|event_timeout|ignore_referrer|server_container_url|first_party_collection|consent_state|us_privacy|event_name|client_id|ga_session_id|x-ga-request_count';

/** Pattern of the names of Google’s own that hold nothing. */
export const PASSED_OVER = 'x-ga-[^ruv\\n].*';

/** Keys of user_data in the order of the log, and the rule; where a value is sent as it is, its kind, bounds for the number of its digits; nothing where other files read it. */
export const USER_RULES = 'em:email;ph:phone;fn:name;ln:name;ge:gender;db:birthdate;ct:city;st:state;zp:zip;country:country;external_id:external_id;client_ip_address:;client_user_agent:user_agent;fbc:;fbp:;subscription_id:text;fb_login_id:integer/{1,20};lead_id:integer/{15,17};anon_id:text;madid:text;page_id:digits/{1,20};page_scoped_user_id:digits/{1,20};ctwa_clid:text;whatsapp_business_account_id:digits/{1,20};ig_account_id:digits/{1,20};ig_sid:digits/{1,20}';

/** The first key of USER_RULES that is not hashed. */
export const FIRST_UNHASHED = 'client_ip_address';

/** Keys of which two values are two people. */
export const TELLS_APART = 'em external_id';

/** Keys that Meta refuses with business_messaging. */
export const NOT_IN_MESSAGING = 'client_ip_address client_user_agent fbc fbp';

/** Keys that it accepts with nothing else. */
export const ONLY_IN_MESSAGING = 'page_id page_scoped_user_id ctwa_clid whatsapp_business_account_id ig_account_id ig_sid';

/** Bar, key of user_data, blank, digests of the bare names that plugins have for it. */
export const PLUGIN_NAMES = '|em giREFANjT8Kpo98XAHi5V3DsnFfNP+|ph RVadpj/NLJczlyU9DE9t1STBoefRGKZuvVnCNeNC|fn TP3eaIrB0wEooHvCQYZtKcFzA|ln VbXFH7BNupZVwy+d3YsK9d8LP|db OE8wOyYJxfBCLULJS0U4|ge 3p/q6mNROE|ct EaYsIUKyB+PXmor|st S6aXNxpfSmd4iHL3Tn1+7DmqYGjMG3|zp SnD+mA9vuMrD4oQF4229|country r/ZOTOKyDlOKwRrz/4/M|external_id wAEBH/RRJm+E70QoMEQVHaC9X';

/** Pattern of what stands before such names. */
export const PLUGIN_PREFIXES = '^(?:(?:custom|us|buy|pay|memb|subscrib)er|client|guest|contact|visitor|billing|shipping|address|home)+';

/** Pattern of the bare names at the top of an event that may be read so, or that hold a customer; packed. */
export const PLUGIN_TOPS = '^AAN|J)LAIQ)RumbOSdaAtMy)KAB|hashPTMIMmail|telQMprRom|dob|dateofS|gRdOsexPN*JLcountrAy|yid|yTePcity|town|locality|statMregion|provincMzip|codePAAfir|la)stTMteleIMpostcodeKKB|IMIRumberPAAusOCORhancedconversion)data|billinAg|gBPCOuser))$~(?:~address~custom~|us|buy|pay|me~mb|subscrib)er~|client|guest|~contact|visito~billing|shippi~phon~AHng|B|home)~|email~+[a-z\\d]*A~e|~AACDEFGr)~er|~)|~|mobil~en~birth~nam~TSRQPONMLKJIHGFEDCBA';

/** Pattern of parts of an address for which Meta has no key, and of names that begin with an underscore. */
export const WITHOUT_KEY = 'street|address|company|housenumber|line[123]|^id$|^_';

/** Key of custom_data and what may stand in it; choices between slashes. */
export const CUSTOM_KINDS = 'value:amount;currency:currency;content_ids:ids;content_type:/product/product_group/hotel/flight/destination/vehicle/home_listing/;content_name:text;content_category:text;num_items:count;order_id:order;search_string:text;predicted_ltv:amount;net_revenue:number;status:flag;delivery_category:/in_store/curbside/home_delivery/';

/** Key of a member of contents but for its id, what may stand in it, and its other names in an item, best first. */
export const CONTENT_KINDS = 'quantity:count;item_price:number price;title:text item_name name;description:text;brand:text item_brand;category:text item_category;delivery_category:/in_store/curbside/home_delivery/';

/** Other names of the id in an item. */
export const ITEM_IDS = 'item_id product_id productId sku';

/** Key of app_data and what may stand in it. */
export const APP_KINDS = 'advertiser_tracking_enabled:bit;application_tracking_enabled:bit;extinfo:device;campaign_ids:text;install_referrer:text;installer_package:text;url_schemes:ids;windows_attribution_id:text;vendor_id:text';

/** Key of original_event_data and what may stand in it. */
export const ORIGINAL_KINDS = 'event_name:name;event_time:time;order_id:text;event_id:text';
