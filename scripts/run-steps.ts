/** Runs programs of node_modules in sequence, and stops at the first failure. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A step's name, and a package's command with arguments. `node` runs one of our scripts. */
export type Step = [name: string, program: string, ...args: string[]];

const require = createRequire(import.meta.url);

/** @returns The exit code of the first step that failed, or 0. */
export function runSteps(steps: readonly Step[]): number {
  for (const [name, program, ...args] of steps) {
    console.log(`\n— ${name}`);
    const [file, ...rest] = program === 'node' ? args : [programFile(program), ...args];
    const { status } = spawnSync(process.execPath, [file ?? '', ...rest], {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

/** The file of a package's command, so that no shell is needed on any platform. */
function programFile(name: string): string {
  const [packageName, command] = name.includes('#')
    ? (name.split('#') as [string, string])
    : [name, undefined];
  const manifest = join('node_modules', packageName, 'package.json');
  const { bin } = require(join(process.cwd(), manifest)) as {
    bin: string | Record<string, string>;
  };
  const path =
    typeof bin === 'string'
      ? bin
      : (bin[command ?? packageName.replace(/^@[^/]+\//, '')] ?? Object.values(bin)[0]);
  return join(process.cwd(), dirname(manifest), path ?? '');
}
