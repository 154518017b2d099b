import { portraitName } from '#draw/draw-character.ts';
import type { Pictures, PupilSlide, Slide } from '#model/band-version.ts';
import type { SlideContext } from './deck-context.ts';
import { plainWords } from './plain-words.ts';

const AT_MOST = 2;

/** On a slide of story that is words alone, the people it tells of look on. */
export function faces(slide: Slide | PupilSlide, { version, pictures }: SlideContext): Pictures[] {
  if (slide.part !== 'story' || slide.blocks.some((block) => block.kind !== 'prose')) return [];
  const words = slide.blocks
    .map((block) => (block.kind === 'prose' ? plainWords(block.nodes) : ''))
    .join(' ');
  const seen = Object.values(version.cast)
    .map((who) => ({ who, at: words.search(new RegExp(`\\b${who.name}\\b`)) }))
    .filter(({ who, at }) => at >= 0 && 'style' in who.drawn && pictures.has(portraitName(who.id)))
    .sort((a, b) => a.at - b.at)
    .slice(0, AT_MOST);
  if (seen.length === 0) return [];
  const items = seen.map(({ who }) => ({
    picture: { name: portraitName(who.id), alt: '', place: slide.place },
    caption: [],
  }));
  return [{ kind: 'pictures', items, place: slide.place }];
}
