/** Generated from template/spec by npm run build; do not edit. */
export const META_NAMES: Readonly<Record<string, string>> = {
  BeginCheckout: 'InitiateCheckout',
  GenerateLead: 'Lead',
  SignUp: 'CompleteRegistration',
  ViewItem: 'ViewContent',
};

/** What stands before the words of a name: nothing, a separator, or what vendors put there. What they put behind, too. */
export const SEPARATORS = /(?:^dl_|^eec.|^trytagging_|_stape$|^|[\s_.-]+)(.?)/g;
