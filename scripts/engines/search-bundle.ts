/** The search of the kit room's first page: its script, and its index as a second one. Neither needs a server. */
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import type { SiteLesson } from '#model/site-data.ts';
import { SEARCH, searchedLesson } from '../../src/site/search/search-index.ts';
import { bundle } from './bundle.ts';

/** Where both stand, below `dist/`. */
export const SEARCH_FOLDER = 'search';

const PAGE = fileURLToPath(new URL('../../src/site/search/page.ts', import.meta.url));

/** The script, and the files of packages that it was made of. */
export async function bundleSearch(): Promise<{ script: Uint8Array; inputs: string[] }> {
  const { files, inputs } = await bundle({
    entryPoints: [PAGE],
    // One file: what it is called matters to nobody.
    outdir: fileURLToPath(new URL('.', import.meta.url)),
    platform: 'browser',
  });
  return { script: files[0]?.bytes ?? new Uint8Array(), inputs };
}

/** What `page.ts` searches: it hands itself over. */
export function searchIndex(lessons: readonly SiteLesson[]): string {
  const index = new MiniSearch(SEARCH);
  index.addAll(lessons.map(searchedLesson));
  return `window.forewarnedLessons = ${JSON.stringify(JSON.stringify(index))};\n`;
}
