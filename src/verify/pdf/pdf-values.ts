/** Reads values of a PDF that may be missing or of another type. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from 'pdf-lib';

export const key = (name: string): PDFName => PDFName.of(name);

/** A name without its slash; empty where there is none. */
export function nameAt(dict: PDFDict, name: string): string {
  const value = dict.lookup(key(name));
  return value instanceof PDFName ? value.decodeText() : '';
}

export function textAt(dict: PDFDict, name: string): string {
  const value = dict.lookup(key(name));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

export function numberAt(dict: PDFDict, name: string): number | null {
  const value = dict.lookup(key(name));
  return value instanceof PDFNumber ? value.asNumber() : null;
}

export function dictAt(dict: PDFDict, name: string): PDFDict | null {
  const value = dict.lookup(key(name));
  return value instanceof PDFDict ? value : null;
}

/** The value of a key as an array; a single value gives an array of one. References are not followed. */
export function listAt(dict: PDFDict, name: string): PDFObject[] {
  const value = dict.lookup(key(name));
  if (value instanceof PDFArray) return value.asArray();
  const direct = dict.get(key(name));
  return direct === undefined ? [] : [direct];
}

export function dictsAt(dict: PDFDict, name: string): PDFDict[] {
  return listAt(dict, name).flatMap((value) => asDict(dict.context, value) ?? []);
}

export function asDict(context: PDFContext, value: PDFObject | undefined): PDFDict | null {
  const found = context.lookup(value);
  return found instanceof PDFDict ? found : null;
}
