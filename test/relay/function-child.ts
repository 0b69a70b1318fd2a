/** The function as it is deployed: Google's functions framework serves what function.ts registers, here on a free port of this computer. */
import { getTestServer } from '@google-cloud/functions-framework/testing';
import type { AddressInfo } from 'node:net';

await import('../../tools/relay/function.ts');
const server = getTestServer(process.env['FUNCTION_TARGET'] ?? '');
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
