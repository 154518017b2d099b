/** Stopping the desk at any moment loses nothing: each file is whole, as it was or as it was to be. */
import { mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLesson } from '#read/read-lesson.ts';
import { lessonFolders } from '#scripts/sources.ts';
import { lessonsFolder, type StartedDesk, startDesk } from './started-desk.ts';

const ALERT = 'tests/fixtures/alerts/live-audio-rooms.docx';
/** Times that it is killed: at the first sign that it writes, at the second, and so on. */
const TIMES = 6;
const { lessons, remove } = lessonsFolder();
let slug = '';

/** A browser that has come in, and the token of its forms. */
async function comeIn(desk: StartedDesk) {
  const door = await fetch(desk.entrance, { redirect: 'manual' });
  const cookie = door.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await (await fetch(`${desk.origin}/add`, { headers: { cookie } })).text();
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  return async (path: string, form: FormData): Promise<Response> => {
    form.set('token', token);
    // Sent whole, so that its length is known.
    const whole = new Request(`${desk.origin}${path}`, { method: 'POST', body: form });
    const body = new Uint8Array(await whole.arrayBuffer());
    const headers = {
      ...{ cookie, origin: desk.origin },
      'content-type': whole.headers.get('content-type') ?? '',
    };
    return fetch(whole.url, { method: 'POST', body, headers, redirect: 'manual' });
  };
}

const formOf = (fields: Record<string, string | Blob>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    typeof value === 'string' ? form.set(name, value) : form.set(name, value, 'alert.docx');
  return form;
};

/** Settles when a file of the lessons was written, named or taken away as many times. */
const writesSeen = (times: number): Promise<void> =>
  new Promise((seen) => {
    let count = 0;
    const watcher = watch(lessons, { recursive: true }, () => {
      count += 1;
      if (count < times) return;
      watcher.close();
      seen();
    });
  });

beforeAll(async () => {
  mkdirSync(lessons, { recursive: true });
  const desk = await startDesk(lessons);
  const post = await comeIn(desk);
  const added = await post('/add', formOf({ file: new Blob([readFileSync(ALERT)]) }));
  slug = /lessons\/([^/]+)\//.exec(added.headers.get('location') ?? '')?.[1] ?? '';
  await desk.kill();
});
afterAll(remove);

test('an alert that was added stands in its folder', () =>
  expect(readdirSync(join(lessons, slug))).toContain('alert.source.json'));

test('killed while forms are sent, the desk begins again where it was', {
  timeout: 240_000,
}, async () => {
  for (let time = 1; time <= TIMES; time++) {
    const desk = await startDesk(lessons);
    const post = await comeIn(desk);
    const writes = writesSeen(time);
    const sent = Promise.allSettled([
      // Two that write a file, and one that drafts the whole folder anew.
      post(
        `/lessons/${slug}/status`,
        formOf({ found: 'closed', source: `Turn ${time}`, role: 'DSL', reviewBy: '2099-01-01' }),
      ),
      post(`/lessons/${slug}/reading`, formOf({ is: 'all' })),
      post(
        `/lessons/${slug}/decision`,
        formOf({
          live: 'no',
          action: 'teach',
          because: `Pupils here use it, ${time}.`,
          role: 'DSL',
        }),
      ),
    ]);
    await Promise.race([writes, sent]);
    await desk.kill();
    await sent;
    const again = await startDesk(lessons);
    await again.stop();
    const faults: string[] = [];
    const folders = await lessonFolders(lessons, undefined, ({ reason }) => faults.push(reason));
    expect(folders.map((folder) => folder.slug)).toEqual([slug]);
    for (const folder of folders) await readLesson(folder, ({ reason }) => faults.push(reason));
    expect(faults).toEqual([]);
    expect(JSON.parse(readFileSync(join(lessons, slug, 'alert.source.json'), 'utf8'))).toBeTruthy();
  }
});

test('a second desk on the folder says that one is open', async () => {
  const desk = await startDesk(lessons);
  await expect(startDesk(lessons)).rejects.toThrow(/A desk is open on .* already/);
  await desk.stop();
});
