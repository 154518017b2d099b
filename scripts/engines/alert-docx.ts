/** Reads Word files: mammoth converts them to HTML. The zip is unpacked here, within limits. */
import { Unzip, UnzipInflate, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { AlertText } from '#alert/blocks/alert-block.ts';
import { blocksFromHtml } from '#alert/blocks/blocks-from-html.ts';
import { Unreadable } from './unreadable.ts';

/** Most unpacked bytes of the parts that are read: a page of text has some 20 kB. */
const MAX_UNPACKED_BYTES = 20_000_000;
const MAX_PARTS = 2000;
/** Deepest nesting of tags: Word's own files have some thirty levels. */
const MAX_DEPTH = 200;
const MAX_TAGS = 200_000;
/** Parts with text or list definitions. Pictures, fonts and macros are never unpacked. */
const PARTS_READ =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document|header\d|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/(document|footnotes|endnotes)\.xml\.rels)$/;

export async function docxText(bytes: Uint8Array): Promise<Omit<AlertText, 'file'>> {
  const parts = unpack(bytes);
  if (!parts['word/document.xml'])
    throw new Unreadable(
      'Unexpected zip file, expected a Word document',
      'It holds no document of Word. Check that it is the right file, and save it as .docx or .pdf.',
    );
  for (const part of Object.values(parts)) checkMarkup(part);
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  let html: string;
  try {
    ({ value: html } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: [
          'u => u',
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Subtitle'] => h2:fresh",
        ],
        ignoreEmptyParagraphs: true,
      },
    ));
  } catch {
    throw new Unreadable(
      'Unexpected content of a Word document, expected a whole one',
      'The file is damaged. Open it in a word processor and save it again.',
    );
  }
  const { blocks, about } = blocksFromHtml(letterhead(parts) + html);
  // Word files have no line numbers: a block's line is its index.
  return {
    about,
    blocks: blocks.map((block, index) => ({ ...block, marks: [{ at: 0, line: index + 1 }] })),
  };
}

/** The distinct lines of page headers, as HTML: a school's name is often there, and mammoth skips headers. */
function letterhead(parts: Record<string, Uint8Array>): string {
  const heads = Object.keys(parts)
    .filter((name) => name.startsWith('word/header'))
    .sort();
  const lines = heads.flatMap((name) =>
    new TextDecoder()
      .decode(parts[name])
      .split('</w:p>')
      .map((paragraph) =>
        [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\b[^>]*>/g)]
          .map(([, text = ' ']) => text)
          .join('')
          .trim(),
      ),
  );
  // XML text is escaped like HTML. A bare page number is dropped.
  return [...new Set(lines)]
    .filter((line) => /\p{L}{3}/u.test(line) && !/^page\b/i.test(line))
    .map((line) => `<p>${line}</p>`)
    .join('');
}

/** Throws on XML that would exhaust the parser: entities, and endless or deeply nested tags. */
function checkMarkup(part: Uint8Array): void {
  const isWide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  const text = new TextDecoder(isWide ? (part[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8');
  const markup = text.decode(part);
  if (/<!(DOCTYPE|ENTITY)/i.test(markup) || markup.includes('\0'))
    throw new Unreadable(
      'Unexpected entity in a Word document, expected plain parts',
      'Word writes no such thing, so the file was not read. Open it in a word processor and save it again.',
    );
  let [depth, count] = [0, 0];
  for (const [tag] of markup.matchAll(/<[^?!][^>]*>?/g)) {
    count += 1;
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > MAX_DEPTH || count > MAX_TAGS)
      throw new Unreadable(
        'Unexpected nesting without end in a Word document, expected a few pages',
        'Its parts are nested too deep, or are too many, to be read. Copy the text into a .txt file.',
      );
  }
}

/** Unpacks the needed parts, and stops at the limit. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  let size = 0;
  let count = 0;
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > MAX_PARTS) throw tooLarge();
    if (!PARTS_READ.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (fault, chunk, isLast) => {
      if (fault) throw fault;
      size += chunk.length;
      if (size > MAX_UNPACKED_BYTES) {
        file.terminate();
        throw tooLarge();
      }
      chunks.push(chunk.slice());
      if (isLast) parts[file.name] = new Uint8Array(Buffer.concat(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In small chunks, so that a zip bomb is noticed early.
    for (let at = 0; at < bytes.length; at += 16_384)
      unzip.push(bytes.subarray(at, at + 16_384), at + 16_384 >= bytes.length);
  } catch (fault) {
    if (fault instanceof Unreadable) throw fault;
    throw new Unreadable(
      'Unexpected damaged zip, expected a Word document',
      'The file is not whole. Save or download it again.',
    );
  }
  return parts;
}

const tooLarge = () =>
  new Unreadable(
    `Unexpected Word document that unpacks to more than ${MAX_UNPACKED_BYTES / 1e6} MB, expected a few pages`,
    'No alert is so large, so it was not read. Copy its text into a .txt file.',
  );
