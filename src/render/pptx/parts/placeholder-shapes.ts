/** Placeholder shapes of masters and layouts, and the foot of slides. */
import type { Element } from 'xast';
import { type Box, SLIDE, typeSize } from '#render/arrange/slide-units.ts';
import type { Colour } from '#render/arrange/slides-theme.ts';
import { type KeptPlace, SLIDE_MARGINS } from '../slide-layouts.ts';
import { fill } from './colour-markup.ts';
import { ANCHOR, frame, placeholderMarkup } from './shape-markup.ts';
import { LANGUAGE } from './text-markup.ts';
import { x } from './xml.ts';

/** The accent at the head of adults' slides. */
export function bar(): Element {
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
export function placeholderShape(
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
