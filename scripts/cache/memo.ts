/**
 * Memoizes what was made before: under what a thing is called stand the last few ways in which it was made, each as what
 * was read for it, with the hash of what stood there, and where the result is kept.
 */
import { deserialize, serialize } from 'node:v8';
import type { Memo, Memoized } from '#model/memo.ts';
import { hashOf } from './program-hash.ts';
import type { Store } from './store.ts';
import { keysOf, plain, type Read, tracked, valueAt } from './tracked.ts';
import { isPlace, valueHash } from './value-hash.ts';

/** One way in which a thing was made. */
interface Way {
  reads: Read[];
  /** Was something found, and told with its line? Then the same text in another line is another thing. */
  hasPlaces: boolean;
  /** Hash of all that was read; also the key of the result. */
  hash: string;
}

/** Ways that are remembered of a thing: those of a few branches, or of a sentence that is tried in several wordings. */
const WAYS = 6;
/** Where the alert's own sentences stand: they stay in their file, and what was made of them is not kept. */
const ALERTS_OWN = ['lesson\nsource', 'written\nsource'];

/** @param day The day that is built for: engines print it. */
export function openMemo(store: Store, day: string): Memo {
  const keyOf = (unit: string) => `ways ${day} ${unit}`;
  const resultKey = (unit: string, hash: string) => `made ${day} ${unit} ${hash}`;
  const waysOf = async (unit: string): Promise<Way[]> => {
    const bytes = await store.read(keyOf(unit));
    return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as Way[]) : [];
  };
  const find = async <Value>(unit: string, inputs: object): Promise<Value | null> => {
    for (const { reads, hasPlaces, hash } of await waysOf(unit)) {
      if (hashOfReads(inputs, reads, hasPlaces) !== hash) continue;
      const bytes = await store.read(resultKey(unit, hash));
      if (bytes) return deserialize(bytes) as Value;
    }
    return null;
  };
  const keep = async (unit: string, way: Way, value: Memoized): Promise<void> => {
    await store.keep(resultKey(unit, way.hash), serialize(value));
    const others = (await waysOf(unit)).filter(({ hash }) => hash !== way.hash);
    const ways = [way, ...others].slice(0, WAYS);
    await store.keep(keyOf(unit), new TextEncoder().encode(JSON.stringify(ways)));
  };
  return {
    find,
    async memoize(unit, inputs, make) {
      const before = await find<Awaited<ReturnType<typeof make>>>(unit, inputs);
      if (before) return before;
      const { view, reads } = tracked(inputs);
      const value = plain(await make(view));
      const read = reads();
      if (!read.some((one) => readsAlert(one, inputs))) {
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
  return ALERTS_OWN.some(
    (own) =>
      valueAt(inputs, own) != null &&
      (isWithin(path, own) || (read.startsWith('=') && isWithin(own, path))),
  );
};

const isWithin = (path: string, above: string): boolean =>
  above === '' || path === above || path.startsWith(`${above}\n`);

/** One hash of all that stands where something was read. */
function hashOfReads(inputs: object, reads: readonly Read[], hasPlaces: boolean): string {
  const hashes = reads.map((read) => {
    const path = read.slice(1);
    if (!hasPlaces && keysOf(path).some(isPlace)) return '';
    const value = valueAt(inputs, path);
    return read.startsWith('#') ? namesIn(value) : valueHash(value, hasPlaces);
  });
  return hashOf(JSON.stringify([reads, hashes]));
}

const namesIn = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Reflect.ownKeys(value).map(String).join('\n') : '';
