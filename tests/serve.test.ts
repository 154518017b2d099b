/** The preview's server: for this computer alone, and no request ends it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveFolder } from '#scripts/engines/serve.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-serve-'));
const root = join(work, 'dist');
const PAGE = '<!doctype html><title>Kit room</title>';
let served: Served;
beforeAll(async () => {
  for (const folder of ['', 'line\nbreak', 'who?', 'example.org'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const folder of ['', 'line\nbreak', 'who?', 'example.org'])
    writeFileSync(join(root, folder, 'index.html'), PAGE);
  writeFileSync(join(work, 'secret.txt'), 'not to be served');
  served = await serveFolder(root);
});
afterAll(async () => {
  await served.close();
  rmSync(work, { recursive: true });
});

/** Asks as no browser would: the path goes out as it is written. */
const ask = (path: string, from = served) =>
  new Promise<{ status: number; location: string | undefined; text: string }>((done, fail) => {
    const { port } = new URL(from.url);
    request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, location: response.headers.location, text }),
      );
    })
      .on('error', fail)
      .end();
  });

/** Does anything listen there? */
const isOpen = (host: string, port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect({ host, port });
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });

test('it listens on this computer’s own address, and on none by which others reach it', async () => {
  const port = Number(new URL(served.url).port);
  expect(new URL(served.url).hostname).toBe('127.0.0.1');
  expect(await isOpen('127.0.0.1', port)).toBe(true);
  const others = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .map(({ address }) => address)
    .filter((address) => address !== '127.0.0.1');
  // All of 127.0.0.0/8 is this computer: a server on every address answers here too.
  for (const address of ['127.0.0.2', ...others])
    expect([address, await isOpen(address, port)]).toEqual([address, false]);
});

describe('a folder without its last slash leads to the one with it', () => {
  test.each([
    ['/example.org', '/example.org/'],
    ['/who%3F', '/who%3F/'],
    ['/line%0Abreak', '/line%0Abreak/'],
    ['/./who%3f?a=b', '/who%3F/'],
  ])('%s', async (path, to) => {
    expect(await ask(path)).toMatchObject({ status: 308, location: to });
    expect(await ask(to)).toMatchObject({ status: 200, text: PAGE });
  });

  test('never to another host', async () => {
    expect((await ask('//example.org')).location ?? '/').toMatch(/^\/(?!\/)/);
    expect((await ask('/%2Fexample.org')).location ?? '/').toMatch(/^\/(?!\/)/);
  });
});

describe('what is not in the folder is not found', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/x/%2e%2e%2f%2e%2e/secret.txt',
    '/%00',
    '/index.html%00.pdf',
    '/%',
    '/%e0%a4%a',
    '/%0d%0aset-cookie:%20a=b',
    'http://[',
    `/${'a'.repeat(8000)}`,
    `/${'%2e%2e%2f'.repeat(500)}secret.txt`,
  ])('%s', async (path) => {
    const { status, text } = await ask(path);
    expect([status, text]).toEqual([404, 'Not found']);
  });
});

test('whatever is asked, it answers, and goes on answering', async () => {
  const piece = fc.constantFrom(
    '/',
    '//',
    '..',
    '.',
    '%',
    '%0a',
    '%0d',
    '%00',
    '%2e',
    '%2f',
    '%5c',
    '%ff',
    '?',
    '#',
    'index.html',
    'who%3F',
    'line%0Abreak',
    ':',
    '@',
    '\\',
    'http:',
    'é',
    'a',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const { status, text } = await ask(encodeURI(`/${pieces.join('')}`).replaceAll('%25', '%'));
      expect([200, 308, 404]).toContain(status);
      expect(text).not.toContain('not to be served');
    }),
    { numRuns: 300 },
  );
  expect((await ask('/')).status).toBe(200);
});

test('a page that a build takes away while it is asked for is not found', async () => {
  const folder = join(work, 'going');
  mkdirSync(folder);
  const going = await serveFolder(folder);
  for (let turn = 0; turn < 40; turn++) {
    writeFileSync(join(folder, 'page.html'), PAGE);
    const answers = Array.from({ length: 4 }, () => ask('/page.html', going));
    rmSync(join(folder, 'page.html'));
    for (const { status } of await Promise.all(answers)) expect([200, 404]).toContain(status);
  }
  await going.close();
});
