/**
 * What was made of the streams of the last files: a third of a build's fonts have the letters of one before, since each
 * sheet comes in several versions. What is kept is found by all of its bytes, so that a file is the same whatever came
 * before it.
 */
import type { Flate } from './flate.ts';

/** A stream in fewer bytes: packed, and how long it is without. */
export interface Packed {
  bytes: Uint8Array;
  length: number;
}

/** Some bands' worth: about two megabytes. */
const MOST = 256;

/** The streams that one engine has packed. */
export function keptFor(flate: Flate): KeptStreams {
  const before = KEPT.get(flate);
  if (before) return before;
  const kept = new KeptStreams();
  KEPT.set(flate, kept);
  return kept;
}
/** Another engine packs to other bytes; what an engine packed goes with it. */
const KEPT = new WeakMap<Flate, KeptStreams>();

class KeptStreams {
  /** Oldest first, by a sum of the bytes. */
  readonly #made = new Map<number, { from: Uint8Array; made: Packed | null }>();

  /**
   * @param stored The stream as its file holds it.
   * @param make What is to be made of it; it depends on nothing else. `null`: it stays as it is.
   */
  of(stored: Uint8Array, make: () => Packed | null): Packed | null {
    const sum = sumOf(stored);
    const before = this.#made.get(sum);
    if (before && isSame(before.from, stored)) return before.made;
    const made = make();
    this.#made.delete(sum);
    // By itself, or all of its file would be kept.
    this.#made.set(sum, { from: stored.slice(), made });
    for (const oldest of this.#made.keys()) {
      if (this.#made.size <= MOST) break;
      this.#made.delete(oldest);
    }
    return made;
  }
}

/** FNV-1a: short, and spread well enough for what is compared as a whole anyway. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++)
    sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  return sum;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
