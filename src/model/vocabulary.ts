/**
 * The words a lesson is written in: every component, what it takes, and where it may stand.
 * The reader refuses what is not listed here, and the kit room's guide is generated from it.
 */
import { z } from 'zod';
import { NATIONS } from './audience.ts';
import { PARTS } from './band.ts';
import { LAYOUTS, PAPER_SIZES } from './band-version.ts';
import { BACKDROPS } from './content.ts';
import { COPIES } from './copies.ts';
import { didYouMean } from './did-you-mean.ts';
import { HANDOUT_KINDS } from './handout-kind.ts';
import { TICKET_COPIES } from './handout-parts.ts';
import {
  COLOUR_NAMES,
  LIGHTS,
  MOODS,
  POSES,
  SETTINGS,
  SHOW_NAMES,
  SPOTS,
  SURFACES,
} from './scene.ts';
import { SCREEN_KINDS, SCREENS } from './screen.ts';
import { BEATS } from './story.ts';
import { PLACES, WORKSHOP_PARTS } from './workshop-parts.ts';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and hyphens');
const ids = z
  .string()
  .transform((list) => list.split(/\s+/).filter(Boolean))
  .pipe(z.array(id).min(1));
const nations = z
  .string()
  .transform((list) => list.split(/\s+/).filter(Boolean))
  .pipe(z.array(z.enum(NATIONS)).min(1));
const number = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'write a number')
    .transform(Number)
    .pipe(z.number().min(low).max(high));
const whole = (low: number, high: number) => number(low, high).pipe(z.number().int());
const yes = z.literal('yes').transform(() => true);
const rows = z
  .string()
  .transform((list) => list.split(/\s+/).filter(Boolean).map(Number))
  .pipe(z.array(z.number().int().min(1)).min(1));
const bars = (least: number) =>
  z
    .string()
    .transform((list) => list.split('|').map((item) => item.trim()))
    .pipe(z.array(z.string()).min(least));
const split = (list: string) => list.split('|').map((item) => item.trim());
/** One of a list of words; a word that is none of them is answered by the nearest. */
const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, {
    error: ({ input }) => {
      const meant = didYouMean(
        String(input ?? ''),
        words.map((word) => ({ id: word, name: word })),
      );
      return input === undefined
        ? `expected one of ${words.join(', ')}`
        : `“${input}” is not one of ${words.join(', ')}.${meant ? ` Did you mean “${meant}”?` : ''}`;
    },
  });
const pair = z
  .string()
  .transform(split)
  .pipe(z.tuple([text, text]));
const three = z
  .string()
  .transform(split)
  .pipe(z.tuple([text, text, text]));

interface Entry {
  /** What it is, for the guide. */
  says: string;
  attributes: z.ZodObject;
  /** Components it may stand in; `root` is the file itself. */
  inside: readonly string[];
  /** What may stand in it besides listed components: Markdown, nothing, or one list or table. */
  holds: 'markdown' | 'nothing' | 'list' | 'table' | 'components';
}

/** Whose slides and sheets a lesson is made of: its own, a band's template, a risk's module, or what stands in for theirs. */
const MATERIAL = ['Band', 'LessonTemplate', 'Module', 'Include', 'Risk'] as const;
const IN_PARTS = ['Left', 'Right', 'Panel', 'Tickets'] as const;
const SLIDE_OR_HANDOUT = ['Slide', 'Handout', 'Sheet', ...IN_PARTS] as const;
/** A slide of a lesson, or one of an adults' workshop. */
const ON_SLIDES = ['Slide', 'Step'] as const;
const ON_PAPER = ['Handout', 'Sheet', ...IN_PARTS] as const;
/** What takes a page, or the width of one, for itself. */
const ON_SHEET = ['Handout', 'Sheet'] as const;
/** Of a part of a module that is used only where its risk leads the lesson. */
const LEADS = z.literal('lead').optional();

const entry = <A extends z.ZodObject>(
  says: string,
  attributes: A,
  inside: readonly string[],
  holds: Entry['holds'],
) => ({ says, attributes, inside, holds }) satisfies Entry;
const none = z.strictObject({});

export const VOCABULARY = {
  Band: entry(
    'All that one age band is taught, sees on paper and takes home.',
    z.strictObject({
      id,
      title: text,
      outcome: text,
      risks: ids,
      cast: ids.optional(),
      also: ids.optional(),
    }),
    ['root'],
    'components',
  ),
  Include: entry(
    'The band’s template stands here: welcome, baseline, help, endpoint, closing, plan and letter. What stands in it replaces the template’s own.',
    z.strictObject({ facts: z.string().optional(), without: ids.optional() }),
    ['Band'],
    'components',
  ),
  Risk: entry(
    'The band’s part of a risk’s module stands here; the first one leads. What stands in it replaces the module’s own.',
    z.strictObject({
      id,
      /** The story of the risk that leads, where it is not its first. */
      telling: id.optional(),
      facts: z.string().optional(),
      without: ids.optional(),
      take: z.string().optional(),
    }),
    ['Band'],
    'components',
  ),
  LessonTemplate: entry(
    'What frames every composed lesson of a band (`templates.mdx` only).',
    z.strictObject({ band: id, cast: ids, days: bars(1) }),
    ['root'],
    'components',
  ),
  Module: entry(
    'What one band is taught on a risk, or what a further story of it has of its own (`risks/*.mdx` and `stories/*/*.mdx` only).',
    z.strictObject({
      band: id,
      cast: ids,
      title: text,
      outcome: text,
      topic: text,
      remember: text,
      learn: text,
      about: text,
    }),
    ['root'],
    'components',
  ),
  Claims: entry('Statements for the baseline.', none, ['Module', 'Risk'], 'list'),
  Laws: entry(
    'What the law says: a module’s sentences, and the place on the template’s slide where they go; what stands in the template’s keeps a single one company.',
    none,
    ['Module', 'Risk', 'Slide'],
    'list',
  ),
  Sheet: entry(
    'A risk’s part of the worksheet, and the place on the worksheet where it goes.',
    z.strictObject({ when: LEADS }),
    ['Module', 'Risk', 'Handout'],
    'markdown',
  ),
  ForPlan: entry('What a risk adds to the plan.', none, ['Module', 'Risk'], 'components'),
  ForLetter: entry('What a risk adds to the letter.', none, ['Module', 'Risk'], 'components'),
  Only: entry(
    'Narrows what stands in it to some bands, or to schools of some nations; on paper, to some versions of the sheet.',
    z.strictObject({ bands: ids.optional(), nations: nations.optional() }),
    [
      'root',
      'Band',
      'Slide',
      'Step',
      'Notes',
      ...ON_PAPER,
      'Letter',
      'LetterAfter',
      'Staff',
      'Include',
      'Risk',
    ],
    'markdown',
  ),
  Slide: entry(
    'One slide: Markdown and components that the class sees.',
    z.strictObject({
      id: id.optional(),
      when: LEADS,
      part: z.enum(PARTS),
      beat: z.enum(BEATS).optional(),
      mechanism: id.optional(),
      title: text,
      minutes: number(0, 60),
      short: number(0, 60).optional(),
      layout: z.enum(LAYOUTS).optional(),
      optional: yes.optional(),
      years: text.optional(),
      facts: z.string().optional(),
      bands: ids.optional(),
    }),
    [...MATERIAL, 'root'],
    'markdown',
  ),
  Notes: entry(
    'What the teacher says and looks for. Never shown to pupils.',
    none,
    ON_SLIDES,
    'markdown',
  ),
  Scene: entry(
    'A drawn picture. `show` is its idea, `place` where it is; people, things and balloons lay themselves out. Without `alt` it is described from what is in it.',
    z.strictObject({
      place: oneOf(SETTINGS).optional(),
      light: oneOf(LIGHTS).optional(),
      show: oneOf(SHOW_NAMES).optional(),
      alt: text.optional(),
      backdrop: z.enum(BACKDROPS).optional(),
    }),
    [...SLIDE_OR_HANDOUT, 'Step', 'ComicFrame'],
    'components',
  ),
  Person: entry(
    'Somebody in a scene: a character, and how they feel. Pose, gaze and spot are chosen by `show` where none is written; `looks` is a character, a thing, `screen`, `left`, `right` or `us`.',
    z.strictObject({
      who: id,
      mood: oneOf(MOODS),
      pose: oneOf(POSES).optional(),
      looks: id.optional(),
      at: oneOf(SPOTS).optional(),
      holds: id.optional(),
    }),
    ['Scene'],
    'nothing',
  ),
  Thing: entry(
    'A thing in a scene, by what it is on. `shows` is what is on a laptop, tablet or phone: a picture, or `unknown`.',
    z.strictObject({
      name: text,
      on: oneOf(SURFACES).optional(),
      at: oneOf(SPOTS).optional(),
      colour: oneOf(COLOUR_NAMES).optional(),
      shows: id.optional(),
      x: number(0, 100).optional(),
      y: number(0, 100).optional(),
      size: z.union([z.enum(['small', 'big']), number(1, 120)]).optional(),
      flip: yes.optional(),
    }),
    ['Scene'],
    'nothing',
  ),
  Balloon: entry(
    'What somebody in the scene says, in a balloon with its tail at them; `thinks` for a thought.',
    z.strictObject({ who: id, thinks: yes.optional() }),
    ['Scene'],
    'markdown',
  ),
  Say: entry(
    'A character speaks; in a comic, a bubble without words is empty, to write in.',
    z.strictObject({ who: id }),
    [...SLIDE_OR_HANDOUT, 'ComicFrame'],
    'markdown',
  ),
  Think: entry(
    'A character thinks; in a comic as above.',
    z.strictObject({ who: id }),
    [...SLIDE_OR_HANDOUT, 'ComicFrame'],
    'markdown',
  ),
  Screen: entry(
    `What was on a screen, as a list: “- Marlo: Best song yet!”, “- *Two days later*”, “- Marlo gives: 500 coins”, “- [Accept] [Not now]” for buttons. A name that is no character's is a stranger's, unless \`known\` lists it. ${Object.entries(
      SCREENS,
    )
      .map(([kind, says]) => `\`${kind}\`: ${says}`)
      .join(' ')}`,
    z.strictObject({
      kind: oneOf(SCREEN_KINDS),
      title: text.optional(),
      with: text.optional(),
      who: text.optional(),
      known: bars(1).default([]),
      viewers: text.optional(),
      seconds: text.optional(),
      address: text
        .regex(/\.example$/, 'end it in .example, where nobody lives: parcel-desk.example')
        .optional(),
      shows: text.optional(),
      price: text.optional(),
      was: text.optional(),
      hurry: text.optional(),
      ask: bars(1).optional(),
    }),
    [...SLIDE_OR_HANDOUT, 'Step'],
    'list',
  ),
  Thread: entry(
    'A message thread.',
    z.strictObject({ title: text }),
    SLIDE_OR_HANDOUT,
    'components',
  ),
  Text: entry(
    'A message of a thread; without `from` it narrates.',
    z.strictObject({ from: id.optional(), time: text.optional() }),
    ['Thread'],
    'markdown',
  ),
  Statements: entry(
    'Statements that the class places on a scale.',
    z.strictObject({ id, prompt: text, scale: bars(2), count: whole(2, 8).optional() }),
    ['Slide'],
    'list',
  ),
  Again: entry(
    'The baseline asked once more: the endpoint.',
    z.strictObject({ of: id, prompt: text.optional() }),
    ['Slide'],
    'nothing',
  ),
  Exit: entry(
    'The question of the exit ticket, where it is none of the deck’s.',
    none,
    ['Band'],
    'components',
  ),
  Check: entry(
    'A question with one best answer and a reply to each.',
    z.strictObject({ id, question: text }),
    ['Slide', 'Exit'],
    'list',
  ),
  Choices: entry(
    'A decision, and what each way leads to.',
    z.strictObject({ id, question: text }),
    ['Slide'],
    'list',
  ),
  Sort: entry(
    'Cards to put into groups.',
    z.strictObject({ id, prompt: text, groups: bars(2) }),
    ['Slide'],
    'table',
  ),
  Order: entry('Steps to put in order.', z.strictObject({ id, prompt: text }), ['Slide'], 'list'),
  Match: entry('Pairs to match.', z.strictObject({ id, prompt: text }), ['Slide'], 'table'),
  Talk: entry(
    'Talk time.',
    z.strictObject({ minutes: number(0.5, 30), groups: text }),
    ON_SLIDES,
    'markdown',
  ),
  Task: entry(
    'What the class does, step by step.',
    z.strictObject({ minutes: number(0.5, 40), groups: text }),
    ON_SLIDES,
    'markdown',
  ),
  Rules: entry('Ground rules.', none, ON_SLIDES, 'list'),
  Keywords: entry('Words to teach.', none, SLIDE_OR_HANDOUT, 'table'),
  KeyMessage: entry('The sentence to remember.', none, [...SLIDE_OR_HANDOUT, 'Step'], 'markdown'),
  Help: entry(
    'Where to turn, in full, for this band and nation.',
    z.strictObject({ routes: ids.optional() }),
    SLIDE_OR_HANDOUT,
    'nothing',
  ),
  SafeTonight: entry(
    'What helps somebody who may not be safe tonight, in the words of this band (`common.mdx`). A template’s slide with it stands where a risk asks for it (`safeTonightFrom` in `taxonomy.yaml`).',
    none,
    SLIDE_OR_HANDOUT,
    'nothing',
  ),
  Reveal: entry(
    'Shown after a click; never in a pupil’s copy.',
    z.strictObject({ label: text }),
    ['Slide'],
    'markdown',
  ),

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

  Plan: entry(
    'What the teacher reads the night before and holds during the lesson.',
    z.strictObject({ before: text, next: text }),
    ['Band', 'LessonTemplate', 'Include'],
    'components',
  ),
  Cover: entry('For whoever takes it with no preparation.', none, ['Plan'], 'markdown'),
  Prepare: entry(
    'What to print and put out; in a module `when="lead"` is for its main activity, the rest for every role.',
    z.strictObject({ when: LEADS }),
    ['Plan', 'ForPlan'],
    'markdown',
  ),
  Timeline: entry('What the teacher does in each part.', none, ['Plan', 'ForPlan'], 'table'),
  Words: entry('Words to teach.', none, ['Plan', 'ForPlan'], 'table'),
  Misconceptions: entry('What pupils may think, and a reply.', none, ['Plan', 'ForPlan'], 'table'),
  HardQuestions: entry(
    'What they may ask, and a reply that names nothing.',
    none,
    ['Plan', 'ForPlan'],
    'table',
  ),
  Adaptations: entry('Support, challenge, SEND, EAL.', none, ['Plan', 'ForPlan'], 'table'),
  LookFor: entry(
    'What shows that it was learnt. Adults only.',
    none,
    ['Plan', 'ForPlan', 'Handout'],
    'markdown',
  ),
  HomeLink: entry('What goes home.', none, ['Plan'], 'markdown'),

  Letter: entry(
    'The letter home.',
    z.strictObject({ subject: text, facts: z.string().optional() }),
    ['Band', 'LessonTemplate', 'Include'],
    'markdown',
  ),
  LetterAfter: entry(
    'The letter that goes home when the lesson has been taught. `remember` is the sentence that pupils took away; the help card is that of <Letter>.',
    z.strictObject({ subject: text, remember: text, facts: z.string().optional() }),
    ['Band', 'LessonTemplate', 'Include'],
    'markdown',
  ),
  Translated: entry(
    'The letter before the lesson in another language, in letters/<lang>.mdx.',
    z.strictObject({ band: id, subject: text }),
    ['root'],
    'markdown',
  ),
  Asks: entry('Three things to ask at home.', none, ['LetterAfter'], 'list'),
  Blank: entry(
    'A gap in a letter that the lead fills in before it goes; `says` is what belongs there.',
    z.strictObject({ says: text }),
    ['Section', 'LetterAfter', 'paragraph'],
    'nothing',
  ),
  When: entry(
    'When the lessons are, from the school’s file.',
    none,
    ['Letter', 'LetterAfter', 'Translated', 'paragraph'],
    'nothing',
  ),
  Status: entry(
    'What the alert is about and whether it still holds.',
    none,
    ['Letter', 'LetterAfter', 'Translated', 'Section', 'Staff', 'paragraph'],
    'nothing',
  ),
  Mechanism: entry(
    'What the service or scheme of the alert does, unnamed, or why it is liked: from `mechanisms` in the front matter.',
    z.strictObject({
      says: z.enum(['works', 'likes']).describe('Which of the two.'),
      else: text.optional().describe('What stands here where no mechanism is written.'),
    }),
    ['Staff', 'paragraph'],
    'nothing',
  ),
  Openers: entry(
    'Ways to start talking.',
    none,
    ['Letter', 'Translated', 'ForLetter', 'Parents', 'Workshop'],
    'list',
  ),
  Signs: entry(
    'What a family may notice. In <Include>: the alert’s own, named first.',
    z.strictObject({ count: whole(1, 10).optional() }),
    ['Letter', 'ForLetter', 'Include'],
    'list',
  ),
  Steps: entry(
    'What helps at home: settings and habits. In <Include>: the alert’s own, named first.',
    z.strictObject({ count: whole(1, 10).optional() }),
    ['Letter', 'ForLetter', 'Include', 'Parents'],
    'list',
  ),
  FirstHour: entry(
    'If something has gone wrong.',
    none,
    ['Letter', 'Translated', 'ForLetter', 'Parents', 'Workshop'],
    'list',
  ),
  Slip: entry('The tear-off slip’s sentence.', none, ['Letter', 'Translated'], 'markdown'),

  Staff: entry(
    'This lesson’s half of the staff briefing.',
    z.strictObject({ facts: z.string().optional() }),
    ['root'],
    'markdown',
  ),
  Hear: entry('What pupils may say, and a reply.', none, ['Staff'], 'table'),
  Notice: entry('What staff may see in school.', none, ['Staff'], 'markdown'),
  Boundary: entry('What pupils are not told, and from which age.', none, ['Staff'], 'markdown'),
  Governors: entry('A hundred words for governors.', none, ['root'], 'markdown'),

  Parents: entry(
    'What a workshop tells parents and carers of a risk: its name for them, what happens in a line, and why children like it; with `practise`, pairs try its first reply aloud wherever it is taught (`risks/*.mdx` only, before the first <Module>).',
    z.strictObject({ name: text, gist: text, likes: text, practise: yes.optional() }),
    ['root'],
    'components',
  ),
  Happens: entry('What happens, in plain words.', none, ['Parents'], 'markdown'),
  Replies: entry('What a child may say, and a calm reply.', none, ['Parents'], 'table'),
  Beliefs: entry('What many of us think, and what is so.', none, ['Parents'], 'table'),
  Workshop: entry(
    'What frames every workshop for parents and carers, and every briefing of the staff (`workshops.mdx` only).',
    z.strictObject({ for: z.enum(['parents', 'staff']), title: text, says: text }),
    ['root'],
    'components',
  ),
  Step: entry(
    'A slide that adults see. One that holds more than a slide has room for goes on, on the next.',
    z.strictObject({
      part: z.enum(WORKSHOP_PARTS),
      title: text,
      minutes: number(0, 60),
      short: number(0, 60).optional(),
      layout: z.enum(LAYOUTS).optional(),
    }),
    ['Workshop'],
    'markdown',
  ),
  Paper: entry(
    'A sheet that adults hold; each heading begins a part of it.',
    z.strictObject({ id, title: text, says: z.string().default('') }),
    ['Workshop'],
    'markdown',
  ),
  Slot: entry(
    'What comes from the lesson, its risks, the school or the common texts stands here.',
    z.strictObject({
      what: z.enum(PLACES),
      most: whole(1, 12).optional(),
      section: id.optional(),
    }),
    ['Step', 'Notes', 'Paper'],
    'nothing',
  ),
  Routes: entry('Whom adults turn to, by its id, and for what.', none, ['Workshop'], 'table'),
  Section: entry(
    'A text that all lessons share (`common.mdx` only).',
    z.strictObject({ id }),
    ['root'],
    'markdown',
  ),
} as const satisfies Record<string, Entry>;

export type ComponentName = keyof typeof VOCABULARY;
export type AttributesOf<N extends ComponentName> = z.infer<(typeof VOCABULARY)[N]['attributes']>;

/** Versions of a sheet that hold this part, by their ids; default: all. */
const PART_OF_SHEET = z.strictObject({ versions: ids.optional() });

/** May it stand on a sheet of paper, and so be for some of its versions? */
const onSheet = (name: ComponentName): boolean =>
  (VOCABULARY[name].inside as readonly string[]).includes('Handout');

/** Components that parts of a sheet stand in. */
export const isSheet = (name: string): boolean => (ON_PAPER as readonly string[]).includes(name);

/** Every component's attributes, with those that all parts of a sheet have. */
export const ATTRIBUTES = Object.fromEntries(
  (Object.keys(VOCABULARY) as ComponentName[]).map((name) => [
    name,
    onSheet(name)
      ? VOCABULARY[name].attributes.extend(PART_OF_SHEET.shape)
      : VOCABULARY[name].attributes,
  ]),
) as { [N in ComponentName]: (typeof VOCABULARY)[N]['attributes'] };

export const isComponent = (name: unknown): name is ComponentName =>
  typeof name === 'string' && Object.hasOwn(VOCABULARY, name);
