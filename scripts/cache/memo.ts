/**
 * Memoizes functions by what they read of their input. A name has the last few variants of its result, each with the
 * paths that were read, the hash of the values there, and the key of the stored result.
 */
import { deserialize, serialize } from 'node:v8';
import type { Memo, Memoized } from '#model/kit/memo.ts';
import { hashOf } from './program-hash.ts';
import type { Store } from './store.ts';
import { keysOf, type Read, track, unwrap, valueAt } from './tracked.ts';
import { isPositionKey, valueHash } from './value-hash.ts';

/** A variant: the reads of one computation. */
interface Variant {
  reads: Read[];
  /** Do positions in files matter? They do when a problem was reported, since it names its line. */
  hasPlaces: boolean;
  /** Hash of all values read; also the key of the stored result. */
  hash: string;
}

/** Variants kept per name: enough for a few branches, or several wordings of a sentence. */
const MAX_VARIANTS = 6;
/** Paths of the alert's own sentences: results made from them are not cached, so that the text stays in its file. */
const ALERT_TEXT_PATHS = ['lesson\nsource', 'written\nsource'];

/** @param day The build date, which engines print. */
export function openMemo(store: Store, day: string): Memo {
  const keyOf = (unit: string) => `ways ${day} ${unit}`;
  const resultKey = (unit: string, hash: string) => `made ${day} ${unit} ${hash}`;
  const waysOf = async (unit: string): Promise<Variant[]> => {
    const bytes = await store.read(keyOf(unit));
    return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as Variant[]) : [];
  };
  const find = async <Value>(unit: string, inputs: object): Promise<Value | null> => {
    for (const { reads, hasPlaces, hash } of await waysOf(unit)) {
      if (hashOfReads(inputs, reads, hasPlaces) !== hash) continue;
      const bytes = await store.read(resultKey(unit, hash));
      if (bytes) return deserialize(bytes) as Value;
    }
    return null;
  };
  const keep = async (unit: string, way: Variant, value: Memoized): Promise<void> => {
    await store.keep(resultKey(unit, way.hash), serialize(value));
    const others = (await waysOf(unit)).filter(({ hash }) => hash !== way.hash);
    const ways = [way, ...others].slice(0, MAX_VARIANTS);
    await store.keep(keyOf(unit), new TextEncoder().encode(JSON.stringify(ways)));
  };
  return {
    find,
    async memoize(unit, inputs, make) {
      const before = await find<Awaited<ReturnType<typeof make>>>(unit, inputs);
      if (before) return before;
      const { view, reads } = track(inputs);
      const value = unwrap(await make(view));
      const read = reads();
      if (!read.some((text) => readsAlert(text, inputs))) {
        const hasPlaces = value.problems.length > 0;
        await keep(
          unit,
          { reads: read, hasPlaces, hash: hashOfReads(inputs, read, hasPlaces) },
          value,
        );
      }
      return value;
    },
  };
}

const readsAlert = (read: Read, inputs: object): boolean => {
  const path = read.slice(1);
  return ALERT_TEXT_PATHS.some(
    (textPath) =>
      valueAt(inputs, textPath) != null &&
      (isWithin(path, textPath) || (read.startsWith('=') && isWithin(textPath, path))),
  );
};

const isWithin = (path: string, above: string): boolean =>
  above === '' || path === above || path.startsWith(`${above}\n`);

/** Hashes all values that were read. */
function hashOfReads(inputs: object, reads: readonly Read[], hasPlaces: boolean): string {
  const hashes = reads.map((read) => {
    const path = read.slice(1);
    if (!hasPlaces && keysOf(path).some(isPositionKey)) return '';
    const value = valueAt(inputs, path);
    return read.startsWith('#') ? namesIn(value) : valueHash(value, hasPlaces);
  });
  return hashOf(JSON.stringify([reads, hashes]));
}

const namesIn = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Reflect.ownKeys(value).map(String).join('\n') : '';
