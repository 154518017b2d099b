/** Sizes, lines and colours with which the styles of a theme are defined. */
import { BorderStyle, type IStylesOptions } from 'docx';
import { eighths, halfPoints, pointTwips } from '../measures.ts';
import type { StyleId } from '../style-ids.ts';
import type { WordTheme } from '../word-theme.ts';

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];
type BorderLine = (typeof BorderStyle)[keyof typeof BorderStyle];

/** Line spacing in 240ths of a line. */
export const LINE = { body: 247, tight: 230, help: 216 } as const;

export type Pen = ReturnType<typeof createPen>;

/** @param poster Is it read from a distance? */
export function createPen(theme: WordTheme, poster: boolean) {
  const { size, accent, tint } = theme;
  const border = (points: number, color = accent, space = 4) => ({
    style: BorderStyle.SINGLE,
    size: eighths(points),
    color,
    space,
  });
  return {
    theme,
    poster,
    /** Ems → twips. */
    em: (ems: number) => pointTwips(size * ems),
    /** Ems → type size. */
    type: (ems: number) => halfPoints(size * ems),
    border,
    box: (points: number, style: BorderLine = BorderStyle.SINGLE) => {
      const side = { ...border(points), style };
      return { top: side, left: side, bottom: side, right: side };
    },
    strong: { bold: true, color: accent },
    shaded: { shading: { fill: tint, color: 'auto', type: 'clear' as const } },
  };
}

/** A custom paragraph style, listed in Word: how its paragraphs and their letters (`run`) look, and what follows one. */
export const customStyle = (
  id: StyleId,
  name: string,
  {
    run,
    next,
    ...paragraph
  }: Pick<ParagraphStyle, 'run' | 'next'> & ParagraphStyle['paragraph'] = {},
): ParagraphStyle => ({
  ...{ id, name, basedOn: 'Normal', quickFormat: true, paragraph },
  ...(run && { run }),
  ...(next && { next }),
});
