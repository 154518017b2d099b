/**
 * `npm test`: lint, and every test, the browser's included. The lessons' rules are applied by the build that tests look at,
 * which comes first. Writes nothing but its own cache.
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
// Lint keeps one core busy, and goes beside the rest: what it says comes at the end.
const file = openSync(lintFile, 'w');
const lint = spawn(process.execPath, ['scripts/lint.ts'], { stdio: ['ignore', file, file] });
const ended = once(lint, 'exit');
const tests = runSteps([['Tests', 'vitest', 'run', ...words]]);
const [status] = await ended;
closeSync(file);
console.log(`\n— Lint\n${readFileSync(lintFile, 'utf8')}`);
rmSync(folder, { recursive: true });
process.exitCode = tests || (status ?? 1);
