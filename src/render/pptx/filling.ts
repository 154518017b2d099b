/** Full-bleed content for a slide or half of it: a scene, or a screen on a coloured field. */
import type { Scene } from '#model/lesson/content.ts';
import type { Screen } from '#model/lesson/screen.ts';
import type { Talk, Task } from '#model/lesson/slide.ts';
import { capital } from '#model/text/mid-sentence.ts';
import type { Block } from '#render/arrange/arrange.ts';
import { atWork } from '#render/arrange/at-work.ts';
import { minutesLabel } from '#render/arrange/doing.ts';
import { type Flank, flankSteps } from '#render/arrange/flank.ts';
import { oneParagraph } from '#render/arrange/slide-text.ts';
import { type Box, SLIDE } from '#render/arrange/slide-units.ts';
import type { Colour } from '#render/arrange/slides-theme.ts';
import { drawScene } from '#render/pictures/draw-scene.ts';
import { groupPictureName } from '#render/pictures/group-picture.ts';
import { type Drawn, plainShape } from './drawn.ts';
import { pictureOf } from './picture-pieces.ts';
import type { PieceContext } from './piece.ts';
import { screenShapes } from './screen-shapes.ts';

/** Draws itself into a box of the slide. */
export type Filling = (box: Box) => Drawn[];

/** Width of the half that a screen or a task's time fills, height of a scene above words, and margins beside it. */
export const SIDE_SIZES = { screen: 540, task: 400, over: 290, inset: 50, top: 52 } as const;

export const WHOLE_SLIDE: Box = { x: 0, y: 0, width: SLIDE.width, height: SLIDE.height };

/** A coloured rectangle as background. */
export const colourField = (fill: Colour, box: Box): Drawn => plainShape('Field', fill, box, 24);

/** Groups and time of a task, on one side of the slide. */
export const taskFilling =
  (block: Talk | Task, context: PieceContext): Filling =>
  (box) => {
    const { groups, minutes } = block;
    const scene = atWork(block, context.deck);
    const name = scene ? null : groupPictureName(groups);
    const figures = name !== null && context.pictures(name) !== null;
    const words = { kind: 'text', bold: true, colour: 'deep' } as const;
    const inside = { x: box.x + TASK.inset, width: box.width - 2 * TASK.inset };
    return [
      colourField('signal', box),
      {
        ...words,
        name: 'Groups',
        paragraphs: [oneParagraph(capital(groups))],
        size: TASK.groups,
        box: { ...inside, y: box.y + SIDE_SIZES.top, height: figures || scene ? TASK.under : 280 },
      },
      ...(scene
        ? [
            covering(
              scene,
              { ...box, y: box.y + SIDE_SIZES.top + TASK.under, height: TASK.people },
              context,
            ),
          ]
        : []),
      ...(figures
        ? [
            pictureOf(
              { name, alt: '' },
              { ...inside, y: box.y + SIDE_SIZES.top + TASK.under, height: inside.width },
              context,
            ),
          ]
        : []),
      {
        ...words,
        name: 'Time',
        paragraphs: [oneParagraph(minutesLabel(minutes))],
        size: TASK.time,
        anchor: 'bottom',
        box: { ...inside, y: box.y + box.height - 250, height: 190 },
      },
    ];
  };
/** `under`: lower edge of the figures. */
const TASK = { inset: 30, groups: 38, time: 52, under: 106, people: 424 } as const;

export function fillingOf(blocks: readonly Block[], context: PieceContext): Filling | null {
  const scene = blocks.find((block): block is Scene => block.kind === 'scene');
  if (scene) return (box) => [covering(scene, box, context)];
  const screens = blocks.filter((block): block is Screen => block.kind === 'screen');
  return screens.length > 0 ? (box) => onField(screens, box, context) : null;
}

/** A picture beside a slide's words, with the shares of the width (in per cent) that it may take. */
export interface FlankFilling {
  filling: Filling;
  at: Flank['at'];
  steps: readonly number[];
}

/** The picture beside a slide's words. */
export function flankFilling(flank: Flank | null, context: PieceContext): FlankFilling | null {
  const filling = flank && fillingOf([flank.picture], context);
  if (!flank || !filling) return null;
  return { filling, at: flank.at, steps: flankSteps(flank) };
}

/** A scene that covers its box: its background is extended rather than cropping people at the edges. */
function covering(scene: Scene, box: Box, { pictures }: PieceContext): Drawn {
  const aspect = box.width < SLIDE.width ? box.width / box.height : null;
  return {
    kind: 'picture',
    name: 'Scene',
    alt: scene.alt,
    box,
    svg: drawScene(pictures, scene, { mono: false }, aspect),
  };
}

/** Space around a screen on its field. */
const AROUND = 40;

function onField(screens: readonly Screen[], box: Box, context: PieceContext): Drawn[] {
  const height = (box.height - AROUND * (screens.length + 1)) / screens.length;
  return [
    plainShape(
      'Field',
      context.theme.phase === 'primary' ? 'deep' : 'signal',
      box,
      context.theme.body,
    ),
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
