/**
 * The points where nobody outside Google can prove what the GA4 client does. Each default is what the newest public
 * dumps of event data show, or the smaller claim where none shows anything; the other value is there to test against.
 */

export interface DecodeOptions {
  /** Paths the client claims. */
  paths: readonly string[];
  /** Whether a hit that only a proxy would bring to one of them is read as if it had: see proxied-url.ts. */
  proxies: 'assumed' | 'none';
  /** `dma` and `lps`: Google documents a boolean, every public dump has the text "0". */
  documentedBooleans: 'text' | 'boolean';
  /** `_fv`, `_nsi`, `_c`: seen as text only, and rarely. */
  systemFlags: 'text' | 'number';
  /** Whether `user_data.email` is renamed to the documented `user_data.email_address`. No dump proves it. */
  email: 'as-sent' | 'email_address';
  /** Whether a custom item value that looks like a number becomes one. */
  customItemNumbers: boolean;
  /** The `consent` object in `x-sst-system_properties`: in dumps of 2023 and 2024, gone in 2025. */
  sstConsent: 'absent' | 'from-gcd';
  /** An empty `ur`, which a server without geolocation sends. */
  emptyRegion: 'omit' | 'empty-group';
  /** Whether page_hostname and page_path are computed from page_location. No dump has them. */
  derivedPageFields: boolean;
  /** Names that leave no trace. `richsstsse` did in 2022 and does not any more; ec_mode and campaign keys may be added. */
  droppedNames: readonly string[];
  /** A number parameter whose text is no number, for example the real `_et=NaN`. */
  nonNumeric: 'omit' | 'text' | 'nan';
  /** Names such as `price` that begin like an item: reported to leave no trace. */
  itemLikeNames: 'omit' | 'unknown';
  /** Which value counts when a name is repeated in one query or line. */
  repeatedNames: 'last' | 'first';
}

export const DEFAULT_DECODE_OPTIONS: DecodeOptions = {
  paths: ['/g/collect'],
  proxies: 'assumed',
  documentedBooleans: 'text',
  systemFlags: 'text',
  email: 'as-sent',
  customItemNumbers: false,
  sstConsent: 'absent',
  emptyRegion: 'omit',
  derivedPageFields: false,
  droppedNames: ['richsstsse'],
  nonNumeric: 'omit',
  itemLikeNames: 'omit',
  repeatedNames: 'last',
};
