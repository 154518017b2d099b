/** Head and shoulders of a character, in a mood: the same figure as in a scene, on the library’s grid. */
import type { Character } from '#model/lesson/character.ts';
import { MOODS, type Mood } from '#model/lesson/scene.ts';
import { type Brush, createBrush } from './brush.ts';
import { drawFigure } from './people/draw-figure.ts';
import type { Figure } from './people/figure.ts';
import { strangerTile } from './people/stranger.ts';
import { PICTURE_SIZE, type Picture } from './picture-library.ts';
import type { StageArt } from './stage-art.ts';
import { group } from './svg/shapes.ts';

/** The name under which the library keeps a portrait. Without a mood: calm. */
export const portraitName = (id: string, mood?: Mood): string =>
  mood ? `cast:${id}:${mood}` : `cast:${id}`;

/** Whose portrait a name asks for, and in which mood. */
export function portraitOf(name: string): { id: string; mood: Mood } | null {
  const [, id, mood] = /^cast:([a-z-]+)(?::([a-z]+))?$/.exec(name) ?? [];
  if (!id) return null;
  const known = MOODS.find((listed) => listed === mood);
  return mood && !known ? null : { id, mood: known ?? 'calm' };
}

/** Room above the head, on the grid. */
const ABOVE = 1.5;
/** A portrait is drawn this large, and then brought to the grid. */
const DRAWN_AT = 1000;

export function drawPortrait(character: Character, mood: Mood, art: StageArt): Picture {
  if ('picture' in character.drawn) return strangerPortrait();
  const brush = (mono: boolean): Brush =>
    createBrush(art.theme, 'day', { prefix: `${character.id}-${mood}`, mono });
  const draw = (mono: boolean): Figure =>
    drawFigure(
      {
        character,
        mood,
        pose: 'stand',
        framing: 'bust',
        x: 0,
        y: 0,
        size: DRAWN_AT,
        facing: 'right',
        gaze: { across: 0.35, down: 0 },
      },
      { brush: brush(mono), pieces: art.pieces },
    );
  const figure = draw(false);
  const scale = (PICTURE_SIZE - ABOVE) / -figure.head.y;
  const onGrid = ({ body }: Figure): string =>
    group(body, `translate(${PICTURE_SIZE / 2} ${PICTURE_SIZE}) scale(${scale.toFixed(5)})`);
  const { head } = figure;
  const side = Math.max(head.width, head.height) * scale * 1.12;
  const left = PICTURE_SIZE / 2 + (head.x + head.width / 2) * scale - side / 2;
  const top = PICTURE_SIZE + (head.y + head.height / 2) * scale - side / 2;
  return {
    colour: onGrid(figure),
    mono: onGrid(draw(true)),
    bust: true,
    face: [left, top, side, side].map((value) => value.toFixed(2)).join(' '),
  };
}

const strangerPortrait = (): Picture => ({
  colour: strangerTile(PICTURE_SIZE, { mono: false }),
  mono: strangerTile(PICTURE_SIZE, { mono: true }),
});
