/** A lesson as it is being written: what is saved is shown, what is wrong stands beside it, and the last good one stays. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEngines } from '#scripts/engines/engines.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { LiveLessons } from '#scripts/live/live-lessons.ts';
import { type LiveServer, serveLive } from '#scripts/live/live-server.ts';

const dir = mkdtempSync(join(tmpdir(), 'live-'));
cpSync('tests/fixtures/kite-club', join(dir, 'kite-club'), { recursive: true });
const file = join(dir, 'kite-club/lesson.mdx');
const written = readFileSync(file, 'utf8');
const library = loadPictures()([]);
const engines = createEngines();
const lessons = new LiveLessons({
  lessons: dir,
  school: undefined,
  lesson: undefined,
  today: '2026-11-24',
  hasPicture: (name) => library(name) !== null,
  engines: () => engines,
});
let served: LiveServer;
beforeAll(async () => {
  await lessons.read();
  served = await serveLive(lessons, 0);
}, 120_000);
afterAll(async () => {
  await served.close();
  rmSync(dir, { recursive: true, force: true });
});

const get = async (path: string, headers = {}) => {
  const response = await fetch(new URL(path, served.url), { headers });
  return { status: response.status, text: await response.text() };
};

const deck = async () => {
  const id = lessons.list()[0]?.bands[0]?.id;
  return (await get(`/made/kite-club/${id}/deck/deck-single-file.html`)).text;
};
const save = async (change: (text: string) => string) => {
  writeFileSync(file, change(written));
  await lessons.read();
  served.changed();
};

describe('of a lesson that somebody writes', () => {
  test('the slides are shown as they are in the file', async () => {
    expect(await deck()).toContain('Wren tells');
  });

  test('a word that is saved stands on its slide, and the page is told', async () => {
    const events = await fetch(new URL('/events', served.url));
    const reader = events.body?.getReader();
    await reader?.read();
    await save((text) => text.replaceAll('Wren tells', 'Wren says it'));
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('data: changed');
    await reader?.cancel();
    expect(await deck()).toContain('Wren says it');
  });

  test('a fault stands in the page with its line, and the last good slides stay', async () => {
    await save((text) => text.replace('<Notes>', '<Nodes>'));
    const page = await get('/');
    expect(page.text).toContain('Unexpected');
    expect(page.text).toContain('lesson.mdx:');
    expect(await deck()).toContain('Wren says it');
    await save((text) => text);
    expect((await get('/')).text).toContain('No problems.');
    expect(await deck()).toContain('Wren tells');
  });
});

describe('the server', () => {
  test('knows what there is, and says what there is not', async () => {
    expect((await get('/kite-club/none/deck')).status).toBe(404);
    expect((await get('/made/kite-club/none/deck/x.html')).status).toBe(404);
  });

  test('answers this computer alone', async () => {
    const { get: ask } = await import('node:http');
    const status = await new Promise((done) =>
      ask(served.url, { headers: { host: 'elsewhere.example' } }, (response) => {
        response.resume();
        done(response.statusCode);
      }),
    );
    expect(status).toBe(403);
  });
});
