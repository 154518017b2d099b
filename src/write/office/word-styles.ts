/** The styles of a document: whoever edits it in Word changes the look of all its parts in one place. */
import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import { eighths, halfPoints, pointTwips, twips } from './measures.ts';
import { INK, RULE, type WordLook } from './word-look.ts';

export const FONT = 'Atkinson Hyperlegible Next';

/** Paragraph styles by their id; Word shows their names. */
export const STYLE = {
  title: 'Title',
  intro: 'Intro',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  bullet: 'ListBullet',
  number: 'ListNumber',
  question: 'Question',
  choice: 'Choice',
  choiceCentred: 'ChoiceCentred',
  quote: 'Quote',
  caption: 'Caption',
  label: 'Label',
  starter: 'Starter',
  handLabel: 'HandLabel',
  handPalm: 'HandPalm',
  answerLine: 'AnswerLine',
  answerSpace: 'AnswerSpace',
  tableHead: 'TableHead',
  tableText: 'TableText',
  cardTitle: 'CardTitle',
  cardText: 'CardText',
  speech: 'Speech',
  message: 'Message',
  reply: 'MessageReply',
  narration: 'Narration',
  keyword: 'Keyword',
  keyMessage: 'KeyMessage',
  helpName: 'HelpName',
  helpText: 'HelpText',
  picture: 'Picture',
  gap: 'Gap',
  end: 'End',
  bank: 'WordBank',
  gaps: 'GapSentence',
  bubble: 'Bubble',
  thought: 'Thought',
  slipTitle: 'SlipTitle',
  slipFoot: 'SlipFoot',
  signature: 'Signature',
  footer: 'Footer',
} as const;
export type StyleId = (typeof STYLE)[keyof typeof STYLE];

const TITLE_SIZE = { early: 1.7, primary: 2, secondary: 2.1 } as const;
/** Type of a poster in ems; how much larger its help box is than a sheet’s. */
const POSTER = { title: 2.4, message: 1.8, help: 1.2 } as const;
/** Type of the help box in ems and its least size in points: it stands at the foot of a sheet. */
const HELP = { early: [0.66, 12], primary: [0.8, 12], secondary: [0.85, 10] } as const;

/** @param poster Is it read from across the room? */
export function wordStyles(look: WordLook, poster: boolean): IStylesOptions {
  const { size, accent, tint } = look;
  const em = (ems: number) => pointTwips(size * ems);
  const type = (ems: number) => halfPoints(size * ems);
  const border = (points: number, color = accent, space = 4) => ({
    style: BorderStyle.SINGLE,
    size: eighths(points),
    color,
    space,
  });
  const box = (points: number, style: BorderLine = BorderStyle.SINGLE) => {
    const side = { ...border(points), style };
    return { top: side, left: side, bottom: side, right: side };
  };
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
  const own = (id: StyleId, name: string, rest: Rest = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...rest,
  });
  const [helpEms, helpLeast] = HELP[look.phase];
  const help = Math.max(helpEms * size, helpLeast) * (poster ? POSTER.help : 1);
  const title = poster ? Math.max(POSTER.title * size, 44) : TITLE_SIZE[look.phase] * size;
  const strong = { bold: true, color: accent };
  const shaded = { shading: { fill: tint, color: 'auto', type: 'clear' as const } };

  return {
    default: {
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
    },
    paragraphStyles: [
      own(STYLE.intro, 'Intro'),
      own(STYLE.bullet, 'List Bullet', { paragraph: { spacing: { after: em(0.3) } } }),
      own(STYLE.number, 'List Number', { paragraph: { spacing: { after: em(0.3) } } }),
      own(STYLE.question, 'Question', {
        paragraph: {
          keepNext: true,
          keepLines: true,
          spacing: { before: em(0.5), after: em(0.25) },
        },
      }),
      own(STYLE.choice, 'Choice', {
        paragraph: {
          keepLines: true,
          indent: { left: em(2.6), hanging: em(1.5) },
          spacing: { after: em(0.2) },
        },
      }),
      own(STYLE.choiceCentred, 'Choice under a picture', {
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, line: LINE.tight } },
      }),
      own(STYLE.quote, 'Quote', {
        paragraph: { indent: { left: em(1.2) }, border: { left: border(3, accent, 8) } },
      }),
      own(STYLE.label, 'Label', {
        run: { bold: true },
        paragraph: { keepNext: true, keepLines: true, spacing: { after: em(0.25) } },
      }),
      own(STYLE.starter, 'Sentence starter', {
        run: { bold: true },
        paragraph: { keepNext: true, keepLines: true, spacing: { before: em(0.3), after: 0 } },
      }),
      own(STYLE.handLabel, 'Hand label', {
        run: { bold: true, size: halfPoints(Math.min(0.72 * size, 13)) },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { after: 0, line: LINE.tight },
        },
      }),
      own(STYLE.handPalm, 'Hand palm', {
        run: { ...strong, size: halfPoints(Math.min(1.3 * size, 24)) },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, line: LINE.tight } },
      }),
      // Enter gives one more line to write on. Each line is as high as hands of this age need.
      own(STYLE.answerLine, 'Answer line', {
        paragraph: {
          spacing: { before: 0, after: 0, line: twips(look.line), lineRule: LineRuleType.EXACT },
          border: { bottom: border(0.75, RULE, 0), between: border(0.75, RULE, 0) },
        },
        next: STYLE.answerLine,
      }),
      own(STYLE.answerSpace, 'Answer space', { paragraph: { spacing: { after: 0 } } }),
      own(STYLE.tableHead, 'Table heading', {
        run: strong,
        paragraph: { spacing: { after: 0, line: LINE.tight }, keepNext: true },
      }),
      own(STYLE.tableText, 'Table text', {
        paragraph: { spacing: { after: 0, line: LINE.tight } },
      }),
      own(STYLE.cardTitle, 'Card title', {
        run: strong,
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { after: em(0.2), line: LINE.tight },
        },
      }),
      own(STYLE.cardText, 'Card text', {
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { after: em(0.1), line: LINE.tight },
        },
      }),
      own(STYLE.speech, 'Speech', {
        paragraph: {
          indent: { left: twips(2.5), right: twips(2.5) },
          spacing: { before: em(0.2), after: em(0.2) },
        },
      }),
      own(STYLE.message, 'Message', {
        paragraph: {
          ...shaded,
          keepLines: true,
          border: box(0.75),
          indent: { left: twips(2), right: twips(look.width * 0.22) },
          spacing: { after: em(0.45) },
        },
      }),
      own(STYLE.reply, 'Message from others', {
        paragraph: {
          keepLines: true,
          border: box(0.75),
          indent: { left: twips(look.width * 0.22), right: twips(2) },
          spacing: { after: em(0.45) },
        },
      }),
      own(STYLE.narration, 'Narration', {
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: em(0.2), after: em(0.45) },
        },
      }),
      own(STYLE.keyword, 'Keyword', {
        paragraph: {
          keepLines: true,
          indent: { left: twips(4) },
          border: { left: border(3, accent, 8) },
        },
      }),
      own(STYLE.keyMessage, 'Key message', {
        run: { bold: true, size: type(poster ? POSTER.message : 1.12) },
        paragraph: {
          ...shaded,
          keepLines: true,
          alignment: AlignmentType.CENTER,
          border: box(1.5),
          indent: { left: twips(2), right: twips(2) },
          spacing: { before: em(0.5), after: em(0.7) },
        },
      }),
      own(STYLE.helpName, 'Help name', {
        run: { bold: true, size: halfPoints(help) },
        paragraph: { spacing: { before: em(0.25), after: 0, line: LINE.help } },
      }),
      own(STYLE.helpText, 'Help text', {
        run: { size: halfPoints(help) },
        paragraph: { spacing: { after: 0, line: LINE.help } },
      }),
      own(STYLE.picture, 'Picture', {
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: em(0.2) } },
      }),
      own(STYLE.bank, 'Word bank', {
        run: { bold: true },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: em(0.2), after: em(0.2) },
        },
      }),
      own(STYLE.gaps, 'Sentence with gaps', {
        paragraph: {
          spacing: {
            before: em(0.4),
            after: em(0.4),
            line: Math.max(twips(look.line), em(1.4)),
            lineRule: LineRuleType.AT_LEAST,
          },
        },
      }),
      own(STYLE.bubble, 'Bubble', {
        paragraph: {
          keepLines: true,
          border: box(1),
          indent: { left: twips(2), right: twips(4) },
          spacing: { after: em(0.3), line: LINE.tight },
        },
      }),
      own(STYLE.thought, 'Thought bubble', {
        paragraph: {
          keepLines: true,
          border: box(1, BorderStyle.DOTTED),
          indent: { left: twips(2), right: twips(4) },
          spacing: { after: em(0.3), line: LINE.tight },
        },
      }),
      own(STYLE.slipTitle, 'Slip title', {
        run: { ...strong, size: type(1.3) },
        paragraph: { keepNext: true, spacing: { after: em(0.4), line: LINE.tight } },
      }),
      own(STYLE.slipFoot, 'Slip foot', {
        run: { size: halfPoints(9) },
        paragraph: { spacing: { before: em(0.2), after: 0, line: LINE.tight } },
      }),
      own(STYLE.signature, 'Signature', {
        run: { size: type(0.72) },
        paragraph: {
          alignment: AlignmentType.CENTER,
          border: { top: border(1, INK, 2) },
          indent: { left: twips(4), right: twips(4) },
          spacing: { after: em(0.4) },
        },
      }),
      // Word wants a paragraph below a table that ends a page, too.
      own(STYLE.end, 'End', {
        run: { size: halfPoints(1) },
        paragraph: { spacing: { after: 0, line: pointTwips(1), lineRule: LineRuleType.EXACT } },
      }),
      // Between two tables, which Word would join otherwise.
      own(STYLE.gap, 'Gap', {
        run: { size: halfPoints(4) },
        paragraph: { spacing: { after: 0, line: em(0.45), lineRule: LineRuleType.EXACT } },
      }),
      own(STYLE.footer, 'footer', {
        run: { size: halfPoints(9), color: '4A5564' },
        paragraph: {
          spacing: { after: 0 },
          border: { top: border(0.5, 'AAB3C0', 4) },
        },
      }),
    ],
  };
}

type Rest = Omit<NonNullable<IStylesOptions['paragraphStyles']>[number], 'id' | 'name'>;

type BorderLine = (typeof BorderStyle)[keyof typeof BorderStyle];

/** Line spacing in 240ths of a line. */
const LINE = { body: 247, tight: 230, help: 216 } as const;
