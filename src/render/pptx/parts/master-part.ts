/** The slide master and its layouts. */
import type { Element } from 'xast';
import { LINE_PERCENT } from '#render/arrange/measure-text.ts';
import { type Box, emu, SLIDE, typeSize } from '#render/arrange/slide-units.ts';
import type { Colour, SlidesTheme } from '#render/arrange/slides-theme.ts';
import { type KeptPlace, layoutDesign, SLIDE_MARGINS, type SlideLayout } from '../slide-layouts.ts';
import { colourMap, fill } from './colour-markup.ts';
import { ANCHOR, frame, placeholderMarkup } from './shape-markup.ts';
import { LANGUAGE } from './text-markup.ts';
import { part, SPACES, x } from './xml.ts';

/** First id of the master and its layouts, which share one range. */
export const FIRST_MASTER_ID = 2147483648;

/** The tree of a part's shapes. */
export const shapeTree = (shapes: Element[]): Element =>
  x('p:spTree', [
    x('p:nvGrpSpPr', [x('p:cNvPr', { id: '1', name: '' }), x('p:cNvGrpSpPr'), x('p:nvPr')]),
    x('p:grpSpPr', [
      x('a:xfrm', [
        x('a:off', { x: '0', y: '0' }),
        x('a:ext', { cx: '0', cy: '0' }),
        x('a:chOff', { x: '0', y: '0' }),
        x('a:chExt', { cx: '0', cy: '0' }),
      ]),
    ]),
    ...shapes,
  ]);

export const slideBackground = (colour: Colour): Element =>
  x('p:bg', [x('p:bgPr', [fill(colour), x('a:effectLst')])]);

/** @param layouts Relationship ids of its layouts, in order. */
export function masterPart(theme: SlidesTheme, layouts: readonly string[]): string {
  const { body, title } = theme;
  const width = SLIDE.width - 2 * SLIDE_MARGINS.side;
  const shapes = [
    ...(theme.phase === 'secondary' ? [bar()] : []),
    placeholderShape(
      {
        placeholder: 'title',
        box: { x: SLIDE_MARGINS.side, y: SLIDE_MARGINS.top, width, height: 76 },
        size: title,
        anchor: 'middle',
        prompt: 'Title',
      },
      3,
      'title',
      'master',
    ),
    placeholderShape(
      {
        placeholder: 'words',
        box: {
          x: SLIDE_MARGINS.side,
          y: 130,
          width,
          height: SLIDE.height - SLIDE_MARGINS.bottom - 130,
        },
        size: body,
        anchor: 'top',
        prompt: 'Words',
      },
      4,
      'title',
      'master',
    ),
    footer(5, 'quiet', ''),
    slideNumber(6, 'quiet'),
  ];
  return part(
    x('p:sldMaster', SPACES, [
      x('p:cSld', [slideBackground('paper'), shapeTree(shapes)]),
      colourMap(),
      x(
        'p:sldLayoutIdLst',
        layouts.map((relation, index) =>
          x('p:sldLayoutId', { id: String(FIRST_MASTER_ID + 1 + index), 'r:id': relation }),
        ),
      ),
      x('p:hf', { hdr: '0', dt: '0' }),
      x('p:txStyles', [
        x('p:titleStyle', [level(1, title, { bold: true, major: true })]),
        x(
          'p:bodyStyle',
          LEVELS.map((at) => level(at, body, { bullet: at > 1 })),
        ),
        x('p:otherStyle', textLevels(body)),
      ]),
    ]),
  );
}

export function layoutPart(layout: SlideLayout, theme: SlidesTheme): string {
  const design = layoutDesign(layout, theme);
  const dark = design.background === 'deep';
  return part(
    x(
      'p:sldLayout',
      {
        ...SPACES,
        type: design.type,
        preserve: '1',
        userDrawn: '1',
        ...(design.background ? { showMasterSp: '0' } : {}),
      },
      [
        x('p:cSld', { name: design.name }, [
          ...(design.background ? [slideBackground(design.background)] : []),
          shapeTree([
            ...design.places.map((place, index) =>
              placeholderShape(place, index + 2, titleType(layout), 'layout'),
            ),
            footer(20, dark ? 'white' : 'quiet', ''),
            slideNumber(21, dark ? 'white' : 'quiet'),
          ]),
        ]),
        x('p:clrMapOvr', [x('a:masterClrMapping')]),
      ],
    ),
  );
}

export const titleType = (layout: SlideLayout): 'title' | 'ctrTitle' =>
  layout === 'title' ? 'ctrTitle' : 'title';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const STEP = 28;

/** Nine levels of plain text. */
export const textLevels = (size: number): Element[] => LEVELS.map((at) => level(at, size, {}));

function level(
  at: number,
  size: number,
  how: { bold?: boolean; bullet?: boolean; major?: boolean },
): Element {
  return x(
    `a:lvl${at}pPr`,
    {
      marL: emu(how.bullet ? STEP * (at - 1) : 0),
      indent: how.bullet ? emu(-STEP) : '0',
      algn: 'l',
      defTabSz: '914400',
      rtl: '0',
      eaLnBrk: '1',
      latinLnBrk: '0',
      hangingPunct: '1',
    },
    [
      x('a:lnSpc', [x('a:spcPct', { val: String(LINE_PERCENT.usual * 1000) })]),
      x('a:spcBef', [x('a:spcPts', { val: at === 1 ? '0' : '600' })]),
      ...(how.bullet
        ? [
            x('a:buClr', [x('a:schemeClr', { val: 'accent1' })]),
            x('a:buFont', { typeface: 'Arial' }),
            x('a:buChar', { char: '•' }),
          ]
        : [x('a:buNone')]),
      x('a:defRPr', { sz: typeSize(size), b: how.bold ? '1' : '0', kern: '1200' }, [
        fill('ink'),
        x('a:latin', { typeface: how.major ? '+mj-lt' : '+mn-lt' }),
        x('a:ea', { typeface: how.major ? '+mj-ea' : '+mn-ea' }),
        x('a:cs', { typeface: how.major ? '+mj-cs' : '+mn-cs' }),
      ]),
    ],
  );
}

/** The accent at the head of adults' slides. */
function bar(): Element {
  return x('p:sp', [
    x('p:nvSpPr', [
      x('p:cNvPr', { id: '2', name: 'Bar' }),
      x('p:cNvSpPr'),
      x('p:nvPr', { userDrawn: '1' }),
    ]),
    x('p:spPr', [
      frame({ x: SLIDE_MARGINS.side, y: 0, width: 96, height: 12 }),
      x('a:prstGeom', { prst: 'rect' }, [x('a:avLst')]),
      fill('accent'),
      x('a:ln', [x('a:noFill')]),
    ]),
  ]);
}

/** A placeholder on a layout. */
function placeholderShape(
  place: KeptPlace,
  id: number,
  title: 'title' | 'ctrTitle',
  where: 'master' | 'layout',
): Element {
  const style = x('a:lstStyle', [
    x('a:lvl1pPr', { marL: '0', indent: '0', algn: place.align === 'center' ? 'ctr' : 'l' }, [
      x('a:buNone'),
      x(
        'a:defRPr',
        { sz: typeSize(place.size), b: place.bold || place.placeholder === 'title' ? '1' : '0' },
        [fill(place.colour ?? 'ink')],
      ),
    ]),
  ]);
  const mark =
    where === 'master'
      ? x('p:nvPr', [
          place.placeholder === 'title'
            ? x('p:ph', { type: 'title' })
            : x('p:ph', { type: 'body', idx: '1' }),
        ])
      : placeholderMarkup(place.placeholder, title);
  return x('p:sp', [
    x('p:nvSpPr', [
      x('p:cNvPr', { id: String(id), name: `${NAMES[place.placeholder]} ${id - 1}` }),
      x('p:cNvSpPr', [x('a:spLocks', { noGrp: '1' })]),
      mark,
    ]),
    x('p:spPr', [frame(place.box), x('a:prstGeom', { prst: 'rect' }, [x('a:avLst')])]),
    x('p:txBody', [
      x(
        'a:bodyPr',
        { lIns: '0', tIns: '0', rIns: '0', bIns: '0', anchor: ANCHOR[place.anchor ?? 'top'] },
        [x('a:normAutofit')],
      ),
      where === 'layout' ? style : x('a:lstStyle'),
      x('a:p', [x('a:r', [x('a:rPr', { lang: LANGUAGE }), x('a:t', place.prompt)])]),
    ]),
  ]);
}

const NAMES: Record<KeptPlace['placeholder'], string> = {
  title: 'Title Placeholder',
  words: 'Text Placeholder',
  picture: 'Picture Placeholder',
  message: 'Message Placeholder',
  kicker: 'Lesson Placeholder',
  outcome: 'Outcome Placeholder',
  side: 'Side Placeholder',
};

const FOOT: Box = { x: SLIDE_MARGINS.side, y: 680, width: 600, height: 28 };
const NUMBER: Box = { x: SLIDE.width - SLIDE_MARGINS.side - 120, y: 680, width: 120, height: 28 };
const SMALL = 18;

/** The footer, which says “Draft” on drafts. */
export const footer = (id: number, colour: Colour, words: string): Element =>
  small('Footer Placeholder', id, 'ftr', FOOT, 'l', colour, (properties) =>
    words === ''
      ? [x('a:endParaRPr', { lang: LANGUAGE })]
      : [x('a:r', [properties(), x('a:t', words)])],
  );

/**
 * @param shown The lesson's number of the slide, since an automatic field would count answer slides too. Default: a
 * field, for masters.
 */
export const slideNumber = (id: number, colour: Colour, shown?: string): Element =>
  small('Slide Number Placeholder', id, 'sldNum', NUMBER, 'r', colour, (properties) => [
    shown === undefined
      ? x('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, [
          properties(),
          x('a:t', '‹#›'),
        ])
      : x('a:r', [properties(), x('a:t', shown)]),
  ]);

/** Small text with explicit formatting: not every program inherits it from the layout. */
function small(
  name: string,
  id: number,
  type: 'ftr' | 'sldNum',
  box: Box,
  align: 'l' | 'r',
  colour: Colour,
  runs: (properties: () => Element) => Element[],
): Element {
  const properties = () =>
    x('a:rPr', { lang: LANGUAGE, sz: typeSize(SMALL), b: '1' }, [fill(colour)]);
  return x('p:sp', [
    x('p:nvSpPr', [
      x('p:cNvPr', { id: String(id), name }),
      x('p:cNvSpPr', [x('a:spLocks', { noGrp: '1' })]),
      x('p:nvPr', [x('p:ph', { type, sz: 'quarter', idx: type === 'ftr' ? '11' : '12' })]),
    ]),
    x('p:spPr', [frame(box), x('a:prstGeom', { prst: 'rect' }, [x('a:avLst')])]),
    x('p:txBody', [
      x('a:bodyPr', { lIns: '0', tIns: '0', rIns: '0', bIns: '0', anchor: 'ctr' }),
      x('a:lstStyle', [
        x('a:lvl1pPr', { algn: align }, [
          x('a:defRPr', { sz: typeSize(SMALL), b: '1' }, [
            fill(colour),
            x('a:latin', { typeface: '+mn-lt' }),
          ]),
        ]),
      ]),
      x('a:p', [x('a:pPr', { algn: align }), ...runs(properties)]),
    ]),
  ]);
}
