/** `node tests/site/build-sample.ts FOLDER COUNT`: products and kit room of a sample, in a process of its own. */
import { openSite } from '#scripts/engines/site.ts';
import { sampleSite, writeProducts } from './sample-site.ts';

const [folder = '', count = '1'] = process.argv.slice(2);
const { siteData, files } = sampleSite(Number(count));
await writeProducts(folder, files);
const site = await openSite({ cacheFor: folder, remember: false });
await site.finish(siteData, folder);
