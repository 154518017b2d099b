/** The words of English that the reader of alerts knows: all that the shared data's own texts write in small letters. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { stemOfWord } from '#alert/names/known-words.ts';

const FILE = 'src/alert/names/known-words.json';
const TEXTS = /\.(?:mdx|yaml|txt)$/;
/** A word as it stands within a sentence, not within an address or a tag. */
const WORD = /(?<![\p{L}\p{N}@#./-])\p{Ll}[\p{Ll}’']{2,}(?![\p{L}/@])/gu;

/** @returns How many there are. */
export async function learnWords(dir: string): Promise<number> {
  const stems = new Set<string>();
  for (const name of await readdir(dir, { recursive: true }))
    if (TEXTS.test(name))
      for (const [word] of (await readFile(`${dir}/${name}`, 'utf8')).matchAll(WORD))
        stems.add(stemOfWord(word));
  const kept = {
    about: 'Learnt from the texts under lessons/ by npm run learn.',
    stems: [...stems].sort().join(' '),
  };
  await writeFile(FILE, `${JSON.stringify(kept, null, 2)}\n`);
  return stems.size;
}
