/** The cache is killed at, written to by several at once, and deleted meanwhile: what it gives is right, or nothing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '#scripts/cache/store.ts';
import { often } from '../proof.ts';
import { bytesFor } from './kept-value.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-killed-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const KILLS = often(2, 100);

async function startedIn(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['tests/cache/keep-child.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout) await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** How many values are there; each is the one that was kept. */
async function rightIn(folder: string): Promise<number> {
  const store = openStore(folder);
  let right = 0;
  for (let number = 0; number < 40; number++) {
    const bytes = await store.read(`value ${number}`);
    if (bytes === null) continue;
    expect(Buffer.compare(bytes, bytesFor(number)), `value ${number}`).toBe(0);
    right += 1;
  }
  return right;
}

test(`killed ${KILLS} times while two keep at once, it gives what was kept, or nothing`, async () => {
  const folder = join(work, 'killed');
  for (let turn = 0; turn < KILLS; turn++) {
    const both = await Promise.all([startedIn(folder), startedIn(folder)]);
    await later(20 + ((turn * 37) % 180));
    await Promise.all(both.map(kill));
    expect(await rightIn(folder)).toBeGreaterThan(0);
  }
});

test('deleted while one keeps, it begins anew', async () => {
  const folder = join(work, 'deleted');
  const child = await startedIn(folder);
  for (let turn = 0; turn < 5; turn++) {
    await later(30);
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    await rightIn(folder);
  }
  expect(child.exitCode).toBeNull();
  await expect.poll(() => rightIn(folder), { timeout: 20_000 }).toBeGreaterThan(0);
  await kill(child);
  expect(await rightIn(folder)).toBeGreaterThan(0);
});
