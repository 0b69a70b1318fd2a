// Generated from template/spec by `npm run build`; do not edit.
/** The event’s fields. */

/** Path that no rule finds, the best first, and the field unless the path ends in its name. Packed. */
export const FIELDS = 'user_data.email_H:emENemail_H:emENemail:emEphone_number:phEH.firRfnEH.NfirRfnENfirRfn;nameFirst:fnEH.laRlnEH.NlaRlnENlaRln;nameLast:ln;gender:ge;date_of_birth:db;birth_date:db;dob:db;db:EH.city:ct;city:ctEH.region:st;region:st;state:stEH.postal_code:zp;postal_code:zp;postalCode:zp;zip:zp;zipCode:zpEH.O:;OCode:O;O_id:O;O:;user_id:external_id;userId:external_id;externalId:external_id;ip_override:Qip_HEQip_H:;Qip_H:;user_agent:Quser_agentEQuser_agent:;Quser_agent:;_fbc:fbc;common_cookie._fbc:fbc;_fbp:fbp;common_cookie._fbp:fbp;subscripAId:subscripA_id;x-fb-ud-fb-login-id:fb_login_id;fbLoginId:fb_login_id;leadId:lead_id;anonId:anon_id;x-ga-resettable_device_id:madid;Gname:;Gid:;x-fb-Gid:Gid;eventID:Gid;eventId:Gid;Gtime:;timestamp:Gtime;acA_source:;page_locaA:Gsource_url;Gsource_url:;page_referrer:referrer_url;referrer_url:;opt_out:;x-fb-opt_out:opt_out;messaging_channel:;data_processing_opAs:;data_processing_opAs_O:;data_processing_opAs_state:;Qid:;ga_session_id:session_id;x-ga-request_count:request_count;x-ga-ur:located_region;GlocaA.region:located_region;GlocaA.O:located_O;custom_properties:;test_Gcode:ENphone_number:google_phone_hashENphone:google_phone_hash;Nphone_number:google_phone_hash;value:Bvalue:Bpurchase.acAField.revenue:value;transacATotal:value;revenue:value;K:BK:BKCode:KBpurchase.acAField.K:;KCode:K;K_code:K;items:contentsBitems:contentsBpurchase.pJBcheckout.pJBadd.pJBremove.pJBdetail.pJBclick.pJBpJ;pJ;transacAPJBimpressions:contentsBtransacA_id:M;transacA_id:MBM:;M:BtransacAId:M;transacAId:MBpurchase.acAField.id:M;x-fb-cd-M:M;search_term:search_string;advertiser_tracking_enabled:;applicaA_tracking_enabled:;extinfo:;x-ga-vendor_device_id:vendor_id;original_Gdata:~;ecommerce.~;user_data.~roducts:contents~address~event_~currency~order_id~tion~sha256_~country~client_~st_name:~RQONAMKGHJEB';

/** Its name at the top of the event; read only when it is needed. */
export const EVENT_NAME = 'event_name';

/** Its name at the top of the event; read only when it is needed. */
export const CLIENT_ID = 'client_id';

/** Its name at the top of the event; read only when it is needed. */
export const SESSION_ID = 'ga_session_id';

/** Its name at the top of the event; read only when it is needed. */
export const REQUEST_COUNT = 'x-ga-request_count';

/** Pattern of the names that are never a property and that the walk need not visit. */
export const RESERVED = 'page_(title|path|hostname|encoding)|event_(callback|timeout|name)|ga_session_(number|id)|client_(hints|id)|engage(ment_time_msec|d_session_event)|(screen_resolu|first_party_collec)tion|(languag|viewport_siz|debug_mod|consent_stat)e|unique_event_id|user_properties|send_to|ignore_referrer|server_container_url|us_privacy';

/** Pattern of the names of Google’s own that hold nothing. */
export const PASSED_OVER = 'x-ga-([^ruv\\n].*|request_count)';

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
export const PLUGIN_NAMES = '|em giREANjTKpo9XAHiV3DsFfNP|ph RVadj/NLczly9DE91STBefRGZuvVCNeN|fn TP3eIrB0EooHCQYZKcFz|ln VbXF7BNuZVwyd3Ys9d8L|db OE8wyYJxBCLUJS0U|ge 3p/qmNRO|ct EaYsUKyBPXmo|st S6aXxpfSd4iH3Tn17DmqGjMG|zp SnD+A9vurD4oF422|country    r/ZOOKyDOKwRz/4/|external_id    wAEB/RRJ+E70oMEQHaC9';

/** Pattern of what stands before such names. */
export const PLUGIN_PREFIXES = '^((custom|us|buy|pay|memb|subscrib)er|(bill|shipp)ing|client|guest|contact|visitor|address|home)+';

/** Pattern of the bare names at the top of an event that may be read so, or that hold a customer; packed. */
export const PLUGIN_TOPS = '^((LAM)N(G|mobil)(BeOAPda(tByAK|hashAHBmail|tel|prenom|dob|IeofP|gendC|sexAL)*MNcountry(id|HeE(c|local)ity|town|statBregiD|provincBzip|Q((fir|la)stHBKEGe(OEteleGBpostQJ)(C|CIaAbilling(FEenhancedcDvCsiDIa))$~address~er~on~((custom|us~)|~e|~email(F~)?|~J|buy|pay|memb|subscrib)C|client|guest|cDtact|visitor~((bill|shipp)ing|F|home~)+[a-z\\d]*(~phD~numbC~birth~nam~dat~codeA~QIHPOGNMLEKBAJDCF';

/** Pattern of parts of an address for which Meta has no key, and of names that begin with an underscore. */
export const WITHOUT_KEY = 'street|address|company|housenumber|line[123]|^id$|^_';

/** Key of custom_data and what may stand in it; choices between slashes; nothing where a file of its own reads it. */
export const CUSTOM_KINDS = 'value:amount;currency:currency;contents:;content_ids:ids;content_type:/product/product_group/hotel/flight/destination/vehicle/home_listing/;content_name:text;content_category:text;num_items:count;order_id:order;search_string:text;predicted_ltv:amount;net_revenue:number;status:flag;delivery_category:/in_store/curbside/home_delivery/';

/** Key of a member of contents but for its id, and what may stand in it. */
export const CONTENT_KINDS = 'quantity:count;item_price:number;title:text;description:text;brand:text;category:text;delivery_category:/in_store/curbside/home_delivery/';

/** Each of these keys, and its other names in an item, best first. */
export const CONTENT_NAMES = 'quantity:;item_price:price;title:item_name name;description:;brand:item_brand;category:item_category;delivery_category:';

/** Other names of the id in an item. */
export const ITEM_IDS = 'item_id product_id productId sku';

/** Key of app_data and what may stand in it. */
export const APP_KINDS = 'advertiser_tracking_enabled:bit;application_tracking_enabled:bit;extinfo:device;campaign_ids:text;install_referrer:text;installer_package:text;url_schemes:ids;windows_attribution_id:text;vendor_id:text';

/** Key of original_event_data and what may stand in it. */
export const ORIGINAL_KINDS = 'event_name:name;event_time:time;order_id:text;event_id:text';
