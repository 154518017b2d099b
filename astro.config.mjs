// The kit room: a static site that links to what the compiler built. `scripts/engines/site.ts` builds it.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { serveProducts } from './src/site/serve-products.ts';

export default defineConfig({
  trailingSlash: 'ignore',
  integrations: [mdx(), serveProducts()],
  markdown: { syntaxHighlight: false },
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: 'site' },
  vite: {
    // Products stand in the same folder: the site adds to it and removes nothing.
    build: { assetsInlineLimit: 0, emptyOutDir: false },
  },
});
