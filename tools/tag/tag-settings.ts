/** Fills in the template's form: its own default values, and the few settings that tools know. Knows no field but those. */
type Json = Record<string, unknown>;

/** The stand-in takes any plausible id and token; these two look like Meta's and belong to nobody. */
const STAND_IN = { pixelId: '1234567890123456', accessToken: 'EAAlabStandInToken0000000000000000000000' };

/** An account at Meta to which the tag sends. */
export interface MetaAccount {
  pixelId: string;
  accessToken: string;
  testEventCode?: string;
}

/** Setting names of the template, a public contract of it. */
export interface TagSettings extends Json {
  pixelId: string;
  accessToken: string;
}

/** `parameters` is the template's section ___TEMPLATE_PARAMETERS___. Fields without a default stay unset, as in GTM. */
export function readTagSettings(parameters: readonly unknown[], account: Partial<MetaAccount> = {}): TagSettings {
  const { pixelId, accessToken, testEventCode } = { ...STAND_IN, ...account };
  const defaults = Object.fromEntries(parameters.flatMap(readDefaults));
  return { ...defaults, pixelId, accessToken, ...(testEventCode && { testEventCode }) };
}

/** Groups and checkboxes hold further fields in `subParams`. */
function readDefaults(parameter: unknown): [string, unknown][] {
  const { name, defaultValue, subParams } = parameter as Json;
  const own: [string, unknown][] = typeof name === 'string' && defaultValue !== undefined ? [[name, defaultValue]] : [];
  return Array.isArray(subParams) ? [...own, ...subParams.flatMap(readDefaults)] : own;
}
