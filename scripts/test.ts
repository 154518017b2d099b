/** `npm test`: lint, the lessons' rules, and every test, the browser's included. Writes nothing but its own cache. */
import { runSteps } from './run-steps.ts';

const words = process.argv.slice(2);
process.exitCode = runSteps([
  ['Lint', 'node', 'scripts/lint.ts'],
  ['Rules', 'node', 'scripts/check.ts'],
  ['Tests', 'vitest', 'run', ...words],
]);
