import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';

const TO_UNICODE = PDFName.of('ToUnicode');
/** A font's ToUnicode entries: “<0027> <06440627>”. */
const ENTRIES = /beginbfchar[\s\S]*?endbfchar/g;
const ENTRY = /(<[\dA-F]+>\s*)<((?:[\dA-F]{4}){2,})>/gi;
const RTL_LETTERS = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+$/u;

/**
 * PDF readers reverse right-to-left text glyph by glyph, which would scramble the characters of a ligature such as
 * lam-alef, and break search and screen readers. This reverses the characters in such ToUnicode entries beforehand.
 */
export function reverseLigatures({ context }: PDFDocument): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const list = object instanceof PDFDict ? object.get(TO_UNICODE) : undefined;
    const stream = list && context.lookup(list);
    if (!(list instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const commands = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
    const turned = commands.replace(ENTRIES, (signs) => signs.replace(ENTRY, reversedEntry));
    if (turned !== commands) context.assign(list, context.flateStream(turned));
  }
}

function reversedEntry(whole: string, sign: string, units: string): string {
  const letters = (units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
  return RTL_LETTERS.test(String.fromCharCode(...letters))
    ? `${sign}<${units.match(/.{4}/g)?.reverse().join('')}>`
    : whole;
}
