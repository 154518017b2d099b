/** What younger pupils take home: a certificate for the youngest, a promise to sign for the next. */
import type { Handout } from '#model/band-version.ts';
import { type Lesson, paperOf, sentence } from './lesson-parts.ts';

/** Older pupils get none: they would leave it on the floor. */
export function awardPaper(lesson: Lesson, hasPicture: (name: string) => boolean): Handout | null {
  const { phase } = lesson.band;
  if (phase === 'secondary') return null;
  const { place } = lesson;
  const picture = (name: string) => (hasPicture(name) ? { name, alt: '', place } : null);
  const early = phase === 'early';
  return paperOf(lesson, {
    id: early ? 'certificate' : 'promise',
    kind: early ? 'worksheet' : 'cards',
    title: early ? 'Certificate' : 'My promise',
    blocks: [
      {
        kind: 'certificate',
        heading: early ? 'Well done!' : 'My promise',
        promise: !early,
        nodes: early
          ? [sentence('I can tell a grown-up.')]
          : [
              sentence('When something online feels wrong, I can stop.'),
              sentence('I tell an adult at home or at school. If nobody helps, I tell another.'),
            ],
        picture: picture(early ? 'glowing-star' : 'handshake'),
        copies: early ? 1 : 2,
        place,
      },
    ],
  });
}
