/** What fills a slide, or a half of it, from edge to edge: a scene, or a screen on a field of colour. */
import type { Scene, Screen } from '#model/band-version.ts';
import type { Block } from '#render/arrange/arrange.ts';
import { type Box, SLIDE } from '#render/arrange/slide-units.ts';
import { drawScene } from '#render/pictures/draw-scene.ts';
import type { Drawn } from './drawn.ts';
import type { PieceContext } from './piece.ts';
import { screenShapes } from './screen-shapes.ts';

/** Draws itself into a box of the slide. */
export type Filling = (box: Box) => Drawn[];

/** Width of the half that a screen fills, and space between its edge and what stands beside it. */
export const HALF = { screen: 540, inset: 50, top: 52 } as const;
/** Width of a title on a scene. */
export const TITLE_ON_SCENE = 780;

export const WHOLE_SLIDE: Box = { x: 0, y: 0, width: SLIDE.width, height: SLIDE.height };

export function fillingOf(blocks: readonly Block[], context: PieceContext): Filling | null {
  const scene = blocks.find((block): block is Scene => block.kind === 'scene');
  if (scene) return (box) => [covering(scene, box, context)];
  const screens = blocks.filter((block): block is Screen => block.kind === 'screen');
  return screens.length > 0 ? (box) => onField(screens, box, context) : null;
}

/** A scene that covers its box: what is over is cut off on both sides. */
function covering(scene: Scene, box: Box, { pictures }: PieceContext): Drawn {
  const width = (box.height * SLIDE.width) / SLIDE.height;
  return {
    kind: 'picture',
    name: 'Scene',
    alt: scene.alt,
    box,
    svg: drawScene(pictures, scene, { mono: false }),
    cut: Math.max(0, (width - box.width) / width / 2),
  };
}

/** Space around a screen on its field. */
const AROUND = 40;

function onField(screens: readonly Screen[], box: Box, context: PieceContext): Drawn[] {
  const height = (box.height - AROUND * (screens.length + 1)) / screens.length;
  return [
    {
      kind: 'text',
      name: 'Field',
      paragraphs: [],
      size: context.look.body,
      shape: 'rectangle',
      fill: context.look.phase === 'primary' ? 'deep' : 'signal',
      box,
    },
    ...screens.flatMap((screen, index) =>
      screenShapes(
        screen,
        {
          x: box.x + AROUND,
          y: box.y + AROUND + index * (height + AROUND),
          width: box.width - 2 * AROUND,
          height,
        },
        context,
      ),
    ),
  ];
}
