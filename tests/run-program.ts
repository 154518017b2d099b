/** Runs a command, and looks at what it left. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';
import { program } from './program.ts';

/** The day of every run. */
const DAY = { SOURCE_DATE_EPOCH: '1795478400' };

/** A build works in one process where nothing else is asked: two of them give the same (band-pool.test.ts). */
const withJobs = (script: string, words: readonly string[]): string[] =>
  script === 'build' && !words.includes('--jobs') ? [...words, '--jobs', '1'] : [...words];

/** Runs a command as a person does, in a process of its own: it begins with nothing in memory. */
export const runAlone = (script: string, words: string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...program(script), ...withJobs(script, words)],
    { encoding: 'utf8', env: { ...process.env, ...DAY, ...env }, input: '' },
  );
  return { status: status ?? -1, out: stdout, err: stderr, said: stdout + stderr };
};

let runs = 0;

/**
 * Runs a command in this process, whose program is there already: to begin one takes longer than most of what is asked.
 * Each command is run alone at least once, where most is asked of it.
 */
export async function run(script: string, words: string[], env: Record<string, string> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const { argv, exitCode, execArgv } = process;
  const given = { ...DAY, ...env };
  const before = Object.fromEntries(Object.keys(given).map((name) => [name, process.env[name]]));
  const listening = [
    vi.spyOn(console, 'log').mockImplementation((...said) => void out.push(format(...said))),
    vi.spyOn(console, 'error').mockImplementation((...said) => void err.push(format(...said))),
  ];
  Object.assign(process.env, given);
  process.argv = [process.execPath, script, ...withJobs(script, words)];
  process.exitCode = undefined;
  // What a test runner needs of Node is none of what a build’s own processes are begun with.
  process.execArgv = [];
  runs += 1;
  try {
    // Begun anew each time: what it imports stays as it is.
    await import(/* @vite-ignore */ `${resolve('scripts', script)}.ts?run=${runs}`);
    const printed = [out, err].map((lines) => lines.map((line) => `${line}\n`).join(''));
    const [stdout = '', stderr = ''] = printed;
    const status = Number(process.exitCode ?? 0);
    return { status, out: stdout, err: stderr, said: stdout + stderr };
  } finally {
    for (const mock of listening) mock.mockRestore();
    Object.assign(process, { argv, exitCode, execArgv });
    for (const [name, value] of Object.entries(before))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
}

/** All that stands in a folder, a sum a file. */
export const bytesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
