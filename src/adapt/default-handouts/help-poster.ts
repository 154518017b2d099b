/** For the wall of the classroom: the lesson's message, and where to turn. */
import type { Band } from '#model/band.ts';
import type { Handout, HandoutBlock } from '#model/handout.ts';
import { helpBlock, keyMessage, type Lesson, paperOf } from './lesson-parts.ts';

const TITLE = {
  early: 'Tell a grown-up',
  primary: 'You can always tell',
  secondary: 'Where to turn',
} as const satisfies Record<Band['phase'], string>;

export function helpPoster(lesson: Lesson, hasPicture: (name: string) => boolean): Handout {
  const { phase } = lesson.band;
  const { place } = lesson;
  const pictures: HandoutBlock = {
    kind: 'pictures',
    items: [
      { picture: { name: 'house', alt: 'At home', place }, caption: [] },
      { picture: { name: 'school', alt: 'At school', place }, caption: [] },
    ],
    place,
  };
  const blocks: HandoutBlock[] = [
    ...(phase !== 'secondary' && hasPicture('house') && hasPicture('school') ? [pictures] : []),
    { kind: 'key-message', nodes: keyMessage(lesson), place },
    helpBlock(lesson),
  ];
  return paperOf(lesson, {
    id: 'help-poster',
    kind: 'poster',
    title: TITLE[phase],
    copies: 'class',
    blocks,
  });
}
