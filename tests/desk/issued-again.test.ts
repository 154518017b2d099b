/** An alert that is issued again: what was decided stands, and what was said of the issue before it is asked for anew. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statusValues } from '#desk/decision/status-form.ts';
import { editedAlert } from '#draft/correct/edit-alert.ts';
import { Alert } from '#model/alert/alert.ts';
import { readYaml } from '#read/read-yaml.ts';
import { readAgain, readExisting, readNew } from '#scripts/desk/alerts/read-alerts.ts';
import { writeLessonFolder } from '#scripts/lesson-folder.ts';

const ALERT = readFileSync('tests/fixtures/alerts/bus-stop-groups.txt', 'utf8');
const lessons = mkdtempSync(join(tmpdir(), 'forewarned-again-'));
const places = { lessons, school: undefined, today: '2026-11-28' };
const by = { role: 'Designated Safeguarding Lead', date: '2026-11-28' };
const sending = { letterDate: '2026-11-30', lessonsWhen: 'in the week of 7 December' };
let slug = '';
const file = () => join(lessons, slug, 'alert.md');

const drafted = (said: Awaited<ReturnType<typeof readNew>>) =>
  said.is === 'drafted' ? said : expect.fail(said.is);
const issue = async (text: string, again: string | null) =>
  drafted(
    await readNew(
      {
        ...{ is: 'new' as const, name: 'alert.txt', again, subject: null },
        bytes: new TextEncoder().encode(text),
      },
      places,
    ),
  );
function alertIn(text: string): Alert {
  const [, front = ''] = text.split(/^---$/m);
  return readYaml({ path: 'alert.md', text: front }, Alert, () => {}) ?? expect.fail('no alert');
}

beforeAll(async () => {
  const first = await issue(ALERT, null);
  slug = first.slug;
  await writeLessonFolder(lessons, slug, first.files);
  const edits = Object.entries({
    ...{ now: 'It still runs.', nowUnnamed: 'It still runs.', short: 'still running' },
    ...{ source: 'Its help pages', confirmedBy: by },
  }).map(([key, value]) => ({ at: ['status', key], value }));
  const decided = editedAlert(readFileSync(file(), 'utf8'), [
    ...edits,
    { at: ['decision'], value: { action: 'teach', because: 'Pupils here use it.', ...by } },
    { at: ['sending'], value: sending },
    { at: ['reviewBy'], value: '2026-12-28' },
  ]);
  writeFileSync(file(), decided ?? expect.fail('not edited'));
}, 120_000);
afterAll(() => rmSync(lessons, { recursive: true }));

test('read again as it is, all of it stands', async () => {
  const alert = readFileSync(file(), 'utf8');
  const { files } = drafted(await readAgain({ is: 'again', slug, alert }, places));
  expect(alertIn(files['alert.md'])).toMatchObject({
    status: { confirmedBy: by },
    reviewBy: '2026-12-28',
    sending,
    decision: { action: 'teach' },
  });
}, 120_000);

test('with other words somebody looks once more whether it is still so, and says when it goes out', async () => {
  const { files } = await issue(`${ALERT}\n\nA child may ask to be driven to school.\n`, slug);
  const now = alertIn(files['alert.md']);
  expect(now.decision?.action).toBe('teach');
  expect(now.sending).toBeUndefined();
  expect(now.status.confirmedBy).toBeNull();
  expect(now.reviewBy).toBe('2027-05-28');
  // What was found then is shown.
  expect(statusValues(now, 'DSL', '2026-11-28')).toMatchObject({
    found: 'still',
    source: 'Its help pages',
  });
}, 120_000);

test('what it was drafted from is what its page shows, read anew', async () => {
  const { files, reading } = drafted(
    await readAgain({ is: 'again', slug, alert: readFileSync(file(), 'utf8') }, places),
  );
  await writeLessonFolder(lessons, slug, files);
  expect(await readExisting({ is: 'reading', slug }, places)).toEqual({ is: 'reading', reading });
});
