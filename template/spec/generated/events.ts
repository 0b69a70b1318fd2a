// Generated from template/spec by `npm run build`; do not edit.
/** Event names, and what Meta asks of an event. */

/** Bare incoming name and Meta’s name. */
export const EVENT_NAMES = 'pageview:PageView;viewcontent:ViewContent;search:Search;addtocart:AddToCart;addtowishlist:AddToWishlist;initiatecheckout:InitiateCheckout;addpaymentinfo:AddPaymentInfo;purchase:Purchase;lead:Lead;completeregistration:CompleteRegistration;subscribe:Subscribe;starttrial:StartTrial;contact:Contact;customizeproduct:CustomizeProduct;donate:Donate;findlocation:FindLocation;schedule:Schedule;submitapplication:SubmitApplication;appendvalue:AppendValue;page_view:PageView;gtmdom:PageView;viewitem:ViewContent;viewsearchresults:Search;begincheckout:InitiateCheckout;generatelead:Lead;signup:CompleteRegistration';

/** What GA4 and GTM send by themselves, in lower case, each between blanks; packed. */
export const AUTOMATIC_EVENTS = ' user_engagement session_start first_visit first_open screen_view Cupdate Cremove os_update scroll click file_download form_start form_submit video_start video_progress video_complete ad_click ad_exposure ad_impression ad_query ad_reward adunit_exposure Cclear_data Cexception Cstore_refund CEtion_cancel CEtion_convert CEtion_renew dynamic_link_Copen dynamic_link_Cupdate dynamic_link_first_openDcampaignDin_Cmessage_actionDin_Cmessage_dismissDin_Cmessage_impression in_CpurchaseBdismissBforegroundBopenBreceiveBsendAjsAloadAinitAinit_consentAclickAlinkclickAformsubmitAhistorychangeAhistorychange-v2ApageerrorAscrolldepthAtimerAvideoAelementvisibilityAtriggergroup ~Estore_subscrip~D firebase_~Capp_~B notification_~A gtm.';

/** Bare name of a vendor’s event and Meta’s name; nothing: a custom event. Packed. */
export const VENDOR_NAMES = 'cEKFcEstart()N$GDQ(B%RYsHR!p*eQ(:P*eView;UKFNGDssH(:!%enter(:YNtow#:AddToW#;cE)DMBDMsBtransac+Uconfirma+XaddGXMBOUKXFOaddD$XGOchangeMQXBdlZs:!tryt*gingQZ:!shopstudiogooglet*man*ercloudcEprogress)dlsubscribe:~+tionF~*ag~)JE;~(ed~%pLinfo~$tocart~#ishlist~!SH;~ZsHresult~YAddPLInfo;~Xeec~Uorder~Rsubmitted:~Qview~Ogtm4wp~NDadded~Mdetail~Layment~Kcompleted~J:InitiateC~Hearch~G:AddToCart;~F:Purchase;~Eheckout~Dproduct~B:ViewContent;';

/** Pattern of what vendors put around names. */
export const VENDOR_AFFIXES = '_stape$|^dl_|^trytagging_|^ee_|^analyzify_|^eec\\.|^shop_studio_google_tag_manager_cloud_';

/** Event name and the parameters without which Meta refuses it. */
export const REQUIRED_PARAMETERS = 'Purchase:custom_data.value custom_data.currency;AppendValue:original_event_data.event_name original_event_data.event_time';

/** Action source, days that an event may be old, what Meta requires, behind a bar what it documents as required. */
export const ACTION_SOURCES = 'website:7|user_data.client_user_agent event_source_url;app:7 app_data.advertiser_tracking_enabled app_data.application_tracking_enabled app_data.extinfo app_data.extinfo.0 app_data.extinfo.4;physical_store:62;phone_call:7;email:7;chat:7;system_generated:7;business_messaging:7 messaging_channel;other:7';

/** Messaging channel and the keys of user_data of which one must be there. */
export const MESSAGING_NEEDS = 'whatsapp:whatsapp_business_account_id page_id;messenger:page_id;instagram:ig_account_id';

/** Parameter and the subcode of Meta’s refusal where it is missing. */
export const MISSING_SUBCODES = 'messaging_channel:2804063;user_data.page_id:2804069;user_data.ig_account_id:2804079;user_data.whatsapp_business_account_id:2804116;app_data.extinfo.0:2804043;app_data.extinfo.4:2804043';

/** Sets of keys that are too little to match anybody, between bars; each key between blanks. */
export const TOO_BROAD = ' ct country st zp ge client_user_agent | db client_user_agent | fn ge | ln ge ';

/** Graph version and the day of its end in Unix milliseconds; the first one is ours. */
export const VERSIONS = 'v27.0:1856908800000;v26.0:1856908800000;v25.0:1848441600000;v24.0:1834444800000;v23.0:1822953600000;v22.0:1810771200000;v21.0:1800489600000;v20.0:1790208000000;v19.0:1779321600000';
