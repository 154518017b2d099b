/** Values of a PDF: names, texts and numbers. */
import { PDFHexString, PDFName } from 'pdf-lib';
import { utf16 } from './pdf-content.ts';

export const name = (text: string) => PDFName.of(text);

export const text = (words: string) => PDFHexString.of(utf16(words));

export const hundredths = (value: number): number => Math.round(value * 100) / 100;

export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
