/** Decodes ___SERVER_PERMISSIONS___ into plain values. Owns the encoding: 1 = string, 2 = list, 3 = map, 8 = boolean. */
import type { PermissionEntry, PermissionValue } from '../template-file.ts';

export type PermissionParams = Readonly<Record<string, unknown>>;

/** publicId → parameters. */
export type Permissions = ReadonlyMap<string, PermissionParams>;

export const decodePermissions = (entries: readonly PermissionEntry[]): Permissions =>
  new Map(
    entries.map(({ instance }) => [
      instance.key.publicId,
      Object.fromEntries((instance.param ?? []).map(({ key, value }) => [key, decodeValue(value)])),
    ]),
  );

const decodeValue = (value: PermissionValue): unknown => {
  if (value.type === 2) return (value.listItem ?? []).map(decodeValue);
  if (value.type === 3) return decodeMap(value);
  return value.type === 8 ? value.boolean : value.string;
};

const decodeMap = ({ mapKey = [], mapValue = [] }: PermissionValue): Record<string, unknown> =>
  Object.fromEntries(
    mapKey.map((key, index) => {
      const value = mapValue[index];
      return [String(decodeValue(key)), value && decodeValue(value)];
    }),
  );
