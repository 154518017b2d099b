/** Before all tests: one real build of the lessons, into a cache, by the command that users run: what stands there is known to it. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { program } from './program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the build that tests look at. */
    dist: string;
  }
}

export default function setup(project: TestProject): void {
  const dist = resolve('node_modules/.cache/forewarned/test-dist');
  const { status } = spawnSync(
    process.execPath,
    [
      ...program('build'),
      '--all',
      '--kits',
      '--school',
      'lessons/schools/example.yaml',
      '--out',
      dist,
    ],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, SOURCE_DATE_EPOCH: '1795478400' },
    },
  );
  if (status !== 0) throw new Error('The build that the tests look at failed');
  project.provide('dist', dist);
}
