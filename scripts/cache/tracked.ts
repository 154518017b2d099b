/**
 * A view of a value that notes what is read through it: so nobody has to write down what a product is made from, and a
 * change of anything else leaves it as it is.
 */

/**
 * How deep a view looks: what is read further down counts whole. `sharedData.routes.routes.3.contact` is five deep; a slide of
 * a meeting, four deep itself, holds the whole lesson that it is taken from.
 */
const deepestIn = (path: string): number => (path.startsWith('workshops') ? 8 : 5);
/** Separator of the keys in a path. */
const BETWEEN = '\n';

const { length: _, ...methods } = Object.getOwnPropertyDescriptors(Array.prototype);
const METHODS: object = Object.create(Object.prototype, methods);

/** What was read: the value at a path (`=`), or which keys an object has (`#`). */
export type Read = string;

export interface Tracked<T> {
  view: T;
  /** What was read so far, each once. */
  reads(): Read[];
}

/** @param value Data alone: objects, arrays, maps and sets, bytes. */
export function tracked<T extends object>(value: T): Tracked<T> {
  const reads = new Set<Read>();
  const views = new Map<object, object>();
  const places = new Map<object, Set<string>>();
  const note = (kind: '=' | '#', path: string) => reads.add(`${kind}${path}`);

  /** What stands at these paths: a view where more is to be asked of it, else the thing itself, read whole. */
  const at = (thing: unknown, paths: readonly string[]): unknown => {
    const isDeep = paths.some((path) => path.split(BETWEEN).length >= deepestIn(path));
    if (isDeep || !isAsked(thing)) {
      for (const path of paths) note('=', path);
      return thing;
    }
    const view = views.get(thing) ?? open(thing);
    // The same thing may stand in several places: from now on it is read in all of them.
    for (const path of paths) places.get(view)?.add(path);
    return view;
  };

  const open = (thing: object): object => {
    const paths = new Set<string>();
    const below = (key: string) =>
      [...paths].map((path) => (path === '' ? key : `${path}${BETWEEN}${key}`));
    const given = new Map<string, { value: unknown; places: number }>();
    const get = (key: string) => {
      // Asked for again, from no further place: all of it is noted already.
      const before = given.get(key);
      if (before?.places === paths.size) return before.value;
      const value = at(Reflect.get(thing, key), below(key));
      given.set(key, { value, places: paths.size });
      return value;
    };
    const keys = () => {
      for (const path of paths) note('#', path);
      return Reflect.ownKeys(thing);
    };
    // Methods are nobody's data. The length of a list is its own, though every list has one.
    const inherited = Array.isArray(thing) ? METHODS : Object.prototype;
    const view = new Proxy(Array.isArray(thing) ? [] : {}, {
      get: (_, key, receiver) =>
        typeof key === 'string' && (!(key in inherited) || Object.hasOwn(thing, key))
          ? get(key)
          : Reflect.get(thing, key, receiver),
      has: (_, key) => {
        if (typeof key === 'string') keys();
        return Reflect.has(thing, key);
      },
      ownKeys: keys,
      // Who asks for a value gets it above: here it is told which keys there are.
      getOwnPropertyDescriptor: (target, key) => {
        keys();
        if (key === 'length' && Array.isArray(target)) {
          target.length = get('length') as number;
          return Reflect.getOwnPropertyDescriptor(target, key);
        }
        const own = Reflect.getOwnPropertyDescriptor(thing, key);
        return own && { enumerable: own.enumerable ?? true, writable: true, configurable: true };
      },
      getPrototypeOf: () => Reflect.getPrototypeOf(thing),
      set: unchanged,
      defineProperty: unchanged,
      deleteProperty: unchanged,
    });
    views.set(thing, view);
    places.set(view, paths);
    const whole = () => {
      for (const path of paths) note('=', path);
    };
    VIEWS.set(view, { thing, whole });
    return view;
  };

  const view = open(value);
  places.get(view)?.add('');
  return { view: view as T, reads: () => [...reads] };
}

/** What every view shows, a view of a view among them; and how to say that all of it was read. */
const VIEWS = new WeakMap<object, { thing: object; whole: () => void }>();

/** A value with what it holds of views as the things themselves: what it holds whole was read whole. */
export const plain = <T>(value: T): T => withoutViews(value) as T;

function withoutViews(held: unknown): unknown {
  if (typeof held !== 'object' || held === null) return held;
  const shown = VIEWS.get(held);
  if (shown) {
    shown.whole();
    return VIEWS.has(shown.thing) ? withoutViews(shown.thing) : shown.thing;
  }
  if (Array.isArray(held)) return held.map(withoutViews);
  if (!isAsked(held)) return held;
  return Object.fromEntries(Object.entries(held).map(([key, one]) => [key, withoutViews(one)]));
}

/** What stands at a path now. */
export function valueAt(value: object, path: string): unknown {
  if (path === '') return value;
  let at: unknown = value;
  for (const key of path.split(BETWEEN)) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** The keys of a path. */
export const keysOf = (path: string): string[] => path.split(BETWEEN);

/** Objects and arrays are looked into; maps, sets, patterns and bytes are one thing each. */
const isAsked = (thing: unknown): thing is object => {
  if (typeof thing !== 'object' || thing === null) return false;
  const kind = Object.getPrototypeOf(thing);
  return Array.isArray(thing) || kind === Object.prototype || kind === null;
};

function unchanged(): never {
  throw new TypeError('What products are made from is only read');
}
