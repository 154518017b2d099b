/** What a lead double-clicks opens the desk, and says what to do where nothing is set up. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test.skipIf(process.platform === 'win32')('start.command starts the desk, from any folder', () => {
  const { status, stdout } = spawnSync(resolve('start.command'), ['--help'], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toContain("Opens the lead's desk in the browser");
});

test.skipIf(process.platform === 'win32')('where nothing is set up it says whom to ask', () => {
  const dir = mkdtempSync(join(tmpdir(), 'forewarned-start-'));
  copyFileSync('start.command', join(dir, 'start.command'));
  const { status, stdout } = spawnSync(join(dir, 'start.command'), {
    input: '\n',
    encoding: 'utf8',
  });
  rmSync(dir, { recursive: true });
  expect(status).toBe(1);
  expect(stdout).toContain('ask whoever looks after your computer');
});

test('start.cmd is for Windows: its lines end so, and it starts the same program', () => {
  const lines = readFileSync('start.cmd', 'utf8').split('\r\n');
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.join('')).not.toContain('\n');
  expect(lines.join('\n')).toContain('scripts/start.ts %*');
  expect(readFileSync('start.command', 'utf8')).toContain('scripts/start.ts "$@"');
});
