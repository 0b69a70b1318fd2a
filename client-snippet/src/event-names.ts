/** Generated from template/spec by npm run build; do not edit. */
export const META_NAMES: Readonly<Record<string, string>> = {
  ViewItem: 'ViewContent',
  BeginCheckout: 'InitiateCheckout',
  GenerateLead: 'Lead',
  SignUp: 'CompleteRegistration',
};
/** What vendors put around such names. */
export const AFFIXES = /^(dl_|ee_|eec\.|gtm4wp\.|analyzify_|trytagging_)|_stape$/g;
