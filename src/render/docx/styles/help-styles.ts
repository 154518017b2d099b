/** Styles of help routes on sheets, posters and slips. */
import type { IStylesOptions } from 'docx';
import { halfPoints } from '../measures.ts';
import { STYLE } from '../style-ids.ts';
import { customStyle, LINE, type Pen } from './pen.ts';

/** Type size of the help box in ems, and its minimum in points. */
const HELP = { early: [0.66, 12], primary: [0.8, 12], secondary: [0.85, 10] } as const;
/** Enlargement on a poster. */
const ON_POSTER = 1.2;

export function helpStyles(pen: Pen): NonNullable<IStylesOptions['paragraphStyles']> {
  const { em, type, strong } = pen;
  const { phase, size: body } = pen.theme;
  const [ems, least] = HELP[phase];
  const help = Math.max(ems * body, least) * (pen.poster ? ON_POSTER : 1);
  return [
    customStyle(STYLE.helpName, 'Help name', {
      run: { bold: true, size: halfPoints(help) },
      spacing: { before: em(0.25), after: 0, line: LINE.help },
    }),
    customStyle(STYLE.helpText, 'Help text', {
      run: { size: halfPoints(help) },
      spacing: { after: 0, line: LINE.help },
    }),
    customStyle(STYLE.slipTitle, 'Slip title', {
      run: { ...strong, size: type(1.3) },
      keepNext: true,
      spacing: { after: em(0.4), line: LINE.tight },
    }),
    customStyle(STYLE.slipFoot, 'Slip foot', {
      run: { size: halfPoints(9) },
      spacing: { before: em(0.2), after: 0, line: LINE.tight },
    }),
  ];
}
