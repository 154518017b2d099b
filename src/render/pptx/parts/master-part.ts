/** The slide master and its layouts. */
import type { Element } from 'xast';
import { LINE_PERCENT } from '#render/arrange/measure-text.ts';
import { emu, SLIDE, typeSize } from '#render/arrange/slide-units.ts';
import type { Colour, SlidesTheme } from '#render/arrange/slides-theme.ts';
import { layoutDesign, SLIDE_MARGINS, type SlideLayout } from '../slide-layouts.ts';
import { colourMap, fill } from './colour-markup.ts';
import { bar, footer, placeholderShape, slideNumber } from './placeholder-shapes.ts';
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
