/** A symbol of the library as we draw it: a thing of ours, or, for the youngest, an animal of the story’s kind and the grown-ups who help. */
import { ANIMALS, type Character } from '#model/lesson/character.ts';
import { thingOf } from '#model/lesson/scene-things.ts';
import { createBrush } from './brush.ts';
import { toMono } from './mono.ts';
import { drawFigure } from './people/draw-figure.ts';
import { PICTURE_SIZE, type Picture } from './picture-library.ts';
import { drawPortrait } from './portrait.ts';
import type { StageArt } from './stage-art.ts';
import { group } from './svg/shapes.ts';
import { THING_DRAWINGS } from './things/things.ts';

/** The picture of that name in our own hand; `null` where we have none. */
export function ownPicture(name: string, art: StageArt): Picture | null {
  const thing = thingOf(name);
  if (thing) return drawnThing(name, THING_DRAWINGS[thing], art);
  if (art.theme.phase !== 'early') return null;
  const grownUp = GROWN_UPS[name];
  if (grownUp) return drawPortrait(grownUp, 'warm', art);
  const animal = ANIMALS.find((listed) => listed === name);
  return animal ? drawnAnimal(animal, art) : null;
}

const grownUp = (
  id: string,
  drawn: Omit<Extract<Character['drawn'], { build: string }>, 'build'>,
): Character => ({
  ...{ id, name: id, about: '', bands: [] },
  drawn: { build: 'adult', ...drawn },
});

/** Nobody of a story: any grown-up, as the people of its pictures are drawn. */
const GROWN_UPS: Record<string, Character> = {
  'woman-medium-dark': grownUp('woman-medium-dark', {
    ...{ skin: '#8a5a3a', hair: 'bun', hairColour: '#2a1a1c', glasses: 'round' },
    ...{ outfit: 'jumper', top: '#e0a43a', bottom: '#3f5a74', shoes: '#fff3df' },
  }),
  'man-medium-light': grownUp('man-medium-light', {
    ...{ skin: '#f0c9a8', hair: 'short', hairColour: '#7a4a2a', beard: 'full' },
    ...{ outfit: 'shirt', top: '#4f8a78', bottom: '#3a3f5c', shoes: '#fff3df' },
  }),
};

/** Around a drawing, on the library’s grid. */
const MARGIN = 1;

/** Two drawings of one thing, each about the point that it stands on, brought to the middle of the grid. */
function onGrid(
  width: number,
  height: number,
  draw: (mono: boolean) => string,
): Pick<Picture, 'colour' | 'mono'> {
  const scale = (PICTURE_SIZE - 2 * MARGIN) / Math.max(width, height);
  const foot = PICTURE_SIZE / 2 + (height * scale) / 2;
  const place = `translate(${PICTURE_SIZE / 2} ${foot.toFixed(2)}) scale(${scale.toFixed(5)})`;
  return { colour: group(draw(false), place), mono: group(draw(true), place) };
}

function drawnThing(
  name: string,
  { width, height, draw }: (typeof THING_DRAWINGS)[keyof typeof THING_DRAWINGS],
  { theme }: StageArt,
): Picture {
  return onGrid(width, height, (mono) => {
    const drawing = draw(createBrush(theme, 'day', { prefix: `own-${name}`, mono }), {});
    return mono ? toMono(drawing, Math.max(width, height) * MONO_LINE) : drawing;
  });
}

/** Line width on paper, as a share of the picture's side. */
const MONO_LINE = 0.03;

function drawnAnimal(animal: (typeof ANIMALS)[number], { theme, pieces }: StageArt): Picture {
  const character = { id: animal, name: animal, about: '', bands: [], drawn: { animal } };
  const figure = (mono: boolean) =>
    drawFigure(
      {
        character: character as Character,
        mood: 'calm',
        pose: 'stand',
        framing: 'full',
        x: 0,
        y: 0,
        size: ANIMAL,
        facing: 'right',
        gaze: { across: 0.35, down: 0 },
      },
      { brush: createBrush(theme, 'day', { prefix: `own-${animal}`, mono }), pieces },
    );
  const { head } = figure(false);
  return onGrid(-head.y * ANIMAL_WIDTH, -head.y, (mono) => figure(mono).body);
}

const ANIMAL = 1000;
/** Its width, of its height. */
const ANIMAL_WIDTH = 0.8;
