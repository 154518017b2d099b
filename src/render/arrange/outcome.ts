import type { Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import type { Block } from './arrange.ts';
import type { SlideContext } from './deck-context.ts';
import { plainWords } from './plain-words.ts';

/**
 * Where the lesson's “I can …” line stands: on the title slide itself, or on a slide of its own after it, where the
 * title slide is a picture and a question already. `null` where the title slide says it, and for pupils who can't
 * read it.
 */
export function outcomePlace(
  slide: Slide | PupilSlide,
  { version }: SlideContext,
): 'here' | 'after' | null {
  const blocks: Block[] = [...slide.blocks];
  const isInText = blocks.some(
    (block) =>
      block.kind === 'prose' && letters(plainWords(block.nodes)).includes(letters(version.outcome)),
  );
  if (slide.layout !== 'title' || version.band.readAloud || isInText) return null;
  // On a picture that fills the slide there is room for a line, not for three.
  const filled = blocks.some((block) => block.kind === 'scene' && block.stage !== undefined);
  if (filled) return 'after';
  return version.band.phase === 'secondary' || blocks.length < 2 ? 'here' : 'after';
}

/** Title of the slide that holds the outcome alone. */
export const OUTCOME_TITLE = 'By the end of the lesson';

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
