/** Fetches peer programs from npm into a cache; the project does not depend on them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Fetches a package, unless it is cached.
 * @param spec Name and version, such as `pdfkit@0.20.2`.
 * @param file File to run or import, relative to the package.
 */
export function fetchPeer(spec: string, file: string): string {
  const name = spec.slice(0, spec.lastIndexOf('@'));
  const prefix = resolve('node_modules/.cache/forewarned/peers', spec.replace(/[@/]/g, '-'));
  const found = join(prefix, 'node_modules', name, file);
  if (!existsSync(found)) {
    mkdirSync(prefix, { recursive: true });
    spawnSync('npm', ['install', '--prefix', prefix, '--no-save', '--ignore-scripts', spec], {
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
  }
  if (!existsSync(found)) throw new Error(`npm could not fetch ${spec}`);
  return found;
}
