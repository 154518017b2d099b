// Astro configuration of the lead's desk, rendered on the server. `scripts/desk/build-pages.ts` builds it on first
// start.
import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

/** Above the upload limit of `scripts/desk/serve-desk.ts`, which refuses larger forms with a message. */
const MOST_BYTES = 21_000_000;

export default defineConfig({
  srcDir: '.',
  publicDir: './public',
  output: 'server',
  adapter: node({ mode: 'middleware', bodySizeLimit: MOST_BYTES }),
  // The desk has no sessions: files hold all state.
  session: false,
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  security: { checkOrigin: true },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  // The CSP forbids inline scripts and styles.
  vite: { build: { assetsInlineLimit: 0 } },
});
