/** The picture of a turn: its scene, and a screen with what is written in it. */

import { toString as textContent } from 'mdast-util-to-string';
import type { Band } from '#model/band.ts';
import { type Component, withChildren } from '#model/lesson/component.ts';
import type { Joined } from '#model/lesson/join-turns.ts';
import type { Telling } from '#model/lesson/story.ts';
import { wordsIn } from '#model/text/count-words.ts';
import { capital } from '#model/text/mid-sentence.ts';
import { attribute, componentOf, inside, itemOf, itemsOf, listOf } from './nodes.ts';
import { quotationsIn, type Speaker, withoutQuotations } from './turn-words.ts';

type Turn = Joined['turn'];
type Picture = Turn['picture'];
/** Fills the slots of a turn's text. */
type Fill = (text: string) => string;
type Where = Pick<Picture, 'place' | 'light'>;

/** With more words than this, the main character is not drawn beside the screen. */
const ROOM_FOR_BOTH = 32;

/** Screens on which somebody writes to the main character: a turn uses the story's own one. */
const SPOKEN_ON: readonly (string | undefined)[] = ['chat', 'dm', 'ai', 'live', 'lobby', 'match'];

/**
 * A turn's screen and scene, in order, and the remaining text.
 * @param storySlides The story's slides before the telling.
 */
export function turnPicture(
  turn: Turn,
  {
    telling,
    fill,
    band,
  }: { telling: Telling | null; fill: Fill; band: Pick<Band, 'phase' | 'wordsPerSlide'> },
  storySlides: readonly Component[],
): { screen: Component | null; scene: Component | null; slide: readonly string[] } {
  const picture = { ...whereItHappens(storySlides), ...turn.picture };
  const hero = telling?.hero ?? '';
  if (picture.screen)
    return {
      screen: screenOf(picture.screen, fill),
      scene: picture.show ? sceneOf(picture, hero, fill) : null,
      slide: turn.slide,
    };
  // Children who cannot read yet look at the person whom it happens to.
  const screen =
    telling && band.phase !== 'early' ? writtenScreen(turn, telling, storySlides, fill) : null;
  const slide = screen ? turn.slide.map(withoutQuotations) : turn.slide;
  const words = wordsIn(slide.map(fill).join(' ')).length;
  const rows = screen
    ? itemsOf([screen]).map((row) => textContent(row).replace(/^[^:]*: /, ''))
    : [];
  const shown = wordsIn(rows.join(' ')).length;
  if (!screen || words + shown > band.wordsPerSlide)
    return { screen: null, scene: sceneOf(withoutIdeas(picture), hero, fill), slide: turn.slide };
  const isRoomy = words <= ROOM_FOR_BOTH;
  const beside = { ...picture, show: 'close-up' as const, things: [], screen: ON_A_SCREEN };
  return { screen, scene: isRoomy ? sceneOf(beside, hero, fill) : null, slide };
}

/** The place and light of the last picture before the telling, for a turn that names none. */
function whereItHappens(storySlides: readonly Component[]): Where {
  const scenes = storySlides.flatMap((slide) => inside(slide, 'Scene'));
  const last = scenes.findLast((scene) => attribute(scene, 'place') !== undefined);
  const [place, light] = ['place', 'light'].map((name) => last && attribute(last, name));
  return { ...(place ? { place } : {}), ...(light ? { light } : {}) } as Where;
}

/** The screen with a turn's messages; `null` where nobody writes. */
function writtenScreen(
  turn: Turn,
  { other, says, hero, confidant }: Telling,
  storySlides: readonly Component[],
  fill: Fill,
): Component | null {
  const quotes = turn.slide.flatMap(quotationsIn);
  if (quotes.length === 0 || quotes.every(({ by }) => by === 'hero')) return null;
  const by = (who: Speaker) => quotes.some((quote) => quote.by === who);
  const names: Record<Speaker, string> = {
    other: capital(other.name),
    friend: fill('{confidant}'),
    program: 'Chatbot',
    hero: fill('{hero}'),
  };
  const rows = quotes
    .flatMap(({ by, words }) => inMessages(fill(words)).map((text) => `${names[by]}: ${text}`))
    .slice(0, MOST_ROWS)
    .map((row) => itemOf(row));
  const screen = (attributes: Record<string, string>) =>
    componentOf('Screen', attributes, [listOf(rows)]);
  if (by('program')) return screen({ kind: 'ai', with: names.program, who: hero });
  if (by('friend')) return confidant ? screen({ kind: 'dm', with: names.friend, who: hero }) : null;
  const storyScreen = storySlides
    .flatMap((slide) => inside(slide, 'Screen'))
    .findLast((screen) => SPOKEN_ON.includes(attribute(screen, 'kind')));
  if (storyScreen) return withChildren(storyScreen, [listOf(rows)]);
  return WRITES.includes(says) ? screen({ kind: 'dm', with: names.other, who: hero }) : null;
}

/** Verbs of a story by which the other person writes, so that a screen can show the words. */
const WRITES = ['writes', 'types', 'texts', 'posts', 'asks'];
/** Most messages on a turn's screen. */
const MOST_ROWS = 5;

/** Splits a long message into sentences. */
const inMessages = (text: string): string[] => {
  const sentences = text.match(/[^.!?]+[.!?…]*\s*/gu)?.map((sentence) => sentence.trim()) ?? [text];
  return wordsIn(text).length <= LONGEST_MESSAGE ? [text] : sentences;
};
/** Most words of a message that is not split. */
const LONGEST_MESSAGE = 9;

/** A placeholder that is never drawn: it tells `sceneOf` that there is a screen beside the scene. */
const ON_A_SCREEN: NonNullable<Picture['screen']> = { kind: 'dm', rows: ['…'] };

/** Removes symbols of ideas, which would look like real things, and presents that are only promised. */
function withoutIdeas(picture: Picture): Picture {
  const things = picture.things.filter((name) => !IDEAS.includes(name));
  return picture.show === 'gift-arrives' && things.length === 0
    ? { ...picture, show: 'close-up', things }
    : { ...picture, things };
}
/** Things that stand for an idea. */
const IDEAS = ['pin', 'question', 'key'];

function screenOf({ rows, ...fields }: NonNullable<Picture['screen']>, fill: Fill): Component {
  const attributes = Object.entries(fields).map(([name, value]) => [name, fill(value ?? '')]);
  return componentOf('Screen', Object.fromEntries(attributes), [
    listOf(rows.map((row) => itemOf(fill(row)))),
  ]);
}

/** The scene with the main character in it. */
function sceneOf(
  {
    show = 'close-up',
    place = 'plain',
    light = 'day',
    mood = 'thinking',
    alt,
    things,
    screen,
  }: Picture,
  hero: string,
  fill: Fill,
): Component {
  const attributes = alt ? { alt: fill(alt) } : {};
  return componentOf('Scene', { show, place, light, ...attributes }, [
    // The screen is on the left: the main character looks at it.
    componentOf('Person', { who: hero, mood, ...(screen ? { looks: 'left' } : {}) }, []),
    ...things.map((name) => componentOf('Thing', { name }, [])),
  ]);
}
