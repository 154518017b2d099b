import type { PaperTools } from '#render/arrange/paper-tools.ts';

/**
 * The tools that set these words: where a letter of them is in none of the usual fonts, as in an alert that quotes
 * Arabic or Chinese, those with the fonts of all scripts.
 */
export function inAllScripts(words: string, tools: PaperTools): PaperTools {
  const letters = new Set(words.match(/[\p{L}\p{M}]/gu));
  const isCovered = [...letters].every((letter) => tools.covers(letter));
  return isCovered || !tools.names ? tools : { ...tools, ...tools.names() };
}
