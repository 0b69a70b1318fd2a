/** Rules on the text of the file: what stands before the first section, encoding, the terms of service. */
import type { Rule } from '../rule.ts';
import { TERMS, type Subject } from '../subject.ts';

const TERMS_URL = 'https://developers.google.com/tag-manager/gallery-tos';

/** The text that GTM's editor writes, as one line. */
const TERMS_TEXT =
  "By creating or modifying this file you agree to Google Tag Manager's Community Template Gallery Developer Terms of " +
  `Service available at ${TERMS_URL} (or such other URL as Google may provide), as modified from time to time.`;

const GALLERY = 'Google, "Submit a template to the Community Template Gallery"; published templates.';

function encodingProblems({ rawText, text }: Subject): string[] {
  return [
    ...(rawText.startsWith('\uFEFF\uFEFF') ? ['The file begins with more than one byte-order mark.'] : []),
    ...(rawText.includes('\r') ? ['The file has carriage returns.'] : []),
    ...(text.includes('\0') ? ['The file has NUL bytes.'] : []),
    ...(text.includes('\uFFFD') ? ['The file has characters that were lost in a conversion (U+FFFD).'] : []),
  ];
}

export const FILE_RULES: readonly Rule[] = [
  {
    id: 'preamble',
    severity: 'warning',
    section: 'file',
    title: 'Nothing stands before the first section.',
    why: 'Exported files begin with a marker; other text is lost at the next export.',
    remedy: 'Move the text to ___NOTES___ or to a file of its own.',
    source: 'The files that GTM exports.',
    check: ({ text, sections }) => {
      const first = sections[0];
      const before = first ? text.split('\n').slice(0, first.line - 2) : [];
      const line = before.findIndex((content) => content.trim() !== '') + 1;
      return line === 0 ? [] : [{ line, message: `There is text before ${first?.marker ?? 'the first section'}.` }];
    },
  },
  {
    id: 'encoding',
    severity: 'warning',
    section: 'file',
    title: 'The file is UTF-8 with line feeds, with at most one byte-order mark.',
    why: 'That is what GTM exports; editors and shells turn anything else into differences or damage.',
    remedy: 'Save the file as UTF-8 with Unix line ends.',
    source: 'The files that GTM exports.',
    check: (subject) => encodingProblems(subject).map((message) => ({ line: 1, message })),
  },
  {
    id: 'terms-missing',
    severity: 'warning',
    section: TERMS,
    title: 'The gallery’s terms of service are in the file.',
    why: 'The gallery takes no template without them. A template for your own container does not need them.',
    remedy: 'Tick "Agree to the Community Template Gallery Terms of Service" in the Info tab and export again.',
    source: GALLERY,
    check: ({ find }) => (find(TERMS) ? [] : [{ line: 1, message: `The section ${TERMS} is missing.` }]),
  },
  {
    id: 'terms-text',
    severity: 'error',
    section: TERMS,
    title: 'The terms of service have the text that GTM writes.',
    why: 'It is a declaration to Google; every published template has the same words.',
    remedy: `Write: ${TERMS_TEXT}`,
    source: GALLERY,
    check: ({ find }) => {
      const terms = find(TERMS);
      const isExact = !terms || terms.body.replace(/\s+/g, ' ').trim() === TERMS_TEXT;
      return isExact
        ? []
        : [{ line: terms.line, message: 'The terms of service differ from the text of the gallery.' }];
    },
  },
];
