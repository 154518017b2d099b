/** The process that reads alerts may die of one, or be too slow: the desk says so, and the next is read all the same. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type AlertReader, openReader } from '#scripts/desk/alerts/alert-reader.ts';
import { isProof } from '../proof.ts';

const lessons = mkdtempSync(join(tmpdir(), 'forewarned-reader-'));
const readers: AlertReader[] = [];
const open = (options: Parameters<typeof openReader>[1]) => {
  const reader = openReader(lessons, options);
  readers.push(reader);
  return reader;
};
afterAll(() => {
  for (const reader of readers) reader.close();
  rmSync(lessons, { recursive: true });
});

const ask = (reader: AlertReader) =>
  reader.ask(
    {
      ...{ is: 'new' as const, name: 'alert.txt', again: null, subject: null },
      bytes: readFileSync('tests/fixtures/alerts/bus-stop-groups.txt'),
    },
    { lessons, school: undefined, today: '2026-11-28' },
  );
/** The processes that this one has begun to read alerts. */
const begun = () =>
  execFileSync('pgrep', ['-P', String(process.pid), '-f', 'alert-process'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number);

test('one that dies has no answer, and is begun anew for the next', async () => {
  const reader = open({ isLate: true });
  const asked = ask(reader);
  for (const pid of begun()) process.kill(pid, 'SIGKILL');
  expect(await asked).toBeNull();
  expect(await ask(reader)).toMatchObject({ is: 'drafted' });
});

test('one that takes too long is ended', async () =>
  expect(await ask(open({ isLate: true, mostMs: 50 }))).toBeNull());

test.runIf(isProof)(
  'nothing else gets ready while an alert is read that was asked for at once',
  async () => {
    const reader = open({});
    const order: string[] = [];
    const ready = reader.ready.then(() => order.push('ready'));
    expect(await ask(reader).finally(() => order.push('read'))).toMatchObject({ is: 'drafted' });
    await ready;
    expect(order).toEqual(['read', 'ready']);
  },
);

test('one that is closed keeps nobody waiting who asked it', async () => {
  const reader = open({ isLate: true });
  const asked = ask(reader);
  reader.close();
  expect(await asked).toBeNull();
});

test('nobody waits for one to get ready that was closed', async () => {
  const reader = openReader(lessons);
  reader.close();
  await reader.ready;
});
