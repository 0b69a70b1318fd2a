/**
 * Members of the tag's own objects, which never leave it and are never looked up by a text: GTM ships the names of members as they
 * are, so the build shortens these. A name is no candidate that Meta, GTM or a form knows too.
 */
export const OWN_MEMBERS = [
  ...['documented', 'library', 'problem', 'hashedOnly', 'kind'],
  ...['others', 'table', 'meta', 'detail', 'field'],
  ...['answer', 'httpStatus', 'heldBack'],
  ...['retry', 'report', 'timeoutMs', 'overrides', 'whole', 'actionSource', 'nowMs'],
  ...['from', 'strangers', 'unknown', 'event', 'pixel', 'isRepaired', 'below'],
  ...['version', 'key', 'properties', 'ofObject'],
  ...['where', 'raw', 'user', 'fields', 'address'],
  ...[
    'code',
    'pixelId',
    'accessToken',
    'testEventCode',
    'appSecretProof',
    'rank',
    'found',
    'prefix',
    'plain',
    'rule',
    'both',
    'list',
  ],
] as const;
