/** Reads the fields of a request of Meta's pixel to `/tr`, however the browser sent them. Knows no field by name. */
import { headerText, type LabRequest } from './exchange.ts';
import { RequestError } from './request-error.ts';

/** The pixel sends some forty fields; more than this is no pixel. */
const MOST_FIELDS = 500;

/**
 * Query and body together; a field of the body wins. The pixel writes forms: a plus sign is a space. Throws RequestError
 * 400 for a body that is neither a form nor empty.
 */
export function readPixelFields(request: LabRequest): Map<string, string> {
  const pairs = [...new URLSearchParams(request.query), ...bodyPairs(request)];
  if (pairs.length > MOST_FIELDS) throw refusal(`It holds more than ${MOST_FIELDS} fields.`);
  return new Map(pairs);
}

function bodyPairs(request: LabRequest): [string, string][] {
  if (request.method !== 'POST' || request.body === '') return [];
  const type = headerText(request, 'content-type') ?? '';
  if (/^multipart\/form-data\b/i.test(type)) return multipartPairs(request.body, boundaryOf(type));
  // A beacon of a string says text/plain; fetch with a form says x-www-form-urlencoded.
  if (type === '' || /^(?:application\/x-www-form-urlencoded|text\/plain)\b/i.test(type)) {
    return [...new URLSearchParams(request.body)];
  }
  throw refusal('Its content type is no form.');
}

/** Source: RFC 7578, section 4.1. */
function boundaryOf(type: string): string {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(type);
  const text = boundary?.[1] ?? boundary?.[2];
  if (text === undefined) throw refusal('It says multipart/form-data without a boundary.');
  return text;
}

/** Files are left out: the pixel sends none. */
function multipartPairs(body: string, boundary: string): [string, string][] {
  const parts = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1);
  return parts.flatMap((part) => {
    const end = part.indexOf('\r\n\r\n');
    const head = part.slice(0, end);
    const name = /^content-disposition:[^\r\n]*[;\s]name="([^"\r\n]*)"/im.exec(head)?.[1];
    if (end < 0 || name === undefined || /[;\s]filename="/i.test(head)) return [];
    return [[unescapeName(name), part.slice(end + 4)]];
  });
}

/** Source: HTML standard, multipart/form-data encoding algorithm: only these three are escaped. */
function unescapeName(name: string): string {
  return name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}

function refusal(reason: string): RequestError {
  const remedy = 'Send what Meta’s pixel sends: a query, a form, or multipart form data.';
  return new RequestError(400, { field: 'body', reason: `The body is not the pixel’s. ${reason}`, remedy });
}
