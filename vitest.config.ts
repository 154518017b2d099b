import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that look at the one build that is made before all others, or that start programs or a browser. */
const BUILT = [
  'tests/*.test.ts',
  'tests/{browser,copier,site}/**/*.test.ts',
  'tests/letters/{letters,logo,send-command,send-letters}.test.ts',
  'tests/verify/pdf/shown-text.test.ts',
  'tests/render/office/libre-office.test.ts',
];
/** Tests that measure memory: each begins anew. All others share what they import. */
const APART = ['tests/read/hostile-limits.test.ts', 'tests/verify/read-pages.test.ts'];
/** Of the folder of tests itself, those that only call functions. */
const SHARED = [
  'tests/{approval,by-hand,decisions,goldens,imports,kit-comes,library-memory,pipeline,plan-build}.test.ts',
];
/** Ends what would never end. No test is failed by a clock because the machine is busy with others. */
const ENDLESS_MS = 900_000;
const each = {
  testTimeout: ENDLESS_MS,
  hookTimeout: ENDLESS_MS,
  update: false,
  // The processes that a test begins need not compile the program anew: commands begin theirs so.
  env: { NODE_COMPILE_CACHE: resolve('node_modules/.cache/forewarned/code') },
} as const;
/** What lives for a moment only, as most of what tests make, is thrown away less often. */
const shared = { ...each, isolate: false, execArgv: ['--max-semi-space-size=48'] };

export default defineConfig({
  test: {
    // A third would keep two cores busier, and take more than it gains to bring in the program once more.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'pure',
          include: ['tests/*/**/*.test.ts', ...SHARED],
          exclude: [...BUILT.slice(1), ...APART],
        },
      },
      {
        test: {
          ...shared,
          name: 'built',
          include: BUILT,
          exclude: [...SHARED, ...APART],
          globalSetup: ['tests/build-once.ts'],
        },
      },
      { test: { ...each, name: 'apart', include: APART } },
    ],
  },
});
