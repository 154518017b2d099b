/** Reads an alert's file into text blocks: `.md .txt .html .docx .pdf .eml`, in any encoding. */
import { open } from 'node:fs/promises';
import { extname, relative } from 'node:path';
import type { AlertText } from '#alert/blocks/alert-block.ts';
import { blocksFromHtml } from '#alert/blocks/blocks-from-html.ts';
import { blocksFromLines } from '#alert/blocks/blocks-from-lines.ts';
import { blocksFromMarkdown } from '#alert/blocks/blocks-from-markdown.ts';
import { textLines } from '#alert/blocks/text-lines.ts';
import { type Report, startOf } from '#diagnostics/problem.ts';
import type { Place } from '#model/lesson/content.ts';
import { decodeText } from './decode-text.ts';
import { Unreadable } from './unreadable.ts';

/** Most bytes of a file; a larger one is not opened. */
const MAX_BYTES = 25_000_000;
/** Most characters of an alert's text. */
const MAX_TEXT_LENGTH = 200_000;
/** Most characters of a paragraph: a page has some five thousand. */
const MAX_BLOCK_LENGTH = 12_000;
/** Most characters of a web page, including scripts and styles. */
const MAX_PAGE_LENGTH = 3_000_000;
/** Most tags: a long page has some ten thousand, and its tree needs memory per tag. */
const MAX_TAGS = 250_000;
/** Markdown headings or links in plain text, pasted from elsewhere. Bold alone is no sign: mails have it too. */
const IS_MARKDOWN = /^#{1,6} \S|\]\(https?:/m;
const FORMATS = ['.md', '.markdown', '.txt', '.html', '.htm', '.docx', '.pdf', '.eml'] as const;

/** Reads an alert's file. `null` when it cannot be read (reported). */
export async function alertText(path: string, report: Report): Promise<AlertText | null> {
  const file = relative(process.cwd(), path).replaceAll('\\', '/') || path;
  return readable(file, () => bytesOf(path), report);
}

/** Reads an uploaded file from its name, which tells its format, and its bytes. */
export const alertTextOf = (
  name: string,
  bytes: Uint8Array,
  report: Report,
): Promise<AlertText | null> => readable(name, async () => bytes, report);

async function readable(
  file: string,
  bytes: () => Promise<Uint8Array>,
  report: Report,
): Promise<AlertText | null> {
  const place: Place = startOf(file);
  try {
    const text = await textOf(await bytes(), extname(file).toLowerCase());
    const size = text.blocks.reduce((sum, block) => sum + block.text.length, 0);
    if (size === 0)
      throw new Unreadable(
        'Unexpected file without text, expected an alert',
        'There is nothing in it to read. Check that it is the right file; copy the alert’s text into a .txt file if it holds only pictures.',
      );
    if (size > MAX_TEXT_LENGTH) throw tooLong(size);
    const longest = text.blocks.reduce((most, block) => Math.max(most, block.text.length), 0);
    if (longest > MAX_BLOCK_LENGTH)
      throw new Unreadable(
        `Unexpected paragraph of ${Math.round(longest / 1000)} thousand characters, expected at most ${MAX_BLOCK_LENGTH / 1000} thousand`,
        'An alert has paragraphs and lists, by which it is read. Put a blank line between its parts, and leave out what is no text.',
      );
    return { file, ...text };
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    const ruleId = /without text|without readable text/.test(fault.message)
      ? 'alert-readable'
      : 'file-readable';
    report({ ruleId, place, reason: fault.message, note: fault.note });
    return null;
  }
}

const tooLong = (size: number) =>
  new Unreadable(
    `Unexpected text of ${Math.round(size / 1000)} thousand characters, expected at most ${MAX_TEXT_LENGTH / 1000} thousand`,
    'An alert is a few pages. Save the pages that matter as a file of their own.',
  );

/** A file's bytes; throws before reading a file that is too large. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const handle = await open(path).catch(() => {
    throw new Unreadable(
      'Unexpected missing file, expected an alert here',
      'Check the path, and put a name with spaces in quotes.',
    );
  });
  try {
    const about = await handle.stat();
    if (!about.isFile())
      throw new Unreadable('Unexpected folder, expected a file', 'Name the alert’s own file.');
    if (about.size > MAX_BYTES)
      throw new Unreadable(
        `Unexpected file of ${Math.round(about.size / 1e6)} MB, expected at most ${MAX_BYTES / 1e6} MB`,
        'An alert is a few pages, so this file was not opened. Save it without pictures, or copy its text into a .txt file.',
      );
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function textOf(bytes: Uint8Array, extension: string): Promise<Omit<AlertText, 'file'>> {
  if (bytes.length === 0)
    throw new Unreadable(
      'Unexpected empty file, expected an alert',
      'The file holds nothing. Save or download it again.',
    );
  const ofFile = formatOf(bytes, extension);
  if (ofFile === '.docx') return (await import('./alert-docx.ts')).docxText(bytes);
  if (ofFile === '.pdf') return (await import('./alert-pdf.ts')).pdfText(bytes);
  const { format, source } =
    ofFile === '.eml'
      ? await (await import('./alert-mail.ts')).mailText(bytes)
      : { format: ofFile, source: decodeText(bytes) };
  if (source.length > (format === '.html' ? MAX_PAGE_LENGTH : MAX_TEXT_LENGTH))
    throw tooLong(source.length);
  try {
    if (format === '.html') return blocksFromHtml(withinTagLimit(source));
    return {
      blocks:
        format === '.md' || IS_MARKDOWN.test(source)
          ? blocksFromMarkdown(source)
          : blocksFromLines(textLines(source)),
      about: {},
    };
  } catch (fault) {
    if (fault instanceof RangeError)
      throw new Unreadable(
        'Unexpected nesting without end, expected a document',
        'Its parts are nested too deep to be read. Copy the text into a .txt file.',
      );
    throw fault;
  }
}

/** Returns the page; throws where it has too many tags for its tree to fit in memory. */
function withinTagLimit(source: string): string {
  let tags = 0;
  for (const _ of source.matchAll(/<[a-z]/gi)) tags += 1;
  if (tags <= MAX_TAGS) return source;
  throw new Unreadable(
    `Unexpected page of ${Math.round(tags / 1000)} thousand tags, expected at most ${MAX_TAGS / 1000} thousand`,
    'An alert is a few pages, so this page was not taken apart. Copy its text into a .txt file.',
  );
}

/** Detects the format, from the first bytes before the extension. */
function formatOf(
  bytes: Uint8Array,
  extension: string,
): '.md' | '.txt' | '.html' | '.docx' | '.pdf' | '.eml' {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.startsWith('%PDF-')) return '.pdf';
  if (head.startsWith('PK')) return '.docx';
  if (extension === '.msg')
    throw new Unreadable(
      'Unexpected mail in Outlook’s own form (.msg), expected .eml or text',
      'Copy the mail’s text and paste it, or save the mail as text or web page in Outlook.',
    );
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw new Unreadable(
      'Unexpected old Word file (.doc), expected .docx',
      'Open it in a word processor and save it as .docx or .pdf.',
    );
  if (head.startsWith('{\\rtf'))
    throw new Unreadable(
      'Unexpected rich text (.rtf), expected .docx',
      'Open it in a word processor and save it as .docx or .pdf.',
    );
  if (extension === '.docx' || extension === '.pdf')
    throw new Unreadable(
      `Unexpected content of a ${extension} file, expected ${extension === '.docx' ? 'a Word document' : 'a PDF'}`,
      'The file is damaged, or is of another kind than its name says. Save or download it again.',
    );
  if (extension === '.eml') return '.eml';
  if (extension === '.html' || extension === '.htm' || /^\s*(<!doctype html|<html)/i.test(head))
    return '.html';
  if (extension === '.md' || extension === '.markdown') return '.md';
  if (extension === '.txt' || extension === '') return '.txt';
  throw new Unreadable(
    `Unexpected kind of file “${extension}”, expected one of ${FORMATS.join(' ')}`,
    'Save the alert as one of these.',
  );
}
