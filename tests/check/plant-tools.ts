/** What puts a name into a product, whatever its format. */
import fc, { type GeneratorValue } from 'fast-check';
import { type Zippable, zipSync } from 'fflate';
import { SAID, type Takes } from './spell.ts';

export interface Product {
  path: string;
  bytes: Uint8Array;
}

/** Spells the name for a place. */
export type Spell = (takes?: Takes) => string[];
export type Plant = (
  g: GeneratorValue,
  product: Product,
  spelt: Spell,
) => Product | Promise<Product>;

export const encode = (text: string) => new TextEncoder().encode(text);
export const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
export const said = (pieces: readonly string[]) => SAID.join(pieces.join(''));
export const entity = (text: string) =>
  [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('');
export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
export const base64 = (text: string) => Buffer.from(text).toString('base64');

/** The pieces in two halves, as they stand in two cells or paragraphs. */
export function inTwo(pieces: readonly string[]): [string, string] {
  const half = Math.ceil(pieces.length / 2);
  return [pieces.slice(0, half).join(''), pieces.slice(half).join('')];
}

/** A zip of the files with a text that no unpacking shows: a comment on a file, or an extra field of it. */
export function inZip(
  g: GeneratorValue,
  files: Record<string, Uint8Array>,
  text: string,
): Uint8Array {
  const hidden = g(fc.boolean) ? { comment: text } : { extra: { 25461: encode(text) } };
  const all: Zippable = { ...files, 'a.txt': [encode('.'), hidden] };
  return zipSync(all, { level: 0 });
}
