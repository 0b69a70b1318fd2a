/** Generated from template/spec by npm run build; do not edit. */
export const META_NAMES: Readonly<Record<string, string>> = {
  BeginCheckout: 'InitiateCheckout',
  GenerateLead: 'Lead',
  SignUp: 'CompleteRegistration',
  ViewItem: 'ViewContent',
};
