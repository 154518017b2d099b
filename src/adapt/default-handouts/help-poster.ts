/** The poster for the classroom: the lesson's message, and where to get help. */
import { toString as textContent } from 'mdast-util-to-string';
import type { Band } from '#model/band.ts';
import type { Scene } from '#model/lesson/content.ts';
import type { Show } from '#model/lesson/scene.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { plain } from '../text.ts';
import { helpBlock, keyMessage, type Lesson, worksheetOf } from './lesson-parts.ts';

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
  const hasHomeAndSchool = hasPicture('house') && hasPicture('school');
  const help = helpBlock(lesson);
  const tellingPicture = help.routes.length <= MAX_ROUTES ? tellingScene(lesson) : null;
  const blocks: HandoutBlock[] = [
    ...(tellingPicture
      ? [tellingPicture]
      : phase !== 'secondary' && hasHomeAndSchool
        ? [pictures]
        : []),
    { kind: 'key-message', nodes: keyMessage(lesson), place },
    help,
  ];
  return worksheetOf(lesson, {
    id: 'help-poster',
    kind: 'poster',
    title: TITLE[phase],
    copies: 'class',
    blocks,
  });
}

/** Most routes below a picture. */
const MAX_ROUTES = 10;

/** Ideas of pictures in which somebody is told, the plainest first. */
const TELLING: readonly Show[] = ['child-tells', 'friends-help', 'on-the-way'];

/** A picture of the lesson's story in which somebody tells an adult, as the poster advises. */
function tellingScene({ slides }: Lesson): Scene | null {
  const scenes = slides.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'scene'));
  for (const show of TELLING) {
    const found = scenes.findLast(({ stage }) => stage?.show === show);
    if (found) return sceneForPoster(found);
  }
  return null;
}

/** What an adult says to a child who tells: thanks, and that it is not their fault. */
const SUPPORTIVE =
  /^thank you\b|\b(?:not|n[’']t) in trouble\b|\bnot your fault\b|\bn[’']t your fault\b|\bnothing wrong\b/i;

/** The scene with balloons that can be understood without the story, and do not reveal it. */
function sceneForPoster(scene: Scene): Scene {
  if (!scene.stage) return scene;
  const balloons = scene.stage.says.map((speech) => ({
    ...speech,
    nodes: speech.nodes.map((node) =>
      node.type === 'paragraph'
        ? { ...node, children: plain(supportiveWords(textContent(node))) }
        : node,
    ),
  }));
  return { ...scene, stage: { ...scene.stage, says: balloons } };
}

/** Sentences that need no context; all sentences where there are none. */
function supportiveWords(words: string): string {
  const sentences = words.match(/[^.!?]+[.!?]+[’'”"]?/g) ?? [words];
  const some = sentences.filter((sentence) => SUPPORTIVE.test(sentence.trim()));
  return (some.length > 0 ? some : sentences).join('').trim();
}
