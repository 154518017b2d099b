/** Table styles as WordprocessingML, since the docx library does not support them. */
import { eighths, twips } from './measures.ts';
import { CUT_COLOUR, RULE, type WordTheme } from './word-theme.ts';

export const TABLE = {
  /** A grid with a header row, to read or fill in. */
  grid: 'SheetGrid',
  /** Rows separated by lines, with a header row; for adults. */
  rows: 'SheetRows',
  /** Boxes to write or draw in, and framed content. */
  boxes: 'SheetBoxes',
  /** Cards to cut out, with dashed lines. */
  cut: 'SheetCut',
  /** Content side by side, without lines. */
  plain: 'SheetPlain',
} as const;
export type TableStyle = (typeof TABLE)[keyof typeof TABLE];

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
type Side = (typeof SIDES)[number];
type Line = [value: 'single' | 'dashed', points: number, color: string];

export function tableStyles({ accent, tint }: WordTheme): string {
  const all = (line: Line): Partial<Record<Side, Line>> =>
    Object.fromEntries(SIDES.map((side) => [side, line]));
  const header = (line: Line | null, fill: string | null) =>
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/><w:color w:val="${accent}"/></w:rPr><w:tcPr>` +
    (line ? `<w:tcBorders>${border('bottom', line)}</w:tcBorders>` : '') +
    (fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '') +
    '</w:tcPr></w:tblStylePr>';
  return [
    style(TABLE.grid, 'Sheet grid', all(['single', 1, accent]), [1.4, 2.2], header(null, tint)),
    style(
      TABLE.rows,
      'Sheet rows',
      { bottom: ['single', 0.5, RULE], insideH: ['single', 0.5, RULE] },
      [0.6, 1.6],
      header(['single', 1, accent], null),
    ),
    style(TABLE.boxes, 'Sheet boxes', all(['single', 1.25, accent]), [2.4, 3], ''),
    style(TABLE.cut, 'Sheet cut-out', all(['dashed', 1, CUT_COLOUR]), [2, 3], ''),
    style(TABLE.plain, 'Sheet plain', {}, [0.6, 1.5], ''),
  ].join('');
}

/** @param margins Cell margins in millimetres: vertical, horizontal. */
const style = (
  id: TableStyle,
  name: string,
  borders: Partial<Record<Side, Line>>,
  [upright, across]: [number, number],
  conditions: string,
): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
  '<w:uiPriority w:val="59"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:tblPr>' +
  `<w:tblBorders>${SIDES.map((side) => (borders[side] ? border(side, borders[side]) : '')).join('')}</w:tblBorders>` +
  `<w:tblCellMar>${margin('top', upright)}${margin('left', across)}${margin('bottom', upright)}${margin('right', across)}</w:tblCellMar>` +
  `</w:tblPr>${conditions}</w:style>`;

const border = (side: Side, [value, points, color]: Line): string =>
  `<w:${side} w:val="${value}" w:sz="${eighths(points)}" w:space="0" w:color="${color}"/>`;

const margin = (side: string, mm: number): string => `<w:${side} w:w="${twips(mm)}" w:type="dxa"/>`;
