/** Files that people take for a recording, by their first bytes. Owns the words; reads nothing further. */
import { RecordingError, SAVE_AGAIN } from '../recording-error.ts';

interface Format {
  /** Of the beginning in Latin-1. */
  is: (beginning: string) => boolean;
  reason: string;
  remedy: string;
}

const FORMATS: readonly Format[] = [
  {
    is: (text) => text.startsWith('PK\x03\x04'),
    reason: 'This is a ZIP archive.',
    remedy: 'Unpack it, and name the .har file that is in it.',
  },
  {
    is: (text) => text.startsWith('\x1f\x8b'),
    reason: 'This is a gzip archive.',
    remedy: 'Unpack it with gunzip, and name the .har file that is in it.',
  },
  {
    is: (text) => text.startsWith('\xff\xfe') || text.startsWith('\xfe\xff'),
    reason: 'This text is UTF-16.',
    remedy: 'Save it as UTF-8; PowerShell writes UTF-16 where “>” is used.',
  },
  { is: (text) => /^\s*</.test(text), reason: 'This is a web page or XML, not a recording.', remedy: SAVE_AGAIN },
  { is: (text) => text.trim() === '', reason: 'The file is empty.', remedy: SAVE_AGAIN },
  { is: (text) => !/^\s*\{/.test(text), reason: 'This is no HAR file, which is a JSON object.', remedy: SAVE_AGAIN },
];

const BYTE_ORDER_MARK = /^\xef\xbb\xbf/;
const LOOKED_AT = 1_024;

/** The bytes without a byte order mark. @throws RecordingError for another format */
export function refuseOtherFormats(bytes: Uint8Array): Uint8Array {
  const hasMark = BYTE_ORDER_MARK.test(latin1(bytes));
  const rest = hasMark ? bytes.subarray(3) : bytes;
  const beginning = latin1(rest);
  const format = FORMATS.find(({ is }) => is(beginning));
  if (format !== undefined) throw new RecordingError('the first bytes', format.reason, format.remedy);
  return rest;
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
