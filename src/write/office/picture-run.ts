import { type IFloating, ImageRun } from 'docx';
import { type Logo, logoSize } from '#model/logo.ts';
import { pixels } from './measures.ts';
import type { OfficeTools } from './office-tools.ts';

/** Largest width and height in millimetres: a picture fills one of them. */
export interface PictureBox {
  width: number;
  height: number;
  /** Where it stands when it is not in the line; default: in the line. */
  floating?: IFloating;
}

/** Pixels across for pictures up to so many millimetres wide: 160 to the inch or more, in few sizes that are shared. */
const PIXELS = [
  { upTo: 50, across: 320 },
  { upTo: 90, across: 640 },
] as const;
const WIDEST = 1200;

/** A picture with its description; one that only decorates has none, and the finished document says so. */
export function pictureRun(
  svg: string,
  alt: string,
  box: PictureBox,
  { rasterise }: Pick<OfficeTools, 'rasterise'>,
): ImageRun {
  const ratio = ratioOf(svg);
  const width = Math.min(box.width, box.height * ratio);
  return new ImageRun({
    type: 'png',
    data: rasterise(svg, PIXELS.find(({ upTo }) => width <= upTo)?.across ?? WIDEST),
    transformation: { width: pixels(width), height: pixels(width / ratio) },
    altText: { name: 'Picture', description: alt },
    ...(box.floating ? { floating: box.floating } : {}),
  });
}

/** The school's logo, as large as its box allows. */
export function logoRun(logo: Logo, box: PictureBox): ImageRun {
  const { width, height } = logoSize(logo, box);
  return new ImageRun({
    type: 'png',
    data: logo.png,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: 'Logo', description: logo.alt },
  });
}

/** Width to height of a drawing. */
function ratioOf(svg: string): number {
  const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return width && height ? Number(width) / Number(height) : 1;
}
