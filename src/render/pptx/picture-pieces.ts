import type { PictureRef, Scene } from '#model/lesson/content.ts';
import type { Pictures } from '#model/lesson/slide.ts';
import { oneParagraph } from '#render/arrange/slide-text.ts';
import type { Box } from '#render/arrange/slide-units.ts';
import { drawPicture, pictureBody } from '#render/pictures/draw-picture.ts';
import { drawScene } from '#render/pictures/draw-scene.ts';
import { PICTURE_SIZE } from '#render/pictures/picture-library.ts';
import type { DrawnPicture } from './drawn.ts';
import { column, type Piece, type PieceContext, row, textPiece } from './piece.ts';

/** Least heights of a scene, and of a picture in a row, in pixels. */
const MIN_SCENE = 160;
const MIN_PICTURE = 150;
const RATIO = 16 / 9;

export const scenePiece = (scene: Scene, { pictures }: PieceContext): Piece => ({
  grows: true,
  height: () => MIN_SCENE,
  draw: (box) => [
    {
      kind: 'picture',
      name: 'Scene',
      alt: scene.alt,
      box: within(box, RATIO),
      svg: drawScene(pictures, scene, { mono: false }),
      placeholder: 'picture',
      framed: true,
    },
  ],
});

/** Large pictures with captions: in a row or, beside words, in a column. */
export function picturesPiece(block: Pictures, context: PieceContext, tall: boolean): Piece {
  const items = block.items.map(({ picture, caption }) => {
    const big: Piece = {
      grows: true,
      height: () => MIN_PICTURE,
      draw: (box) => [
        { ...pictureOf(picture, within(box, 1, 420), context), placeholder: 'picture' },
      ],
    };
    const words = textPiece(context, {
      name: 'Caption',
      paragraphs: [oneParagraph(caption)],
      align: 'center',
    });
    return caption.length > 0 ? column([big, words], 12) : big;
  });
  return tall && items.length === 2 ? column(items, 20) : row(items, 32);
}

/** A picture in a box; a person is in a circle. */
export function pictureOf(
  { name, alt }: Pick<PictureRef, 'name' | 'alt'>,
  box: Box,
  { pictures, theme }: PieceContext,
): DrawnPicture {
  const isPerson = pictures(name)?.bust === true;
  return {
    kind: 'picture',
    name: alt === '' ? 'Decoration' : 'Picture',
    alt,
    box,
    svg: isPerson
      ? inCircle(
          pictureBody(pictures, name, { mono: false }),
          `0 0 ${PICTURE_SIZE} ${PICTURE_SIZE}`,
          theme.colours.soft,
        )
      : drawPicture(pictures, name, { mono: false }),
  };
}

/** The speaker's face in a circle, decorative: the name is beside it. */
export function portraitOf(
  name: string,
  box: Box,
  { pictures, theme }: PieceContext,
): DrawnPicture[] {
  const picture = pictures(name);
  if (!picture) return [];
  const view = picture.face ?? `0 0 ${PICTURE_SIZE} ${PICTURE_SIZE}`;
  return [
    {
      kind: 'picture',
      name: 'Portrait',
      alt: '',
      box,
      svg: inCircle(pictureBody(pictures, name, { mono: false }), view, theme.colours.soft),
    },
  ];
}

function inCircle(body: string, view: string, ground: string): string {
  const [x = 0, y = 0, width = PICTURE_SIZE, height = PICTURE_SIZE] = view.split(' ').map(Number);
  const circle = `<circle cx="${x + width / 2}" cy="${y + height / 2}" r="${width / 2}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}">` +
    `<clipPath id="in-circle">${circle}/></clipPath>${circle} fill="#${ground}"/>` +
    `<g clip-path="url(#in-circle)">${body}</g></svg>`
  );
}

/** The largest centred box of this aspect ratio inside another. */
export function within(box: Box, ratio: number, most = Number.POSITIVE_INFINITY): Box {
  const width = Math.min(box.width, box.height * ratio, most * ratio);
  const height = width / ratio;
  return {
    x: box.x + (box.width - width) / 2,
    y: box.y + (box.height - height) / 2,
    width,
    height,
  };
}
