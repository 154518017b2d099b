import { Document, Footer, Packer, PageNumber, TabStopType, TextRun } from 'docx';
import type { OfficeTools, WordFile } from '#render/arrange/office-tools.ts';
import { finishWord, type WordProperties } from './finish-word.ts';
import { pointTwips, twips, type WordBlock } from './measures.ts';
import { inScript, paragraph } from './paragraphs.ts';
import { OWN_SCRIPT, type Script } from './script.ts';
import { STYLE } from './style-ids.ts';
import { tableStyles } from './table-styles.ts';
import { wordRuns } from './text-runs.ts';
import { wordNumbering } from './word-numbering.ts';
import { wordStyles } from './word-styles.ts';
import { spaced } from './word-table.ts';
import { MARGIN, PAGE, SLIP_MARGIN, type WordTheme } from './word-theme.ts';

/** A section of pages. */
interface WordSide {
  blocks: readonly WordBlock[];
  /** `{page}` of `{pages}`, in the section's language. */
  page: string;
  script: Script;
}

export interface WordDocument extends WordProperties {
  theme: WordTheme;
  /** Is it read from a distance? Default: no. */
  poster?: boolean;
  /** Text of the footer before the page number. */
  footer: string;
  draft: boolean;
  /** A page of slips without margins and footer? Default: no. */
  bare?: boolean;
  blocks: readonly WordBlock[];
  /** Further sections with their own footers. Default: none. */
  more?: readonly WordSide[];
  /** Page numbering in another language than English. */
  first?: Pick<WordSide, 'page' | 'script'>;
  /** Start numbers of ordered lists other than 1. */
  starts: readonly number[];
}

/** Builds an A4 document with styles, lists and footers. */
export async function wordDocument(
  document: WordDocument,
  tools: Pick<OfficeTools, 'fonts' | 'turnedFonts' | 'day'>,
): Promise<WordFile> {
  const { theme } = document;
  const packed = await Packer.toArrayBuffer(
    new Document({
      title: document.title,
      styles: wordStyles(theme, document.poster ?? false),
      numbering: wordNumbering(theme, document.starts),
      defaultTabStop: pointTwips(theme.size * 1.5),
      sections: [
        { ...(document.first ?? ENGLISH_PAGES), blocks: document.blocks },
        ...(document.more ?? []),
      ].map((side) => ({
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
        ...(document.bare ? {} : { footers: { default: footerOf(document, side) } }),
        children: spaced(side.blocks),
      })),
    }),
  );
  return finishWord(new Uint8Array(packed), {
    ...document,
    tableStyles: tableStyles(theme),
    turned: [document.first, ...(document.more ?? [])].some((side) => side?.script.turned),
    tools,
  });
}

/** Slips use the whole page; posters need narrow margins. */
const margins = ({ bare, poster }: WordDocument) => ({
  top: twips(bare ? SLIP_MARGIN : MARGIN.top),
  bottom: twips(bare ? SLIP_MARGIN : MARGIN.bottom),
  left: twips(bare || poster ? SLIP_MARGIN : MARGIN.side),
  right: twips(bare || poster ? SLIP_MARGIN : MARGIN.side),
});

const ENGLISH_PAGES = { page: 'Page {page} of {pages}', script: OWN_SCRIPT };

const footerOf = (
  { draft, footer, theme }: WordDocument,
  { page, script }: Pick<WordSide, 'page' | 'script'>,
): Footer =>
  new Footer({
    children: [
      paragraph(
        STYLE.footer,
        [
          ...(draft ? wordRuns('Draft · ', { bold: true }) : []),
          ...wordRuns(footer),
          ...counted(page, script),
        ],
        {
          tabStops: [{ type: TabStopType.RIGHT, position: twips(theme.width) }],
          ...inScript({ script }),
        },
      ),
    ],
  });

/** A tab and the words around the page number and total. */
const counted = (page: string, script: Script): TextRun[] =>
  page
    .split(/(\{pages?\})/)
    .filter(Boolean)
    .flatMap((part, index) => {
      const tab = index === 0 ? ['\t'] : [];
      if (part === '{page}') return [new TextRun({ children: [...tab, PageNumber.CURRENT] })];
      if (part === '{pages}') return [new TextRun({ children: [...tab, PageNumber.TOTAL_PAGES] })];
      return [...tab.map(() => new TextRun({ children: ['\t'] })), ...wordRuns(part, { script })];
    });
