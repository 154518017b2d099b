/**
 * Text in pictures. It is broken into lines by the widths of the font's own letters, so that a browser, Typst and a
 * rasteriser, of which none wraps text in SVG, all show the same.
 */
import widths from './letter-widths.json' with { type: 'json' };
import { round } from './svg/shapes.ts';

/** Families that pictures are lettered in: our own, and the one for first readers. */
type Family = 'text' | 'early';
export type LetterWidths = Record<Family | `${Family}-bold`, Record<string, number>>;

const WIDTHS: LetterWidths = widths;
const FAMILIES: Record<Family, string> = {
  text: 'Atkinson Hyperlegible Next',
  early: 'Andika',
};
/** Width of a letter that the table lacks, in thousandths of the type size: wider than most. */
const UNKNOWN = 700;

export interface Lettering {
  size: number;
  bold?: boolean;
  family?: Family;
}

/** Width of a text on one line, in the unit of its size. */
export function textWidth(
  text: string,
  { size, bold = false, family = 'text' }: Lettering,
): number {
  const table = WIDTHS[bold ? (`${family}-bold` as const) : family];
  const thousandths = [...text].reduce((sum, letter) => sum + (table[letter] ?? UNKNOWN), 0);
  return (thousandths * size) / 1000;
}

/** Lines of a text that are no wider than `width`; a word that is wider by itself has a line of its own. */
export function wrap(text: string, width: number, lettering: Lettering): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && textWidth(longer, lettering) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface TextTag extends Lettering {
  text: string;
  x: number;
  /** Its baseline. */
  y: number;
  fill: string;
  /** Which point of the text `x` is. Default: its start. */
  anchor?: 'start' | 'middle' | 'end';
  /** Further attributes, as they stand in the tag. */
  more?: string;
}

/** A `<text>`.. */
export function textTag({ text, x, y, size, fill, bold, family, anchor = 'start', more }: TextTag) {
  const attributes = [
    `x="${round(x)}" y="${round(y)}" font-size="${round(size)}" fill="${fill}"`,
    `font-family="${FAMILIES[family ?? 'text']}" font-weight="${bold ? 700 : 400}"`,
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    ...(more ? [more] : []),
  ];
  return `<text ${attributes.join(' ')}>${escaped(text)}</text>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in markup, between tags and in quotes. */
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string);
