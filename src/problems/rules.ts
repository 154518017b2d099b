/**
 * The rule book: each rule says what should hold, how grave a breach is, and where it comes from.
 * `error` blocks a kit; `warning` asks the teacher to look.
 */
export interface Rule {
  title: string;
  severity: 'error' | 'warning';
  /** Standard or guidance behind it; “house” is our own judgement. */
  source: string;
}
const error = (title: string, source = 'house'): Rule => ({ title, severity: 'error', source });
const warning = (title: string, source = 'house'): Rule => ({ title, severity: 'warning', source });

export const RULES = {
  // Reading
  'file-readable': error('A source file exists, is text, and is not too large.'),
  'override-allowed': error('Only a warning can be accepted by a person, never an error.'),
  'lesson-kept': error('A lesson that exists is not written over.'),
  'alert-readable': error('An alert has text that can be read, about a risk to children online.'),
  'yaml-valid': error(
    'Front matter and data files have the fields they should, spelt as they should.',
  ),
  'mdx-valid': error('A lesson is well-formed MDX.'),
  'lesson-is-data': error('A lesson holds no code: no import, export or expression.'),
  'component-known': error('A lesson uses only components of the vocabulary.'),
  'attribute-valid': error('A component has the attributes it takes, with values that fit.'),
  'component-placed': error('A component stands where it may.'),
  'markdown-plain': error('Text is plain Markdown: no HTML, no remote picture, no unsafe link.'),
  'structure-valid': error('Lists and tables in a component have the shape that it needs.'),
  'reference-resolves': error('What a lesson refers to exists.'),
  'picture-exists': error('A picture is one of the library, and a character one of the cast.'),
  // Safety
  'no-platform-name': error(
    'Pupils read no platform, game, challenge or product name.',
    'DfE, Harmful online challenges, 2021; the alert’s own advice',
  ),
  'no-alert-sentence': error('Pupils read no sentence of the alert.'),
  'band-words': error(
    'Pupils read no word that their band may not hear.',
    'RSHE, July 2025, by phase; house',
  ),
  'risk-depth': error('A band is not taught a risk that it is too young for.'),
  'no-victim-blame': error(
    'No text blames a child for what was done to them.',
    'UKCIS, Challenging victim blaming, 2022',
  ),
  'no-scare': error('No text frightens or shocks.', 'DfE, Teaching online safety in schools, 2023'),
  'no-how-to': error('No text tells how to reach, unlock, record or fake anything.'),
  'no-personal-question': error(
    'Nobody is asked about their own life: pupils talk about invented people.',
    'PSHE Association, safe teaching and learning',
  ),
  'no-secrecy-promise': error('No text promises to keep a secret.', 'KCSIE 2026, Part One'),
  'use-the-term': warning('Text uses the field’s terms.', 'domain facts 7'),
  'not-in-trouble': error(
    '“Not in trouble” stands wherever the law or images of children are taught.',
    'RSHE, July 2025',
  ),
  'not-your-fault': error(
    'Each band hears that it is never the child’s fault.',
    'UKCIS, Challenging victim blaming, 2022',
  ),
  'right-to-pass': error(
    'Each band hears that nobody has to speak.',
    'PSHE Association, ground rules',
  ),
  'two-trusted-adults': error(
    'Pupils are pointed to adults at home and at school.',
    'RSHE, July 2025, Being safe',
  ),
  'help-route-fits': error('A help route fits its reader, age and nation.'),
  'help-route-present': error(
    'The first and last slide, and every page that teaches a risk, say where to turn.',
  ),
  'contact-as-listed': error('Every number and address printed is one of the help routes.'),
  'letter-safe': error(
    'A letter hints at no incident, names no pupil and offers no opt-out.',
    'domain facts 8',
  ),
  // Teaching
  'parts-in-order': error('The parts of a lesson come in order, and none is missing.'),
  'minutes-add-up': error('Minutes of slides add up to those of their part and lesson.'),
  'short-route-adds-up': error('The short route adds up to its minutes.'),
  'slide-count': error('A deck has as many slides as its band can hold.'),
  'notes-present': error('Every slide has notes for the teacher.'),
  'endpoint-mirrors-baseline': error(
    'The endpoint asks what the baseline asked.',
    'PSHE Association, assessment',
  ),
  'check-has-one-answer': error('A check has one right answer, distractors, and a reply to each.'),
  'timeline-matches': error('The plan’s timeline has a row for every part that the deck has.'),
  'plan-complete': error('A plan has what a school looks for.'),
  'handouts-complete': error(
    'Each band has a worksheet and one more sheet, with something to look for or answers.',
  ),
  'words-per-slide': error('A slide holds no more words than its band can read.'),
  'words-per-handout': error('A sheet holds no more words than its band can read.'),
  'sentence-length': warning('Sentences are as short as their band needs.'),
  'reading-grade': warning('Text can be read by its reader.'),
  'letter-length': error('The front of a letter is at most 280 words.'),
  'nothing-repeated': error('No paragraph is said twice.'),
  'nothing-left-over': error('No placeholder, empty part or to-do is left.'),
  'alt-text-present': error('Every picture says what it shows.', 'WCAG 2.2, 1.1.1'),
  // Evidence
  'fact-exists': error('A claim names a fact of the alert.'),
  'fact-used-or-excused': error('Each fact is used, or left out for a reason.'),
  'status-current': error(
    'A letter says how things stand today: the status check and the review date are current.',
  ),
  // Products
  'fits-page': error('Text fits its page, card or slide.'),
  'glyph-exists': error('Every character can be printed.'),
  'no-hidden-notes': error(
    'A pupil’s file holds no notes, answers or adult text, not even hidden.',
  ),
  'product-whole': error(
    'Every product opens, has a title and a language, and its pages are tagged.',
  ),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;
export const severityOf = (id: RuleId): Rule['severity'] => RULES[id].severity;
