import { unzlibSync } from 'fflate';
import { decodePDFRawStream, PDFName, PDFRawStream, type PDFStream } from 'pdf-lib';

const FLATE = PDFName.of('FlateDecode');

/** What a stream holds, inflated: most are, and a library inflates them ten times as fast as the PDF reader does. */
export function streamContent(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return stream.getContents();
  const plain =
    stream.dict.lookup(PDFName.of('Filter')) === FLATE &&
    !stream.dict.has(PDFName.of('DecodeParms'));
  return plain ? unzlibSync(stream.contents) : decodePDFRawStream(stream).decode();
}
