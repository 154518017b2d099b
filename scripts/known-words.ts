/** Generates the vocabulary of the alert reader: common English words, and the lower-case words of the lessons. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { words } from 'popular-english-words';
import { stemOfWord } from '#alert/names/known-words.ts';

const FILE = 'src/alert/names/known-words.json';
/** Number of common English words to take: rarer ones are as often names of services. */
const COMMONEST = 12_000;
/** Number of words that everybody uses: no name in small letters is one of these but where much says so. */
const EVERYDAY = 6000;
/** Number of words that are English at all: the rarer ones of these are no names in small letters. */
const ALL = 150_000;
/** Source files of words. The training sentences of risks are excluded: they have names in lower case. */
const TEXTS = /\.(?:mdx|yaml)$/;
/** A lower-case word that is not part of a URL or tag. */
const WORD = /(?<![\p{L}\p{N}@#./\\-])\p{Ll}[\p{Ll}’']{2,}(?![\p{L}/@])/gu;

/** @returns The number of words. */
export async function learnWords(dir: string): Promise<number> {
  const files = (await readdir(dir, { recursive: true })).filter((name) => TEXTS.test(name));
  const texts = await Promise.all(files.map((name) => readFile(`${dir}/${name}`, 'utf8')));
  const lessonWords = texts.flatMap((text) => [...text.matchAll(WORD)].map(([word]) => word));
  const commonest = (count: number): string[] =>
    words.getMostPopular(count).filter((word) => /^[a-z]{3,}$/.test(word));
  const stems = new Set([...commonest(COMMONEST), ...lessonWords].map(stemOfWord));
  const rare = new Set(commonest(ALL).map(stemOfWord)).difference(stems);
  const file = {
    about:
      'The commonest of the package popular-english-words, and those of lessons/: by npm run learn -- --words.',
    common: [...new Set(commonest(EVERYDAY).map(stemOfWord))].sort().join(' '),
    stems: [...stems].sort().join(' '),
    rare: [...rare].sort().join(' '),
  };
  await writeFile(FILE, `${JSON.stringify(file, null, 2)}\n`);
  return stems.size;
}
