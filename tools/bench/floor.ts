/** The floor: a tag that does only what no tag can do without. What ours costs is told beside it. */
import { parseTemplateFile } from '../sandbox/template-file.ts';

/** Copying the event data, nine SHA-256, one JSON.stringify. */
const CODE = `
const JSON = require('JSON');
const getAllEventData = require('getAllEventData');
const sha256Sync = require('sha256Sync');
const event = getAllEventData();
const user = event.user_data || { address: {} };
const values = [user.email_address, user.phone_number, event.user_id, user.address.first_name, user.address.last_name,
  user.address.city, user.address.region, user.address.postal_code, user.address.country];
const hashes = values.map((value) => sha256Sync(value, { outputEncoding: 'hex' }));
const body = JSON.stringify({ data: [event, hashes] });
data.gtmOnSuccess();
`;

const TEXT = `___INFO___

{"type":"TAG","id":"floor","version":1,"securityGroups":[],"displayName":"Floor","containerContexts":["SERVER"]}


___TEMPLATE_PARAMETERS___

[]


___SANDBOXED_JS_FOR_SERVER___
${CODE}

___SERVER_PERMISSIONS___

[{"instance":{"key":{"publicId":"read_event_data","versionId":"1"},"param":[{"key":"eventDataAccess","value":{"type":1,"string":"any"}}]},"isRequired":true}]
`;

export const FLOOR = { template: parseTemplateFile(TEXT), bytes: Buffer.byteLength(TEXT) };
