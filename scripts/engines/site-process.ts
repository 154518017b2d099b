/**
 * Child process of the site engine: Astro bundles the pages, waits for the parent's message that the data is written,
 * and renders them. `node site-process.ts FOLDER CACHE`, with `FOREWARNED_SITE_DATA` in its environment.
 */
import { type AstroIntegration, build } from 'astro';
import { endWithParent } from './end-with-parent.ts';

endWithParent();

const [outDir = '', cacheDir = ''] = process.argv.slice(2);
const isWritten = new Promise((resolve) => process.once('message', resolve));

const waits: AstroIntegration = {
  name: 'forewarned-waits-for-data',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((astro) => ({
        ...astro,
        async setup() {
          await isWritten;
          await astro.setup?.();
        },
      })),
  },
};

await build({
  root: process.cwd(),
  outDir,
  cacheDir,
  logLevel: 'error',
  mode: 'production',
  integrations: [waits],
});
process.exit(0);
