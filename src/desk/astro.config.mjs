// The lead's desk: pages that a server on this computer renders. `scripts/desk/build-pages.ts` builds them, on first start.
import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

/** The largest upload, in bytes: `scripts/desk/serve-desk.ts` refuses larger ones before they come here. */
const MOST_BYTES = 21_000_000;

export default defineConfig({
  srcDir: '.',
  publicDir: './public',
  output: 'server',
  adapter: node({ mode: 'middleware', bodySizeLimit: MOST_BYTES }),
  // Files are all the state there is.
  session: false,
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  security: { checkOrigin: true },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  // The policy lets nothing run or style that stands in the page itself.
  vite: { build: { assetsInlineLimit: 0 } },
});
