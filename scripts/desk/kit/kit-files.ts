/**
 * Serves files of kits: `/room/…` is the kit room; `/kits/LESSON/made/…` and `/kits/LESSON/room/…` are products of a
 * kit in progress or finished, and with `page-2/` before the name an image of that page; `/kits/LESSON/events` is an
 * event stream.
 */
import { readFile, realpath } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { contentType } from '../../../src/site/content-type.ts';
import { findFile, policyFor } from '../../engines/serve.ts';
import type { PagePictures } from '../pictures/page-pictures.ts';
import type { Kits } from './kits.ts';

/**
 * CSP sandbox for slides, which run scripts and open a window for notes: an opaque origin keeps them from reading the
 * desk's pages or sending its forms.
 */
const SANDBOX_POLICY = [
  'sandbox allow-scripts allow-popups allow-modals allow-downloads',
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:",
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
].join('; ');

/** CSP for PDFs: browsers' PDF viewers fail under a stricter one. */
const PDF_POLICY = "frame-ancestors 'self'";

/** CSP for other files of the kit room. */
const FILE_POLICY = "default-src 'none'; frame-ancestors 'self'";

/** URL path of the kit room. */
const ROOM = '/room/';

/** Width of a page's image, in pixels. */
const WIDTH = 320;

export interface KitFiles {
  kits: Kits;
  pictures: PagePictures;
  /** The kit room's folder. */
  out: string;
}

/** @returns Was the request answered? */
export async function serveKitFile(
  { kits, pictures, out }: KitFiles,
  path: string,
  response: ServerResponse,
): Promise<boolean> {
  if (path.startsWith(ROOM)) return serveRoom(out, path, response);
  const [, area, lesson = '', where = '', ...rest] = path.split('/');
  if (area !== 'kits' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(lesson)) return false;
  if (where === 'events') return streamEvents(kits, lesson, response);
  const root = where === 'made' ? kits.madeIn(lesson) : where === 'room' ? out : null;
  const page = /^page-(\d{1,3})$/.exec(rest[0] ?? '')?.[1];
  const file = root && (await fileInside(root, rest.slice(page ? 1 : 0).join('/')));
  if (!file) return false;
  if (page) {
    const request = { pdf: file, page: Number(page), width: WIDTH };
    const picture = await pictures.picture(request, () => !response.closed);
    if (!picture) return response.closed;
    response
      .writeHead(200, { 'content-type': 'image/png', 'cache-control': 'private, max-age=86400' })
      .end(picture);
    return true;
  }
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return false;
  response.setHeader(
    'content-security-policy',
    file.endsWith('.html') ? SANDBOX_POLICY : PDF_POLICY,
  );
  response.removeHeader('cross-origin-opener-policy');
  response.writeHead(200, { 'content-type': contentType(file) }).end(bytes);
  return true;
}

/** Serves the kit room as a school's web server would: its pages have their own CSP. */
async function serveRoom(out: string, path: string, response: ServerResponse): Promise<boolean> {
  const found = await findFile(resolve(out), path, ROOM);
  if (found.status === 308) {
    response.writeHead(308, { location: found.to }).end();
    return true;
  }
  const bytes = found.path && (await readFile(found.path).catch(() => null));
  if (!bytes || !found.path) return false;
  const isPage = found.path.endsWith('.html');
  response.setHeader('content-security-policy', isPage ? policyFor(bytes.toString()) : FILE_POLICY);
  response.writeHead(found.status, { 'content-type': contentType(found.path) }).end(bytes);
  return true;
}

/** The file at this path inside the folder, with links resolved; `null` where it is outside or missing. */
async function fileInside(root: string, path: string): Promise<string | null> {
  const file = resolve(join(root, path));
  const [folder, real] = await Promise.all(
    [root, file].map((value) => realpath(value).catch(() => null)),
  );
  return folder && real?.startsWith(folder + sep) ? real : null;
}

/** Sends the event “more” whenever the page should refresh. */
function streamEvents(kits: Kits, lesson: string, response: ServerResponse): true {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const emit = () => void response.write('data: more\n\n');
  emit();
  response.once('close', kits.listen(lesson, emit));
  return true;
}
