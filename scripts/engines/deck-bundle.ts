/**
 * Bundles the styles and scripts of all decks: for teachers, to share, and for adults. Classic scripts, since modules
 * do not load from `file://`.
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
/** Kinds of deck that are pages of the site; the one to share is a single file. */
type LinkedSort = Exclude<DeckSort, 'share'>;

export interface DeckBundle {
  /** Scripts and styles with inlined fonts, for self-contained decks. */
  inPage: Record<DeckSort, DeckCode>;
  /** Files of the site: a style and a script for each kind, and shared fonts. */
  assets: { name: string; bytes: Uint8Array }[];
  /** Names of each kind's files among the assets. */
  linked: Record<LinkedSort, { css: string; js: string }>;
  /** Files of npm packages that were bundled. */
  inputs: string[];
}

const SORTS: DeckSort[] = ['teacher', 'share', 'adult'];
const LINKED: LinkedSort[] = ['teacher', 'adult'];
const slides = (name: string): string =>
  fileURLToPath(new URL(`../../slides/${name}`, import.meta.url));

/** @param store Cache: bundling is slow and depends on the program alone. */
export const bundleDecks = (store = openStore()): Promise<DeckBundle> =>
  cachedValue(store, 'scripts and styles of decks', bundleAll);

async function bundleAll(): Promise<DeckBundle> {
  const [whole, parts] = await Promise.all([decksOf(SORTS, 'dataurl'), decksOf(LINKED, 'file')]);
  const inPage = {} as DeckBundle['inPage'];
  for (const sort of SORTS) {
    const css = textOf(whole, sort, '.css').replaceAll('</style', '<\\/style');
    const js = textOf(whole, sort, '.js').replaceAll('</script', '<\\/script');
    inPage[sort] = { ...styled(css), js, jsHash: hash(js) };
    // Adults' decks show slides of all phases.
    if (sort !== 'adult') inPage[sort].ofPhase = stylesOf(css);
  }
  const linked = {} as DeckBundle['linked'];
  for (const sort of LINKED)
    linked[sort] = {
      css: nameOf(fileOf(parts, sort, '.css')),
      js: nameOf(fileOf(parts, sort, '.js')),
    };
  const assets = parts.files.map((file) => ({ name: nameOf(file), bytes: file.bytes }));
  return { inPage, linked, inputs: [...whole.inputs, ...parts.inputs], assets };
}

const decksOf = (sorts: readonly DeckSort[], fonts: 'dataurl' | 'file'): Promise<Bundle> =>
  bundle({
    entryPoints: Object.fromEntries(sorts.map((sort) => [`deck-${sort}`, slides(`${sort}.ts`)])),
    outdir: slides('.'),
    loader: { '.woff2': fonts },
    // Names with content hashes: published decks of earlier versions keep theirs.
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    plugins: [withoutPlayers, withoutUnused, displayFont],
  });

/**
 * Replaces the names of video sites that reveal.js supports with unmatchable ones: our decks have no videos, and a
 * pupil's file may not name a platform even in its script.
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

/** Removes the style of reveal.js features that our decks do not use: a tenth of a deck as a single file. */
const withoutUnused: Plugin = {
  name: 'without-unused',
  setup: ({ onLoad }) => {
    onLoad({ filter: /reveal\.css$/ }, async ({ path }) => ({
      contents: usedStyles(await readFile(path, 'utf8')),
      loader: 'css',
    }));
  },
};

/** Font families used by one phase only: a fifth of a deck as a single file. */
const PHASE_FAMILIES: Record<string, readonly string[]> = {
  early: ['Andika', 'Grandstander'],
  primary: [],
  secondary: ['Bricolage Grotesque'],
};

const styled = (css: string): PageStyle => ({ css, cssHash: hash(css) });

/** The styles of each phase without the others' fonts and rules. */
function stylesOf(css: string): Record<string, PageStyle> {
  const phases = Object.entries(PHASE_FAMILIES);
  return Object.fromEntries(
    phases.map(([phase, phaseFamilies]) => {
      const others = phases.filter(([other]) => other !== phase);
      const families = others
        .flatMap(([, some]) => some)
        .filter((value) => !phaseFamilies.includes(value));
      return [
        phase,
        styled(
          withoutSelectors(css, (selector) => isOfOtherPhase(selector, phase)).replaceAll(
            /@font-face\{[^}]*\}/g,
            (face) => (families.some((family) => face.includes(family)) ? '' : face),
          ),
        ),
      ];
    }),
  );
}
/** Does the selector start with phases that do not include this one? */
function isOfOtherPhase(selector: string, phase: string): boolean {
  const [start] = /^(html:is\()?(\[data-phase=[^\]]*\],?)+/.exec(selector) ?? [];
  return start !== undefined && !start.includes(phase);
}

const fileOf = ({ files }: Bundle, sort: DeckSort, ending: string): BundledFile =>
  files.find(
    (file) => nameOf(file).startsWith(`deck-${sort}-`) && file.path.endsWith(ending),
  ) as BundledFile;
const nameOf = (file: BundledFile): string => file.path.split(/[\\/]/).at(-1) as string;
const textOf = (decks: Bundle, sort: DeckSort, ending: string): string =>
  new TextDecoder().decode(fileOf(decks, sort, ending).bytes);
const hash = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
