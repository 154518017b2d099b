/** Word files: mammoth turns them into HTML. The zip is opened here first, and never further than a bound. */
import { Unzip, UnzipInflate, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { AlertText } from '#alert/alert-block.ts';
import { blocksFromHtml } from '#alert/blocks-from-html.ts';
import { Unreadable } from './unreadable.ts';

/** Most bytes that the parts we read may unpack to: a page of text is some 20 kB. */
const MOST_UNPACKED = 20_000_000;
const MOST_PARTS = 2000;
/** Tags in tags, and tags in all, of a part: Word’s own go some thirty deep. */
const DEEPEST = 200;
const MOST_TAGS = 200_000;
/** Parts that hold text or say what a list is. Pictures, fonts and macros are never unpacked. */
const READ =
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
  // Word has no lines: a block's line is its number.
  return {
    about,
    blocks: blocks.map((block, at) => ({ ...block, marks: [{ at: 0, line: at + 1 }] })),
  };
}

/** The lines over the page, each once, as HTML: there a school's letter has its name, and mammoth leaves them out. */
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
  // Text in the XML is escaped as it is in HTML. A number of the page says nothing.
  return [...new Set(lines)]
    .filter((line) => /\p{L}{3}/u.test(line) && !/^page\b/i.test(line))
    .map((line) => `<p>${line}</p>`)
    .join('');
}

/** Refuses what the reader of XML would take long over: entities, and tags that are nested or repeated without end. */
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
    if (depth > DEEPEST || count > MOST_TAGS)
      throw new Unreadable(
        'Unexpected nesting without end in a Word document, expected a few pages',
        'Its parts are nested too deep, or are too many, to be read. Copy the text into a .txt file.',
      );
  }
}

/** Unpacks the parts that are read, and stops as soon as they grow beyond the bound. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  let size = 0;
  let count = 0;
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > MOST_PARTS) throw tooLarge();
    if (!READ.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (fault, chunk, isLast) => {
      if (fault) throw fault;
      size += chunk.length;
      if (size > MOST_UNPACKED) {
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
    // Small pieces, so that a bomb is noticed before it has gone off.
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
    `Unexpected Word document that unpacks to more than ${MOST_UNPACKED / 1e6} MB, expected a few pages`,
    'No alert is so large, so it was not read. Copy its text into a .txt file.',
  );
