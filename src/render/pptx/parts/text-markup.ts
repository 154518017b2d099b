import { INDENT, LINE_PERCENT, spaceBefore } from '#render/arrange/measure-text.ts';
import type { Paragraph, Run } from '#render/arrange/slide-text.ts';
import { emu, typeSize } from '#render/arrange/slide-units.ts';
import type { Colour } from '#render/arrange/slides-theme.ts';
import { fill } from './colour-markup.ts';
import { type Element, x } from './xml.ts';

export interface TextFormat {
  size: number;
  bold?: boolean;
  colour?: Colour;
  align?: 'left' | 'center';
}

/** Relationship id of a URL. */
export type LinkTo = (href: string) => string;

/** Paragraphs as DrawingML; a text body needs at least one. */
export const paragraphsMarkup = (
  paragraphs: readonly Paragraph[],
  format: TextFormat,
  linkTo: LinkTo,
): Element[] =>
  paragraphs.length === 0
    ? [x('a:p', [x('a:endParaRPr', { lang: LANGUAGE })])]
    : paragraphs.map((paragraph, index) => paragraphMarkup(paragraph, index, format, linkTo));

export const LANGUAGE = 'en-GB';

function paragraphMarkup(
  paragraph: Paragraph,
  index: number,
  format: TextFormat,
  linkTo: LinkTo,
): Element {
  const size = format.size * (paragraph.share ?? 1);
  const { mark, level = 0 } = paragraph;
  const indent = INDENT * size;
  const align = paragraph.align ?? format.align ?? 'left';
  const before = spaceBefore(paragraph, index) * size * 0.75;
  return x('a:p', [
    x(
      'a:pPr',
      {
        marL: emu(indent * (level + (mark ? 1 : 0))),
        indent: mark ? emu(-indent) : '0',
        algn: align === 'center' ? 'ctr' : align === 'right' ? 'r' : 'l',
      },
      [
        x('a:lnSpc', [
          x('a:spcPct', { val: String(LINE_PERCENT[paragraph.close ? 'close' : 'usual'] * 1000) }),
        ]),
        x('a:spcBef', [x('a:spcPts', { val: String(Math.round(before * 100)) })]),
        ...marks(mark, format),
      ],
    ),
    ...[...letterOf(mark, format.colour), ...paragraph.runs].flatMap((run) =>
      runMarkup(run, size, format, linkTo),
    ),
  ]);
}

/** Letters are written as text, since pupils refer to them and not every program supports lettered lists. */
const letterOf = (mark: Paragraph['mark'], colour: TextFormat['colour']): Run[] =>
  mark?.kind === 'letter'
    ? [
        {
          text: `${String.fromCharCode(64 + mark.start)}\t`,
          bold: true,
          colour: colour === 'white' ? 'white' : 'accent',
        },
      ]
    : [];

function marks(mark: Paragraph['mark'], format: TextFormat): Element[] {
  if (!mark || mark.kind === 'letter') return [x('a:buNone')];
  return [
    x('a:buClr', [...(fill(format.colour === 'white' ? 'white' : 'accent').children as Element[])]),
    ...(mark.kind === 'bullet'
      ? [x('a:buFont', { typeface: 'Arial' }), x('a:buChar', { char: '•' })]
      : [
          x('a:buFont', { typeface: '+mj-lt' }),
          x('a:buAutoNum', {
            type: 'arabicPeriod',
            ...(mark.start > 1 ? { startAt: String(mark.start) } : {}),
          }),
        ]),
  ];
}

/** Links keep the text's colour: the theme's link colour is too dark on dark backgrounds. */
const OWN_COLOUR = x('a:extLst', [
  x('a:ext', { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' }, [
    x('ahyp:hlinkClr', {
      'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
      val: 'tx',
    }),
  ]),
]);

function runMarkup(run: Run, size: number, format: TextFormat, linkTo: LinkTo): Element[] {
  const bold = run.bold ?? format.bold ?? false;
  const colour = run.colour ?? format.colour;
  const properties = (name: string): Element =>
    x(
      name,
      {
        lang: LANGUAGE,
        sz: typeSize(size),
        b: bold ? '1' : '0',
        ...(run.italic ? { i: '1' } : {}),
        ...(run.strike ? { strike: 'sngStrike' } : {}),
      },
      [
        fill(colour ?? 'ink'),
        ...(run.href ? [x('a:hlinkClick', { 'r:id': linkTo(run.href) }, [OWN_COLOUR])] : []),
      ],
    );
  return run.text
    .split('\n')
    .flatMap((text, index): Element[] => [
      ...(index > 0 ? [x('a:br', [properties('a:rPr')])] : []),
      ...(text === '' ? [] : [x('a:r', [properties('a:rPr'), x('a:t', text)])]),
    ]);
}
