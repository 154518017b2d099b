/** Styles of stories and reference parts: speech, messages, words, cards. */
import { AlignmentType, BorderStyle, type IStylesOptions } from 'docx';
import { twips } from '../measures.ts';
import { STYLE } from '../style-ids.ts';
import { customStyle, LINE, type Pen } from './pen.ts';

/** Type size of a poster's message, in ems. */
const POSTER_MESSAGE = 1.8;

export function storyStyles(pen: Pen): NonNullable<IStylesOptions['paragraphStyles']> {
  const { em, type, border, box, strong, theme, poster, shaded } = pen;
  const { accent } = pen.theme;
  return [
    customStyle(STYLE.cardTitle, 'Card title', {
      run: strong,
      alignment: AlignmentType.CENTER,
      spacing: { after: em(0.2), line: LINE.tight },
    }),
    customStyle(STYLE.cardText, 'Card text', {
      alignment: AlignmentType.CENTER,
      spacing: { after: em(0.1), line: LINE.tight },
    }),
    customStyle(STYLE.speech, 'Speech', {
      indent: { left: twips(2.5), right: twips(2.5) },
      spacing: { before: em(0.2), after: em(0.2) },
    }),
    customStyle(STYLE.message, 'Message', {
      ...shaded,
      keepLines: true,
      border: box(0.75),
      indent: { left: twips(2), right: twips(theme.width * 0.22) },
      spacing: { after: em(0.45) },
    }),
    customStyle(STYLE.reply, 'Message from others', {
      keepLines: true,
      border: box(0.75),
      indent: { left: twips(theme.width * 0.22), right: twips(2) },
      spacing: { after: em(0.45) },
    }),
    customStyle(STYLE.narration, 'Narration', {
      alignment: AlignmentType.CENTER,
      spacing: { before: em(0.2), after: em(0.45) },
    }),
    customStyle(STYLE.bubble, 'Bubble', {
      keepLines: true,
      border: box(1),
      indent: { left: twips(2), right: twips(4) },
      spacing: { after: em(0.3), line: LINE.tight },
    }),
    customStyle(STYLE.thought, 'Thought bubble', {
      keepLines: true,
      border: box(1, BorderStyle.DOTTED),
      indent: { left: twips(2), right: twips(4) },
      spacing: { after: em(0.3), line: LINE.tight },
    }),
    customStyle(STYLE.keyword, 'Keyword', {
      keepLines: true,
      indent: { left: twips(4) },
      border: { left: border(3, accent, 8) },
    }),
    customStyle(STYLE.keyMessage, 'Key message', {
      run: { bold: true, size: type(poster ? POSTER_MESSAGE : 1.12) },
      ...shaded,
      keepLines: true,
      alignment: AlignmentType.CENTER,
      border: box(1.5),
      indent: { left: twips(2), right: twips(2) },
      spacing: { before: em(0.5), after: em(0.7) },
    }),
  ];
}
