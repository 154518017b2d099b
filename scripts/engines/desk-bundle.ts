/**
 * Bundles the letter desk's scripts and fonts. On `file://` neither modules nor `fetch` work: fonts are scripts that
 * pass their bytes on, and the worker's program is a function from whose source the page starts a worker.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { Plugin } from 'esbuild';
import type { DeskIndex, DeskLanguage, DeskLesson } from '#model/desk.ts';
import type { School } from '#model/school.ts';
import { FONT_FILES } from '#render/letters/browser/font-files.ts';
import { hashOf } from '../cache/program-hash.ts';
import { cachedValue, openStore, type Store } from '../cache/store.ts';
import { bundle } from './bundle.ts';

export interface DeskAsset {
  name: string;
  bytes: Uint8Array | string;
}

const SITE = fileURLToPath(new URL('../../src/site/desk/', import.meta.url));

/** The desk's files, and the files of npm packages in them. */
export interface DeskBundle {
  assets: DeskAsset[];
  inputs: string[];
}

/** @param store Cache: bundling is slow and depends on the program alone. */
export async function bundleDesk(store = openStore()): Promise<DeskBundle> {
  const { resolve } = createRequire(import.meta.url);
  const [page, worker] = await cachedValue(store, 'scripts of the letter desk', () =>
    Promise.all([scriptOf('page'), scriptOf('worker')]),
  );
  const fontPath = (path: string) => resolve(`@expo-google-fonts/${path}`);
  const fonts = FONT_FILES.map(async ({ id, path }) => {
    const bytes = await readFile(fontPath(path));
    return {
      name: `fonts/${id}.js`,
      bytes: `forewarned.font(${JSON.stringify(id)},"${await packed(bytes, store)}")\n`,
    };
  });
  return {
    assets: [
      { name: 'desk.js', bytes: page.text },
      { name: 'letters.js', bytes: `forewarned.worker(function(){${worker.text}})\n` },
      ...(await Promise.all(fonts)),
    ],
    inputs: [...page.inputs, ...worker.inputs, ...FONT_FILES.map(({ path }) => fontPath(path))],
  };
}

/** All files below `desk/`: scripts, fonts, and the letters of each lesson. */
export const deskFiles = (
  assets: readonly DeskAsset[],
  lessons: readonly DeskLesson[],
  school: School,
): DeskAsset[] => [
  ...assets,
  deskIndexFile(lessons.map(listedLetters), school),
  ...lessons.map(deskLessonFile),
];

/** What the desk's list of lessons is made from. */
export interface ListedLetters {
  slug: string;
  title: string;
  /** Languages other than English of its letters. */
  languages: DeskLanguage[];
}

export const listedLetters = (lesson: DeskLesson): ListedLetters => ({
  slug: lesson.slug,
  title: lesson.title,
  languages: languagesOf(lesson),
});

/** The file that lists these lessons. */
export function deskIndexFile(lessons: readonly ListedLetters[], school: School): DeskAsset {
  const languages = lessons.flatMap((lesson) => lesson.languages);
  const index: DeskIndex = {
    lessons: lessons.map(({ slug, title }) => ({ slug, title })),
    languages: [...new Map(languages.map((language) => [language.lang, language])).values()],
    school,
  };
  return { name: 'kit.js', bytes: `forewarned.kit(${JSON.stringify(index)})\n` };
}

/** The file of a lesson's letters. */
export const deskLessonFile = (lesson: DeskLesson): DeskAsset => ({
  name: `lessons/${lesson.slug}.js`,
  bytes: `forewarned.lesson(${JSON.stringify(lesson, withoutPlaces)})\n`,
});

/** Removes file paths of the machine that built it. */
const withoutPlaces = (key: string, value: unknown): unknown =>
  key === 'data' || key === 'position' ? undefined : value;

const languagesOf = ({ bands }: DeskLesson): DeskLanguage[] =>
  bands
    .flatMap(({ letters }) => letters.flatMap(({ translations }) => translations))
    .map(({ lang, direction, english }) => ({ lang, direction, english }));

/** A font compressed and encoded as text. Cached: compressing CJK fonts takes seconds. */
async function packed(font: Uint8Array, store: Store): Promise<string> {
  const key = `packed font ${hashOf(font)}`;
  const bytes = await cachedValue(store, key, () => pack(font));
  return Buffer.from(bytes).toString('base64');
}

const pack = promisify<Uint8Array, Buffer>(deflate);

async function scriptOf(entry: 'page' | 'worker'): Promise<{ text: string; inputs: string[] }> {
  const { files, inputs } = await bundle({
    entryPoints: [`${SITE}${entry}.ts`],
    // esbuild requires an output folder; with a single file its name does not matter.
    outdir: SITE,
    platform: 'browser',
    loader: { '.wasm': 'binary' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [shaperWithin],
  });
  return { text: new TextDecoder().decode(files[0]?.bytes), inputs };
}

/**
 * HarfBuzz uses top-level await to load its WebAssembly, which classic scripts do not support: inline the file, and
 * export a promise instead.
 */
const shaperWithin: Plugin = {
  name: 'shaper-within',
  setup: ({ onLoad }) => {
    onLoad({ filter: /harfbuzzjs[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const waits = 'init(await createHarfBuzz());';
      if (!source.includes(waits)) throw new Error('HarfBuzz starts in another way than it did');
      return {
        contents: `import wasmBinary from './harfbuzz.wasm';\n${source.replace(waits, 'export const ready = createHarfBuzz({ wasmBinary, locateFile: (name) => name }).then(init);')}`,
        loader: 'js',
      };
    });
    onLoad({ filter: /harfbuzzjs[\\/]dist[\\/]harfbuzz\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replaceAll('import.meta.url', '""')
        .replaceAll('await import("module")', '{}'),
      loader: 'js',
    }));
  },
};
