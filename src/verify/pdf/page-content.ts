import { PDFArray, type PDFDict, type PDFDocument, PDFStream } from 'pdf-lib';
import { type Operation, stringBytes } from './content-tokens.ts';
import type { ReportFault } from './pdf-fault.ts';
import { dictAt, key, nameAt, numberAt } from './pdf-values.ts';
import { pageOperations, streamOperations } from './stream-content.ts';
import type { Element, Structure } from './structure-tree.ts';

/** Operators that paint on the page. */
const PAINTS = new Set(`S s f F f* B B* b b* sh Do BI Tj TJ ' "`.split(' '));
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);
/** Deepest nesting of form XObjects that is followed. */
const MAX_DEPTH = 8;

interface Page {
  name: string;
  pieces: Map<number, Element>;
  /** Marked-content ids in the content stream. */
  drawn: Set<number>;
  tagged: ReportFault;
  glyphs: ReportFault;
}

/** All content of a page is tagged or an artifact, and every glyph exists in its font. */
export function checkContent(
  pdf: PDFDocument,
  structure: Structure,
  tagged: ReportFault,
  glyphs: ReportFault,
): void {
  for (const [index, { node, ref }] of pdf.getPages().entries()) {
    const pieces = structure.content.get(ref) ?? new Map<number, Element>();
    const page: Page = { name: `page ${index + 1}`, pieces, drawn: new Set(), tagged, glyphs };
    walk(pageOperations(pdf, node), node.Resources() ?? null, page, false, 0);
    for (const number of pieces.keys())
      if (!page.drawn.has(number))
        tagged(
          `Unexpected tag of piece ${number} of ${page.name}, which is not there, expected content`,
          '01-006',
        );
    checkParentTree(node, pieces, page, structure);
  }
}

/** Checks the parent tree: it leads from a piece of content back to its element, by the page's key. */
function checkParentTree(
  node: PDFDict,
  pieces: Map<number, Element>,
  page: Page,
  structure: Structure,
): void {
  if (pieces.size === 0) return;
  const row = structure.parents.get(numberAt(node, 'StructParents') ?? -1);
  const lost =
    !(row instanceof PDFArray) ||
    [...pieces].some(
      ([number, element]) => number >= row.size() || row.lookup(number) !== element.dict,
    );
  if (lost)
    page.tagged(
      `Unexpected ${page.name} whose content does not lead to its tags, expected it to`,
      '01-006',
    );
}

function walk(
  drawing: readonly Operation[],
  resources: PDFDict | null,
  page: Page,
  within: boolean,
  depth: number,
): void {
  const fonts = resources ? dictAt(resources, 'Font') : null;
  const drawings = resources ? dictAt(resources, 'XObject') : null;
  const open: boolean[] = [within];
  let wide = false;
  let font = '';
  for (const { operator, operands } of drawing) {
    if (operator === 'BMC' || operator === 'BDC') open.push(isTaggedOrArtifact(operands, page));
    else if (operator === 'EMC') open.pop();
    else if (operator === 'Tf') {
      font = operands[0]?.slice(1) ?? '';
      const used = fonts ? dictAt(fonts, font) : null;
      wide = used !== null && nameAt(used, 'Subtype') === 'Type0';
    }
    if (!PAINTS.has(operator)) continue;
    if (!open.includes(true))
      page.tagged(
        `Unexpected drawing on ${page.name} that is neither tagged nor an artifact, expected one of both`,
        '01-005',
      );
    if (SHOWS_TEXT.has(operator) && wide && operands.some(hasNoGlyph))
      page.glyphs(
        `Unexpected gap on ${page.name}, where ${font} has no glyph, expected a letter`,
        '31-030',
      );
    if (operator === 'Do' && depth < MAX_DEPTH) {
      const inner = drawings?.lookup(key(operands[0]?.slice(1) ?? ''));
      if (inner instanceof PDFStream && nameAt(inner.dict, 'Subtype') === 'Form')
        walk(
          streamOperations(inner),
          dictAt(inner.dict, 'Resources') ?? resources,
          page,
          true,
          depth + 1,
        );
    }
  }
}

/** Is marked content tagged, or declared an artifact? */
function isTaggedOrArtifact(operands: string[], page: Page): boolean {
  const at = operands.indexOf('/MCID');
  if (at === -1) return operands[0] === '/Artifact';
  const number = Number(operands[at + 1]);
  page.drawn.add(number);
  if (!page.pieces.has(number))
    page.tagged(`Unexpected piece ${number} of ${page.name} without a tag, expected one`, '01-005');
  return true;
}

/** Two bytes per glyph; glyph 0 is the font's box for missing characters. */
function hasNoGlyph(token: string): boolean {
  if (!token.startsWith('(') && !token.startsWith('<')) return false;
  const bytes = stringBytes(token);
  for (let at = 0; at + 1 < bytes.length; at += 2)
    if (bytes[at] === 0 && bytes[at + 1] === 0) return true;
  return false;
}
