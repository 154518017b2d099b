/** Regular expressions out of named parts, written as literals are: no backslash is doubled. */

/** A part of a pattern: another pattern, or the text of one. */
export type Part = string | RegExp;

const sourceOf = (part: Part): string => (typeof part === 'string' ? part : part.source);

/** A tag for templates: regExp('iu')`^${THIS} (?:may|can) be ${HANDED}\b`. */
export const regExp =
  (flags = '') =>
  (strings: TemplateStringsArray, ...parts: readonly Part[]): RegExp =>
    new RegExp(String.raw(strings, ...parts.map(sourceOf)), flags);

/** One of these, as part of another pattern: each can stand on a line of its own, beside its example. */
export const oneOf = (...parts: readonly Part[]): string => `(?:${parts.map(sourceOf).join('|')})`;
