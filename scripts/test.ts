/**
 * `npm test`: lint and all tests, the browser's included. A build, whose output tests inspect, comes first and applies
 * the lessons' rules. Writes nothing but its cache.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSteps } from './run-steps.ts';

const words = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'forewarned-test-'));
const lintFile = join(folder, 'lint.txt');
// Lint uses one core, so it runs in parallel; its output is printed at the end.
const file = openSync(lintFile, 'w');
const lint = spawn(process.execPath, ['scripts/lint.ts'], { stdio: ['ignore', file, file] });
const ended = once(lint, 'exit');
const tests = runSteps([['Tests', 'vitest', 'run', ...words]]);
const [status] = await ended;
closeSync(file);
console.log(`\n— Lint\n${readFileSync(lintFile, 'utf8')}`);
rmSync(folder, { recursive: true });
process.exitCode = tests || (status ?? 1);
