/** The document's styles, so that a change in Word applies to the whole document. */
import { AlignmentType, type IStylesOptions } from 'docx';
import { halfPoints } from './measures.ts';
import { FONT } from './style-ids.ts';
import { answerStyles } from './styles/answer-styles.ts';
import { helpStyles } from './styles/help-styles.ts';
import { letterStyles } from './styles/letter-styles.ts';
import { createPen, LINE, type Pen } from './styles/pen.ts';
import { storyStyles } from './styles/story-styles.ts';
import { textStyles } from './styles/text-styles.ts';
import { INK, type WordTheme } from './word-theme.ts';

/** Title size in ems; a poster's, and its minimum in points. */
const TITLE_SIZE = { early: 1.7, primary: 2, secondary: 2.1 } as const;
const POSTER_TITLE = { ems: 2.4, least: 44 } as const;

/** @param poster Is it read from a distance? */
export function wordStyles(theme: WordTheme, poster: boolean): IStylesOptions {
  const pen = createPen(theme, poster);
  return {
    default: defaultStyles(pen),
    paragraphStyles: [textStyles, answerStyles, storyStyles, helpStyles, letterStyles].flatMap(
      (styles) => styles(pen),
    ),
  };
}

/** Overrides of Word's built-in styles. */
function defaultStyles({
  theme,
  poster,
  em,
  type,
  border,
}: Pen): NonNullable<IStylesOptions['default']> {
  const { size, accent } = theme;
  const title = poster
    ? Math.max(POSTER_TITLE.ems * size, POSTER_TITLE.least)
    : TITLE_SIZE[theme.phase] * size;
  const heading = (ems: number, before: number) => ({
    run: { bold: true, color: accent, size: type(ems), italics: false },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: em(before), after: em(0.4), line: LINE.tight },
    },
    next: 'Normal',
    quickFormat: true,
  });
  return {
    document: {
      run: {
        font: FONT,
        size: halfPoints(size),
        color: INK,
        language: { value: 'en-GB', eastAsia: 'en-GB' },
      },
      paragraph: { spacing: { after: em(0.42), line: LINE.body } },
    },
    title: {
      run: { bold: true, color: accent, size: halfPoints(title) },
      paragraph: {
        ...(poster ? { alignment: AlignmentType.CENTER } : {}),
        keepNext: true,
        spacing: { before: 0, after: em(0.6), line: LINE.tight },
        border: { bottom: border(3, accent, 5) },
      },
      next: 'Normal',
    },
    heading1: heading(1.3, 0.8),
    heading2: heading(1.12, 0.6),
    heading3: { ...heading(1, 0.5), run: { bold: true, color: INK, size: type(1) } },
    caption: {
      run: { italics: false, bold: true, color: INK, size: type(1) },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: em(0.2), after: em(0.2) },
      },
    },
    hyperlink: { run: { color: accent, underline: {} } },
  };
}
