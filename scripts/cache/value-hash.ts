/** Hashes a value's content, optionally without source positions. */
import { isAnyArrayBuffer, isArrayBufferView } from 'node:util/types';
import { hashOf } from './program-hash.ts';

/** Keys of source positions, which appear in problems but never in products. */
const POSITION_KEYS = new Set(['position', 'place', 'file']);

const HASHES = {
  withPlaces: new WeakMap<object, string>(),
  without: new WeakMap<object, string>(),
};

/** @param hasPlaces Include source positions? */
export function valueHash(value: unknown, hasPlaces: boolean): string {
  if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
  const known = HASHES[hasPlaces ? 'withPlaces' : 'without'];
  const hash = known.get(value) ?? hashOf(contentOf(value, hasPlaces));
  known.set(value, hash);
  return hash;
}

const contentOf = (value: object, hasPlaces: boolean): Uint8Array | string =>
  isArrayBufferView(value) ? bytesOf(value) : JSON.stringify(value, replacer(hasPlaces));

/** JSON replacer for values that JSON cannot express. */
const replacer = (hasPlaces: boolean) => (key: string, value: unknown) => {
  if (!hasPlaces && POSITION_KEYS.has(key)) return undefined;
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

export const isPositionKey = (key: string): boolean => POSITION_KEYS.has(key);
