/** Which fields of the form are secret, how they are shown, and how a form that comes back without them gets them again. */
import type { FormValues, Parameter } from './parameter-types.ts';

const SECRET = /token|secret|password/i;

export const isSecret = (name: string): boolean => SECRET.test(name);

/** A copy without secrets: they become empty, in tables too. What is known of them is in `keptSecrets`. */
export function withoutSecrets(values: FormValues): FormValues {
  return mapFields(values, (_name, _value) => '');
}

/** Names of fields that hold a secret, so that the form can say so: `accessToken`, `furtherPixels.0.accessToken`. */
export function keptSecrets(values: FormValues): string[] {
  const kept: string[] = [];
  mapFields(values, (path, value) => {
    if (typeof value === 'string' && value !== '') kept.push(path);
    return value;
  });
  return kept;
}

/** All secret texts of a form, for whoever must keep them out of logs. */
export function listSecrets(values: FormValues): string[] {
  const found: string[] = [];
  mapFields(values, (_path, value) => {
    if (typeof value === 'string' && value !== '') found.push(value);
    return value;
  });
  return found;
}

function mapFields(values: FormValues, change: (path: string, value: unknown) => unknown, prefix = ''): FormValues {
  const entries = Object.entries(values).map(([name, value]) => {
    if (isSecret(name)) return [name, change(prefix + name, value)];
    if (!Array.isArray(value)) return [name, value];
    return [name, value.map((row, index) => mapFields(row as FormValues, change, `${prefix}${name}.${index}.`))];
  });
  return Object.fromEntries(entries) as FormValues;
}

/** An empty secret means "as before". Rows of tables are the same row when their first column is. */
export function restoreSecrets(next: FormValues, before: FormValues, parameters: readonly Parameter[]): FormValues {
  const entries = Object.entries(next).map(([name, value]) => {
    if (isSecret(name)) return [name, value === '' || value === undefined ? before[name] : value];
    if (!Array.isArray(value)) return [name, value];
    const key = findParameter(parameters, name)?.simpleTableColumns?.[0]?.name;
    const rows = (before[name] ?? []) as FormValues[];
    const restored = (value as FormValues[]).map((row) => {
      const same = key === undefined ? undefined : rows.find((candidate) => candidate[key] === row[key]);
      return restoreSecrets(row, same ?? {}, parameters);
    });
    return [name, restored];
  });
  return Object.fromEntries(entries) as FormValues;
}

export function findParameter(parameters: readonly Parameter[], name: string): Parameter | undefined {
  for (const parameter of parameters) {
    if (parameter.name === name) return parameter;
    const found = findParameter(parameter.subParams ?? [], name);
    if (found) return found;
  }
  return undefined;
}
