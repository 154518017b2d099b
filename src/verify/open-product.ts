/** Opens a product as its reader would and as a curious pupil would: all that it says, and what should not be in it. */
import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import type { PDFDocument } from 'pdf-lib';
import type { FoundText, Opened } from '#check/found-text.ts';
import type { ManifestFile } from '#model/manifest.ts';
import { sha256 } from '#model/sha256.ts';
import { bytesTexts } from './bytes-texts.ts';
import { csvTexts } from './csv-texts.ts';
import { htmlFaults } from './html-faults.ts';
import { treeTexts } from './html-texts.ts';
import { mailTexts } from './mail-texts.ts';
import { officeTexts } from './office-texts.ts';
import { shownText } from './pdf/shown-text.ts';
import { pdfTexts } from './pdf-texts.ts';
import { zipEntries } from './zip-entries.ts';

/** Reads the text of a PDF's pages, a string a page: an engine, passed in. */
export type ReadPages = (bytes: Uint8Array) => Promise<string[]>;

/** A product as written: its manifest entry without hash, and its bytes. */
export interface WrittenProduct {
  entry: Pick<ManifestFile, 'path' | 'audience' | 'kind' | 'variant' | 'format' | 'band'>;
  bytes: Uint8Array;
}

export interface OpenedProduct extends Opened {
  /** What its reader misses: “page without a title, expected one”. */
  lacks: string[];
  /** What is in it and is not shown: “a notes page”. */
  hidden: string[];
  /** A PDF that has tags to look at: they do not survive imposition. */
  document?: PDFDocument;
}

/** `checked`: hashes of files that may lie in a zip unopened, since each was checked as a product. */
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
        // What else a PDF lacks is told by its own check; an imposed one has no tags that it could read.
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
      // What is drawn stands in a product that was read; here is what the file says of itself.
      return { ...whole, found: bytesTexts(bytes, 'the picture') };
    case 'zip':
      return { ...whole, found: await zipTexts(bytes, readPages, checked) };
  }
}

/** A zip’s names and comments, its own README, and whatever in it was not checked as a product. */
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

/** A file in a file, whatever its name says that it is. */
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

/** Pages as a reader shows them, and as they are drawn, where those differ by more than spaces. */
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
      ...(squeezed(drawn) === squeezed(text) ? [] : [{ where, text: drawn }]),
    ];
  });
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '');
