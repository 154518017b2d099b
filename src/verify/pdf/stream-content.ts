/** Caches the decompressed and parsed streams of a PDF, which several checks read. */
import { unzlibSync } from 'fflate';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFDocument,
  PDFName,
  type PDFPageLeaf,
  PDFRawStream,
  PDFStream,
} from 'pdf-lib';
import { type Operation, operationsIn } from './content-tokens.ts';

const FLATE = PDFName.of('FlateDecode');

const inflated = new WeakMap<PDFStream, Uint8Array>();
const parsedStreams = new WeakMap<PDFStream | PDFPageLeaf, readonly Operation[]>();

/** Decompressed bytes of a stream. Most are deflated, and fflate inflates them ten times as fast as pdf-lib. */
export function streamContent(stream: PDFStream): Uint8Array {
  const known = inflated.get(stream);
  if (known) return known;
  const content = unpack(stream);
  inflated.set(stream, content);
  return content;
}

function unpack(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return stream.getContents();
  const plain =
    stream.dict.lookup(PDFName.of('Filter')) === FLATE &&
    !stream.dict.has(PDFName.of('DecodeParms'));
  return plain ? unzlibSync(stream.contents) : decodePDFRawStream(stream).decode();
}

/** Operations of a page, whose content may be split over several streams. */
export function pageOperations(pdf: PDFDocument, page: PDFPageLeaf): readonly Operation[] {
  const contents = page.Contents();
  if (!(contents instanceof PDFArray)) return contents ? streamOperations(contents) : [];
  return once(page, () =>
    contents
      .asArray()
      .map((item) => pdf.context.lookup(item))
      .map((stream) => (stream instanceof PDFStream ? letters(stream) : ''))
      .join('\n'),
  );
}

/** Operations of a form XObject or a font's ToUnicode map. */
export const streamOperations = (stream: PDFStream): readonly Operation[] =>
  once(stream, () => letters(stream));

function once(source: PDFStream | PDFPageLeaf, drawing: () => string): readonly Operation[] {
  const known = parsedStreams.get(source) ?? [...operationsIn(drawing())];
  parsedStreams.set(source, known);
  return known;
}

const letters = (stream: PDFStream): string =>
  new TextDecoder('latin1').decode(streamContent(stream));
