/** A build’s processes end with it, also when it is killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'forewarned-end-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const ends = pathToFileURL('scripts/engines/end-with-parent.ts').href;

/** Kills a process whose child is at work, and says whether the child is gone within some seconds. */
async function isGoneAfterKill(name: string, program: string, seconds = 5): Promise<boolean> {
  const child = join(work, `${name}.mjs`);
  const parent = join(work, `${name}-parent.mjs`);
  writeFileSync(child, `setInterval(() => {}, 100);\n${program}`);
  writeFileSync(
    parent,
    `import { fork } from 'node:child_process';
     console.log(fork(${JSON.stringify(child)}).pid);
     setInterval(() => {}, 100);`,
  );
  const started = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'ignore'] });
  const pid = Number((await once(started.stdout, 'data')).toString());
  // Long enough for the child to be at work, and too short for the one that is still beginning.
  await new Promise((later) => setTimeout(later, 800));
  started.kill('SIGKILL');
  await once(started, 'exit');
  for (let turn = 0; turn < seconds * 10; turn++) {
    if (!isRunning(pid)) return true;
    await new Promise((later) => setTimeout(later, 100));
  }
  process.kill(pid, 'SIGKILL');
  return false;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test.concurrent('a process at work ends when its parent is killed', async () => {
  const ended = `import { endWithParent } from '${ends}';\nendWithParent();`;
  expect(await isGoneAfterKill('at-work', ended)).toBe(true);
});

test.concurrent('one whose parent went before it had brought its program in ends as well', async () => {
  const ended = `await new Promise((later) => setTimeout(later, 2000));
    const { endWithParent } = await import('${ends}');\nendWithParent();`;
  expect(await isGoneAfterKill('beginning', ended)).toBe(true);
});

test.concurrent('one that an ordinary exit would hold up, as a native engine’s threads may, ends as well', async () => {
  const held = `import { endWithParent } from '${ends}';
    process.on('exit', () => { for (;;); });\nendWithParent();`;
  expect(await isGoneAfterKill('held-up', held)).toBe(true);
});

test.concurrent('without it, a process at work would go on', async () => {
  expect(await isGoneAfterKill('alone', "process.on('message', () => {});", 1)).toBe(false);
});

test.each(['product-worker', 'engines/site-process'])('%s does so', (name) => {
  expect(readFileSync(`scripts/${name}.ts`, 'utf8')).toMatch(/^\s*endWithParent\(\);$/m);
});
