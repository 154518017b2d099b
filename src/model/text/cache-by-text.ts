/** Longer texts are not cached: they are a product's whole text, searched once. */
const MAX_LENGTH = 2_000;
/** Most cached texts: more than one lesson has. */
const MAX_ENTRIES = 20_000;

/**
 * Caches a search by its text: the same sentence is on a slide, on every edition of a sheet, and in several bands.
 * @param find Depends on the text alone; its result is not modified.
 */
export function cacheByText<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= MAX_ENTRIES) known.clear();
    if (text.length <= MAX_LENGTH) known.set(text, found);
    return found;
  };
}
