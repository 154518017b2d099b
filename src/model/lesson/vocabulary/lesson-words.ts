/** Components of lessons, templates and modules. */
import { z } from 'zod';
import { bars, facts, id, ids, nations, text, yes } from './attributes.ts';
import { entry, LEADS, ON_PAPER } from './entry.ts';

export const LESSON_WORDS = {
  Band: entry(
    'All that one age band is taught, sees on paper and takes home.',
    ['root'],
    'components',
    {
      id,
      title: text,
      outcome: text,
      risks: ids,
      cast: ids.optional(),
      also: ids.optional(),
      routes: ids.optional().describe('Help routes in place of those of the risk that leads.'),
      tonight: yes.optional().describe('“Safe tonight?” is asked, whatever its risks ask.'),
    },
  ),
  Include: entry(
    'The band’s template stands here: welcome, baseline, help, endpoint, closing, plan and letter. What stands in it replaces the template’s own.',
    ['Band'],
    'components',
    { facts, without: ids.optional() },
  ),
  Risk: entry(
    'The band’s part of a risk’s module stands here; the first one leads. What stands in it replaces the module’s own.',
    ['Band'],
    'components',
    {
      id,
      /** The story of the leading risk, where it is not its first. */
      telling: id.optional(),
      facts,
      without: ids.optional(),
      take: z.string().optional(),
    },
  ),
  LessonTemplate: entry(
    'What frames every composed lesson of a band (`templates.mdx` only).',
    ['root'],
    'components',
    { band: id, cast: ids, days: bars(1) },
  ),
  Module: entry(
    'What one band is taught on a risk, or what a further story of it has of its own (`risks/*.mdx` and `stories/*/*.mdx` only).',
    ['root'],
    'components',
    {
      band: id,
      cast: ids,
      title: text,
      outcome: text,
      topic: text,
      remember: text,
      learn: text,
      about: text,
      told: text.optional().describe('What happens in the story, to families: after the lesson.'),
      asks: bars(1).optional().describe('What a family may ask of the story, with | between.'),
    },
  ),
  Claims: entry('Statements for the baseline.', ['Module', 'Risk'], 'list'),
  Laws: entry(
    'What the law says: a module’s sentences, and the place on the template’s slide where they go; what stands in the template’s keeps a single one company.',
    ['Module', 'Risk', 'Slide'],
    'list',
    { when: LEADS },
  ),
  Sheet: entry(
    'A risk’s part of the worksheet, and the place on the worksheet where it goes.',
    ['Module', 'Risk', 'Handout'],
    'markdown',
    { when: LEADS },
  ),
  ForPlan: entry('What a risk adds to the plan.', ['Module', 'Risk'], 'components'),
  ForLetter: entry('What a risk adds to the letter.', ['Module', 'Risk'], 'components'),
  Only: entry(
    'Narrows what stands in it to some bands, or to schools of some nations; on paper, to some versions of the sheet; in a template, to lessons about something.',
    [
      'root',
      'Band',
      'Slide',
      'Step',
      'Notes',
      ...ON_PAPER,
      'Letter',
      'LetterAfter',
      'FirstHour',
      'KeyMessage',
      'Staff',
      'Include',
      'Risk',
    ],
    'markdown',
    {
      bands: ids.optional(),
      nations: nations.optional(),
      about: z.enum(['images', 'law', 'people', 'design', 'contact']).optional(),
    },
  ),
};
