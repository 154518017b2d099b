import { error, lesson, note, type Rule } from '../rule.ts';

/** Rules on completeness: nothing is empty, duplicated or left over. */
export const WHOLE = {
  'nothing-repeated': error(
    'No paragraph is said twice.',
    lesson(
      'Wren tells Uncle Bo. He stops sanding and listens.',
      'Wren shows her kite on a live video. A new flyer asks where she flies it.',
    ),
  ),
  'nothing-left-over': error(
    'No placeholder, empty part or to-do is left.',
    note('TODO write what to do.'),
  ),
  'alt-text-present': error(
    'Every picture says what it shows.',
    lesson('![A kite over a hill](kite)', '![](kite)'),
    'WCAG 2.2, 1.1.1',
  ),
  'heading-order': error(
    'Headings go down one step at a time.',
    lesson('### Why now', '### Why now\n\n##### What pupils may say'),
    'WCAG 2.2, 1.3.1',
  ),
  'glyph-exists': error(
    'Every character can be printed.',
    lesson('What could Wren say?', 'What could Wren say? \u{13000}'),
  ),
} as const satisfies Record<string, Rule>;
