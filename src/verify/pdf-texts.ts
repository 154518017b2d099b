import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import { type FoundText, joinNeighbours, SEPARATOR, uniqueTexts } from '#check/found-text.ts';
import { bytesTexts } from './bytes-texts.ts';
import { decodings } from './escapes.ts';
import { streamContent } from './pdf/stream-content.ts';

/** Metadata and faults of a PDF. */
export interface PdfFacts {
  title: string;
  language: string;
  tagged: boolean;
  pages: number;
  /** Actions other than going to a page or URL: “a program (/JavaScript)”. */
  programs: string[];
}

/** Actions that run, send or open something. */
const ACTIONS = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Rendition',
  'Sound',
  'Movie',
  'RichMediaExecute',
  'SetOCGState',
]);
/** Entries whose strings are read in sequence: options of a list, alternative texts, bookmarks. */
const SEQUENCES = new Set([
  'Opt',
  'ActualText',
  'Alt',
  'E',
  'T',
  'TU',
  'V',
  'DV',
  'Contents',
  'Title',
  'P',
]);
/** Entries whose stream is text rather than a drawing or a font. */
const HOLDS_TEXT = new Set(['JS', 'RV', 'XFA', 'F', 'UF', 'DOS', 'Metadata', 'V']);
/** Replacement text within a page's content stream, for screen readers. */
const IN_DRAWING =
  /\/(?:ActualText|Alt|E|T|Contents|Title)\s*(\((?:\\[\s\S]|[^\\)])*\)|<[\da-f\s]*>)/gi;

/**
 * Text of a PDF outside the visible pages: title, author, alternative texts, structure, bookmarks, form values, names,
 * links, scripts, attachments, XMP metadata and comments. Visible text is read by a PDF reader (`ReadPages`).
 */
export async function pdfTexts(
  bytes: Uint8Array,
): Promise<{ found: FoundText[]; facts: PdfFacts; document: PDFDocument }> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const { context, catalog } = document;
  const found: FoundText[] = [];
  const textual = new Set<string>();
  const programs = new Set<string>();
  const rows = new Map<string, string[]>();
  const take = (value: PDFObject | undefined, where: string, key = ''): void => {
    if (value instanceof PDFString || value instanceof PDFHexString) {
      const text = decoded(value);
      if (text.trim() === '') return;
      // A field's name is its label as one word.
      const isName = key === 'T' && !/\s/.test(text);
      found.push({ where, text, ...(isName ? { machine: true as const } : {}) });
      if (SEQUENCES.has(key)) rows.set(key, [...(rows.get(key) ?? []), text]);
      if (key === 'JS' || key === 'URI')
        found.push(...decodings(text).map((reading) => ({ where, text: reading })));
    } else if (value instanceof PDFName)
      found.push({ where, text: value.decodeText(), machine: true });
    else if (value instanceof PDFArray) for (const item of value.asArray()) take(item, where, key);
    else if (value instanceof PDFDict)
      for (const [name, item] of value.entries()) {
        const entry = name.decodeText();
        found.push({ where: 'a name in the structure', text: entry, machine: true });
        if (
          entry === 'JS' ||
          (entry === 'S' && item instanceof PDFName && ACTIONS.has(item.decodeText()))
        )
          programs.add(`a program (${String(item).slice(0, 40)})`);
        take(item, `${name.asString()} in the structure`, entry);
      }
    else if (value instanceof PDFRef && HOLDS_TEXT.has(key)) textual.add(value.toString());
  };
  const objects = context.enumerateIndirectObjects();
  for (const [, object] of objects)
    if (object instanceof PDFStream) take(object.dict, 'a stream');
    else take(object, 'the file');
  for (const [ref, object] of objects)
    if (object instanceof PDFRawStream)
      found.push(...streamTexts(object, textual.has(ref.toString())));
  take(context.lookup(context.trailerInfo.Info), 'the document information');
  for (const [key, texts] of rows)
    found.push(...joinNeighbours(texts, `neighbouring /${key} in the structure`));
  found.push(...commentsIn(bytes));
  const language = catalog.lookup(PDFName.of('Lang'));
  return {
    document,
    found: uniqueTexts(found),
    facts: {
      title: document.getTitle() ?? '',
      language:
        language instanceof PDFString || language instanceof PDFHexString ? decoded(language) : '',
      tagged: catalog.has(PDFName.of('StructTreeRoot')),
      pages: document.getPageCount(),
      programs: [...programs],
    },
  };
}

/** Random document ids in the XMP metadata, 128 bits in base64, as Typst writes them. */
const DOCUMENT_ID = /(?<=<xmpMM:(?:Instance|Document)ID>)[A-Za-z0-9+/]{22}==(?=<)/g;

/** XMP metadata, with its random ids separate: in random letters a short name spelt with signs occurs by chance. */
function metadataTexts(content: Uint8Array): FoundText[] {
  const text = new TextDecoder().decode(content);
  const ids = text.match(DOCUMENT_ID) ?? [];
  const rest = ids.length > 0 ? new TextEncoder().encode(text.replace(DOCUMENT_ID, '')) : content;
  const found = bytesTexts(rest, 'the metadata');
  return ids.length > 0
    ? [...found, { where: 'the metadata', text: ids.join(SEPARATOR), code: true }]
    : found;
}

/** A text stream is read whole; of a content stream, only its replacement text. */
function streamTexts(stream: PDFRawStream, isTextual: boolean): FoundText[] {
  const { dict } = stream;
  const has = (key: string) => dict.has(PDFName.of(key));
  const type = String(dict.lookup(PDFName.of('Type')) ?? '');
  const subtype = String(dict.lookup(PDFName.of('Subtype')) ?? '');
  if (subtype === '/Image' || has('Length1') || has('N') || /Type1C|OpenType|CIDFont/.test(subtype))
    return [];
  const content = contentOf(stream);
  const found: FoundText[] = [];
  if (/Metadata|EmbeddedFile/.test(type) || subtype === '/XML' || isTextual)
    found.push(
      ...(type === '/EmbeddedFile' ? bytesTexts(content, 'an attachment') : metadataTexts(content)),
    );
  const drawing = new TextDecoder('latin1').decode(content);
  for (const [, value = ''] of drawing.matchAll(IN_DRAWING))
    found.push({
      where: 'the tags of a page',
      text: decoded(
        value.startsWith('(')
          ? PDFString.of(value.slice(1, -1))
          : PDFHexString.of(value.slice(1, -1).replace(/\s/g, '')),
      ),
    });
  return found;
}

/** Decoded content of a stream. What cannot be read cannot be searched for names: the file counts as broken. */
function contentOf(stream: PDFRawStream): Uint8Array {
  try {
    return streamContent(stream);
  } catch {
    try {
      return decodePDFRawStream(stream).decode();
    } catch (cause) {
      throw new Error('a stream that cannot be decoded', { cause });
    }
  }
}

/** Comments between objects, which no reader shows. */
function commentsIn(bytes: Uint8Array): FoundText[] {
  // Latin-1 keeps one character per byte; the exact characters do not matter for finding comments.
  const source = new TextDecoder('latin1').decode(bytes);
  const comments: string[] = [];
  for (const { 0: piece, index } of source.matchAll(STREAM_OR_COMMENT))
    if (piece.startsWith('%'))
      comments.push(new TextDecoder().decode(bytes.subarray(index, index + piece.length)));
  return [{ where: 'a comment', text: comments.join(SEPARATOR) }];
}

const STREAM_OR_COMMENT = /stream\r?\n[\s\S]*?endstream|^%.*$/gm;

function decoded(value: PDFString | PDFHexString): string {
  try {
    return value.decodeText();
  } catch {
    return value.asString();
  }
}
