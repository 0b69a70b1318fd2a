/** All APIs that run on the host, by name; members of object APIs as "Object.member". */
import { CONTAINER_APIS } from './container.ts';
import { COOKIE_APIS } from './cookies.ts';
import { EVENT_DATA_APIS } from './event-data.ts';
import { EVENT_APIS } from './events.ts';
import { FIRESTORE_APIS } from './firestore.ts';
import { GOOGLE_APIS } from './google.ts';
import { HASHING_APIS } from './hashing.ts';
import type { HostApis } from './host-api.ts';
import { HTTP_APIS } from './http.ts';
import { REQUEST_APIS } from './request.ts';
import { RESPONSE_APIS } from './response.ts';
import { STORAGE_APIS } from './storage.ts';
import { URL_APIS } from './urls.ts';

export const HOST_APIS: HostApis = {
  ...CONTAINER_APIS,
  ...COOKIE_APIS,
  ...EVENT_APIS,
  ...EVENT_DATA_APIS,
  ...FIRESTORE_APIS,
  ...GOOGLE_APIS,
  ...HASHING_APIS,
  ...HTTP_APIS,
  ...REQUEST_APIS,
  ...RESPONSE_APIS,
  ...STORAGE_APIS,
  ...URL_APIS,
};
