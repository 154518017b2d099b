/** What a value says, as a hash; where a sentence stands in its file may be left out of it. */
import { isAnyArrayBuffer, isArrayBufferView } from 'node:util/types';
import { hashOf } from './program-hash.ts';

/** Keys that say where something stands in a file: no product prints them, but problems are told with them. */
const PLACES = new Set(['position', 'place', 'file']);

const HASHES = {
  withPlaces: new WeakMap<object, string>(),
  without: new WeakMap<object, string>(),
};

/** @param hasPlaces Does it matter in which line of a file something stands? */
export function valueHash(value: unknown, hasPlaces: boolean): string {
  if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
  const known = HASHES[hasPlaces ? 'withPlaces' : 'without'];
  const hash = known.get(value) ?? hashOf(contentOf(value, hasPlaces));
  known.set(value, hash);
  return hash;
}

const contentOf = (value: object, hasPlaces: boolean): Uint8Array | string =>
  isArrayBufferView(value) ? bytesOf(value) : JSON.stringify(value, writer(hasPlaces));

/** Says to JSON what it has no word for. */
const writer = (hasPlaces: boolean) => (key: string, value: unknown) => {
  if (!hasPlaces && PLACES.has(key)) return undefined;
  if (typeof value !== 'object' || value === null)
    return value === undefined ? { undefined: true } : value;
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Set) return { set: [...value] };
  if (value instanceof RegExp) return { pattern: String(value) };
  if (isArrayBufferView(value)) return { bytes: hashOf(bytesOf(value)) };
  if (isAnyArrayBuffer(value)) return { bytes: hashOf(new Uint8Array(value)) };
  return value;
};

const bytesOf = (view: NodeJS.ArrayBufferView): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** Is it a place of which nothing is said where places do not matter? */
export const isPlace = (key: string): boolean => PLACES.has(key);
