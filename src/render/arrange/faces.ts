import { isStranger } from '#model/lesson/character.ts';
import type { Pictures, Slide } from '#model/lesson/slide.ts';
import type { PupilSlide } from '#model/pupil-version.ts';
import { portraitName } from '#render/pictures/draw-character.ts';
import type { Block, FacedSpeech } from './arrange.ts';
import type { SlideContext } from './deck-context.ts';
import { plainWords } from './plain-words.ts';
import { wordsIn } from './words-in.ts';

const AT_MOST = 2;
/** From this number of other words on, a small portrait beside speech is lost. */
const MANY_WORDS = 32;

/** On a slide of the story that is mostly text, adds the people whom it is about. */
export function withFaces(
  slide: Slide | PupilSlide,
  blocks: readonly Block[],
  context: SlideContext,
): Block[] {
  if (slide.part !== 'story') return [...blocks];
  const prose = blocks.filter(({ kind }) => kind === 'prose');
  const [speech, ...others] = blocks.filter((block) => block.kind === 'speech');
  if (prose.length === blocks.length)
    return [...blocks, ...portraits(namedIn(prose, context), slide)];
  if (!speech || others.length > 0 || prose.length + 1 < blocks.length) return [...blocks];
  if (wordsIn(prose) < MANY_WORDS || !isDrawn(speech.who, context)) return [...blocks];
  const faced = (block: Block): Block =>
    block === speech ? ({ ...speech, faced: true } satisfies FacedSpeech) : block;
  return [...blocks.map(faced), ...portraits([speech.who], slide)];
}

/** Ids of the first people whom a text names. */
function namedIn(prose: readonly Block[], context: SlideContext): string[] {
  const words = prose
    .map((block) => (block.kind === 'prose' ? plainWords(block.nodes) : ''))
    .join(' ');
  return Object.values(context.version.cast)
    .map(({ id, name }) => ({ id, at: words.search(new RegExp(`\\b${name}\\b`)) }))
    .filter(({ id, at }) => at >= 0 && isDrawn(id, context))
    .sort((a, b) => a.at - b.at)
    .slice(0, AT_MOST)
    .map(({ id }) => id);
}

/** The main character: the first person in a scene of the story. */
export function heroOf(context: SlideContext): string | null {
  const scenes = context.version.slides.flatMap(({ part, blocks }) =>
    part === 'story' ? blocks.filter((block) => block.kind === 'scene') : [],
  );
  const people = scenes.flatMap(({ stage }) => stage?.people ?? []);
  return people.find(({ who }) => isDrawn(who, context))?.who ?? null;
}

const isDrawn = (who: string, { version, pictures }: SlideContext): boolean => {
  const drawn = version.cast[who]?.drawn;
  return drawn !== undefined && !isStranger({ drawn }) && pictures.has(portraitName(who));
};

function portraits(people: readonly string[], { place }: Slide | PupilSlide): Pictures[] {
  if (people.length === 0) return [];
  const items = people.map((who) => ({
    picture: { name: portraitName(who), alt: '', place },
    caption: [],
  }));
  return [{ kind: 'pictures', items, place }];
}
