/** What stands on a slide. */
import { z } from 'zod';
import { PARTS } from '../../band.ts';
import { LAYOUTS, SLIDE_TOPICS } from '../slide.ts';
import { BEATS } from '../story.ts';
import { bars, facts, id, ids, number, text, whole, yes } from './attributes.ts';
import { entry, LEADS, MATERIAL, none, ON_SLIDES, SLIDE_OR_HANDOUT } from './entry.ts';

export const SLIDE_WORDS = {
  Slide: entry(
    'One slide: Markdown and components that the class sees.',
    z.strictObject({
      id: id.optional(),
      when: LEADS,
      part: z.enum(PARTS),
      beat: z.enum(BEATS).optional(),
      mechanism: id.optional(),
      led: ids
        .optional()
        .describe(
          'In a template: risks whose lessons have this slide in the place of the one with its id.',
        ),
      told: ids
        .optional()
        .describe(
          'In a template: further tellings whose lessons have this slide, and not the one of their risk.',
        ),
      title: text,
      about: z
        .enum(SLIDE_TOPICS)
        .optional()
        .describe('Of help: the law, or a bad night, with a picture of that and of nobody.'),
      minutes: number(0, 60),
      short: number(0, 60).optional(),
      layout: z.enum(LAYOUTS).optional(),
      optional: yes.optional(),
      years: text.optional(),
      facts,
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
};
