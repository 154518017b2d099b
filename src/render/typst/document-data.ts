import type { Place, Text } from '#model/lesson/content.ts';
import type {
  AdultBlock,
  AdultDocument,
  AdultSection,
  Matrix,
} from '#model/paper/adult-document.ts';
import { type FlowData, flowData } from '#render/arrange/flow-data.ts';
import type { PageContext } from '#render/arrange/page-context.ts';
import { type InlineData, textData } from '#render/arrange/text-data.ts';

type BlockData =
  | { k: 'flow' | 'callout'; c: FlowData[] }
  | { k: 'table'; head: InlineData[][]; rows: InlineData[][][]; widths: number[] }
  | ({ k: 'matrix' } & Pick<Matrix, 'corner' | 'columns' | 'levels' | 'rows'>)
  | { k: 'checklist'; items: InlineData[][] }
  | { k: 'sign-lines'; labels: string[] }
  | {
      k: 'answer-lines';
      label: string;
      says: string;
      lines: number;
      height: number;
      space: number;
    }
  | {
      k: 'blank-table';
      head: InlineData[][];
      widths: number[];
      rows: number;
      height: number;
      space: number;
    };

/** Height of a line for adults' handwriting, in millimetres. */
const LINE = 8.5;

/**
 * A briefing or report as data of its template.
 * @param spaceFactor Factor for the height of lines and rows to write in.
 */
export function documentData(document: AdultDocument, page: PageContext, spaceFactor = 1) {
  const { place } = document;
  const words = (value: string) => page.text(value, place);
  // The first space is between the sections.
  let spaces = 1;
  const setting = { spaceFactor, space: () => spaces++ };
  return {
    title: words(document.title),
    author: '',
    description: words(document.subtitle),
    subtitle: words(document.subtitle),
    draft: document.draft.length > 0,
    reasons: document.draft.map(words),
    runs: runs(document.sections).map(({ columns, sections }) => ({
      columns,
      newSide: sections[0]?.newSide ?? false,
      sections: sections.map((section) => ({
        heading: words(section.heading),
        blocks: section.blocks.map((block) => blockData(block, place, page, setting)),
      })),
    })),
  };
}

/** Groups adjacent sections by width: narrow ones share two columns. */
function runs(sections: AdultSection[]): { columns: boolean; sections: AdultSection[] }[] {
  const all: { columns: boolean; sections: AdultSection[] }[] = [];
  for (const section of sections) {
    const columns = section.span === 'column';
    const last = all.at(-1);
    if (last?.columns === columns && !section.newSide) last.sections.push(section);
    else all.push({ columns, sections: [section] });
  }
  return all;
}

function blockData(
  block: AdultBlock,
  place: Place,
  page: PageContext,
  { spaceFactor, space }: { spaceFactor: number; space: () => number },
): BlockData {
  const text = (value: Text) => textData(value, place, page);
  const words = (value: string) => page.text(value, place);
  switch (block.kind) {
    case 'prose':
      return { k: 'flow', c: flowData(block.nodes, place, page, 3) };
    case 'callout':
      return { k: 'callout', c: flowData(block.nodes, place, page, 3) };
    case 'table':
      return {
        k: 'table',
        head: block.head.map(text),
        rows: block.rows.map((row) => row.map(text)),
        widths: block.widths ?? block.head.map(() => 1),
      };
    case 'matrix':
      return {
        k: 'matrix',
        corner: words(block.corner),
        columns: block.columns.map(words),
        levels: block.levels,
        rows: block.rows.map((row) => ({
          label: words(row.label),
          cells: row.cells.map(({ level, says }) => ({ level, says: words(says) })),
        })),
      };
    case 'checklist':
      return { k: 'checklist', items: block.items.map(text) };
    case 'sign-lines':
      return { k: 'sign-lines', labels: block.labels.map(words) };
    case 'answer-lines':
      return {
        k: 'answer-lines',
        label: words(block.label),
        says: words(block.says),
        lines: block.lines,
        height: LINE * spaceFactor,
        space: space(),
      };
    case 'blank-table':
      return {
        k: 'blank-table',
        head: block.head.map(text),
        widths: block.widths,
        rows: block.rows,
        height: block.height * spaceFactor,
        space: space(),
      };
  }
}
