/**
 * The fonts of titles hold every weight and width; a deck has one of each. Cut to it, a font takes an eighth of its size in
 * a deck that is one file.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import subsetFont from 'subset-font';

/** What a file name begins with, and the one cut of it that decks show. */
const CUTS: Record<string, Record<string, number>> = {
  'bricolage-grotesque': { wght: 800, opsz: 96, wdth: 100 },
};
/** Signs of titles: Latin letters, with the accents of names, figures and the printer's own signs. */
const SIGNS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))}£€’‘“”–—…•·×°½éâêîôûŵŷïöëäüàèìòùáíóúýçñãåøæœßčšžłąęğışţř`;

export const displayFont: Plugin = {
  name: 'display-font',
  setup: ({ onLoad }) => {
    onLoad({ filter: /standard-normal\.woff2$/ }, async ({ path }) => {
      const [, variationAxes] =
        Object.entries(CUTS).find(([name]) => path.includes(`/${name}/`)) ?? [];
      const contents = await (variationAxes ? cut(path, variationAxes) : readFile(path));
      return { contents, loader: 'default' };
    });
  },
};

/** What was cut in this process, by its file: several bundles have the same font. */
const CUT = new Map<string, Promise<Buffer>>();

function cut(path: string, variationAxes: Record<string, number>): Promise<Buffer> {
  const before = CUT.get(path);
  if (before) return before;
  const font = readFile(path).then((whole) =>
    subsetFont(whole, SIGNS, { targetFormat: 'woff2', variationAxes }),
  );
  CUT.set(path, font);
  return font;
}
