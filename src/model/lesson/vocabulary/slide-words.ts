/** Components of slides. */
import { z } from 'zod';
import { PARTS } from '../../band.ts';
import { LAYOUTS, SLIDE_TOPICS } from '../slide.ts';
import { BEATS } from '../story.ts';
import { bars, facts, id, ids, number, text, whole, yes } from './attributes.ts';
import { entry, LEADS, MATERIAL, ON_SLIDES, SLIDE_OR_HANDOUT } from './entry.ts';

export const SLIDE_WORDS = {
  Slide: entry(
    'One slide: Markdown and components that the class sees.',
    [...MATERIAL, 'root'],
    'markdown',
    {
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
    },
  ),
  Notes: entry(
    'What the teacher says and looks for. Never shown to pupils.',
    ON_SLIDES,
    'markdown',
  ),
  Statements: entry('Statements that the class places on a scale.', ['Slide'], 'list', {
    id,
    prompt: text,
    scale: bars(2),
    count: whole(2, 8).optional(),
  }),
  Again: entry('The baseline asked once more: the endpoint.', ['Slide'], 'nothing', {
    of: id,
    prompt: text.optional(),
  }),
  Exit: entry(
    'The question of the exit ticket, where it is none of the deck’s.',
    ['Band'],
    'components',
  ),
  Check: entry('A question with one best answer and a reply to each.', ['Slide', 'Exit'], 'list', {
    id,
    question: text,
  }),
  Choices: entry('A decision, and what each way leads to.', ['Slide'], 'list', {
    id,
    question: text,
  }),
  Sort: entry('Cards to put into groups.', ['Slide'], 'table', {
    id,
    prompt: text,
    groups: bars(2),
  }),
  Order: entry('Steps to put in order.', ['Slide'], 'list', { id, prompt: text }),
  Match: entry('Pairs to match.', ['Slide'], 'table', { id, prompt: text }),
  Talk: entry('Talk time.', ON_SLIDES, 'markdown', { minutes: number(0.5, 30), groups: text }),
  Task: entry('What the class does, step by step.', ON_SLIDES, 'markdown', {
    minutes: number(0.5, 40),
    groups: text,
  }),
  Rules: entry('Ground rules.', ON_SLIDES, 'list'),
  Keywords: entry('Words to teach.', SLIDE_OR_HANDOUT, 'table'),
  KeyMessage: entry('The sentence to remember.', [...SLIDE_OR_HANDOUT, 'Step'], 'markdown'),
  Help: entry('Where to turn, in full, for this band and nation.', SLIDE_OR_HANDOUT, 'nothing', {
    routes: ids.optional(),
  }),
  SafeTonight: entry(
    'What helps somebody who may not be safe tonight, in the words of this band (`common.mdx`). A template’s slide with it stands where a risk asks for it (`safeTonightFrom` in `taxonomy.yaml`).',
    SLIDE_OR_HANDOUT,
    'nothing',
  ),
  Reveal: entry('Shown after a click; never in a pupil’s copy.', ['Slide'], 'markdown', {
    label: text,
  }),
};
