/** `npm run dev` shows pages as they are edited, with what the last build made beneath them. */
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveProducts } from '../../src/site/serve-products.ts';
import { dist } from '../dist.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-dev-'));
const server = createServer();
const PAGE = 'the page being edited';
const data = join(work, 'site-data.json');
const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
const sent: unknown[] = [];
let at: string;

beforeAll(async () => {
  writeFileSync(data, JSON.stringify({ manifest: { files: [{ path: 'index.html' }] } }));
  process.env.FOREWARNED_SITE_DATA = data;
  type Middleware = (...of: [...Parameters<RequestListener>, () => void]) => void;
  const setUp = serveProducts(dist).hooks['astro:server:setup'] as unknown as (of: {
    server: object;
    logger: object;
  }) => void;
  setUp({
    logger: { warn: () => undefined },
    server: {
      watcher,
      ws: { send: (message: unknown) => sent.push(message) },
      middlewares: {
        use: (middleware: Middleware) =>
          server.on('request', (request, response) =>
            middleware(request, response, () => response.end(PAGE)),
          ),
      },
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  delete process.env.FOREWARNED_SITE_DATA;
  server.close();
  rmSync(work, { recursive: true, force: true });
});
const asked = async (path: string) => (await fetch(`${at}${path}`)).text();

test.each([
  'desk/desk.js',
  'desk/kit.js',
  'desk/letters.js',
  'desk/fonts/AtkinsonHyperlegibleNext_400Regular.js',
])('the letter desk’s %s is there', async (path) => {
  expect((await asked(path)).length).toBeGreaterThan(500);
  expect(await asked(path)).not.toBe(PAGE);
});

test('a product is there, and a page of the last build hides none that is edited', async () => {
  expect(await asked('index.html')).toContain('<html');
  expect(await asked('letter-desk/index.html')).toBe(PAGE);
  expect(await asked('desk/none.js')).toBe(PAGE);
  expect(await asked('desk/..%2fmanifest.js')).toBe(PAGE);
});

test('a page that is open is drawn again once there is another build, and not for any other file', () => {
  watcher.emit('all', 'change', join(work, 'other.json'));
  expect(sent).toEqual([]);
  watcher.emit('all', 'change', data);
  expect(sent).toEqual([{ type: 'full-reload' }]);
});
