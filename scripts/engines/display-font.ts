/** Subsets the variable fonts of titles to the single weight and width that decks use: an eighth of their size. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import subsetFont from 'subset-font';

/** The axis values used, by the start of the file name. */
const SUBSETS: Record<string, Record<string, number>> = {
  'bricolage-grotesque': { wght: 800, opsz: 96, wdth: 100 },
};
/** Characters of titles: Latin letters, accented letters of names, digits and typographic punctuation. */
const CHARACTERS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))}£€’‘“”–—…•·×°½éâêîôûŵŷïöëäüàèìòùáíóúýçñãåøæœßčšžłąęğışţř`;

export const displayFont: Plugin = {
  name: 'display-font',
  setup: ({ onLoad }) => {
    onLoad({ filter: /standard-normal\.woff2$/ }, async ({ path }) => {
      const [, variationAxes] =
        Object.entries(SUBSETS).find(([name]) => path.includes(`/${name}/`)) ?? [];
      const contents = await (variationAxes ? subset(path, variationAxes) : readFile(path));
      return { contents, loader: 'default' };
    });
  },
};

/** Subset fonts by file, cached: several bundles use them. */
const CACHE = new Map<string, Promise<Buffer>>();

function subset(path: string, variationAxes: Record<string, number>): Promise<Buffer> {
  const before = CACHE.get(path);
  if (before) return before;
  const font = readFile(path).then((whole) =>
    subsetFont(whole, CHARACTERS, { targetFormat: 'woff2', variationAxes }),
  );
  CACHE.set(path, font);
  return font;
}
