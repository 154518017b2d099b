/** Components of texts for staff and governors, and of workshops for parents. */
import { z } from 'zod';
import { PLACES, WORKSHOP_PARTS } from '../../paper/workshop-parts.ts';
import { LAYOUTS } from '../slide.ts';
import { facts, id, number, text, whole, yes } from './attributes.ts';
import { entry } from './entry.ts';

export const ADULT_WORDS = {
  Staff: entry('This lesson’s half of the staff briefing.', ['root'], 'markdown', { facts }),
  Hear: entry('What pupils may say, and a reply.', ['Staff'], 'table'),
  Notice: entry('What staff may see in school.', ['Staff'], 'markdown'),
  Boundary: entry('What pupils are not told, and from which age.', ['Staff'], 'markdown'),
  Governors: entry('A hundred words for governors.', ['root'], 'markdown'),

  Parents: entry(
    'What a workshop tells parents and carers of a risk: its name for them, what happens in a line, and why children like it; with `practise`, pairs try its first reply aloud wherever it is taught (`risks/*.mdx` only, before the first <Module>).',
    ['root'],
    'components',
    { name: text, gist: text, likes: text, practise: yes.optional() },
  ),
  Happens: entry('What happens, in plain words.', ['Parents'], 'markdown'),
  Replies: entry('What a child may say, and a calm reply.', ['Parents'], 'table'),
  Beliefs: entry('What many of us think, and what is so.', ['Parents'], 'table'),
  Workshop: entry(
    'What frames every workshop for parents and carers, and every briefing of the staff (`workshops.mdx` only).',
    ['root'],
    'components',
    { for: z.enum(['parents', 'staff']), title: text, says: text },
  ),
  Step: entry(
    'A slide that adults see. One that holds more than a slide has room for goes on, on the next.',
    ['Workshop'],
    'markdown',
    {
      part: z.enum(WORKSHOP_PARTS),
      title: text,
      minutes: number(0, 60),
      short: number(0, 60).optional(),
      layout: z.enum(LAYOUTS).optional(),
      about: z.enum(['images']).optional(),
    },
  ),
  Paper: entry(
    'A sheet that adults hold; each heading begins a part of it.',
    ['Workshop'],
    'markdown',
    { id, title: text, says: z.string().default('') },
  ),
  Slot: entry(
    'What comes from the lesson, its risks, the school or the common texts stands here.',
    ['Step', 'Notes', 'Paper'],
    'nothing',
    {
      what: z.enum(PLACES),
      most: whole(1, 12).optional(),
      section: id.optional(),
      /** Only if the slot of that name has content; empty otherwise. */
      beside: z.enum(PLACES).optional(),
      unless: z.enum(PLACES).optional(),
    },
  ),
  Routes: entry('Whom adults turn to, by its id, and for what.', ['Workshop'], 'table'),
  Section: entry('A text that all lessons share (`common.mdx` only).', ['root'], 'markdown', {
    id,
  }),
};
