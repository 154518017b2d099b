import type { PaperTools } from '#render/arrange/paper-tools.ts';

/**
 * The tools for these words: where the usual fonts lack a character, as in an alert that quotes Arabic or Chinese,
 * those with the fonts of all scripts.
 */
export function inAllScripts(words: string, tools: PaperTools): PaperTools {
  const letters = new Set(words.match(/[\p{L}\p{M}]/gu));
  const isCovered = [...letters].every((letter) => tools.covers(letter));
  return isCovered || !tools.names ? tools : { ...tools, ...tools.names() };
}
