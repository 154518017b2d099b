/** Components of sheets. */
import { z } from 'zod';
import { COPIES } from '../../paper/copies.ts';
import { PAPER_SIZES } from '../../paper/handout.ts';
import { HANDOUT_KINDS } from '../../paper/handout-kind.ts';
import { TICKET_COPIES } from '../../paper/handout-parts.ts';
import { bars, id, number, pair, rows, text, three, whole, yes } from './attributes.ts';
import { entry, LEADS, MATERIAL, ON_PAPER, ON_SHEET } from './entry.ts';

export const SHEET_WORDS = {
  Handout: entry('A sheet of paper for pupils.', MATERIAL, 'markdown', {
    id,
    when: LEADS,
    kind: z.enum(HANDOUT_KINDS),
    title: text,
    intro: z.string().default(''),
    copies: z.enum(COPIES).default('pupil'),
    paper: z.enum(PAPER_SIZES).default('a4'),
  }),
  Lines: entry('Lines to write on.', ON_PAPER, 'nothing', {
    count: whole(1, 20),
    label: z.string().default(''),
  }),
  Draw: entry('A box to draw in.', ON_PAPER, 'nothing', {
    label: z.string().default(''),
    height: number(15, 230),
    picture: text.optional(),
    across: whole(1, 4).default(1),
  }),
  Hand: entry('A helping hand to fill in.', ON_PAPER, 'nothing', {
    palm: z.string().default(''),
    fingers: bars(1),
  }),
  Question: entry('A question with lines.', ON_PAPER, 'markdown', { lines: whole(0, 20) }),
  Answer: entry(
    'The answer, for the answer sheet.',
    ['Question', 'Fill', 'Scenario', 'AdviceLetter'],
    'markdown',
  ),
  Choose: entry('A question with boxes to tick.', ON_PAPER, 'list', { question: text }),
  Cards: entry(
    'Cards to cut out: a slide’s, or its own. `rows` takes some of a slide’s, by their numbers there. With backs: of a slide’s cards their group, number or other half; of its own, the second paragraph.',
    ON_PAPER,
    'list',
    {
      of: id.optional(),
      rows: rows.optional(),
      backs: yes.optional(),
      title: z.string().default(''),
      columns: whole(1, 4).default(2),
      height: number(20, 140).default(40),
    },
  ),
  Groups: entry('Empty columns to put cards in.', ON_PAPER, 'nothing', {
    of: id,
    height: number(20, 200).default(60),
  }),
  Ladder: entry('Rungs to place cards on.', ON_PAPER, 'nothing', {
    rungs: bars(2),
    height: number(15, 90).default(30),
  }),
  Strip: entry('Pictures of a sequence, shuffled, to cut out.', ON_PAPER, 'nothing', { of: id }),
  Sorting: entry(
    'A slide’s cards as a table to tick; `rows` takes some of them, by their numbers in the slide’s table.',
    ON_PAPER,
    'nothing',
    { of: id, rows: rows.optional() },
  ),
  Matching: entry(
    'A slide’s pairs, to join by lines; `rows` takes some of them, by their numbers in the slide’s table.',
    ON_PAPER,
    'nothing',
    { of: id, rows: rows.optional() },
  ),
  Ordering: entry(
    'A slide’s steps, or its own, with boxes for their numbers. Its own are written in the right order, with a reason as second paragraph.',
    ON_PAPER,
    'list',
    { of: id.optional(), prompt: text.optional() },
  ),
  WritingBox: entry('A frame to write in, of so many of the band’s lines.', ON_PAPER, 'nothing', {
    lines: whole(1, 20),
    label: z.string().default(''),
  }),
  TrueFalse: entry(
    'Statements to mark as true or false: “- [x]” holds, “- [ ]” does not, and the second paragraph says why.',
    ON_PAPER,
    'list',
    { prompt: text, answers: pair.default(['True', 'False']) },
  ),
  AgreeLine: entry(
    'Statements to place on a line between two ends; a second paragraph says what to listen for.',
    ON_PAPER,
    'list',
    { prompt: text, ends: pair.default(['Agree', 'Disagree']) },
  ),
  Gaps: entry(
    'Paragraphs with words left out: write each missing word in square brackets, other right ones after a slash, as in `[tell/ask]`.',
    ON_PAPER,
    'markdown',
    { prompt: z.string().default(''), bank: z.enum(['yes', 'no']).default('yes') },
  ),
  Diamond: entry(
    'Nine statements to rank in a diamond; a second paragraph says what to listen for.',
    ON_SHEET,
    'list',
    {
      prompt: text,
      ends: pair.default(['Most important', 'Least important']),
      cut: yes.optional(),
    },
  ),
  TrafficLights: entry(
    'Statements to put to a light: stop, take care, go. Columns: statement, light, why.',
    ON_SHEET,
    'table',
    { prompt: text, lights: three },
  ),
  Comic: entry('Comic frames to finish.', ON_SHEET, 'components', {
    columns: whole(1, 3).default(2),
    height: number(35, 120).default(70),
  }),
  ComicFrame: entry(
    'A frame: a scene or room to draw, bubbles with words or to write in, a line under it.',
    ['Comic'],
    'components',
    { caption: z.string().default('') },
  ),
  Scenarios: entry('Scenario cards to cut out.', ON_SHEET, 'components', {
    columns: whole(1, 2).default(2),
  }),
  Scenario: entry('One situation, and what to ask about it.', ['Scenarios'], 'markdown', {
    title: text,
  }),
  AdviceLetter: entry(
    'A letter to a problem page by an invented child, and a reply to finish.',
    ON_SHEET,
    'markdown',
    { to: text, from: text },
  ),
  Reply: entry(
    'How the reply starts: “Dear Wren, (2)” is followed by two lines.',
    ['AdviceLetter'],
    'list',
  ),
  Glossary: entry('Words, meanings, and a column to fill in.', ON_SHEET, 'table', {
    column: text.default('In my language'),
  }),
  Symbols: entry(
    'Picture symbols with words, to point at: “![alt](name) **word** what it means”.',
    ON_PAPER,
    'list',
    { columns: whole(2, 4).default(3) },
  ),
  Organiser: entry('Boxes packed on one page: a knowledge organiser.', ['Handout'], 'components'),
  Panel: entry('A box of it; `wide` runs across the page.', ['Organiser'], 'markdown', {
    title: text,
    wide: yes.optional(),
  }),
  Tickets: entry(
    'The same slip several times on a page: an exit ticket, or with `unnamed` a slip for the question box.',
    ['Handout'],
    'markdown',
    {
      title: text,
      copies: z
        .enum(TICKET_COPIES.map(String) as ['2', '4', '6', '8'])
        .default('4')
        .transform((count) => Number(count) as (typeof TICKET_COPIES)[number]),
      unnamed: yes.optional(),
    },
  ),
  Certificate: entry('A certificate, or a promise that the child signs.', ['Handout'], 'markdown', {
    heading: text,
    promise: yes.optional(),
    picture: text.optional(),
    copies: z
      .enum(['1', '2'])
      .default('1')
      .transform((count) => Number(count) as 1 | 2),
  }),
  Fill: entry('A table with room to write.', ON_PAPER, 'table', {
    height: number(6, 80).default(14),
  }),
  LetterFrame: entry('A letter to finish.', ON_PAPER, 'list'),
  Postcard: entry('A postcard to finish.', ON_PAPER, 'list', { to: text }),
  Columns: entry('Two columns.', ['Handout'], 'components'),
  Left: entry('The left column.', ['Columns'], 'markdown'),
  Right: entry('The right column.', ['Columns'], 'markdown'),
};
