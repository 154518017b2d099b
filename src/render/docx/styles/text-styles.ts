/** Styles of paragraphs, lists, tables and the footer. */
import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { halfPoints, pointTwips } from '../measures.ts';
import { STYLE } from '../style-ids.ts';
import { customStyle, LINE, type Pen } from './pen.ts';

export function textStyles(pen: Pen): NonNullable<IStylesOptions['paragraphStyles']> {
  const { em, border, strong } = pen;
  const { accent } = pen.theme;
  return [
    customStyle(STYLE.intro, 'Intro'),
    customStyle(STYLE.bullet, 'List Bullet', { spacing: { after: em(0.3) } }),
    customStyle(STYLE.number, 'List Number', { spacing: { after: em(0.3) } }),
    customStyle(STYLE.quote, 'Quote', {
      indent: { left: em(1.2) },
      border: { left: border(3, accent, 8) },
    }),
    customStyle(STYLE.label, 'Label', {
      run: { bold: true },
      keepNext: true,
      keepLines: true,
      spacing: { before: em(0.3), after: em(0.25) },
    }),
    customStyle(STYLE.tableHead, 'Table heading', {
      run: strong,
      spacing: { after: 0, line: LINE.tight },
      keepNext: true,
    }),
    customStyle(STYLE.tableText, 'Table text', { spacing: { after: 0, line: LINE.tight } }),
    customStyle(STYLE.picture, 'Picture', {
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { after: em(0.2) },
    }),
    // Word requires a paragraph after a table at the end of a page.
    customStyle(STYLE.end, 'End', {
      run: { size: halfPoints(1) },
      spacing: { after: 0, line: pointTwips(1), lineRule: LineRuleType.EXACT },
    }),
    // Word merges adjacent tables without a paragraph between them.
    customStyle(STYLE.gap, 'Gap', {
      run: { size: halfPoints(4) },
      spacing: { after: 0, line: em(0.45), lineRule: LineRuleType.EXACT },
    }),
    customStyle(STYLE.footer, 'footer', {
      run: { size: halfPoints(9), color: '4A5564' },
      spacing: { after: 0 },
      border: { top: border(0.5, 'AAB3C0', 4) },
    }),
  ];
}
