/** Warnings about custom_data: money that cannot be counted, keys that match nothing, personal data. */
import currencies from 'currency-codes';
import type { GraphEvent } from './graph-types.ts';
import { CUSTOM_KEYS } from './known-keys.ts';
import { holdsEmail } from './personal-data.ts';
import { isObject } from './request-fields.ts';

const MONEY_KEYS = ['value', 'net_revenue', 'predicted_ltv'];

/**
 * GA4's standard parameters that Meta has no use for: custom data may hold further properties, and these are no slips of
 * the pen. Source: Google, recommended events.
 */
const GA4_KEYS = new Set([
  'affiliation',
  'coupon',
  'creative_name',
  'creative_slot',
  'customer_type',
  'item_list_id',
  'item_list_name',
  'location_id',
  'method',
  'payment_type',
  'promotion_id',
  'promotion_name',
  'shipping',
  'shipping_tier',
  'tax',
]);

export function warnAboutCustomData({ custom_data: custom }: GraphEvent): string[] {
  if (!isObject(custom)) return [];
  const warnings = [...warnAboutMoney(custom)];
  const unknown = Object.keys(custom).filter((key) => !Object.hasOwn(CUSTOM_KEYS, key) && !GA4_KEYS.has(key));
  if (unknown.length > 0) {
    const names = unknown.slice(0, 5).map((key) => key.slice(0, 40));
    warnings.push(`custom_data has keys that Meta does not document: ${names.join(', ')}.`);
  }
  const personal = Object.keys(custom).filter((key) => holdsEmail(custom[key]));
  if (personal.length > 0) {
    warnings.push(`custom_data.${personal[0]?.slice(0, 40)} holds an e-mail address, which Meta forbids there.`);
  }
  return warnings;
}

/** XCG took the place of ANG on 2025-03-31, after the package's list was made. Source: ISO 4217 amendment 176. */
const isCurrency = (code: string): boolean =>
  code === code.toUpperCase() && (code === 'XCG' || currencies.code(code) !== undefined);

function warnAboutMoney(custom: Record<string, unknown>): string[] {
  const texts = MONEY_KEYS.filter((key) => typeof custom[key] === 'string');
  const warnings = texts.map((key) => `custom_data.${key} is a text; Meta documents a number.`);
  const below = MONEY_KEYS.filter((key) => key !== 'net_revenue' && Number(custom[key]) < 0);
  warnings.push(...below.map((key) => `custom_data.${key} is below zero; Meta documents a number from zero on.`));
  const { currency } = custom;
  if (currency === undefined && custom.value !== undefined) {
    warnings.push('custom_data.value has no currency: Meta cannot count it.');
  }
  if (typeof currency === 'string' && !isCurrency(currency)) {
    warnings.push('custom_data.currency is no upper-case ISO 4217 code.');
  }
  return warnings;
}
