/** Styles of questions, choices, writing lines and gaps. */
import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { halfPoints, twips } from '../measures.ts';
import { STYLE } from '../style-ids.ts';
import { INK, RULE } from '../word-theme.ts';
import { customStyle, LINE, type Pen } from './pen.ts';

export function answerStyles(pen: Pen): NonNullable<IStylesOptions['paragraphStyles']> {
  const { em, type, border, theme, strong } = pen;
  const { size } = pen.theme;
  return [
    customStyle(STYLE.question, 'Question', {
      keepNext: true,
      keepLines: true,
      spacing: { before: em(0.5), after: em(0.25) },
    }),
    customStyle(STYLE.choice, 'Choice', {
      keepLines: true,
      indent: { left: em(2.6), hanging: em(1.5) },
      spacing: { after: em(0.2) },
    }),
    customStyle(STYLE.choiceCentred, 'Choice under a picture', {
      alignment: AlignmentType.CENTER,
      spacing: { after: 0, line: LINE.tight },
    }),
    customStyle(STYLE.starter, 'Sentence starter', {
      run: { bold: true },
      keepNext: true,
      keepLines: true,
      spacing: { before: em(0.3), after: 0 },
    }),
    customStyle(STYLE.handLabel, 'Hand label', {
      run: { bold: true, size: halfPoints(Math.min(0.72 * size, 13)) },
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { after: 0, line: LINE.tight },
    }),
    customStyle(STYLE.handPalm, 'Hand palm', {
      run: { ...strong, size: halfPoints(Math.min(1.3 * size, 24)) },
      alignment: AlignmentType.CENTER,
      spacing: { after: 0, line: LINE.tight },
    }),
    // Enter adds a writing line, as high as this age needs.
    customStyle(STYLE.answerLine, 'Answer line', {
      spacing: { before: 0, after: 0, line: twips(theme.line), lineRule: LineRuleType.EXACT },
      border: { bottom: border(0.75, RULE, 0), between: border(0.75, RULE, 0) },
      next: STYLE.answerLine,
    }),
    customStyle(STYLE.answerSpace, 'Answer space', { spacing: { after: 0 } }),
    customStyle(STYLE.bank, 'Word bank', {
      run: { bold: true },
      alignment: AlignmentType.CENTER,
      spacing: { before: em(0.2), after: em(0.2) },
    }),
    customStyle(STYLE.gaps, 'Sentence with gaps', {
      spacing: {
        before: em(0.4),
        after: em(0.4),
        line: Math.max(twips(theme.line), em(1.4)),
        lineRule: LineRuleType.AT_LEAST,
      },
    }),
    customStyle(STYLE.signature, 'Signature', {
      run: { size: type(0.72) },
      alignment: AlignmentType.CENTER,
      border: { top: border(1, INK, 2) },
      indent: { left: twips(4), right: twips(4) },
      spacing: { after: em(0.4) },
    }),
  ];
}
