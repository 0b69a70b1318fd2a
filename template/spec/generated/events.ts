// Generated from template/spec by `npm run build`; do not edit.
/** Event names, and what Meta asks of an event. */

/** Bar, Meta’s name, blank, digests of the bare names that stand for it. Last, behind =, those that stay as they are, behind - what GA4 and GTM send by themselves, in lower case. */
export const EVENT_NAMES = '|PageView 5yH+Taa29O5zENvNhjIC|ViewContent N9z5KlESHpX2nzCGdoelm3T1Pywr4q/xLhg|Search JBkykXdMsx4n+UZH92LyTVZcl7obMx|AddToCart NZD94TkjRCZhWY/c40HkEG+og|AddToWishlist aZCc7n/85D|InitiateCheckout SgH4RbSaKqHNiSMx3YeWyvHoK|AddPaymentInfo tuk619axwc1BrnG|Purchase cEjci4IFEonHDAqzpIlG5MXA7mI2kU|Lead 40VrwBxQ/c|CompleteRegistration LaEXVfIcYv|Subscribe 9A/VY|StartTrial khV0l|Contact CT59X|CustomizeProduct qFfD+|Donate mz4ie|FindLocation K+dwo|Schedule X3IAX|SubmitApplication kn4ml|AppendValue dLrym|= F9yv3|- r+Pmy/Fc7mI5gDd8DfR+FGIaZqnhBT8YYjYVF4eT4WqdT5cf/rhk7r1ExD2IeXstk6wmTX86/10C1s5HJ4EkocIxq38tZtUbwFXQZG4KTeO5MDtuWs8FlknSexejWMeaTzuHE4ot1G3rAV5j3XtpnLRurySt38TJecPHO3rzBT8AKo8YOAzAlBPHGgGFTpclY3THP0uSMqtooi2DpjXZyz5D/Xo/OICkDpkhxpCzBnDRvaRNXK6BzYpLaXFAuUL+r6r9Ueq3vPWyjtyVTfp3MEG1';

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
