/** What stands on a sheet of paper. */
import { z } from 'zod';
import { COPIES } from '../../paper/copies.ts';
import { PAPER_SIZES } from '../../paper/handout.ts';
import { HANDOUT_KINDS } from '../../paper/handout-kind.ts';
import { TICKET_COPIES } from '../../paper/handout-parts.ts';
import { bars, id, number, pair, rows, text, three, whole, yes } from './attributes.ts';
import { entry, LEADS, MATERIAL, none, ON_PAPER, ON_SHEET } from './entry.ts';

export const SHEET_WORDS = {
  Handout: entry(
    'A sheet of paper for pupils.',
    z.strictObject({
      id,
      when: LEADS,
      kind: z.enum(HANDOUT_KINDS),
      title: text,
      intro: z.string().default(''),
      copies: z.enum(COPIES).default('pupil'),
      paper: z.enum(PAPER_SIZES).default('a4'),
    }),
    MATERIAL,
    'markdown',
  ),
  Lines: entry(
    'Lines to write on.',
    z.strictObject({ count: whole(1, 20), label: z.string().default('') }),
    ON_PAPER,
    'nothing',
  ),
  Draw: entry(
    'A box to draw in.',
    z.strictObject({
      label: z.string().default(''),
      height: number(15, 230),
      picture: text.optional(),
      across: whole(1, 4).default(1),
    }),
    ON_PAPER,
    'nothing',
  ),
  Hand: entry(
    'A helping hand to fill in.',
    z.strictObject({ palm: z.string().default(''), fingers: bars(1) }),
    ON_PAPER,
    'nothing',
  ),
  Question: entry(
    'A question with lines.',
    z.strictObject({ lines: whole(0, 20) }),
    ON_PAPER,
    'markdown',
  ),
  Answer: entry(
    'The answer, for the answer sheet.',
    none,
    ['Question', 'Fill', 'Scenario', 'AdviceLetter'],
    'markdown',
  ),
  Choose: entry(
    'A question with boxes to tick.',
    z.strictObject({ question: text }),
    ON_PAPER,
    'list',
  ),
  Cards: entry(
    'Cards to cut out: a slide’s, or its own. `rows` takes some of a slide’s, by their numbers there. With backs: of a slide’s cards their group, number or other half; of its own, the second paragraph.',
    z.strictObject({
      of: id.optional(),
      rows: rows.optional(),
      backs: yes.optional(),
      title: z.string().default(''),
      columns: whole(1, 4).default(2),
      height: number(20, 140).default(40),
    }),
    ON_PAPER,
    'list',
  ),
  Groups: entry(
    'Empty columns to put cards in.',
    z.strictObject({ of: id, height: number(20, 200).default(60) }),
    ON_PAPER,
    'nothing',
  ),
  Ladder: entry(
    'Rungs to place cards on.',
    z.strictObject({ rungs: bars(2), height: number(15, 90).default(30) }),
    ON_PAPER,
    'nothing',
  ),
  Strip: entry(
    'Pictures of a sequence, shuffled, to cut out.',
    z.strictObject({ of: id }),
    ON_PAPER,
    'nothing',
  ),
  Sorting: entry(
    'A slide’s cards as a table to tick; `rows` takes some of them, by their numbers in the slide’s table.',
    z.strictObject({ of: id, rows: rows.optional() }),
    ON_PAPER,
    'nothing',
  ),
  Matching: entry(
    'A slide’s pairs, to join by lines; `rows` takes some of them, by their numbers in the slide’s table.',
    z.strictObject({ of: id, rows: rows.optional() }),
    ON_PAPER,
    'nothing',
  ),
  Ordering: entry(
    'A slide’s steps, or its own, with boxes for their numbers. Its own are written in the right order, with a reason as second paragraph.',
    z.strictObject({ of: id.optional(), prompt: text.optional() }),
    ON_PAPER,
    'list',
  ),
  WritingBox: entry(
    'A frame to write in, of so many of the band’s lines.',
    z.strictObject({ lines: whole(1, 20), label: z.string().default('') }),
    ON_PAPER,
    'nothing',
  ),
  TrueFalse: entry(
    'Statements to mark as true or false: “- [x]” holds, “- [ ]” does not, and the second paragraph says why.',
    z.strictObject({ prompt: text, answers: pair.default(['True', 'False']) }),
    ON_PAPER,
    'list',
  ),
  AgreeLine: entry(
    'Statements to place on a line between two ends; a second paragraph says what to listen for.',
    z.strictObject({ prompt: text, ends: pair.default(['Agree', 'Disagree']) }),
    ON_PAPER,
    'list',
  ),
  Gaps: entry(
    'Paragraphs with words left out: write each missing word in square brackets, other right ones after a slash, as in `[tell/ask]`.',
    z.strictObject({ prompt: z.string().default(''), bank: z.enum(['yes', 'no']).default('yes') }),
    ON_PAPER,
    'markdown',
  ),
  Diamond: entry(
    'Nine statements to rank in a diamond; a second paragraph says what to listen for.',
    z.strictObject({
      prompt: text,
      ends: pair.default(['Most important', 'Least important']),
      cut: yes.optional(),
    }),
    ON_SHEET,
    'list',
  ),
  TrafficLights: entry(
    'Statements to put to a light: stop, take care, go. Columns: statement, light, why.',
    z.strictObject({ prompt: text, lights: three }),
    ON_SHEET,
    'table',
  ),
  Comic: entry(
    'Comic frames to finish.',
    z.strictObject({ columns: whole(1, 3).default(2), height: number(35, 120).default(70) }),
    ON_SHEET,
    'components',
  ),
  ComicFrame: entry(
    'A frame: a scene or room to draw, bubbles with words or to write in, a line under it.',
    z.strictObject({ caption: z.string().default('') }),
    ['Comic'],
    'components',
  ),
  Scenarios: entry(
    'Scenario cards to cut out.',
    z.strictObject({ columns: whole(1, 2).default(2) }),
    ON_SHEET,
    'components',
  ),
  Scenario: entry(
    'One situation, and what to ask about it.',
    z.strictObject({ title: text }),
    ['Scenarios'],
    'markdown',
  ),
  AdviceLetter: entry(
    'A letter to a problem page by an invented child, and a reply to finish.',
    z.strictObject({ to: text, from: text }),
    ON_SHEET,
    'markdown',
  ),
  Reply: entry(
    'How the reply starts: “Dear Wren, (2)” is followed by two lines.',
    none,
    ['AdviceLetter'],
    'list',
  ),
  Glossary: entry(
    'Words, meanings, and a column to fill in.',
    z.strictObject({ column: text.default('In my language') }),
    ON_SHEET,
    'table',
  ),
  Symbols: entry(
    'Picture symbols with words, to point at: “![alt](name) **word** what it means”.',
    z.strictObject({ columns: whole(2, 4).default(3) }),
    ON_PAPER,
    'list',
  ),
  Organiser: entry(
    'Boxes packed on one page: a knowledge organiser.',
    none,
    ['Handout'],
    'components',
  ),
  Panel: entry(
    'A box of it; `wide` runs across the page.',
    z.strictObject({ title: text, wide: yes.optional() }),
    ['Organiser'],
    'markdown',
  ),
  Tickets: entry(
    'The same slip several times on a page: an exit ticket, or with `unnamed` a slip for the question box.',
    z.strictObject({
      title: text,
      copies: z
        .enum(TICKET_COPIES.map(String) as ['2', '4', '6', '8'])
        .default('4')
        .transform((count) => Number(count) as (typeof TICKET_COPIES)[number]),
      unnamed: yes.optional(),
    }),
    ['Handout'],
    'markdown',
  ),
  Certificate: entry(
    'A certificate, or a promise that the child signs.',
    z.strictObject({
      heading: text,
      promise: yes.optional(),
      picture: text.optional(),
      copies: z
        .enum(['1', '2'])
        .default('1')
        .transform((count) => Number(count) as 1 | 2),
    }),
    ['Handout'],
    'markdown',
  ),
  Fill: entry(
    'A table with room to write.',
    z.strictObject({ height: number(6, 80).default(14) }),
    ON_PAPER,
    'table',
  ),
  LetterFrame: entry('A letter to finish.', none, ON_PAPER, 'list'),
  Postcard: entry('A postcard to finish.', z.strictObject({ to: text }), ON_PAPER, 'list'),
  Columns: entry('Two columns.', none, ['Handout'], 'components'),
  Left: entry('The left column.', none, ['Columns'], 'markdown'),
  Right: entry('The right column.', none, ['Columns'], 'markdown'),
};
