/** A static server on the loopback interface, with the headers that a school's web server should send. */

import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from '../../src/site/content-type.ts';

export interface Served {
  /** e.g. `http://127.0.0.1:4321/` */
  url: string;
  close: () => Promise<void>;
}

/** CSP for every page: directives that a `<meta>` tag cannot express. */
const FRAME = "frame-ancestors 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** CSP for pages without their own, such as formatted letters: inline styles, and resources from this site. */
const OWN = `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; ${FRAME}`;

/** Types worth compressing. */
const IS_TEXT = /^text\/|javascript|json|svg/;

/**
 * Serves a folder.
 * @param root The folder, usually `dist`.
 * @param options `port` 0 picks a free one; `under` is a URL prefix, such as `/kits/`.
 */
export async function serveFolder(
  root: string,
  { port = 0, under = '/' }: { port?: number; under?: string } = {},
): Promise<Served> {
  const folder = resolve(root);
  const server = createServer(async (request, response) => {
    const found = await findFile(folder, request.url ?? '/', under);
    if (found.status === 308) {
      response.writeHead(308, { location: found.to }).end();
      return;
    }
    const { path } = found;
    // A build may have deleted it since it was found.
    const bytes = path && (await readFile(path).catch(() => null));
    const type = contentType((bytes && path) || '.txt');
    const isZipped =
      bytes && IS_TEXT.test(type) && /\bgzip\b/.test(`${request.headers['accept-encoding']}`);
    response.writeHead(bytes ? found.status : 404, {
      'content-type': type,
      ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
      vary: 'accept-encoding',
      'content-security-policy':
        bytes && path?.endsWith('.html') ? policyFor(bytes.toString('utf8')) : OWN,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
    const body = isZipped ? gzipSync(bytes) : (bytes ?? 'Not found');
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}${under}`, close: () => closeServer(server) };
}

/** The CSP header of a page, which depends on whether it has its own. */
export const policyFor = (html: string): string =>
  /<meta[^>]+http-equiv="?content-security-policy/i.test(html) ? FRAME : OWN;

export type Found =
  | { status: 200; path: string }
  | { status: 404; path: string | null }
  | { status: 308; to: string };

/** The file of a URL: a folder's `index.html`, or the 404 page. */
export async function findFile(folder: string, url: string, under: string): Promise<Found> {
  const path = decoded(url);
  if (path?.startsWith(under)) {
    const file = resolve(join(folder, path.slice(under.length)));
    if (file === folder || file.startsWith(folder + sep)) {
      if (!path.endsWith('/') && (await isFile(file))) return { status: 200, path: file };
      const index = join(file, 'index.html');
      // Redirect to the trailing slash: without it, relative links would resolve one folder too high.
      if (await isFile(index))
        return path.endsWith('/')
          ? { status: 200, path: index }
          : { status: 308, to: addressOf(folder, file, under) };
    }
  }
  const missing = join(folder, '404.html');
  return { status: 404, path: (await isFile(missing)) ? missing : null };
}

/** Rebuilds a folder's URL from its path: the requested one may contain line breaks, or lead to another host. */
const addressOf = (root: string, folder: string, under: string): string =>
  `${under}${relative(root, folder).split(sep).map(encodeURIComponent).join('/')}/`;

/** The decoded path of a URL; `null` where it is malformed. */
function decoded(url: string): string | null {
  try {
    // Two leading slashes would turn the first segment into a host.
    return decodeURIComponent(new URL(url.replace(/^\/+/, '/'), 'http://localhost').pathname);
  } catch {
    return null;
  }
}

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};

/** Closes a server and its open connections. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });
