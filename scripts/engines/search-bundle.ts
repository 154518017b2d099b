/** Bundles the kit room's search: a script, and its index as a second one, so that it works without a server. */
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import type { SiteLesson } from '#model/kit/site-data.ts';
import { SEARCH, searchedLesson } from '../../src/site/search/search-index.ts';
import { bundle } from './bundle.ts';

/** Folder of both, below `dist/`. */
export const SEARCH_FOLDER = 'search';

const PAGE = fileURLToPath(new URL('../../src/site/search/page.ts', import.meta.url));

/** The script, and the files of npm packages in it. */
export async function bundleSearch(): Promise<{ script: Uint8Array; inputs: string[] }> {
  const { files, inputs } = await bundle({
    entryPoints: [PAGE],
    // esbuild requires an output folder; with a single file its name does not matter.
    outdir: fileURLToPath(new URL('.', import.meta.url)),
    platform: 'browser',
  });
  return { script: files[0]?.bytes ?? new Uint8Array(), inputs };
}

/** The index as a script that passes it to `page.ts`. */
export function searchIndex(lessons: readonly SiteLesson[]): string {
  const index = new MiniSearch(SEARCH);
  index.addAll(lessons.map(searchedLesson));
  return `window.forewarnedLessons = ${JSON.stringify(JSON.stringify(index))};\n`;
}
