/**
 * Something calm for a pupil who sits the lesson out. It is off the topic on purpose: whoever does it may have lived
 * through what the others talk about, and must not meet it on paper.
 */
import type { Band } from '#model/band.ts';
import type { Handout, HandoutBlock } from '#model/band-version.ts';
import { plain } from '../text.ts';
import { type Lesson, paperOf, prose } from './lesson-parts.ts';

const CALM = {
  early: 'Want a grown-up? Put your hand up.',
  primary: 'Want a break, or a word with a grown-up? Put your hand up.',
  secondary: 'You can stop at any time, and an adult is there if you want one.',
} as const satisfies Record<Band['phase'], string>;

export function quietTaskPaper(lesson: Lesson, hasPicture: (name: string) => boolean): Handout {
  const { phase } = lesson.band;
  return paperOf(lesson, {
    id: 'quiet-task',
    title:
      phase === 'early' ? 'A quiet garden' : phase === 'primary' ? 'A quiet page' : 'Quiet page',
    says: phase === 'early' ? '' : 'Choose what you like. Leave the rest.',
    blocks: [...tasks(lesson, hasPicture), prose(lesson.place, CALM[phase])],
  });
}

function tasks({ band, place }: Lesson, hasPicture: (name: string) => boolean): HandoutBlock[] {
  const draw = (label: string, height: number, across: number, name?: string): HandoutBlock => ({
    kind: 'draw',
    label,
    height,
    picture: name && hasPicture(name) ? { name, alt: '', place } : null,
    across,
    place,
  });
  const heading = (says: string): HandoutBlock => ({ kind: 'heading', text: plain(says), place });
  switch (band.phase) {
    case 'early':
      return [
        draw('Draw a snail.', 75, 1, 'snail'),
        draw('A leaf', 55, 2, 'maple-leaf'),
        draw('A big sun', 55, 2, 'sun'),
      ];
    case 'primary':
      return [
        draw('Invent a small animal that lives in a teapot.', 62, 1, 'teapot'),
        heading('Words for weather'),
        { kind: 'lines', count: 3, label: 'Write as many as you can.', place },
        heading('A walled garden'),
        draw('Draw its map. Where is the pond?', 60, 1, 'potted-plant'),
      ];
    case 'secondary':
      return [
        heading('Six words'),
        {
          kind: 'question',
          nodes: [
            {
              type: 'paragraph',
              children: plain('Tell a whole story about a lost umbrella in six words. Try three.'),
            },
          ],
          lines: 3,
          answer: [],
          place,
        },
        heading('Look closely'),
        draw(
          'Draw your hand or your pencil, looking at it all the time and not at the paper.',
          70,
          1,
        ),
        heading('A better one'),
        {
          kind: 'question',
          nodes: [
            {
              type: 'paragraph',
              children: plain('Choose a thing in this room. How would you make it better?'),
            },
          ],
          lines: 4,
          answer: [],
          place,
        },
      ];
  }
}
