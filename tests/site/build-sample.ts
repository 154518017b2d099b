/** `node tests/site/build-sample.ts FOLDER COUNT`: products and kit room of a sample, in a process of its own. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleSearch, SEARCH_FOLDER, searchIndex } from '#scripts/engines/search-bundle.ts';
import { openSite } from '#scripts/engines/site.ts';
import { sampleSite, writeProducts } from './sample-site.ts';

const [folder = '', count = '1'] = process.argv.slice(2);
const { siteData, files } = sampleSite(Number(count));
await writeProducts(folder, files);
const site = openSite({ cacheFor: folder, saveData: false });
await site.finish(siteData, folder);
await mkdir(join(folder, SEARCH_FOLDER), { recursive: true });
await writeFile(join(folder, SEARCH_FOLDER, 'search.js'), (await bundleSearch()).script);
await writeFile(join(folder, SEARCH_FOLDER, 'lessons.js'), searchIndex(siteData.lessons));
