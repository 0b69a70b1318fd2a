/** Rules on the JSON of INFO, TEMPLATE_PARAMETERS and SERVER_PERMISSIONS. */
import { isObject } from '../json-value.ts';
import type { Rule } from '../rule.ts';
import { INFO } from '../subject.ts';

export const JSON_RULES: readonly Rule[] = [
  {
    id: 'json-syntax',
    severity: 'error',
    section: 'file',
    title: 'The JSON sections can be read.',
    why: 'GTM has nothing to import otherwise.',
    remedy: 'Correct the JSON at this line.',
    source: 'RFC 8259; published files that cannot be imported.',
    check: ({ json }) =>
      json.flatMap((part) =>
        'value' in part
          ? []
          : [
              {
                section: part.marker,
                line: part.line,
                column: part.column,
                message: `${part.marker} is not valid JSON: ${part.message}.`,
              },
            ],
      ),
  },
  {
    id: 'json-tolerated',
    severity: 'warning',
    section: 'file',
    title: 'The JSON sections are strict JSON.',
    why: 'GTM and the gallery take a trailing comma and a raw control character; other tools refuse the file.',
    remedy: 'Write strict JSON here, or export the template from GTM again.',
    source: 'RFC 8259; files that the gallery lists and that have them.',
    check: ({ json }) =>
      json.flatMap((part) => {
        const [first, ...further] = 'value' in part ? part.tolerated : [];
        if (!first) return [];
        const others = further.length > 0 ? ` There are ${further.length} more in this section.` : '';
        const message = `${part.marker} is not strict JSON: ${first.message}.${others}`;
        return [{ section: part.marker, line: first.line, column: first.column, message }];
      }),
  },
  {
    id: 'json-duplicate-key',
    severity: 'error',
    section: 'file',
    title: 'No JSON object has a key twice.',
    why: 'The last one wins without a word.',
    remedy: 'Remove one of them.',
    source: 'RFC 8259, section 4.',
    check: ({ json }) =>
      json.flatMap((part) =>
        'value' in part
          ? part.duplicateKeys.map(({ key, line }) => ({
              section: part.marker,
              line,
              message: `The key "${key}" appears a second time in its object.`,
            }))
          : [],
      ),
  },
  {
    id: 'json-shape',
    severity: 'error',
    section: 'file',
    title: 'INFO is an object; TEMPLATE_PARAMETERS and SERVER_PERMISSIONS are lists of objects.',
    why: 'GTM reads them as such.',
    remedy: 'Write {…} in ___INFO___ and [{…}, …] in the other two.',
    source: 'The files that GTM exports.',
    check: ({ json }) =>
      json.flatMap((part) => {
        if (!('value' in part)) return [];
        const isRight = part.marker === INFO ? isObject(part.value) : isListOfObjects(part.value);
        const wanted = part.marker === INFO ? 'an object' : 'a list of objects';
        return isRight
          ? []
          : [{ section: part.marker, line: part.lineOf([]), message: `${part.marker} must be ${wanted}.` }];
      }),
  },
];

const isListOfObjects = (value: unknown) => Array.isArray(value) && value.every(isObject);
