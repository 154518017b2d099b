/** A name or heading as it stands within a sentence: “Scams, phishing” as “scams, phishing”, “AI companions” as it is. */
export const midSentence = (text: string): string =>
  /^(?:\p{Lu}\p{Ll}|A \p{Ll})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** “a”, “a and b”, “a; b; and c”: for parts that have commas of their own. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}`;

/** “an app”, “a school”, “a union” */
export const withArticle = (thing: string): string =>
  `${/^(?!uni)[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}`;

/** A text with a capital where a sentence begins; “iPhone” stays. */
export const capital = (text: string): string =>
  /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
