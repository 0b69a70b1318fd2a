/** Rules on the file as a whole: which sections it has, and in which order. */
import type { Rule } from '../rule.ts';
import { CODE, INFO, NOTES, PARAMETERS, PERMISSIONS, TERMS, TESTS, type Subject } from '../subject.ts';

/** The exporter's order. */
const ORDER = [TERMS, INFO, PARAMETERS, CODE, PERMISSIONS, TESTS, NOTES];
const REQUIRED = [INFO, PARAMETERS, CODE];
const WEB_MARKERS = ['___SANDBOXED_JS_FOR_WEB_TEMPLATE___', '___WEB_PERMISSIONS___'];

const EXPORTS = 'The files that GTM exports.';

const knownMarkers = ({ sections }: Subject) => sections.filter(({ marker }) => ORDER.includes(marker));

/** Neighbours in the wrong order: one section that moved gives one finding. */
function inversions(subject: Subject) {
  const known = knownMarkers(subject);
  return known.flatMap(({ marker, line }, index) => {
    const previous = known[index - 1]?.marker ?? marker;
    return ORDER.indexOf(previous) > ORDER.indexOf(marker) ? [{ marker, line, previous }] : [];
  });
}

const repeated = (subject: Subject) =>
  knownMarkers(subject).filter((section, index, all) => all.findIndex((s) => s.marker === section.marker) < index);

export const SECTION_RULES: readonly Rule[] = [
  {
    id: 'section-missing',
    severity: 'error',
    section: 'file',
    title: 'The sections INFO, TEMPLATE_PARAMETERS and SANDBOXED_JS_FOR_SERVER are there.',
    why: 'Every exported server template has them; without one GTM has nothing to import.',
    remedy:
      'Add the section, its marker alone on a line. A template without fields has [] in ___TEMPLATE_PARAMETERS___.',
    source: EXPORTS,
    check: (subject) =>
      REQUIRED.filter((marker) => !subject.find(marker)).map((marker) => ({
        line: 1,
        message: `The section ${marker} is missing.`,
      })),
  },
  {
    id: 'section-unknown',
    severity: 'error',
    section: 'file',
    title: 'Every line that looks like a marker is one that server templates have.',
    why: 'A misspelt marker ends the section before it, and its own content is lost.',
    remedy: `Use ${ORDER.join(', ')}.`,
    source: EXPORTS,
    check: ({ sections }) =>
      sections
        .filter(({ marker }) => !ORDER.includes(marker))
        .map(({ marker, line }) => ({
          line: line - 1,
          message: `${marker} is not a section of a server template.`,
          remedy: WEB_MARKERS.includes(marker)
            ? 'This section belongs to web containers; a server template has none.'
            : undefined,
        })),
  },
  {
    id: 'section-duplicate',
    severity: 'error',
    section: 'file',
    title: 'No section appears twice.',
    why: 'Only one of the two can count, and nothing says which.',
    remedy: 'Merge the two sections.',
    source: EXPORTS,
    check: (subject) =>
      repeated(subject).map(({ marker, line }) => ({ line: line - 1, message: `${marker} appears a second time.` })),
  },
  {
    id: 'section-order',
    severity: 'warning',
    section: 'file',
    title: 'The sections stand in the order of the exporter.',
    why: 'The next export puts them there, and the difference hides every other change.',
    remedy: `Order them ${ORDER.join(', ')}.`,
    source: EXPORTS,
    check: (subject) =>
      inversions(subject).map(({ marker, line, previous }) => ({
        line: line - 1,
        message: `${marker} should come before ${previous}.`,
      })),
  },
];
