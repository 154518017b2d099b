import {
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib';

/** Adds the picture to a file. */
export type EmbedPicture = (context: PDFContext) => PDFRef;

/**
 * Converts a PNG to a PDF image object, once for a class, since recompressing takes longer than a letter.
 * @throws When the bytes are not a PNG.
 */
export async function preparePicture(png: Uint8Array): Promise<EmbedPicture> {
  const scratch = await PDFDocument.create({ updateMetadata: false });
  const image = await scratch.embedPng(png);
  await image.embed();
  const stream = (ref: PDFObject) => scratch.context.lookup(ref) as PDFRawStream;
  const colours = stream(image.ref);
  const mask = colours.dict.get(PDFName.of('SMask'));
  const clear = mask ? stream(mask) : null;
  return (context) => {
    const copy = ({ dict, contents }: PDFRawStream, more: [PDFName, PDFObject][] = []) =>
      context.register(
        PDFRawStream.of(
          PDFDict.fromMapWithContext(new Map([...dict.entries(), ...more]), context),
          contents,
        ),
      );
    return clear ? copy(colours, [[PDFName.of('SMask'), copy(clear)]]) : copy(colours);
  };
}
