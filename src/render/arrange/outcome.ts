import type { Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import type { Block } from './arrange.ts';
import type { SlideContext } from './deck-context.ts';
import { plainWords } from './plain-words.ts';

/**
 * Where the outcome (“I can …”) goes: on the title slide, or on a slide after it if the title slide has a picture and a
 * question. `null` where it is on the title slide, and for bands that do not read.
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
  // A picture that fills the slide has space for one line.
  const filled = blocks.some((block) => block.kind === 'scene' && block.stage !== undefined);
  if (filled) return 'after';
  return version.band.phase === 'secondary' || blocks.length < 2 ? 'here' : 'after';
}

/** Title of the slide with the outcome alone. */
export const OUTCOME_TITLE = 'By the end of the lesson';

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
