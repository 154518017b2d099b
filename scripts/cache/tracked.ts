/**
 * A proxy that records which parts of a value are read through it: dependencies need not be declared, and a change
 * elsewhere does not invalidate the result.
 */

/**
 * Depth of tracking; a value further down counts as read whole. `sharedData.routes.routes.3.contact` has five levels; a
 * meeting's slide, itself four levels deep, refers to the whole lesson.
 */
const maxDepthOf = (path: string): number => (path.startsWith('workshops') ? 8 : 5);
/** Separator of keys in a path. */
const SEPARATOR = '\n';

const { length: _, ...methods } = Object.getOwnPropertyDescriptors(Array.prototype);
const METHODS: object = Object.create(Object.prototype, methods);

/** A recorded read: the value at a path (`=`), or the keys of an object (`#`). */
export type Read = string;

export interface Tracked<T> {
  view: T;
  /** The reads so far, without duplicates. */
  reads(): Read[];
}

/** @param value Plain data: objects, arrays, maps, sets, bytes. */
export function track<T extends object>(value: T): Tracked<T> {
  const reads = new Set<Read>();
  const views = new Map<object, object>();
  const places = new Map<object, Set<string>>();
  const note = (kind: '=' | '#', path: string) => reads.add(`${kind}${path}`);

  /** The value at these paths: a proxy, or the value itself (read whole) at the maximal depth. */
  const at = (thing: unknown, paths: readonly string[]): unknown => {
    const isDeep = paths.some((path) => path.split(SEPARATOR).length >= maxDepthOf(path));
    if (isDeep || !isTrackable(thing)) {
      for (const path of paths) note('=', path);
      return thing;
    }
    const view = views.get(thing) ?? open(thing);
    // One object may be reachable by several paths: later reads are recorded for all of them.
    for (const path of paths) places.get(view)?.add(path);
    return view;
  };

  const open = (thing: object): object => {
    const paths = new Set<string>();
    const below = (key: string) =>
      [...paths].map((path) => (path === '' ? key : `${path}${SEPARATOR}${key}`));
    const given = new Map<string, { value: unknown; places: number }>();
    const get = (key: string) => {
      // Read before from the same paths: already recorded.
      const before = given.get(key);
      if (before?.places === paths.size) return before.value;
      const value = at(Reflect.get(thing, key), below(key));
      given.set(key, { value, places: paths.size });
      return value;
    };
    let noted = 0;
    const noteKeys = () => {
      // Asked for before from the same paths: already recorded.
      if (noted === paths.size) return;
      noted = paths.size;
      for (const path of paths) note('#', path);
    };
    // Methods are not data; an array's length is, although it is inherited by name.
    const inherited = Array.isArray(thing) ? METHODS : Object.prototype;
    const view = new Proxy(Array.isArray(thing) ? [] : {}, {
      get: (_, key, receiver) =>
        typeof key === 'string' && (!(key in inherited) || Object.hasOwn(thing, key))
          ? get(key)
          : Reflect.get(thing, key, receiver),
      has: (_, key) => {
        if (typeof key === 'string') noteKeys();
        return Reflect.has(thing, key);
      },
      ownKeys: () => {
        noteKeys();
        return Reflect.ownKeys(thing);
      },
      // Only the existence of keys is recorded here; `get` records values.
      getOwnPropertyDescriptor: (target, key) => {
        noteKeys();
        if (key === 'length' && Array.isArray(target)) {
          target.length = get('length') as number;
          return Reflect.getOwnPropertyDescriptor(target, key);
        }
        const descriptor = Reflect.getOwnPropertyDescriptor(thing, key);
        return (
          descriptor && {
            enumerable: descriptor.enumerable ?? true,
            writable: true,
            configurable: true,
          }
        );
      },
      getPrototypeOf: () => Reflect.getPrototypeOf(thing),
      set: refuseChange,
      defineProperty: refuseChange,
      deleteProperty: refuseChange,
    });
    views.set(thing, view);
    places.set(view, paths);
    const whole = () => {
      for (const path of paths) note('=', path);
    };
    PROXIES.set(view, { thing, whole });
    return view;
  };

  const view = open(value);
  places.get(view)?.add('');
  return { view: view as T, reads: () => [...reads] };
}

/** The target of every proxy (nested ones included), and how to record it as read whole. */
const PROXIES = new WeakMap<object, { thing: object; whole: () => void }>();

/** The value with proxies replaced by their targets, which count as read whole. */
export const unwrap = <T>(value: T): T => unwrapDeep(value) as T;

function unwrapDeep(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const shown = PROXIES.get(value);
  if (shown) {
    shown.whole();
    return PROXIES.has(shown.thing) ? unwrapDeep(shown.thing) : shown.thing;
  }
  if (Array.isArray(value)) return value.map(unwrapDeep);
  if (!isTrackable(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, unwrapDeep(field)]));
}

/** The value at a path. */
export function valueAt(value: object, path: string): unknown {
  if (path === '') return value;
  let at: unknown = value;
  for (const key of path.split(SEPARATOR)) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** The keys of a path. */
export const keysOf = (path: string): string[] => path.split(SEPARATOR);

/** Objects and arrays are tracked by key; maps, sets, patterns and bytes as a whole. */
const isTrackable = (thing: unknown): thing is object => {
  if (typeof thing !== 'object' || thing === null) return false;
  const kind = Object.getPrototypeOf(thing);
  return Array.isArray(thing) || kind === Object.prototype || kind === null;
};

function refuseChange(): never {
  throw new TypeError('What products are made from is only read');
}
