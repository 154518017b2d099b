/** Notes pages: the slide above, the teacher's notes below. */
import type { Paragraph } from '#render/arrange/slide-text.ts';
import { colourMap, fill } from './colour-markup.ts';
import { shapeTree } from './master-part.ts';
import { LANGUAGE, type LinkTo } from './text-markup.ts';
import { type Element, part, SPACES, x } from './xml.ts';

/** A4 upright, in EMU. */
export const NOTES_PAGE = { width: 6858000, height: 9144000 } as const;
const IMAGE = { x: 685800, y: 685800, cx: 5486400, cy: 3086100 } as const;
const WORDS = { x: 685800, y: 4000500, cx: 5486400, cy: 4572000 } as const;
const SIZE = '1200';

export const notesMasterPart = (): string =>
  part(
    x('p:notesMaster', SPACES, [
      x('p:cSld', [
        x('p:bg', [x('p:bgRef', { idx: '1001' }, [x('a:schemeClr', { val: 'bg1' })])]),
        shapeTree([image('2', true), words('3', true, [prompt()])]),
      ]),
      colourMap(),
      x('p:notesStyle', [
        x(
          'a:lvl1pPr',
          {
            marL: '0',
            algn: 'l',
            defTabSz: '914400',
            rtl: '0',
            eaLnBrk: '1',
            latinLnBrk: '0',
            hangingPunct: '1',
          },
          [
            x('a:defRPr', { sz: SIZE, kern: '1200' }, [
              fill('ink'),
              x('a:latin', { typeface: '+mn-lt' }),
              x('a:ea', { typeface: '+mn-ea' }),
              x('a:cs', { typeface: '+mn-cs' }),
            ]),
          ],
        ),
      ]),
    ]),
  );

export const notesPart = (notes: readonly Paragraph[], linkTo: LinkTo): string =>
  part(
    x('p:notes', SPACES, [
      x('p:cSld', [
        shapeTree([
          image('2', false),
          words(
            '3',
            false,
            notes.map((paragraph) => note(paragraph, linkTo)),
          ),
        ]),
      ]),
      x('p:clrMapOvr', [x('a:masterClrMapping')]),
    ]),
  );

const prompt = (): Element =>
  x('a:p', [x('a:r', [x('a:rPr', { lang: LANGUAGE }), x('a:t', 'Notes')])]);

function note({ runs, mark, level = 0 }: Paragraph, linkTo: LinkTo): Element {
  const deep = level + (mark ? 1 : 0);
  return x('a:p', [
    x('a:pPr', deep > 0 ? { marL: String(228600 * deep), indent: mark ? '-228600' : '0' } : {}, [
      x('a:spcBef', [x('a:spcPts', { val: '300' })]),
      ...(mark
        ? [
            x('a:buFont', { typeface: mark.kind === 'bullet' ? 'Arial' : '+mj-lt' }),
            mark.kind === 'bullet'
              ? x('a:buChar', { char: '•' })
              : x('a:buAutoNum', {
                  type: 'arabicPeriod',
                  ...(mark.start > 1 ? { startAt: String(mark.start) } : {}),
                }),
          ]
        : []),
    ]),
    ...runs
      .filter(({ text }) => text !== '')
      .map(({ text, bold, href }) =>
        text === '\n'
          ? x('a:br')
          : x('a:r', [
              x('a:rPr', { lang: LANGUAGE, ...(bold ? { b: '1' } : {}) }, [
                ...(href ? [x('a:hlinkClick', { 'r:id': linkTo(href) })] : []),
              ]),
              x('a:t', text),
            ]),
      ),
  ]);
}

const image = (id: string, master: boolean): Element =>
  x('p:sp', [
    x('p:nvSpPr', [
      x('p:cNvPr', { id, name: 'Slide Image Placeholder' }),
      x('p:cNvSpPr', [x('a:spLocks', { noGrp: '1', noRot: '1', noChangeAspect: '1' })]),
      x('p:nvPr', [x('p:ph', { type: 'sldImg', ...(master ? { idx: '2' } : {}) })]),
    ]),
    x(
      'p:spPr',
      master
        ? [
            at(IMAGE),
            x('a:prstGeom', { prst: 'rect' }, [x('a:avLst')]),
            x('a:noFill'),
            x('a:ln', { w: '12700' }, [fill('edge')]),
          ]
        : [],
    ),
  ]);

const words = (id: string, master: boolean, paragraphs: Element[]): Element =>
  x('p:sp', [
    x('p:nvSpPr', [
      x('p:cNvPr', { id, name: 'Notes Placeholder' }),
      x('p:cNvSpPr', [x('a:spLocks', { noGrp: '1' })]),
      x('p:nvPr', [
        x('p:ph', master ? { type: 'body', sz: 'quarter', idx: '3' } : { type: 'body', idx: '1' }),
      ]),
    ]),
    x('p:spPr', master ? [at(WORDS), x('a:prstGeom', { prst: 'rect' }, [x('a:avLst')])] : []),
    x('p:txBody', [
      x('a:bodyPr', [x('a:normAutofit')]),
      x('a:lstStyle'),
      ...(paragraphs.length > 0 ? paragraphs : [x('a:p', [x('a:endParaRPr', { lang: LANGUAGE })])]),
    ]),
  ]);

const at = ({ x: left, y, cx, cy }: { x: number; y: number; cx: number; cy: number }): Element =>
  x('a:xfrm', [
    x('a:off', { x: String(left), y: String(y) }),
    x('a:ext', { cx: String(cx), cy: String(cy) }),
  ]);
