/** Secrets in forms and files, whatever their JSON type: finds them, and makes copies without them. */
import { isSecretName } from './names.ts';

type Values = Record<string, unknown>;

/** A copy without secrets: they become empty, in tables too. What is known of them is in `keptSecrets`. */
export const withoutSecrets = (values: Values): Values => mapSecrets(values, () => '');

/** Paths of the secrets that are set, so that a form can say so: `accessToken`, `furtherPixels.0.accessToken`. */
export function keptSecrets(values: Values): string[] {
  const kept: string[] = [];
  mapSecrets(values, (value, path) => {
    if (leafTexts(value).length > 0) kept.push(path);
    return value;
  });
  return kept;
}

/** All secret texts, for whoever must keep them out of logs. */
export function listSecrets(values: Values): string[] {
  const found: string[] = [];
  mapSecrets(values, (value) => {
    found.push(...leafTexts(value));
    return value;
  });
  return found;
}

/** A token can be typed as a number, and a file can hold anything. */
function leafTexts(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number' || typeof value === 'bigint') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leafTexts) : [];
}

function mapSecrets(values: Values, change: (value: unknown, path: string) => unknown, prefix = ''): Values {
  const entries = Object.entries(values).map(([name, value]): [string, unknown] => {
    const path = prefix + name;
    if (isSecretName(name)) return [name, change(value, path)];
    if (Array.isArray(value)) return [name, value.map((row, at) => mapMember(row, change, `${path}.${at}.`))];
    return [name, mapMember(value, change, `${path}.`)];
  });
  return Object.fromEntries(entries);
}

function mapMember(value: unknown, change: (value: unknown, path: string) => unknown, prefix: string): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? mapSecrets(value as Values, change, prefix) : value;
}
