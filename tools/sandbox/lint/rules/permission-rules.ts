/** Rules on which permissions a template has: those that its code needs, each once. */
import { findApi } from '../../api-table.ts';
import { placeInFile, type CodeFacts } from '../code-facts.ts';
import { PERMISSION_TYPES } from '../permission-types.ts';
import type { Rule } from '../rule.ts';
import { CODE, PERMISSIONS } from '../subject.ts';

const DOCUMENT = 'Google, server-side permissions.';

/** APIs that the documents give no permission, though published templates that use them have this one. */
const POSSIBLE_USES: Record<string, string> = {
  claimRequest: 'return_response',
  isRequestMpv1: 'read_request',
  isRequestMpv2: 'read_request',
};

const isNeededBy = (publicId: string, { apis, calls }: CodeFacts) =>
  apis.requires.some(({ name }) => findApi(name)?.permission === publicId || POSSIBLE_USES[name] === publicId) ||
  // A template may ask for a permission without using its API.
  calls.some(({ api, node }) => {
    const [argument] = node.arguments;
    return api === 'queryPermission' && argument?.type === 'Literal' && argument.value === publicId;
  });

export const PERMISSION_RULES: readonly Rule[] = [
  {
    id: 'permission-missing',
    severity: 'error',
    section: CODE,
    title: 'Every API that the code loads has its permission.',
    why: 'The API throws when it is called.',
    remedy: 'Open the Permissions tab in GTM, or add the entry to ___SERVER_PERMISSIONS___.',
    source: DOCUMENT,
    check: ({ code, grants, permissions, find }) => {
      // With unreadable permissions, json-syntax is the finding.
      if (!code || (find(PERMISSIONS) && !permissions)) return [];
      return code.apis.requires.flatMap(({ name, node }) => {
        const permission = findApi(name)?.permission;
        if (!permission || grants.some(({ publicId }) => publicId === permission)) return [];
        return [
          {
            ...placeInFile(code, node),
            message: `${name} needs the permission ${permission}, which the template lacks.`,
          },
        ];
      });
    },
  },
  {
    id: 'permission-unused',
    severity: 'warning',
    section: PERMISSIONS,
    title: 'Every permission is needed by an API that the code loads.',
    why: 'People who add the template are asked to allow something that it does not do.',
    remedy: 'Remove the entry.',
    source: 'GTM derives the permissions from the code.',
    check: ({ code, grants }) =>
      grants
        .filter(({ publicId }) => code && Object.hasOwn(PERMISSION_TYPES, publicId) && !isNeededBy(publicId, code))
        .map(({ publicId, line }) => ({ line, message: `The code loads no API that needs ${publicId}.` })),
  },
  {
    id: 'permission-unknown',
    severity: 'error',
    section: PERMISSIONS,
    title: 'Every permission is one of server containers.',
    why: 'GTM refuses the others.',
    remedy: `Use ${Object.keys(PERMISSION_TYPES).join(', ')}.`,
    source: DOCUMENT,
    check: ({ grants }) =>
      grants
        .filter(({ publicId }) => !Object.hasOwn(PERMISSION_TYPES, publicId))
        .map(({ publicId, line }) => ({ line, message: `"${publicId}" is no permission of server templates.` })),
  },
  {
    id: 'permission-duplicate',
    severity: 'error',
    section: PERMISSIONS,
    title: 'No permission appears twice.',
    why: 'No exported template has one twice; which of the two counts is not known.',
    remedy: 'Merge the two entries.',
    source: 'The files that GTM exports.',
    check: ({ grants }) =>
      grants
        .filter(({ publicId }, index) => grants.findIndex((other) => other.publicId === publicId) < index)
        .map(({ publicId, line }) => ({ line, message: `${publicId} appears a second time.` })),
  },
];
