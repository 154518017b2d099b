/** Measures the time, CPU time and peak memory of a command with all its child processes. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** CPU seconds, over all processes. */
  processor: number;
  /** Peak memory of all processes together, in bytes; 0 where the system does not report it. */
  peak: number;
}

/** Formats the time for the table. */
export const formatTime = ({
  seconds,
  processor,
}: Pick<Measured, 'seconds' | 'processor'>): string =>
  `${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processor)`;

/** Sampling interval of memory. */
const SAMPLE_INTERVAL_MS = 250;

/** Runs one of our commands; throws where it fails. A POSIX shell measures the CPU time (`times`). */
export async function measureCommand(
  name: string,
  words: readonly string[],
  env: Record<string, string> = {},
): Promise<Measured> {
  const start = performance.now();
  const ours = [process.execPath, '--import', './scripts/compile-cache.ts', `scripts/${name}.ts`];
  const shell = spawn(
    'sh',
    ['-c', '"$@" >&2; code=$?; times; exit $code', 'sh', ...ours, ...words],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    },
  );
  let [times, output, peak] = ['', '', 0];
  shell.stdout.on('data', (bytes: Buffer) => (times += String(bytes)));
  shell.stderr.on('data', (bytes: Buffer) => (output += String(bytes)));
  const looking = setInterval(() => {
    peak = Math.max(peak, memoryBelow(shell.pid ?? 0));
  }, SAMPLE_INTERVAL_MS);
  const code = await new Promise((done) => shell.once('close', done));
  clearInterval(looking);
  if (code !== 0) throw new Error(`npm run ${name} failed:\n${output}`);
  return { seconds: (performance.now() - start) / 1000, processor: childrensTime(times), peak };
}

/** Parses the second line of the shell's `times`: “0m12.3s 0m1.5s”. */
const childrensTime = (times: string): number =>
  [...(times.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );

/** Memory of a process and its descendants, as proportional set size: shared pages are counted once. */
function memoryBelow(root: number): number {
  const parents = new Map<number, number>();
  for (const name of namesIn('/proc').filter((name) => /^\d+$/.test(name)))
    parents.set(Number(name), Number(textOf(`/proc/${name}/stat`).split(') ')[1]?.split(' ')[1]));
  const isBelow = (pid: number): boolean => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === root) return true;
    return false;
  };
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/smaps_rollup`)) ?? [];
    return sum + Number(kilobytes) * 1024;
  }, 0);
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** A file's text; empty where the process has already ended. */
const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
