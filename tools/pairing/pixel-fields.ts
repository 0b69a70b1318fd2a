/** Reads the fields of a request of Meta's pixel to `/tr`, however the browser sent them. Knows no field by name. */

/** The request as a server or a recording has it. */
export interface PixelRequest {
  method: string;
  /** As it was sent, without the question mark. */
  query: string;
  body: string;
  /** Of the body; empty where the browser said none. */
  contentType: string;
}

/** A request to `/tr` that the pixel cannot have made. Never holds a value of it. */
export class PixelCallError extends Error {
  override readonly name = 'PixelCallError';
  readonly field: string;
  readonly reason: string;
  readonly remedy: string;

  constructor(field: string, reason: string, remedy: string) {
    super(`${field}: ${reason} ${remedy}`);
    this.field = field;
    this.reason = reason;
    this.remedy = remedy;
  }
}

/** The pixel sends some forty fields; more than this is no pixel. */
const MOST_FIELDS = 500;

/**
 * Query and body together; a field of the body wins. The pixel writes forms: a plus sign is a space. Rejects with PixelCallError
 * for a body that is neither a form nor empty.
 */
export async function readPixelFields(request: PixelRequest): Promise<Map<string, string>> {
  const pairs = [...new URLSearchParams(request.query), ...(await bodyPairs(request))];
  if (pairs.length > MOST_FIELDS) throw refusal(`It holds more than ${MOST_FIELDS} fields.`);
  return new Map(pairs);
}

async function bodyPairs(request: PixelRequest): Promise<[string, string][]> {
  if (request.method !== 'POST' || request.body === '') return [];
  const type = request.contentType;
  if (/^multipart\/form-data\b/i.test(type)) return multipartPairs(request.body, type);
  // A beacon of a string says text/plain; fetch with a form says x-www-form-urlencoded.
  if (type === '' || /^(?:application\/x-www-form-urlencoded|text\/plain)\b/i.test(type)) {
    return [...new URLSearchParams(request.body)];
  }
  throw refusal('Its content type is no form.');
}

/** Files are left out: the pixel sends none. */
async function multipartPairs(body: string, type: string): Promise<[string, string][]> {
  try {
    const form = await new Response(body, { headers: { 'Content-Type': type } }).formData();
    return [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  } catch {
    throw refusal('It says multipart/form-data, and is broken or has no boundary.');
  }
}

function refusal(reason: string): PixelCallError {
  const remedy = 'Send what Meta’s pixel sends: a query, a form, or multipart form data.';
  return new PixelCallError('body', `The body is not the pixel’s. ${reason}`, remedy);
}
