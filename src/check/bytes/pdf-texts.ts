import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import type { FoundText } from './html-texts.ts';

/** What a PDF says of itself, besides its text. */
export interface PdfFacts {
  title: string;
  language: string;
  tagged: boolean;
  pages: number;
}

/**
 * Text that a PDF holds outside its pages: title, author, alternative texts, structure, bookmarks, form values,
 * links, attachments and XMP metadata. What stands on the pages is read by a PDF reader (`ReadPages`).
 */
export async function pdfTexts(
  bytes: Uint8Array,
): Promise<{ found: FoundText[]; facts: PdfFacts }> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const found: FoundText[] = [];
  const take = (value: unknown, where: string): void => {
    if (value instanceof PDFString || value instanceof PDFHexString) {
      const text = decoded(value);
      if (text.trim() !== '') found.push({ where, text });
    } else if (value instanceof PDFArray) for (const item of value.asArray()) take(item, where);
    else if (value instanceof PDFDict)
      for (const [key, item] of value.entries()) take(item, `${key.asString()} in the structure`);
  };
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) {
      take(object.dict, 'a stream');
      if (
        object instanceof PDFRawStream &&
        /\/(Metadata|EmbeddedFile)\b/.test(object.dict.toString())
      )
        found.push({
          where: 'the metadata',
          text: new TextDecoder().decode(decodePDFRawStream(object).decode()),
        });
    } else take(object, 'the file');
  }
  take(document.context.lookup(document.context.trailerInfo.Info), 'the document information');
  const { catalog } = document;
  const language = catalog.lookup(PDFName.of('Lang'));
  return {
    found,
    facts: {
      title: document.getTitle() ?? '',
      language:
        language instanceof PDFString || language instanceof PDFHexString ? decoded(language) : '',
      tagged: catalog.has(PDFName.of('StructTreeRoot')),
      pages: document.getPageCount(),
    },
  };
}

function decoded(value: PDFString | PDFHexString): string {
  try {
    return value.decodeText();
  } catch {
    return '';
  }
}
