/** A static server on loopback: what a school's web server should send with a kit room. */

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

/** For every page: what a policy in the page itself can't say. */
const FRAME = "frame-ancestors 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** For what brings no policy, such as the formatted letter: it may look as it likes, and load from this site alone. */
const OWN = `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; ${FRAME}`;

/** What a slow line has sooner in fewer bytes. */
const IS_TEXT = /^text\/|javascript|json|svg/;

/**
 * Serves a folder.
 * @param root The folder, usually `dist`.
 * @param options `port` 0 takes a free one; `under` is a path to serve it below, such as `/kits/`.
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
    // A build may have taken it away since it was found.
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
  return { url: `http://127.0.0.1:${taken}${under}`, close: () => closed(server) };
}

/** What a page may load and run, where it does not say so itself. */
export const policyFor = (html: string): string =>
  /<meta[^>]+http-equiv="?content-security-policy/i.test(html) ? FRAME : OWN;

export type Found =
  | { status: 200; path: string }
  | { status: 404; path: string | null }
  | { status: 308; to: string };

/** The file behind an address: a folder's `index.html`, or the page that says it isn't here. */
export async function findFile(folder: string, url: string, under: string): Promise<Found> {
  const path = decoded(url);
  if (path?.startsWith(under)) {
    const file = resolve(join(folder, path.slice(under.length)));
    if (file === folder || file.startsWith(folder + sep)) {
      if (!path.endsWith('/') && (await isFile(file))) return { status: 200, path: file };
      const index = join(file, 'index.html');
      // Without the slash at its end, the page's relative links would start one folder too high.
      if (await isFile(index))
        return path.endsWith('/')
          ? { status: 200, path: index }
          : { status: 308, to: addressOf(folder, file, under) };
    }
  }
  const missing = join(folder, '404.html');
  return { status: 404, path: (await isFile(missing)) ? missing : null };
}

/** A folder's address, written anew from where it is: what was asked for may hold line breaks, or lead to another host. */
const addressOf = (root: string, folder: string, under: string): string =>
  `${under}${relative(root, folder).split(sep).map(encodeURIComponent).join('/')}/`;

/** The path of an address; `null` where it is none. */
function decoded(url: string): string | null {
  try {
    // Two slashes at its start would make its first part a host.
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

/** Ends a server with whoever still holds on to it. */
export const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });
