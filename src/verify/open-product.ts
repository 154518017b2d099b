/** Opens a product as its reader would, and as a curious pupil would: all its text, and what should not be in it. */
import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import type { PDFDocument } from 'pdf-lib';
import type { FoundText, Opened } from '#check/found-text.ts';
import type { ManifestFile } from '#model/kit/manifest.ts';
import { sha256 } from '#model/text/sha256.ts';
import { bytesTexts } from './bytes-texts.ts';
import { csvTexts } from './csv-texts.ts';
import { htmlFaults } from './html-faults.ts';
import { treeTexts } from './html-texts.ts';
import { mailTexts } from './mail-texts.ts';
import { officeTexts } from './office-texts.ts';
import { shownText } from './pdf/shown-text.ts';
import { pdfTexts } from './pdf-texts.ts';
import { zipEntries } from './zip-entries.ts';

/** Engine that reads a PDF's text, a string per page. */
export type ReadPages = (bytes: Uint8Array) => Promise<string[]>;

/** A product before its hash is added to the manifest entry. */
export interface WrittenProduct {
  entry: Pick<ManifestFile, 'path' | 'audience' | 'kind' | 'variant' | 'format' | 'band'>;
  bytes: Uint8Array;
}

export interface OpenedProduct extends Opened {
  /** What the file lacks: “page without a title, expected one”. */
  lacks: string[];
  /** Hidden content: “a notes page”. */
  hidden: string[];
  /** A PDF whose tags are to be checked; imposition (several pages per sheet) drops them. */
  document?: PDFDocument;
}

/** @param checked Hashes of files that were verified as products and may stay unopened in a zip. */
export async function openProduct(
  { entry, bytes }: WrittenProduct,
  readPages: ReadPages,
  checked: ReadonlySet<string>,
): Promise<OpenedProduct> {
  const whole = { faults: [], lacks: [], hidden: [] };
  switch (entry.format) {
    case 'html': {
      const html = strFromU8(bytes);
      const tree = fromHtml(html);
      const lacks = [
        ...(/<html[^>]* lang="en-GB"/.test(html) ? [] : ['page without lang="en-GB", expected it']),
        ...(/<title>[^<]+<\/title>/.test(html) ? [] : ['page without a title, expected one']),
      ];
      return { ...whole, found: treeTexts(tree, bytesTexts), faults: htmlFaults(tree), lacks };
    }
    case 'pdf': {
      const { found, facts, document } = await pdfTexts(bytes);
      return {
        ...whole,
        found: [...found, ...(await pageTexts(bytes, document, readPages))],
        faults: facts.programs,
        // Other faults of a PDF are reported by its own check, which an imposed PDF without tags cannot pass.
        ...(entry.kind === 'pack'
          ? {
              lacks: [
                ...(facts.title === '' ? ['PDF without a title, expected one'] : []),
                ...(facts.language === 'en-GB'
                  ? []
                  : [`PDF language “${facts.language}”, expected en-GB`]),
              ],
            }
          : { document }),
      };
    }
    case 'docx':
    case 'pptx': {
      const { title, languages, ...opened } = officeTexts(bytes, bytesTexts);
      const foreign = languages.filter(
        (language) => language.startsWith('en') && language !== 'en-GB',
      );
      return {
        ...opened,
        lacks: [
          ...(title === '' ? [`${entry.format} without a title, expected one`] : []),
          ...(languages.includes('en-GB')
            ? []
            : [`${entry.format} without a language, expected en-GB`]),
          ...foreign.slice(0, 1).map((language) => `language “${language}”, expected en-GB`),
        ],
      };
    }
    case 'eml':
      return {
        ...whole,
        found: await mailTexts(bytes, (part, where) => openPart(part, where, readPages)),
      };
    case 'txt':
      return { ...whole, found: [{ where: 'the text', text: strFromU8(bytes) }] };
    case 'xlsx': {
      const { title, ...opened } = officeTexts(bytes, bytesTexts);
      return { ...opened, lacks: title === '' ? ['xlsx without a title, expected one'] : [] };
    }
    case 'csv':
      return { ...whole, ...csvTexts(strFromU8(bytes)) };
    case 'png':
      // A picture's drawing was checked in the product it was made from; here only its metadata is.
      return { ...whole, found: bytesTexts(bytes, 'the picture') };
    case 'zip':
      return { ...whole, found: await zipTexts(bytes, readPages, checked) };
  }
}

/** A zip's file names, comments and README, and every file in it that was not checked as a product. */
async function zipTexts(
  bytes: Uint8Array,
  readPages: ReadPages,
  checked: ReadonlySet<string>,
): Promise<FoundText[]> {
  const found = zipEntries(bytes, bytesTexts);
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    if (!checked.has(await sha256(content)))
      found.push(...(await openPart(content, name, readPages)));
  return found;
}

/** A file in a file, opened by its content rather than by its name. */
async function openPart(
  bytes: Uint8Array,
  where: string,
  readPages: ReadPages,
): Promise<FoundText[]> {
  if (strFromU8(bytes.subarray(0, 5), true) !== '%PDF-') return bytesTexts(bytes, where);
  const { found, document } = await pdfTexts(bytes);
  const pages = await pageTexts(bytes, document, readPages);
  return [...found, ...pages.map(({ text }) => ({ where, text }))];
}

/** Page texts as a PDF reader shows them and, where they differ by more than spaces, as they are drawn. */
async function pageTexts(
  bytes: Uint8Array,
  document: PDFDocument,
  readPages: ReadPages,
): Promise<FoundText[]> {
  const shown = shownText(document);
  return (await readPages(bytes)).flatMap((text, index) => {
    const where = `page ${index + 1}`;
    const drawn = shown[index] ?? '';
    return [
      { where, text },
      ...(withoutSpaces(drawn) === withoutSpaces(text) ? [] : [{ where, text: drawn }]),
    ];
  });
}

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '');
