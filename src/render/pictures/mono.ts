/** Colour drawings as line art for a photocopier: white shapes with a black line, nothing grey. */
import { lightness } from './palette/mix.ts';

const LINE = 4;
/** Fills darker than this stay black. */
const BLACK = 0.2;
/** A stroke as wide as this is a limb: it becomes an outlined one. */
const LIMB = 14;

const SHAPE = /<(path|circle|ellipse|rect)([^>]*)\/>/g;

/** Shades and blushes go; dark fills stay black; every other shape is white with a line. Clip paths stay as they are. */
export function toMono(svg: string, width = LINE): string {
  return svg
    .split(/(<clipPath.*?<\/clipPath>)/s)
    .map((part) =>
      part.startsWith('<clipPath')
        ? part
        : part.replaceAll(SHAPE, (_, tag: string, rest: string) => outlined(tag, rest, width)),
    )
    .join('')
    .replaceAll(/<(linear|radial)Gradient.*?<\/\1Gradient>/gs, '');
}

function outlined(tag: string, rest: string, width: number): string {
  if (/ opacity="0?\./.test(rest)) return '';
  const fill = attribute(rest, 'fill') ?? 'none';
  const stroke = attribute(rest, 'stroke');
  const bare = rest.replaceAll(/ (fill|stroke|stroke-width|stroke-linejoin)="[^"]*"/g, '');
  if (fill.startsWith('url')) return '';
  if (fill === 'none')
    return stroke
      ? strokes(tag, bare, stroke, Number(attribute(rest, 'stroke-width') ?? 1), width)
      : '';
  if (isDark(fill)) return `<${tag}${bare} fill="#000000"/>`;
  return `<${tag}${bare} fill="#ffffff" stroke="#000000" stroke-width="${width}" stroke-linejoin="round"/>`;
}

function strokes(tag: string, bare: string, stroke: string, wide: number, width: number): string {
  const drawn = (colour: string, size: number) =>
    `<${tag}${bare} fill="none" stroke="${colour}" stroke-width="${Math.round(size * 10) / 10}"/>`;
  if (wide < LIMB) return drawn('#000000', Math.max(2.5, Math.min(wide, width)));
  const outline = drawn('#000000', wide + width * 1.6);
  return isDark(stroke) ? outline : outline + drawn('#ffffff', wide - width * 0.4);
}

const isDark = (colour: string): boolean =>
  /^#[0-9a-f]{6}$/i.test(colour) && lightness(colour) < BLACK;

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]+)"`).exec(tag)?.[1];
