/** Rules on what the gallery shows of a template: name, description, categories. */
import { listOf, show } from '../json-value.ts';
import type { Rule } from '../rule.ts';
import { INFO } from '../subject.ts';
import { onInfo, problemAt } from './info-rules.ts';

/** Documented, or in use by published server templates. Google's own list has not been seen whole, hence only a warning. */
const CATEGORIES = [
  ...['ADVERTISING', 'AFFILIATE_MARKETING', 'ANALYTICS', 'ATTRIBUTION', 'CHAT', 'CONVERSIONS', 'DATA_WAREHOUSING'],
  ...[
    'EMAIL_MARKETING',
    'ENGAGEMENT',
    'EXPERIMENTATION',
    'HEAT_MAP',
    'LEAD_GENERATION',
    'MARKETING',
    'PERSONALIZATION',
  ],
  ...['REMARKETING', 'SALES', 'SESSION_RECORDING', 'SOCIAL', 'SURVEY', 'TAG_MANAGEMENT', 'UTILITY'],
];

const MAX_CATEGORIES = 3;
const MAX_DESCRIPTION = 200;
const GALLERY = 'Google, "Submit a template to the Community Template Gallery".';
const STYLE = 'Google, "Custom template style guide".';

export const LISTING_RULES: readonly Rule[] = [
  {
    id: 'category-unknown',
    severity: 'warning',
    section: INFO,
    title: 'categories are names that the gallery knows.',
    why: 'A misspelt category lists the template nowhere.',
    remedy: `Use capital letters and one of ${CATEGORIES.join(', ')}.`,
    source: `${GALLERY} Published templates.`,
    check: onInfo((info) =>
      listOf(info.value.categories)
        .map((category, index) => ({ category, index }))
        .filter(({ category }) => !CATEGORIES.includes(category as string))
        .map(({ category, index }) =>
          problemAt(info, ['categories', index], `The category ${show(category)} is not known.`),
        ),
    ),
  },
  {
    id: 'category-count',
    severity: 'warning',
    section: INFO,
    title: 'categories is a list of one to three.',
    why: 'The gallery asks for them, the most relevant first.',
    remedy: 'Write "categories": ["…"] with at most three.',
    source: GALLERY,
    check: onInfo((info) => {
      const { categories } = info.value;
      const count = listOf(categories).length;
      if (Array.isArray(categories) && count >= 1 && count <= MAX_CATEGORIES) return [];
      return [
        problemAt(
          info,
          ['categories'],
          Array.isArray(categories) ? `There are ${count} categories.` : 'There is no list of categories.',
        ),
      ];
    }),
  },
  {
    id: 'display-name',
    severity: 'error',
    section: INFO,
    title: 'displayName is a text that is not empty.',
    why: 'It is the template’s name in GTM.',
    remedy: 'Write the organisation and what the template does, in title case.',
    source: STYLE,
    check: onInfo((info) => {
      const { displayName } = info.value;
      const isGood = displayName === undefined || (typeof displayName === 'string' && displayName.trim() !== '');
      return isGood ? [] : [problemAt(info, ['displayName'], `displayName is ${show(displayName)}.`)];
    }),
  },
  {
    id: 'display-name-official',
    severity: 'warning',
    section: INFO,
    title: 'displayName does not say "Official".',
    why: 'The word needs the authorisation of the brand’s owner.',
    remedy: 'Remove the word, unless the brand is yours.',
    source: STYLE,
    check: onInfo((info) =>
      /\bofficial\b/i.test(typeof info.value.displayName === 'string' ? info.value.displayName : '')
        ? [problemAt(info, ['displayName'], 'displayName claims to be official.')]
        : [],
    ),
  },
  {
    id: 'description',
    severity: 'warning',
    section: INFO,
    title: 'description is a text of 1 to 200 characters.',
    why: 'It is all that people read before they add the template; longer ones are rare in the gallery.',
    remedy: 'Say purpose and benefit in one or two short sentences.',
    source: `${STYLE} Published templates.`,
    check: onInfo((info) => {
      const { description } = info.value;
      const length = typeof description === 'string' ? description.length : undefined;
      if (description === undefined || (length !== undefined && length >= 1 && length <= MAX_DESCRIPTION)) return [];
      const message = length === undefined ? 'description is not a text.' : `description has ${length} characters.`;
      return [problemAt(info, ['description'], message)];
    }),
  },
];
