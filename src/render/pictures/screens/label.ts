import { textTag, textWidth } from '../lettering.ts';
import { type Pen, typeOf } from './pen.ts';
import { cut, type Paint, panel } from './shapes.ts';

interface Label {
  text: string;
  x: number;
  y: number;
  paint: Paint;
  fill: string;
  /** Type size as a factor of the screen's. Default: 0.88. */
  share?: number;
}

/** A few words on a small plate. */
export function label(pen: Pen, { text, x, y, paint, fill, share = 0.88 }: Label): string {
  const size = typeOf(pen, share);
  const height = size * 1.75;
  return (
    panel({ x, y, width: labelWidth(pen, text, share), height }, cut(size * 0.4), paint) +
    textTag({ text, x: x + size * 0.6, y: y + height / 2 + size * 0.35, size, bold: true, fill })
  );
}

export const labelWidth = (pen: Pen, text: string, share = 0.88): number =>
  textWidth(text, { size: typeOf(pen, share), bold: true }) + typeOf(pen, share) * 1.2;
