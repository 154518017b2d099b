/** Longer ones are a product's whole text, which comes once. */
const LONGEST = 2_000;
/** Texts that are known at a time: more than a lesson has. */
const MOST = 20_000;

/**
 * The same sentence stands on a slide, on a sheet in each of its editions, and in the lessons of many ages: what a search
 * found in it is known from then on.
 * @param find Asks for nothing but the text, and nobody changes what it gives.
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
