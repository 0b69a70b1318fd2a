/** Gives a form that comes back from a page the secrets again that the page was never shown. */
import { isSecretName } from '../../privacy/names.ts';
import type { FormValues, Parameter } from './parameter-types.ts';

/** An empty secret means "as before". Rows of tables are the same row when their first column is. */
export function restoreSecrets(next: FormValues, before: FormValues, parameters: readonly Parameter[]): FormValues {
  const entries = Object.entries(next).map(([name, value]) => {
    if (isSecretName(name)) return [name, value === '' || value === undefined ? before[name] : value];
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
