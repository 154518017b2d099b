/** Slide elements as PresentationML, in reading order. */

import { type Box, emu } from '#render/arrange/slide-units.ts';
import {
  boxAround,
  type Drawn,
  type DrawnPicture,
  type DrawnTable,
  type DrawnText,
  type Placeholder,
} from '../drawn.ts';
import { PLACE_INDEX } from '../slide-layouts.ts';
import { CELL } from '../table-piece.ts';
import { fill } from './colour-markup.ts';
import { type LinkTo, paragraphsMarkup } from './text-markup.ts';
import { type Element, x } from './xml.ts';

/** What a slide provides to its shapes. */
export interface ShapeContext {
  nextId: () => string;
  linkTo: LinkTo;
  /** Relationship id of a drawing, rendered at this width in pixels. */
  pictureOf: (svg: string, width: number) => string;
  /** Placeholder type of the title, which differs on the first slide. */
  titleType: 'title' | 'ctrTitle';
}

export function shapeMarkup(drawn: Drawn, at: ShapeContext): Element[] {
  switch (drawn.kind) {
    case 'text':
      return [textShape(drawn, at)];
    case 'picture':
      return [picture(drawn, at)];
    case 'table':
      return [table(drawn, at)];
    case 'group':
      return [
        x('p:grpSp', [
          x('p:nvGrpSpPr', [
            x('p:cNvPr', { id: at.nextId(), name: drawn.name }),
            x('p:cNvGrpSpPr'),
            x('p:nvPr'),
          ]),
          x('p:grpSpPr', [frame(boxAround(drawn.items.map(({ box }) => box)), 'a:xfrm', true)]),
          ...drawn.items.flatMap((item) => shapeMarkup(item, at)),
        ]),
      ];
  }
}

/** Position and size; a group's child coordinates equal the slide's. */
export const frame = (box: Box, name = 'a:xfrm', group = false): Element =>
  x(name, [
    x('a:off', { x: emu(box.x), y: emu(box.y) }),
    x('a:ext', { cx: emu(box.width), cy: emu(box.height) }),
    ...(group
      ? [
          x('a:chOff', { x: emu(box.x), y: emu(box.y) }),
          x('a:chExt', { cx: emu(box.width), cy: emu(box.height) }),
        ]
      : []),
  ]);

export const placeholderMarkup = (
  placeholder: Placeholder,
  titleType: ShapeContext['titleType'],
): Element =>
  x('p:nvPr', [
    placeholder === 'title'
      ? x('p:ph', { type: titleType })
      : x('p:ph', {
          type: placeholder === 'picture' ? 'pic' : 'body',
          ...(placeholder === 'words' ? {} : { sz: 'quarter' }),
          idx: String(PLACE_INDEX[placeholder]),
        }),
  ]);

const DECORATIVE = (): Element =>
  x('a:extLst', [
    x('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [
      x('adec:decorative', {
        'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
        val: '1',
      }),
    ]),
  ]);

function textShape(text: DrawnText, at: ShapeContext): Element {
  const { placeholder, box, inset = [0, 0, 0, 0] } = text;
  const [left, above, right, below] = inset;
  const isBare = text.paragraphs.length === 0;
  return x('p:sp', [
    x('p:nvSpPr', [
      x('p:cNvPr', { id: at.nextId(), name: text.name }, isBare ? [DECORATIVE()] : []),
      placeholder
        ? x('p:cNvSpPr', [x('a:spLocks', { noGrp: '1' })])
        : x('p:cNvSpPr', isBare ? {} : { txBox: '1' }),
      placeholder ? placeholderMarkup(placeholder, at.titleType) : x('p:nvPr'),
    ]),
    x('p:spPr', [frame(box), geometry(text), ...paint(text)]),
    x('p:txBody', [
      x(
        'a:bodyPr',
        {
          wrap: 'square',
          lIns: emu(left),
          tIns: emu(above),
          rIns: emu(right),
          bIns: emu(below),
          anchor: ANCHOR[text.anchor ?? 'top'],
          anchorCtr: '0',
        },
        [x('a:normAutofit')],
      ),
      x('a:lstStyle'),
      ...paragraphsMarkup(text.paragraphs, text, at.linkTo),
    ]),
  ]);
}

export const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

function geometry({ shape = 'rectangle', box, round = 18 }: DrawnText): Element {
  const least = Math.min(box.width, box.height);
  const corner = String(Math.round(Math.min(0.5, round / Math.max(1, least)) * 100000));
  const guides = (...values: [string, string][]): Element =>
    x(
      'a:avLst',
      values.map(([name, value]) => x('a:gd', { name, fmla: `val ${value}` })),
    );
  switch (shape) {
    case 'rectangle':
      return x('a:prstGeom', { prst: 'rect' }, [guides()]);
    case 'circle':
      return x('a:prstGeom', { prst: 'ellipse' }, [guides()]);
    case 'pill':
      return x('a:prstGeom', { prst: 'roundRect' }, [guides(['adj', '50000'])]);
    case 'round':
    case 'thought':
      return x('a:prstGeom', { prst: 'roundRect' }, [guides(['adj', corner])]);
    case 'said':
      // A callout whose tip points left, to the speaker.
      return x('a:prstGeom', { prst: 'wedgeRoundRectCallout' }, [
        guides(
          ['adj1', String(-Math.round((0.5 + TIP / Math.max(1, box.width)) * 100000))],
          ['adj2', '0'],
          ['adj3', corner],
        ),
      ]);
  }
}

/** Length of a bubble's tip, in pixels. */
const TIP = 18;

function paint({ fill: colour, edge }: DrawnText): Element[] {
  return [
    colour ? fill(colour) : x('a:noFill'),
    edge && edge.width > 0
      ? x('a:ln', { w: emu(edge.width) }, [
          fill(edge.colour),
          ...(edge.dashed ? [x('a:prstDash', { val: 'sysDot' })] : []),
        ])
      : x('a:ln', [x('a:noFill')]),
  ];
}

function picture(drawn: DrawnPicture, at: ShapeContext): Element {
  const { placeholder, box, alt, framed, cut = 0 } = drawn;
  const beside = String(Math.round(cut * 100000));
  return x('p:pic', [
    x('p:nvPicPr', [
      x(
        'p:cNvPr',
        { id: at.nextId(), name: drawn.name, descr: alt },
        alt === '' ? [DECORATIVE()] : [],
      ),
      x('p:cNvPicPr', [
        x('a:picLocks', { ...(placeholder ? { noGrp: '1' } : {}), noChangeAspect: '1' }),
      ]),
      placeholder ? placeholderMarkup(placeholder, at.titleType) : x('p:nvPr'),
    ]),
    x('p:blipFill', [
      x('a:blip', { 'r:embed': at.pictureOf(drawn.svg, box.width / (1 - 2 * cut)) }),
      ...(cut > 0 ? [x('a:srcRect', { l: beside, r: beside })] : []),
      x('a:stretch', [x('a:fillRect')]),
    ]),
    x('p:spPr', [
      frame(box),
      framed
        ? x('a:prstGeom', { prst: 'roundRect' }, [
            x('a:avLst', [x('a:gd', { name: 'adj', fmla: 'val 4900' })]),
          ])
        : x('a:prstGeom', { prst: 'rect' }, [x('a:avLst')]),
      ...(framed ? [x('a:ln', { w: emu(6) }, [fill('white')])] : []),
    ]),
  ]);
}

function table(
  { box, columns, heights, rows, size, headed, leads, name }: DrawnTable,
  at: ShapeContext,
): Element {
  const edge = (side: string, shown: boolean): Element =>
    x(`a:${side}`, { w: shown ? emu(2) : '0' }, [shown ? fill('edge') : x('a:noFill')]);
  return x('p:graphicFrame', [
    x('p:nvGraphicFramePr', [
      x('p:cNvPr', { id: at.nextId(), name }),
      x('p:cNvGraphicFramePr', [x('a:graphicFrameLocks', { noGrp: '1' })]),
      x('p:nvPr'),
    ]),
    frame(box, 'p:xfrm'),
    x('a:graphic', [
      x('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, [
        x('a:tbl', [
          x('a:tblPr', headed ? { firstRow: '1' } : {}),
          x(
            'a:tblGrid',
            columns.map((width) => x('a:gridCol', { w: emu(width) })),
          ),
          ...rows.map((row, index) => {
            const head = headed && index === 0;
            return x(
              'a:tr',
              { h: emu(heights[index] ?? 0) },
              row.cells.map((cell, column) =>
                x('a:tc', [
                  x('a:txBody', [
                    x('a:bodyPr'),
                    x('a:lstStyle'),
                    ...paragraphsMarkup(
                      cell,
                      head ? { size, bold: true, colour: 'white' } : { size },
                      at.linkTo,
                    ),
                  ]),
                  x(
                    'a:tcPr',
                    {
                      marL: emu(CELL.beside),
                      marR: emu(CELL.beside),
                      marT: emu(CELL.above),
                      marB: emu(CELL.above),
                      anchor: 'ctr',
                    },
                    [
                      edge('lnL', false),
                      edge('lnR', false),
                      edge('lnT', false),
                      edge('lnB', true),
                      fill(
                        head
                          ? 'accent'
                          : row.good
                            ? 'good-soft'
                            : leads && column === 0
                              ? 'line'
                              : 'white',
                      ),
                    ],
                  ),
                ]),
              ),
            );
          }),
        ]),
      ]),
    ]),
  ]);
}
