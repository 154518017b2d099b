/** In `npm run dev`, the last build's products under the pages that link to them. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentType } from './content-type.ts';
import { siteDataFile } from './load-site-data.ts';

export const serveProducts = (): AstroIntegration => ({
  name: 'forewarned-products',
  hooks: {
    'astro:server:setup'({ server }) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const file = productFile(path);
        if (!file) return next();
        response.setHeader('content-type', contentType(file));
        createReadStream(file).pipe(response);
      });
    },
  },
});

/** Only what the manifest lists, so that no page of the last build hides the one being edited. */
function productFile(path: string): string | null {
  const data = siteDataFile();
  if (!existsSync(data)) return null;
  const { manifest } = JSON.parse(readFileSync(data, 'utf8')) as {
    manifest: { files: { path: string }[] };
  };
  const file = join(resolve('dist'), path);
  return manifest.files.some((product) => product.path === path) && existsSync(file) ? file : null;
}
