/** Vite middleware for `npm run dev`: serves the last build's products, and the letter desk's files. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentType } from './content-type.ts';
import { siteDataFile } from './load-site-data.ts';

/** @param built Folder of the last build. */
export const serveProducts = (built = 'dist'): AstroIntegration => ({
  name: 'forewarned-products',
  hooks: {
    'astro:server:setup'({ server, logger }) {
      const data = siteDataFile();
      if (!existsSync(data))
        logger.warn('Nothing is built yet, so the kit room is empty: run npm run build first.');
      server.watcher.add(data);
      server.watcher.on('all', (_, changed) => {
        if (resolve(changed) === data) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const file = productFile(resolve(built), path);
        if (!file) return next();
        response.setHeader('content-type', contentType(file));
        // A build may have deleted the file since it was checked.
        createReadStream(file).on('error', next).pipe(response);
      });
    },
  },
});

/** Scripts of the letter desk and the search (code, fonts, letters), which no page produces. */
const SCRIPT = /^(desk|search)\/[\w./-]+\.js$/;

/** Only files in the manifest, so that no page of the last build hides the one being edited. */
function productFile(built: string, path: string): string | null {
  if (SCRIPT.test(path)) {
    const file = resolve(built, path);
    const isWithin = ['desk/', 'search/'].some((folder) => file.startsWith(join(built, folder)));
    return isWithin && existsSync(file) ? file : null;
  }
  const data = siteDataFile();
  if (!existsSync(data)) return null;
  const { manifest } = JSON.parse(readFileSync(data, 'utf8')) as {
    manifest: { files: { path: string }[] };
  };
  const file = join(built, path);
  return manifest.files.some((product) => product.path === path) && existsSync(file) ? file : null;
}
