/** What staff and governors read, and what a workshop for parents is made of. */
import { z } from 'zod';
import { PLACES, WORKSHOP_PARTS } from '../../paper/workshop-parts.ts';
import { LAYOUTS } from '../slide.ts';
import { facts, id, number, text, whole, yes } from './attributes.ts';
import { entry, none } from './entry.ts';

export const ADULT_WORDS = {
  Staff: entry(
    'This lesson’s half of the staff briefing.',
    z.strictObject({ facts }),
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
      /** Only where that one would bring something; or nothing. */
      beside: z.enum(PLACES).optional(),
      unless: z.enum(PLACES).optional(),
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
};
