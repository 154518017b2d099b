/** Child process that builds the desk's pages with Astro: `node build-pages.ts FOLDER CACHE`. */
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { endWithParent } from '../engines/end-with-parent.ts';

endWithParent();

const [outDir = '', cacheDir = ''] = process.argv.slice(2);
await build({
  root: fileURLToPath(new URL('../../src/desk/', import.meta.url)),
  outDir,
  cacheDir,
  logLevel: 'error',
  mode: 'production',
  vite: { cacheDir: `${cacheDir}/vite` },
});
process.exit(0);
