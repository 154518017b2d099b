/** The desk's HTTP server: on the loopback interface, for one browser, without outgoing connections. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentType } from '../../src/site/content-type.ts';
import { closeServer } from '../engines/serve.ts';
import { type Door, openDoor } from './door.ts';
import type { DeskPages } from './find-pages.ts';

/** Most bytes of an upload; other forms have only a few words. */
const MAX_UPLOAD_BYTES = 20_000_000;
const MAX_FORM_BYTES = 1_000_000;
/** Forms with a file. */
const UPLOADS = /^\/(?:add|school)\/?$/;

/** CSP: loads only from this server, without inline scripts. */
const POLICY = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'"],
  ...["connect-src 'self'", "frame-src 'self'", "form-action 'self'"],
  ...["base-uri 'none'", "frame-ancestors 'none'"],
].join('; ');

/** Headers of every response. */
const COMMON_HEADERS = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

type RenderPage = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => unknown,
  locals: object,
) => Promise<void>;

/** Serves files besides pages: `true` where it has answered. */
export type ServeFile = (path: string, response: ServerResponse) => Promise<boolean>;

export interface ServeOptions {
  pages: DeskPages;
  /** `Astro.locals` of pages, besides the form token. */
  locals: object;
  /** 0 picks a free port. */
  port: number;
  more?: ServeFile;
}

export interface ServedDesk {
  port: number;
  /** A new one-time URL for the browser. */
  invite: () => string;
  close: () => Promise<void>;
}

export async function serveDesk(options: ServeOptions): Promise<ServedDesk> {
  const { handler } = (await import(pathToFileURL(options.pages.entry).href)) as {
    handler: RenderPage;
  };
  let door: Door | null = null;
  const server = createServer((request, response) => {
    if (door) void answer(request, response, { ...options, door, handler });
  });
  await new Promise<void>((ready, failed) =>
    server.once('error', failed).listen(options.port, '127.0.0.1', ready),
  );
  const { port } = server.address() as AddressInfo;
  door = openDoor(port);
  return { port, invite: door.invite, close: () => closeServer(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { pages, locals, more, door, handler }: ServeOptions & { door: Door; handler: RenderPage },
): Promise<void> {
  for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value);
  if (!door.hasLoopbackHost(request))
    return refuse(response, 421, 'This desk answers on this computer.');
  const cookie = door.admit(request);
  if (cookie) {
    response.writeHead(303, { location: '/', 'set-cookie': cookie }).end();
    return;
  }
  const path = pathOf(request);
  if (path === null) return refuse(response, 400, 'This is no address of the desk.');
  if (!door.hasSession(request))
    return refuse(
      response,
      403,
      'The desk is open in another browser, or was started again since. Start it again (double-click it, or “npm start”), and it opens here.',
    );
  const fault = request.method === 'POST' ? reasonToRefuse(request, path, door) : null;
  if (fault) return refuse(response, fault.status, fault.says);
  if (request.method === 'POST') request.headers.origin = `http://${request.headers.host}`;
  if (path.startsWith('/assets/') && (await sendAsset(pages.client, path, response))) return;
  if (more && request.method === 'GET' && (await more(path, response))) return;
  const given = { ...locals, formToken: door.formToken };
  await handler(
    request,
    response,
    () => {
      request.url = '/404';
      return handler(request, response, () => {}, given);
    },
    given,
  );
}

/** Why a POST is refused; `null` where it is accepted. */
function reasonToRefuse(request: IncomingMessage, path: string, door: Door) {
  const size = Number(request.headers['content-length'] ?? Number.NaN);
  const most = UPLOADS.test(path) ? MAX_UPLOAD_BYTES : MAX_FORM_BYTES;
  if (!door.isSameOrigin(request))
    return { status: 403, says: 'This was sent by another page than one of the desk’s.' };
  if (!Number.isFinite(size)) return { status: 411, says: 'This was sent without its length.' };
  if (size > most)
    return {
      status: 413,
      says: `This is larger than ${most / 1e6} MB, so it was not taken. Go back, and save the alert without its pictures, or copy its text into the box.`,
    };
  return null;
}

/** Serves styles, scripts and fonts, whose names have content hashes, so that browsers cache them for good. */
async function sendAsset(client: string, path: string, response: ServerResponse) {
  const file = resolve(join(client, path));
  if (!file.startsWith(client + sep)) return false;
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return false;
  response
    .writeHead(200, {
      'content-type': contentType(path),
      'cache-control': 'private, max-age=31536000, immutable',
    })
    .end(bytes);
  return true;
}

function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://desk').pathname);
  } catch {
    return null;
  }
}

/** A bare error page, without any content of the desk. */
function refuse(response: ServerResponse, status: number, message: string): void {
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', connection: 'close' })
    .end(
      `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Forewarned</title><h1>Forewarned</h1><p>${message}</p></html>`,
    );
}
