/** What stands beside the drawing, in fewer bytes: text, lengths, and lists that one object alone points to. */
import { latin1, textOfBytes } from './latin1.ts';
import {
  dictOf,
  isStream,
  lookUp,
  type PdfFile,
  Ref,
  type Stream,
  textOf,
  textToken,
  type Value,
} from './pdf-values.ts';

/** A hundredth of a point is finer than any printer. */
const PRECISION = 100;

/** @param swap A shorter value that says the same, where there is one. */
export function slimValues(pdf: PdfFile, swap: (value: Value) => Value | undefined): void {
  const pointers = countPointers(pdf);
  const inline = (value: Value): Value => {
    if (typeof value === 'string') return slimToken(value);
    if (value instanceof Ref) {
      const found = pdf.objects.get(value.id);
      // A list may stand where it is asked for.
      return Array.isArray(found) && pointers.get(value.id) === 1 ? inline(found) : value;
    }
    if (Array.isArray(value)) return swap(value) ?? value.map(inline);
    for (const [key, one] of value) value.set(key, inline(one));
    return value;
  };
  for (const [id, object] of pdf.objects) {
    if (isStream(object)) inline(object.dict);
    else pdf.objects.set(id, inline(object));
  }
  const metadata = lookUp(pdf, dictOf(pdf, pdf.root)?.get('Metadata'));
  if (isStream(metadata)) slimMetadata(metadata);
}

function countPointers(pdf: PdfFile): Map<number, number> {
  const pointers = new Map<number, number>();
  const visit = (value: Value): void => {
    if (value instanceof Ref) pointers.set(value.id, (pointers.get(value.id) ?? 0) + 1);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (value instanceof Map) for (const one of value.values()) visit(one);
  };
  for (const object of pdf.objects.values()) visit(isStream(object) ? object.dict : object);
  return pointers;
}

function slimToken(token: string): string {
  if (token.startsWith('<FEFF')) return textToken(textOf(token));
  return /^-?\d*\.\d{3,}$/.test(token)
    ? String(Math.round(Number(token) * PRECISION) / PRECISION)
    : token;
}

/** What the engine tells of itself and of the file, and an author without a name: nobody asks for it. */
const UNASKED =
  /<(xmp:CreatorTool|xmpTPg:NPages|dc:format|xmpMM:\w+|pdf:PDFVersion)>[^<]*<\/\1>|\s+xmlns:(?:xmp|xmpMM|xmpTPg|pdf)="[^"]*"|\s+x:xmptk="[^"]*"|<dc:creator><rdf:Seq><rdf:li><\/rdf:li><\/rdf:Seq><\/dc:creator>/g;

function slimMetadata(metadata: Stream): void {
  if (metadata.dict.has('Filter')) return;
  metadata.bytes = latin1(textOfBytes(metadata.bytes).replace(UNASKED, ''));
}
