/** Generated from template/spec by npm run build; do not edit. */
export const META_NAMES: Readonly<Record<string, string>> = {
  BeginCheckout: 'InitiateCheckout',
  GenerateLead: 'Lead',
  Gtm4wpOrderCompletedEEC: 'Purchase',
  SignUp: 'CompleteRegistration',
  ViewItem: 'ViewContent',
};

/** What vendors put before and behind names. */
export const AFFIXES = /^(dl_|trytagging_|ee_|analyzify_|eec\.|shop_studio_google_tag_manager_cloud_)|(_stape)$/g;
