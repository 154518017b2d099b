import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  type IFloating,
  ImageRun,
  TextWrappingSide,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { type Logo, logoSize } from '#model/logo.ts';
import type { OfficeTools } from '#render/arrange/office-tools.ts';
import { emu, pixels } from './measures.ts';
import type { Script } from './script.ts';

/** Largest width and height, in millimetres; a picture fills one of them. */
export interface PictureBox {
  width: number;
  height: number;
  /** Position of a floating picture. Default: inline. */
  floating?: IFloating;
}

/** Pixel width by printed width in millimetres: at least 160 dpi, in few sizes so that pictures are shared. */
const PIXELS = [
  { upTo: 50, across: 320 },
  { upTo: 90, across: 640 },
] as const;
const WIDEST = 1200;

/** A picture with its alt text; without one it is decorative. */
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

/** Largest logo, in millimetres: it fits the upper margin. */
const LOGO_BOX = { width: 42, height: 17 };
/** Distance from the page's upper edge, and from text beside it, in millimetres. */
const LOGO_TOP = 8;
const LOGO_GAP = 3;

/** The school's logo at the end of the letterhead. */
export function logoRun(logo: Logo, { script }: { script: Script }): ImageRun {
  const { width, height } = logoSize(logo, LOGO_BOX);
  const side = emu(LOGO_GAP);
  return new ImageRun({
    type: 'png',
    data: logo.png,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: 'Picture', description: logo.alt },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.MARGIN,
        align: script.turned ? HorizontalPositionAlign.LEFT : HorizontalPositionAlign.RIGHT,
      },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.PAGE,
        offset: emu(LOGO_TOP),
      },
      wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.BOTH_SIDES },
      margins: { left: side, right: side, bottom: emu(1), top: 0 },
    },
  });
}

/** Aspect ratio of a drawing. */
function ratioOf(svg: string): number {
  const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return width && height ? Number(width) / Number(height) : 1;
}
