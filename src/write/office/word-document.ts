import { Document, Footer, Packer, PageNumber, TabStopType, TextRun } from 'docx';
import { finishWord, type WordProperties } from './finish-word.ts';
import { pointTwips, twips, type WordBlock } from './measures.ts';
import type { OfficeTools, WordFile } from './office-tools.ts';
import { paragraph } from './paragraphs.ts';
import { tableStyles } from './table-styles.ts';
import { wordRuns } from './text-runs.ts';
import { MARGIN, PAGE, type WordLook } from './word-look.ts';
import { wordNumbering } from './word-numbering.ts';
import { STYLE, wordStyles } from './word-styles.ts';
import { spaced } from './word-table.ts';

export interface WordDocument extends WordProperties {
  look: WordLook;
  /** Title size in ems of the body; default: as paper has it. */
  titleScale?: number;
  /** What stands at the foot of each page, before its number. */
  footer: string;
  draft: boolean;
  blocks: readonly WordBlock[];
  /** Numbers besides 1 that ordered lists begin at. */
  starts: readonly number[];
}

/** Packs blocks into an A4 document with its styles, lists and footer. */
export async function wordDocument(
  document: WordDocument,
  tools: Pick<OfficeTools, 'fonts' | 'day'>,
): Promise<WordFile> {
  const { look } = document;
  const packed = await Packer.toArrayBuffer(
    new Document({
      title: document.title,
      styles: wordStyles(look, document.titleScale),
      numbering: wordNumbering(look, document.starts),
      defaultTabStop: pointTwips(look.size * 1.5),
      sections: [
        {
          properties: {
            page: {
              size: { width: twips(PAGE.width), height: twips(PAGE.height) },
              margin: {
                top: twips(MARGIN.top),
                bottom: twips(MARGIN.bottom),
                left: twips(MARGIN.side),
                right: twips(MARGIN.side),
                footer: twips(MARGIN.footer),
                header: twips(MARGIN.footer),
              },
            },
          },
          footers: { default: footerOf(document) },
          children: spaced(document.blocks),
        },
      ],
    }),
  );
  return finishWord(new Uint8Array(packed), {
    ...document,
    tableStyles: tableStyles(look),
    tools,
  });
}

const footerOf = ({ draft, footer, look }: WordDocument): Footer =>
  new Footer({
    children: [
      paragraph(
        STYLE.footer,
        [
          ...(draft ? wordRuns('Draft · ', { bold: true }) : []),
          ...wordRuns(footer),
          new TextRun({
            children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
        { tabStops: [{ type: TabStopType.RIGHT, position: twips(look.width) }] },
      ),
    ],
  });
