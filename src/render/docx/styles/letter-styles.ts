/** Styles of a letterhead, and of the card on the back. */
import type { IStylesOptions } from 'docx';
import { halfPoints, pointTwips } from '../measures.ts';
import { STYLE } from '../style-ids.ts';
import { customStyle, LINE, type Pen } from './pen.ts';

/** Points. The card has to fit every number on one page. */
const CARD = 10;
const ROUTES = 9.5;

export function letterStyles({
  em,
  type,
  strong,
  border,
  theme,
}: Pen): NonNullable<IStylesOptions['paragraphStyles']> {
  return [
    customStyle(STYLE.letterhead, 'Letterhead', {
      run: { ...strong, size: type(1.5) },
      keepNext: true,
      spacing: { after: pointTwips(2), line: LINE.tight },
    }),
    customStyle(STYLE.letterheadLine, 'Letterhead address', {
      run: { size: halfPoints(9.5) },
      spacing: { after: em(0.7) },
      border: { bottom: border(2, theme.accent, 5) },
    }),
    customStyle(STYLE.cardLine, 'Help card', {
      run: { size: halfPoints(CARD) },
      spacing: { after: pointTwips(2.5), line: LINE.tight },
    }),
    customStyle(STYLE.cardRoute, 'Help card route', {
      run: { bold: true, size: halfPoints(ROUTES) },
      keepNext: true,
      spacing: { before: pointTwips(3), after: 0, line: LINE.help },
    }),
    customStyle(STYLE.cardRouteText, 'Help card route text', {
      run: { size: halfPoints(ROUTES) },
      spacing: { after: 0, line: LINE.help },
    }),
    customStyle(STYLE.cardHeading, 'Help card heading', {
      run: { ...strong, size: halfPoints(CARD * 1.1) },
      keepNext: true,
      spacing: { before: pointTwips(6), after: pointTwips(2) },
    }),
  ];
}
