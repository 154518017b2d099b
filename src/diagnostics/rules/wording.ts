import { error, lesson, letter, note, type Rule, story, warning } from '../rule.ts';

/** Rules on style and wording. */
export const WORDING = {
  'use-the-term': warning(
    'Text uses the field’s terms.',
    note('Call it cyberbullying.'),
    'Terminology Guidelines (Luxembourg), 2016; UKCIS, 2024',
  ),
  'every-family': warning(
    'No family is assumed: carers and every kind of home are spoken to alike.',
    note('Say: ask your mum and dad.'),
    'PSHE Association, safe teaching and learning, 2022; our own judgement',
  ),
  'uk-english': warning(
    'Spelling, school years and dates are those of the UK.',
    note('Ask for their favorite kite.'),
  ),
  'framework-current': warning(
    'A framework is named by the edition in force.',
    note('This is what KCSIE 2024 asks for.'),
    'KCSIE 2026; RSHE, July 2025',
  ),
  'claims-hold': warning(
    'No text states what is not so, or not yet: a ban, a law, a number of users.',
    note('Say that the app is banned in the UK.'),
    'UK Government statement, June 2026',
  ),
  'no-program-words': error(
    'Nobody but the lead reads of the program: its options, files, ids and parts.',
    note('If the helpline is on a slide, point to it.'),
  ),
  'figures-dated': warning(
    'A figure about children stands with its year.',
    letter('1 in 5 children your child’s age has met someone there.'),
  ),
  'colour-not-alone': warning(
    'Nothing is told by colour alone.',
    lesson('Tick a pile for each card.', 'Look at the red box.'),
    'WCAG 2.2, 1.4.1',
  ),
  'plain-emphasis': warning(
    'Weight is given by bold type, not by italics.',
    story('Wren shows her kite on a *live* video. A new flyer asks where she flies it.'),
    'British Dyslexia Association, Style guide',
  ),
} as const satisfies Record<string, Rule>;
