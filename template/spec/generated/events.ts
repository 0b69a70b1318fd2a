// Generated from template/spec by `npm run build`; do not edit.
/** Event names, and what Meta asks of an event. */

/** Meta’s names, each behind a full stop, and the bare names that stand for them, each between blanks. Last those that stay as they are. */
export const EVENT_NAMES = '. PageView page_view gtmdom pageviewed . ViewContent viewitem productviewed productdetail productdetails eecdetail gtm4wpchangedetailvieweec . Search viewsearchresults searchsubmitted productssearched dlsearchresults trytaggingviewsearchresult . AddToCart productaddedtocart productadded eecadd gtm4wpaddproducttocarteec . AddToWishlist productaddedtowishlist . InitiateCheckout begincheckout checkoutstarted checkout shopstudiogoogletagmanagercloudcheckoutprogress . AddPaymentInfo paymentinfosubmitted paymentinfoentered . Purchase checkoutcompleted ordercompleted transaction orderconfirmation gtm4wpordercompletedeec . Lead generatelead . CompleteRegistration signup . Subscribe . StartTrial . Contact . CustomizeProduct . Donate . FindLocation . Schedule . SubmitApplication . AppendValue .  dlsubscribe ';

/** What GA4 and GTM send by themselves: six digits in base64 of the SHA-256 of each name in lower case. */
export const AUTOMATIC_EVENTS = 'r+PmyP/Fc7m7I5gDdM8DfR+MFGIaZdqnhBT38YYjYbVF4eTv4WqdTR5cf/rChk7r1nExD2IceXstkT6wmTXk86/10mC1s5HZJ4EkoTcIxq3B8tZtU1bwFXQDZG4KTqeO5MDEtuWs8gFlknSrexejWbMeaTz7uHE4oHt1G3ruAV5j3kXtpnL2RuryS3t38TJoecPHON3rzBT18AKo8JYOAzAVlBPHGmgGFTpjclY3TuHP0uS2Mqtoo9i2DpjZXZyz5pD/Xo/OOICkDnpkhxpiCzBnDGRvaRNUXK6BzhYpLaXrFAuULI+r6r9iUeq3vwPWyjtxyVTfpQ3MEG10';

/** Pattern of what vendors put around names. */
export const VENDOR_AFFIXES = '_stape$|^dl_|^trytagging_|^ee_|^analyzify_|^eec\\.|^shop_studio_google_tag_manager_cloud_';

/** Event name and what Meta requires of it. */
export const EVENT_NEEDS = 'Purchase: purchase_without_value,custom_data.value purchase_without_currency,custom_data.currency;AppendValue: ,original_event_data.event_name ,original_event_data.event_time';

/** Action source, the days that an event may be old, what Meta requires, and with a question mark what it documents as required. */
export const ACTION_SOURCES = 'website:7 ?,user_data.client_user_agent ?,event_source_url;app:7 ,app_data.advertiser_tracking_enabled ,app_data.application_tracking_enabled ,app_data.extinfo 043,app_data.extinfo.0 043,app_data.extinfo.4;physical_store:62;phone_call:7;email:7;chat:7;system_generated:7;business_messaging:7 063,messaging_channel;other:7';

/** Messaging channel and what Meta requires of its conversations: the first path, or another behind it. */
export const MESSAGING_NEEDS = 'whatsapp: 116,user_data.whatsapp_business_account_id,user_data.page_id;messenger: 069,user_data.page_id;instagram: 079,user_data.ig_account_id';

/** Sets of keys that are too little to match anybody, between bars; each key between blanks. */
export const TOO_BROAD = ' ct country st zp ge client_user_agent | db client_user_agent | fn ge | ln ge ';

/** Graph version and the day from which its end is near, counted from 1970; the first one is ours. */
export const VERSIONS = 'v27.0:21432;v26.0:21432;v25.0:21334;v24.0:21172;v23.0:21039;v22.0:20898;v21.0:20779;v20.0:20660;v19.0:20534';
