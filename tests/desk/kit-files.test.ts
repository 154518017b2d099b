/** What the desk serves of kits lies in its folders, and what runs in it is kept apart from the desk. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveKitFile } from '#scripts/desk/kit/kit-files.ts';
import type { Kits } from '#scripts/desk/kit/kits.ts';
import { openPagePictures, type PagePictures } from '#scripts/desk/pictures/page-pictures.ts';

const dir = mkdtempSync(join(tmpdir(), 'forewarned-files-'));
const at = (name: string) => join(dir, name);
const pictures = openPagePictures();
/** Whether somebody waits for the picture that was asked for last; while held, none is drawn. */
let isWanted = () => true;
let isHeld = false;
const watched: PagePictures = {
  ...pictures,
  picture: (request, wanted) => {
    isWanted = wanted;
    return isHeld ? new Promise(() => {}) : pictures.picture(request, wanted);
  },
};
let tellMore: () => void = () => {};
let stopped = 0;
const kits: Partial<Kits> = {
  madeIn: (lesson) => at(`made/${lesson}`),
  listen: (_, tell) => {
    tellMore = tell;
    return () => {
      stopped += 1;
    };
  },
};
let server: Server;
let origin = '';
beforeAll(async () => {
  mkdirSync(at('made/kites/ks3'), { recursive: true });
  mkdirSync(at('room/lessons'), { recursive: true });
  writeFileSync(at('made/kites/ks3/deck.html'), '<!doctype html><title>Slides</title>');
  writeFileSync(at('room/index.html'), '<!doctype html><title>Kit room</title>');
  writeFileSync(at('secret.txt'), 'secret');
  symlinkSync(at('secret.txt'), at('made/kites/link.txt'));
  writeFileSync(at('made/kites/ks3/broken.pdf'), 'this is no PDF');
  server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const from = { kits: kits as Kits, pictures: watched, out: at('room') };
    if (!(await serveKitFile(from, path, response))) response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await pictures.close();
  server.closeAllConnections();
  server.close();
  rmSync(dir, { recursive: true });
});

describe('a product', () => {
  test('runs in a sandbox, without the desk’s address, and sends no form', async () => {
    const answer = await fetch(`${origin}/kits/kites/made/ks3/deck.html?12345678`);
    expect(answer.status).toBe(200);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^sandbox (?!.*allow-same-origin)/);
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("default-src 'none'");
  });

  test.each([
    '/kits/kites/made/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/kits/kites/made/..%2f..%2fsecret.txt',
    '/kits/kites/made/link.txt',
    '/kits/kites/made/ks3',
    '/kits/..%2f/made/secret.txt',
    '/kits/kites/elsewhere/ks3/deck.html',
    '/room/..%2fsecret.txt',
  ])('outside its folder is not served: %s', async (path) => {
    const answer = await fetch(`${origin}${path}`);
    expect([404, 308]).toContain(answer.status);
    expect(await answer.text()).not.toContain('secret');
  });
});

describe('a picture', () => {
  test('shows a page of a PDF; there is none of a page that there is not, nor of what is no PDF', async () => {
    const sheet = await PDFDocument.create();
    sheet.addPage([595, 842]);
    writeFileSync(at('made/kites/ks3/sheet.pdf'), await sheet.save());
    const picture = await fetch(`${origin}/kits/kites/made/page-1/ks3/sheet.pdf`);
    expect(picture.headers.get('content-type')).toBe('image/png');
    const png = new DataView(await picture.arrayBuffer());
    expect(png.getUint32(16)).toBe(320);
    expect((await fetch(`${origin}/kits/kites/made/page-2/ks3/sheet.pdf`)).status).toBe(404);
    expect((await fetch(`${origin}/kits/kites/made/page-1/ks3/broken.pdf`)).status).toBe(404);
  }, 60_000);

  test('that nobody waits for any more is not drawn', async () => {
    const asked = { pdf: at('made/kites/ks3/sheet.pdf'), page: 1, width: 64 };
    expect(await pictures.picture(asked, () => false)).toBeNull();
    expect(await pictures.picture(asked, () => true)).not.toBeNull();
    isHeld = true;
    const abort = new AbortController();
    const { signal } = abort;
    const gone = fetch(`${origin}/kits/kites/made/page-1/ks3/sheet.pdf`, { signal }).catch(() => 0);
    await expect.poll(() => isHeld && isWanted()).toBe(true);
    abort.abort();
    await gone;
    await expect.poll(() => isWanted()).toBe(false);
    isHeld = false;
  }, 60_000);
});

test('the kit room is served as it is, with the policy of its own pages', async () => {
  const answer = await fetch(`${origin}/room/`);
  expect(await answer.text()).toContain('Kit room');
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
});

test('whoever listens is told that there is more, and is let go of when the page is closed', async () => {
  const abort = new AbortController();
  const answer = await fetch(`${origin}/kits/kites/events`, { signal: abort.signal });
  const reader = answer.body?.getReader();
  const next = async () => new TextDecoder().decode((await reader?.read())?.value);
  expect(await next()).toContain('data: more');
  tellMore();
  expect(await next()).toContain('data: more');
  abort.abort();
  await expect.poll(() => stopped).toBe(1);
});
