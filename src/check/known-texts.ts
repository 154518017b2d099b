/** Longer texts are not cached: they are a product's whole text, searched once. */
const LONGEST = 2_000;
/** Most cached texts: more than one lesson has. */
const MOST = 20_000;

/**
 * Caches a search by its text: the same sentence is on a slide, on every edition of a sheet, and in several bands.
 * @param find Depends on the text alone; its result is not modified.
 */
export function knownTexts<Found extends object>(
  find: (text: string) => Found,
): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const found = find(text);
    if (known.size >= MOST) known.clear();
    if (text.length <= LONGEST) known.set(text, found);
    return found;
  };
}
