/** Converts a drawing to a content stream, with each text marked by its structure element. */
import { type Drawing, type DrawnLink, type DrawnText, PAGE, type Part } from './drawing.ts';
import { hex4, type Written } from './pdf-fonts.ts';
import type { Glyph } from './shape-text.ts';

/** Content of a structure element, in page order: a marked-content id, or a link. */
export type HeldContent =
  | { part: Part; content: number; box?: { x: number; y: number; width: number; height: number } }
  | { part: Part; link: DrawnLink };

/** Resource name of the logo. */
export const LOGO = 'Logo';

export interface Content {
  operators: string;
  held: HeldContent[];
}

/**
 * @param write Gives a glyph's font and code.
 * @param first First marked-content id.
 */
export function pageContent(
  drawing: Drawing,
  write: (glyph: Glyph) => Written,
  first: number,
): Content {
  const held: HeldContent[] = [];
  const operators: string[] = [];
  let next = first;
  for (const item of drawing)
    switch (item.kind) {
      case 'text':
        if (item.part) {
          operators.push(
            `/${item.part.tag} <</MCID ${next}>> BDC`,
            textOperators(item, write),
            'EMC',
          );
          held.push({ part: item.part, content: next });
          next++;
        } else
          operators.push('/Artifact <</Type /Pagination>> BDC', textOperators(item, write), 'EMC');
        break;
      case 'box':
        operators.push('/Artifact <</Type /Layout>> BDC q', boxOperators(item), 'Q EMC');
        break;
      case 'line': {
        const y = up(item.y);
        operators.push(
          '/Artifact <</Type /Layout>> BDC q',
          `${rgb(item.colour)} RG ${round(item.thickness)} w [${item.dash.join(' ')}] 0 d${item.isRound ? ' 1 J' : ''}`,
          `${round(item.x)} ${y} m ${round(item.x + item.width)} ${up(item.y + (item.fall ?? 0))} l S`,
          'Q EMC',
        );
        break;
      }
      case 'logo':
        operators.push(
          `/Figure <</MCID ${next}>> BDC q`,
          `${round(item.width)} 0 0 ${round(item.height)} ${round(item.x)} ${up(item.y + item.height)} cm`,
          `/${LOGO} Do Q EMC`,
        );
        held.push({ part: item.part, content: next, box: item });
        next++;
        break;
      case 'link':
        held.push({ part: item.part, link: item });
    }
  return { operators: operators.join('\n'), held };
}

function textOperators({ y, runs }: DrawnText, write: (glyph: Glyph) => Written): string {
  return runs
    .map(({ x, size, colour, glyphs, actual }) => {
      const lines = [
        `BT ${rgb(colour)} rg 1 0 0 1 ${round(x)} ${up(y)} Tm`,
        ...showOperators(glyphs, size, write),
        'ET',
      ];
      return actual === null
        ? lines.join(' ')
        : `/Span <</ActualText <${utf16(actual)}>>> BDC ${lines.join(' ')} EMC`;
    })
    .join('\n');
}

/** Shows glyphs from the line's start, with the offsets that HarfBuzz computed. */
function showOperators(
  glyphs: readonly Glyph[],
  size: number,
  write: (glyph: Glyph) => Written,
): string[] {
  const lines: string[] = [];
  let font = '';
  let rise = 0;
  let open: string[] = [];
  let wanted = 0;
  let reached = 0;
  const show = () => {
    if (open.length > 0) lines.push(`[${open.join('')}] TJ`.replaceAll('><', ''));
    open = [];
  };
  for (const glyph of glyphs) {
    const { font: glyphFont, code, advance } = write(glyph);
    if (glyphFont !== font) {
      show();
      lines.push(`/${glyphFont} ${round(size)} Tf`);
      font = glyphFont;
    }
    const high = Math.round(glyph.dy * size * 100) / 100;
    if (high !== rise) {
      show();
      lines.push(`${high} Ts`);
      rise = high;
    }
    const shift = Math.round((wanted + glyph.dx - reached) * 1000);
    if (shift !== 0) {
      open.push(String(-shift));
      reached += shift / 1000;
    }
    open.push(`<${hex4(code)}>`);
    reached += advance;
    wanted += glyph.advance;
  }
  // Move only where the pen is elsewhere: readers take an adjustment for a space.
  const rest = Math.round((wanted - reached) * 1000);
  if (rest !== 0) open.push(String(-rest));
  show();
  if (rise !== 0) lines.push('0 Ts');
  return lines;
}

/** Bézier handle length for a quarter circle, as distance from the corner. */
const HANDLE = 0.4477;

function boxOperators({
  x,
  y,
  width,
  height,
  radius: r,
  fill,
  stroke,
}: Extract<Drawing[number], { kind: 'box' }>): string {
  const at = (dx: number, dy: number) => `${round(x + dx)} ${up(y + dy)}`;
  const h = r * HANDLE;
  const path = [
    `${at(r, 0)} m ${at(width - r, 0)} l`,
    `${at(width - h, 0)} ${at(width, h)} ${at(width, r)} c ${at(width, height - r)} l`,
    `${at(width, height - h)} ${at(width - h, height)} ${at(width - r, height)} c ${at(r, height)} l`,
    `${at(h, height)} ${at(0, height - h)} ${at(0, height - r)} c ${at(0, r)} l`,
    `${at(0, h)} ${at(h, 0)} ${at(r, 0)} c h`,
  ];
  const paint = [
    fill ? `${rgb(fill)} rg` : '',
    stroke ? `${rgb(stroke.colour)} RG ${round(stroke.width)} w` : '',
  ];
  return [...paint, ...path, fill && stroke ? 'B' : fill ? 'f' : 'S'].filter(Boolean).join('\n');
}

const up = (y: number): string => round(PAGE.height - y);
const round = (value: number): string => String(Math.round(value * 100) / 100);
const rgb = (colour: string): string =>
  [1, 3, 5].map((at) => round(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
/** A PDF text string in UTF-16, as hexadecimal digits. */
export const utf16 = (text: string): string =>
  `FEFF${Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index))).join('')}`;
