/** What a shop of apps rates a service at: “The App Store says 12+”. */
const STORE =
  /\b(?:app ?stores?|google play|play store|(?:apple|google|microsoft|amazon)['’]s (?:shop|store)|stores? rat\w+)\b/i;

/**
 * Sentences on a service's age without what shops say, where it says one itself: “its terms say 13+, the App Store 12+”.
 * @param hasAge Does a part give an age?
 */
export function withoutStores(
  texts: readonly string[],
  hasAge: (text: string) => boolean,
): readonly string[] {
  const parts = texts
    .flatMap((text) => text.split(/(?<=[.;,])\s+/))
    .filter((part) => !STORE.test(part));
  return parts.some(hasAge) ? parts : texts;
}
