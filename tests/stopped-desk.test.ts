/** Stopping the desk at any moment loses nothing: each file is whole, as it was or as it was to be. */
import { existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Manifest } from '#model/kit/manifest.ts';
import { readLesson } from '#read/read-lesson.ts';
import { hashOf } from '#scripts/cache/program-hash.ts';
import { lessonsFolder, type StartedDesk, startDesk } from '#scripts/samples/started-desk.ts';
import { lessonFolders } from '#scripts/sources.ts';
import { often } from './proof.ts';

const ALERT = 'tests/fixtures/alerts/live-audio-rooms.docx';
/** Times that it is killed: while forms are sent, and while a kit is made, in turn. */
const TIMES = often(2, 100);
/** Milliseconds into a kit's making, at most. */
const MOST_WAIT = often(5_000, 40_000);
const { lessons, remove } = lessonsFolder();
const kits = join(lessons, '..', 'kits');
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
  const school = readFileSync('lessons/schools/example.yaml', 'utf8');
  writeFileSync(
    join(lessons, '..', 'school.yaml'),
    school.replace(/^# taught: .*$/m, 'taught: [ks3]'),
  );
  const desk = await startDesk(lessons);
  const post = await comeIn(desk);
  const added = await post('/add', formOf({ file: new Blob([readFileSync(ALERT)]) }));
  slug = /lessons\/([^/]+)\//.exec(added.headers.get('location') ?? '')?.[1] ?? '';
  await desk.kill();
});
afterAll(remove);

test('an alert that was added stands in its folder', () =>
  expect(readdirSync(join(lessons, slug))).toContain('alert.source.json'));

/** What the alert's file holds of the forms that were sent. */
interface Written {
  source: string;
  because: string;
}
async function readBack(): Promise<Written> {
  const faults: string[] = [];
  const folders = await lessonFolders(lessons, undefined, ({ reason }) => faults.push(reason));
  expect(folders.map((folder) => folder.slug)).toEqual([slug]);
  const [folder] = folders;
  const lesson = folder && (await readLesson(folder, ({ reason }) => faults.push(reason)));
  expect(faults).toEqual([]);
  expect(JSON.parse(readFileSync(join(lessons, slug, 'alert.source.json'), 'utf8'))).toBeTruthy();
  const { status, decision } = lesson?.alert ?? expect.fail('no lesson');
  return { source: status.source, because: decision?.because ?? '' };
}

/** Is every product there that the kit room lists, to the byte? Nothing is listed before the first kit. */
function expectWholeKit(): void {
  const path = join(kits, 'manifest.json');
  if (!existsSync(path)) return;
  const { files } = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const file of files) {
    const bytes = readFileSync(join(kits, file.path));
    expect(`${file.path} ${hashOf(bytes)}`).toBe(`${file.path} ${file.sha256}`);
  }
}

/** Two forms that write a file, one that drafts the whole folder anew; and in every second round a kit is begun. */
function sendForms(post: Awaited<ReturnType<typeof comeIn>>, round: number) {
  const found = { found: 'closed', source: `Round ${round}.`, role: 'DSL', reviewBy: '2099-01-01' };
  const decision = {
    live: 'no',
    action: 'teach',
    because: because(round),
    role: 'DSL',
    lessonsWhen: 'soon',
  };
  const at = (page: string, fields: Record<string, string>) =>
    post(`/lessons/${slug}/${page}`, formOf(fields)).then(
      ({ status }) => status === 303,
      () => false,
    );
  return {
    status: at('status', found),
    decision: at('decision', decision),
    reading: at('reading', { is: 'all' }),
    kit: round % 2 === 0 ? at('kit', { first: 'ks3' }) : Promise.resolve(false),
  };
}
const because = (round: number) => `Pupils here use it, ${round}.`;

/** Later and later in the round, so that each thing that is written is met; a kit is met all along its making. */
const momentOf = (round: number): Promise<unknown> =>
  round % 2 === 0 ? setTimeout((round * 613) % MOST_WAIT) : writesSeen(Math.ceil(round / 2));

test('killed while forms are sent and a kit is made, the desk begins again where it was, and nothing is lost', {
  timeout: 3_600_000,
}, async () => {
  let before = await readBack();
  for (let round = 1; round <= TIMES; round++) {
    const desk = await startDesk(lessons);
    const post = await comeIn(desk);
    const moment = momentOf(round);
    const sent = sendForms(post, round);
    const answers = Promise.all([sent.status, sent.decision, sent.reading]);
    await Promise.race([moment, round % 2 === 0 ? moment : answers]);
    await desk.kill();
    const [status, decision] = await answers;
    await sent.kit;
    const now = await readBack();
    // What was answered is written; what was not is as it was, or as it was to be.
    const allowed = (isAnswered: boolean, then: string, old: string) =>
      isAnswered ? [then] : [then, old];
    expect(allowed(status, `Round ${round}.`, before.source)).toContain(now.source);
    expect(allowed(decision, because(round), before.because)).toContain(now.because);
    expectWholeKit();
    before = now;
  }
  const last = await startDesk(lessons);
  // A second one on the folder says that one is open.
  await expect(startDesk(lessons)).rejects.toThrow(/A desk is open on .* already/);
  await last.stop();
  expect(await readBack()).toEqual(before);
});
