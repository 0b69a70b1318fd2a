/** The US states for which Meta has a Limited Data Use code. Source: https://developers.facebook.com/docs/marketing-apis/data-processing-options */
import type { LimitedDataUseRow } from './row-types.ts';

/** Meta's code of the USA in data_processing_options_country. */
export const LIMITED_DATA_USE_USA = 1;

export const LIMITED_DATA_USE_STATES = [
  { state: 'ca', code: 1000, label: 'California' },
  { state: 'co', code: 1001, label: 'Colorado' },
  { state: 'ct', code: 1002, label: 'Connecticut' },
  { state: 'fl', code: 1003, label: 'Florida' },
  { state: 'or', code: 1004, label: 'Oregon' },
  { state: 'tx', code: 1005, label: 'Texas' },
  { state: 'mt', code: 1006, label: 'Montana' },
  { state: 'de', code: 1007, label: 'Delaware' },
  { state: 'ne', code: 1008, label: 'Nebraska' },
  { state: 'nh', code: 1009, label: 'New Hampshire' },
  { state: 'nj', code: 1010, label: 'New Jersey' },
  { state: 'mn', code: 1011, label: 'Minnesota' },
  { state: 'md', code: 1012, label: 'Maryland' },
  { state: 'ri', code: 1013, label: 'Rhode Island' },
] as const satisfies readonly LimitedDataUseRow[];
