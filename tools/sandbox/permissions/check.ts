/** Answers whether a template may do something, and refuses with a message that says what to add. */
import { Fault } from '../fault.ts';
import { ownMember } from '../own-member.ts';
import type { Permissions } from './decode.ts';
import { PERMISSION_RULES } from './rules.ts';

export interface PermissionRequest {
  /** The API that is called. */
  api: string;
  permission: string;
  /** What the call asks for, in the argument form of queryPermission. */
  query: readonly unknown[];
}

const missing = (
  permissions: Permissions,
  { permission, query }: Omit<PermissionRequest, 'api'>,
): string | undefined => {
  const params = permissions.get(permission);
  if (!params) return `add the permission "${permission}" to ___SERVER_PERMISSIONS___ (in the editor: tab Permissions)`;
  return ownMember(PERMISSION_RULES, permission)?.(params, query);
};

export const isPermitted = (permissions: Permissions, permission: string, query: readonly unknown[]): boolean =>
  missing(permissions, { permission, query }) === undefined;

/** @throws Fault that names the API, the permission and the remedy. */
export const checkPermission = (permissions: Permissions, request: PermissionRequest): void => {
  const remedy = missing(permissions, request);
  if (remedy === undefined) return;
  const { api, permission } = request;
  const reason = permissions.has(permission)
    ? `the permission "${permission}" does not cover it`
    : 'permission missing';
  throw new Fault(`${api}: ${reason}; ${remedy}`, { api, permission });
};
