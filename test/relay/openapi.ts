/** The relay's description in OpenAPI, and whether a body is as it says. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const DESCRIPTION = parse(
  readFileSync(join(import.meta.dirname, '../../tools/relay/openapi.yaml'), 'utf8'),
) as Description;

interface Description {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties: Record<string, unknown> }> };
}

interface Operation {
  responses: Record<string, { content?: Record<string, unknown> }>;
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(DESCRIPTION, 'relay');

const pointer = (path: string): string => path.replaceAll('~', '~0').replaceAll('/', '~1');

/** What is wrong with a request's body; empty for nothing. */
export const faultsOfBody = (body: unknown): string[] => faultsOf('/components/schemas/Body', body);

/** What is wrong with an answer to POST /; a status that is not described is wrong. */
export function faultsOfAnswer(status: number, body: unknown): string[] {
  const { responses } = DESCRIPTION.paths['/']!['post']!;
  if (responses[status] === undefined) return [`status ${status} is not described`];
  return faultsOf(
    `/paths/${pointer('/')}/post/responses/${status}/content/${pointer('application/json')}/schema`,
    body,
  );
}

function faultsOf(path: string, value: unknown): string[] {
  const check = ajv.compile({ $ref: `relay#${path}` });
  return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
