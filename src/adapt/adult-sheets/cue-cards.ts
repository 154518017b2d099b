import type { BandVersion } from '#model/band-version.ts';
import type { Flow, Text } from '#model/lesson/content.ts';
import type { CueCards } from '#model/lesson/cue-cards.ts';
import type { Slide } from '#model/lesson/slide.ts';

/** A card for each slide: its number and minutes, the right answer, the notes, and the reply to each answer. */
export const cueCards = (version: BandVersion): CueCards => ({
  title: `Cue cards: ${version.title}`,
  about: `${version.title} · ${version.band.name} · for the teacher`,
  draft: version.isDraft,
  cards: version.slides.map((slide) => ({
    id: slide.id,
    title: slide.title,
    part: slide.part,
    minutes: slide.minutes,
    short: slide.short,
    optional: slide.optional,
    answer: answerOf(slide),
    notes: [...slide.notes, ...repliesOf(slide)],
    place: slide.place,
  })),
  place: version.place,
});

/** The replies to all answers, for a teacher who reads them from the card. */
const repliesOf = (slide: Slide): Flow =>
  slide.blocks.flatMap((block) =>
    block.kind === 'check'
      ? block.options.flatMap(
          ({ text, reply }): Flow => [
            { type: 'paragraph', children: [{ type: 'strong', children: text }] },
            ...reply,
          ],
        )
      : [],
  );

function answerOf(slide: Slide): Text {
  const check = slide.blocks.find((block) => block.kind === 'check');
  return check?.options.find((option) => option.right)?.text ?? [];
}
