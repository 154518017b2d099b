/**
 * Style and script of decks, bundled once for all of them: for the teacher, to share, and for adults. Classic scripts, since a
 * module does not load from `file://`.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import type { DeckCode, PageStyle } from '#render/arrange/deck-parts.ts';
import { cachedValue, openStore } from '../cache/store.ts';
import { type Bundle, type BundledFile, bundle } from './bundle.ts';
import { displayFont } from './display-font.ts';
import { usedStyles, withoutSelectors } from './reveal-styles.ts';

type DeckSort = 'teacher' | 'share' | 'adult';
/** Those that are pages of the site: what is shared goes away in one file. */
type LinkedSort = Exclude<DeckSort, 'share'>;

export interface DeckBundle {
  /** Script and style with the fonts inlined, for a self-contained deck. */
  inPage: Record<DeckSort, DeckCode>;
  /** Files of a site, by name: a style and a script for each sort, and the fonts they share. */
  assets: { name: string; bytes: Uint8Array }[];
  /** Names of a sort's files among the assets. */
  linked: Record<LinkedSort, { css: string; js: string }>;
  /** Files of packages that they were made of. */
  inputs: string[];
}

const SORTS: DeckSort[] = ['teacher', 'share', 'adult'];
const slides = (name: string): string =>
  fileURLToPath(new URL(`../../slides/${name}`, import.meta.url));

/** @param store Where they are kept: bundling them takes long, and depends on the program alone. */
export const bundleDecks = (store = openStore()): Promise<DeckBundle> =>
  cachedValue(store, 'scripts and styles of decks', bundleAll);

async function bundleAll(): Promise<DeckBundle> {
  const inPage = {} as DeckBundle['inPage'];
  const linked = {} as DeckBundle['linked'];
  const assets = new Map<string, Uint8Array>();
  const inputs: string[] = [];
  for (const sort of SORTS) {
    const { files: whole, inputs: read } = await deckOf(sort, 'dataurl');
    inputs.push(...read);
    const css = textOf(whole, '.css').replaceAll('</style', '<\\/style');
    const js = textOf(whole, '.js').replaceAll('</script', '<\\/script');
    inPage[sort] = { ...styled(css), js, jsHash: hash(js), ofPhase: stylesOf(css) };

    if (sort === 'share') continue;
    const parts = await deckOf(sort, 'file');
    for (const file of parts.files) assets.set(nameOf(file), file.bytes);
    linked[sort] = { css: nameEnding(parts, '.css'), js: nameEnding(parts, '.js') };
  }
  return { inPage, linked, inputs, assets: [...assets].map(([name, bytes]) => ({ name, bytes })) };
}

const deckOf = (sort: DeckSort, fonts: 'dataurl' | 'file'): Promise<Bundle> =>
  bundle({
    entryPoints: { [`deck-${sort}`]: slides(`${sort}.ts`) },
    outdir: slides('.'),
    loader: { '.woff2': fonts },
    // A published deck of last month's program goes on beside one of today's: each finds its own.
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    plugins: [withoutPlayers, withoutUnused, displayFont],
  });

/**
 * reveal.js can steer players of two video sites in slides. Ours show none, and a pupil’s file names no platform, not
 * even in its script: their addresses become ones that match nothing.
 */
const withoutPlayers: Plugin = {
  name: 'without-players',
  setup: ({ onLoad }) => {
    onLoad({ filter: /reveal\.m?js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replaceAll(/youtube(\\?)\.com/g, 'player$1.invalid')
        .replaceAll(/player(\\?)\.vimeo(\\?)\.com/g, 'player$1.invalid'),
      loader: 'js',
    }));
  },
};

/** The style of what our decks leave out is a tenth of a deck in one file. */
const withoutUnused: Plugin = {
  name: 'without-unused',
  setup: ({ onLoad }) => {
    onLoad({ filter: /reveal\.css$/ }, async ({ path }) => ({
      contents: usedStyles(await readFile(path, 'utf8')),
      loader: 'css',
    }));
  },
};

/** Families that one phase alone shows: in a deck that is one file they would be a fifth of it. */
const OWN_FAMILIES: Record<string, readonly string[]> = {
  early: ['Andika', 'Grandstander'],
  primary: [],
  secondary: ['Bricolage Grotesque'],
};

const styled = (css: string): PageStyle => ({ css, cssHash: hash(css) });

/** The style sheet for each phase, without fonts and rules of the others. Adults’ decks show slides of all: they have the whole. */
function stylesOf(css: string): Record<string, PageStyle> {
  const phases = Object.entries(OWN_FAMILIES);
  return Object.fromEntries(
    phases.map(([phase, own]) => {
      const others = phases.filter(([other]) => other !== phase);
      const families = others.flatMap(([, some]) => some).filter((one) => !own.includes(one));
      return [
        phase,
        styled(
          withoutSelectors(css, (selector) => isOfAnother(selector, phase)).replaceAll(
            /@font-face\{[^}]*\}/g,
            (face) => (families.some((family) => face.includes(family)) ? '' : face),
          ),
        ),
      ];
    }),
  );
}
/** Does a selector begin with phases, of which this is none? */
function isOfAnother(selector: string, phase: string): boolean {
  const [start] = /^(html:is\()?(\[data-phase=[^\]]*\],?)+/.exec(selector) ?? [];
  return start !== undefined && !start.includes(phase);
}

const nameEnding = ({ files }: Bundle, ending: string): string =>
  files.map(nameOf).find((name) => name.endsWith(ending)) as string;
const nameOf = (file: BundledFile): string => file.path.split(/[\\/]/).at(-1) as string;
const textOf = (files: readonly BundledFile[], ending: string): string =>
  new TextDecoder().decode(files.find((file) => file.path.endsWith(ending))?.bytes);
const hash = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
