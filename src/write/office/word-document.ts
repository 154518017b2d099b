import { Document, Footer, Packer, PageNumber, TabStopType, TextRun } from 'docx';
import { finishWord, type WordProperties } from './finish-word.ts';
import { pointTwips, twips, type WordBlock } from './measures.ts';
import type { OfficeTools, WordFile } from './office-tools.ts';
import { paragraph } from './paragraphs.ts';
import { STYLE } from './style-ids.ts';
import { tableStyles } from './table-styles.ts';
import { wordRuns } from './text-runs.ts';
import { MARGIN, PAGE, SLIP_MARGIN, type WordLook } from './word-look.ts';
import { wordNumbering } from './word-numbering.ts';
import { wordStyles } from './word-styles.ts';
import { spaced } from './word-table.ts';

export interface WordDocument extends WordProperties {
  look: WordLook;
  /** Is it read from across the room? Default: no. */
  poster?: boolean;
  /** What stands at the foot of each page, before its number. */
  footer: string;
  draft: boolean;
  /** Is it a page of slips to its edges, without a footer? Default: no. */
  bare?: boolean;
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
      styles: wordStyles(look, document.poster ?? false),
      numbering: wordNumbering(look, document.starts),
      defaultTabStop: pointTwips(look.size * 1.5),
      sections: [
        {
          properties: {
            page: {
              size: { width: twips(PAGE.width), height: twips(PAGE.height) },
              margin: {
                ...margins(document),
                footer: twips(MARGIN.footer),
                header: twips(MARGIN.footer),
              },
            },
          },
          ...(document.bare ? {} : { footers: { default: footerOf(document) } }),
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

const margins = ({ bare }: WordDocument) => ({
  top: twips(bare ? SLIP_MARGIN : MARGIN.top),
  bottom: twips(bare ? SLIP_MARGIN : MARGIN.bottom),
  left: twips(bare ? SLIP_MARGIN : MARGIN.side),
  right: twips(bare ? SLIP_MARGIN : MARGIN.side),
});

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
